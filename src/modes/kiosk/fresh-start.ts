/** A page that a browser kept whole and brings back would show what the visitor before saw: it begins anew. Returns how to stop. */
export function startsFresh(beginAnew: () => void): () => void {
  history.scrollRestoration = 'manual';
  const broughtBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) beginAnew();
  };
  window.addEventListener('pageshow', broughtBack);
  return () => {
    window.removeEventListener('pageshow', broughtBack);
  };
}
