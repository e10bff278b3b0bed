/**
 * A copy of a pose that holds only the fields its pattern declares.
 *
 * GSAP writes a circular `_gsap` into every object that it moves; whoever draws, compares or prints a pose copies it first.
 */
export function copyPose<P>(pose: P, pattern: P): P {
  if (Array.isArray(pattern)) {
    return pattern.map((item: unknown, index) => copyPose((pose as readonly unknown[])[index], item)) as P;
  }
  if (typeof pattern === 'object' && pattern !== null) {
    const copy: Record<string, unknown> = {};
    for (const field of Object.keys(pattern)) {
      copy[field] = copyPose((pose as Record<string, unknown>)[field], (pattern as Record<string, unknown>)[field]);
    }
    return copy as P;
  }
  return pose;
}
