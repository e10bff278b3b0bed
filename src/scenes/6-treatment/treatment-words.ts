import { fahrenheit } from '../../domain/clinic/temperature.ts';
import { signsAt } from '../../domain/crs/signs-at.ts';
import type { Shape } from '../stage/shape.ts';
import type { DotPlace, LabelPlace, StageWordPlaces, TextPlace } from '../stage/stage-words.ts';
import { monitorCells } from './monitor-art.ts';
import { LENS_TAG, PANELS, STOPS } from './places.ts';
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
        { id: 'cuff', word: 'cuff', box: [130, 806], point: [352, 506] },
        { id: 'sensor', word: 'sensor', box: [500, 806], point: [510, 626] },
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
        { id: 'fluids', word: 'fluids', box: [1084, 60], anchor: 'end', point: [770, 190] },
        { id: 'oxygen', word: 'oxygen', box: [416, 10], point: [532, 134] },
        { id: 'feverCare', word: 'feverCare', box: [24, 10], point: [412, 254] },
      ],
      dots: [],
    },
    portrait: {
      labels: [
        { id: 'fluids', word: 'fluids', box: [872, 16], anchor: 'end', point: [640, 224] },
        { id: 'oxygen', word: 'oxygen', box: [28, 16], point: [424, 176] },
      ],
      dots: [{ id: 'feverCare', word: 'feverCare', point: [262, 222] }],
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
        { id: 'signal', word: 'signal', box: [28, 330], point: [296, 472], line: 'light' },
        { id: 'medicine', word: 'medicine', box: [150, 946], point: [344, 806], line: 'light' },
      ],
      dots: [{ id: 'macrophage', word: 'macrophage', point: [636, 1130] }],
    },
  },
  'steroids-calm': {
    landscape: {
      labels: [
        { id: 'steroids', word: 'steroids', box: [606, 340], point: [872, 474], line: 'light' },
        { id: 'calm', word: 'calm', box: [964, 786], point: [1092, 716], line: 'light' },
        { id: 'fewer', word: 'fewer', box: [610, 76], point: [534, 188], line: 'light' },
      ],
      dots: [],
    },
    portrait: {
      labels: [
        { id: 'steroids', word: 'steroids', box: [8, 532], point: [236, 404], line: 'light' },
        { id: 'calm', word: 'calm', box: [868, 1092], anchor: 'end', point: [668, 1010], line: 'light' },
      ],
      dots: [{ id: 'fewer', word: 'fewer', point: [152, 232] }],
    },
  },
  'feeling-better': {
    landscape: { labels: [{ id: 'better', word: 'better', box: [570, 150], point: [486, 314] }], dots: [] },
    portrait: { labels: [{ id: 'better', word: 'better', box: [420, 126], point: [403, 317] }], dots: [] },
  },
};

/** Size of the names, the values and the small words on the monitor. */
const SIZES = {
  landscape: { name: 28, value: 40, small: 28 },
  portrait: { name: 36, value: 46, small: 36 },
} as const;
/** From the left edge of a value to the unit or the second scale beside it. */
const BESIDE = { landscape: { heart: 88, oxygen: 54, fahrenheit: 158 }, portrait: 172 } as const;

function monitorTexts(pose: TreatmentPose, shape: Shape): TextPlace[] {
  const { monitor, course, support } = pose;
  if (monitor.shown === 0) return [];
  const signs = signsAt(course.day, course.given, support);
  const { name, value, small } = SIZES[shape];
  const [temperature, heart, pressure, oxygen] = monitorCells(shape, monitor.tall);
  if (!temperature || !heart || !pressure || !oxygen) return [];
  const { rows } = monitor;
  const celsius = signs.temperatureC.toFixed(1);
  const values = {
    temperatureC: celsius,
    temperatureF: fahrenheit(Number(celsius)).toFixed(1),
    heartRate: Math.round(signs.heartRate),
    systolic: Math.round(signs.bloodPressure.systolic),
    diastolic: Math.round(signs.bloodPressure.diastolic),
    oxygen: Math.round(signs.oxygen),
  };
  const nameOf = (id: string, { name: at }: typeof temperature): TextPlace => ({
    id,
    at,
    size: name,
    tone: 'light',
    shown: monitor.shown,
  });
  const valueOf = (id: string, { value: at }: typeof temperature, row: RowPose): TextPlace => ({
    id,
    at,
    size: value,
    weight: 'strong',
    tone: 'light',
    shown: row.read * monitor.shown,
    values,
  });
  const beside = (id: string, { value: at }: typeof temperature, row: RowPose, by: number): TextPlace => ({
    id,
    at: [at[0] + by, at[1] + (shape === 'landscape' ? 3 : 2)],
    size: small,
    tone: 'light',
    shown: row.read * monitor.shown,
    values,
  });
  const texts = [
    nameOf('heartName', heart),
    nameOf('pressureName', pressure),
    nameOf('oxygenName', oxygen),
    valueOf('temperatureValue', temperature, rows.temperature),
    valueOf('heartValue', heart, rows.heart),
    valueOf('pressureValue', pressure, rows.pressure),
  ];
  if (shape === 'landscape') {
    return [
      ...texts,
      nameOf('temperatureName', temperature),
      valueOf('oxygenValue', oxygen, rows.oxygen),
      beside('temperatureOther', temperature, rows.temperature, BESIDE.landscape.fahrenheit),
      beside('heartUnit', heart, rows.heart, BESIDE.landscape.heart),
    ];
  }
  // Two by two there is room for two lines only: both scales of the temperature, beside their sign.
  const crossed = 1 - monitor.tall;
  return [
    ...texts,
    valueOf('oxygenValue', oxygen, rows.oxygen),
    ...(monitor.tall > 0 ? [{ ...nameOf('temperatureName', temperature), shown: monitor.tall }] : []),
    ...(monitor.tall > 0.5
      ? [beside('temperatureOther', temperature, rows.temperature, BESIDE.portrait)]
      : [
          {
            ...beside('temperatureOther', temperature, rows.temperature, 0),
            at: temperature.name,
            shown: rows.temperature.read * crossed,
          },
        ]),
  ];
}

