type Fields = Readonly<Record<string, unknown>>;

/**
 * A copy of a pose that holds only the fields its pattern declares.
 *
 * GSAP writes a circular `_gsap` into every object that it moves; whoever draws, compares or prints a pose copies it first.
 * Parts in which nothing has changed since the `last` copy are that copy's own, so that a drawing can tell them from what
 * has moved without looking inside. A copy is never written to.
 */
export function copyPose<P>(pose: P, pattern: P, last?: P): P {
  if (Array.isArray(pattern)) {
    const items = pose as readonly unknown[];
    const lastItems = last as readonly unknown[] | undefined;
    const copy = pattern.map((item: unknown, index) => copyPose(items[index], item, lastItems?.[index]));
    return lastItems !== undefined && copy.every((item, index) => Object.is(item, lastItems[index]))
      ? (last as P)
      : (copy as P);
  }
  if (typeof pattern === 'object' && pattern !== null) {
    let copy: Record<string, unknown> | undefined = last === undefined ? {} : undefined;
    for (const field of Object.keys(pattern)) {
      const before = (last as Fields | undefined)?.[field];
      const now = copyPose((pose as Fields)[field], (pattern as Fields)[field], before);
      // The fields before the first that changed come over from the last copy.
      if (copy === undefined && !Object.is(now, before)) copy = { ...(last as Fields) };
      if (copy !== undefined) copy[field] = now;
    }
    return (copy ?? last) as P;
  }
  return pose;
}
