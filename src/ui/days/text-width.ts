/** Widths of letters in the site's type, in parts of its size; measured on its medium weight, rounded up. */
const NARROW = /[ilj.,:;'’|!()[\]·]/;
const WIDE = /[mwMWАЖШЩ@%—]/;
const TALL = /[A-Z0-9µ]/;

function letterWidth(letter: string): number {
  if (letter === ' ' || letter === '\u202F') return 0.28;
  if (NARROW.test(letter)) return 0.33;
  if (WIDE.test(letter)) return 0.88;
  return TALL.test(letter) ? 0.66 : 0.57;
}

/** About how wide a text is, in pixels, when its letters are `size` high. Known before anything is drawn. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** A text in lines that are at most so wide; a longer word has a line of its own. */
export function wrapped(text: string, size: number, widest: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
