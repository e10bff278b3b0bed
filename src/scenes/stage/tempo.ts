/** Named easings of the film, in GSAP's terms. */
export const TEMPO = {
  /** Arrivals: labels, ticks, things that land. */
  out: 'power3.out',
  /** Travel: actors, the lens, the camera. */
  inOut: 'power2.inOut',
  /** Breath and rocking. */
  sine: 'sine.inOut',
  /** Even flow: levels that sink, hands of a clock. */
  steady: 'none',
  /** Growth with one soft overshoot. */
  overshoot: 'back.out(1.3)',
} as const;

export type Tempo = keyof typeof TEMPO;

/** Usual lengths of a movement in seconds. */
export const SECONDS = { touch: 0.22, panel: 0.36, ring: 0.5, actor: 0.9, lens: 1.4, drift: 2.4 } as const;
