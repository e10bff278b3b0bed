import { check, quoted, type Found } from '../finding.ts';
import type { PassageKind, Unit } from '../passage.ts';
import { passagesIn } from '../passages.ts';
import { phrasePattern } from '../phrases.ts';
import { sentencesOf } from '../sentences.ts';

/** A telephone number, however it is written. */
const PHONE = /\+?\d[\d\s().-]{6,}\d|\b(?:911|999|112|000)\b/;
/** What a drawing shows may be two weeks on a calendar; a mistaken answer may name a time. */
const EXEMPT: readonly PassageKind[] = ['alt', 'option', 'picture'];
const CALL_AT = '{centre.callAtC}';
/** Words that fill the placeholders themselves. */
const fillsOthers = (place: string): boolean => place.startsWith('centre.');
/** Names of buttons count days and steps of the page, not those of a treatment. */
const namesButtons = (unit: Unit): boolean => unit.kind === 'list' && unit.file.startsWith('ui/');

/**
 * What a clinic sets comes from its settings: no phone number and no "two weeks" in words. The number to call at never
 * stands without "or the lower number your team gave you". Source: rubric 8.25.
 */
export const clinicNumbers = check('clinic-numbers', 25, (content) => {
  const { counted } = content.reading;
  const spans = counted.numbers.flatMap((number) => counted.units.map((unit) => phrasePattern(`${number} ${unit}`)));
  const lower = /\blower number\b|\blower one\b/i;
  return passagesIn(content).flatMap(({ entry, passage, unit }): Found[] => {
    if (fillsOthers(passage.place)) return [];
    const { text, place, kind } = passage;
    const found = (message: string): Found => ({ level: 'fail', file: entry.file, place, message });
    const [phone] = PHONE.exec(text.replace(/\{[\w.-]+\}/g, '')) ?? [];
    const span =
      EXEMPT.includes(kind) || namesButtons(unit)
        ? undefined
        : spans.flatMap((pattern) => text.match(pattern) ?? [])[0];
    const alone =
      text.includes(CALL_AT) &&
      kind !== 'picture' &&
      text !== CALL_AT &&
      !lower.test(text) &&
      // A short answer has it in its feedback, and a card in the line below.
      !(unit.kind === 'words' ? unit.entries : kind === 'option' ? [entry] : []).some(({ passages }) =>
        passages.some((near) => lower.test(near.text)),
      );
    return [
      ...(phone === undefined
        ? []
        : [
            found(
              `“${phone.trim()}” is a number to call. Write {centre.phone} or {centre.emergency}; the clinic sets it.`,
            ),
          ]),
      ...(span === undefined
        ? []
        : [
            found(
              `“${span}” is a time or a distance in words: ${quoted(sentencesOf(text, content.reading.dotted).find((each) => each.includes(span)) ?? text)} Write {centre.nearby}, {centre.noDriving}, or the value of a claim.`,
            ),
          ]),
      ...(alone ? [found('The number to call at stands alone. Add “or the lower number your team gave you”.')] : []),
    ];
  });
});
