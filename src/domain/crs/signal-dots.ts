/** IL-6 at or below this is within a healthy day, pg/mL: it is never drawn. */
const RESTING_IL6 = 4;

/**
 * How many IL-6 symbols stand for an amount: the same ratio throughout a step, so that "more" can be counted.
 *
 * @param il6 serum IL-6, pg/mL
 * @param perSymbol pg/mL above a healthy day that one symbol stands for: see SIGNAL_SCALE
 */
export const signalDots = (il6: number, perSymbol: number): number =>
  Math.max(0, Math.round((il6 - RESTING_IL6) / perSymbol));

/** Pg/mL that one IL-6 symbol stands for, by step. Step 6 looks closer, at a smaller piece of the same water. */
export const SIGNAL_SCALE = { 'cytokine-release': 0.42, treatment: 16 } as const;
