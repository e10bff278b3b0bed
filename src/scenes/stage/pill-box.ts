import type { LabelPlace } from './stage-words.ts';

/** A point in CSS pixels of the stage. */
type Pixel = readonly [x: number, y: number];
interface Size {
  readonly w: number;
  readonly h: number;
}

/** Pixels kept free between a pill and the edge of the stage. */
const MARGIN = 8;

/** Upper left corner of a pill in pixels, pushed inside the stage when its words are long. */
export function pillBox(
  { box, anchor = 'start' }: Pick<LabelPlace, 'box' | 'anchor'>,
  { w, h }: Size,
  unit: number,
  stage: { readonly width: number; readonly height: number },
): Pixel {
  const wished = box[0] * unit - (anchor === 'end' ? w : anchor === 'middle' ? w / 2 : 0);
  const inside = (value: number, most: number): number => Math.max(MARGIN, Math.min(value, most - MARGIN));
  return [inside(wished, stage.width - w), inside(box[1] * unit, stage.height - h)];
}

/** A pill's corner moved up or down as far as the badge of the scale needs it, where both do not fit beside one another. */
export function clearOfBadge(
  [left, top]: Pixel,
  { w, h }: Size,
  badge?: { readonly at: Pixel; readonly size: Size },
): Pixel {
  if (!badge) return [left, top];
  const [x, y] = badge.at;
  const apart =
    left >= x + badge.size.w || left + w <= x || top >= y + badge.size.h || top + h <= y || badge.size.h === 0;
  if (apart) return [left, top];
  const above = y - h - MARGIN;
  return [left, above < MARGIN ? y + badge.size.h + MARGIN : above];
}

/** The line from the nearest edge of a pill to the thing it names; none when the thing lies under the pill. */
export function joinedPill(
  [left, top]: Pixel,
  { w, h }: Size,
  [x, y]: Pixel,
): { readonly from: Pixel; readonly to: Pixel } | undefined {
  const beside = y >= top && y <= top + h;
  if (beside && x >= left && x <= left + w) return undefined;
  const corner = Math.min(20, w / 3);
  const from: Pixel = beside
    ? [x < left ? left + 1 : left + w - 1, Math.max(top + h * 0.3, Math.min(y, top + h * 0.7))]
    : [Math.max(left + corner, Math.min(x, left + w - corner)), y < top ? top + 1 : top + h - 1];
  return { from, to: [x, y] };
}
