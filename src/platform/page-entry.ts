/**
 * What the entry of this page holds under a name, in the list that Back goes through: it is there again where the page is
 * loaded again, and ends with the tab. Anything may stand there: whoever reads it checks it.
 */
export const readEntry = (name: string): unknown => (history.state as Record<string, unknown> | null)?.[name];

/** Lets the entry of this page hold a value, plain data, with the query that the address shows; nothing where it is undefined. */
export function writeEntry(name: string, value: unknown, query = location.search): void {
  history.replaceState({ ...(history.state as object | null), [name]: value }, '', location.pathname + query);
}
