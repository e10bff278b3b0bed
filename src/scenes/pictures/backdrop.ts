import { P } from '../cast/palette.ts';
import { portraitRoom, shaft } from '../cast/room.ts';

/** A bit of room behind somebody: wall, wainscot from `rail` down, and a shaft of daylight where there is one. */
export const backdrop = (light: 'day' | 'evening' | 'night', rail = 236): string =>
  `${portraitRoom({ light, floor: 700, low: 700 - rail })}${light === 'night' ? '' : shaft('-30,0 110,0 330,420 60,420', light === 'day' ? 0.6 : 0.3)}`;

/** A bit of the clinic: cool walls, the same light. */
export const clinicBackdrop = `<rect class="ground" width="400" height="400" fill="#E4EEEA"/><rect class="ground" y="236" width="400" height="164" fill="#D3E2DD"/><rect class="floor-line" y="232" width="400" height="7" fill="${P.mist2}"/>${shaft('-30,0 110,0 330,420 60,420', 0.45)}`;

/** Lamplight: two flat rings. */
export const glow = (x: number, y: number, wide: number, near: number): string =>
  `<g class="ambient" fill="#FFE9BE"><circle cx="${x}" cy="${y}" r="${wide}" fill-opacity=".26"/><circle cx="${x}" cy="${y}" r="${near}" fill-opacity=".34"/></g>`;

/** A sofa or an armchair behind somebody. */
export const cushion = (x: number, y: number, w: number, h: number, color: string, shade: string): string =>
  `<path class="setting" d="M${x} ${y + 40}Q${x} ${y} ${x + 40} ${y}H${x + w - 40}Q${x + w} ${y} ${x + w} ${y + 40}V${y + h}H${x}Z" fill="${color}"/><path class="ambient" d="M${x + w - 76} ${y}H${x + w - 40}Q${x + w} ${y} ${x + w} ${y + 40}V${y + h}H${x + w - 46}Q${x + w - 34} ${y + 60} ${x + w - 76} ${y}Z" fill="${shade}"/>`;
