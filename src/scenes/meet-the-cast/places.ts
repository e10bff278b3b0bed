import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';

/** A box with rounded corners. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r: number;
}

/** Where a thing stands: place, scale, turn in degrees. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly s: number;
  readonly turn: number;
}

/** The five of the introduction, in order. */
export const MEMBERS = ['tCell', 'cancerCell', 'macrophage', 'signal', 'medicine'] as const;
export type Member = (typeof MEMBERS)[number];

/** One of the five small cards, and the picture on it. */
export interface SmallCard {
  readonly frame: Box;
  readonly picture: Box;
  readonly centre: Point;
}

/** Where everything stands in one shape. */
export interface CastPlaces {
  /** The large card, its picture, and the middle and scale of what the picture shows. */
  readonly card: Box;
  readonly picture: Box;
  readonly middle: Point;
  readonly scale: number;
  /** Extra spread to the sides where the picture is wider. */
  readonly wide: number;
  /** The dark disc beside "Look for". */
  readonly icon: { readonly x: number; readonly y: number; readonly r: number };
  readonly small: readonly SmallCard[];
  /** Scale of the actors on the small cards. */
  readonly smallScale: number;
}

const PICTURE_HEIGHT = 290;
const DISC = 58;

const smallCard = (x: number, y: number, w: number): SmallCard => ({
  frame: { x, y, w, h: 390, r: 24 },
  picture: { x: x + 14, y: y + 14, w: w - 28, h: PICTURE_HEIGHT, r: 16 },
  centre: [x + w / 2, y + 14 + PICTURE_HEIGHT / 2],
});

const disc = (x: number, y: number): SmallCard => {
  const picture = { x: x - DISC, y: y - DISC, w: DISC * 2, h: DISC * 2, r: DISC };
  return { frame: picture, picture, centre: [x, y] };
};

/** Places of both shapes: five cards beside the large one, or five discs under it. */
export const PLACES: Record<Shape, CastPlaces> = {
  landscape: {
    card: { x: 48, y: 48, w: 580, h: 804, r: 24 },
    picture: { x: 66, y: 66, w: 544, h: 534, r: 16 },
    middle: [338, 333],
    scale: 1,
    wide: 1,
    icon: { x: 122, y: 774, r: 34 },
    small: [
      smallCard(676, 48, 276),
      smallCard(976, 48, 276),
      smallCard(1276, 48, 276),
      smallCard(676, 462, 426),
      smallCard(1126, 462, 426),
    ],
    smallScale: 1,
  },
  portrait: {
    card: { x: 40, y: 40, w: 820, h: 1120, r: 34 },
    picture: { x: 60, y: 60, w: 780, h: 620, r: 22 },
    middle: [450, 370],
    scale: 1.24,
    wide: 1.13,
    icon: { x: 120, y: 904, r: 46 },
    small: [0, 1, 2, 3, 4].map((i) => disc(130 + 160 * i, 1074)),
    smallScale: 0.44,
  },
};

/** How an actor stands on its small card, from the middle of the card. */
export const ON_SMALL_CARD = {
  tCell: { x: 0, y: 0, s: 0.8, turn: 0 },
  cancerCell: { x: 0, y: 0, s: 0.86, turn: 6 },
  macrophage: { x: 6, y: 2, s: 0.72, turn: 6 },
  antibody: { x: -84, y: 12, s: 1.75, turn: -6 },
  steroid: { x: 92, y: 2, s: 1.7, turn: -8 },
} as const satisfies Record<string, Stand>;

/** How an actor stands once it has come forward, from the middle of the large picture. */
export const FORWARD = {
  tCell: { x: 0, y: -48, s: 1.36, turn: 0 },
  cancerCell: { x: 0, y: -58, s: 1.5, turn: 6 },
  macrophage: { x: 62, y: -14, s: 0.98, turn: 6 },
  antibody: { x: -120, y: -110, s: 1.4, turn: -24 },
  steroid: { x: 150, y: -150, s: 1.5, turn: -8 },
} as const satisfies Record<string, Stand>;

/** The pieces of a small card that are drawn smaller on a disc: pairs and groups must fit its round edge. */
export const GROUP_ON_DISC = 0.68;

/** A place of the large picture on the stage. */
export const inPicture = ({ middle, scale }: CastPlaces, stand: Stand): Stand => ({
  x: middle[0] + stand.x * scale,
  y: middle[1] + stand.y * scale,
  s: stand.s * scale,
  turn: stand.turn,
});

/** A place of a small card on the stage; `group` scales a pair or a group of things. */
export function onSmallCard({ small, smallScale }: CastPlaces, index: number, stand: Stand, group = 1): Stand {
  const [x, y] = small[index]?.centre ?? [0, 0];
  const size = smallScale * group;
  return { x: x + stand.x * size, y: y + stand.y * size, s: stand.s * size, turn: stand.turn };
}

/** Degrees, round a macrophage, at which its docks stand. */
export const DOCK_ANGLES = [190, 150] as const;

/** Degrees of the nine tulips round the T cell and of the nine flags round the cancer cell, as in the cast. */
export const CAR_ANGLES: readonly number[] = Array.from({ length: 9 }, (_, i) => 10 + i * 40);
export const FLAG_ANGLES: readonly number[] = Array.from({ length: 9 }, (_, i) => 13.6 + i * 40);
