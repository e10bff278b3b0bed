import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';

/** Where something stands, and its scale. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly s: number;
}

/** An arm that moves, in the units of its person: elbow, wrist, and the turn of the hand in degrees. */
export interface Reach {
  readonly ex: number;
  readonly ey: number;
  readonly wx: number;
  readonly wy: number;
  readonly turn: number;
}

/** A card's upper left corner and size. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const reach = (elbow: Point, wrist: Point, turn: number): Reach => ({
  ex: elbow[0],
  ey: elbow[1],
  wx: wrist[0],
  wy: wrist[1],
  turn,
});

/** Shoulders of the arms that move. */
export const SHOULDERS = {
  patientNear: [-86, 152],
  patientFar: [70, 156],
  caregiverLeft: [-66, 158],
  caregiverRight: [93, 155],
  caregiverStanding: [-84, 152],
  nurseLeft: [-70, 156],
  nurseRight: [92, 154],
} as const satisfies Record<string, Point>;

/** The patient's arm at the left of the picture. */
export const NEAR = {
  rests: reach([-160, 284], [-110, 356], -34),
  atThermometer: reach([-203, 271], [-255, 409], 50),
  atEar: reach([-190, 262], [-139, 131], 40),
  holdsThermometer: reach([-130, 318], [-40, 290], -20),
  atPen: reach([-122, 292], [-34, 378], -4),
  atLine: reach([-110, 290], [16, 364], -4),
  writes: reach([-106, 290], [66, 358], -4),
  findsCard: reach([-112, 284], [-8, 310], -2),
  showsCard: reach([-70, 286], [104, 294], -8),
} as const;

/** The patient's arm at the right of the picture. */
export const FAR = {
  underHand: reach([128, 264], [162, 351], -60),
  holdsSheet: reach([134, 268], [208, 354], -62),
} as const;

/** The arms of the caregiver at the table, and his one arm at the clinic desk. */
export const CAREGIVER_ARMS = {
  onHand: reach([-140, 270], [-205, 335], 60),
  onHandBySheet: reach([-140, 274], [-200, 328], 62),
  leftFolded: reach([-118, 286], [-35, 336], -66),
  leftLifted: reach([-128, 262], [-92, 300], -10),
  leftHangs: reach([-112, 276], [-104, 390], 4),
  rightRests: reach([126, 272], [61, 344], 62),
  rightFolded: reach([126, 272], [37, 345], 72),
  atPhone: reach([148, 290], [102, 401], 34),
  phoneAtEar: reach([176, 262], [88, 92], -27),
  phoneReady: reach([140, 274], [76, 246], -14),
  rightHangs: reach([118, 276], [112, 390], -4),
  standingWaits: reach([-98, 286], [-34, 292], -80),
  onArm: reach([-36, 290], [112, 262], -104),
} as const;

/** The arms of the clinic nurse. */
export const NURSE_ARMS = {
  leftWaits: reach([-112, 280], [-92, 350], 40),
  leftTakes: reach([-116, 276], [-178, 310], 92),
  rightOnDesk: reach([134, 272], [70, 350], 62),
} as const;

/** Where people are, in the units of the scene. */
export const SPOTS = {
  patient: { x: 380, y: 296, s: 0.98 },
  caregiverSits: { x: 806, y: 326, s: 0.94 },
  caregiverStands: { x: 160, y: 322, s: 0.95 },
  nurseOutside: { x: 1760, y: 290, s: 0.98 },
  nurse: { x: 826, y: 290, s: 0.98 },
} as const satisfies Record<string, Spot>;

/** How the table scene, and later the scene at the desk, lie in the picture. */
export const SCENES: Record<Shape, { readonly home: Spot; readonly clinic: Spot }> = {
  landscape: { home: { x: 0, y: 0, s: 1 }, clinic: { x: 0, y: 0, s: 1 } },
  portrait: { home: { x: -32, y: 44, s: 0.86 }, clinic: { x: 8, y: 34, s: 0.9 } },
};

/** Where the thermometer lies on the table, in the units of the scene; its turn is that of the hand that takes it. */
export const THERMOMETER_LIES = { x: 163.6, y: 663.6, s: 0.98, turn: 50 } as const;

