import type { Claims, Sources } from '../content/claims-schema.ts';
import type { ClaimNote } from '../domain/journey/claim-note.ts';

/** The claims of some ids with their sources, ready to travel to whoever shows them. Unknown ids are a mistake of the build. */
export const claimNotes = (ids: readonly string[], claims: Claims, sources: Sources): readonly ClaimNote[] =>
  ids.map((id) => {
    const claim = claims[id];
    if (!claim) throw new Error(`There is no claim "${id}".`);
    const { statement, certainty } = claim;
    return {
      id,
      statement,
      certainty,
      sources: claim.sources.map((source) => {
        const { citation = source, doi } = sources[source] ?? {};
        return { id: source, citation, ...(doi === undefined ? {} : { doi }) };
      }),
    };
  });
