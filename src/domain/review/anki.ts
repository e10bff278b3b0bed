/** One note for Anki. Front and back are HTML. */
export interface AnkiNote {
  /** Stays the same for ever: what is imported again replaces the note of this name. */
  readonly guid: string;
  readonly front: string;
  readonly back: string;
  /** Without spaces. */
  readonly tags: readonly string[];
}

/** What the first lines of a file tell Anki. */
const HEADERS = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#deck:CAR T and CRS',
  '#guid column:1',
  '#tags column:4',
] as const;

/** A text as HTML: nothing in it is a tag. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').trim();

/** Texts as paragraphs. */
export const paragraphs = (texts: readonly string[]): string =>
  texts
    .filter((text) => text.trim() !== '')
    .map((text) => `<p>${asHtml(text)}</p>`)
    .join('');

/** Texts as a list. */
export const bullets = (texts: readonly string[]): string =>
  texts.length === 0 ? '' : `<ul>${texts.map((text) => `<li>${asHtml(text)}</li>`).join('')}</ul>`;

/** One field: on one line, in quotes, and each quote in it twice. */
const field = (text: string): string => `"${text.replaceAll(/\s*[\t\r\n]+\s*/g, ' ').replaceAll('"', '""')}"`;

const tag = (text: string): string => text.replaceAll(/\s+/g, '-');

/** The file that Anki imports: its headers, and one note a line. Throws where two notes have one name. */
export function ankiText(notes: readonly AnkiNote[]): string {
  const guids = new Set<string>();
  for (const { guid } of notes) {
    if (guids.has(guid)) throw new Error(`two notes for Anki are called "${guid}"`);
    guids.add(guid);
  }
  const rows = notes.map(({ guid, front, back, tags }) =>
    [guid, front, back, tags.map(tag).join(' ')].map(field).join('\t'),
  );
  return `${[...HEADERS, ...rows].join('\n')}\n`;
}
