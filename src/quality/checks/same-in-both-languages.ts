import { isMarked } from '../../domain/quiz/quiz-item.ts';
import { placeholdersOf } from '../../i18n/fill.ts';
import type { SiteContent } from '../../lesson/site-content.ts';
import { check, quoted, type Found } from '../finding.ts';
import { textsByPath } from '../passage.ts';
import { questionsOf } from '../passages.ts';

const SHORTEST = 0.6;
const LONGEST = 1.6;
/** Short texts differ in length for good reasons. */
const FROM_LETTERS = 40;
/** Names, numbers and placeholders are the same in every language. */
const mayBeSame = (text: string): boolean => !/\p{Ll}{4}/u.test(text.replace(/\{[\w.-]+\}/g, '')) || !/\s/.test(text);

/** What must be equal in every language, of one step or topic. */
interface Shape {
  readonly file: string;
  readonly place: string;
  readonly shape: string;
}

function shapesOf({ lessons, topics, session, locale }: SiteContent): Shape[] {
  return [
    ...lessons.flatMap((lesson): Shape[] => [
      {
        file: `steps/${locale}/${lesson.step}.yaml`,
        place: 'beats',
        shape: lesson.beats
          .map(({ id, caption, more, labels, texts }) =>
            [id, caption.length, more.length, Object.keys(labels), Object.keys(texts)].join(' '),
          )
          .join('; '),
      },
      ...questionsOf(lesson).map((item): Shape => ({
        file: `quizzes/${locale}/${lesson.step}.yaml`,
        place: `question "${item.id}"`,
        shape: [
          item.kind,
          item.objective,
          item.claims.join(' '),
          isMarked(item) ? item.choices.map(({ id }) => id).join(' ') : item.questions.length,
          'right' in item ? JSON.stringify(item.right) : '',
        ].join('; '),
      })),
    ]),
    ...topics.map(({ id, sections }): Shape => ({
      file: `topics/${locale}/${id}.yaml`,
      place: 'sections',
      shape: sections
        .map(({ id: section, paragraphs, list, after, blanks, claims }) =>
          [section, paragraphs.length, list?.items.length ?? 0, after.length, blanks.length, claims.join(' ')].join(
            ' ',
          ),
        )
        .join('; '),
    })),
    ...session.notes.map(({ step, beats }): Shape => ({
      file: `session/${locale}/${step}.yaml`,
      place: 'beats',
      shape: Object.entries(beats)
        .map(([id, { say, local }]) => [id, say.length, local === undefined ? '' : 'local'].join(' '))
        .join('; '),
    })),
    {
      file: `prompts/${locale}.yaml`,
      place: 'prompts',
      shape: session.prompts.map(({ id, listenFor }) => [id, ...listenFor.map((each) => each.id)].join(' ')).join('; '),
    },
  ];
}

