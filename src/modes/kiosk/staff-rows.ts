import { centreValues, shownDate } from '../../domain/clinic/centre-values.ts';
import { checkAge } from '../../domain/clinic/clinic-draft.ts';
import type { ClinicReading } from '../../domain/clinic/clinic-file.ts';
import type { ClinicSettings } from '../../domain/clinic/clinic-settings.ts';
import { ageOf } from '../../domain/kiosk/age.ts';
import { fill, fillDotted } from '../../i18n/fill.ts';
import type { KioskWords } from '../../i18n/kiosk-words.ts';
import type { FillIn } from '../../i18n/say.ts';
import type { OfflineState } from '../../platform/offline.ts';

type StaffWords = KioskWords['staff'];

/** One thing that staff can read off: well, worth a look, or just so. */
export interface StaffRow {
  readonly name: string;
  readonly value: string;
  readonly stands?: 'good' | 'look';
}

/** "27 days ago" in the language of the page. */
const shownAge = (day: string, today: string, locale: string): string => {
  const { amount, unit } = ageOf(day, today);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-amount, unit);
};

function checkedRow(
  { settings: words }: StaffWords,
  checkedOn: string | null,
  today: string,
  locale: string,
): StaffRow {
  const name = words.checked;
  if (checkedOn === null) return { name, value: words.notSet, stands: 'look' };
  const date = shownDate(checkedOn, locale);
  const age = checkAge(checkedOn, today);
  if (age === 'to-come') return { name, value: fill(words.toCome, { date }), stands: 'look' };
  const value = fill(words.checkedValue, { date, age: shownAge(checkedOn, today, locale) });
  return { name, value, stands: age === 'old' ? 'look' : 'good' };
}

/** What the clinic has set, as visitors of this kiosk meet it. */
export function settingsRows(
  words: StaffWords,
  settings: ClinicSettings,
  fillIn: FillIn,
  languages: readonly { readonly locale: string; readonly name: string }[],
  today: string,
): StaffRow[] {
  const { settings: said } = words;
  const { locale } = fillIn;
  const seconds = (count: number): string => fill(said.seconds, { seconds: count });
  const orNotSet = (name: string, value: string | null): StaffRow => ({ name, value: value ?? said.notSet });
  const here = languages.filter((each) => settings.languages.includes(each.locale)).map(({ name }) => name);
  const codes = settings.languages.filter((code) => !languages.some((each) => each.locale === code)).join(', ');
  return [
    { name: said.idle, value: seconds(settings.idleSeconds) },
    { name: said.warning, value: seconds(settings.idleWarningSeconds) },
    { ...orNotSet(said.phone, settings.phone), ...(settings.phone === null && { stands: 'look' }) },
    { name: said.callAt, value: fillDotted(said.callAtValue, centreValues(settings, fillIn.centre, locale, today)) },
    checkedRow(words, settings.checkedOn, today, locale),
    {
      name: said.languages,
      value: [...here, ...(codes === '' ? [] : [fill(said.notHere, { codes })])].join(', '),
      ...(codes !== '' && { stands: 'look' }),
    },
    orNotSet(said.product, settings.product),
    orNotSet(said.publicAddress, settings.publicAddress),
  ];
}

function fileRow({ state: words }: StaffWords, problems: ClinicReading['problems']): StaffRow {
  const name = words.file;
  if (problems.length === 0) return { name, value: words.fileGood, stands: 'good' };
  if (problems.some(({ kind }) => kind === 'not-reachable')) {
    return { name, value: words.fileUnreachable, stands: 'look' };
  }
  const several = problems.length === 1 ? words.fileProblem : words.fileProblems;
  return { name, value: fill(several, { count: problems.length }), stands: 'look' };
}

/** Whether the kiosk goes on without a network, which version it keeps, and what stood in the way of a newer one. */
function offlineRows({ state: words, offline: said }: StaffWords, offline: OfflineState): StaffRow[] {
  const kept = 'version' in offline ? offline.version : null;
  const standing: Pick<StaffRow, 'value' | 'stands'> = (() => {
    switch (offline.kind) {
      case 'ready':
        return { value: offline.staysKept ? said.ready : said.readyForNow, stands: 'good' };
      case 'update-waiting':
        return { value: said.updateWaits, stands: 'good' };
      case 'failed':
        return { value: kept === null ? said.failed : said.failedNew, stands: 'look' };
      case 'installing':
        return { value: said.installing, stands: 'look' };
      case 'off':
        return { value: said.off, stands: 'look' };
      case 'not-secure':
        return { value: said.notSecure, stands: 'look' };
      case 'not-supported':
        return { value: said.notSupported, stands: 'look' };
    }
  })();
  const failure = offline.kind === 'failed' ? offline.failure : null;
  return [
    { name: words.offline, ...standing },
    { name: words.kept, value: kept ?? words.noneYet },
    ...(failure
      ? [{ name: words.failure, value: fill(words.failures[failure.kind], { ...failure }), stands: 'look' as const }]
      : []),
  ];
}

/** How this kiosk stands. */
export interface KioskState {
  readonly build: string;
  readonly offline: OfflineState;
  readonly problems: ClinicReading['problems'];
  /** The day by the device's own clock. */
  readonly clockDay: string;
}

/** How this kiosk stands, with nothing of what the clinic has set. */
export function stateRows(words: StaffWords, state: KioskState, { builtOn, locale }: FillIn): StaffRow[] {
  const { state: said } = words;
  const isBehind = state.clockDay < builtOn;
  const clockDate = shownDate(state.clockDay, locale);
  return [
    ...offlineRows(words, state.offline),
    { name: said.answers, value: said.noneKept, stands: 'good' },
    fileRow(words, state.problems),
    {
      name: said.clock,
      value: fill(isBehind ? said.clockBehind : said.clockGood, { date: clockDate }),
      ...(isBehind && { stands: 'look' }),
    },
    { name: said.content, value: shownDate(builtOn, locale) },
    { name: said.build, value: state.build === '' ? said.noBuild : state.build },
  ];
}
