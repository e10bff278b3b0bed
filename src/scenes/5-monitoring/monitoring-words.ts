import type { Shape } from '../stage/shape.ts';
import type { LabelPlace, StageWordPlaces, TextPlace } from '../stage/stage-words.ts';
import { READING_CARD } from './cards-art.ts';
import type { MonitoringPose } from './monitoring-pose.ts';
import { CARDS, logDayX, logPlot } from './places.ts';

/** Half the distance between two lines where the wide picture is narrow. */
const NARROW_LINE = 29;

/** Words on the card of the rule for a fever. */
function ruleTexts({ cards }: MonitoringPose, shape: Shape): TextPlace[] {
  const { x, y, h } = CARDS[shape].rule;
  const upright = shape === 'portrait';
  return [
    {
      id: 'rule',
      at: upright ? [x + 100, y + h / 2] : [x + 96, y + h / 2 - 18],
      size: upright ? 42 : 31,
      weight: 'strong',
      shown: cards.rule,
      ...(upright ? {} : { width: 330, narrow: { at: [x + 82, y + h / 2 - NARROW_LINE], width: 372 } }),
    },
  ];
}

/** Words on the reading card and on the card of the four times. */
function readingTexts({ cards, words }: MonitoringPose, shape: Shape): TextPlace[] {
  const { reading, times } = CARDS[shape];
  const { thermometer } = READING_CARD[shape];
  const upright = shape === 'portrait';
  const shown = words.readingText * cards.reading;
  const x = reading.x + (upright ? 100 : 92);
  const y = reading.y + (upright ? 180 : 216);
  const size = upright ? 40 : 32;
  return [
    {
      id: 'screen',
      at: [thermometer.x - 8 * thermometer.s, thermometer.y],
      size: 38 * thermometer.s,
      anchor: 'middle',
      weight: 'strong',
      tone: 'light',
      shown,
    },
    { id: 'readingC', at: [x, y], size, weight: 'strong', shown, narrow: { at: [x, y - 12] } },
    {
      id: 'readingF',
      at: [x + size * (upright ? 4.3 : 4.9), y],
      size,
      weight: 'strong',
      shown,
      narrow: { at: [x, y - 12 + 2 * NARROW_LINE] },
    },
    {
      id: 'below',
      at: [reading.x + 34, y + (upright ? 52 : 42)],
      size: upright ? 37 : 29,
      tone: 'soft',
      shown,
      narrow: 'none',
    },
    {
      id: 'today',
      at: upright ? [times.x + times.w / 2, times.y + 36] : [times.x + 28, times.y + 36],
      size: upright ? 37 : 30,
      anchor: upright ? 'middle' : 'start',
      weight: 'strong',
      shown: cards.times,
    },
  ];
}

/** Words on the temperature log. */
function logTexts({ cards, log, logFrame }: MonitoringPose, shape: Shape): TextPlace[] {
  const upright = shape === 'portrait';
  const plot = logPlot(logFrame);
  const dayText = (id: string, day: number, shown: number): TextPlace => ({
    id,
    at: [logDayX(plot, day), plot.y + plot.h + 33],
    size: upright ? 36 : 28,
    anchor: 'middle',
    weight: 'strong',
    shown: cards.log * Math.min(1, shown),
  });
  return [
    {
      id: 'logTitle',
      at: [logFrame.x + 28, logFrame.y + 38],
      size: upright ? 37 : 30,
      weight: 'strong',
      shown: cards.log,
    },
    {
      id: 'callLine',
      at: [plot.x + (upright ? 5 : 14), plot.y + (plot.callLine - plot.y) * (upright ? 0.4 : 0.32)],
      size: upright ? 36 : 29,
      weight: 'strong',
      shown: cards.log,
      // The sign of a call stands on the line in any case.
      narrow: 'none',
    },
    dayText('logFourth', 3, log.fourth),
    dayText('logFifth', 4, log.fifth),
  ];
}

