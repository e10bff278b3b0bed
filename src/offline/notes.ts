import type { FailureKind } from './site-file.ts';

/** What the worker and the pages both know: where a browser keeps the site, and the notes that the worker leaves there. */

/** Start of the names of all that is kept, by which it is found again when it has to go. */
export const OURS = 'car-t-';

/** Start of the name of a cache that holds one version of the site. */
export const VERSIONS = `${OURS}site-`;

/** The cache of what outlives a version: the clinic's file, and these notes. */
export const KEPT = `${OURS}kept`;

/** Put into a version's cache as the last thing. A cache without it is half of a version. */
export const WHOLE = '/offline/whole';

/** The version that answers now. */
export const RUNNING = '/offline/running';

/** Why the last new version could not be taken; gone once one could. */
export const FAILED = '/offline/failed';

/** Ids of windows that were opened by an older version and go on with it. */
export const OLDER_WINDOWS = '/offline/older-windows';

/** Says that the clinic's file is a copy, and why. */
export const COPY_HEADER = 'X-Clinic-Copy';

/** What a page asks of a waiting version when nobody is there to be disturbed. */
export const APPLY_UPDATE = 'apply-update';

/** Why a version could not be taken: the first file that was not as it was built. */
export interface Failure {
  readonly version: string;
  readonly address: string;
  readonly kind: FailureKind;
  /** What came instead, as a server says it: `404`, `text/html`. */
  readonly found: string;
}
