/** A part of a still, as a viewBox has it. */
export type Cut = readonly [x: number, y: number, width: number, height: number];

export interface CutPicture {
  /** Address of the still without what its shape and look add. */
  readonly still: string;
  /** What is shown of the upright still, about 0.87 times as wide as high, and of the wide one, a little wider than high. */
  readonly upright: Cut;
  readonly wide: Cut;
}

/** One picture of each step of the journey for a passer-by. Calm ones: nobody is ill in them. */
export const ATTRACT_PICTURES: readonly CutPicture[] = [
  { still: '/stills/1-collection/why-t-cells', upright: [0, 30, 568, 656], wide: [0, 60, 860, 806] },
  { still: '/stills/2-engineering/sensor-grows', upright: [0, 100, 900, 1040], wide: [560, 0, 960, 900] },
  { still: '/stills/3-infusion/through-the-blood', upright: [0, 130, 900, 1040], wide: [750, 20, 850, 797] },
  { still: '/stills/4-cytokine-release/finds-and-works', upright: [0, 70, 900, 1040], wide: [150, 0, 960, 900] },
  { still: '/stills/5-monitoring/take-your-temperature', upright: [140, 0, 662, 765], wide: [130, 40, 850, 797] },
  { still: '/stills/6-treatment/feeling-better', upright: [170, 0, 680, 786], wide: [255, 90, 800, 750] },
];

const people = '/stills/2-engineering/who-to-call';

/** The two people of the one message, cut as on the first page of the site: from the wide still on every screen. */
export const MESSAGE_PICTURE = { still: people, beside: [14, 150, 800, 750], above: [0, 187, 826, 516] } as const;

/** Address of a part of a still. */
export function cutAddress(still: string, shape: '' | '-portrait', ending: '' | '-contrast', cut: Cut): string {
  return `${still}${shape}${ending}.svg#svgView(viewBox(${cut.join(',')}))`;
}
