import type aloud from '../content/ui/kiosk/en/aloud.json';
import type idle from '../content/ui/kiosk/en/idle.json';
import type loop from '../content/ui/kiosk/en/loop.json';
import type attract from '../content/ui/kiosk/en/attract.json';
import type message from '../content/ui/kiosk/en/message.json';
import type screens from '../content/ui/kiosk/en/screens.json';
import type staff from '../content/ui/kiosk/en/staff.json';

/** The fixed words of the kiosk in one language, part by part, in the places that the English files have. */
export interface KioskWords {
  /** Ways on and back, and what every screen has. */
  readonly screens: typeof screens;
  /** What calls to a passer-by. */
  readonly attract: typeof attract;
  /** The one message, on the first screen of the short way. */
  readonly message: typeof message;
  /** The short way, the row at the foot, and the call card. */
  readonly loop: typeof loop;
  /** Reading aloud. */
  readonly aloud: typeof aloud;
  /** The page behind the kiosk, for staff. */
  readonly staff: typeof staff;
  /** Whether somebody is still there. */
  readonly idle: typeof idle;
}
