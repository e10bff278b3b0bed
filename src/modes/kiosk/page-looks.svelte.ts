import { onPreferences, prefersStill } from '../../platform/preferences.ts';

/** How pictures look on this page: whether they stand still, and what the names of their files end in. For use while a component is set up. */
export function pageLooks(): { readonly still: boolean; readonly ending: '' | '-contrast' } {
  let still = $state(true);
  let contrast = $state(false);
  $effect(() => {
    const follow = (): void => {
      still = prefersStill();
      contrast = document.documentElement.dataset['theme'] === 'contrast';
    };
    follow();
    return onPreferences(follow);
  });
  return {
    get still() {
      return still;
    },
    get ending() {
      return contrast ? '-contrast' : '';
    },
  };
}
