/** The still beside the main message: the patient calls, and a hand is held. */
export const LANDING_STILL = { wide: '/stills/2-engineering/who-to-call.svg' } as const;
