import {
  audienceView,
  isUnprinted,
  NO_SESSION,
  sessionAfter,
  type AudienceView,
  type SessionEvent,
  type SessionState,
} from '../../domain/session/session-state.ts';
import { openChannel, sharedNow, type WindowChannel } from '../../platform/window-channel.ts';

/** Which windows a session has. */
export type WindowRole = 'presenter' | 'screen';

/** What windows tell one another. `version` changes when its meaning does, so that an older window is not misread. */
type Message =
  | { readonly version: 1; readonly tell: 'hello' | 'here' | 'bye'; readonly role: WindowRole }
  | {
      readonly version: 1;
      readonly tell: 'state';
      readonly role: WindowRole;
      readonly age: number;
      /** Which window made the change. */
      readonly by: string;
      readonly state: SessionState;
    };

const CHANNEL = 'car-t.session';
/** Milliseconds between signs of life. */
const BEAT = 2000;
/** Milliseconds by which a timer may come early. */
const TOLERANCE = 100;
/** Milliseconds without one after which a window counts as gone. A browser lets a hidden window speak once a minute. */
const GONE_AFTER = 75_000;

const isMessage = (message: unknown): message is Message =>
  typeof message === 'object' && message !== null && 'version' in message && message.version === 1 && 'tell' in message;

/**
 * One session in every window that shows it. Each window holds all of it and does whatever is asked of it, then tells the
 * others; the latest change wins, and of two made at once the nurse's. A window that opens or reloads takes over what another one still holds. With the last
 * window the session is gone: nothing is stored.
 */
export class SharedSession {
  readonly role: WindowRole;
  #channel: WindowChannel | undefined;
  /** Grows with every change, so that an older state never replaces a newer one. */
  #age = 0;
  /** Which window made the last change: of two changes of the same age all windows keep the same one. */
  #by = '';
  #me = '';
  #lastSign = 0;
  #state = $state.raw<SessionState>(NO_SESSION);
  #seen = $state.raw<Readonly<Partial<Record<WindowRole, number>>>>({});
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Milliseconds now, moved once a second, for clocks on the page. */
  now = $state(0);
  /** Whether windows of this browser can hear one another. */
  isAlone = $state(false);
  readonly view: AudienceView = $derived.by(() => audienceView(this.#state));

  constructor(role: WindowRole) {
    this.role = role;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Whether another window of a kind is open. */
  isOpen(role: WindowRole): boolean {
    const seen = this.#seen[role];
    return seen !== undefined && this.now - seen < GONE_AFTER;
  }

  /** Whether something that nobody printed goes with this window: no other one holds the session. */
  get isLastHolder(): boolean {
    return isUnprinted(this.#state) && !this.isOpen('presenter') && !this.isOpen('screen');
  }

  /** Does something, here and in every other window. */
  do(event: SessionEvent): void {
    const next = sessionAfter(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    this.#age += 1;
    this.#by = this.#me;
    this.#tellState();
  }

  /** Begins to speak with the other windows. For `onMount`; returns how to stop. */
  join(): () => void {
    this.now = sharedNow();
    // In the order of the alphabet a presenter comes before a screen.
    this.#me = `${this.role} ${String(this.now)}`;
    this.#channel = openChannel(CHANNEL, (message) => {
      this.#heard(message);
    });
    this.isAlone = this.#channel === undefined;
    this.#tell('hello');
    this.#timer = setInterval(() => {
      this.now = sharedNow();
      // By what has passed, not by the clock: a hidden window wakes once a minute, always at the same second.
      if (this.now - this.#lastSign >= BEAT - TOLERANCE) this.#tell('here');
    }, 1000);
    const leave = (): void => {
      this.#tell('bye');
    };
    const back = (event: PageTransitionEvent): void => {
      if (event.persisted) this.#tell('hello');
    };
    const warn = (event: BeforeUnloadEvent): void => {
      if (this.isLastHolder) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    addEventListener('pagehide', leave);
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('beforeunload', warn);
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', back);
      clearInterval(this.#timer);
      leave();
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  #tell(tell: 'hello' | 'here' | 'bye'): void {
    this.#lastSign = this.now;
    this.#channel?.send({ version: 1, tell, role: this.role } satisfies Message);
  }

  #tellState(): void {
    this.#channel?.send({
      version: 1,
      tell: 'state',
      role: this.role,
      age: this.#age,
      by: this.#by,
      state: this.#state,
    } satisfies Message);
  }

  #heard(message: unknown): void {
    if (!isMessage(message)) return;
    const { role, tell } = message;
    this.now = sharedNow();
    this.#seen = { ...this.#seen, [role]: tell === 'bye' ? undefined : this.now };
    if (tell === 'hello') {
      // Whoever has nothing to say does not answer with an empty session.
      if (this.#age > 0) this.#tellState();
      else this.#tell('here');
    }
    if (tell !== 'state') return;
    const { age, by } = message;
    if (age < this.#age || (age === this.#age && by >= this.#by)) return;
    this.#age = age;
    this.#by = by;
    this.#state = message.state;
  }
}
