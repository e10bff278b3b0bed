import type { APIRoute } from 'astro';
import { DEEPER_BEATS, type DeeperBeatId } from '../../../domain/journey/deeper.ts';
import { CONTRAST_STYLE, STILL_LOOKS, type StillLook } from '../../../layouts/still-looks.ts';
import { stillFile } from '../../../lesson/still.ts';
import { loadDeeperFilm } from '../../../scenes/deeper/deeper-scenes.ts';
import { SHAPES, type Shape } from '../../../scenes/stage/shape.ts';

interface Still {
  readonly beat: DeeperBeatId;
  readonly shape: Shape;
  readonly look: StillLook;
}

/** Files for every beat at student depth in both shapes: plain, and in high contrast. */
export function getStaticPaths() {
  const stills = DEEPER_BEATS.flatMap(({ id: beat }) =>
    SHAPES.flatMap((shape) => STILL_LOOKS.map((look): Still => ({ beat, shape, look }))),
  );
  return stills.map((still) => ({
    params: { still: `${still.beat}${still.shape === 'portrait' ? '-portrait' : ''}${still.look}` },
    props: still,
  }));
}

export const GET: APIRoute<Still> = async ({ props: { beat, shape, look } }) =>
  new Response(
    stillFile(await loadDeeperFilm(beat), beat, shape, { contrast: look === '' ? undefined : CONTRAST_STYLE }),
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
