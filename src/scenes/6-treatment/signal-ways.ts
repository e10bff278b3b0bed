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
        { from: dockedSignal(shape, 0), to: [37, 501], then: [70, 520], stays: true, scale: 1.1, turn: 12 },
        { from: dockedSignal(shape, 2), to: [176, 394], then: [436, 374], scale: 1.2, turn: -8 },
        { from: dockedSignal(shape, 3), to: [407, 320], then: [732, 315], scale: 1.15, turn: 16 },
        { from: dockedSignal(shape, 4), to: [627, 345], then: [921, 211], scale: 1.2, turn: 14 },
        { from: dockedSignal(shape, 6), to: [892, 308], then: [880, 300], stays: true, scale: 1.1, turn: 8 },
        { from: dockedSignal(shape, 7), to: [880, 624], then: [980, 593], scale: 1.1, turn: 18 },
        { from: [177, 230], to: [249, 163], then: [180, 250], stays: true, scale: 1.15, turn: -14 },
        { from: [411, 156], to: [522, 195], then: [520, 196], stays: true, scale: 1.15, turn: -6 },
        { from: [640, 214], to: [800, 190], then: [1060, 170], scale: 1.15, turn: -10 },
        { from: [869, 120], to: [1010, 140], then: [1235, 90], scale: 1, turn: 6 },
        { from: [942, 399], to: [1030, 286], then: [1106, 207], scale: 1.1, turn: -12 },
        { from: [-56, 380], touches: [196, 456], to: [96, 300], then: [356, 280], scale: 1.3, turn: 10 },
        { from: [-50, 160], touches: [408, 474], to: [350, 305], then: [630, 276], scale: 1.2, turn: 8 },
        { from: [1257, -216], touches: [884, 562], to: [1003, 444], then: [1188, 456], scale: 1.15, turn: -12 },
        { from: [560, -60], to: [528, 72], then: [734, 76], scale: 1.05, turn: 4 },
        { from: [700, -50], to: [927, 101], then: [1168, 88], scale: 1.05, turn: -18 },
      ]
    : [
        { from: dockedSignal(shape, 0), to: [91, 298], then: [344, 270], scale: 1.2, turn: -6 },
        { from: dockedSignal(shape, 2), to: [442, 387], then: [415, 419], scale: 1.2, turn: 14 },
        { from: dockedSignal(shape, 3), to: [309, 205], then: [363, 352], stays: true, scale: 1.15, turn: -14 },
        { from: dockedSignal(shape, 4), to: [598, 550], then: [541, 690], stays: true, scale: 1.1, turn: 8 },
        { from: dockedSignal(shape, 6), to: [809, 558], then: [1080, 540], scale: 1.1, turn: -12 },
        { from: dockedSignal(shape, 7), to: [850, 1040], then: [1110, 1020], scale: 1.1, turn: 10 },
        { from: [94, 244], to: [63, 220], then: [69, 361], stays: true, scale: 1.25, turn: 10 },
        { from: [300, 340], to: [373, 223], then: [471, 146], scale: 1.1, turn: 8 },
        { from: [145, 607], to: [242, 744], then: [364, 561], scale: 1.15, turn: 4 },
        { from: [432, 655], to: [499, 768], then: [369, 516], scale: 1.1, turn: -16 },
        { from: [630, 600], to: [513, 700], then: [589, 659], scale: 1.1, turn: 20 },
        { from: [-50, 600], touches: [186, 804], to: [94, 758], then: [103, 694], stays: true, scale: 1.15, turn: 12 },
        { from: [-102, 317], touches: [430, 776], to: [442, 810], then: [500, 781], scale: 1.1, turn: -10 },
        { from: [994, 746], touches: [622, 806], to: [639, 571], then: [621, 551], scale: 1.1, turn: 6 },
        { from: [-50, 170], to: [230, 190], then: [489, 198], scale: 1.1, turn: -4 },
        { from: [-50, 520], to: [36, 709], then: [304, 546], scale: 1.05, turn: 18 },
      ];

/** The ways of all IL-6 signals in one shape. The first are there from the beginning, the others come later. */
export const SIGNAL_WAYS: Record<Shape, readonly SignalWay[]> = {
  landscape: ways('landscape'),
  portrait: ways('portrait'),
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
    { from: [-120, 260], passes: [149, 426], turn: -150 },
    { from: [-120, 120], passes: [298, 319], turn: 70 },
    { from: [254, -121], passes: [516, 260], turn: 60 },
    { from: [622, -141], passes: [862, 504], turn: 110 },
  ],
  portrait: [
    { from: [-120, 420], passes: [54, 651], turn: -120 },
    { from: [-92, 243], passes: [293, 548], turn: 70 },
    { from: [-120, 113], passes: [417, 524], turn: 80 },
    { from: [1010, 880], passes: [804, 840], turn: 130 },
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
    { from: [454, -126], waits: [421, 498], into: [434, 726], scale: 1.15, turn: -14 },
    { from: [699, -70], waits: [687, 550], into: [642, 782], scale: 1.15, turn: 12 },
    { from: [696, -100], waits: [1025, 525], into: [1092, 672], scale: 1.05, turn: -8 },
    { from: [1330, 980], waits: [1271, 720], into: [1387, 734], scale: 1.05, turn: 10 },
    { from: [645, -244], waits: [394, 428], scale: 1.1, turn: 16 },
    { from: [688, -201], waits: [928, 476], scale: 1.15, turn: -18 },
    { from: [1222, 1090], waits: [1250, 606], scale: 0.95, turn: 14 },
  ],
  portrait: [
    { from: [-260, 810], waits: [113, 621], into: [246, 1016], scale: 1.2, turn: 12 },
    { from: [-120, 300], waits: [408, 658], into: [420, 1024], scale: 1.2, turn: -10 },
    { from: [-179, -155], waits: [478, 571], into: [710, 720], scale: 1.1, turn: -8 },
    { from: [-151, 234], waits: [259, 383], scale: 1.2, turn: -14 },
    { from: [-230, 261], waits: [499, 586], scale: 1.2, turn: 14 },
  ],
};

/** Where the one interferon signal comes from, and where it is at last. */
export const INTERFERON: Record<Shape, { readonly from: Point; readonly to: Point }> = {
  landscape: { from: [560, -60], to: [440, 250] },
  portrait: { from: [-60, 430], to: [62, 462] },
};
