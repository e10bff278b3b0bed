import type { CaseFacts } from '../../../domain/cases/case.ts';
import type { Bedside } from '../../../domain/grading/bedside.ts';
import { fill } from '../../../i18n/fill.ts';
import type { CasesWords } from './cases-words.ts';

/** One short fact beside the table: its name, and what it is now. */
export interface BedsideFact {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** How oxygen is given, in words. */
export const deviceText = ({ oxygen: { device, flow } }: Bedside, words: CasesWords): string =>
  fill(words.given.devices[device], { flow: flow ?? '' });

function pressorText({ vasopressors: count, vasopressin }: Bedside, words: CasesWords): string {
  const { pressorsBy } = words.given;
  if (count === 0) return vasopressin ? pressorsBy.vasopressin : pressorsBy.none;
  if (count === 1) return vasopressin ? pressorsBy.oneAndVasopressin : pressorsBy.one;
  return fill(vasopressin ? pressorsBy.severalAndVasopressin : pressorsBy.several, { count });
}

/** Signs of the brain beside the ICE score, each in words. */
export function brainTexts({ brain = {} }: Bedside, words: CasesWords): Readonly<Record<string, string>> {
  const { wakes, seizure, motor, swelling } = brain;
  return {
    ...(wakes && { wakes: words.given.wakes[wakes] }),
    ...(seizure && { seizure: words.given.seizure[seizure] }),
    ...(motor && { motor: words.given.motor[motor] }),
    ...(swelling && { swelling: words.given.swelling[swelling] }),
  };
}

/** A list such as "tocilizumab, a steroid" in the manner of the language. */
const listed = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** What stands at the bedside at the last look, beside the numbers of the table. */
export function bedsideFacts(
  { moments, before }: Pick<CaseFacts, 'moments' | 'before'>,
  words: CasesWords,
  locale: string,
): readonly BedsideFact[] {
  const { bedside } = moments[2];
  const { given } = words;
  const brain = Object.values(brainTexts(bedside, words));
  const medicines = before.given.map((medicine) => given.medicines[medicine]);
  return [
    { id: 'oxygen', name: given.oxygen, text: deviceText(bedside, words) },
    { id: 'pressors', name: given.pressors, text: pressorText(bedside, words) },
    // Nobody asks for the score of somebody whose brain shows nothing, unless the case gives it.
    ...(bedside.ice === undefined && brain.length === 0
      ? []
      : [
          {
            id: 'ice',
            name: given.ice,
            text: bedside.ice === undefined ? given.iceNone : fill(given.iceOf, { ice: bedside.ice }),
          },
        ]),
    {
      id: 'since',
      name: given.since,
      text: medicines.length === 0 ? given.nothing : listed(medicines, locale),
    },
    ...(brain.length === 0 ? [] : [{ id: 'brain', name: given.brain, text: listed(brain, locale) }]),
  ];
}
