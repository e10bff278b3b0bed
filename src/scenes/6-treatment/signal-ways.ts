import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import { dockedSignal } from './places.ts';

/** What one IL-6 signal does: where it is before the medicine, where afterwards, and where it stays when few are left. */
export interface SignalWay {
  readonly from: Point;
  /** It comes later from outside, touches a covered landing spot here, and turns away. */
  readonly touches?: Point;
  readonly to: Point;
  /** Without it the signal rides off with the stream when the steroids have come. */
  readonly stays?: Point;
  readonly scale: number;
  readonly turn: number;
}

const ways = (shape: Shape): readonly SignalWay[] =>
  shape === 'landscape'
    ? [
        { from: dockedSignal(shape, 0), to: [70, 470], stays: [70, 520], scale: 1.1, turn: 12 },
        { from: dockedSignal(shape, 2), to: [176, 394], scale: 1.2, turn: -8 },
        { from: dockedSignal(shape, 3), to: [452, 388], scale: 1.15, turn: 16 },
        { from: dockedSignal(shape, 4), to: [672, 300], scale: 1.2, turn: 14 },
        { from: dockedSignal(shape, 6), to: [900, 330], stays: [880, 300], scale: 1.1, turn: 8 },
        { from: dockedSignal(shape, 7), to: [880, 624], scale: 1.1, turn: 18 },
        { from: [180, 250], to: [230, 206], stays: [180, 250], scale: 1.15, turn: -14 },
        { from: [420, 168], to: [520, 196], stays: [520, 196], scale: 1.15, turn: -6 },
        { from: [640, 214], to: [800, 190], scale: 1.15, turn: -10 },
        { from: [872, 116], to: [1010, 140], scale: 1, turn: 6 },
        { from: [950, 396], to: [1030, 270], scale: 1.1, turn: -12 },
        { from: [-50, 330], touches: [196, 456], to: [96, 300], scale: 1.3, turn: 10 },
        { from: [-50, 160], touches: [408, 474], to: [370, 296], scale: 1.2, turn: 8 },
        { from: [980, -50], touches: [884, 562], to: [980, 480], scale: 1.15, turn: -12 },
        { from: [-50, 70], to: [474, 96], scale: 1.05, turn: 4 },
        { from: [700, -50], to: [908, 108], scale: 1.05, turn: -18 },
      ]
    : [
        { from: dockedSignal(shape, 0), to: [84, 290], scale: 1.2, turn: -6 },
        { from: dockedSignal(shape, 2), to: [300, 486], scale: 1.2, turn: 14 },
        { from: dockedSignal(shape, 3), to: [210, 300], stays: [360, 310], scale: 1.15, turn: -14 },
        { from: dockedSignal(shape, 4), to: [560, 556], stays: [500, 706], scale: 1.1, turn: 8 },
        { from: dockedSignal(shape, 6), to: [820, 560], scale: 1.1, turn: -12 },
        { from: dockedSignal(shape, 7), to: [850, 1040], scale: 1.1, turn: 10 },
        { from: [90, 250], to: [70, 210], stays: [90, 250], scale: 1.25, turn: 10 },
        { from: [300, 340], to: [380, 220], scale: 1.1, turn: 8 },
        { from: [170, 600], to: [176, 566], scale: 1.15, turn: 4 },
        { from: [420, 560], to: [336, 610], scale: 1.1, turn: -16 },
        { from: [630, 600], to: [700, 600], scale: 1.1, turn: 20 },
        { from: [-50, 600], touches: [186, 804], to: [60, 690], stays: [96, 690], scale: 1.15, turn: 12 },
        { from: [-50, 500], touches: [430, 776], to: [446, 640], scale: 1.1, turn: -10 },
        { from: [950, 640], touches: [622, 806], to: [640, 690], scale: 1.1, turn: 6 },
        { from: [-50, 170], to: [230, 190], scale: 1.1, turn: -4 },
        { from: [-50, 520], to: [44, 566], scale: 1.05, turn: 18 },
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
    { from: [-120, 200], waits: [392, 456], into: [420, 740], scale: 1.15, turn: -14 },
    { from: [-120, 330], waits: [886, 522], into: [700, 790], scale: 1.15, turn: 12 },
    { from: [260, -120], waits: [940, 500], into: [1092, 676], scale: 1.05, turn: -8 },
    { from: [620, -120], waits: [1262, 594], into: [1380, 730], scale: 1.05, turn: 10 },
    { from: [-120, 120], waits: [390, 420], scale: 1.1, turn: 16 },
    { from: [-120, 40], waits: [900, 470], scale: 1.15, turn: -18 },
    { from: [760, -120], waits: [1236, 566], scale: 0.95, turn: 14 },
  ],
  portrait: [
    { from: [-120, 320], waits: [270, 560], into: [262, 1010], scale: 1.5, turn: 12 },
    { from: [-120, 460], waits: [420, 700], into: [520, 1070], scale: 1.4, turn: -10 },
    { from: [-120, 240], waits: [540, 600], into: [724, 736], scale: 1.24, turn: -8 },
    { from: [-120, 180], waits: [262, 392], scale: 1.5, turn: -14 },
    { from: [-120, 400], waits: [522, 598], scale: 1.4, turn: 14 },
  ],
};

/** Dotted trails of the steroids into the cells. */
export const STEROID_TRAILS: Record<Shape, readonly string[]> = {
  landscape: [
    'M886 522Q880 670 762 768',
    'M940 500Q1000 560 1060 630',
    'M392 456Q420 560 420 690',
    'M1262 594Q1310 640 1352 690',
  ],
  portrait: ['M270 440Q290 640 250 960', 'M560 608Q602 626 640 664'],
};

/** Where the one interferon signal comes from, and where it is at last. */
export const INTERFERON: Record<Shape, { readonly from: Point; readonly to: Point }> = {
  landscape: { from: [-60, 330], to: [700, 270] },
  portrait: { from: [-60, 330], to: [372, 214] },
};
