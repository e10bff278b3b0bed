import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

interface FakeUtterance {
  text: string;
  rate: number;
  volume: number;
  lang: string;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
}

/** A device that speaks: what it was given, and what sounds. A test says when a sentence begins and ends. */
class FakeSynthesis extends EventTarget {
  voices: object[] = [{ lang: 'en-US', localService: true, default: true }];
  given: FakeUtterance[] = [];
  sounding: FakeUtterance | undefined;
  get speaking(): boolean {
    return this.sounding !== undefined;
  }
  readonly pending = false;
  getVoices(): object[] {
    return this.voices;
  }
  speak(utterance: FakeUtterance): void {
    this.given.push(utterance);
    this.sounding = utterance;
  }
  cancel(): void {
    const cut = this.sounding;
    this.sounding = undefined;
    cut?.onerror?.();
  }
  begins(): void {
    this.sounding?.onstart?.();
  }
  ends(): void {
    const done = this.sounding;
    this.sounding = undefined;
    done?.onend?.();
  }
  get last(): FakeUtterance | undefined {
    return this.given.at(-1);
  }
}

class FakeAudio extends EventTarget {
  static made: FakeAudio[] = [];
  static refuses = false;
  volume = 0;
  playbackRate = 1;
  isPlaying = false;
  constructor(readonly src: string) {
    super();
    FakeAudio.made.push(this);
  }
  play(): Promise<void> {
    if (FakeAudio.refuses) return Promise.reject(new Error('no such file'));
    this.isPlaying = true;
    return Promise.resolve();
  }
  pause(): void {
    this.isPlaying = false;
  }
  removeAttribute(): void {
    this.isPlaying = false;
  }
}

const FEVER = { name: 'loop/fever', text: 'Fever is often first. Call your team now.' };

let synthesis: FakeSynthesis;
let asked: string[];
let list: unknown;
let page: EventTarget & { hidden: boolean };
let left: EventTarget;

/** Opens speech as a page does that has just come. */
async function open() {
  vi.resetModules();
  const { Speech } = await import('../../../src/platform/speech.ts');
  const speech = new Speech('en', () => undefined);
  await vi.advanceTimersByTimeAsync(0);
  return speech;
}
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  synthesis = new FakeSynthesis();
  asked = [];
  list = undefined;
  page = Object.assign(new EventTarget(), { hidden: false });
  left = new EventTarget();
  FakeAudio.made = [];
  FakeAudio.refuses = false;
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  vi.stubGlobal('Audio', FakeAudio);
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', left);
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve({ ok: list !== undefined, json: () => Promise.resolve(list) });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('by a voice of the device', () => {
  test('reads sentence by sentence, and falls silent at the end', async () => {
    const speech = await open();
    speech.speak(FEVER);
    expect([speech.state, synthesis.last?.text]).toEqual(['speaking', 'Fever is often first.']);
    synthesis.begins();
    synthesis.ends();
    expect([speech.state, synthesis.last?.text]).toEqual(['speaking', 'Call your team now.']);
    synthesis.begins();
    synthesis.ends();
    expect(speech.state).toBe('silent');
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });

  test('nothing is read before somebody asks', async () => {
    await open();
    await pass(60);
    expect(synthesis.given).toEqual([]);
  });

  test('goes on after a pause with the sentence in which it paused', async () => {
    const speech = await open();
    speech.speak(FEVER);
    synthesis.begins();
    synthesis.ends();
    speech.pause();
    expect([speech.state, synthesis.speaking]).toEqual(['paused', false]);
    await pass(30);
    expect(synthesis.speaking).toBe(false);
    speech.goOn();
    expect([speech.state, synthesis.last?.text]).toEqual(['speaking', 'Call your team now.']);
  });

  test('reads again from the beginning, at the usual volume', async () => {
    const speech = await open();
    speech.speak(FEVER);
    synthesis.ends();
    speech.stop();
    speech.speak(FEVER);
    expect([synthesis.last?.text, synthesis.last?.volume]).toEqual(['Fever is often first.', 1]);
  });

  test('slower begins the same sentence again, slower', async () => {
    const speech = await open();
    speech.speak(FEVER);
    speech.setSpeed(0.75);
    expect([synthesis.last?.text, synthesis.last?.rate]).toEqual(['Fever is often first.', 0.75]);
    synthesis.begins();
    synthesis.ends();
    expect([synthesis.last?.text, synthesis.last?.rate]).toEqual(['Call your team now.', 0.75]);
  });

  test('whoever speaks next silences who spoke before', async () => {
    vi.resetModules();
    const { Speech } = await import('../../../src/platform/speech.ts');
    const [first, second] = [new Speech('en', () => undefined), new Speech('en', () => undefined)];
    first.speak(FEVER);
    second.speak({ name: 'loop/made', text: 'A new sensor.' });
    expect([first.state, second.state, synthesis.last?.text]).toEqual(['silent', 'speaking', 'A new sensor.']);
    synthesis.begins();
    synthesis.ends();
    expect(synthesis.given).toHaveLength(2);
  });

  test('what a page before this one began is cut off', async () => {
    synthesis.speak({ text: 'left over', rate: 1, volume: 1, lang: 'en' });
    await open();
    expect(synthesis.speaking).toBe(false);
  });
});

