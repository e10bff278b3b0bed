/** One change of one field of an actor: from when, for how long, and what it leads to. */
export interface Change {
  readonly start: number;
  readonly lasts: number;
  /** How far it has come at a share of its time. */
  readonly ease: (share: number) => number;
  readonly goal: unknown;
}

type Actor = Record<string, unknown>;

/** All changes of one field, in the order in which they begin. */
interface Track {
  readonly actor: Actor;
  readonly field: string;
  readonly first: unknown;
  readonly changes: readonly Change[];
}

/** Seconds that two moments may lie apart and still count as one: sums of decimals are not exact. */
const SAME = 1e-7;

/** Six decimals: more than any picture shows, and the same on every processor. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

function valueAt({ first, changes }: Track, second: number): unknown {
  const index = changes.findLastIndex(({ start }) => start <= second + SAME);
  const change = changes[index];
  if (!change) return first;
  const { start, lasts, ease, goal } = change;
  const from = changes[index - 1]?.goal ?? first;
  if (typeof from !== 'number' || typeof goal !== 'number' || second >= start + lasts) return goal;
  return rounded(from + (goal - from) * ease((second - start) / lasts));
}

/** What happens to the fields of actors over time. Give a second, and they stand as they do then, whatever came before. */
export class Tracks {
  readonly #changes = new Map<object, Map<string, Change[]>>();
  #tracks: readonly Track[] | undefined;

  add(actor: object, field: string, change: Change): void {
    const fields = this.#changes.get(actor) ?? new Map<string, Change[]>();
    this.#changes.set(actor, fields.set(field, [...(fields.get(field) ?? []), change]));
  }

  /** Sets the actors as they stand at a second. When changes of a field overlap, the one that began last counts. */
  showAt(second: number): void {
    this.#tracks ??= this.#built();
    for (const track of this.#tracks) track.actor[track.field] = valueAt(track, second);
  }

  #built(): Track[] {
    return [...this.#changes].flatMap(([actor, fields]) =>
      [...fields].map(([field, changes]): Track => {
        const first = (actor as Actor)[field];
        return { actor: actor as Actor, field, first, changes: changes.toSorted((a, b) => a.start - b.start) };
      }),
    );
  }
}
