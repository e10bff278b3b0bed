import { along, bezier, type Curve } from '../cast/curve.ts';
import { P } from '../cast/palette.ts';
import { at, r1, type Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import { DOOR } from './room-art.ts';

/** The lab, 208 wide. Origin at the foot of its door. */
const lab = `<rect x="-92" y="-96" width="184" height="112" rx="8" fill="#FFFDF8"/><path class="ambient" d="M52 -96H84Q92 -96 92 -88V16H60Q74 -40 52 -96Z" fill="#DFE7E2"/><rect x="-104" y="-110" width="208" height="20" rx="8" fill="${P.teal}"/><g fill="${P.mist2}"><rect x="-74" y="-74" width="34" height="28" rx="5"/><rect x="-26" y="-74" width="34" height="28" rx="5"/><rect x="-74" y="-32" width="34" height="28" rx="5"/><rect x="22" y="-74" width="34" height="28" rx="5"/></g><rect x="-20" y="-34" width="40" height="50" rx="6" fill="${P.teal2}"/>`;

const { x, y, w, h } = DOOR;
const foot = y + h;

/** What lies outside the open door in the wide picture: hills, the lab, the road to it. Clip it with the doorway. */
export const outsideTheDoor = `<rect class="ground" x="${x}" y="${y}" width="${w}" height="${h}" fill="#E4F2F3"/><circle class="ambient" cx="${x + w * 0.3}" cy="${y + 90}" r="150" fill="#F4F6EC"/><path class="ground" d="M${x} ${y + h * 0.52}C${x + w * 0.3} ${y + h * 0.38} ${x + w * 0.6} ${y + h * 0.4} ${x + w} ${y + h * 0.5}V${foot}H${x}Z" fill="#C4D9BE"/>
<g ${at(x + w * 0.66, y + h * 0.475)}>${lab}</g>
<path class="ground" d="M${x} ${y + h * 0.66}C${x + w * 0.34} ${y + h * 0.54} ${x + w * 0.7} ${y + h * 0.56} ${x + w} ${y + h * 0.6}V${foot}H${x}Z" fill="#A3C3A3"/>
<path d="M${x + w * 0.6} ${y + h * 0.49}C${x + w * 0.78} ${y + h * 0.56} ${x + w * 0.36} ${y + h * 0.62} ${x + w * 0.3} ${y + h * 0.72}C${x + w * 0.24} ${y + h * 0.84} ${x + w * 0.4} ${foot} ${x + w * 0.5} ${foot + 20}H${x + w + 20}V${y + h * 0.86}C${x + w * 0.72} ${y + h * 0.82} ${x + w * 0.5} ${y + h * 0.74} ${x + w * 0.62} ${y + h * 0.65}C${x + w * 0.74} ${y + h * 0.57} ${x + w * 0.78} ${y + h * 0.54} ${x + w * 0.7} ${y + h * 0.49}Z" class="ground" fill="#E9DFCF"/>`;

const bend: Point = [x + w * 0.48, y + h * 0.68];
const ROAD_BEHIND_DOOR: readonly Curve[] = [
  bezier([x + w * 0.78, y + h * 0.92], [x + w * 0.52, y + h * 0.84], [x + w * 0.38, y + h * 0.76], bend),
  bezier(bend, [x + w * 0.58, y + h * 0.6], [x + w * 0.72, y + h * 0.56], [x + w * 0.66, y + h * 0.5]),
];

/** What lies outside in the upright picture: a strip across the foot with the lab and the road. */
export const outsideStrip = `<rect class="ground" y="968" width="900" height="232" fill="#C4D9BE"/><path class="ground" d="M0 1010C200 984 420 992 560 1004S800 1012 900 990V1200H0Z" fill="#A3C3A3"/><path d="M0 1104C240 1086 420 1140 640 1118S820 1096 900 1100V1160C820 1158 740 1160 640 1180S240 1150 0 1172Z" class="ground" fill="#E9DFCF"/>
<g ${at(742, 1072, 1.06)}>${lab}</g>`;

const ROAD_IN_STRIP: readonly Curve[] = [
  bezier([20, 1138], [240, 1120], [420, 1168], [640, 1148]),
  bezier([640, 1148], [700, 1143], [740, 1134], [744, 1092]),
];

const dotsOn = (road: readonly Curve[], count: number): readonly Point[] =>
  road.flatMap((curve) => along(curve, count).map(([dotX, dotY]): Point => [r1(dotX), r1(dotY)]));

/** The dots of the cells' way to the lab, in the order in which they are reached. */
export const WAY_TO_THE_LAB: Record<Shape, readonly Point[]> = {
  landscape: dotsOn(ROAD_BEHIND_DOOR, 8),
  portrait: [...dotsOn(ROAD_IN_STRIP.slice(0, 1), 24), ...dotsOn(ROAD_IN_STRIP.slice(1), 5)],
};
