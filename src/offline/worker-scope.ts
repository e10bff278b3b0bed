/** The parts of a service worker's surroundings that are used here: TypeScript knows either those of a page or these. */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (which: { includeUncontrolled: true; type: 'window' }) => Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: <K extends keyof WorkerEvents>(name: K, listener: (event: WorkerEvents[K]) => void) => void;
}

interface Lasting {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface Asked extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  respondWith: (response: Promise<Response>) => void;
}

interface WorkerEvents {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Asked;
  readonly message: { readonly data: unknown };
}
