import { cancerCell } from '../scenes/cast/cancer-cell.ts';
import { carTCell } from '../scenes/cast/car-t-cell.ts';
import { il6Dock, macrophage } from '../scenes/cast/macrophage.ts';
import { il6Signal, interferonSignal, otherSignal } from '../scenes/cast/signals.ts';
import { use } from '../scenes/cast/svg-markup.ts';
import { MEDICINE_PICTURES, type CastPicture } from './medicine-pictures.ts';

/** Those of the cast who have a part in cytokine release, and the medicines against it. */
export const CRS_PICTURES = {
  ...MEDICINE_PICTURES,
  cartcell: { needs: [carTCell], drawn: use('cartcell', 0, 0, 0.74) },
  cancer: { needs: [cancerCell], drawn: use('cancer', 0, 0, 0.8, 6) },
  macrophage: {
    needs: [macrophage, il6Dock],
    drawn: use('macrophage', 6, 4, 0.64, 6) + use('dock', -86, -6, 0.56, -80) + use('dock', -76, 42, 0.56, -112),
  },
  il6: { needs: [il6Signal], drawn: use('il6', 0, 0, 3.4) },
  'other-signals': {
    needs: [interferonSignal, otherSignal],
    drawn: use('ifn', -44, -16, 2.3, -10) + use('oth', 52, 22, 2.5, 8),
  },
} as const satisfies Record<string, CastPicture>;
