import { setPreferences, type Preferences } from '../../platform/preferences.ts';
import { beforeReset } from './reset.ts';

/** How one visitor wants the screen to look. */
export interface VisitorLooks {
  readonly text: '1' | '1.2' | '1.4';
}

export const LOOKS_AT_FIRST: VisitorLooks = { text: '1' };

const SIZES: readonly VisitorLooks['text'][] = ['1', '1.2', '1.4'];

/** The next size of the text; after the largest comes the first again. */
export const largerText = ({ text }: VisitorLooks): VisitorLooks => ({
  text: SIZES[(SIZES.indexOf(text) + 1) % SIZES.length] ?? LOOKS_AT_FIRST.text,
});

/** Shows the page so, for this visitor only: it is kept nowhere. Colours are the device's. */
export const wearLooks = (looks: VisitorLooks): void => {
  setPreferences({ ...looks, theme: 'system' } satisfies Preferences);
};

/** The next visitor gets the looks that everybody gets. Returns how to stop. */
export const endLooksAtReset = (): (() => void) =>
  beforeReset(() => {
    wearLooks(LOOKS_AT_FIRST);
  });
