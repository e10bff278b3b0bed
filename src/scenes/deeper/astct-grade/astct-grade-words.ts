import { LOW_FLOW } from '../../../domain/grading/crs-grade.ts';
import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import { namesOf, type NamePlaces } from '../art/names.ts';
import { GRADED, type GradePose } from './astct-grade-pose.ts';
import { BOARD, rungY, SLIPS, SLIPS_TITLE } from './places.ts';

const NAMES: Readonly<Record<keyof GradePose['names'], NamePlaces>> = {
  fever: { box: [300, 20], wide: [437, 316], upright: [490, 150], line: 'dark' },
  worse: { box: [1143, 620], anchor: 'middle', wide: [1090, 332], upright: [398, 664], line: 'dark' },
  treated: { box: [24, 794], wide: [352, 588], upright: [424, 338], line: 'dark' },
};

const GRADES = [1, 2, 3, 4] as const;
const SLIP_TEXTS = ['height', 'levels', 'organs', 'brain'] as const;
/** Size of the type on the card: of heads and rungs, and of the second lines. */
const SIZE = { landscape: { main: 29, more: 27 }, portrait: { main: 36, more: 36 } } as const;

function boardTexts({ board, decides }: GradePose, shape: Shape): TextPlace[] {
  if (board === 0) return [];
  const { pressure, oxygen, grade, heads } = BOARD[shape];
  const { main, more } = SIZE[shape];
  const wide = shape === 'landscape';
  const on = { shown: board, size: main } as const;
  const rungTexts = (kind: 'pressure' | 'oxygen', x: number, w: number): TextPlace[] =>
    GRADES.flatMap((n): TextPlace[] => {
      const y = rungY(shape, n);
      // The longest takes two lines where the type is large for its rung.
      const two = kind === 'pressure' && n === 4;
      const alone: Partial<TextPlace> = two ? { width: w - 40 } : {};
      const place = (up: number): readonly [number, number] => [x + 6, y + up];
      const first: TextPlace = {
        id: `${kind}${String(n)}`,
        at: wide ? place(-19) : place(two ? -18 : 4),
        weight: 'strong',
        ...on,
        ...(wide ? {} : alone),
        narrow: { at: place(two ? -20 : 2), ...(two ? { width: w - 40 } : {}) },
      };
      if (!wide) return [first];
      return [
        first,
        {
          id: `${kind}${String(n)}More`,
          at: place(21),
          size: more,
          tone: 'soft',
          shown: board,
          values: { flow: LOW_FLOW },
          narrow: 'none',
        },
      ];
    });
  return [
    {
      id: wide ? 'pressure' : 'pressureShort',
      at: [pressure.x + 66, heads + 2],
      weight: 'strong',
      ...on,
      narrow: { id: 'pressureShort' },
    },
    { id: 'oxygen', at: [oxygen.x + 66, heads + 2], weight: 'strong', ...on },
    { id: 'grade', at: [grade - (wide ? 0 : 8), heads + 2], anchor: 'middle', weight: 'strong', ...on },
    ...rungTexts('pressure', pressure.x, pressure.w),
    ...rungTexts('oxygen', oxygen.x, oxygen.w),
    ...GRADES.map((n): TextPlace => ({
      id: `number${String(n)}`,
      at: [grade, rungY(shape, n) + 2],
      anchor: 'middle',
      weight: 'strong',
      size: n === GRADED.grade ? main + 5 * decides.grade : main,
      tone: n === GRADED.grade && decides.grade > 0.5 ? 'ink' : 'light',
      shown: board,
    })),
  ];
}

function slipTexts({ slips }: GradePose, shape: Shape): TextPlace[] {
  const wide = shape === 'landscape';
  const size = wide ? 27 : 36;
  const [first] = slips;
  const left = SLIPS[shape][0]?.x ?? 0;
  return [
    {
      id: 'notCounted',
      at: [left + (wide ? 6 : 12), SLIPS_TITLE[shape]],
      size: wide ? 29 : 36,
      weight: 'strong',
      shown: first?.laid ?? 0,
    },
    ...SLIP_TEXTS.map((id, i): TextPlace => {
      const { x, y, w, h } = SLIPS[shape][i] ?? { x: 0, y: 0, w: 0, h: 0 };
      return {
        id,
        at: [x + w / 2, y + h / 2 + (wide ? -15 : 2)],
        anchor: 'middle',
        size,
        tone: 'soft',
        shown: slips[i]?.laid ?? 0,
        ...(wide ? { width: i === 1 ? w - 20 : w - 10 } : {}),
      };
    }),
  ];
}

/** Where the words of the grade stand. */
export const gradeWords = (pose: GradePose, shape: Shape): StageWordPlaces => ({
  ...namesOf(NAMES, pose.names, shape),
  texts: [...boardTexts(pose, shape), ...slipTexts(pose, shape)].filter(({ shown }) => shown > 0),
});
