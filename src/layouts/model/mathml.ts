/** Parts of MathML as text. A page sets them as they are; names are letters of the model, never words. */
export const letter = (text: string): string => `<mi>${text}</mi>`;
export const number = (text: string | number): string => `<mn>${text}</mn>`;
export const sign = (text: string): string => `<mo>${text}</mo>`;
export const row = (...parts: readonly string[]): string => `<mrow>${parts.join('')}</mrow>`;
export const over = (above: string, below: string): string => `<mfrac>${row(above)}${row(below)}</mfrac>`;
export const withBelow = (base: string, below: string): string => `<msub>${letter(base)}${letter(below)}</msub>`;
export const inside = (...parts: readonly string[]): string => row(sign('('), ...parts, sign(')'));

/** How fast something changes. */
export const rateOf = (state: string): string => over(`${letter('d')}${letter(state)}`, `${letter('d')}${letter('t')}`);
/** A line of an equation that begins with a sign. */
export const line = (operator: string, ...parts: readonly string[]): string =>
  row(`<mo form="infix">${operator}</mo>`, ...parts);
/** The exponential function, written out: what stands in it stays large enough to read. */
export const exponential = (...parts: readonly string[]): string => row(letter('exp'), inside(...parts));
/** The share of a half-effect law: `x/(x + K)`. */
export const share = (amount: string, half: string): string => over(amount, row(amount, sign('+'), half));

/** An equation of several lines, whose right side stands line under line. */
export function equation(left: string, ...lines: readonly string[]): string {
  const rows = lines.map(
    (line, index) => `<mtr><mtd>${index === 0 ? row(left, sign('=')) : ''}</mtd><mtd>${row(line)}</mtd></mtr>`,
  );
  return `<math display="block"><mtable displaystyle="true" columnalign="right left">${rows.join('')}</mtable></math>`;
}

/** One symbol in a line of text. */
export const symbol = (base: string, below = ''): string =>
  `<math>${below === '' ? letter(base) : withBelow(base, below)}</math>`;
