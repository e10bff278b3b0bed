import { P } from './palette.ts';
import { linearGradient, LIT, radialGradient, type GradientStop } from './svg-markup.ts';

/** The gradient of a body, lit from the upper left, and flat in high contrast. */
const flat = (id: string, actor: string, stops: readonly GradientStop[]): string =>
  radialGradient(id, stops, `${LIT} class="flat-${actor}"`);

/** Gradients of the cells and the vessel wall, in the order in which they are defined. */
export const cellGradients: readonly string[] = [
  flat('gT', 't-cell', [
    [0, P.tc0],
    [0.42, P.tc1],
    [0.8, P.tc2],
    [1, P.tc3],
  ]),
  flat('gTN', 't-cell-nucleus', [
    [0, '#6E9BDA'],
    [0.55, P.tcn],
    [1, P.tcn2],
  ]),
  flat('gC', 'cancer', [
    [0, P.ca0],
    [0.38, P.ca1],
    [0.78, P.ca2],
    [1, P.ca3],
  ]),
  flat('gCN', 'cancer-nucleus', [
    [0, '#85468B'],
    [0.6, P.can],
    [1, P.can2],
  ]),
  flat('gH', 'healthy', [
    [0, P.he0],
    [0.45, P.he1],
    [0.85, P.he2],
    [1, P.he3],
  ]),
  flat('gHN', 'healthy-nucleus', [
    [0, '#7FB46F'],
    [1, P.hen],
  ]),
  flat('gM', 'macrophage', [
    [0, P.ma0],
    [0.42, P.ma1],
    [0.82, P.ma2],
    [1, P.ma3],
  ]),
  flat('gMN', 'macrophage-nucleus', [
    [0, '#CC8350'],
    [1, P.man],
  ]),
  flat('gR', 'red-cell', [
    [0, '#F9B4A1'],
    [0.5, P.coral2],
    [1, P.coral3],
  ]),
  flat('gV', 'vector', [
    [0, '#F2FFFB'],
    [0.5, P.vec],
    [1, P.vec2],
  ]),
  linearGradient(
    'gW',
    [
      [0, '#F6B3A1'],
      [0.55, P.coral2],
      [1, P.coral3],
    ],
    'x1="0" y1="0" x2="0" y2="1" class="flat-wall"',
  ),
  radialGradient(
    'gHaloT',
    [
      [0.55, '#BFE0FF', 0.2],
      [1, '#BFE0FF', 0],
    ],
    'cx=".5" cy=".5" r=".5"',
  ),
  radialGradient(
    'gHaloC',
    [
      [0.55, '#E9A9DE', 0.16],
      [1, '#E9A9DE', 0],
    ],
    'cx=".5" cy=".5" r=".5"',
  ),
  radialGradient(
    'gHaloH',
    [
      [0.55, '#D9F0BE', 0.16],
      [1, '#D9F0BE', 0],
    ],
    'cx=".5" cy=".5" r=".5"',
  ),
  radialGradient(
    'gHaloM',
    [
      [0.55, '#FFD6A6', 0.16],
      [1, '#FFD6A6', 0],
    ],
    'cx=".5" cy=".5" r=".5"',
  ),
  radialGradient(
    'gGlow',
    [
      [0, '#FFD9B0', 0.55],
      [1, '#FFD9B0', 0],
    ],
    'cx=".5" cy=".5" r=".5"',
  ),
];
