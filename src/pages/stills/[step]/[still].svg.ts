import type { APIRoute } from 'astro';
import { JOURNEY, STEP_IDS, type StepId } from '../../../domain/journey/journey.ts';
import { readJourney } from '../../../lesson/lesson.ts';
import { CONTRAST_STYLE, STILL_LOOKS, type StillLook } from '../../../layouts/still-looks.ts';
import { stillFile } from '../../../lesson/still.ts';
import { DEFAULT_LOCALE } from '../../../i18n/locales.ts';
import { SCENES } from '../../../scenes/scenes.ts';
import { SHAPES, type Shape } from '../../../scenes/stage/shape.ts';

interface Still {
  readonly step: StepId;
  readonly beat: string;
  readonly shape: Shape;
  readonly moment: 'start' | 'end';
  readonly look: StillLook;
}

/** Files for every beat in both shapes, and "before" it for each picture that a question points into: plain, and in high contrast. */
export async function getStaticPaths() {
  const lessons = await readJourney(DEFAULT_LOCALE);
  const before = lessons.flatMap(({ quiz }) =>
    quiz.flatMap((item) => (item.kind === 'hotspot' && item.picture.moment === 'start' ? [item.picture] : [])),
  );
  const stills = STEP_IDS.flatMap((step) =>
    JOURNEY[step].flatMap((beat) =>
      SHAPES.flatMap((shape) =>
        STILL_LOOKS.flatMap((look): Still[] => [
          { step, beat, shape, moment: 'end', look },
          ...before
            .filter((picture) => picture.step === step && picture.beat === beat)
            .map((): Still => ({ step, beat, shape, moment: 'start', look })),
        ]),
      ),
    ),
  );
  return stills.map((still) => ({
    params: {
      step: still.step,
      still: `${still.beat}${still.moment === 'start' ? '-start' : ''}${still.shape === 'portrait' ? '-portrait' : ''}${still.look}`,
    },
    props: still,
  }));
}

export const GET: APIRoute<Still> = ({ props: { step, beat, shape, moment, look } }) =>
  new Response(stillFile(SCENES[step], beat, shape, { moment, contrast: look === '' ? undefined : CONTRAST_STYLE }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
