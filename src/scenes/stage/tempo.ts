/** How far a movement has come at a share of its time: both from 0 to 1. */
type Easing = (share: number) => number;

const OVERSHOOT = 1.3;

/** Named easings of the film. */
export const TEMPO = {
  /** Arrivals: labels, ticks, things that land. */
  out: (share) => 1 - (1 - share) ** 4,
  /** Travel: actors, the lens, the camera. */
  inOut: (share) => (share < 0.5 ? (share * 2) ** 3 / 2 : 1 - ((1 - share) * 2) ** 3 / 2),
  /** Breath and rocking. */
  sine: (share) => (1 - Math.cos(share * Math.PI)) / 2,
  /** Even flow: levels that sink, hands of a clock. */
  steady: (share) => share,
  /** Growth with one soft overshoot. */
  overshoot: (share) => 1 + (share - 1) ** 2 * ((OVERSHOOT + 1) * (share - 1) + OVERSHOOT),
} as const satisfies Readonly<Record<string, Easing>>;

export type Tempo = keyof typeof TEMPO;

/** Usual lengths of a movement in seconds. */
export const SECONDS = { touch: 0.22, panel: 0.36, ring: 0.5, actor: 0.9, lens: 1.4, drift: 2.4 } as const;