/** Wall clock. */
export const CLOCK: Record<Shape, { readonly x: number; readonly y: number; readonly r: number }> = {
  landscape: { x: 1010, y: 132, r: 54 },
  portrait: { x: 800, y: 112, r: 56 },
};

/** The cards beside or below the table scene. */
export const CARDS: Record<
  Shape,
  Readonly<
    Record<
      'reading' | 'times' | 'rule' | 'log' | 'logByNight' | 'row' | 'nightWindow' | 'handwriting' | 'wallet',
      Frame
    >
  >
> = {
  landscape: {
    reading: { x: 1110, y: 84, w: 440, h: 300 },
    times: { x: 1110, y: 430, w: 440, h: 160 },
    rule: { x: 1110, y: 630, w: 440, h: 106 },
    log: { x: 1110, y: 84, w: 440, h: 300 },
    logByNight: { x: 1110, y: 84, w: 440, h: 300 },
    row: { x: 1110, y: 430, w: 440, h: 130 },
    nightWindow: { x: 1110, y: 430, w: 440, h: 300 },
    handwriting: { x: 1110, y: 84, w: 440, h: 300 },
    wallet: { x: 1072, y: 186, w: 512, h: 392 },
  },
  portrait: {
    reading: { x: 40, y: 796, w: 480, h: 274 },
    times: { x: 544, y: 796, w: 316, h: 274 },
    rule: { x: 40, y: 1086, w: 820, h: 84 },
    log: { x: 40, y: 796, w: 500, h: 274 },
    logByNight: { x: 40, y: 796, w: 464, h: 274 },
    row: { x: 564, y: 796, w: 296, h: 274 },
    nightWindow: { x: 524, y: 796, w: 336, h: 274 },
    handwriting: { x: 40, y: 826, w: 820, h: 318 },
    wallet: { x: 40, y: 792, w: 820, h: 362 },
  },
};

/** The sign on the card of the rule, from which the sign of the call comes. */
export const RULE_SIGN: Record<Shape, Spot> = {
  landscape: { x: 1160, y: 683, s: 0.86 },
  portrait: { x: 92, y: 1128, s: 0.82 },
};

/** Where the plain floor under the portrait picture begins. */
export const BAND_TOP = 780;

/** The way of the call, a curve from the phone to the window of the nurse, and the sign on it. */
export const CALL: Record<
  Shape,
  { readonly from: Point; readonly bend: Point; readonly to: Point; readonly sign: Spot }
> = {
  landscape: { from: [930, 380], bend: [1040, 410], to: [1120, 560], sign: { x: 1058, y: 446, s: 0.92 } },
  portrait: { from: [786, 420], bend: [940, 560], to: [800, 800], sign: { x: 850, y: 590, s: 1 } },
};

/** The bubble of the patient's words. */
export const SPEECH: Record<Shape, Spot> = {
  landscape: { x: 478, y: 214, s: 1 },
  portrait: { x: 352.9, y: 156, s: 1.14 },
};

/** Where the log's plot lies in its card, and the share of its height at which the call line runs. */
export function logPlot({ x, y, w, h }: Frame): Frame & { readonly callLine: number } {
  const plot = { x: x + 36, y: y + 64, w: w - 72, h: h - 128 };
  return { ...plot, callLine: plot.y + plot.h * 0.44 };
}

/** Heights of the readings in the plot, 0 at its foot and 1 at its top; only the last is above the call line. */
export const READINGS = [0.16, 0.22, 0.19, 0.28, 0.62] as const;

/** Days that the log has room for. */
export const LOG_DAYS = 8;

/** Place of a day, counted from 0, in the plot. */
export const logDayX = (plot: Frame, day: number): number => plot.x + 28 + (day * (plot.w - 56)) / (LOG_DAYS - 1);

/** Middle and width of the small card in the patient's hand, in the picture. */
export const SMALL_CARD: Record<Shape, { readonly x: number; readonly y: number; readonly w: number }> = {
  landscape: { x: 580, y: 552, w: 100 },
  portrait: { x: 530, y: 531, w: 90 },
};
