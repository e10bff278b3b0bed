import { fahrenheit } from '../../domain/clinic/temperature.ts';
import type { Shape } from '../stage/shape.ts';
import type { DotPlace, LabelPlace, StageWordPlaces, TextPlace } from '../stage/stage-words.ts';
import { monitorCells } from './monitor-art.ts';
import { LENS_TAG, PANELS, RISE, STOPS } from './places.ts';
import type { RowPose, TreatmentPose } from './treatment-pose.ts';

type WordId = keyof TreatmentPose['words'];
/** A label before it is known how far it is shown. */
type Named = Omit<LabelPlace, 'shown'> & { readonly word: WordId };
type Dotted = Omit<DotPlace, 'shown'> & { readonly word: WordId };

interface Names {
  readonly labels: readonly Named[];
  readonly dots: readonly Dotted[];
}

const NAMES: Readonly<Record<string, Readonly<Record<Shape, Names>>>> = {
  'team-checks-fast': {
    landscape: {
      labels: [
        { id: 'cuff', word: 'cuff', box: [222, 822], point: [352, 506] },
        { id: 'sensor', word: 'sensor', box: [374, 744], point: [510, 626] },
      ],
      dots: [],
    },
    portrait: {
      labels: [],
      dots: [
        { id: 'cuff', word: 'cuff', point: [240, 486] },
        { id: 'sensor', word: 'sensor', point: [452, 622] },
      ],
    },
  },
  'fluids-oxygen-fever-care': {
    landscape: {
      labels: [
        { id: 'fluids', word: 'fluids', box: [1084, 60], anchor: 'end', point: [768, 232] },
        { id: 'oxygen', word: 'oxygen', box: [412, 10], point: [532, 134] },
        { id: 'feverCare', word: 'feverCare', box: [8, 10], point: [412, 254] },
      ],
      dots: [],
    },
    portrait: {
      labels: [
        { id: 'fluids', word: 'fluids', box: [872, 16], anchor: 'end', point: [636, 250] },
        { id: 'oxygen', word: 'oxygen', box: [28, 16], point: [424, 176] },
      ],
      dots: [{ id: 'feverCare', word: 'feverCare', point: [270, 236] }],
    },
  },
  'signal-blocker': {
    landscape: {
      labels: [
        { id: 'signal', word: 'signal', box: [610, 50], point: [792, 180], line: 'light' },
        { id: 'medicine', word: 'medicine', box: [620, 392], point: [566, 490], line: 'light' },
        { id: 'macrophage', word: 'macrophage', box: [872, 772], point: [836, 826], line: 'light' },
      ],
      dots: [],
    },
    portrait: {
      labels: [
        { id: 'signal', word: 'signal', box: [28, 330], point: [430, 384], line: 'light' },
        { id: 'medicine', word: 'medicine', box: [150, 946], point: [344, 806], line: 'light' },
      ],
      dots: [{ id: 'macrophage', word: 'macrophage', point: [642, 1008] }],
    },
  },
  'steroids-calm': {
    landscape: {
      labels: [
        { id: 'steroids', word: 'steroids', box: [606, 340], point: [906, 476], line: 'light' },
        { id: 'calm', word: 'calm', box: [926, 790], point: [1092, 716], line: 'light' },
        { id: 'fewer', word: 'fewer', box: [610, 76], point: [534, 188], line: 'light' },
      ],
      dots: [],
    },
    portrait: {
      labels: [
        { id: 'steroids', word: 'steroids', box: [28, 156], point: [250, 374], line: 'light' },
        { id: 'calm', word: 'calm', box: [868, 1092], anchor: 'end', point: [668, 1010], line: 'light' },
      ],
      dots: [{ id: 'fewer', word: 'fewer', point: [136, 366] }],
    },
  },
  'feeling-better': {
    landscape: { labels: [{ id: 'better', word: 'better', box: [590, 150], point: [470, 246] }], dots: [] },
    portrait: { labels: [{ id: 'better', word: 'better', box: [440, 126], point: [390, 262] }], dots: [] },
  },
};

/** Size of the names, the values and the small words on the monitor. */
const SIZES = {
  landscape: { name: 28, value: 40, small: 28 },
  portrait: { name: 36, value: 46, small: 36 },
} as const;
/** From the left edge of a value to the unit or the second scale beside it. */
const BESIDE = { landscape: { heart: 88, fahrenheit: 152 }, portrait: { fahrenheit: 172 } } as const;
/** Half the distance between two lines where the wide picture is narrow, and how far both stand below a sign's middle. */
const NARROW_LINE = 28;
const NARROW_DROP = 8;

