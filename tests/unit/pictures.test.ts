import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { TOPIC_PICTURES, type TopicPicture } from '../../src/domain/journey/topic.ts';
import { PICTURE_LABELS } from '../../src/scenes/pictures/picture-labels.ts';
import { PICTURES } from '../../src/scenes/pictures/pictures.ts';
import { columnsFor, recordMarks } from '../../src/scenes/pictures/record-marks.ts';

const drawn = (name: TopicPicture): string => {
  const labels = Object.fromEntries(PICTURE_LABELS[name].map((id) => [id, `word for ${id}`]));
  return render(PICTURES[name], { props: { labels, group: 703, affected: 3 } }).body;
};

describe.each(TOPIC_PICTURES)('the picture %s', (name) => {
  const html = drawn(name);
  const pictures = html.match(/<svg.*?<\/svg>/gs) ?? [];

  test('shows every one of its words once, as text beside the drawing', () => {
    for (const id of PICTURE_LABELS[name]) expect(html.split(`word for ${id}<`)).toHaveLength(2);
    for (const svg of pictures) expect(svg).not.toMatch(/<text|word for/);
  });

  test('is hidden from screen readers, which hear the words and what the page says', () => {
    expect(pictures.length).toBeGreaterThan(0);
    for (const svg of pictures) expect(svg).toMatch(/^<svg[^>]* aria-hidden="true"/);
  });

  test('finds each of its clips, gradients and symbols, and only once', () => {
    const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, needed] of html.matchAll(/(?:href="|url\()#([^")]+)/g)) expect(ids).toContain(needed);
  });

  test('needs no filter and no style that a page would drop', () => {
    expect(html).not.toMatch(/<filter|filter=|\sstyle="/);
  });
});

describe('people in a record', () => {
  const people = (path: string): number => path.match(/v1\.6Z/g)?.length ?? 0;

  test.each([
    [703, 3],
    [475, 0],
    [38, 12],
    [1, 1],
  ])('%i people are drawn one by one, %i of them filled', (group, affected) => {
    const marks = recordMarks(group, affected);
    expect(people(marks.affected)).toBe(affected);
    expect(people(marks.others)).toBe(group - affected);
  });

  test('those it happened to come first and stand side by side', () => {
    const { affected } = recordMarks(703, 3);
    expect(Array.from(affected.matchAll(/M([\d.]+) ([\d.]+)a/g), ([, x, y]) => [x, y])).toEqual([
      ['3.8', '4'],
      ['15.8', '4'],
      ['27.8', '4'],
    ]);
  });

  test('a record of 703 fills its last row', () => {
    expect(703 % columnsFor(703)).toBe(0);
  });

  test.each([
    [3, 703],
    [0, 0],
    [703, 0.4],
  ])('%i people with %d of them affected is refused', (group, affected) => {
    expect(() => recordMarks(group, affected)).toThrow(/whole numbers/);
  });
});
