/** What keys and a clicker do in a session, in whichever of its windows they are pressed. */
export interface SessionKeyActions {
  readonly next: () => void;
  readonly back: () => void;
  readonly playOrPause: () => void;
  readonly replay: () => void;
  readonly freeze: () => void;
  readonly blank: () => void;
  readonly more: () => void;
  /** Only in the nurse's window. */
  readonly peek?: () => void;
}

/** Elements in which a key means what it always means. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [role="slider"], [role="dialog"], [popover], dialog';

/** Keys of the window. Clickers send Page Down, Page Up and a period (or B). */
export function sessionKeys(act: SessionKeyActions): (event: KeyboardEvent) => void {
  const byKey: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowRight: act.next,
    PageDown: act.next,
    Enter: act.next,
    ArrowLeft: act.back,
    PageUp: act.back,
    ' ': act.playOrPause,
    r: act.replay,
    f: act.freeze,
    b: act.blank,
    '.': act.blank,
    m: act.more,
    p: act.peek,
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    if (target?.closest(OWN_KEYS)) return;
    // On a button Space and Enter press that button.
    if ((event.key === ' ' || event.key === 'Enter') && target?.closest('button, a, summary')) return;
    const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const does = Object.hasOwn(byKey, name) ? byKey[name] : undefined;
    if (!does) return;
    event.preventDefault();
    if (!event.repeat) does();
  };
}
