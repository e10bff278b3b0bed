import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deeperFactsSchema, deeperWordsSchema } from '../../src/content/deeper-schema.ts';
import {
  DEEPER,
  DEEPER_BEATS,
  DEEPER_STEPS,
  type DeeperBeat,
  type DeeperBeatId,
  type DeeperStepId,
} from '../../src/domain/journey/deeper.ts';
import { JOURNEY } from '../../src/domain/journey/journey.ts';
import { placeholdersOf } from '../../src/i18n/fill.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { joinDeeper } from '../../src/lesson/join-deeper.ts';
import { loadDeeperFilm } from '../../src/scenes/deeper/deeper-scenes.ts';
import type { FilmedScene } from '../../src/scenes/stage/scene.ts';
import { SHAPES, STAGE_SIZE, type Shape } from '../../src/scenes/stage/shape.ts';
import type { StageWordPlaces } from '../../src/scenes/stage/stage-words.ts';
import { buildFilm, type Film } from '../../src/scenes/stage/timeline.ts';
import { differences, fieldsOf, namedOnlyUnderway, played } from '../support/scenes-here.ts';

/** The largest drawing of a moment in bytes, compressed as it travels. */
const MOST_BYTES = 24_000;
/** Kinds of things that may be named in one picture at student depth. */
const MOST_LABELS = 8;

