import type { BeatAddress } from '../../domain/quiz/quiz-item.ts';
import type { Shape } from '../../scenes/stage/shape.ts';

/** The file of a beat's picture: a file sees nothing of its page, so that high contrast has files of its own. */
export function stillFile({ step, beat }: BeatAddress, shape: Shape, moment: 'start' | 'end' = 'end'): string {
  const isContrast = typeof document === 'object' && document.documentElement.dataset['theme'] === 'contrast';
  return [
    `/stills/${step}/${beat}`,
    moment === 'start' ? '-start' : '',
    shape === 'portrait' ? '-portrait' : '',
    isContrast ? '-contrast' : '',
    '.svg',
  ].join('');
}
