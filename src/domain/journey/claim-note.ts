/** A claim as a reader meets it under what rests on it: what is stated, how sure we are, and where it was read. */
export interface ClaimNote {
  readonly id: string;
  readonly statement: string;
  readonly certainty: 'verified' | 'verified-secondary' | 'from-memory' | 'logic';
  readonly sources: readonly { readonly id: string; readonly citation: string; readonly doi?: string }[];
}
