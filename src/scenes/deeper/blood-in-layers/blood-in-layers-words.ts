import type { Point } from '../../cast/svg-markup.ts';
import type { Shape } from '../../stage/shape.ts';
import type { LabelPlace, StageWordPlaces } from '../../stage/stage-words.ts';
import type { BloodInLayersPose } from './blood-in-layers-pose.ts';
import { arcAt, LAYER, LENS, WORLD } from './places.ts';

/** Places of the words of the beat. */
export function bloodInLayersWords({ words }: BloodInLayersPose, shape: Shape): StageWordPlaces {
  const { cx, cy, r } = LENS[shape];
  const inLens = (x: number, y: number): Point => [cx + (x * r) / WORLD, cy + (y * r) / WORLD];
  const inLayer = (x: number, y0: number): Point => inLens(x, arcAt(y0, x));
  if (shape === 'portrait')
    return {
      dots: [
        { id: 'port', point: inLens(140, -250), shown: words.port },
        { id: 'plasma', point: inLens(-90, -214), shown: words.plasma },
        { id: 'platelets', point: inLayer(-200, LAYER.platelets + 34), shown: words.platelets },
        { id: 'mononuclear', point: inLayer(-134, LAYER.mononuclear + 96), shown: words.mononuclear },
        { id: 'granulocytes', point: inLayer(84, LAYER.granulocytes + 42), shown: words.granulocytes },
        { id: 'redCells', point: inLayer(-60, LAYER.red + 76), shown: words.redCells },
      ],
      scale: { at: [450, 1124], anchor: 'middle', shown: 1, figure: 'magnifier' },
    };
  const right = (id: keyof typeof words, y: number, point: Point): LabelPlace => ({
    id,
    box: [1588, y],
    anchor: 'end',
    point,
    shown: words[id],
  });
  return {
    labels: [
      right('port', 20, inLens(80, -258)),
      right('plasma', 132, inLens(172, -212)),
      right('platelets', 244, inLayer(182, LAYER.platelets + 34)),
      right('mononuclear', 360, inLayer(150, LAYER.mononuclear + 86)),
      right('granulocytes', 472, inLayer(126, LAYER.granulocytes + 42)),
      right('redCells', 592, inLayer(70, LAYER.red + 60)),
    ],
    scale: { at: [cx, 770], anchor: 'middle', shown: 1, figure: 'magnifier' },
  };
}
