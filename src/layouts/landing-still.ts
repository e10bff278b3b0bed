const still = '/stills/2-engineering/who-to-call.svg';

/** The still of the main message, cut to the two people in it: the patient calls, and a hand is held. */
export const LANDING_STILL = {
  address: `${still}#svgView(viewBox(20,150,800,750))`,
  width: 800,
  height: 750,
  /** Below the message, where there is more width than height: the same two, with the room round them. */
  wide: `${still}#svgView(viewBox(0,200,1120,700))`,
} as const;
