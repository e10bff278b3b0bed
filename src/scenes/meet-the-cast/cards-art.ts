import { antibody } from '../cast/antibody.ts';
import { cancerCell, cancerMarker } from '../cast/cancer-cell.ts';
import { car } from '../cast/car-receptor.ts';
import { carTCell } from '../cast/car-t-cell.ts';
import { defsOf } from '../cast/defs.ts';
import { il6Dock, macrophage, macrophageAtRest, macrophageRadius } from '../cast/macrophage.ts';
import { P } from '../cast/palette.ts';
import { at, polar, rad, use } from '../cast/svg-markup.ts';
import { il6Signal, interferonSignal, otherSignal } from '../cast/signals.ts';
import { steroid } from '../cast/steroid.ts';
import { farCell, glow, water } from '../cast/water.ts';
import { STAGE_SIZE, type Shape } from '../stage/shape.ts';
import { SIGNALS } from './group-art.ts';
import type { Sought } from './meet-the-cast.score.ts';
import {
  DOCK_ANGLES,
  GROUP_ON_DISC,
  MEMBERS,
  ON_SMALL_CARD,
  onSmallCard,
  PLACES,
  type Box,
  type Member,
  type Stand,
} from './places.ts';

const rect = ({ x, y, w, h, r }: Box, rest: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" ${rest}/>`;

const frame = (box: Box): string =>
  `${rect({ ...box, x: box.x + 3, y: box.y + 8 }, 'class="ambient" fill="#5B4025" fill-opacity=".12"')}${rect(box, `fill="#FFFFFF" stroke="#D9CBB6" stroke-width="2.5"`)}`;

/** Water in a box: the whole water of a stage, drawn to the size of the box. */
const waterBox = (id: string, box: Box, inside = ''): string =>
  `<clipPath id="${id}">${rect(box, '')}</clipPath><g clip-path="url(#${id})"><g transform="translate(${box.x} ${box.y}) scale(${Math.round((box.w / 1600) * 1000) / 1000} ${Math.round((box.h / 900) * 1000) / 1000})">${water()}</g>${inside}</g>`;

const placed = (id: string, { x, y, s, turn }: Stand): string => use(id, x, y, s, turn);

/** The docks of a macrophage, on arms that reach as far as drawn in the cast. */
const docks = DOCK_ANGLES.map((degrees) =>
  use('dock', ...polar(degrees, macrophageRadius(rad(degrees), 1) - 12), 0.8, degrees + 90),
).join('');

/** The symbols of one member, as they stand on its small card. */
function small(shape: Shape, member: Member): string {
  const places = PLACES[shape];
  const index = MEMBERS.indexOf(member);
  const group = shape === 'portrait' ? GROUP_ON_DISC : 1;
  const stand = (which: keyof typeof ON_SMALL_CARD, size = 1): Stand =>
    onSmallCard(places, index, ON_SMALL_CARD[which], size);
  switch (member) {
    case 'tCell':
      return placed('tcell', stand('tCell'));
    case 'cancerCell':
      return placed('cancer', stand('cancerCell'));
    case 'macrophage': {
      const { x, y, s, turn } = stand('macrophage');
      return `<g ${at(x, y, s, turn)}>${use('macrophage', 0, 0)}${docks}</g>`;
    }
    case 'signal':
      return SIGNALS.map((one) => placed(one.kind, onSmallCard(places, index, one.small, group))).join('');
    case 'medicine':
      return placed('toci', stand('antibody', group)) + placed('steroid', stand('steroid', group));
  }
}

/** Everything that never moves: the cards, the small pictures, the water of the large picture. */
export function cards(shape: Shape): string {
  const { width, height } = STAGE_SIZE[shape];
  const { card, picture, small: smallCards } = PLACES[shape];
  const far =
    farCell(picture.x + 56, picture.y + picture.h * 0.72, 42, 0.5) +
    farCell(picture.x + picture.w - 62, picture.y + picture.h * 0.2, 36, 0.5);
  const five = smallCards
    .map(({ frame: box, picture: pic }, i) => {
      const member = MEMBERS[i];
      return `${shape === 'landscape' ? frame(box) : ''}${waterBox(`card-${String(i)}`, pic, member ? small(shape, member) : '')}`;
    })
    .join('');
  return `${defsOf(carTCell, car, cancerCell, cancerMarker, macrophage, macrophageAtRest, il6Dock, il6Signal, interferonSignal, otherSignal, antibody, steroid, glow)}<rect class="ground" width="${width}" height="${height}" fill="${P.paper}"/>${frame(card)}${waterBox('large', picture, far)}${five}`;
}

/** What stands in the disc beside "Look for", in a disc of radius 100. */
export const SOUGHT: Record<Sought, string> = {
  tCell: use('tcell', 0, 0, 0.7),
  carTCell: use('cartcell', 0, 0, 0.58),
  cancerCell: use('cancer', 0, 0, 0.64, 6),
  macrophage: use('macrophage', 4, 2, 0.5, 6),
  signal: use('il6', -34, -22, 2) + use('ifn', 34, -14, 1.7) + use('oth', 0, 40, 1.9),
  medicine: use('toci', -34, 4, 0.98) + use('steroid', 34, 4, 0.98),
};
