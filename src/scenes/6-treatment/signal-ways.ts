import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import { dockedSignal } from './places.ts';

/** What one IL-6 signal does: where it is before the medicine, where afterwards, and where it stays when few are left. */
export interface SignalWay {
  readonly from: Point;
  /** It comes later from outside, touches a covered landing spot here, and turns away. */
  readonly touches?: Point;
  readonly to: Point;
  /** Where it goes when the steroids have come: it rides off with the stream and fades, unless it is one of the few that stay. */
  readonly then: Point;
  readonly stays?: true;
  readonly scale: number;
  readonly turn: number;
}

const ways = (shape: Shape): readonly SignalWay[] =>
  shape === 'landscape'
    ? [
        { from: dockedSignal(shape, 0), to: [70, 470], then: [70, 520], stays: true, scale: 1.1, turn: 12 },
        { from: dockedSignal(shape, 2), to: [176, 394], then: [436, 374], scale: 1.2, turn: -8 },
        { from: dockedSignal(shape, 3), to: [452, 388], then: [712, 368], scale: 1.15, turn: 16 },
        { from: dockedSignal(shape, 4), to: [672, 300], then: [932, 280], scale: 1.2, turn: 14 },
        { from: dockedSignal(shape, 6), to: [900, 330], then: [880, 300], stays: true, scale: 1.1, turn: 8 },
        { from: dockedSignal(shape, 7), to: [880, 624], then: [1140, 604], scale: 1.1, turn: 18 },
        { from: [180, 250], to: [230, 206], then: [180, 250], stays: true, scale: 1.15, turn: -14 },
        { from: [420, 168], to: [520, 196], then: [520, 196], stays: true, scale: 1.15, turn: -6 },
        { from: [640, 214], to: [800, 190], then: [1060, 170], scale: 1.15, turn: -10 },
        { from: [872, 116], to: [1010, 140], then: [1270, 120], scale: 1, turn: 6 },
        { from: [950, 396], to: [1030, 270], then: [1290, 250], scale: 1.1, turn: -12 },
        { from: [-50, 330], touches: [196, 456], to: [96, 300], then: [356, 280], scale: 1.3, turn: 10 },
        { from: [-50, 160], touches: [408, 474], to: [370, 296], then: [630, 276], scale: 1.2, turn: 8 },
        { from: [980, -50], touches: [884, 562], to: [980, 480], then: [1240, 460], scale: 1.15, turn: -12 },
        { from: [-50, 70], to: [474, 96], then: [734, 76], scale: 1.05, turn: 4 },
        { from: [700, -50], to: [908, 108], then: [1168, 88], scale: 1.05, turn: -18 },
      ]
    : [
        { from: dockedSignal(shape, 0), to: [84, 290], then: [344, 270], scale: 1.2, turn: -6 },
        { from: dockedSignal(shape, 2), to: [300, 486], then: [560, 466], scale: 1.2, turn: 14 },
        { from: dockedSignal(shape, 3), to: [210, 300], then: [360, 310], stays: true, scale: 1.15, turn: -14 },
        { from: dockedSignal(shape, 4), to: [560, 556], then: [500, 706], stays: true, scale: 1.1, turn: 8 },
        { from: dockedSignal(shape, 6), to: [820, 560], then: [1080, 540], scale: 1.1, turn: -12 },
        { from: dockedSignal(shape, 7), to: [850, 1040], then: [1110, 1020], scale: 1.1, turn: 10 },
        { from: [90, 250], to: [70, 210], then: [90, 250], stays: true, scale: 1.25, turn: 10 },
        { from: [300, 340], to: [380, 220], then: [640, 200], scale: 1.1, turn: 8 },
        { from: [170, 600], to: [176, 566], then: [436, 546], scale: 1.15, turn: 4 },
        { from: [420, 560], to: [336, 610], then: [596, 590], scale: 1.1, turn: -16 },
        { from: [630, 600], to: [700, 600], then: [960, 580], scale: 1.1, turn: 20 },
        { from: [-50, 600], touches: [186, 804], to: [60, 690], then: [96, 690], stays: true, scale: 1.15, turn: 12 },
        { from: [-50, 500], touches: [430, 776], to: [446, 640], then: [706, 620], scale: 1.1, turn: -10 },
        { from: [950, 640], touches: [622, 806], to: [640, 690], then: [900, 670], scale: 1.1, turn: 6 },
        { from: [-50, 170], to: [230, 190], then: [490, 170], scale: 1.1, turn: -4 },
        { from: [-50, 520], to: [44, 566], then: [304, 546], scale: 1.05, turn: 18 },
      ];

