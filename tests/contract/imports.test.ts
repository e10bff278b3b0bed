import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { eachNode, importsOf, sourceFiles, type SourceFile } from '../support/source-files.ts';

/** What the files of a folder may import: folders below `src/`, and packages. */
interface Rule {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const ICONS = '@lucide/svelte';
const ALL = [
  'content',
  'domain',
  'i18n',
  'scenes',
  'player',
  'ui',
  'modes',
  'platform',
  'lesson',
  'quality',
  'layouts',
  'offline',
  'pages',
  'styles',
];

/** The table of ARCHITECTURE.md. The longest folder that fits a file decides. */
const MAY_IMPORT: Readonly<Record<string, Rule>> = {
  domain: { folders: ['domain'], packages: [] },
  'domain/clinic': { folders: ['domain'], packages: ['valibot'] },
  'domain/review': { folders: ['domain'], packages: ['ts-fsrs'] },
  content: { folders: ['content', 'domain'], packages: ['astro/zod'] },
  i18n: { folders: ['i18n', 'content/ui', 'domain'], packages: [] },
  scenes: { folders: ['domain', 'scenes'], packages: ['svelte'] },
  'scenes/stage': { folders: ['domain', 'scenes'], packages: ['svelte', 'gsap'] },
  player: { folders: ['domain', 'scenes', 'player'], packages: ['svelte'] },
  ui: { folders: ['domain', 'i18n', 'ui', 'scenes/cast'], packages: ['svelte', ICONS] },
  'ui/sheets': { folders: ['domain', 'i18n', 'ui', 'scenes/cast'], packages: ['svelte', ICONS, 'uqr'] },
  'ui/days': { folders: ['domain', 'i18n', 'ui', 'scenes/cast'], packages: ['svelte', ICONS, 'd3-path', 'd3-scale'] },
  platform: { folders: ['domain', 'platform', 'offline/notes.ts'], packages: [] },
  offline: {
    folders: ['content/ui/kiosk', 'domain', 'i18n', 'offline'],
    packages: ['astro', 'vite', 'node:crypto', 'node:fs', 'node:path', 'node:url'],
  },
  lesson: {
    folders: ['content', 'domain', 'i18n', 'lesson', 'scenes'],
    packages: ['astro:content', 'astro/zod', 'svelte', 'node:child_process', 'node:fs', 'node:path'],
  },
  modes: {
    folders: ['domain', 'i18n', 'scenes', 'player', 'ui', 'platform', 'modes'],
    packages: ['svelte', ICONS],
  },
  quality: {
    folders: ['content', 'domain', 'i18n', 'lesson', 'quality'],
    packages: ['astro/zod', 'syllable', 'flesch-kincaid', 'smog-formula'],
  },
  layouts: { folders: ALL, packages: ['astro', 'svelte', ICONS, '@fontsource-variable/atkinson-hyperlegible-next'] },
  'layouts/islands': { folders: ['layouts/islands'], packages: ['@astrojs/svelte', 'svelte'] },
  pages: { folders: ALL, packages: ['astro', 'svelte', ICONS, '@valibot/to-json-schema'] },
  'middleware.ts': { folders: ['lesson'], packages: ['astro:middleware'] },
  'content.config.ts': { folders: ['content'], packages: ['astro', 'astro:content'] },
};

const files = sourceFiles();
const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

function ruleOf(path: string): Rule | undefined {
  const [folder] = Object.keys(MAY_IMPORT)
    .filter((each) => within(path, each))
    .toSorted((a, b) => b.length - a.length);
  return folder === undefined ? undefined : MAY_IMPORT[folder];
}

/** Imports of a file that its folder's rule does not allow. */
function straysOf(file: SourceFile): string[] {
  const { folders, packages } = ruleOf(file.path) ?? { folders: [], packages: [] };
  return importsOf(file).filter((name) =>
    name.startsWith('.')
      ? !folders.some((folder) => within(posix.join(posix.dirname(file.path), name), folder))
      : !packages.some((each) => within(name, each)),
  );
}

/** Uses of a name such as `localStorage` or `document.cookie` in the code of a file, comments left out. */
function usesOf({ code }: SourceFile, forbidden: readonly string[]): string[] {
  const found: string[] = [];
  for (const file of code) {
    eachNode(file, (node) => {
      const name = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? node.getText(file) : '';
      if (forbidden.includes(name)) found.push(name);
      if (ts.isNewExpression(node) && node.expression.getText(file) === 'Date' && !node.arguments?.length) {
        if (forbidden.includes('new Date()')) found.push('new Date()');
      }
    });
  }
  return found;
}

/** Five words in a row: prose, which belongs to the words of a language. */
const PROSE = /\p{L}[\p{L}’'-]*(?:[,;:]? \p{L}[\p{L}’'-]*){4,}/u;

