const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * A value with every part that equals the same part of the `last` one replaced by it, so that whoever shows the value
 * can tell by identity what has changed. For plain data: numbers, texts, lists and groups of them.
 */
export function keepSame<T>(next: T, last: T | undefined): T {
  if (Object.is(next, last) || !isGroup(next) || !isGroup(last)) return next;
  if (Array.isArray(next)) {
    if (!Array.isArray(last)) return next;
    const items: unknown[] = next.map((item: unknown, index) => keepSame(item, last[index] as unknown));
    return items.length === last.length && items.every((item, index) => Object.is(item, last[index]))
      ? last
      : (items as T);
  }
  const fields = Object.keys(next);
  const kept = Object.fromEntries(fields.map((field) => [field, keepSame(next[field], last[field])]));
  const same =
    !Array.isArray(last) &&
    fields.length === Object.keys(last).length &&
    fields.every((field) => field in last && Object.is(kept[field], last[field]));
  return same ? last : (kept as T);
}
