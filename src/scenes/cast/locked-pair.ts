import { P } from './palette.ts';
import { at, r1, rad, use, type Point } from './svg-markup.ts';

/** Where a CAR T cell holds a cancer cell. Angles in degrees, measured from the line between the two. */
export interface LockedPairOptions {
  /** Centre of the T cell. */
  readonly T: Point;
  /** Centre of the cancer cell. */
  readonly K: Point;
  /** Scale of the T cell. */
  readonly ts?: number;
  /** Scale of the cancer cell. */
  readonly ks?: number;
  /** Angles of the tulips that are closed on flags. */
  readonly angles?: readonly number[];
  /** Angles of the free tulips. */
  readonly cars?: readonly number[];
  /** Angles of the free flags, from the x axis. */
  readonly kMarks?: readonly number[];
  /** Opacity of the cancer cell. */
  readonly kOp?: number;
  /** Beads of the plan lit inward. */
  readonly lit?: boolean;
}

/** CAR T cell that holds a cancer cell, tulips closed on flags: three groups to be drawn in this order, with what lies between. */
export function lockedPair({
  T,
  K,
  ts = 1.4,
  ks = 1.34,
  angles = [-25, -8.5, 8.5, 25],
  cars = [70, 108, 146, 184, 222, 260, 298],
  kMarks = [-98, 74, 110],
  kOp = 1,
  lit = true,
}: LockedPairOptions): { readonly cancer: string; readonly t: string; readonly contact: string } {
  const d = (Math.atan2(K[1] - T[1], K[0] - T[0]) * 180) / Math.PI;
  const cs = 1.18;
  const ps = angles.map((a) => {
    const A = rad(a + d);
    const R = ts * 95;
    const x = T[0] + Math.cos(A) * R;
    const y = T[1] + Math.sin(A) * R;
    const q = R + 50 * cs;
    const tx = T[0] + Math.cos(A) * q;
    const ty = T[1] + Math.sin(A) * q;
    const B = rad(180 - a * 1.2 + d);
    const kr = ks * 92;
    return { a: a + d, x, y, tx, ty, kx: K[0] + Math.cos(B) * kr, ky: K[1] + Math.sin(B) * kr };
  });
  const stalks = ps
    .map(
      (p) =>
        `<path d="M${r1(p.tx)} ${r1(p.ty)}L${r1(p.kx)} ${r1(p.ky)}" stroke="${P.ca3}" stroke-width="12" stroke-linecap="round"/><path d="M${r1(p.tx)} ${r1(p.ty)}L${r1(p.kx)} ${r1(p.ky)}" stroke="${P.ca0}" stroke-width="6.5" stroke-linecap="round"/>`,
    )
    .join('');
  const inner = lit
    ? `<g fill="none" stroke="${P.gold}" stroke-width="5.500" stroke-linecap="round" stroke-dasharray="1 12">${ps
        .map((p) => {
          const A = rad(p.a);
          const R = ts * 95;
          return `<path d="M${r1(T[0] + Math.cos(A) * (R - 58))} ${r1(T[1] + Math.sin(A) * (R - 58))}L${r1(T[0] + Math.cos(A) * 30 + ts * 13)} ${r1(T[1] + Math.sin(A) * 30 + ts * 11)}"/>`;
        })
        .join('')}</g>`
    : '';
  const cancer = `<g opacity="${kOp}">${kMarks.map((a) => use('marker', K[0] + Math.cos(rad(a)) * ks * 98, K[1] + Math.sin(rad(a)) * ks * 98, 1.05, a + 90)).join('')}${use('cancerBare', K[0], K[1], ks, 8)}</g>`;
  const t = `${use('tcell', T[0], T[1], ts)}<g ${at(T[0], T[1], ts)}>${cars.map((a) => use('car', Math.cos(rad(a + d)) * 98, Math.sin(rad(a + d)) * 98, 0.76, a + d + 90)).join('')}</g>${inner}`;
  const mx = (T[0] + K[0]) / 2 + 8;
  const my = (T[1] + K[1]) / 2;
  const contact = `<ellipse cx="${r1(mx)}" cy="${r1(my)}" rx="66" ry="140" transform="rotate(${r1(d)} ${r1(mx)} ${r1(my)})" fill="url(#gGlow)" fill-opacity=".6"/>${stalks}${ps.map((p) => use('clasp', p.x, p.y, cs, p.a + 90)).join('')}`;
  return { cancer, t, contact };
}