describe('which voice', () => {
  test.each([
    ['one for the language', [{ lang: 'de-DE' }, { lang: 'en-GB' }], 'en-GB'],
    ["the device's own choice among them", [{ lang: 'en-GB' }, { lang: 'en_US', default: true }], 'en_US'],
    ['none for another language', [{ lang: 'de-DE', default: true }], undefined],
    ['none that works elsewhere: the words stay here', [{ lang: 'en-US', localService: false }], undefined],
    ['none where there is none', [], undefined],
  ])('%s', async (_, voices, lang) => {
    synthesis.voices = voices.map((voice) => ({ localService: true, default: false, ...voice }));
    const speech = await open();
    await pass(3);
    expect(speech.readerOf(FEVER)).toBe(lang === undefined ? 'nobody' : 'device');
    speech.speak(FEVER);
    expect(synthesis.last?.lang).toBe(lang);
    expect(speech.state).toBe(lang === undefined ? 'silent' : 'speaking');
  });

  test('voices that come late are found', async () => {
    const { voices } = synthesis;
    synthesis.voices = [];
    const speech = await open();
    expect(speech.readerOf(FEVER)).toBe('not-known-yet');
    synthesis.voices = voices;
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(speech.readerOf(FEVER)).toBe('device');
  });

  test('a browser that cannot speak says so at once, and nothing breaks', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const speech = await open();
    expect(speech.readerOf(FEVER)).toBe('nobody');
    speech.speak(FEVER);
    speech.pause();
    speech.goOn();
    speech.stop();
    speech.close();
    expect(speech.state).toBe('silent');
  });
});

describe('no sound comes late', () => {
  test.each([
    ['hidden', () => ((page.hidden = true), page.dispatchEvent(new Event('visibilitychange')))],
    ['left', () => left.dispatchEvent(new Event('pagehide'))],
  ])('a page that is %s falls silent, and stays so', async (_, goes) => {
    const speech = await open();
    speech.speak(FEVER);
    synthesis.begins();
    const utterance = synthesis.sounding;
    goes();
    expect([speech.state, synthesis.speaking]).toEqual(['silent', false]);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    utterance?.onend?.();
    await pass(60);
    expect([speech.state, synthesis.given.length]).toEqual(['silent', 1]);
  });

  test('after the device has slept it is silent', async () => {
    const speech = await open();
    speech.speak(FEVER);
    synthesis.begins();
    await pass(2);
    vi.setSystemTime(Date.now() + 3_600_000);
    await pass(1);
    expect([speech.state, synthesis.speaking]).toEqual(['silent', false]);
  });

  test('a voice that does not begin in five seconds is given up, and a note stands there', async () => {
    const speech = await open();
    speech.speak(FEVER);
    await pass(4);
    expect(speech.state).toBe('speaking');
    await pass(3);
    expect([speech.state, synthesis.speaking, speech.readerOf(FEVER)]).toEqual(['silent', false, 'nobody']);
  });

  test('a voice that never ends does not keep a kiosk from its rest', async () => {
    const speech = await open();
    speech.speak(FEVER);
    synthesis.begins();
    await pass(30);
    expect([speech.state, synthesis.speaking]).toEqual(['silent', false]);
  });

  test('closed, it leaves nothing that waits or listens', async () => {
    const speech = await open();
    speech.speak(FEVER);
    speech.close();
    expect([vi.getTimerCount(), synthesis.speaking]).toEqual([0, false]);
  });
});

describe('by a recording', () => {
  beforeEach(() => {
    list = { en: { [FEVER.name]: 'Fever is often first.\nCall your team now.' } };
  });

  test('is used where the list has the very words of the screen', async () => {
    const speech = await open();
    expect(speech.readerOf(FEVER)).toBe('recording');
    speech.speak(FEVER);
    expect(FakeAudio.made.map(({ src }) => src)).toEqual(['/narration/en/loop/fever.mp3']);
    expect([FakeAudio.made[0]?.volume, synthesis.given.length]).toEqual([1, 0]);
    FakeAudio.made[0]?.dispatchEvent(new Event('ended'));
    expect(speech.state).toBe('silent');
  });

  test('is not used where the clinic has set another number since', async () => {
    const speech = await open();
    speech.speak({ ...FEVER, text: 'Fever is often first. Call at once.' });
    expect([FakeAudio.made.length, synthesis.given.length]).toEqual([0, 1]);
  });

  test.each([
    ['no list', undefined],
    ['a list for another language', { de: { [FEVER.name]: FEVER.text } }],
    ['a broken list', { en: { [FEVER.name]: 7 } }],
    ['a name that leads elsewhere', { en: { '../../x': FEVER.text } }],
  ])('with %s no single file is asked for', async (_, what) => {
    list = what;
    const speech = await open();
    speech.speak({ ...FEVER, name: '../../x' });
    speech.speak(FEVER);
    expect(FakeAudio.made).toEqual([]);
    expect(asked).toEqual(['/narration/narration.json']);
  });

  test('pauses and goes on where it was', async () => {
    const speech = await open();
    speech.speak(FEVER);
    speech.pause();
    expect([speech.state, FakeAudio.made[0]?.isPlaying]).toEqual(['paused', false]);
    speech.goOn();
    expect([speech.state, FakeAudio.made.length, FakeAudio.made[0]?.isPlaying]).toEqual(['speaking', 1, true]);
  });

  test('that does not come is read by the device', async () => {
    FakeAudio.refuses = true;
    const speech = await open();
    speech.speak(FEVER);
    await pass(0);
    expect([speech.state, synthesis.last?.text]).toEqual(['speaking', 'Fever is often first.']);
  });

  test('that does not come, where the device has no voice, ends in the note', async () => {
    FakeAudio.refuses = true;
    synthesis.voices = [];
    const speech = await open();
    speech.speak(FEVER);
    await pass(3);
    expect([speech.state, speech.readerOf(FEVER)]).toEqual(['silent', 'nobody']);
  });

  test('that stays away while it loads is not heard later', async () => {
    synthesis.voices = [];
    const speech = await open();
    speech.speak(FEVER);
    await pass(8);
    expect([speech.state, FakeAudio.made[0]?.isPlaying]).toEqual(['silent', false]);
  });
});
