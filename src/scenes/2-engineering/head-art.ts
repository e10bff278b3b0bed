import type { Person } from '../cast/people.ts';
import { headParts } from '../cast/person-head.ts';
import { scoped } from '../cast/scoped.ts';

/** Units by which a face moves at a full glance to the side and down. */
export const GLANCE = { x: 15, y: 8 } as const;

/** Artwork of a head whose face can move a little from where it usually looks, blink, smile and grow warm. */
export interface HeadArt {
  readonly back: string;
  readonly cheeks: string;
  readonly warmCheeks: string;
  readonly eyes: string;
  readonly brows: string;
  readonly nose: string;
  readonly mouths: { readonly calm: string; readonly smile: string };
  readonly front: string;
  /** Empty without glasses; they move with the eyes, not with the hair. */
  readonly glasses: string;
}

const glassesAt = (dx: number, dy: number): string =>
  `<g fill="#fff" fill-opacity=".22" stroke="#3B3A3C" stroke-width="3.6"><circle cx="${dx - 20}" cy="${dy - 2}" r="15"/><circle cx="${dx + 20}" cy="${dy - 2}" r="15"/></g><path d="M${dx - 5} ${dy - 4}h10M${dx - 35} ${dy - 4}L-47 ${dy - 8}M${dx + 35} ${dy - 4}L47 ${dy - 8}" stroke="#3B3A3C" stroke-width="3.6" fill="none"/>`;

/** The head of a person who usually looks that way. `name` is its own within the drawing, `prefix` that of the drawing. */
export function headArt(
  { skin, looks }: Person,
  look: readonly [x: number, y: number],
  name: string,
  prefix: string,
): HeadArt {
  const parts = (mood: 'calm' | 'smile', flush = false) =>
    headParts({ ...looks, glasses: false, skin, look, mood, flush, id: `${name}-face` });
  const calm = parts('calm');
  return {
    back: scoped(calm.back, prefix),
    cheeks: scoped(calm.cheeks, prefix),
    warmCheeks: scoped(parts('calm', true).cheeks, prefix),
    eyes: calm.eyes,
    brows: calm.brows,
    nose: calm.nose,
    mouths: { calm: calm.mouth, smile: parts('smile').mouth },
    front: calm.front,
    glasses: looks.glasses ? glassesAt(look[0] * GLANCE.x, look[1] * GLANCE.y) : '',
  };
}
