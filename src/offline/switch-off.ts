import { OURS } from './notes.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * The way back: served in place of the worker, it throws away all that was kept and takes itself off the device. Pages that
 * are open go on from the network.
 */
declare const self: WorkerScope;

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(switchOff());
});

async function switchOff(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS)) await caches.delete(name);
  }
  await self.registration.unregister();
}
