import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { HERE, type LadderPose } from './ladder-by-grade-pose.ts';
import { BAR, DISCS, STEPS } from './places.ts';

const NAMES: Readonly<Record<keyof LadderPose['names'], NamePlaces>> = {
  lasting: { box: [250, 284], wide: [578, 538], upright: [846, 958], line: 'dark' },
  better: { box: [706, 40], wide: [1096, 158], upright: [846, 662], line: 'dark' },
  pattern: { box: [10, 796], wide: [508, 838], upright: [846, 1122], line: 'dark' },
};

/** Lines on each stair, from the top. */
const LINES = [
  ['first1', 'second1'],
  ['first2', 'second2', 'third2'],
  ['first3', 'second3', 'third3', 'fourth3'],
  ['first4', 'second4', 'third4', 'fourth4'],
] as const;
const LINE = 37;

function stepTexts({ steps }: LadderPose, shape: Shape): TextPlace[] {
  return steps.flatMap(({ things, gold }, i): TextPlace[] => {
    const place = STEPS[shape][i];
    const disc = DISCS[shape][i];
    if (!place || !disc) return [];
    const { x, y, w } = place;
    const n = String(i + 1);
    const wide = shape === 'landscape';
    const number: TextPlace = {
      id: `number${n}`,
      at: [disc[0], disc[1] + 2],
      anchor: 'middle',
      weight: 'strong',
      size: wide ? 28 : 36,
      tone: i + 1 === HERE || gold > 0.5 ? (gold > 0.5 ? 'ink' : 'light') : 'light',
      shown: things,
    };
    if (!wide) {
      return [
        number,
        { id: `first${n}`, at: [x + 290, y + (i === 2 ? 30 : 46)], size: 36, weight: 'strong', shown: things },
        {
          id: `adds${n}`,
          at: [x + 290, y + (i === 2 ? 70 : 90)],
          size: 36,
          tone: 'soft',
          width: 556,
          shown: things,
        },
      ];
    }
    return [
      number,
      {
        id: `grade${n}`,
        at: [x + 82, y + 60],
        size: 27,
        tone: 'soft',
        shown: things,
        narrow: { at: [x + 84, y + 62] },
      },
      ...(LINES[i] ?? []).map((id, line): TextPlace => ({
        id,
        at: [x + 8, y + 108 + line * LINE],
        size: line === 0 ? 29 : 28,
        weight: line === 0 ? 'strong' : 'text',
        shown: things,
        narrow: line === 0 ? { at: [x + 12, y + 116], ...(i === 3 ? { width: w - 20 } : {}) } : 'none',
      })),
    ];
  });
}

function barTexts({ bar }: LadderPose, shape: Shape): TextPlace[] {
  const { x, y, w, h } = BAR[shape];
  const on = { size: shape === 'landscape' ? 28 : 36, weight: 'strong', tone: 'light', shown: bar } as const;
  return shape === 'landscape'
    ? [
        {
          id: 'onAll',
          at: [x + w / 2, y + h / 2 + 2],
          anchor: 'middle',
          ...on,
          narrow: { id: 'onAllShort' },
        },
      ]
    : [{ id: 'onAllShort', at: [x + w / 2 - 20, y + h / 2 + 2], anchor: 'middle', ...on }];
}

/** Where the words of the ladder stand. */
export const ladderWords = (pose: LadderPose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.names, shape),
  texts: [...stepTexts(pose, shape), ...barTexts(pose, shape)].filter(({ shown }) => shown > 0),
});
