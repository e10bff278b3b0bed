/** Milliseconds until something that did not come is asked for again. */
const AGAIN = 4000;

/** Asks for something now, and again and again. For an effect that ends once it is here: nobody presses anything on the family's screen. */
export function keepAsking(ask: () => Promise<void>): () => void {
  void ask();
  const timer = setInterval(() => void ask(), AGAIN);
  return () => {
    clearInterval(timer);
  };
}
