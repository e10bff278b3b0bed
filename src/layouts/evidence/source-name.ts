const FIRST_AUTHOR = /^([\p{L}’' -]+?) [A-Z]{1,3}(?:,| et al)/u;
const YEAR_IN_ID = /-(\d{4})$/;
const LONGEST = 34;

/** A short name for a source: "Lee 2019", or how its citation begins. */
export function sourceName(id: string, citation: string): string {
  const author = FIRST_AUTHOR.exec(citation)?.[1];
  const year = YEAR_IN_ID.exec(id)?.[1];
  if (author !== undefined && year !== undefined) return `${author} ${year}`;
  const [begins = citation] = citation.replace(/ \([^)]*\)/g, '').split(/[,:]|(?<!St)\. /);
  if (begins.length <= LONGEST) return begins.replace(/\.$/, '');
  return `${begins.slice(0, LONGEST).replace(/ \S*$/, '')}…`;
}
