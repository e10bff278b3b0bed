import type { DotPlace, LabelPlace, SpeechPlace, StageWordPlaces, TextPlace } from './stage-words.ts';

/** How much room the words of a picture have. */
export interface Room {
  /** The wide picture is shown so small that every name becomes a number. */
  readonly narrow: boolean;
  /** The reader's text is so large that every name becomes a number. */
  readonly crowded: boolean;
}

/** The words of a picture, sorted by how they are shown: beside their thing, or as a number with a list below. */
export interface SplitWords {
  readonly pills: readonly LabelPlace[];
  readonly bubbles: readonly SpeechPlace[];
  readonly dots: readonly DotPlace[];
}

/** Sorts the names and sayings that have words. `hasWords` tells whether content knows an id. */
export function splitWords(places: StageWordPlaces, hasWords: (id: string) => boolean, room: Room): SplitWords {
  const known = <T extends { readonly id: string }>(list: readonly T[] = []): T[] =>
    list.filter(({ id }) => hasWords(id));
  const tight = room.narrow || room.crowded;
  const labels = known(places.labels);
  const speech = known(places.speech);
  const pills = tight ? [] : labels;
  return {
    pills,
    bubbles: tight ? [] : speech,
    dots: [...known(places.dots), ...(tight ? [...labels, ...speech] : [])],
  };
}

/** The words on drawn cards and screens as they stand in a narrow wide picture. */
export const narrowTexts = (texts: readonly TextPlace[] = []): readonly TextPlace[] =>
  texts.flatMap(({ narrow, ...place }) => (narrow === 'none' ? [] : [{ ...place, ...narrow }]));
