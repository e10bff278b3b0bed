import { turnedHeadParts, type TurnedHeadOptions, type TurnedMood } from './person-head-turned.ts';
import { scoped } from './scoped.ts';

/** What a mood changes in a face. */
interface MoodParts {
  readonly eyes: string;
  readonly brows: string;
  readonly mouth: string;
}

/** Artwork of a head whose mood and looking down can change in sight. */
export interface MoodyHead {
  readonly back: string;
  readonly cheeks: string;
  readonly warmCheeks: string;
  readonly nose: string;
  readonly front: string;
  /** Empty without glasses; they move with the eyes, not with the hair. */
  readonly glasses: string;
  readonly moods: Readonly<Record<TurnedMood, MoodParts>>;
}

/** Glasses of a three-quarter head that looks straight ahead. */
const GLASSES =
  '<g fill="#fff" fill-opacity=".22" stroke="#3B3A3C" stroke-width="3.6"><circle cx="7" cy="-2" r="15"/><ellipse cx="38" cy="-2" rx="11" ry="15"/></g><path d="M22 -4h5M-8 -3L-37 -2" stroke="#3B3A3C" stroke-width="3.6" fill="none"/>';

/** A three-quarter head in every mood. `name` is its own within the drawing, `prefix` that of the drawing. */
export function moodyHead(
  { glasses = false, ...looks }: Omit<TurnedHeadOptions, 'mood' | 'tilt' | 'pitch' | 'flush' | 'id'>,
  name: string,
  prefix: string,
): MoodyHead {
  const parts = (mood: TurnedMood, flush = false): ReturnType<typeof turnedHeadParts> =>
    turnedHeadParts({ ...looks, mood, flush, id: `${name}-face` });
  const { back, cheeks, nose, front } = parts('calm');
  const moodParts = (mood: TurnedMood): MoodParts => {
    const { eyes, brows, mouth } = parts(mood);
    return { eyes, brows, mouth };
  };
  return {
    back: scoped(back, prefix),
    cheeks: scoped(cheeks, prefix),
    warmCheeks: scoped(parts('calm', true).cheeks, prefix),
    nose,
    front,
    glasses: glasses ? GLASSES : '',
    moods: {
      calm: moodParts('calm'),
      smile: moodParts('smile'),
      care: moodParts('care'),
      rest: moodParts('rest'),
      drowsy: moodParts('drowsy'),
      talk: moodParts('talk'),
    },
  };
}
