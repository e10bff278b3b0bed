import { setPreferences, type Preferences } from '../../platform/preferences.ts';
import { beforeReset } from './reset.ts';

/** How one visitor wants the screen to look. */
export interface VisitorLooks {
  readonly text: '1' | '1.2' | '1.4';
  readonly theme: 'system' | 'contrast';
}

export const LOOKS_AT_FIRST: VisitorLooks = { text: '1', theme: 'system' };

const SIZES: readonly VisitorLooks['text'][] = ['1', '1.2', '1.4'];

/** The next size of the text; after the largest comes the first again. */
export const largerText = ({ text, theme }: VisitorLooks): VisitorLooks => ({
  text: SIZES[(SIZES.indexOf(text) + 1) % SIZES.length] ?? LOOKS_AT_FIRST.text,
  theme,
});

/** High contrast, or back to what the device has. */
export const otherColours = ({ text, theme }: VisitorLooks): VisitorLooks => ({
  text,
  theme: theme === 'contrast' ? 'system' : 'contrast',
});

/** Shows the page so, for this visitor only: it is kept nowhere. */
export const wearLooks = (looks: VisitorLooks): void => {
  setPreferences(looks satisfies Preferences);
};

/** The next visitor gets the looks that everybody gets. Returns how to stop. */
export const endLooksAtReset = (): (() => void) =>
  beforeReset(() => {
    wearLooks(LOOKS_AT_FIRST);
  });
