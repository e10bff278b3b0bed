import { describe, expect, test } from 'vitest';
import ui from '../../../src/content/ui/en.json' with { type: 'json' };
import words from '../../../src/content/ui/kiosk/en/staff.json' with { type: 'json' };
import { DEFAULT_CLINIC, type ClinicSettings } from '../../../src/domain/clinic/clinic-settings.ts';
import { ageOf } from '../../../src/domain/kiosk/age.ts';
import { STAFF_VISIT, visitLeft } from '../../../src/domain/kiosk/staff-visit.ts';
import type { FillIn } from '../../../src/i18n/say.ts';
import type { OfflineState } from '../../../src/platform/offline.ts';
import { settingsRows, stateRows, type KioskState, type StaffRow } from '../../../src/modes/kiosk/staff-rows.ts';

const TODAY = '2026-11-29';
const FILL_IN: FillIn = {
  locale: 'en',
  centre: ui.centre,
  numbers: {},
  askToday: '',
  builtWith: DEFAULT_CLINIC,
  builtOn: '2026-11-25',
};
const ENGLISH = [{ locale: 'en', name: 'English' }];

const FAILURE: Extract<OfflineState, { kind: 'failed' }>['failure'] = {
  version: '5b1c',
  address: '/en/plan/',
  kind: 'status',
  found: '404',
};

const settingsOf = (settings: Partial<ClinicSettings>): StaffRow[] =>
  settingsRows(words, { ...DEFAULT_CLINIC, ...settings }, FILL_IN, ENGLISH, TODAY);
const stateOf = (state: Partial<KioskState>): StaffRow[] =>
  stateRows(
    words,
    {
      build: 'a1b2c3d',
      offline: { kind: 'ready', version: '4f2a', staysKept: true },
      problems: [],
      clockDay: TODAY,
      ...state,
    },
    FILL_IN,
  );
const rowOf = (rows: readonly StaffRow[], name: string): Partial<StaffRow> => {
  const { value, stands } = rows.find((row) => row.name === name) ?? {};
  return { ...(value !== undefined && { value }), ...(stands && { stands }) };
};

describe('what staff read of the settings', () => {
  test.each<[string, Partial<ClinicSettings>, string, Partial<StaffRow>]>([
    ['no number wants a look', {}, 'Clinic’s number', { value: 'not set', stands: 'look' }],
    ['a number stands as it is', { phone: '555 0142' }, 'Clinic’s number', { value: '555 0142' }],
    ['the temperature is in both units', { callAtC: 37.8 }, 'Call from', { value: '37.8 °C (100.0 °F)' }],
    ['rules that nobody has checked', {}, 'Rules checked', { value: 'not set', stands: 'look' }],
    [
      'rules checked lately tell how old the check is',
      { checkedOn: '2026-11-02' },
      'Rules checked',
      { value: 'November 2, 2026, 27 days ago', stands: 'good' },
    ],
    [
      'a check of a year ago wants a look',
      { checkedOn: '2025-11-02' },
      'Rules checked',
      { value: 'November 2, 2025, 12 months ago', stands: 'look' },
    ],
    [
      'a check that is still to come is a slip',
      { checkedOn: '2027-01-02' },
      'Rules checked',
      { value: 'January 2, 2027: still to come', stands: 'look' },
    ],
    ['a language of the site', {}, 'Languages', { value: 'English' }],
    [
      'a language that the site lacks',
      { languages: ['es', 'en'] },
      'Languages',
      { value: 'English, es (not on this site)', stands: 'look' },
    ],
    ['no product is fine', {}, 'Product', { value: 'not set' }],
  ])('%s', (_, settings, name, row) => {
    expect(rowOf(settingsOf(settings), name)).toEqual(row);
  });

  test('the code itself is not among them', () => {
    expect(JSON.stringify(settingsOf({ kioskCode: '70418' }))).not.toContain('70418');
  });
});

describe('what staff read of the kiosk', () => {
  test.each<[string, Partial<KioskState>, string, Partial<StaffRow>]>([
    ['ready without a network', {}, 'Works without network', { value: 'ready', stands: 'good' }],
    [
      'plain http holds nothing',
      { offline: { kind: 'not-secure' } },
      'Works without network',
      { value: 'no: needs https', stands: 'look' },
    ],
    ['the version that is kept', {}, 'Version kept here', { value: '4f2a' }],
    ['no version yet', { offline: { kind: 'off' } }, 'Version kept here', { value: 'none yet' }],
    [
      'an old version that goes on',
      { offline: { kind: 'failed', version: '4f2a', failure: FAILURE } },
      'Works without network',
      { value: 'yes, with the old version: the new one failed', stands: 'look' },
    ],
    [
      'what stood in the way of the new one',
      { offline: { kind: 'failed', version: null, failure: FAILURE } },
      'What failed',
      { value: '/en/plan/: the server answers 404', stands: 'look' },
    ],
    [
      'a device that is full',
      {
        offline: {
          kind: 'failed',
          version: null,
          failure: { ...FAILURE, address: '', kind: 'no-room', found: 'Error' },
        },
      },
      'What failed',
      { value: 'Too little room on this device', stands: 'look' },
    ],
    ['answers are not kept', {}, 'Visitors’ answers', { value: 'none kept', stands: 'good' }],
    [
      'a file that is not there',
      { problems: [{ field: null, kind: 'not-reachable' }] },
      'File clinic.json',
      { value: 'not found', stands: 'look' },
    ],
    [
      'a file with one mistake',
      { problems: [{ field: 'phone', kind: 'not-text' }] },
      'File clinic.json',
      { value: '1 mistake', stands: 'look' },
    ],
    [
      'a clock after a flat battery',
      { clockDay: '1970-01-01' },
      'Clock of this device',
      { value: 'is behind: January 1, 1970', stands: 'look' },
    ],
    ['a build without history', { build: '' }, 'Build', { value: 'not known' }],
  ])('%s', (_, state, name, row) => {
    expect(rowOf(stateOf(state), name)).toEqual(row);
  });
});

describe('how long ago a day was', () => {
  test.each([
    ['the same day', '2026-11-29', { amount: 0, unit: 'day' }],
    ['a day short of a month', '2026-10-30', { amount: 30, unit: 'day' }],
    ['a month', '2026-10-29', { amount: 1, unit: 'month' }],
    ['a day short of two years', '2024-11-30', { amount: 23, unit: 'month' }],
    ['two years', '2024-11-29', { amount: 2, unit: 'year' }],
  ] as const)('%s', (_, day, age) => {
    expect(ageOf(day, TODAY)).toEqual(age);
  });
});

test('a visit of staff lasts two minutes from its last touch', () => {
  expect(visitLeft(1000, 1000)).toBe(120);
  expect(visitLeft(1000, 1000 + STAFF_VISIT - 1)).toBe(1);
  expect(visitLeft(1000, 1000 + STAFF_VISIT)).toBe(0);
  expect(visitLeft(1000, 1000 + 10 * STAFF_VISIT)).toBe(0);
});
