import { readPreferences, setPreferences } from '../platform/preferences.ts';

/** Shows in the card of settings what is chosen, and keeps what somebody chooses there. */
export function followSettings(page: Document): void {
  const card = page.querySelector<HTMLElement>('#settings');
  const form = card?.querySelector('form');
  const shown = (): void => {
    for (const [name, value] of Object.entries(readPreferences())) {
      const input = form?.querySelector<HTMLInputElement>(`input[name="${name}"][value="${String(value)}"]`);
      if (input) input.checked = true;
    }
  };
  form?.addEventListener('change', () => {
    setPreferences(Object.fromEntries(new FormData(form)));
  });
  card?.addEventListener('beforetoggle', shown);
  page.addEventListener('preferenceschanged', shown);
  shown();
}
