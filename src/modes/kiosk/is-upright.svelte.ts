import { PORTRAIT_SCREEN } from '../../scenes/stage/shape.ts';

/** Whether the screen stands upright, as pictures for upright screens are chosen. For use while a component is set up. */
export function uprightScreen(): { readonly is: boolean } {
  let isUpright = $state(false);
  $effect(() => {
    const screen = matchMedia(PORTRAIT_SCREEN);
    const follow = (): void => {
      isUpright = screen.matches;
    };
    follow();
    screen.addEventListener('change', follow);
    return () => {
      screen.removeEventListener('change', follow);
    };
  });
  return {
    get is() {
      return isUpright;
    },
  };
}
