import { P } from '../cast/palette.ts';
import { vesselFoot } from '../cast/vessel-wall.ts';
import { currentLines, farCell, water } from '../cast/water.ts';
import { STAGE_SIZE, type Shape } from '../stage/shape.ts';
import { CELLS } from './cell-places.ts';

const { landscape, portrait } = STAGE_SIZE;

/** Water and blood beyond the edges of the stage, seen while the lens that shows them is larger than they are. */
const beyond = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `<rect class="ground" x="${-width}" y="${-height}" width="${width * 3}" height="${height * 2}" fill="${P.p1}"/>`;
const bloodBeyond = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `<rect class="ground" x="${-width}" y="${height - 4}" width="${width * 3}" height="${height}" fill="#7E434A"/>`;

/** Water with cells far off and the vessel at the foot: it never moves. */
export const WATER: Record<Shape, string> = {
  landscape: `${beyond(landscape)}${water(landscape.width, landscape.height)}${farCell(1010, 96, 44, 0.4)}${farCell(120, 600, 64, 0.5)}${farCell(1530, 640, 52, 0.35)}${farCell(690, 700, 30, 0.45)}${farCell(1490, 120, 34, 0.3)}${vesselFoot(
    CELLS.landscape.wall,
    14,
    landscape.width,
    landscape.height,
    [
      [120, 876, 0.6, 12],
      [420, 884, 0.54, -14],
      [760, 872, 0.6, 8],
      [1080, 872, 0.56, 14],
      [1400, 876, 0.6, -10],
    ],
  )}${bloodBeyond(landscape)}`,
  portrait: `${beyond(portrait)}${water(portrait.width, portrait.height)}${farCell(786, 96, 42, 0.4)}${farCell(60, 640, 50, 0.45)}${farCell(842, 720, 46, 0.35)}${farCell(450, 720, 30, 0.4)}${vesselFoot(
    CELLS.portrait.wall,
    8,
    portrait.width,
    portrait.height,
    [
      [110, 1196, 0.6, 12],
      [330, 1204, 0.54, -14],
      [560, 1192, 0.6, 8],
      [790, 1194, 0.56, 14],
    ],
  )}${bloodBeyond(portrait)}`,
};

/** Dashed lines of the currents that carry the signals: those of the CAR T cell, then those of the macrophages. */
export const CURRENTS: Record<Shape, { readonly first: string; readonly second: string }> = {
  landscape: {
    first: `${currentLines([300, 540], [250, 610], [170, 600], [70, 560], 20)}${currentLines([520, 540], [640, 690], [800, 690], [930, 640], 28)}${currentLines([500, 270], [640, 120], [860, 130], [1080, 260], 28)}`,
    second: `${currentLines([1150, 300], [1050, 180], [900, 120], [700, 100], 24)}${currentLines([1000, 720], [860, 780], [700, 780], [480, 740], 24)}`,
  },
  portrait: {
    first: `${currentLines([120, 480], [60, 560], [90, 640], [150, 700], 22)}${currentLines([470, 180], [600, 90], [760, 150], [850, 330], 26)}`,
    second: currentLines([420, 880], [470, 780], [620, 760], [770, 700], 24),
  },
};
