/** The two compositions of every beat: a wide stage, and one re-composed for phones and upright screens. */
export type Shape = 'landscape' | 'portrait';

export const SHAPES = ['landscape', 'portrait'] as const satisfies readonly Shape[];

/** Width and height of each shape in stage units. */
export const STAGE_SIZE: Record<Shape, { readonly width: number; readonly height: number }> = {
  landscape: { width: 1600, height: 900 },
  portrait: { width: 900, height: 1200 },
};

/** Screens this much taller than wide get the portrait shape: phones and upright kiosks, but not tablets. */
export const PORTRAIT_SCREEN = '(max-aspect-ratio: 7/10)';
