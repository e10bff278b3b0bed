import type { Shape } from '../../stage/shape.ts';
import type { StageWordPlaces, TextPlace } from '../../stage/stage-words.ts';
import type { GeneIntoGenomePose } from './gene-into-genome-pose.ts';
import { COPY_AT, genePoint, GENOME, NUMBERS } from './places.ts';

const numbers = ({ words }: GeneIntoGenomePose, shape: Shape): readonly TextPlace[] =>
  (['one', 'two', 'three'] as const).map((id) => ({
    id,
    at: NUMBERS[shape][id],
    size: shape === 'landscape' ? 30 : 36,
    anchor: 'middle',
    weight: 'strong',
    shown: words[id],
  }));

/** Places of the words of the beat. */
export function geneIntoGenomeWords(pose: GeneIntoGenomePose, shape: Shape): StageWordPlaces {
  const { words, vector } = pose;
  const texts = numbers(pose, shape);
  const [gx, gy] = genePoint(shape);
  const copy = COPY_AT[shape].at;
  const scale = { at: [24, 18], shown: 1, figure: 'magnifier' } as const;
  if (shape === 'portrait') {
    const [ex, ey] = GENOME.portrait(0.86);
    return {
      dots: [
        { id: 'vector', point: [vector.x - 40, vector.y - 186], shown: words.vector },
        { id: 'leftOut', point: [vector.x - 32, vector.y + 74], shown: words.leftOut },
        { id: 'rna', point: [356, 526], shown: words.rna },
        { id: 'reverse', point: [copy.x + 196, copy.y + 18], shown: words.reverse },
        { id: 'integration', point: [gx, gy + 92], shown: words.integration },
        { id: 'genome', point: [ex, ey - 76], shown: words.genome },
        { id: 'tCell', point: [790, 560], shown: words.tCell },
      ],
      texts,
      scale,
    };
  }
  return {
    labels: [
      { id: 'vector', box: [330, 144], point: [vector.x + 24, vector.y - 158], shown: words.vector, line: 'light' },
      { id: 'leftOut', box: [36, 778], point: [vector.x - 66, vector.y + 24], shown: words.leftOut, line: 'light' },
      { id: 'rna', box: [608, 652], anchor: 'middle', point: [592, 486], shown: words.rna, line: 'light' },
      { id: 'reverse', box: [868, 262], anchor: 'middle', point: [868, 462], shown: words.reverse },
      { id: 'integration', box: [1130, 746], point: [gx, gy + 34], shown: words.integration, line: 'light' },
      { id: 'genome', box: [1576, 392], anchor: 'end', point: [1452, 606], shown: words.genome, line: 'light' },
      { id: 'tCell', box: [1576, 36], anchor: 'end', point: [1080, 120], shown: words.tCell },
    ],
    texts,
    scale,
  };
}
