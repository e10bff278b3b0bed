/** Something that comes once it is wanted, and then stays for as long as the window lives. */
export class Late<T> {
  readonly #fetched: () => Promise<T>;
  #coming: Promise<void> | undefined;
  #here = $state.raw<T | undefined>();
  #isLost = $state(false);

  constructor(fetched: () => Promise<T>) {
    this.#fetched = fetched;
  }

  /** What came, where it is here. */
  get here(): T | undefined {
    return this.#here;
  }

  /** It was asked for and did not come. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Lets it come, once; after a failure the next call tries again. */
  load(): Promise<void> {
    this.#coming ??= this.#tried();
    return this.#coming;
  }

  async #tried(): Promise<void> {
    try {
      this.#here = await this.#fetched();
      this.#isLost = false;
    } catch {
      this.#isLost = true;
      this.#coming = undefined;
    }
  }
}
