import { applyUpdate, checkForUpdate } from '../../platform/offline.ts';
import { isWithinReach } from '../../platform/site-file.ts';

/** What has to stop before a kiosk begins anew: sound, speech, timers. */
const endings = new Set<() => void>();

/** Adds something that a reset stops. Returns how to take it away again. */
export function beforeReset(end: () => void): () => void {
  endings.add(end);
  return () => {
    endings.delete(end);
  };
}

/**
 * Begins anew for the next visitor. Stops whatever sounds, lets the screens forget (`forget`), and then opens the start as
 * a fresh page in place of this one: that frees all memory, takes over a new version of the site, and leaves nothing to
 * walk back to. Where the start cannot be reached, the page that has forgotten stays: an error page helps nobody.
 */
export async function beginAnew(start: string, forget: () => void): Promise<void> {
  for (const end of [...endings]) {
    try {
      end();
    } catch {
      // What cannot be stopped goes with the page.
    }
  }
  forget();
  void checkForUpdate();
  await applyUpdate();
  if (await isWithinReach(start)) location.replace(start);
}