function monitorTexts(pose: TreatmentPose, shape: Shape): TextPlace[] {
  const { monitor, signs } = pose;
  if (monitor.shown === 0) return [];
  const { name, value, small } = SIZES[shape];
  const [temperature, heart, pressure, oxygen] = monitorCells(shape, monitor.tall);
  if (!temperature || !heart || !pressure || !oxygen) return [];
  const { rows } = monitor;
  const celsius = signs.temperatureC.toFixed(1);
  const values = {
    temperatureC: celsius,
    temperatureF: fahrenheit(Number(celsius)).toFixed(1),
    heartRate: Math.round(signs.heartRate),
    systolic: Math.round(signs.systolic),
    diastolic: Math.round(signs.diastolic),
    oxygen: Math.round(signs.oxygen),
  };
  const nameOf = (id: string, { name: at }: typeof temperature): TextPlace => ({
    id,
    at,
    size: name,
    tone: 'light',
    shown: monitor.shown,
    narrow: 'none',
  });
  /** Narrow, a row has room for its number alone, and its sign says what it counts. */
  const valueOf = (id: string, { value: at, icon }: typeof temperature, row: RowPose, narrow = 0): TextPlace => ({
    id,
    at,
    size: value,
    weight: 'strong',
    tone: 'light',
    shown: row.read * monitor.shown,
    values,
    narrow: { at: [at[0], icon[1] + narrow] },
  });
  const beside = (
    id: string,
    { value: at, icon }: typeof temperature,
    row: RowPose,
    { by, below }: { readonly by: number; readonly below?: number },
  ): TextPlace => ({
    id,
    narrow: below === undefined ? 'none' : { at: [at[0], icon[1] + below] },
    at: [at[0] + by, at[1] + (shape === 'landscape' ? 3 : 2)],
    size: small,
    tone: 'light',
    shown: row.read * monitor.shown,
    values,
  });
  return [
    nameOf('temperatureName', temperature),
    nameOf('heartName', heart),
    nameOf('pressureName', pressure),
    nameOf('oxygenName', oxygen),
    valueOf('temperatureValue', temperature, rows.temperature, NARROW_DROP - NARROW_LINE),
    valueOf('heartValue', heart, rows.heart),
    valueOf('pressureValue', pressure, rows.pressure),
    valueOf('oxygenValue', oxygen, rows.oxygen),
    beside('temperatureOther', temperature, rows.temperature, {
      by: BESIDE[shape].fahrenheit,
      below: NARROW_DROP + NARROW_LINE,
    }),
    // Upright there is room for the number alone: its name says what it counts.
    ...(shape === 'landscape' ? [beside('heartUnit', heart, rows.heart, { by: BESIDE.landscape.heart })] : []),
  ];
}

function testsTexts(pose: TreatmentPose, shape: Shape): TextPlace[] {
  const { x, y: top } = PANELS.tests[shape];
  const shown = pose.tests;
  const y = top + RISE * (1 - shown);
  return shape === 'landscape'
    ? [
        {
          id: 'bloodTests',
          at: [x + 186, y + 48],
          size: 30,
          weight: 'strong',
          shown,
          narrow: { at: [x + 194, y + 66 - NARROW_LINE], width: 230 },
        },
        { id: 'infectionToo', at: [x + 186, y + 86], size: 28, tone: 'soft', shown, narrow: 'none' },
      ]
    : [{ id: 'testsForInfection', at: [x + 190, y + 45], size: 36, weight: 'strong', shown }];
}

const STOP_WORDS = ['home', 'bloodTests', 'feverAgain', 'checkUps'] as const;

function nextTexts(pose: TreatmentPose, shape: Shape): TextPlace[] {
  const { x, y } = PANELS.next[shape];
  const wide = shape === 'landscape';
  const title: TextPlace = {
    id: 'next',
    at: [x + 32, y + (wide ? 44 : 48) + RISE * (1 - pose.next.card)],
    size: wide ? 30 : 42,
    weight: 'strong',
    shown: pose.next.card,
    narrow: { at: [x + 32, y + 30 + RISE * (1 - pose.next.card)] },
  };
  const stops = STOPS[shape].flatMap(([stopX, stopY], i): TextPlace[] => {
    const word = STOP_WORDS[i] ?? '';
    const shown = pose.next.stops[i]?.grown ?? 0;
    const left = stopX + (wide ? 58 : 68);
    return [
      {
        id: word,
        at: [left, stopY - (wide ? 14 : 18)],
        size: wide ? 30 : 36,
        weight: 'strong',
        shown,
        narrow: { at: [stopX + 54, stopY - NARROW_LINE] },
      },
      {
        id: `${word}${wide ? 'Does' : 'Short'}`,
        at: [left, stopY + (wide ? 20 : 24)],
        size: wide ? 28 : 36,
        tone: 'soft',
        shown,
        narrow: { id: `${word}Short`, at: [stopX + 54, stopY + NARROW_LINE] },
      },
    ];
  });
  return [title, ...stops];
}

function tagTexts(pose: TreatmentPose, shape: Shape): TextPlace[] {
  const { x, y, w, h } = LENS_TAG[shape];
  const shown = pose.wardView.tag;
  const size = shape === 'landscape' ? 30 : 36;
  return [{ id: 'lensPlace', at: [x - w / 2 + 76, y + h / 2], size, weight: 'strong', shown, narrow: 'none' }];
}

/** Words on a card or a screen stay as long as it does: a beat begins with what the one before it has left. */
const textsOf = (pose: TreatmentPose, shape: Shape): TextPlace[] =>
  [
    ...monitorTexts(pose, shape),
    ...testsTexts(pose, shape),
    ...tagTexts(pose, shape),
    ...nextTexts(pose, shape),
  ].filter(({ shown }) => shown > 0);

/** Where the badge of the scale stands: in the water at the upper left, in the room away from faces and from the stand that rolls out. */
const BADGE_IN_WATER = { landscape: [40, 36], portrait: [36, 36] } as const;
const BADGE_IN_ROOM = { landscape: [240, 30], portrait: [40, 812] } as const;

/** Where the words of step 6 stand. */
export function treatmentWords(pose: TreatmentPose, shape: Shape, beatId: string): StageWordPlaces {
  const { labels = [], dots = [] } = NAMES[beatId]?.[shape] ?? {};
  return {
    labels: labels.map(({ word, ...place }): LabelPlace => ({ ...place, shown: pose.words[word] })),
    dots: dots.map(({ word, ...place }): DotPlace => ({ ...place, shown: pose.words[word] })),
    texts: textsOf(pose, shape),
    scale: { at: (beatId === 'feeling-better' ? BADGE_IN_ROOM : BADGE_IN_WATER)[shape], shown: pose.words.scale },
  };
}
