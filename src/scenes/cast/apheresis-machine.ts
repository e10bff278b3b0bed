import { P } from './palette.ts';
import { at, use } from './svg-markup.ts';

/** Collection bag that hangs on the apheresis machine, in the machine's units. Needs the symbol `tcell`. */
const collectionBag = `<g><path d="M118 -150H166Q176 -150 176 -138V-66Q176 -48 158 -48H126Q108 -48 108 -66V-138Q108 -150 118 -150Z" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/><path d="M111 -104Q142 -96 173 -104V-66Q173 -51 158 -51H126Q111 -51 111 -66Z" fill="#F4D6B6"/><g>${(
  [
    [126, -88],
    [146, -80],
    [160, -90],
    [132, -68],
    [152, -64],
  ] as const
)
  .map(([a, b]) => use('tcell', a, b, 0.075))
  .join(
    '',
  )}</g><rect x="120" y="-138" width="44" height="20" rx="4" fill="${P.mist}"/><path d="M142 -48V8" stroke="#E5B48C" stroke-width="6"/></g>`;

/** Apheresis machine, origin at the upper left of a 210 x 540 box; without its bag once the cells are on their way. */
export const apheresis = (
  x: number,
  y: number,
  s = 1,
  withBag = true,
): string => `<g ${at(x, y, s)}><ellipse class="ambient" cx="105" cy="552" rx="150" ry="17" fill="#6B4A2C" fill-opacity=".22"/>
<path d="M172 20V-158" stroke="#B9B2A6" stroke-width="9" stroke-linecap="round"/><path d="M128 -158H196" stroke="#B9B2A6" stroke-width="8" stroke-linecap="round"/>
${withBag ? collectionBag : ''}
<path d="M6 40Q6 14 34 14H176Q204 14 204 40V500Q204 520 184 520H26Q6 520 6 500Z" fill="#FBF6EC"/><path class="ambient" d="M150 14H176Q204 14 204 40V500Q204 520 184 520H140Q164 260 150 14Z" fill="#E6DCCB"/>
<rect x="24" y="34" width="162" height="112" rx="16" fill="${P.teal3}"/><path d="M42 112C60 112 62 70 80 70S98 112 116 112S136 84 168 84" fill="none" stroke="${P.aqua}" stroke-width="5" stroke-linecap="round"/><path d="M42 56H92" stroke="#CFE6E4" stroke-width="6" stroke-linecap="round"/><circle cx="164" cy="56" r="7" fill="${P.gold}"/>
<circle cx="105" cy="248" r="74" fill="#DDD2C0"/><circle cx="105" cy="246" r="68" fill="#2A4C58"/><circle cx="105" cy="246" r="56" fill="${P.coral2}"/><circle cx="105" cy="246" r="38" fill="${P.tc1}"/><circle cx="105" cy="246" r="30" fill="#F6DDB8"/><circle cx="105" cy="246" r="12" fill="#2A4C58"/><path d="M105 178V314M37 246H173" stroke="#2A4C58" stroke-width="3" stroke-opacity=".35"/><path class="ambient" d="M56 216A58 58 0 0 1 84 192" stroke="#fff" stroke-width="7" stroke-linecap="round" fill="none" stroke-opacity=".7"/>
<g fill="#EDE4D5" stroke="#CFC2AF" stroke-width="3">${(
  [
    [52, 362],
    [105, 362],
    [158, 362],
  ] as const
)
  .map(([a, b]) => `<circle cx="${a}" cy="${b}" r="22"/>`)
  .join('')}</g><g stroke="${P.teal2}" stroke-width="5" stroke-linecap="round">${(
  [
    [52, 362, 20],
    [105, 362, 80],
    [158, 362, 140],
  ] as const
)
  .map(([a, b, r]) => `<path d="M${a - 12} ${b}H${a + 12}" transform="rotate(${r} ${a} ${b})"/>`)
  .join('')}</g>
<rect x="30" y="412" width="150" height="76" rx="12" fill="${P.teal}" fill-opacity=".92"/><path d="M46 434H120M46 456H96" stroke="#CFE6E4" stroke-width="6" stroke-linecap="round" stroke-opacity=".8"/><rect x="-6" y="514" width="222" height="22" rx="11" fill="#CFC2AF"/><g fill="#4A4F52"><circle cx="24" cy="544" r="13"/><circle cx="186" cy="544" r="13"/></g></g>`;
