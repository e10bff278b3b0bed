import { P } from '../cast/palette.ts';
import { portraitRoom, plant, room, shaft } from '../cast/room.ts';
import { at, darken, lighten, r1, repeat, type Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';

/** Upper left corner and size of a window. */
type Frame = readonly [x: number, y: number, w: number, h: number];

const VIEW: Record<Shape, Frame> = { landscape: [960, 96, 560, 404], portrait: [452, 44, 408, 330] };

/** Parked car, side view, about 190 wide. Origin in the middle of the ground line. */
const car = (x: number, y: number, s: number, color: string = P.sage2): string =>
  `<g ${at(x, y, s)}><ellipse class="ambient" cy="2" rx="104" ry="8" fill="#3B2A18" fill-opacity=".2"/><path class="rimmed" d="M-62 -44C-52 -72 -40 -80 -16 -80H22C44 -80 54 -70 66 -46Z" fill="${lighten(color, 0.25)}"/><path d="M-50 -46C-42 -66 -34 -71 -16 -71H-2V-46ZM6 -71H22C38 -71 46 -64 54 -46H6Z" fill="${P.sky}"/><path class="rimmed" d="M-96 -14V-30C-96 -42 -88 -46 -74 -46H70C88 -46 98 -38 98 -22V-14Q98 -8 90 -8H-88Q-96 -8 -96 -14Z" fill="${color}"/><path class="ambient" d="M60 -46H70C88 -46 98 -38 98 -22V-14Q98 -8 90 -8H56Z" fill="${darken(color, 0.16)}"/><circle cx="-54" cy="-9" r="18" fill="#3A4346"/><circle cx="-54" cy="-9" r="8" fill="#C9C4BA"/><circle cx="56" cy="-9" r="18" fill="#3A4346"/><circle cx="56" cy="-9" r="8" fill="#C9C4BA"/><path d="M88 -34h8" stroke="#FFF3CF" stroke-width="8" stroke-linecap="round"/><path d="M-24 -36h10M22 -36h10" stroke="${darken(color, 0.3)}" stroke-width="4" stroke-linecap="round"/></g>`;

/** Window with the treatment center a short way off, a street, and a parked car. `id` is that of its clip. */
function nearView([x, y, w, h]: Frame, id: string): string {
  const X = (share: number): number => r1(x + w * share);
  const Y = (share: number): number => r1(y + h * share);
  const [bx, by, bw, bh] = [r1(x + w * 0.44), r1(y + h * 0.2), r1(w * 0.46), r1(h * 0.52)];
  const pane = (a: number, b: number): string => `M${r1(a + 3)} ${r1(b + 3)}h14v18h-14Z`;
  const panes = repeat(15, (i) => {
    const [row, column] = [Math.floor(i / 5), i % 5];
    const overDoor = row === 2 && column > 0 && column < 4;
    return overDoor ? '' : pane(bx + 20 + (column * (bw - 60)) / 4, by + 26 + row * 46);
  });
  const door = r1(by + bh * 0.66);
  return `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="20"/></clipPath><g clip-path="url(#${id})"><rect class="ground" x="${x}" y="${y}" width="${w}" height="${h}" fill="#E4F2F3"/><g class="ambient"><circle cx="${X(0.16)}" cy="${Y(0.2)}" r="${r1(h * 0.34)}" fill="#F4F6EC"/><circle cx="${X(0.16)}" cy="${Y(0.2)}" r="${r1(h * 0.1)}" fill="${P.sun}"/><path d="M${x} ${Y(0.58)}C${X(0.2)} ${Y(0.42)} ${X(0.5)} ${Y(0.5)} ${X(1)} ${Y(0.46)}V${y + h}H${x}Z" fill="#C4D9BE"/></g><rect x="${bx}" y="${by}" width="${bw}" height="${bh}" rx="8" fill="#FFF8EC"/><path d="M${r1(bx + bw * 0.78)} ${by}H${r1(bx + bw - 8)}Q${r1(bx + bw)} ${by} ${r1(bx + bw)} ${r1(by + 8)}V${r1(by + bh)}H${r1(bx + bw * 0.78)}Z" fill="#EADCC6"/><rect x="${r1(bx - 8)}" y="${r1(by - 12)}" width="${r1(bw + 16)}" height="18" rx="8" fill="${P.teal}"/><path d="${panes}" fill="#BFDDE0" stroke="#BFDDE0" stroke-width="6" stroke-linejoin="round"/><rect x="${r1(bx + bw * 0.28)}" y="${door}" width="${r1(bw * 0.4)}" height="14" rx="6" fill="${P.teal}"/><rect x="${r1(bx + bw * 0.34)}" y="${r1(door + 12)}" width="${r1(bw * 0.28)}" height="${r1(bh * 0.34 - 12)}" fill="#9CC5C9"/><path d="M${r1(bx + bw * 0.48)} ${r1(door + 12)}v${r1(bh * 0.34 - 12)}" stroke="#FFF8EC" stroke-width="5"/><g class="ambient"><path d="M${x} ${Y(0.74)}C${X(0.3)} ${Y(0.68)} ${X(0.7)} ${Y(0.74)} ${X(1)} ${Y(0.7)}V${y + h}H${x}Z" fill="#A3C3A3"/><path d="M${x} ${Y(0.86)}H${X(1)}V${y + h}H${x}Z" fill="#CDBFA9"/></g><path d="M${r1(bx + bw * 0.36)} ${r1(by + bh)}H${r1(bx + bw * 0.6)}L${r1(bx + bw * 0.7)} ${Y(0.865)}H${r1(bx + bw * 0.2)}Z" fill="#F4E9D6"/><g class="ambient"><g fill="#7FA586"><ellipse cx="${X(0.33)}" cy="${Y(0.56)}" rx="30" ry="46"/><ellipse cx="${X(0.95)}" cy="${Y(0.6)}" rx="26" ry="40"/></g><path d="M${X(0.33)} ${Y(0.6)}V${Y(0.74)}M${X(0.95)} ${Y(0.62)}V${Y(0.74)}" stroke="#6F8F70" stroke-width="8"/></g>${car(r1(x + w * 0.2), r1(y + h * 0.97), 0.82)}</g><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="20" fill="none" stroke="#FFFDF8" stroke-width="18"/><path d="M${X(0.38)} ${y}V${y + h}" stroke="#FFFDF8" stroke-width="10"/><rect x="${x - 20}" y="${y + h + 2}" width="${w + 40}" height="20" rx="10" fill="#FFFDF8"/><rect class="ambient" x="${x - 10}" y="${y + h + 20}" width="${w + 20}" height="7" rx="3.5" fill="${P.sand2}" fill-opacity=".55"/>`;
}

/** The short way from the door of the center to the street and along it, seen through the window: dots in walking order. */
export const WAY_FROM_CENTER: Record<Shape, readonly Point[]> = {
  landscape: wayIn(VIEW.landscape),
  portrait: wayIn(VIEW.portrait),
};

function wayIn([x, y, w, h]: Frame): readonly Point[] {
  const door: Point = [x + w * 0.665, y + h * 0.73];
  const street: Point = [x + w * 0.65, y + h * 0.93];
  const near: Point = [x + w * 0.42, y + h * 0.93];
  const between = (from: Point, to: Point, count: number): readonly Point[] =>
    Array.from({ length: count }, (_, i): Point => [
      r1(from[0] + ((to[0] - from[0]) * i) / count),
      r1(from[1] + ((to[1] - from[1]) * i) / count),
    ]);
  return [...between(door, street, 4), ...between(street, near, 6), near];
}

const picture = `<g class="ambient" transform="translate(70 96)"><rect width="230" height="170" rx="14" fill="#FFFDF8"/><rect x="14" y="14" width="202" height="142" rx="8" fill="${P.mist}"/><circle cx="160" cy="56" r="20" fill="${P.apricot}"/><path d="M14 120C70 80 120 124 216 84V148Q216 156 208 156H22Q14 156 14 148Z" fill="${P.sage}"/></g>`;

/** The room in which the patient stays, close to the center. */
export const homeRoom: Record<Shape, string> = {
  landscape: `${room(720)}${shaft('0,40 150,0 900,900 420,900', 0.25)}${picture}${nearView(VIEW.landscape, 'home-view')}${plant(842, 700, 0.78)}`,
  portrait: `${portraitRoom({ floor: 800, low: 220 })}${shaft('470,40 860,40 900,900 900,1200 300,1200', 0.3)}${nearView(VIEW.portrait, 'home-view')}`,
};

const cover = '#7F9EA0';
const dark = darken(cover, 0.14);
const edge = darken(cover, 0.28);
const light = lighten(cover, 0.22);

/** Sofa, front view. Origin at the centre of the sitter's head. */
export const sofa = `<path class="setting" d="M-262 480V60C-262 14 -236 -6 -196 -6H196C236 -6 262 14 262 60V480Z" fill="${cover}"/><path class="ambient" d="M150 -6H196C236 -6 262 14 262 60V480H196V80C196 40 184 10 150 -6Z" fill="${dark}"/><path class="ambient" d="M0 4V380" stroke="${edge}" stroke-width="5" stroke-opacity=".3"/><path class="setting" d="M120 170C120 150 136 140 156 142L236 152C254 154 262 168 260 186L250 300C248 320 236 328 216 326L140 318C122 316 112 304 114 284Z" fill="#E9D8BE"/><path class="ambient" d="M214 149L236 152C254 154 262 168 260 186L250 300C248 320 236 328 216 326L196 324C222 280 228 210 214 149Z" fill="#D8C3A3"/><path class="ambient" d="M-232 70C-232 36 -216 24 -180 22" fill="none" stroke="${light}" stroke-width="9" stroke-linecap="round"/><ellipse class="ambient" cy="664" rx="350" ry="20" fill="#6B4A2C" fill-opacity=".2"/><path class="setting" d="M-250 500H250V630Q250 650 230 650H-230Q-250 650 -250 630Z" fill="${edge}"/><path class="setting" d="M-244 430H244Q256 430 256 446V500Q256 516 240 516H-240Q-256 516 -256 500V446Q-256 430 -244 430Z" fill="${light}"/><path class="ambient" d="M120 430H244Q256 430 256 446V500Q256 516 240 516H110Q124 470 120 430Z" fill="${cover}"/>${[-1, 1].map((S) => `<g transform="scale(${S} 1)"><path class="setting" d="M232 320C232 286 250 272 280 272S330 286 330 320V630Q330 652 308 652H254Q232 652 232 630Z" fill="${S > 0 ? dark : cover}"/><path class="ambient" d="M232 322C232 288 250 272 280 272S330 288 330 322C330 344 312 352 281 352S232 344 232 322Z" fill="${S > 0 ? cover : light}"/></g>`).join('')}`;

/** The table, without the things on it, in the units of the wide room. */
export const table = `<ellipse class="ambient" cx="1265" cy="862" rx="240" ry="14" fill="#6B4A2C" fill-opacity=".16"/><path class="setting" d="M1084 684L1070 860M1446 684L1460 860" stroke="${P.wood2}" stroke-width="20" stroke-linecap="round"/><rect class="setting" x="1030" y="640" width="470" height="24" rx="12" fill="#C99C70"/><path class="ambient" d="M1060 664H1470V684H1060Z" fill="${P.wood}"/>`;

/** Where the table stands on the stage. */
export const TABLE = { landscape: { x: 0, y: 0, s: 1 }, portrait: { x: -970, y: 196, s: 1.25 } } as const;

/** What lies ready, each with the foot on which it stands, in units of the table. */
export const READY: readonly { readonly at: Point; readonly art: string }[] = [
  {
    at: [1120, 634],
    art: `<g transform="rotate(-6)"><rect x="-62" y="-128" width="124" height="130" rx="10" fill="#FFFDF8" stroke="#D8CDBE" stroke-width="3"/><circle cx="-36" cy="-100" r="10" fill="${P.apricot}"/><path d="M-16 -100H40" stroke="${P.teal2}" stroke-width="7" stroke-linecap="round"/><path d="M-42 -70h6M-22 -70H40M-42 -46h6M-22 -46H32M-42 -22h6M-22 -22H38" stroke="#8FA7A6" stroke-width="6" stroke-linecap="round"/></g>`,
  },
  {
    at: [1270, 634],
    art: `<g transform="translate(0 -16)"><rect x="-52" y="-16" width="92" height="32" rx="16" fill="#FFFDF8" stroke="#CFC2AF" stroke-width="2.5"/><rect x="-30" y="-9" width="36" height="18" rx="5" fill="${P.teal3}"/><path d="M40 0H58" stroke="${P.aqua2}" stroke-width="12" stroke-linecap="round"/></g>`,
  },
  {
    at: [1412, 640],
    art: `<g transform="translate(0 -42) rotate(8)"><rect class="rimmed" x="-30" y="-56" width="60" height="100" rx="12" fill="${P.ink2}"/><rect x="-23" y="-46" width="46" height="76" rx="5" fill="${P.mist}"/><path d="M-10 -22q0 22 22 24l4 -8 -9 -5 -4 4q-7 -4 -8 -11l5 -3 -3 -9z" fill="${P.teal3}"/></g>`,
  },
];
