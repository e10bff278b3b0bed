import { fahrenheit } from '../../domain/clinic/temperature.ts';
import type { Point } from '../cast/svg-markup.ts';
import type { Shape } from '../stage/shape.ts';
import type { DotPlace, LabelPlace, ScalePlace, StageWordPlaces, TextPlace } from '../stage/stage-words.ts';
import { BODY_LENS, READING } from './bedside-places.ts';
import type { CytokineReleasePose } from './cytokine-release-pose.ts';
import { MANY_SIGNALS } from './signal-places.ts';

type Words = CytokineReleasePose['words'];

/** The IL-6 symbol that lies nearest to a point. */
function nearestIl6(shape: Shape, kind: 'sent' | 'all', [x, y]: Point): Point {
  const { sent, flood } = MANY_SIGNALS[shape];
  const places = [...sent, ...(kind === 'all' ? flood : [])]
    .map(({ signal }) => signal)
    .filter(([name]) => name === 'il6')
    .map(([, sx, sy]): Point => [sx, sy]);
  return places.reduce(
    (best, at) => (Math.hypot(at[0] - x, at[1] - y) < Math.hypot(best[0] - x, best[1] - y) ? at : best),
    places[0] ?? [x, y],
  );
}

/** A signal of the cell world that is seen in the lens, near to a point of the stage. */
function signalInLens(shape: Shape, [x, y]: Point): Point {
  const { beam, scale, middle } = BODY_LENS[shape];
  const [sx, sy] = nearestIl6(shape, 'all', [(x - beam.cx) / scale + middle[0], (y - beam.cy) / scale + middle[1]]);
  return [beam.cx + (sx - middle[0]) * scale, beam.cy + (sy - middle[1]) * scale];
}

const label = (
  id: keyof Words,
  words: Words,
  box: Point,
  point: Point,
  more: Partial<Pick<LabelPlace, 'anchor' | 'line' | 'doesFrom'>> = {},
): LabelPlace => ({ id, box, point, shown: words[id], ...more });

const dot = (id: keyof Words, words: Words, point: Point): DotPlace => ({ id, point, shown: words[id] });

const IN_WATER = { line: 'light' } as const;

function labelsOf(beatId: string, shape: Shape, w: Words): Pick<StageWordPlaces, 'labels' | 'dots'> {
  const upright = shape === 'portrait';
  switch (beatId) {
    case 'finds-and-works':
      return upright
        ? {
            labels: [
              label('carTCell', w, [40, 560], [236, 430], IN_WATER),
              label('cancerCell', w, [880, 190], [660, 430], { ...IN_WATER, anchor: 'end' }),
            ],
            dots: [dot('marker', w, [530, 322])],
          }
        : {
            labels: [
              label('carTCell', w, [60, 652], [352, 516], IN_WATER),
              label('marker', w, [560, 604], [612, 452], IN_WATER),
              label('cancerCell', w, [880, 150], [838, 300], IN_WATER),
            ],
          };
    case 'sends-signals':
      return upright
        ? {
            labels: [
              label('signals', w, [860, 40], [616, 198], { ...IN_WATER, anchor: 'end' }),
              label('macrophage', w, [40, 1000], [250, 920], IN_WATER),
            ],
            dots: [dot('carTCell', w, [196, 196])],
          }
        : {
            labels: [
              label('carTCell', w, [60, 652], [352, 516], IN_WATER),
              label('signals', w, [500, 694], [600, 628], IN_WATER),
              label('macrophage', w, [1400, 580], [1330, 456], { ...IN_WATER, anchor: 'middle' }),
            ],
          };
    case 'macrophages-join':
      return upright
        ? {
            labels: [
              label('macrophage', w, [40, 1000], [250, 920], IN_WATER),
              label('manySignals', w, [860, 60], nearestIl6(shape, 'sent', [800, 330]), { ...IN_WATER, anchor: 'end' }),
            ],
            dots: [dot('carTCell', w, [196, 196])],
          }
        : {
            labels: [
              label('macrophage', w, [1400, 32], [1350, 226], { ...IN_WATER, anchor: 'middle' }),
              label('manySignals', w, [1320, 698], nearestIl6(shape, 'sent', [1330, 640]), IN_WATER),
              label('carTCell', w, [60, 652], [352, 516], IN_WATER),
            ],
          };
    case 'too-many-fever':
      return upright
        ? {
            labels: [
              label('fever', w, [892, 12], [338, 56], { anchor: 'end', doesFrom: 340 }),
              label('tooMany', w, [880, 1104], signalInLens(shape, [568, 936]), { anchor: 'end', ...IN_WATER }),
            ],
          }
        : {
            labels: [
              label('fever', w, [392, 52], [448, 202]),
              label('tooMany', w, [1520, 650], signalInLens(shape, [1394, 514]), { ...IN_WATER, anchor: 'end' }),
            ],
          };
    default:
      return upright
        ? {
            labels: [
              label('chills', w, [500, 30], [546, 548], { anchor: 'end' }),
              label('dizzy', w, [40, 1060], [378, 610]),
            ],
            dots: [dot('aches', w, [466, 540]), dot('checked', w, [70, 642]), dot('fluids', w, [534, 198])],
          }
        : {
            labels: [
              label('chills', w, [730, 236], [738, 428]),
              label('dizzy', w, [430, 780], [566, 518]),
              label('aches', w, [620, 84], [652, 404]),
              label('checked', w, [24, 668], [208, 474]),
              label('fluids', w, [1176, 30], [1146, 186]),
            ],
          };
  }
}

function scaleOf(pose: CytokineReleasePose, shape: Shape): ScalePlace | undefined {
  const { locator, lensTag } = pose.words;
  const { beam } = BODY_LENS[shape];
  if (locator > 0) return { at: shape === 'portrait' ? [24, 20] : [40, 36], shown: locator };
  if (lensTag === 0) return undefined;
  return shape === 'portrait'
    ? { at: [20, 1104], shown: lensTag }
    : { at: [beam.cx, 14], anchor: 'middle', shown: lensTag };
}

/** The reading of the thermometer, in both units. */
function readingOf(pose: CytokineReleasePose, shape: Shape): readonly TextPlace[] {
  const shown = pose.thermometer.reading;
  if (shown === 0) return [];
  const { x, y, w, h } = READING[shape];
  const celsius = Math.round(pose.signs.temperatureC * 10) / 10;
  // A narrow picture has no room for the numbers: the mark on the thermometer says that it is high.
  const line = { size: h * 0.29, anchor: 'middle', tone: 'light', shown, narrow: 'none' } as const;
  return [
    {
      ...line,
      id: 'temperatureC',
      at: [x + w / 2, y + h * 0.3],
      weight: 'strong',
      values: { celsius: celsius.toFixed(1) },
    },
    {
      ...line,
      id: 'temperatureF',
      at: [x + w / 2, y + h * 0.71],
      values: { fahrenheit: fahrenheit(celsius).toFixed(1) },
    },
  ];
}

/** Places of the words of step 4. */
export function cytokineReleaseWords(pose: CytokineReleasePose, shape: Shape, beatId: string): StageWordPlaces {
  const scale = scaleOf(pose, shape);
  return {
    ...labelsOf(beatId, shape, pose.words),
    texts: readingOf(pose, shape),
    ...(scale ? { scale } : {}),
  };
}
