import { bedFront } from '../cast/furniture.ts';
import { P } from '../cast/palette.ts';
import { room, shaft } from '../cast/room.ts';
import { windowView } from '../cast/windows.ts';
import { pole } from '../cast/devices.ts';

/** The clinic's room in the wide picture, which never changes. */
export const wideRoom = `${room(720)}${windowView(70, 70, 360, 300, 'clinic-window')}${shaft('70,70 430,70 900,900 240,900', 0.42)}`;

/** The window of the upright picture. */
export const uprightWindow = windowView(46, 58, 232, 210, 'clinic-window-upright');

/** Light that falls through the upright room. */
export const uprightShaft = shaft('40,50 260,50 740,1200 180,1200', 0.4);

/** Colours of the upright room, whose floor moves. */
export const ROOM_COLORS = {
  wall: P.cream,
  panelling: P.cream2,
  rail: P.sand,
  floor: P.sand,
  skirting: '#FFFDF8',
} as const;

/** Head end of the bed. Origin at the centre of the patient's head. */
export const bedBack = bedFront().back;

/** The stand; origin at its top. */
export const stand = pole(0, 0, 716);