const isNewError = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) && node.expression.getText().endsWith('Error');

/** What an error says is for whoever works on the site, not for its visitors; so is what a function gives to one. */
function isMessage(node: ts.Node, givers: ReadonlySet<string>): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent as ts.Node | undefined) {
    if (isNewError(at)) return true;
    if ((ts.isVariableDeclaration(at) || ts.isFunctionDeclaration(at)) && givers.has(at.name?.getText() ?? '')) {
      return true;
    }
  }
  return false;
}

/** Names of the functions whose results are what an error of the file says. */
function messageGivers(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  eachNode(file, (node) => {
    const message = isNewError(node) ? node.arguments?.[0] : undefined;
    if (message && ts.isCallExpression(message)) names.add(message.expression.getText());
  });
  return names;
}

function proseOf({ code, markup }: SourceFile): string[] {
  const texts = [...markup];
  for (const file of code) {
    const givers = messageGivers(file);
    eachNode(file, (node) => {
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
      if (isText && !isMessage(node, givers)) texts.push(node.text);
    });
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => PROSE.test(text));
}

/** Everything found, each with its file, for the message of a failed test. */
const foundIn = (among: readonly SourceFile[], find: (file: SourceFile) => readonly string[]): string[] =>
  among.flatMap((file) => find(file).map((found) => `src/${file.path}: ${found}`));

describe('the folders', () => {
  test('every file lies in a folder that the table knows', () => {
    expect(files.filter(({ path }) => ruleOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  test('each imports only what the table allows', () => {
    expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
    expect(foundIn(files, straysOf)).toEqual([]);
  });

  test('the core knows no chance and no clock of its own', () => {
    const core = files.filter(({ path }) => within(path, 'domain'));
    const forbidden = ['Math.random', 'Date.now', 'new Date()', 'performance.now', 'setTimeout', 'setInterval'];
    expect(foundIn(core, (file) => usesOf(file, forbidden))).toEqual([]);
  });

  test('chance in a picture comes from the seeded source', () => {
    const pictures = files.filter(({ path }) => within(path, 'scenes') || within(path, 'player'));
    expect(foundIn(pictures, (file) => usesOf(file, ['Math.random', 'Date.now', 'new Date()']))).toEqual([]);
  });

  test('only platform and the worker touch what a browser keeps or sends', () => {
    const others = files.filter(({ path }) => !within(path, 'platform') && !within(path, 'offline'));
    const forbidden = [
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'document.cookie',
      'caches',
      'fetch',
      'XMLHttpRequest',
      'navigator.sendBeacon',
      'WebSocket',
      'speechSynthesis',
    ];
    expect(foundIn(others, (file) => usesOf(file, forbidden))).toEqual([]);
  });
});

/** Files whose sentences are for whoever writes content: schemas, what joins their files, checks, and what the build lists. */
const speaksToAuthors = (path: string): boolean =>
  path.endsWith('-schema.ts') ||
  /(^|\/)join-\w+\.ts$/.test(path) ||
  within(path, 'quality') ||
  path === 'lesson/due-for-review.ts';

test('no sentence for a visitor stands in the code', () => {
  const spoken = files.filter(({ path }) => !speaksToAuthors(path) && path !== 'content.config.ts');
  expect(foundIn(spoken, proseOf)).toEqual([]);
});
