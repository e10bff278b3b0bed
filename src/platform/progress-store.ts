import { NO_PROGRESS, progressFrom, type Progress } from '../domain/journey/progress.ts';

const KEY = 'car-t.progress';

/** Where progress is kept: nowhere (blocked), in this tab, or on this device after it was asked for. */
export type Keeping = 'nowhere' | 'tab' | 'device';

/** Keeps progress for this tab, longer only when asked. A blocked, full or broken store changes nothing but the keeping. */
export interface ProgressStore {
  readonly keeping: () => Keeping;
  readonly read: () => Progress;
  readonly save: (progress: Progress) => void;
  /** Keep on this device from now on. Tells whether that worked. */
  readonly remember: () => boolean;
  /** Forget everything, here and on the device. */
  readonly clear: () => void;
}

const attempt = <T>(work: () => T, otherwise: T): T => {
  try {
    return work();
  } catch {
    return otherwise;
  }
};

/** The store of this browser. */
export function browserProgressStore(): ProgressStore {
  const onDevice = (): boolean => attempt(() => localStorage.getItem(KEY) !== null, false);
  const inTab = attempt(() => {
    sessionStorage.setItem(`${KEY}.try`, '');
    sessionStorage.removeItem(`${KEY}.try`);
    return true;
  }, false);
  let latest: Progress = NO_PROGRESS;
  const read = (): Progress => {
    const text = attempt(() => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY), null);
    latest = text === null ? latest : progressFrom(text);
    return latest;
  };
  return {
    keeping: () => (onDevice() ? 'device' : inTab ? 'tab' : 'nowhere'),
    read,
    save: (progress) => {
      latest = progress;
      const text = JSON.stringify(progress);
      attempt(() => {
        sessionStorage.setItem(KEY, text);
      }, undefined);
      if (onDevice())
        attempt(() => {
          localStorage.setItem(KEY, text);
        }, undefined);
    },
    remember: () =>
      attempt(() => {
        localStorage.setItem(KEY, JSON.stringify(latest));
        return true;
      }, false),
    clear: () => {
      latest = NO_PROGRESS;
      attempt(() => {
        sessionStorage.removeItem(KEY);
      }, undefined);
      attempt(() => {
        localStorage.removeItem(KEY);
      }, undefined);
    },
  };
}