/** Words on the card with the written line. */
function rowTexts({ cards, words }: MonitoringPose, shape: Shape): TextPlace[] {
  const { x, y } = CARDS[shape].row;
  const shown = words.rowText * cards.row;
  if (shape === 'portrait') {
    const middle = x + 148;
    return [
      { id: 'rowDay', at: [middle, y + 60], size: 44, anchor: 'middle', weight: 'strong', shown: cards.row },
      { id: 'rowWhen', at: [middle, y + 128], size: 37, anchor: 'middle', tone: 'soft', shown },
      { id: 'rowC', at: [middle, y + 174], size: 46, anchor: 'middle', weight: 'strong', shown },
      { id: 'rowF', at: [middle, y + 222], size: 46, anchor: 'middle', weight: 'strong', shown },
    ];
  }
  return [
    { id: 'rowDay', at: [x + 78, y + 65], size: 31, anchor: 'middle', weight: 'strong', shown: cards.row },
    { id: 'rowWhen', at: [x + 158, y + 40], size: 28, tone: 'soft', shown, narrow: 'none' },
    {
      id: 'rowC',
      at: [x + 158, y + 78],
      size: 31,
      weight: 'strong',
      shown,
      narrow: { at: [x + 158, y + 65 - NARROW_LINE] },
    },
    {
      id: 'rowF',
      at: [x + 302, y + 78],
      size: 31,
      weight: 'strong',
      shown,
      narrow: { at: [x + 158, y + 65 + NARROW_LINE] },
    },
  ];
}

/** Words on the card of the daily sentence. */
function handwritingTexts({ cards }: MonitoringPose, shape: Shape): TextPlace[] {
  const { x, y } = CARDS[shape].handwriting;
  const upright = shape === 'portrait';
  const size = upright ? 37 : 29;
  const line = (i: number): number => y + (upright ? 110 + i * 76 : 116 + i * 66);
  const shown = cards.handwriting;
  const left = x + (upright ? 42 : 30);
  return [
    {
      id: 'sentenceTitle',
      at: [x + (upright ? 32 : 28), y + (upright ? 44 : 40)],
      size: upright ? 37 : 30,
      weight: 'strong',
      shown,
      narrow: 'none',
    },
    { id: 'dayBeforeLast', at: [left, line(0)], size, tone: 'soft', shown, narrow: { at: [x + 8, line(0)] } },
    { id: 'dayBefore', at: [left, line(1)], size, tone: 'soft', shown, narrow: { at: [x + 8, line(1)] } },
    { id: 'thisDay', at: [left, line(2)], size, weight: 'strong', shown, narrow: { at: [x + 8, line(2)] } },
  ];
}

/** Words on the large wallet card. */
function walletTexts({ wallet }: MonitoringPose, shape: Shape): TextPlace[] {
  const { x, y } = CARDS[shape].wallet;
  if (shape === 'portrait') {
    return [
      { id: 'cardTitle', at: [x + 36, y + 50], size: 48, weight: 'strong', tone: 'light', shown: wallet.title },
      { id: 'cardProduct', at: [x + 204, y + 136], size: 37, tone: 'soft', shown: wallet.first },
      { id: 'cardWatch', at: [x + 204, y + 208], size: 41, weight: 'strong', shown: wallet.second },
      { id: 'cardCall', at: [x + 144, y + 282], size: 44, weight: 'strong', shown: wallet.third },
      { id: 'cardPhone', at: [x + 144, y + 330], size: 37, tone: 'soft', shown: wallet.third },
    ];
  }
  return [
    {
      id: 'cardTitle',
      at: [x + 28, y + 41],
      size: 32,
      weight: 'strong',
      tone: 'light',
      shown: wallet.title,
      narrow: 'none',
    },
    {
      id: 'cardProduct',
      at: [x + 150, y + 122],
      size: 29,
      tone: 'soft',
      shown: wallet.first,
      narrow: { at: [x + 150, y + 106] },
    },
    {
      id: 'cardWatch',
      at: [x + 150, y + 228],
      size: 30,
      weight: 'strong',
      shown: wallet.second,
      narrow: { at: [x + 150, y + 234 - NARROW_LINE], width: 350 },
    },
    {
      id: 'cardCall',
      at: [x + 92, y + 310],
      size: 30,
      weight: 'strong',
      shown: wallet.third,
      narrow: { at: [x + 92, y + 330 - NARROW_LINE], width: 410 },
    },
    { id: 'cardPhone', at: [x + 92, y + 350], size: 29, tone: 'soft', shown: wallet.third, narrow: 'none' },
  ];
}

