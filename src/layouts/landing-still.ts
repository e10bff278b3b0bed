/** The still beside the main message, cut to the two people in it: the patient calls, and a hand is held. */
export const LANDING_STILL = {
  address: '/stills/2-engineering/who-to-call.svg#svgView(viewBox(20,150,800,750))',
  width: 800,
  height: 750,
} as const;
