import { describe, expect, test } from 'vitest';
import { reviewState } from '../../src/layouts/evidence/review-state.ts';
import { sourceName } from '../../src/layouts/evidence/source-name.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { placesWithClaims, toldAs, usesOf, type ClaimUse } from '../../src/lesson/claim-uses.ts';
import { contentOnDisk } from '../support/content-on-disk.ts';

const place = (changes: Partial<ClaimUse>): ClaimUse => ({
  kind: 'beat',
  page: '4-cytokine-release',
  part: 1,
  href: '/en/journey/4-cytokine-release/#finds-and-works',
  heading: 'A CAR T cell finds a cancer cell',
  says: ['It holds on.'],
  claims: ['some-claim'],
  ...changes,
});

describe.each(LOCALES)('the claims in %s', (locale) => {
  const content = contentOnDisk(locale);
  const places = placesWithClaims(content);

  test('every beat, question, section, fixed text, note and prompt that names a claim is found from it', () => {
    const { lessons, topics, pageClaims, quizKey, session } = content;
    const count = (kind: ClaimUse['kind']): number => places.filter((each) => each.kind === kind).length;
    expect(count('beat')).toBe(lessons.flatMap(({ beats }) => beats).length);
    expect(count('question')).toBe(Object.keys(quizKey).length);
    expect(count('topic')).toBe(topics.flatMap(({ sections }) => sections).length);
    expect(count('words')).toBe(Object.keys(pageClaims).length);
    expect(count('notes')).toBe(count('beat'));
    expect(count('prompt')).toBe(session.prompts.length);
    for (const { heading, claims } of places) {
      expect(claims.length, heading).toBeGreaterThan(0);
      for (const claim of claims) expect(usesOf(claim, places).map((use) => use.heading)).toContain(heading);
    }
  });

  test('fixed words of a session are found where they stand', () => {
    const lead = places.find(({ says }) => says.includes(content.session.words.audience.welcomeLead));
    expect(lead).toMatchObject({ kind: 'words', page: 'ui-session', href: `/${locale}/session/` });
  });

  test('every claim is said somewhere, and a sentence shows how', () => {
    const silent = Object.entries(content.claims)
      .filter(([id, { statement }]) => toldAs(id, statement, usesOf(id, places)) === undefined)
      .map(
        ([id]) => `facts/claims.yaml: nothing on the site rests on "${id}". Name it where it is said, or remove it.`,
      );
    expect(silent).toEqual([]);
  });

  test('two sources of one claim never go by one short name', () => {
    for (const [id, { sources }] of Object.entries(content.claims)) {
      const names = sources.map((source) => sourceName(source, content.sources[source]?.citation ?? ''));
      expect(new Set(names).size, `${id}: ${names.join(', ')}`).toBe(names.length);
    }
  });
});

describe('how readers are told a claim', () => {
  test('is the text that is most about it', () => {
    const uses = [
      place({ says: ['It holds on.', 'Somebody answers by day and by night.'] }),
      place({ part: 3, says: ['Clean-up cells send many more signals.', 'Drawings are not to scale.'] }),
    ];
    expect(toldAs('some-claim', 'Clean-up cells are the main source of signals.', uses)).toEqual({
      use: uses[1],
      text: 'Clean-up cells send many more signals.',
    });
  });

  test('is the text that shows its number, where one does', () => {
    const says = ['Labels in the US ask not to drive.', 'It is {some-claim.weeks} weeks.'];
    expect(toldAs('some-claim', 'Labels in the US ask not to drive.', [place({ says })])?.text).toBe(says[1]);
  });

  test('is rather the short text than the long one that says the same and more', () => {
    const short = 'Call your team before you take fever medicine.';
    const long = `${short} Keep the card, the thermometer and the plan beside your phone, where somebody finds them.`;
    expect(
      toldAs('some-claim', 'Call before taking fever medicine.', [place({ says: [long] }), place({ says: [short] })])
        ?.text,
    ).toBe(short);
  });

  test('is the first text of the first place where none has a word in common', () => {
    const uses = [place({}), place({ kind: 'topic', page: 'call', says: ['Keep the card.'] })];
    expect(toldAs('some-claim', 'Identity is matched.', uses)?.text).toBe('It holds on.');
  });

  test('is never what is only said aloud in a session', () => {
    const aloud = place({ kind: 'notes', says: ['Identity is matched before the infusion.'] });
    expect(toldAs('some-claim', 'Identity is matched before the infusion.', [aloud, place({})])?.text).toBe(
      'It holds on.',
    );
  });

  test('is nothing where nobody says it', () => {
    expect(toldAs('some-claim', 'Identity is matched.', [])).toBeUndefined();
  });
});

test.each([
  ['2026-11-24', 'past'],
  ['2026-11-25', 'soon'],
  ['2027-01-24', 'soon'],
  ['2027-01-25', 'later'],
] as const)('a review by %s is %s on 2026-11-25', (reviewBy, state) => {
  expect(reviewState(reviewBy, '2026-11-25')).toBe(state);
});

test.each([
  ['astct-2019', 'Lee DW et al. ASTCT consensus grading. Biol Blood Marrow Transplant 2019;25:625-638.', 'Lee 2019'],
  ['brudno-2016', 'Brudno JN, Kochenderfer JN. Toxicities. Blood 2016;127:3321-3330.', 'Brudno 2016'],
  ['st-jude', 'St. Jude patient education, Collecting cells for CAR T-cell therapy.', 'St. Jude patient education'],
  ['kymriah', 'Kymriah (tisagenlecleucel) prescribing information, safety text.', 'Kymriah prescribing information'],
  [
    'crs',
    'CAR T in large B-cell lymphoma yields similar outcomes. Blood Adv 2023;7.',
    'CAR T in large B-cell lymphoma…',
  ],
])('the source "%s" has a short name that a reader can look up', (id, citation, name) => {
  expect(sourceName(id, citation)).toBe(name);
});
