import { whenQuiet } from '../platform/quiet.ts';

/** Brings the pictures of "Who is who" before they are asked for: by then there may be no network, in a ward, in a lift. */
export function bringWhosWho(page: Document): void {
  const pictures = '#whos-who img';
  if (!page.querySelector(pictures)) return;
  whenQuiet(() => {
    const look = page.documentElement.dataset['theme'] === 'contrast' ? '-contrast' : '';
    for (const picture of page.querySelectorAll<HTMLImageElement>(`${pictures}[data-look="${look}"]`)) {
      picture.loading = 'eager';
    }
  });
}
