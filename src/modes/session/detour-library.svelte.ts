import type { Component } from 'svelte';
import type { DaysPlace } from '../../domain/crs/days-place.ts';
import type { Topic, TopicPicture } from '../../domain/journey/topic.ts';
import type { SessionEvent } from '../../domain/session/session-state.ts';
import { siteFile } from '../../platform/site-file.ts';
import type { PictureProps } from '../../scenes/pictures/picture-props.ts';
import type { DaysWords } from '../days/days-words.ts';
import { Late } from './late.svelte.ts';
import type { SessionDesk } from './session-desk.svelte.ts';

/** What the days of a made-up person are shown and led with. */
export interface DaysHere {
  /** Templates. */
  readonly words: DaysWords;
  readonly Drawn: Component<{ desk: SessionDesk; place: DaysPlace; words: DaysWords }>;
  readonly Lead: Component<{
    desk: SessionDesk;
    act: (event: SessionEvent) => void;
    place: DaysPlace;
    words: DaysWords;
  }>;
}

/** What topics are shown with. */
export interface TopicsHere {
  /** Templates, in the order in which they are offered. */
  readonly topics: readonly Topic[];
  readonly pictures: Readonly<Record<TopicPicture, Component<PictureProps>>>;
}

/** What a session goes into only when somebody asks. It comes when it is first opened, or when the window is quiet. */
export class DetourLibrary {
  readonly days: Late<DaysHere>;
  readonly topics: Late<TopicsHere>;

  constructor(locale: string) {
    this.days = new Late(async () => {
      const [words, drawn, lead] = await Promise.all([
        siteFile(`/${locale}/session/days.json`),
        import('./DaysDrawn.svelte'),
        import('./DaysLead.svelte'),
      ]);
      return { words: words as DaysWords, Drawn: drawn.default, Lead: lead.default };
    });
    this.topics = new Late(async () => {
      const [topics, { PICTURES }] = await Promise.all([
        siteFile(`/${locale}/session/topics.json`),
        import('../../scenes/pictures/pictures.ts'),
      ]);
      return { topics: topics as readonly Topic[], pictures: PICTURES };
    });
  }

  /** Lets all of it come, so that a session goes on without a network. */
  async loadAll(): Promise<void> {
    await this.days.load();
    await this.topics.load();
  }
}
