/** Modulus of the generator, 2^31 - 1: a prime, so every seed but zero runs through all numbers below it. */
const MODULUS = 2147483647;

/** A source of numbers between 0 and 1 that is the same for the same whole-number seed: stills then equal the film. */
export function seededRandom(seed: number): () => number {
  // Zero would stay zero for ever.
  let state = Math.abs(Math.trunc(seed)) % MODULUS || 1;
  return () => {
    state = (state * 16807) % MODULUS;
    return state / MODULUS;
  };
}