function testsTexts(pose: TreatmentPose, shape: Shape): TextPlace[] {
  const { x, y } = PANELS.tests[shape];
  const shown = pose.words.tests;
  return shape === 'landscape'
    ? [
        { id: 'bloodTests', at: [x + 186, y + 48], size: 30, weight: 'strong', shown },
        { id: 'infectionToo', at: [x + 186, y + 86], size: 28, tone: 'soft', shown },
      ]
    : [{ id: 'testsForInfection', at: [x + 190, y + 47], size: 36, weight: 'strong', shown }];
}

const STOP_WORDS = ['home', 'bloodTests', 'feverAgain', 'checkUps'] as const;

function nextTexts(pose: TreatmentPose, shape: Shape): TextPlace[] {
  const { x, y } = PANELS.next[shape];
  const wide = shape === 'landscape';
  const title: TextPlace = {
    id: 'next',
    at: wide ? [x + 32, y + 44] : [x + 32, y + 48],
    size: wide ? 30 : 42,
    weight: 'strong',
    shown: pose.next.card,
  };
  const stops = STOPS[shape].flatMap(([stopX, stopY], i): TextPlace[] => {
    const word = STOP_WORDS[i] ?? '';
    const shown = pose.next.stops[i]?.grown ?? 0;
    const left = stopX + (wide ? 66 : 68);
    return [
      { id: word, at: [left, stopY - (wide ? 14 : 18)], size: wide ? 30 : 36, weight: 'strong', shown },
      {
        id: `${word}${wide ? 'Does' : 'Short'}`,
        at: [left, stopY + (wide ? 20 : 24)],
        size: wide ? 28 : 36,
        tone: 'soft',
        shown,
      },
    ];
  });
  return [title, ...stops];
}

function tagTexts(pose: TreatmentPose, shape: Shape): TextPlace[] {
  const { x, y, w, h } = LENS_TAG[shape];
  const shown = pose.wardView.tag;
  const size = shape === 'landscape' ? 30 : 36;
  return [{ id: 'lensPlace', at: [x - w / 2 + 76, y + h / 2], size, weight: 'strong', shown }];
}

function textsOf(pose: TreatmentPose, shape: Shape, beatId: string): TextPlace[] {
  switch (beatId) {
    case 'team-checks-fast':
      return [...monitorTexts(pose, shape), ...testsTexts(pose, shape)];
    case 'fluids-oxygen-fever-care':
      return monitorTexts(pose, shape);
    case 'signal-blocker':
      return [...(pose.front === 'water' ? [] : tagTexts(pose, shape))];
    case 'steroids-calm':
      return tagTexts(pose, shape);
    default:
      return nextTexts(pose, shape);
  }
}

/** Where the words of step 6 stand. */
export function treatmentWords(pose: TreatmentPose, shape: Shape, beatId: string): StageWordPlaces {
  const { labels = [], dots = [] } = NAMES[beatId]?.[shape] ?? {};
  return {
    labels: labels.map(({ word, ...place }): LabelPlace => ({ ...place, shown: pose.words[word] })),
    dots: dots.map(({ word, ...place }): DotPlace => ({ ...place, shown: pose.words[word] })),
    texts: textsOf(pose, shape, beatId),
    scale: { at: shape === 'landscape' ? [40, 36] : [36, 36], shown: pose.words.scale },
  };
}
