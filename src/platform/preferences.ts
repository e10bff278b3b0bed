/** What a reader may set for the page. `public/first.js` applies the same before the first paint. */
export interface Preferences {
  readonly text?: '1' | '1.2' | '1.4' | '1.7';
  readonly theme?: 'system' | 'light' | 'contrast';
  readonly motion?: 'system' | 'full' | 'still';
}

const KEY = 'car-t.preferences';

/** Whether this page keeps nothing, not even for its tab: a screen that many people use, one after another. */
const keepsNothing = (): boolean => document.documentElement.dataset['keeps'] === 'nothing';

let untilThePageEnds: Preferences = {};

/** The preferences of this tab; empty where nothing was set or the store is blocked. */
export function readPreferences(): Preferences {
  if (keepsNothing()) return untilThePageEnds;
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Preferences;
  } catch {
    return {};
  }
}

/** Apply preferences to the page, and keep them for this tab where that is allowed and wanted. */
export function setPreferences(preferences: Preferences): void {
  const { text = '1', theme = 'system', motion = 'system' } = preferences;
  const { dataset } = document.documentElement;
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) Reflect.deleteProperty(dataset, name);
    else dataset[name] = value;
  };
  const contrast = theme === 'contrast' || (theme === 'system' && matchMedia('(prefers-contrast: more)').matches);
  set('text', text === '1' ? undefined : text);
  set('theme', contrast ? 'contrast' : undefined);
  set('motion', motion === 'system' ? undefined : motion);
  if (keepsNothing()) untilThePageEnds = preferences;
  else keepForTab(preferences);
  document.dispatchEvent(new CustomEvent('preferenceschanged'));
}

function keepForTab(preferences: Preferences): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Kept only as long as the page is open.
  }
}

/** Whether pictures must stand still: as the reader has set, else as the device asks. */
export function prefersStill(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion === undefined ? matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'still';
}

/** Calls back when the reader changes a preference, or the device asks for another motion. Returns how to stop. */
export function onPreferences(callback: () => void): () => void {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  document.addEventListener('preferenceschanged', callback);
  reduced.addEventListener('change', callback);
  return () => {
    document.removeEventListener('preferenceschanged', callback);
    reduced.removeEventListener('change', callback);
  };
}
