import { restArm } from '../cast/arms.ts';
import { bedFront } from '../cast/furniture.ts';
import { P } from '../cast/palette.ts';
import { caregiver, nurse, nurse2, patient, type Person } from '../cast/people.ts';
import { sitting, standing, torso } from '../cast/person-body.ts';
import { head, type HeadOptions } from '../cast/person-head.ts';
import { portraitRoom, room, shaft } from '../cast/room.ts';
import { r1 } from '../cast/svg-markup.ts';
import { windowView } from '../cast/windows.ts';
import { between } from '../stage/place.ts';
import type { Shape } from '../stage/shape.ts';

/** Picture on the wall: a landscape in a frame. */
function wallPicture(x: number, y: number, w: number, h: number): string {
  return `<g class="ambient"><rect x="${x + 4}" y="${y + 7}" width="${w}" height="${h}" rx="16" fill="#5B4025" opacity=".12"/><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="16" fill="#FFF6E8"/><clipPath id="wall-picture"><rect x="${x + 16}" y="${y + 16}" width="${w - 32}" height="${h - 32}" rx="8"/></clipPath><g clip-path="url(#wall-picture)"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#9DBFC0"/><circle cx="${x + w * 0.24}" cy="${y + h * 0.26}" r="24" fill="#F6CFA8"/><path d="M${x} ${y + h * 0.62}C${x + w * 0.3} ${y + h * 0.44} ${x + w * 0.6} ${y + h * 0.7} ${x + w} ${y + h * 0.5}V${y + h}H${x}Z" fill="#7FA08A"/><path d="M${x} ${y + h * 0.82}C${x + w * 0.4} ${y + h * 0.66} ${x + w * 0.7} ${y + h * 0.9} ${x + w} ${y + h * 0.74}V${y + h}H${x}Z" fill="#63876F"/></g></g>`;
}

/** The room in the evening. */
export const EVENING_ROOM: Record<Shape, string> = {
  landscape: `${room(720, true)}${wallPicture(1176, 216, 224, 250)}${windowView(84, 70, 330, 270, 'window', true)}${shaft('84,70 414,70 860,900 240,900', 0.3)}`,
  portrait: `${portraitRoom({ light: 'evening', floor: 752 })}${windowView(40, 60, 250, 250, 'window', true)}${shaft('40,60 290,60 700,1200 160,1200', 0.3)}`,
};

/** The bed behind the patient, and the patient without head, arms and blanket. Origin at the centre of the head. */
export const bedBack = bedFront('#F1E6D6').back;
export const patientTorso = torso(patient.top, patient.shirt, 380);

/** Units by which the blanket is drawn up. */
export const BLANKET_UP = 44;

/** The blanket with its turned edge, down to the foot of the picture. */
export const blanket =
  '<path d="M-236 300C-120 262 120 262 236 300C262 420 276 540 282 740L290 960H-290L-282 740C-276 540 -262 420 -236 300Z" fill="#8FA7B8"/><path d="M-238 314C-120 276 120 276 238 314L248 362C120 322 -120 322 -248 362Z" fill="#F7F3E6"/><path d="M140 278C180 286 210 292 236 300C262 420 276 540 282 740L290 960H176L170 740C190 500 180 390 140 278Z" fill="#728B9E" opacity=".75"/><path d="M-110 390C-126 460 -116 540 -124 740V900M90 380C106 460 96 540 106 740V900M-10 370C0 450 -14 540 -6 740V900" fill="none" stroke="#5B7386" stroke-width="7" stroke-linecap="round" opacity=".4"/>';

/** The patient's arm at the left, from over the blanket (0) to on the chest (1), clear of the blanket's edge. */
export const patientLeftArm = (raised: number): string =>
  restArm(-1, patient.top, patient.skin, {
    ex: r1(between(150, 140, raised)),
    ey: r1(between(276, 246, raised)),
    hx: r1(between(96, 62, raised)),
    hy: r1(between(352, 224, raised)),
    rot: r1(between(-44, -82, raised)),
    line: false,
    long: true,
  });

/** The patient's arm that holds the line. */
export const patientRightArm = restArm(1, patient.top, patient.skin, {
  ex: 150,
  ey: 278,
  hx: 152,
  hy: 362,
  rot: 4,
  line: true,
});

/** What of somebody is drawn when head and arms move on their own: the body of the same drawing without its head. */
const withoutHead = (drawn: string, { looks, skin }: Person): string =>
  drawn.replace(head({ x: 0, y: 0, ...looks, skin } satisfies HeadOptions & { x: number; y: number }), '');

/** The nurse of this step, standing, without head and arms. */
export const nurseBody = withoutHead(standing({ x: 0, y: 0, ...nurse2 }), nurse2);

/** The second nurse, who brings fluids, without head and the arm that holds the bag. */
export const fluidNurseBody = withoutHead(
  standing({ x: 0, y: 0, ...nurse, rightArm: [128, 262, 112, 372], rightHandTurn: 6 }),
  nurse,
);

/** The caregiver on a chair, without head and the arm that reaches to the patient. */
export const caregiverBody = withoutHead(
  sitting({ x: 0, y: 0, ...caregiver, rightArm: [128, 290, 52, 376, 62] }),
  caregiver,
);

/** Ear thermometer, its axis along x and its tip at the right. The screen is empty. */
export const earThermometer = `<rect x="-48" y="-16" width="92" height="32" rx="16" fill="#FFFDF8" stroke="#CFC2AF" stroke-width="2.5"/><rect x="2" y="-10.5" width="35" height="21" rx="5" fill="${P.teal3}"/><path d="M44 0H60" stroke="${P.aqua2}" stroke-width="12" stroke-linecap="round"/>`;

/** The mark on its screen for a raised temperature: a triangle that points up. */
export const raisedMark = `<path d="M19.5 -6L26 6H13Z" fill="${P.gold}"/>`;

/** Small marks of shivering beside a shoulder. */
export const shiverMarks = (x: number, y: number, side: -1 | 1): string =>
  `<path d="M${x} ${y}q${side * 9} 9 0 18t0 18M${x + side * 16} ${y - 6}q${side * 9} 10 0 21t0 21" class="lined" fill="none" stroke="${P.apricot3}" stroke-width="4.5" stroke-linecap="round" stroke-opacity=".75"/>`;

/** Spout at the foot of a bag of fluid. Origin at the hook of the bag. */
export const bagSpout = '<rect x="-8" y="153" width="16" height="20" rx="5" fill="#D8CDBE"/>';
