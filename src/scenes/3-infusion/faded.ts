import { P } from '../cast/palette.ts';

/** How a drawing is coloured: as it is, or pale because it has stepped back. `id` tells the two apart in ids. */
export interface Tint {
  readonly of: (markup: string) => string;
  readonly color: (color: string) => string;
  readonly id: string;
}

const channels = (color: string): readonly number[] => {
  const digits = color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
  return [1, 3, 5].map((i) => Number.parseInt(digits.slice(i, i + 2), 16));
};
const WALL = channels(P.cream);

/** A colour on its way to that of the wall. */
const towardsWall = (color: string, share: number): string =>
  `#${channels(color)
    .map((channel, i) =>
      Math.round(channel + ((WALL[i] ?? channel) - channel) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const tint = (id: string, share: number): Tint => {
  const known = new Map<string, string>();
  return {
    id,
    color: (color) => towardsWall(color, share),
    of: (markup) => {
      const before = known.get(markup);
      if (before !== undefined) return before;
      const pale = markup.replace(/#(?:[0-9a-f]{6}|[0-9a-f]{3})(?=")/gi, (color) => towardsWall(color, share));
      known.set(markup, pale);
      return pale;
    },
  };
};

/** As it is. */
export const NEAR: Tint = { id: '', of: (markup) => markup, color: (color) => color };
/** People who have stepped back: less far than things, so that nobody looks like a ghost. */
export const FAR_PERSON = tint('far', 0.28);
/** Things that have stepped back. */
export const FAR = tint('far', 0.4);
