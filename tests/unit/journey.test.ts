import { describe, expect, test } from 'vitest';
import {
  isBeatOf,
  isStepId,
  JOURNEY,
  NUMBERED_STEPS,
  STEP_IDS,
  stepBeside,
  stepNumber,
  stepPath,
} from '../../src/domain/journey/journey.ts';

describe('the journey', () => {
  test('has an introduction, then six steps with 4, 4, 4, 5, 5 and 5 beats', () => {
    expect(STEP_IDS[0]).toBe('meet-the-cast');
    expect(NUMBERED_STEPS.map((step) => JOURNEY[step].length)).toEqual([4, 4, 4, 5, 5, 5]);
  });

  test('numbers a step as its address does', () => {
    for (const step of NUMBERED_STEPS) expect(step.startsWith(`${stepNumber(step)}-`)).toBe(true);
    expect(stepNumber('meet-the-cast')).toBe(0);
  });

  test('every name in an address is in kebab case, and no beat is named twice in a step', () => {
    for (const step of STEP_IDS) {
      expect([step, ...JOURNEY[step]].filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
      expect(new Set(JOURNEY[step]).size).toBe(JOURNEY[step].length);
    }
  });

  test('goes on step by step and stops at its ends', () => {
    expect(stepBeside('meet-the-cast', 1)).toBe('1-collection');
    expect(stepBeside('3-infusion', -1)).toBe('2-engineering');
    expect(stepBeside('6-treatment', 1)).toBeUndefined();
    expect(stepBeside('meet-the-cast', -1)).toBeUndefined();
  });

  test.each([
    ['4-cytokine-release', true],
    ['meet-the-cast', true],
    ['7-afterwards', false],
    ['toString', false],
    ['', false],
  ])('"%s" in an address is a step: %s', (text, is) => {
    expect(isStepId(text)).toBe(is);
  });

  test('a beat belongs to its own step only', () => {
    expect(isBeatOf('4-cytokine-release', 'macrophages-join')).toBe(true);
    expect(isBeatOf('5-monitoring', 'macrophages-join')).toBe(false);
  });

  test('every step and beat has an address', () => {
    expect(stepPath('en', '3-infusion')).toBe('/en/journey/3-infusion/');
    expect(stepPath('en', '4-cytokine-release', 'macrophages-join')).toBe(
      '/en/journey/4-cytokine-release/#macrophages-join',
    );
  });
});
