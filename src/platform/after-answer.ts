interface Yielding {
  readonly yield?: () => Promise<void>;
}

/**
 * Goes on once the browser has shown its answer to a press, where it can tell; else at once. Work that a poor box needs long
 * for is kept out of the press that asks for it.
 */
export const afterAnswer = async (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: Yielding };
  await scheduler?.yield?.();
};