/** Landscape first, portrait second: the place of a name that is shown in both. */
const inShape = (shape: Shape, wide: LabelPlace, tall: Omit<LabelPlace, 'id' | 'shown'>): LabelPlace =>
  shape === 'landscape' ? wide : { id: wide.id, shown: wide.shown, ...tall };

/** Places of the words of step 5. */
export function monitoringWords(pose: MonitoringPose, shape: Shape, beatId: string): StageWordPlaces {
  const { words } = pose;
  switch (beatId) {
    case 'take-your-temperature':
      return {
        labels: [
          inShape(
            shape,
            { id: 'thermometer', box: [24, 236], point: [306, 326], shown: words.thermometer },
            { box: [40, 640], point: [246, 320] },
          ),
        ],
        texts: [...readingTexts(pose, shape), ...ruleTexts(pose, shape)],
      };
    case 'write-it-down':
      return {
        labels: [
          inShape(
            shape,
            { id: 'writeItDown', box: [250, 776], point: [520, 700], shown: words.writeItDown },
            { box: [290, 684], point: [432, 646] },
          ),
        ],
        texts: [
          ...readingTexts(pose, shape),
          ...logTexts(pose, shape),
          ...rowTexts(pose, shape),
          ...ruleTexts(pose, shape),
        ],
      };
    case 'call-now':
      return {
        labels: [
          inShape(
            shape,
            { id: 'reading', box: [24, 640], point: [293, 511], shown: words.reading },
            { box: [34, 640], point: [221, 484] },
          ),
          ...(shape === 'landscape'
            ? [
                {
                  id: 'teamAnswers',
                  box: [1290, 756],
                  point: [1420, 694],
                  shown: words.teamAnswers,
                } satisfies LabelPlace,
                {
                  id: 'callFirst',
                  box: [748, 690],
                  point: [1056, 476],
                  shown: words.callFirst,
                } satisfies LabelPlace,
              ]
            : []),
        ],
        dots:
          shape === 'portrait'
            ? [
                { id: 'teamAnswers', point: [574, 846], shown: words.teamAnswers },
                { id: 'callFirst', point: [850, 668], shown: words.callFirst },
              ]
            : [],
        texts: [...logTexts(pose, shape), ...rowTexts(pose, shape), ...ruleTexts(pose, shape)],
      };
    case 'caregiver-watches': {
      const anyChange = inShape(
        shape,
        { id: 'anyChange', box: [1110, 560], point: [852, 488], shown: words.anyChange },
        { box: [884, 672], anchor: 'end', point: [720, 476] },
      );
      const texts = [...logTexts(pose, shape), ...ruleTexts(pose, shape), ...handwritingTexts(pose, shape)];
      if (shape === 'portrait') {
        return {
          labels: [anyChange],
          dots: [
            { id: 'speech', point: [632, 170], shown: words.speech },
            { id: 'writing', point: [812, 1086], shown: words.writing },
            { id: 'sleepiness', point: [190, 322], shown: words.sleepiness },
          ],
          texts,
        };
      }
      return {
        labels: [
          { id: 'speech', box: [692, 92], point: [676, 232], shown: words.speech },
          { id: 'writing', box: [1110, 414], point: [1300, 350], shown: words.writing },
          { id: 'sleepiness', box: [8, 168], point: [346, 316], shown: words.sleepiness },
          anyChange,
        ],
        texts,
      };
    }
    default: {
      const showCard = inShape(
        shape,
        { id: 'showCard', box: [420, 776], point: [590, 584], shown: words.showCard },
        { box: [330, 664], point: [540, 540] },
      );
      const texts = [...handwritingTexts(pose, shape), ...walletTexts(pose, shape)];
      return shape === 'portrait'
        ? { labels: [showCard], dots: [{ id: 'anyClinic', point: [440, 128], shown: words.anyClinic }], texts }
        : {
            labels: [showCard, { id: 'anyClinic', box: [792, 62], point: [744, 112], shown: words.anyClinic }],
            texts,
          };
    }
  }
}