/** The ways of all IL-6 signals in one shape. The first are there from the beginning, the others come later. */
export const SIGNAL_WAYS: Record<Shape, readonly SignalWay[]> = {
  landscape: ways('landscape'),
  portrait: ways('portrait'),
};

/** Dotted trails of the signals that touched a covered landing spot and turned away. */
export const TURNED_AWAY: Record<Shape, readonly string[]> = {
  landscape: ['M196 452Q110 400 96 344', 'M404 470Q420 400 378 340', 'M884 560Q960 540 972 518'],
  portrait: ['M190 800Q90 780 66 736', 'M430 770Q452 730 446 686', 'M620 800Q660 770 646 734'],
};

/** Where an antibody comes from, and the place near a signal that it passes on its way. */
export interface AntibodyWay {
  readonly from: Point;
  readonly passes: Point;
  readonly turn: number;
}

/** The ways of the four antibodies, in the order of the places that they cover. */
export const ANTIBODY_WAYS: Record<Shape, readonly AntibodyWay[]> = {
  landscape: [
    { from: [-120, 260], passes: [40, 430], turn: -150 },
    { from: [-120, 120], passes: [330, 330], turn: 70 },
    { from: [220, -110], passes: [600, 280], turn: 60 },
    { from: [560, -120], passes: [880, 380], turn: 110 },
  ],
  portrait: [
    { from: [-120, 420], passes: [60, 610], turn: -120 },
    { from: [-120, 260], passes: [330, 560], turn: 70 },
    { from: [-120, 120], passes: [520, 620], turn: 80 },
    { from: [1010, 860], passes: [704, 776], turn: 130 },
  ],
};

/** What one steroid does: it comes from outside, waits in the water, and slides on into a cell unless it stays there. */
export interface SteroidWay {
  readonly from: Point;
  readonly waits: Point;
  readonly into?: Point;
  readonly scale: number;
  readonly turn: number;
}

/** The ways of the steroids. */
export const STEROID_WAYS: Record<Shape, readonly SteroidWay[]> = {
  landscape: [
    { from: [470, -120], waits: [434, 480], into: [424, 740], scale: 1.15, turn: -14 },
    { from: [420, -120], waits: [690, 490], into: [660, 780], scale: 1.15, turn: 12 },
    { from: [860, -120], waits: [940, 500], into: [1092, 676], scale: 1.05, turn: -8 },
    { from: [1330, 980], waits: [1256, 764], into: [1386, 728], scale: 1.05, turn: 10 },
    { from: [560, -120], waits: [432, 440], scale: 1.1, turn: 16 },
    { from: [760, -120], waits: [900, 470], scale: 1.15, turn: -18 },
    { from: [1300, 980], waits: [1252, 766], scale: 0.95, turn: 14 },
  ],
  portrait: [
    { from: [-120, 420], waits: [206, 650], into: [236, 1000], scale: 1.2, turn: 12 },
    { from: [-120, 300], waits: [448, 660], into: [500, 1070], scale: 1.2, turn: -10 },
    { from: [-120, 240], waits: [540, 600], into: [736, 736], scale: 1.1, turn: -8 },
    { from: [-120, 180], waits: [250, 392], scale: 1.2, turn: -14 },
    { from: [-120, 240], waits: [522, 598], scale: 1.2, turn: 14 },
  ],
};

/** Dotted trails of the steroids into the cells. */
export const STEROID_TRAILS: Record<Shape, readonly string[]> = {
  landscape: [
    'M434 480Q440 600 426 690',
    'M690 490Q700 630 666 734',
    'M940 500Q1000 560 1060 630',
    'M1252 766Q1300 764 1340 744',
  ],
  portrait: ['M206 650Q190 800 224 960', 'M448 660Q440 830 486 1030', 'M560 608Q610 636 660 680'],
};

/** Where the one interferon signal comes from, and where it is at last. */
export const INTERFERON: Record<Shape, { readonly from: Point; readonly to: Point }> = {
  landscape: { from: [-60, 330], to: [700, 270] },
  portrait: { from: [-60, 330], to: [372, 214] },
};
