/** A second press within so many milliseconds is the same hand: what came under it meanwhile is not pressed. */
export const SAME_PRESS = 350;

/** Keys that open something of the browser's, or leave the page, without any other key. */
const LEAVING = new Set([
  'BrowserBack',
  'BrowserFavorites',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'BrowserSearch',
  'BrowserStop',
  'ContextMenu',
  'Find',
  'Help',
  'LaunchApplication1',
  'LaunchApplication2',
  'LaunchMail',
  'New',
  'Open',
  'Print',
  'PrintScreen',
  'Save',
  // Two browsers open a search with these.
  '/',
  "'",
]);

const leaves = (event: KeyboardEvent): boolean => {
  // AltGr types a letter on many keyboards, and shows as Ctrl and Alt.
  const commands = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
  return commands || LEAVING.has(event.key) || /^F([1-9]|1[0-2])$/.test(event.key);
};

const cancel = (event: Event): void => {
  event.preventDefault();
};

const onKey = (event: KeyboardEvent): void => {
  if (leaves(event)) event.preventDefault();
};

const onWheel = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault();
};

/** A palm, or a second finger: only the first one presses. Whoever counts signs of life hears it all the same. */
const onPointer = (event: PointerEvent): void => {
  if (event.isPrimary) return;
  event.preventDefault();
  event.stopPropagation();
};

/** Whether a link leads to another page of the kiosk; no other may be followed. */
function staysInKiosk(link: HTMLAnchorElement, kiosk: string): boolean {
  if (link.target !== '' && link.target !== '_self') return false;
  if (link.hasAttribute('download')) return false;
  const address = new URL(link.href, location.href);
  return address.origin === location.origin && address.pathname.startsWith(kiosk);
}

/** Listens to a page before anybody else does. Returns how to stop. */
function listen(
  page: EventTarget,
  heard: readonly (readonly [names: readonly string[], by: (event: never) => void])[],
) {
  const all = heard.flatMap(([names, by]) => names.map((name) => [name, by as EventListener] as const));
  for (const [name, by] of all) page.addEventListener(name, by, { capture: true, passive: false });
  return () => {
    for (const [name, by] of all) page.removeEventListener(name, by, { capture: true });
  };
}

/** No menu, no zoom, no printing, no way out by a key or something dragged. Any hand may press anything. Returns how to stop. */
export function holdBrowser(page: EventTarget = window): () => void {
  return listen(page, [
    [['contextmenu', 'dragstart', 'dragover', 'drop', 'auxclick', 'beforeinstallprompt'], cancel],
    [['gesturestart', 'gesturechange', 'gestureend'], cancel],
    [['keydown'], onKey],
    [['wheel'], onWheel],
  ]);
}

/**
 * Keeps a visitor on the screen of a kiosk: all that `holdBrowser` does, no link out, and one press for one touch. Returns
 * how to stop.
 *
 * @param kiosk Where the pages of the kiosk begin: `/en/kiosk/`.
 */
export function stayHere(kiosk: string, page: EventTarget = window): () => void {
  let pressed = { at: -Infinity, on: null as EventTarget | null };
  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element | null;
    // A label presses its control right after itself.
    const isOwnControl =
      pressed.on !== null && (pressed.on as Element).closest('label')?.control === (target as HTMLElement | null);
    if (event.timeStamp - pressed.at < SAME_PRESS && !isOwnControl) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    pressed = { at: event.timeStamp, on: target };
    const link = target?.closest<HTMLAnchorElement>('a[href]');
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (link && (opensElsewhere || !staysInKiosk(link, kiosk))) event.preventDefault();
  };

  const stops = [
    holdBrowser(page),
    listen(page, [
      [['pointerdown', 'pointermove', 'pointerup'], onPointer],
      [['click'], onClick],
    ]),
  ];
  return () => {
    for (const stop of stops) stop();
    pressed = { at: -Infinity, on: null };
  };
}
