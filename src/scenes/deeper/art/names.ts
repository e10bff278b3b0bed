import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { DotPlace, LabelPlace, StageWordPlaces } from '../../stage/stage-words.ts';

/** Where a name stands in the wide picture, and the point it names in both. */
export interface NamePlaces {
  readonly box: Point;
  readonly anchor?: LabelPlace['anchor'];
  readonly wide: Point;
  readonly upright: Point;
  /** Ink of the line in the wide picture: light in the water, which is the default. */
  readonly line?: LabelPlace['line'];
}

/** Width of the picture in CSS pixels from which a name has room for its second line. */
const ROOM_FOR_DOES = 780;

/** Names beside their things in the wide picture, and as numbers in the upright one. `shown` holds how far each is there. */
export function namesOf<Id extends string>(
  places: Readonly<Record<Id, NamePlaces>>,
  shown: Readonly<Record<NoInfer<Id>, number>>,
  shape: Shape,
): Pick<StageWordPlaces, 'labels' | 'dots'> {
  const ids = Object.keys(places) as Id[];
  if (shape === 'portrait') {
    return { dots: ids.map((id): DotPlace => ({ id, point: places[id].upright, shown: shown[id] })) };
  }
  return {
    labels: ids.map((id): LabelPlace => {
      const { box, anchor = 'start', wide, line = 'light' } = places[id];
      return { id, box, anchor, point: wide, shown: shown[id], line, doesFrom: ROOM_FOR_DOES };
    }),
  };
}
