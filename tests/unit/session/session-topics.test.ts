import { describe, expect, test } from 'vitest';
import type { Telling, Topic, TopicId, TopicSection } from '../../../src/domain/journey/topic.ts';
import {
  FIRST_OF_MORE,
  lineOf,
  sectionShown,
  SESSION_TOPICS,
  TOLD_WHEN_ASKED,
} from '../../../src/modes/session/session-topics.ts';

const section = (id: string, telling: Telling, ask?: string): TopicSection => ({
  id,
  heading: `About ${id}`,
  telling,
  ...(ask !== undefined && { ask }),
  urgent: false,
  paragraphs: [],
  after: [],
  blanks: [],
  claims: [],
});
const topic = (id: TopicId, ...sections: TopicSection[]): Topic => ({
  id,
  title: id,
  shortTitle: id,
  purpose: '',
  sections,
  recap: { what: '', action: '', why: '' },
  terms: [],
});

describe('what of a topic stands on the screen', () => {
  const deaths = section('deaths', 'asked', 'Tell me about the most serious cases');
  const serious = topic('serious', section('how-much', 'open'), deaths);

  test('serious CRS begins with how much somebody wants to know, and with nothing that is told only when asked', () => {
    expect(sectionShown(serious, null)?.id).toBe('how-much');
    expect(sectionShown(topic('serious', deaths, section('how-much', 'open')), null)?.id).toBe('how-much');
  });

  test('a section is shown once it is chosen', () => {
    expect(sectionShown(serious, 'deaths')?.id).toBe('deaths');
  });

  test('another topic shows none of its sections until one is chosen', () => {
    expect(sectionShown(topic('brain-signs', section('five-signs', 'open')), null)).toBeUndefined();
  });

  test('a section that the topic does not have shows nothing in its place', () => {
    expect(sectionShown(topic('afterwards', section('both-sides', 'open')), 'deaths')).toBeUndefined();
  });

  test('a section that is told when asked is named by the words that ask for it', () => {
    expect([lineOf(deaths), lineOf(section('how-much', 'open'))]).toEqual([
      'Tell me about the most serious cases',
      'About how-much',
    ]);
  });

  test('nobody comes to serious CRS by "More topics"', () => {
    expect(FIRST_OF_MORE).not.toBe(TOLD_WHEN_ASKED);
    expect(SESSION_TOPICS).not.toContain('call');
  });
});
