import { polar } from '../cast/svg-markup.ts';
import { STAGE_SIZE, type Shape } from '../stage/shape.ts';
import type { LabelPlace, ScalePlace, StageWordPlaces, TextPlace } from '../stage/stage-words.ts';
import type { EngineeringPose } from './engineering-pose.ts';
import { LENS, MANY, PLANNER, PLAN_SCALE, T_CELL, WEEKS, weekPill } from './places.ts';

/** A place in the lens as stage units. */
const inLens = (shape: Shape, x: number, y: number): readonly [number, number] => [
  LENS[shape].cx + x,
  LENS[shape].cy + y,
];

/** A place on the plan, as it is drawn for a T cell of `PLAN_SCALE`. */
const onPlan = (shape: Shape, x: number, y: number): readonly [number, number] => {
  const cell = T_CELL[shape];
  return inLens(shape, cell.x + (x * cell.s) / PLAN_SCALE, cell.y + (y * cell.s) / PLAN_SCALE);
};

/** Head of the CAR at the upper right, from which its name is read. */
const onCar = (shape: Shape): readonly [number, number] => {
  const { x, y, s } = T_CELL[shape];
  const [cx, cy] = polar(-30, 137);
  return inLens(shape, x + cx * s, y + cy * s);
};

const scale = (shape: Shape, shown: number): ScalePlace =>
  shape === 'landscape'
    ? { at: [1586, 766], anchor: 'end', shown, figure: 'magnifier' }
    : { at: [450, 1090], anchor: 'middle', shown, figure: 'magnifier' };

const newInstructions = ({ words }: EngineeringPose, shape: Shape): StageWordPlaces => {
  const virus = { id: 'deliveryVirus', shown: words.deliveryVirus };
  const plan = { id: 'newPlan', shown: words.newPlan };
  const tCell = { id: 'tCell', shown: words.tCell };
  return shape === 'landscape'
    ? {
        labels: [
          { ...virus, box: [620, 34], point: [884, 166] },
          { ...plan, box: [626, 712], point: onPlan(shape, -100, -62), line: 'light' },
          { ...tCell, box: [1584, 208], anchor: 'end', point: [1150, 390], line: 'light' },
        ],
        scale: scale(shape, words.scale),
      }
    : {
        labels: [
          { ...virus, box: [40, 456], point: [252, 646], line: 'light' },
          { ...plan, box: [868, 910], anchor: 'end', point: onPlan(shape, 32, 36), line: 'light' },
        ],
        dots: [{ ...tCell, point: [612, 670] }],
        scale: scale(shape, words.scale),
      };
};

const sensorGrows = ({ words }: EngineeringPose, shape: Shape): StageWordPlaces => {
  const car = { id: 'car', shown: words.car, point: onCar(shape), line: 'light' } as const;
  const plan = { id: 'plan', shown: words.plan, point: onPlan(shape, 50, 26), line: 'light' } as const;
  const own = { id: 'ownCell', shown: words.ownCell };
  return shape === 'landscape'
    ? {
        labels: [
          { ...car, box: [1360, 140] },
          { ...plan, box: [1584, 612], anchor: 'end' },
          { ...own, box: [596, 30], point: [944, 356], line: 'light' },
        ],
        scale: scale(shape, words.scale),
      }
    : {
        labels: [
          { ...car, box: [868, 394], anchor: 'end' },
          { ...plan, id: 'planShort', box: [868, 896], anchor: 'end' },
        ],
        dots: [{ ...own, point: [306, 758] }],
        scale: scale(shape, words.scale),
      };
};

const theyMultiply = ({ words }: EngineeringPose, shape: Shape): StageWordPlaces => {
  const { middle, right } = MANY[shape];
  const [mx, my] = inLens(shape, middle.x, middle.y);
  const upright = shape === 'portrait';
  return {
    labels: [
      {
        id: 'becomesTwo',
        shown: words.becomesTwo,
        anchor: 'middle',
        box: [mx, my + (upright ? 118 : 124)],
        point: [mx, my + (upright ? 46 : 40)],
        line: 'light',
      },
      {
        id: 'manyCells',
        shown: words.manyCells,
        line: 'light',
        ...(upright
          ? ({ box: [868, 330], anchor: 'end', point: inLens(shape, right.x + 20, right.y - 24) } as const)
          : ({ box: [1584, 186], anchor: 'end', point: inLens(shape, right.x + 16, right.y - 22) } as const)),
      },
    ] satisfies LabelPlace[],
    scale: scale(shape, words.scale),
  };
};

const whoToCall = ({ words, planner, home }: EngineeringPose, shape: Shape): StageWordPlaces => {
  // The planner's words come in with it. They stay to be read while it is dimmed.
  const here = home.here > 0 ? 1 : 0;
  const outside = (1 - home.here) * STAGE_SIZE[shape].width;
  const gone = Math.floor(planner.days / 7 + 1e-6);
  const numbers = Array.from({ length: WEEKS }, (_, week): TextPlace => ({
    id: `week${String(week + 1)}`,
    at: [weekPill(shape, week)[0] + outside, weekPill(shape, week)[1]],
    size: shape === 'landscape' ? 25 : 44,
    anchor: 'middle',
    weight: 'strong',
    shown: week < gone ? 0 : here,
  }));
  const fever = { id: 'feverOrWorse', shown: words.feverOrWorse };
  const call = { id: 'callTeam', shown: words.callTeam };
  const badge = { shown: words.scale } as const;
  return shape === 'landscape'
    ? {
        labels: [
          { id: 'weeks', shown: words.weeks, box: [1064, 560], point: [PLANNER.x + 369, 470] },
          { ...call, box: [618, 206], point: [581, 306] },
          { ...fever, box: [1064, 696], point: [1018, 606] },
        ],
        texts: [
          {
            id: 'planner',
            at: [PLANNER.x + 285 + outside, 126],
            size: 29,
            anchor: 'middle',
            weight: 'strong',
            tone: 'light',
            shown: here,
          },
          ...numbers,
        ],
        scale: { at: [1080, 800], ...badge },
      }
    : {
        labels: [
          { ...call, box: [868, 22], anchor: 'end', point: [619, 272] },
          { ...fever, id: 'feverShort', box: [868, 704], anchor: 'end', point: [318, 764] },
        ],
        texts: [
          {
            id: 'planner',
            at: [450 + outside, 876],
            size: 42,
            anchor: 'middle',
            weight: 'strong',
            tone: 'light',
            shown: here,
          },
          ...numbers,
          { id: 'oftenWeeks', at: [584, 1072], size: 37, anchor: 'middle', weight: 'strong', shown: words.weeks },
          { id: 'askDate', at: [584, 1114], size: 37, anchor: 'middle', tone: 'soft', shown: words.weeks },
          { id: 'done', at: [182, 1072], size: 37, anchor: 'middle', tone: 'soft', shown: gone >= 2 ? here : 0 },
        ],
        scale: { at: [450, 1090], anchor: 'middle', ...badge },
      };
};

/** Places of the words of step 2. */
export function engineeringWords(pose: EngineeringPose, shape: Shape, beatId: string): StageWordPlaces {
  switch (beatId) {
    case 'new-instructions':
      return newInstructions(pose, shape);
    case 'sensor-grows':
      return sensorGrows(pose, shape);
    case 'they-multiply':
      return theyMultiply(pose, shape);
    default:
      return whoToCall(pose, shape);
  }
}
