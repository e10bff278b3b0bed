/** Letters of the site's type by width. The widths are parts of its size, as its heavier weight has them. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ \u202F]/, 0.25],
  [/[ijl.,:;'’|!·]/, 0.3],
  [/[-frtI1()[\]/°]/, 0.39],
  [/[mwMW@%—АЖШЩжшщ]/, 0.87],
  [/[A-Z]/, 0.66],
  [/[02-9]/, 0.61],
];
/** All other letters. */
const USUAL_WIDTH = 0.56;

const letterWidth = (letter: string): number => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH;

/** About how wide a text is, in pixels, when its letters are `size` high. Known before anything is drawn. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

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
