import { cancerMarker } from '../../cast/cancer-cell.ts';
import { symbol } from '../../cast/defs.ts';
import { healthyCell } from '../../cast/healthy-cell.ts';
import { P } from '../../cast/palette.ts';
import { polar, r1, repeat, use } from '../../cast/svg-markup.ts';

/** Healthy B cell: the healthy cell with the flags (CD19) that some cancer cells carry too. Radius about 100. */
export const healthyBCell = symbol(
  'healthyB',
  `${repeat(7, (i) => {
    const degrees = i * 51.4 + 16;
    const [x, y] = polar(degrees, 104);
    return use('marker', x, y, 1.15, degrees + 90);
  })}${use('healthy', 0, 0)}`,
  cancerMarker,
  healthyCell,
);

/** A piece that comes away from a healthy cell, its middle at the origin. Needs the gradient of the healthy cell. */
export const healthyPiece = (r: number): string =>
  `<circle class="edged-thin" r="${r}" fill="url(#gH)" stroke="${P.he0}" stroke-opacity=".7" stroke-width="2.5"/><path class="ambient" d="M${r1(-r * 0.6)} ${r1(-r * 0.1)}A${r1(r * 0.62)} ${r1(r * 0.62)} 0 0 1 ${r1(-r * 0.1)} ${r1(-r * 0.6)}" fill="none" stroke="#fff" stroke-width="${r1(Math.max(2.5, r * 0.13))}" stroke-linecap="round" stroke-opacity=".8"/>`;
