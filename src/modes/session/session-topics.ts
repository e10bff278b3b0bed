import { TOPIC_IDS, type Topic, type TopicId, type TopicSection } from '../../domain/journey/topic.ts';

/** Told only to who asks: it has a button of its own, and begins by asking how much somebody wants to know. */
export const TOLD_WHEN_ASKED: TopicId = 'serious';

/** Topics that a session can show. The call card stands in the session already. */
export const SESSION_TOPICS: readonly TopicId[] = TOPIC_IDS.filter((id) => id !== 'call');

/** Which topic opens first under "More topics". */
export const FIRST_OF_MORE: TopicId = 'questions';

/** The section that stands on the screen. Nothing is chosen at first: then only a topic that asks how much to tell has one. */
export const sectionShown = (topic: Topic, section: string | null): TopicSection | undefined =>
  topic.sections.find(({ id }) => id === section) ??
  (topic.id === TOLD_WHEN_ASKED ? topic.sections.find(({ telling }) => telling === 'open') : undefined);

/** The line that somebody chooses a section by. */
export const lineOf = ({ ask, heading }: TopicSection): string => ask ?? heading;