const content = new URL('../../src/content/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, content), 'utf8'));
const beatsOf = (step: DeeperStepId, locale: string): readonly DeeperBeat[] =>
  joinDeeper(
    step,
    locale,
    deeperWordsSchema.parse(read(`student/${locale}/deeper/${step}.yaml`)),
    deeperFactsSchema.parse(read(`facts/student/deeper/${step}.yaml`)),
  );

test('every beat at student depth follows a beat of its step, in the order of the journey', () => {
  for (const step of DEEPER_STEPS) {
    const places = DEEPER[step].map(({ after }) => (JOURNEY[step] as readonly string[]).indexOf(after));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  const ids = DEEPER_BEATS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  // With the patient's beats of the six steps and the cast, the 46 of the rubric.
  expect(ids.length).toBe(18);
});

test.each(LOCALES)('in %s every step has words and facts of its deeper beats', (locale) => {
  for (const step of DEEPER_STEPS) {
    expect(existsSync(new URL(`student/${locale}/deeper/${step}.yaml`, content)), step).toBe(true);
    expect(beatsOf(step, locale).map(({ id }) => id)).toEqual(DEEPER[step].map(({ id }) => id));
  }
});

function seen({ labels = [], dots = [], speech = [], texts = [], scale }: StageWordPlaces) {
  const shown = <T extends { readonly shown: number }>(places: readonly T[]): T[] =>
    places.filter(({ shown: amount }) => amount > 0);
  const named = [...shown(labels), ...shown(dots), ...shown(speech)];
  return { named, texts: shown(texts), scale: scale !== undefined && scale.shown > 0 };
}

describe.each(DEEPER_BEATS.map(({ id, step }): [DeeperBeatId, DeeperStepId] => [id, step]))('%s', (id, step) => {
  let scene: FilmedScene;
  let films: Record<Shape, Film<object>>;
  let beat: DeeperBeat | undefined;
  beforeAll(async () => {
    scene = await loadDeeperFilm(id);
    films = { landscape: buildFilm(scene.score, 'landscape'), portrait: buildFilm(scene.score, 'portrait') };
    beat = beatsOf(step, LOCALES[0]).find((each) => each.id === id);
  });
  const spanOf = (shape: Shape) => {
    const [span] = films[shape].spans;
    if (!span) throw new Error(`${id} has no beat`);
    return span;
  };

  test.each(SHAPES)('in %s: whatever it names at any moment, its complete picture names too', (shape) => {
    expect(namedOnlyUnderway(scene, shape, [id])).toEqual([]);
  });

  test('is a film of that beat alone, of 6 to 12 seconds', () => {
    expect([scene.step, scene.score.step]).toEqual([step, step]);
    expect(scene.score.beats.map((each) => each.id)).toEqual([id]);
    for (const { seconds, before } of scene.score.beats) {
      expect(seconds).toBeGreaterThanOrEqual(6);
      expect(seconds).toBeLessThanOrEqual(12);
      expect(before).toBeLessThan(seconds);
    }
  });

  describe.each(SHAPES)('in %s', (shape) => {
    test('looks the same wherever somebody jumped before, and changes', () => {
      const { start, end } = spanOf(shape);
      const middle = (start + end) / 2;
      const half = played(films[shape], start, middle);
      const whole = played(films[shape], middle, end);
      const fresh = (second: number): object => buildFilm(scene.score, shape).poseAt(second);
      expect(differences(fresh(middle), half)).toEqual([]);
      expect(differences(fresh(end), whole)).toEqual([]);
      expect(differences(films[shape].poseAt(middle), half)).toEqual([]);
      expect(differences(films[shape].poseAt(start), whole)).not.toEqual([]);
    });

    test('every field of the pose is a number or a text', () => {
      const { start, end } = spanOf(shape);
      const broken = new Set<string>();
      played(films[shape], start, end, (pose) => {
        for (const [path, value] of fieldsOf(pose)) {
          if (!(typeof value === 'string' || Number.isFinite(value))) broken.add(`${path} is ${String(value)}`);
        }
      });
      expect([...broken]).toEqual([]);
    });

    test('is drawn whole from beginning to end', () => {
      const { start, end } = spanOf(shape);
      for (const share of [0, 0.3, 0.6, 1]) {
        const pose = films[shape].poseAt(start + share * (end - start));
        const breath = share === 0.3 ? -1 : share === 0.6 ? 0.5 : 0;
        const { body } = render(scene.Drawing, { props: { pose, shape, breath }, idPrefix: 'still' });
        expect(body).toMatch(/<svg\b[\s\S]*<(path|g|circle|use|ellipse|rect)\b/);
        expect(body.match(/.{0,60}(?:NaN|undefined|\[object).{0,20}/)?.[0]).toBeUndefined();
        // The strict policy drops what a server writes into `style`.
        expect(body.match(/\sstyle=.{0,40}/)?.[0]).toBeUndefined();
        const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, name = '']) => name);
        expect(ids.filter((name, index) => ids.indexOf(name) !== index)).toEqual([]);
        expect(ids.filter((name) => !name.includes('still'))).toEqual([]);
        const uses = [...body.matchAll(/url\(["']?#([^"')]+)["']?\)|href="#([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
        expect([...new Set(uses)].filter((name) => !ids.includes(name))).toEqual([]);
        const text = body.replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<[^>]+>/g, ' ');
        expect(text.match(/\p{L}{2,}/gu) ?? []).toEqual([]);
        expect(gzipSync(body).length).toBeLessThan(MOST_BYTES);
      }
    });

    test('its names and texts are known, filled, few, and inside the picture', () => {
      const { width, height } = STAGE_SIZE[shape];
      const { labels = {}, texts = {} } = beat ?? {};
      const still = seen(scene.words(films[shape].poseAt(spanOf(shape).end), shape, id));
      expect(still.named.map((place) => place.id).filter((name) => !Object.hasOwn(labels, name))).toEqual([]);
      expect(still.texts.map((place) => place.id).filter((name) => !Object.hasOwn(texts, name))).toEqual([]);
      expect(new Set(still.named.map((place) => place.id)).size).toBeLessThanOrEqual(MOST_LABELS);
      const outside = still.named.filter(({ point: [x, y] }) => !(x >= 0 && x <= width && y >= 0 && y <= height));
      expect(outside.map((place) => place.id)).toEqual([]);
      const missing = still.texts.flatMap((place) =>
        placeholdersOf(texts[place.id] ?? '').filter(
          (name) => !Object.hasOwn(place.values ?? {}, name) && !name.includes('.'),
        ),
      );
      expect(missing).toEqual([]);
    });
  });

  test('everything that content names is placed at some moment', () => {
    const placed = new Set<string>();
    for (const shape of SHAPES) {
      const { start, end } = spanOf(shape);
      played(films[shape], start, end, (pose) => {
        const { named, texts, scale } = seen(scene.words(pose, shape, id));
        for (const place of named) placed.add(`label ${place.id}`);
        for (const place of texts) placed.add(`text ${place.id}`);
        if (scale) placed.add('scale');
      });
    }
    const { labels = {}, texts = {}, scale } = beat ?? {};
    const named = [
      ...Object.keys(labels).map((name) => `label ${name}`),
      ...Object.keys(texts).map((name) => `text ${name}`),
      ...(scale ? ['scale'] : []),
    ];
    expect(named.filter((what) => !placed.has(what))).toEqual([]);
  });
});
