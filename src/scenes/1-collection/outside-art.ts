import { along, bezier, type Curve } from '../cast/curve.ts';
import { P } from '../cast/palette.ts';
import { r1, type Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';

/** The lab, 208 wide. Origin at the foot of its door. */
const lab = `<rect x="-92" y="-96" width="184" height="112" rx="8" fill="#FFFDF8"/><path class="ambient" d="M52 -96H84Q92 -96 92 -88V16H60Q74 -40 52 -96Z" fill="#DFE7E2"/><rect x="-104" y="-110" width="208" height="20" rx="8" fill="${P.teal}"/><g fill="${P.mist2}"><rect x="-74" y="-74" width="34" height="28" rx="5"/><rect x="-26" y="-74" width="34" height="28" rx="5"/><rect x="-74" y="-32" width="34" height="28" rx="5"/><rect x="22" y="-74" width="34" height="28" rx="5"/></g><rect x="-20" y="-34" width="40" height="50" rx="6" fill="${P.teal2}"/>`;

/** What lies outside the open door in the wide picture: hills, the lab, the road to it. Clip it with the doorway. */
export const outsideTheDoor = `<rect class="ground" x="1276" y="170" width="308" height="532" fill="#E4F2F3"/><circle class="ambient" cx="1368" cy="260" r="150" fill="#F4F6EC"/><path class="ground" d="M1276 447C1368 372 1461 383 1584 436V702H1276Z" fill="#C4D9BE"/>
<g transform="translate(1479 423)">${lab}</g><path class="ground" d="M1276 521C1381 457 1492 468 1584 489V702H1276Z" fill="#A3C3A3"/><path class="ground" d="M1461 431C1516 468 1387 500 1368 553C1350 617 1399 702 1430 722H1604V628C1498 606 1430 564 1467 516C1504 473 1516 457 1492 431Z" fill="#E9DFCF"/>`;

const ROAD_BEHIND_DOOR: readonly Curve[] = [
  bezier([1516, 659], [1436, 617], [1393, 574], [1424, 532]),
  bezier([1424, 532], [1455, 489], [1498, 468], [1479, 436]),
];

/** What lies outside in the upright picture: a strip across the foot with the lab and the road. */
export const outsideStrip = `<rect class="ground" y="968" width="900" height="232" fill="#C4D9BE"/><path class="ground" d="M0 1010C200 984 420 992 560 1004S800 1012 900 990V1200H0Z" fill="#A3C3A3"/><path d="M0 1104C240 1086 420 1140 640 1118S820 1096 900 1100V1160C820 1158 740 1160 640 1180S240 1150 0 1172Z" class="ground" fill="#E9DFCF"/>
<g transform="translate(742 1072) scale(1.06)">${lab}</g>`;

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
