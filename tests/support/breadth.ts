/** `TRY=all` tries everything, also where one stands for many, which takes hours in place of minutes. */
export const TRIES_ALL = process.env['TRY'] === 'all';

/** So many of a list, evenly spread and each time the same; all of them with `TRY=all`. */
export function someOf<T>(list: readonly T[], most: number): readonly T[] {
  if (TRIES_ALL || list.length <= most) return list;
  return Array.from({ length: most }, (_, index) => list[Math.floor(((index + 0.5) * list.length) / most)] as T);
}
