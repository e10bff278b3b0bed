/**
 * An id for a clip or gradient made from what it is drawn from.
 *
 * A running counter would number server and browser drawings differently, and hydration would repair the picture in sight.
 */
export function stableId(kind: string, ...made: readonly unknown[]): string {
  const text = JSON.stringify(made);
  let hash = 5381;
  for (let i = 0; i < text.length; i += 1) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return `${kind}-${hash.toString(36)}`;
}
