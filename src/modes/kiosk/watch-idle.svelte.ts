import {
  idleAfter,
  idleAt,
  secondsLeft,
  secondsSaid,
  secondsToAnswer,
  type IdleEvent,
  type IdleSettings,
  type IdleState,
} from '../../domain/kiosk/idle.ts';

/** Where an idle watch has its time from. */
export interface IdleClock {
  /** Milliseconds. The time of day would not do: it is set by hand, by summer, and by an empty battery. */
  now(): number;
  /** Calls once a second. Returns how to stop. */
  everySecond(run: () => void): () => void;
}

export const pageClock: IdleClock = {
  now: () => performance.now(),
  everySecond: (run) => {
    const timer = setInterval(run, 1000);
    return () => {
      clearInterval(timer);
    };
  },
};

export interface IdleWatching {
  /** What the clinic has set, as far as it is known now. */
  readonly settings: () => IdleSettings;
  /** Nobody is there any more, or somebody asks for the start. */
  readonly onAnew: () => void;
  readonly clock?: IdleClock;
}

/** On what a press is not an answer yet: something that its own click will do. */
export const WEIGHS = 'data-idle-weighs';
/** Keys that move between the answers. */
const WEIGHING_KEYS: ReadonlySet<string> = new Set(['Tab', 'Shift']);

/** Watches a page for signs of a visitor, and asks where there are none. Lives from `start` until what that returns. */
export class IdleWatch {
  readonly #settings: () => IdleSettings;
  readonly #onAnew: () => void;
  readonly #clock: IdleClock;
  #state = $state.raw<IdleState>(idleAt(0));

  constructor({ settings, onAnew, clock = pageClock }: IdleWatching) {
    this.#settings = settings;
    this.#onAnew = onAnew;
    this.#clock = clock;
  }

  /** Seconds left to answer; null while nobody is asked. */
  get asking(): number | null {
    return secondsLeft(this.#state, this.#settings());
  }
  /** All the seconds that there are to answer. */
  get toAnswer(): number {
    return secondsToAnswer(this.#settings());
  }
  /** The seconds that a screen reader says now, where it says any. */
  get said(): number | null {
    return this.asking === null ? null : secondsSaid(this.asking, this.#settings());
  }

  /** Whether a film or a voice that the visitor started goes on. What plays to nobody is not told here. */
  setBusy(busy: boolean): void {
    this.#tell({ is: 'busy', busy, now: this.#clock.now() });
  }

  /** The visitor says so. */
  stillHere(): void {
    this.#tell({ is: 'sign', now: this.#clock.now() });
  }

  /** The visitor asks for the start. */
  beginAnew(): void {
    this.#state = idleAt(this.#clock.now());
    this.#onAnew();
  }

  /** Begins to watch, with somebody there. Returns how to stop, which leaves nothing behind. */
  start(): () => void {
    this.#state = idleAt(this.#clock.now());
    const off = new AbortController();
    // In the capture phase, since a part may keep an event to itself.
    const how = { capture: true, passive: true, signal: off.signal };
    addEventListener('pointerdown', this.#down, how);
    addEventListener('pointerup', this.#up, how);
    addEventListener('pointercancel', this.#up, how);
    addEventListener('keydown', this.#key, how);
    addEventListener('input', this.#sign, how);
    addEventListener('click', this.#click, how);
    document.addEventListener('visibilitychange', this.#turned, how);
    const stopTicks = this.#clock.everySecond(() => {
      this.#tick(document.visibilityState === 'visible');
    });
    return () => {
      off.abort();
      stopTicks();
      this.#state = idleAt(this.#clock.now());
    };
  }

  #tell(event: IdleEvent): void {
    const { state, outcome } = idleAfter(this.#state, event, this.#settings());
    this.#state = state;
    if (outcome === 'begin-anew') this.#onAnew();
  }

  readonly #sign = (event: Event): void => {
    this.#tell({ is: weighs(event) ? 'weighs' : 'sign', now: this.#clock.now() });
  };

  readonly #down = (event: PointerEvent): void => {
    if (weighs(event)) this.#sign(event);
    else this.#tell({ is: 'down', pointer: String(event.pointerId), now: this.#clock.now() });
  };

  readonly #up = (event: PointerEvent): void => {
    this.#tell({ is: 'up', pointer: String(event.pointerId), now: this.#clock.now() });
  };

  /** A key that repeats itself may be one that something lies on. */
  readonly #key = (event: KeyboardEvent): void => {
    if (!event.repeat) this.#sign(event);
  };

  /** A click that a pointer made has been counted as its coming down. A switch or a voice makes clicks alone. */
  readonly #click = (event: MouseEvent): void => {
    if (!(event instanceof PointerEvent) || event.pointerType === '') this.#sign(event);
  };

  /** The page was hidden or comes back: what has just ended was not all in sight. */
  readonly #turned = (): void => {
    this.#tick(false);
  };

  #tick(isInSight: boolean): void {
    this.#tell({ is: 'tick', isInSight, now: this.#clock.now() });
  }
}

/** Whether somebody looks for an answer rather than giving one. */
function weighs(event: Event): boolean {
  if (event instanceof KeyboardEvent && WEIGHING_KEYS.has(event.key)) return true;
  return event.target instanceof Element && event.target.closest(`[${WEIGHS}]`) !== null;
}
