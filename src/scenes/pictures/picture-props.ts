/** What every picture of a topic page is given. */
export interface PictureProps {
  /** Words beside its parts, by the ids in `PICTURE_LABELS`. */
  readonly labels: Readonly<Record<string, string>>;
  /** People in the record, for `people-in-a-record`. */
  readonly group?: number | undefined;
  /** How many of them it happened to. */
  readonly affected?: number | undefined;
}
