import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stepWordsSchema } from '../../src/content/step-schema.ts';
import { monitoringScore as score } from '../../src/scenes/5-monitoring/monitoring.score.ts';
import { monitoringWords as words } from '../../src/scenes/5-monitoring/monitoring-words.ts';
import { FAR, NEAR } from '../../src/scenes/5-monitoring/places.ts';
import { SHAPES } from '../../src/scenes/stage/shape.ts';
import { stillPose } from '../../src/scenes/stage/timeline.ts';

/** The message of step 5: a fever or a change means a call to the team, by day and by night. */
const english = stepWordsSchema.parse(
  parse(readFileSync(new URL('../../src/content/steps/en/5-monitoring.yaml', import.meta.url), 'utf8')),
);

describe.each(SHAPES)('watching, in %s', (shape) => {
  test.each(score.beats.map(({ id }) => id))('the picture of %s says to call, day or night', (id) => {
    const { labels = [], dots = [], texts = [] } = words(stillPose(score, shape, id), shape, id);
    const beat = english.beats[id];
    const named = [...labels, ...dots].map((place) => [beat?.labels[place.id]?.name, beat?.labels[place.id]?.does]);
    const read = texts.filter(({ shown }) => shown === 1).map((place) => beat?.texts[place.id]);
    const whole = [...named.flat(), ...read].join('. ').replaceAll('\u00a0', ' ');
    expect(whole).toMatch(/call/i);
    expect(whole).toMatch(/day or night/);
  });

  test('a reading over the line is followed by a call and an answer, and a hand stays on hers', () => {
    const pose = stillPose(score, shape, 'call-now');
    expect(pose.log).toMatchObject({ joined: 5, fifth: 1 });
    expect(pose.caregiver.rightHand.to).toBe('ear');
    expect(pose.cards.nightWindow).toBe(1);
    expect(pose.nightNurse.face.to).toBe('smile');
    expect(pose.caregiver.leftHand.to).toBe('over');
    expect(pose.patient.near).toEqual(NEAR.holdsThermometer);
  });

  test('after the third sign the caregiver holds the phone ready, and still her hand', () => {
    const pose = stillPose(score, shape, 'caregiver-watches');
    expect(pose.patient.face.to).toBe('drowsy');
    expect(pose.caregiver.rightHand.to).toBe('ready');
    expect(pose.caregiver.leftHand.to).toBe('over');
    expect(pose.patient.far).toEqual(FAR.holdsSheet);
  });
});