/** Every text of a language by a path that does not depend on the language, with its file. */
function textsOf({
  lessons,
  topics,
  ui,
  glossary,
  session,
  locale,
}: SiteContent): Map<string, { file: string; text: string }> {
  const rows = [
    ...lessons.map((lesson) => {
      const { title, shortName, purpose, recap } = lesson;
      const beats = lesson.beats.map(({ id, claims: _, objectives: __, ...words }) => [id, words] as const);
      return [
        `steps/${locale}/${lesson.step}.yaml`,
        { title, shortName, purpose, recap, beats: Object.fromEntries(beats) },
      ] as const;
    }),
    ...lessons.map((lesson) => {
      const words = questionsOf(lesson).map((item) => [
        item.id.replace('.', '-'),
        {
          scenario: item.scenario,
          stem: item.stem,
          ...(isMarked(item)
            ? { choices: item.choices.map(({ text, feedback }) => ({ text, feedback })) }
            : { questions: item.questions, listenFor: item.listenFor.map(({ text }) => text) }),
          ...('whenRight' in item && { whenRight: item.whenRight }),
        },
      ]);
      return [`quizzes/${locale}/${lesson.step}.yaml`, Object.fromEntries(words) as object] as const;
    }),
    ...topics.map((topic) => {
      const { title, shortTitle, purpose, recap } = topic;
      const sections = topic.sections.map(({ id, heading, ask, paragraphs, list, after, picture }) => [
        id,
        { heading, ask, paragraphs, list: list?.items, after, alt: picture?.alt, caption: picture?.caption },
      ]);
      return [
        `topics/${locale}/${topic.id}.yaml`,
        { title, shortTitle, purpose, recap, sections: Object.fromEntries(sections) as object },
      ] as const;
    }),
    [
      `glossary/${locale}.yaml`,
      Object.fromEntries(Object.values(glossary).map(({ id, word, meaning }) => [id, { word, meaning }])),
    ] as const,
    [`ui/${locale}.json`, ui] as const,
    ...Object.entries(session.words).map(
      ([part, words]) => [`ui/session/${locale}/${part}.json`, words as object] as const,
    ),
    ...session.notes.map(({ step, beats }) => [`session/${locale}/${step}.yaml`, beats] as const),
    [
      `prompts/${locale}.yaml`,
      Object.fromEntries(
        session.prompts.map(({ id, name, say, listenFor }) => [
          id,
          { name, say, listenFor: Object.fromEntries(listenFor.map((each) => [each.id, each.text])) },
        ]),
      ),
    ] as const,
  ];
  return new Map(
    rows.flatMap(([file, words]) =>
      textsByPath(words).map(
        ([path, text]) =>
          [`${file.replace(`/${locale}`, '/…')} ${path}`, { file, text }] as [string, { file: string; text: string }],
      ),
    ),
  );
}

const setOf = (text: string): string => [...new Set(placeholdersOf(text))].toSorted().join(' ');

/** What differs between a language and the one it was translated from. */
export function differencesBetween(base: SiteContent, other: SiteContent): Found[] {
  const found: Found[] = [];
  const own = new Map(
    shapesOf(other).map((shape) => [`${shape.file.replace(`/${other.locale}`, '')} ${shape.place}`, shape]),
  );
  for (const { file, place, shape } of shapesOf(base)) {
    const same = own.get(`${file.replace(`/${base.locale}`, '')} ${place}`);
    if (same?.shape !== shape) {
      found.push({
        level: 'fail',
        file: same?.file ?? file.replace(`/${base.locale}`, `/${other.locale}`),
        place,
        message: same
          ? `Its parts are not those of ${file}. There: ${quoted(shape)} Here: ${quoted(same.shape)} Use the same parts in the same order.`
          : `It is missing here, and ${file} has it. Translate it.`,
      });
    }
  }
  const otherTexts = textsOf(other);
  for (const [path, { file, text }] of textsOf(base)) {
    const translated = otherTexts.get(path);
    const [, place = ''] = path.split(/ (.*)/s);
    const at = { file: translated?.file ?? file.replace(`/${base.locale}`, `/${other.locale}`), place };
    if (!translated || translated.text.trim() === '') {
      found.push({ ...at, level: 'fail', message: `There are no words here. Translate: ${quoted(text)}` });
      continue;
    }
    if (setOf(translated.text) !== setOf(text)) {
      found.push({
        ...at,
        level: 'fail',
        message: `It has the placeholders “${setOf(translated.text)}”, and ${file} has “${setOf(text)}”. Use the same ones, letter by letter.`,
      });
    }
    if (translated.text === text && !mayBeSame(text)) {
      found.push({ ...at, level: 'fail', message: `It is still in the other language: ${quoted(text)} Translate it.` });
    }
    const ratio = translated.text.length / text.length;
    if (text.length >= FROM_LETTERS && (ratio < SHORTEST || ratio > LONGEST)) {
      found.push({
        ...at,
        level: 'warn',
        message: `It is ${ratio < 1 ? 'much shorter' : 'much longer'} than ${quoted(text)} Is all of it said, and nothing more?`,
      });
    }
  }
  return found;
}

/** A language has the same parts, choices, keys, claims and placeholders as the one it was translated from, and nothing left over in it. Source: rubric 8.26. */
export const sameInBothLanguages = check('same-in-both-languages', 26, (content) =>
  content.translatedFrom ? differencesBetween(content.translatedFrom, content) : [],
);
