import { placeholdersOf } from '../../i18n/fill.ts';
import { check, quoted, type CheckedContent, type Found } from '../finding.ts';
import { textsByPath, type Entry, type PassageInPlace } from '../passage.ts';
import { passagesIn, studentPassagesIn, studentUnitsOf, unitsOf } from '../passages.ts';
import { foundIn } from '../phrases.ts';

/** Claims of which one must be named where a setting of the clinic is shown. `call`: any claim that tells to call. */
const CLAIMS_OF_SETTING: Readonly<Record<string, readonly string[] | 'call'>> = {
  'centre.callAtC': ['fever-call-now'],
  'centre.callAtF': ['fever-call-now'],
  'centre.phone': 'call',
  'centre.emergency': ['emergency-signs', 'keep-calling'],
  'centre.tempTimes': ['temperature-at-home'],
  'centre.nearby': ['us-labels-stay-close'],
  'centre.within': ['us-labels-stay-close'],
  'centre.noDriving': ['us-labels-no-driving'],
  'reading.aboveC': ['fever-call-now'],
  'reading.aboveF': ['fever-call-now'],
  'reading.belowC': ['fever-call-now', 'temperature-at-home'],
  'reading.belowF': ['fever-call-now', 'temperature-at-home'],
};

/** The glossary and "Who's who" repeat what steps say, and rest on the claims of those. */
const repeats = ({ unit }: PassageInPlace): boolean => unit.id === 'glossary' || unit.id === 'cast';
/** Words that fill the placeholders of other texts. */
const fillsOthers = ({ unit }: PassageInPlace): boolean => unit.id === 'centre';

function numberFindings({ entry, passage }: PassageInPlace, { claims }: CheckedContent): Found[] {
  return [...new Set(placeholdersOf(passage.text))].flatMap((name): Found[] => {
    const wanted = CLAIMS_OF_SETTING[name];
    const [claim = ''] = name.split('.');
    const found = (message: string): Found[] => [{ level: 'fail', file: entry.file, place: passage.place, message }];
    if (wanted === 'call') {
      if (entry.claims.some((id) => claims[id]?.callToAction)) return [];
      return found(
        `It shows {${name}}, so it needs a claim that tells people to call. Add one, such as fever-call-now, for ${entry.place} in ${entry.claimsIn}.`,
      );
    }
    if (wanted) {
      if (entry.claims.some((id) => wanted.includes(id))) return [];
      return found(
        `It shows {${name}}, which rests on the claim ${wanted.join(' or ')}. Add it for ${entry.place} in ${entry.claimsIn}.`,
      );
    }
    if (!Object.hasOwn(claims, claim) || entry.claims.includes(claim)) return [];
    return found(
      `It shows a number of the claim "${claim}" without naming that claim. Add it for ${entry.place} in ${entry.claimsIn}.`,
    );
  });
}

function treatmentFindings({ entry, passage }: PassageInPlace, { reading, claims }: CheckedContent): Found[] {
  // An answer may voice a mistaken idea about a treatment; its feedback says what is so.
  if (passage.kind === 'option') return [];
  return reading.treatments.flatMap(({ words, claimSays }): Found[] => {
    const word = foundIn(passage.text, words);
    if (word === undefined) return [];
    if (entry.claims.some((id) => foundIn(claims[id]?.statement ?? '', claimSays) !== undefined)) return [];
    return [
      {
        level: 'fail',
        file: entry.file,
        place: passage.place,
        message: `It speaks of “${word}”, and none of its claims does: ${quoted(entry.claims.join(', ') || 'none named')}. Add a claim about ${claimSays.join(' or ')} for ${entry.place} in ${entry.claimsIn}.`,
      },
    ];
  });
}

/** Names of parameters and settings hold treatments too; what was found about them rests on a claim. */
function studyFindings({ entry, passage }: PassageInPlace, { reading }: CheckedContent): Found[] {
  const word = foundIn(passage.text, reading.findings);
  if (word === undefined || entry.claims.length > 0) return [];
  return [
    {
      level: 'fail',
      file: entry.file,
      place: passage.place,
      message: `It tells students what was found (“${word}”) and names no claim. Add the claim for ${entry.place} in ${entry.claimsIn}.`,
    },
  ];
}

function unknownFindings(entry: Entry, { claims }: CheckedContent): Found[] {
  if (entry.kind === 'head' || entry.kind === 'recap') return [];
  return entry.claims
    .filter((id) => !Object.hasOwn(claims, id))
    .map((id) => ({
      level: 'fail',
      file: entry.claimsIn,
      place: entry.place,
      message: `It names the claim "${id}", which facts/claims.yaml does not have. Add the claim there, or correct the name.`,
    }));
}

function restlessFindings(entry: Entry): Found[] {
  if (entry.kind !== 'question' || entry.claims.length > 0) return [];
  return [
    {
      level: 'fail',
      file: entry.claimsIn,
      place: entry.place,
      message: 'Its answers rest on no claim. Name those that they state.',
    },
  ];
}

function pageFindings({ pageClaims, ui, session, kiosk, locale }: CheckedContent): Found[] {
  const paths = textsByPath({ ...ui, session: session.words, kiosk }).map(([path]) => path);
  return Object.keys(pageClaims)
    .filter((outer) => !paths.some((path) => path === outer || path.startsWith(`${outer}.`)))
    .map((outer) => ({
      level: 'fail',
      file: 'facts/pages.yaml',
      place: outer,
      message: `There are no words at this path in ui/${locale}.json, nor in ui/session/${locale}/ or ui/kiosk/${locale}/. Correct the path, or take it out.`,
    }));
}

/**
 * Whoever shows a number, a threshold, a time, a number to call or a treatment names the claim that it rests on, and every
 * claim that is named exists. Every question names one. What students are told of studies names one, too. Source: rubric 8.23.
 */
export const claimsNamed = check('claims-named', 23, (content) => [
  ...passagesIn(content)
    .filter((place) => !repeats(place) && !fillsOthers(place))
    .flatMap((place) => [...numberFindings(place, content), ...treatmentFindings(place, content)]),
  ...studentPassagesIn(content).flatMap((place) => [
    ...numberFindings(place, content),
    ...studyFindings(place, content),
  ]),
  ...[...unitsOf(content), ...studentUnitsOf(content)].flatMap(({ entries }) =>
    entries.flatMap((entry) => [...unknownFindings(entry, content), ...restlessFindings(entry)]),
  ),
  ...pageFindings(content),
]);
