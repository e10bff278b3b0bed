import { SHAPES, type Shape } from '../../scenes/stage/shape.ts';

/** Which moments of a beat a gallery shows: its complete picture, or its beginning, middle and end. */
export const MOMENTS = ['end', 'all'] as const;
/** How the pictures of a gallery are shown; `grey` is for judging them without colour. */
export const LOOKS = ['light', 'contrast', 'grey'] as const;

/** What a gallery shows, kept in its address. */
export interface GalleryView {
  /** Both when not one of them. */
  readonly shape: Shape | 'both';
  readonly moments: (typeof MOMENTS)[number];
  readonly look: (typeof LOOKS)[number] | 'both';
  /** Width of one picture in CSS pixels; as wide as fits when 0. */
  readonly width: number;
}

const oneOf = <T extends string, D>(known: readonly T[], value: string | null, otherwise: D): T | D =>
  known.find((each) => each === value) ?? otherwise;

/** The view that an address asks for; anything unknown is left at its default. */
export function viewIn(search: string): GalleryView {
  const asked = new URLSearchParams(search);
  const width = Number(asked.get('width'));
  return {
    shape: oneOf(SHAPES, asked.get('shape'), 'both'),
    moments: oneOf(MOMENTS, asked.get('moments'), 'end'),
    look: oneOf(LOOKS, asked.get('look'), 'both'),
    width: Number.isInteger(width) && width >= 200 && width <= 1920 ? width : 0,
  };
}

/** The looks that a view shows, one below the other. */
export const looksOf = ({ look }: GalleryView): readonly (typeof LOOKS)[number][] =>
  look === 'both' ? ['light', 'contrast'] : [look];
