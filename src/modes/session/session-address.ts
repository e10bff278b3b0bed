import { PATH_IDS, stopFrom, stopKey, type PathId, type Stop } from '../../domain/session/session-path.ts';

/** Where a session stood, as an address tells it. */
export interface StoodAt {
  readonly path: PathId;
  readonly stop: Stop;
  /** The family looks at the nurse's screen: opening it with the notes beside the picture would show them. */
  readonly isOneScreen: boolean;
}

const ONE_SCREEN = 'one-screen/';

/** The end of the address of a place: `#full/5-monitoring/call-now`, `#one-screen/short/closing`. */
export const addressOf = ({ path, stop, isOneScreen }: StoodAt): string =>
  `#${isOneScreen ? ONE_SCREEN : ''}${path}/${stopKey(stop)}`;

/** The place that the end of an address names, or undefined: it may hold anything. */
export function stoodAtFrom(hash: string): StoodAt | undefined {
  const isOneScreen = hash.startsWith(`#${ONE_SCREEN}`);
  const [, known = '', key = ''] = /^(\w+)\/(.+)$/.exec(hash.slice(isOneScreen ? ONE_SCREEN.length + 1 : 1)) ?? [];
  const path = PATH_IDS.find((each) => each === known);
  const stop = stopFrom(key);
  return path && stop && { path, stop, isOneScreen };
}
