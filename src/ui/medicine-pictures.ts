import { antibody } from '../scenes/cast/antibody.ts';
import type { Part } from '../scenes/cast/defs.ts';
import { steroid } from '../scenes/cast/steroid.ts';
import { use } from '../scenes/cast/svg-markup.ts';

/** A small picture of one of the cast: what it needs, and how that is placed in a square of 240 about its middle. */
export interface CastPicture {
  readonly needs: readonly Part[];
  readonly drawn: string;
}

/** The medicines, by the symbols of "Who's who". */
export const MEDICINE_PICTURES = {
  toci: { needs: [antibody], drawn: use('toci', 0, 14, 1.7) },
  steroid: { needs: [steroid], drawn: use('steroid', -8, 2, 1.9, -8) },
} as const satisfies Record<string, CastPicture>;
