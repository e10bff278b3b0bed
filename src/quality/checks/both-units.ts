import { placeholdersOf } from '../../i18n/fill.ts';
import { check, type Found } from '../finding.ts';
import type { Entry, Unit } from '../passage.ts';
import { staffUnitsOf, unitsOf } from '../passages.ts';

/** Each temperature in °C, and the same one in °F. The two of a pair come from one value, so that they agree. */
const PAIRS: Readonly<Record<string, string>> = {
  'centre.callAtC': 'centre.callAtF',
  'reading.aboveC': 'reading.aboveF',
  'reading.belowC': 'reading.belowF',
  temperatureC: 'temperatureF',
  celsius: 'fahrenheit',
};

/** Signs go together as numbers do. */
const SIGNS = ['°C', '°F'] as const;

/** Where the other unit may stand: in the same text; for words in a picture, anywhere in that picture. */
function seenTogether(unit: Unit, entry: Entry, index: number): string {
  const own = entry.passages[index];
  if (own?.kind === 'picture') {
    return entry.passages
      .filter(({ kind }) => kind === 'picture')
      .map(({ text }) => text)
      .join(' ');
  }
  // The number inside a drawn thermometer, or the head of one side of a chart; the words beside it have both.
  if (/^(\{[\w.]+\}|°[CF])$/.test(own?.text ?? ''))
    return unit.entries.flatMap(({ passages }) => passages.map(({ text }) => text)).join(' ');
  return own?.text ?? '';
}

/** °C never stands without its °F, nor °F without its °C, for staff neither. Source: rubric 8.24. */
export const bothUnits = check('both-units', 24, (content) =>
  [...unitsOf(content), ...staffUnitsOf(content)].flatMap((unit) =>
    unit.entries.flatMap((entry) =>
      entry.passages.flatMap(({ text, place }, index): Found[] => {
        const names = placeholdersOf(text);
        const together = seenTogether(unit, entry, index);
        const beside = placeholdersOf(together);
        const signs = SIGNS.some((sign) => text.includes(sign))
          ? SIGNS.filter((sign) => !together.includes(sign)).map(
              (sign) => `It shows one unit without ${sign}. Give both: {…C} °C ({…F} °F).`,
            )
          : [];
        const alone = Object.entries(PAIRS)
          .flatMap(([c, f]) => [
            ...(names.includes(c) && !beside.includes(f) ? [[c, f] as const] : []),
            ...(names.includes(f) && !beside.includes(c) ? [[f, c] as const] : []),
          ])
          .map(([has, lacks]) => `It shows {${has}} without {${lacks}}. Give both: {…C} °C ({…F} °F).`);
        const bare = [...text.matchAll(/(\S+)\s*°([CF])/g)].flatMap(([whole, number = '', unitName = '']) =>
          number.includes('}') &&
          !number.replace(/["(]/g, '').endsWith(`${unitName}}`) &&
          !/celsius|fahrenheit/.test(number)
            ? [`“${whole}” puts the sign of one unit behind the number of the other. Correct the sign.`]
            : [],
        );
        return [...alone, ...signs, ...bare].map((message) => ({ level: 'fail', file: entry.file, place, message }));
      }),
    ),
  ),
);
