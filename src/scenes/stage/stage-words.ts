/**
 * Where words stand over a picture. A scene places them by id; the words themselves come from content.
 *
 * All places are in stage units of the shape; `shown` runs from 0 (not there) to 1.
 */

/**
 * Below this width in CSS pixels names would cover a wide picture: they become numbers with a list below. Words on drawn
 * cards, which are never smaller than the page's smallest text, take the places that a scene gives for it.
 */
export const NARROW_STAGE = 680;

/** A name joined by a line to the thing it names. */
export interface LabelPlace {
  readonly id: string;
  /** Top edge of the pill, and its left edge, middle or right edge as `anchor` says. */
  readonly box: readonly [x: number, y: number];
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The ringed end of the line, on the thing itself. */
  readonly point: readonly [x: number, y: number];
  readonly shown: number;
  /** Width of the picture in CSS pixels from which there is room for the second line, where the caption says it too. */
  readonly doesFrom?: number;
  /** Ink of the line: dark in the room (default), light in the water. */
  readonly line?: 'dark' | 'light';
}

/** In portrait: a numbered dot on the thing, its words in the list under the stage. Keeps the number of its label. */
export interface DotPlace {
  readonly id: string;
  readonly point: readonly [x: number, y: number];
  readonly shown: number;
}

/** Words inside a drawn card, screen or sheet. `at` is the middle of the first line's height, at the anchor. */
export interface TextPlace {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
  /** Height of the type in stage units. It is never drawn smaller than the page's smallest text. */
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 'text' | 'strong';
  readonly tone?: 'ink' | 'soft' | 'light' | 'call';
  /** Stage units after which the line breaks; one line when not given. */
  readonly width?: number;
  readonly shown: number;
  /** What differs where the wide picture is narrow: another place or a shorter text, or `none` where it has no room. */
  readonly narrow?: 'none' | Partial<Pick<TextPlace, 'id' | 'at' | 'anchor' | 'width'>>;
  /** Values for the placeholders of the text, ready to print. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Something said by a person in the picture: a bubble whose tail ends at `point`. */
export interface SpeechPlace {
  readonly id: string;
  readonly box: readonly [x: number, y: number];
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly point: readonly [x: number, y: number];
  readonly shown: number;
}

/** Where the scale badge stands: top edge, at the anchor. */
export interface ScalePlace {
  readonly at: readonly [x: number, y: number];
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly shown: number;
  /** `body` (default) for a place inside the patient, `magnifier` for one outside: a bag, a machine. */
  readonly figure?: 'body' | 'magnifier';
}

/** Every word of one picture. */
export interface StageWordPlaces {
  readonly labels?: readonly LabelPlace[];
  readonly dots?: readonly DotPlace[];
  readonly texts?: readonly TextPlace[];
  readonly speech?: readonly SpeechPlace[];
  readonly scale?: ScalePlace;
}
