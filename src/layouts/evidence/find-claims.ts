import { fill } from '../../i18n/fill.ts';
import type { FillIn } from '../../i18n/say.ts';
import { todayFrom } from '../../platform/clinic-file.ts';
import { reviewState } from './review-state.ts';

/** What a reader asks for. Empty texts ask for all. */
interface Wanted {
  readonly words: readonly string[];
  readonly place: string;
  readonly certainty: string;
  readonly soonOnly: boolean;
}

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a claim of the list fits what a reader asks for. */
function fits(claim: HTMLElement, wanted: Wanted, today: string): boolean {
  const { places = '', certainty, reviewBy = '', alsoFoundBy = '' } = claim.dataset;
  if (wanted.place !== '' && !places.split(' ').includes(wanted.place)) return false;
  if (wanted.certainty !== '' && certainty !== wanted.certainty) return false;
  if (wanted.soonOnly && reviewState(reviewBy, today) === 'later') return false;
  const text = plain(`${claim.textContent} ${alsoFoundBy}`);
  return wanted.words.every((word) => text.includes(word));
}

/** Lets a reader look through the claims of the page. Without it they all stand there. */
export function findClaims(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('#find-claims');
  const list = page.querySelector<HTMLElement>('#claims');
  const status = page.querySelector<HTMLElement>('#claims-shown');
  if (!form || !list || !status) return;
  const { builtOn } = JSON.parse(page.querySelector('#fill-in')?.textContent ?? '{}') as FillIn;
  const today = todayFrom(builtOn);
  const claims = [...list.querySelectorAll<HTMLElement>('.claim')];
  const soon = form.querySelector<HTMLButtonElement>('[data-soon]');
  const none = page.querySelector<HTMLElement>('#claims-none');

  // A page may have been built long before it is read.
  for (const claim of claims) {
    const past = reviewState(claim.dataset['reviewBy'] ?? '', today) === 'past';
    for (const again of claim.querySelectorAll<HTMLElement>('[data-again]')) again.hidden = !past;
  }
  const soonCount = form.querySelector('[data-soon-count]');
  if (soonCount) {
    const all: Wanted = { words: [], place: '', certainty: '', soonOnly: true };
    soonCount.textContent = String(claims.filter((claim) => fits(claim, all, today)).length);
  }

  const wantedNow = (): Wanted => {
    const asked = new FormData(form);
    const text = (name: string): string => {
      const value = asked.get(name);
      return typeof value === 'string' ? value : '';
    };
    return {
      words: plain(text('words')).split(/\s+/).filter(Boolean),
      place: text('place'),
      certainty: text('certainty'),
      soonOnly: soon?.getAttribute('aria-pressed') === 'true',
    };
  };
  const show = (): void => {
    const wanted = wantedNow();
    let shown = 0;
    for (const claim of claims) {
      claim.hidden = !fits(claim, wanted, today);
      if (!claim.hidden) shown += 1;
    }
    status.textContent = fill(status.dataset['words'] ?? '', { shown, total: claims.length });
    if (none) none.hidden = shown > 0;
  };
  const showAll = (): void => {
    form.reset();
    soon?.setAttribute('aria-pressed', 'false');
    show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', show);
  soon?.addEventListener('click', () => {
    soon.setAttribute('aria-pressed', String(soon.getAttribute('aria-pressed') !== 'true'));
    show();
  });
  page.querySelector('#claims-all')?.addEventListener('click', showAll);
  // A claim that is asked for by its address is never left hidden.
  const showAsked = (): void => {
    const asked = page.getElementById(location.hash.slice(1));
    if (asked?.closest('.claim')?.hasAttribute('hidden')) {
      showAll();
      asked.scrollIntoView();
    }
  };
  addEventListener('hashchange', showAsked);
  list.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.row a') : null;
    const row = link?.closest('.row');
    // Beside the list nothing moves: only where a claim opens under its row does the page go there.
    if (!row || getComputedStyle(row.parentElement ?? row).display !== 'contents') return;
    event.preventDefault();
    const top = scrollY;
    location.hash = row.id;
    scrollTo({ top, behavior: 'instant' });
  });
  // A browser that comes back to the page may have kept what was typed.
  show();
}
