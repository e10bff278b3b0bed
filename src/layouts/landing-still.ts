const still = '/stills/2-engineering/who-to-call.svg';

/** The still of the main message, cut to the two people in it: the patient calls, and a hand is held. */
export const LANDING_STILL = {
  address: `${still}#svgView(viewBox(14,150,800,750))`,
  width: 800,
  height: 750,
  /** Below the message, where there is more width than height: nearer to the two, and clear of the table and the planner. */
  wide: `${still}#svgView(viewBox(0,187,826,516))`,
} as const;
