/** One small picture and the id of the words under it. */
export interface Panel {
  readonly id: string;
  /** Artwork in the units of its picture; ids in it need not be unique on the page. */
  readonly back: string;
  /** What lies over the parts that a picture adds by itself. */
  readonly front?: string;
}

/** Width and height in drawing units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
