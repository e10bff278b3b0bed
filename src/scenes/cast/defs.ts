import { LIT, radialGradient, type GradientStop } from './svg-markup.ts';

/** Something drawn once and used by its id: a gradient or a symbol, with what it needs of the same kind. */
export interface Part<Id extends string = string> {
  readonly id: Id;
  readonly drawn: string;
  readonly needs: readonly Part[];
}

/** A symbol for `use`, and the gradients and symbols that its drawing refers to. */
export const symbol = <const Id extends string>(id: Id, drawn: string, ...needs: readonly Part[]): Part<Id> => ({
  id,
  drawn: `<g id="${id}">${drawn}</g>`,
  needs,
});

/** The gradient of a body, lit from the upper left, and flat in high contrast. */
export const bodyGradient = <const Id extends string>(
  id: Id,
  actor: string,
  stops: readonly GradientStop[],
): Part<Id> => ({
  id,
  drawn: radialGradient(id, stops, `${LIT} class="flat-${actor}"`),
  needs: [],
});

/** The gradient of soft light round a body; `from` is where it begins to fade. */
export const haloGradient = <const Id extends string>(
  id: Id,
  color: string,
  opacity: number,
  from = 0.55,
): Part<Id> => ({
  id,
  drawn: radialGradient(
    id,
    [
      [from, color, opacity],
      [1, color, 0],
    ],
    'cx=".5" cy=".5" r=".5"',
  ),
  needs: [],
});

/** Definitions of these parts and of all they need, each once. What a scene does not import, it does not carry. */
export function defsOf(...parts: readonly Part[]): string {
  const wanted = new Map<string, string>();
  const want = ({ id, drawn, needs }: Part): void => {
    if (wanted.has(id)) return;
    needs.forEach(want);
    wanted.set(id, drawn);
  };
  parts.forEach(want);
  return `<defs>\n${[...wanted.values()].join('\n')}\n</defs>`;
}
