/** Something to read aloud: its words as they stand on the screen, and the name that a recording of them has. */
export interface Spoken {
  /** Part of the address of a recording: `loop/fever`. */
  readonly name: string;
  readonly text: string;
}

/** Who would read: a recording, a voice of the device, nobody, or nobody knows yet. */
export type Reader = 'recording' | 'device' | 'nobody' | 'not-known-yet';
export type SpeechState = 'silent' | 'speaking' | 'paused';

/** How fast: 1 is usual. */
export type SpeechSpeed = 0.75 | 1;

/** What has been recorded, language by language: the name of each recording, and the very words that it says. */
type Recordings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LIST = '/narration/narration.json';
const NAME = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/** Milliseconds in which a voice has to begin. What comes later speaks to somebody who has gone on. */
const LATE = 5000;
const LOOKS_EVERY = 1000;
/** Devices tell their voices a moment after the page has opened. */
const VOICES_COME_WITHIN = 2000;
/** The longest that a voice may take for a letter, in milliseconds; a voice that never ends would keep a kiosk from its rest. */
const LONGEST_LETTER = 250;

let listed: Promise<Recordings> | undefined;

async function recordings(): Promise<Recordings> {
  try {
    const response = await fetch(LIST, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as Recordings) : {};
  } catch {
    return {};
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const synthesisHere = (): SpeechSynthesis | undefined =>
  (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** A voice of the device for a language. One that works elsewhere is left alone: the words would leave the device. */
function voiceFor(locale: string): SpeechSynthesisVoice | undefined {
  const speaks = (voice: SpeechSynthesisVoice): boolean =>
    voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === locale.toLowerCase().split('-')[0];
  const voices = (synthesisHere()?.getVoices() ?? []).filter(speaks);
  return voices.find((voice) => voice.default) ?? voices[0];
}

function sentencesOf(text: string, locale: string): string[] {
  const parts = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
  return parts.map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

/** Only one may be heard at a time. */
let heard: Speech | undefined;

/**
 * Reads aloud, by a recording where there is one of just these words, else by a voice of the device, sentence by sentence.
 * It falls silent when the page is hidden or left, or the device has slept, and what comes late stays silent.
 */
export class Speech {
  readonly #locale: string;
  readonly #onChange: () => void;
  #state: SpeechState = 'silent';
  #speed: SpeechSpeed = 1;
  #recorded: Readonly<Record<string, string>> | undefined;
  #voicesKnown = false;
  #deviceIsMute = false;
  /** Recordings that are listed and did not come. */
  readonly #lost = new Set<string>();
  #spoken: Spoken = { name: '', text: '' };
  #sentences: readonly string[] = [];
  #at = 0;
  #audio: HTMLAudioElement | undefined;
  // Some browsers forget an utterance that nobody holds, and never tell its end.
  #utterance: SpeechSynthesisUtterance | undefined;
  #begun = false;
  #dueBy = 0;
  #lastLook = { monotonic: 0, wall: 0 };
  #looks: ReturnType<typeof setInterval> | undefined;
  readonly #voicesTimer: ReturnType<typeof setTimeout>;

  constructor(locale: string, onChange: () => void) {
    this.#locale = locale;
    this.#onChange = onChange;
    void (listed ??= recordings()).then((all) => {
      this.#recorded = all[locale] ?? {};
      onChange();
    });
    this.#voicesTimer = setTimeout(this.#voicesCame, VOICES_COME_WITHIN);
    if (voiceFor(locale) || !synthesisHere()) this.#voicesKnown = true;
    // Some browsers go on with what the page before this one began.
    if (!heard) synthesisHere()?.cancel();
    synthesisHere()?.addEventListener('voiceschanged', this.#voicesCame);
    document.addEventListener('visibilitychange', this.#hidden);
    window.addEventListener('pagehide', this.stop);
  }

  get state(): SpeechState {
    return this.#state;
  }
  get speed(): SpeechSpeed {
    return this.#speed;
  }

  /** Who would read this now. */
  readerOf(spoken: Spoken): Reader {
    if (this.#recordingOf(spoken)) return 'recording';
    if (voiceFor(this.#locale) && !this.#deviceIsMute) return 'device';
    return this.#recorded && this.#voicesKnown ? 'nobody' : 'not-known-yet';
  }

  /** Reads from the beginning. */
  speak(spoken: Spoken): void {
    heard?.stop();
    this.#spoken = spoken;
    this.#sentences = sentencesOf(spoken.text, this.#locale);
    const recording = this.#recordingOf(spoken);
    if (recording) this.#play(recording);
    else this.#say(0);
  }

  pause(): void {
    if (this.#state !== 'speaking') return;
    if (this.#audio) this.#audio.pause();
    // A device that is asked to pause may forget to go on, or never pause: it is stopped, and begins the sentence again.
    else this.#hush();
    this.#quiet('paused');
  }

  goOn(): void {
    if (this.#state !== 'paused') return;
    if (this.#audio) this.#resume(this.#audio);
    else this.#say(this.#at);
  }

  /** Falls silent. The next reading begins at the beginning, at the volume that the device has. */
  readonly stop = (): void => {
    if (this.#state === 'silent') return;
    this.#hush();
    this.#quiet('silent');
  };

  setSpeed(speed: SpeechSpeed): void {
    this.#speed = speed;
    if (this.#audio) this.#audio.playbackRate = speed;
    else if (this.#state === 'speaking') this.#say(this.#at);
    this.#onChange();
  }

  /** Falls silent for good. */
  close(): void {
    this.stop();
    clearTimeout(this.#voicesTimer);
    synthesisHere()?.removeEventListener('voiceschanged', this.#voicesCame);
    document.removeEventListener('visibilitychange', this.#hidden);
    window.removeEventListener('pagehide', this.stop);
  }

  /** Address of a recording that says just what stands on the screen; a clinic may have set another number since. */
  #recordingOf({ name, text }: Spoken): string | undefined {
    const says = this.#recorded && Object.hasOwn(this.#recorded, name) ? this.#recorded[name] : undefined;
    if (typeof says !== 'string' || this.#lost.has(name) || !NAME.test(name)) return undefined;
    if (oneLine(says) !== oneLine(text)) return undefined;
    return `/narration/${this.#locale}/${name}.mp3`;
  }

  #play(address: string): void {
    const audio = new Audio(address);
    audio.volume = 1;
    audio.addEventListener('playing', () => {
      if (audio === this.#audio) this.#begun = true;
    });
    audio.addEventListener('ended', () => {
      if (audio === this.#audio) this.stop();
    });
    audio.addEventListener('error', () => {
      this.#withoutRecording(audio);
    });
    this.#audio = audio;
    this.#resume(audio);
  }

  #resume(audio: HTMLAudioElement): void {
    audio.playbackRate = this.#speed;
    this.#loud(this.#spoken.text.length);
    audio.play().catch(() => {
      // A pause before the first sound refuses too, and is nobody's fault.
      if (this.#state === 'speaking') this.#withoutRecording(audio);
    });
  }

  /** A recording that is listed and does not come: a voice of the device reads instead. */
  #withoutRecording(audio: HTMLAudioElement): void {
    if (audio !== this.#audio) return;
    this.#lost.add(this.#spoken.name);
    this.#hush();
    if (this.#state === 'speaking') this.#say(0);
    else this.#quiet('silent');
  }

  #say(at: number): void {
    this.#hush();
    const sentence = this.#sentences[at];
    const voice = voiceFor(this.#locale);
    const synthesis = synthesisHere();
    if (sentence === undefined || !voice || !synthesis) {
      this.#quiet('silent');
      return;
    }
    this.#at = at;
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = this.#speed;
    utterance.volume = 1;
    utterance.onstart = () => {
      if (utterance === this.#utterance) this.#begun = true;
    };
    utterance.onend = () => {
      if (utterance === this.#utterance) this.#say(at + 1);
    };
    utterance.onerror = () => {
      if (utterance === this.#utterance) this.#deviceFailed();
    };
    this.#utterance = utterance;
    this.#loud(sentence.length);
    synthesis.speak(utterance);
  }

  #deviceFailed(): void {
    this.#deviceIsMute = true;
    this.stop();
  }

  #loud(letters: number): void {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- whoever speaks next has to silence this one
    heard = this;
    this.#begun = false;
    const now = performance.now();
    this.#dueBy = now + LATE + (letters * LONGEST_LETTER) / this.#speed;
    this.#lastLook = { monotonic: now, wall: Date.now() };
    clearInterval(this.#looks);
    this.#looks = setInterval(() => {
      this.#look(now);
    }, LOOKS_EVERY);
    this.#state = 'speaking';
    this.#onChange();
  }

  /** Looks whether the device has slept, and whether a voice began and will end. */
  #look(since: number): void {
    const now = performance.now();
    const last = this.#lastLook;
    this.#lastLook = { monotonic: now, wall: Date.now() };
    // Some devices stop one of their clocks while they sleep, some the other.
    const gap = Math.max(now - last.monotonic, this.#lastLook.wall - last.wall);
    if (gap > LATE) this.stop();
    else if (!this.#begun && now - since > LATE) {
      if (this.#audio) this.#withoutRecording(this.#audio);
      else this.#deviceFailed();
    } else if (now > this.#dueBy) this.stop();
  }

  /** Lets go of whatever sounds. */
  #hush(): void {
    this.#utterance = undefined;
    if (this.#audio) {
      this.#audio.pause();
      this.#audio.removeAttribute('src');
      this.#audio = undefined;
    }
    const synthesis = synthesisHere();
    if (synthesis && (synthesis.speaking || synthesis.pending)) synthesis.cancel();
  }

  #quiet(state: 'silent' | 'paused'): void {
    clearInterval(this.#looks);
    if (state === 'silent' && heard === this) heard = undefined;
    this.#state = state;
    this.#onChange();
  }

  readonly #voicesCame = (): void => {
    this.#voicesKnown = true;
    this.#onChange();
  };

  readonly #hidden = (): void => {
    if (document.hidden) this.stop();
  };
}
