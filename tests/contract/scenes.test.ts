import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stepFactsSchema, stepWordsSchema, type StepWords } from '../../src/content/step-schema.ts';
import { centreValues } from '../../src/domain/clinic/centre-values.ts';
import { DEFAULT_CLINIC } from '../../src/domain/clinic/clinic-settings.ts';
import { JOURNEY, STEP_IDS, type StepId } from '../../src/domain/journey/journey.ts';
import { placeholdersOf } from '../../src/i18n/fill.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import type { FilmedScene } from '../../src/scenes/stage/scene.ts';
import { SHAPES, STAGE_SIZE } from '../../src/scenes/stage/shape.ts';
import type { StageWordPlaces } from '../../src/scenes/stage/stage-words.ts';
import { buildFilm, stillPose } from '../../src/scenes/stage/timeline.ts';
import {
  differences,
  fieldsOf,
  loadScene,
  loadScore,
  namedOnlyUnderway,
  played,
  STEPS_WITH_SCENE,
  STEPS_WITH_SCORE,
  type AnyScore,
} from '../support/scenes-here.ts';
import english from '../../src/content/ui/en.json' with { type: 'json' };

/** The largest drawing of a moment in bytes, compressed as it travels. */
const MOST_BYTES = 24_000;

const content = new URL('../../src/content/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, content), 'utf8'));

test('nothing holds on to a film but who made it', async () => {
  const { gsap } = await import('gsap/gsap-core');
  const score = await loadScore('4-cytokine-release');
  const before = gsap.globalTimeline.getChildren().length;
  for (let made = 0; made < 3; made += 1) expect(buildFilm(score, 'portrait').poseAt(1)).toBeDefined();
  expect(gsap.globalTimeline.getChildren().length).toBe(before);
});

test('every step of the journey has its scene', () => {
  expect(STEPS_WITH_SCORE).toEqual(STEP_IDS);
  expect(STEPS_WITH_SCENE).toEqual(STEP_IDS);
});

describe.each(STEPS_WITH_SCORE)('the film of %s', (step) => {
  let score: AnyScore;
  beforeEach(async () => {
    score = await loadScore(step);
  });

  test('tells the beats of its step in order', () => {
    expect(score.step).toBe(step);
    expect(score.beats.map(({ id }) => id)).toEqual(JOURNEY[step]);
  });

  test('moves for 6 to 12 seconds a beat, and its picture of "before" lies inside', () => {
    const strange = score.beats.filter(
      ({ seconds, before }) => !(seconds >= 6 && seconds <= 12 && before >= 0 && before < seconds),
    );
    expect(strange.map(({ id, seconds, before }) => `${id}: ${seconds} s, before at ${before} s`)).toEqual([]);
  });

  describe.each(SHAPES)('in %s', (shape) => {
    test('jumping to a beat draws the same picture as playing up to it', () => {
      const film = buildFilm(score, shape);
      for (const { id, start, end } of film.spans) {
        const middle = (start + end) / 2;
        const half = played(film, start, middle);
        const whole = played(film, middle, end);
        expect([id, differences(buildFilm(score, shape).poseAt(middle), half)]).toEqual([id, []]);
        expect([id, differences(buildFilm(score, shape).poseAt(end), whole)]).toEqual([id, []]);
      }
    });

    test('wherever somebody jumped before, a moment looks the same', () => {
      const film = buildFilm(score, shape);
      const last = film.spans.at(-1)?.end ?? 0;
      const moments = Array.from({ length: 40 }, (_, n) => (n / 39) * last);
      const known = moments.map((second) => buildFilm(score, shape).poseAt(second));
      fc.assert(
        fc.property(fc.array(fc.nat(moments.length - 1), { minLength: 2, maxLength: 8 }), (jumps) => {
          for (const jump of jumps) {
            expect(differences(film.poseAt(moments[jump] ?? 0), known[jump])).toEqual([]);
          }
        }),
        { numRuns: 25 },
      );
    });

    test('every beat changes the picture', () => {
      const film = buildFilm(score, shape);
      const unchanged = film.spans.filter(
        ({ start, end }) => differences(film.poseAt(start), film.poseAt(end)).length === 0,
      );
      expect(unchanged.map(({ id }) => id)).toEqual([]);
    });

    test('every field of the pose is a number or a text at every moment', () => {
      const film = buildFilm(score, shape);
      const broken = new Set<string>();
      for (const { id, start, end } of film.spans) {
        played(film, start, end, (pose) => {
          for (const [path, value] of fieldsOf(pose)) {
            if (!(typeof value === 'string' || Number.isFinite(value)))
              broken.add(`${id}: ${path} is ${String(value)}`);
          }
        });
      }
      expect([...broken]).toEqual([]);
    });
  });
});

/** A beat's words as placed by its scene at one moment, as far as they can be seen. */
function seen({ labels = [], dots = [], speech = [], texts = [], scale }: StageWordPlaces) {
  const shown = <T extends { readonly shown: number }>(places: readonly T[]): T[] =>
    places.filter(({ shown: amount }) => amount > 0);
  const named = [...shown(labels), ...shown(dots), ...shown(speech)];
  return { named, texts: shown(texts), scale: scale !== undefined && scale.shown > 0 };
}

const CLINIC_VALUES = centreValues(DEFAULT_CLINIC, english.centre);

describe.each(LOCALES)('the words in %s', (locale) => {
  const stepFile = (step: StepId): string => `steps/${locale}/${step}.yaml`;
  const here = STEP_IDS.filter((step) => existsSync(new URL(stepFile(step), content)));

  test('every step has its words', () => {
    expect(here).toEqual(STEP_IDS);
  });

  describe.each(here)('of %s', (step) => {
    let words: StepWords;
    beforeEach(() => {
      words = stepWordsSchema.parse(read(stepFile(step)));
    });

    test('speak about the beats of the step, in order', () => {
      expect(Object.keys(words.beats)).toEqual(JOURNEY[step]);
    });
  });
});

describe('the facts', () => {
  const here = STEP_IDS.filter((step) => existsSync(new URL(`facts/beats/${step}.yaml`, content)));

  test('are there for every step', () => {
    expect(here).toEqual(STEP_IDS);
  });

  test.each(here)('of %s speak about the beats of the step, in order', (step) => {
    const facts = stepFactsSchema.parse(read(`facts/beats/${step}.yaml`));
    expect(Object.keys(facts)).toEqual(JOURNEY[step]);
  });
});

describe.each(STEPS_WITH_SCENE)('the picture of %s', (step) => {
  let scene: FilmedScene;
  beforeEach(async () => {
    scene = await loadScene(step);
  });

  test('belongs to its step', () => {
    expect(scene.step).toBe(step);
    expect(scene.score.step).toBe(step);
  });

  describe.each(SHAPES)('in %s', (shape) => {
    test('whatever a beat names at any moment, its complete picture names too', () => {
      expect(namedOnlyUnderway(scene, shape, JOURNEY[step])).toEqual([]);
    });

    test.each(JOURNEY[step])('%s is drawn whole', (beat) => {
      const pose = stillPose(scene.score, shape, beat);
      const { body } = render(scene.Drawing, { props: { pose, shape, breath: 0 }, idPrefix: 'still' });
      expect(body).toMatch(/<svg\b[\s\S]*<(path|g|circle|use|ellipse|rect)\b/);
      expect(body.match(/.{0,60}(?:NaN|undefined|\[object).{0,20}/)?.[0]).toBeUndefined();
      // The strict policy drops what a server writes into `style`.
      expect(body.match(/\sstyle=.{0,40}/)?.[0]).toBeUndefined();

      const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      // Several drawings share a page: an id without the component's own prefix would meet its twin.
      expect(ids.filter((id) => !id.includes('still'))).toEqual([]);
      const uses = [...body.matchAll(/url\(["']?#([^"')]+)["']?\)|href="#([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
      expect([...new Set(uses)].filter((id) => !ids.includes(id))).toEqual([]);

      const text = body.replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<[^>]+>/g, ' ');
      expect(text.match(/\p{L}{2,}/gu) ?? []).toEqual([]);
      expect(gzipSync(body).length).toBeLessThan(MOST_BYTES);
    });

    test('stays whole while living things breathe', () => {
      const film = buildFilm(scene.score, shape);
      for (const { id, start, end } of film.spans) {
        for (const [share, breath] of [
          [0, 1],
          [0.3, -1],
          [0.6, 0.5],
        ] as const) {
          const pose = film.poseAt(start + (end - start) * share);
          const { body } = render(scene.Drawing, { props: { pose, shape, breath } });
          expect([id, share, body.match(/.{0,60}(?:NaN|undefined|\[object).{0,20}/)?.[0]]).toEqual([
            id,
            share,
            undefined,
          ]);
        }
      }
    });
  });

  describe.runIf(existsSync(new URL(`steps/en/${step}.yaml`, content)))('with its words', () => {
    let beats: StepWords['beats'];
    beforeEach(() => {
      beats = stepWordsSchema.parse(read(`steps/en/${step}.yaml`)).beats;
    });

    test.each(SHAPES)('in %s every name and text on a still is known to content', (shape) => {
      const unknown = JOURNEY[step].flatMap((beat) => {
        const { labels = {}, texts = {} } = beats[beat] ?? {};
        const places = seen(scene.words(stillPose(scene.score, shape, beat), shape, beat));
        return [
          ...places.named.filter(({ id }) => !Object.hasOwn(labels, id)).map(({ id }) => `${beat}: label ${id}`),
          ...places.texts.filter(({ id }) => !Object.hasOwn(texts, id)).map(({ id }) => `${beat}: text ${id}`),
        ];
      });
      expect(unknown).toEqual([]);
    });

    test.each(SHAPES)('in %s every text that waits for a value is given one', (shape) => {
      const missing = JOURNEY[step].flatMap((beat) =>
        seen(scene.words(stillPose(scene.score, shape, beat), shape, beat)).texts.flatMap(({ id, values = {} }) =>
          placeholdersOf(beats[beat]?.texts[id] ?? '')
            .filter(
              (name) => !Object.hasOwn(values, name) && !Object.hasOwn(CLINIC_VALUES, name) && !name.includes('.'),
            )
            .map((name) => `${beat}: {${name}} of ${id}`),
        ),
      );
      expect(missing).toEqual([]);
    });

    test.each(SHAPES)('in %s every name points at something inside the picture', (shape) => {
      const { width, height } = STAGE_SIZE[shape];
      const outside = JOURNEY[step].flatMap((beat) =>
        seen(scene.words(stillPose(scene.score, shape, beat), shape, beat))
          .named.filter(({ point: [x, y] }) => !(x >= 0 && x <= width && y >= 0 && y <= height))
          .map(({ id, point }) => `${beat}: ${id} at ${point.join(' ')}`),
      );
      expect(outside).toEqual([]);
    });

    test('everything that content names is placed at some moment', () => {
      const placed = Object.fromEntries(JOURNEY[step].map((beat) => [beat, new Set<string>()]));
      for (const shape of SHAPES) {
        const film = buildFilm(scene.score, shape);
        for (const { id, start, end } of film.spans) {
          played(film, start, end, (pose) => {
            const { named, texts, scale } = seen(scene.words(pose, shape, id));
            for (const place of named) placed[id]?.add(`label ${place.id}`);
            for (const place of texts) placed[id]?.add(`text ${place.id}`);
            if (scale) placed[id]?.add('scale');
          });
        }
      }
      const never = JOURNEY[step].flatMap((beat) => {
        const { labels = {}, texts = {}, scale } = beats[beat] ?? {};
        return [
          ...Object.keys(labels).map((id) => `label ${id}`),
          ...Object.keys(texts).map((id) => `text ${id}`),
          ...(scale ? ['scale'] : []),
        ]
          .filter((what) => !placed[beat]?.has(what))
          .map((what) => `${beat}: ${what}`);
      });
      expect(never).toEqual([]);
    });
  });
});
