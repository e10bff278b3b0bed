import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseSvelte } from 'svelte/compiler';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** One file with code in it, taken apart far enough for the rules about code. */
export interface SourceFile {
  /** Path below `src/`. */
  readonly path: string;
  /** Its TypeScript: the whole file, the scripts of a component, or the frontmatter and scripts of a page. */
  readonly code: readonly ts.SourceFile[];
  /** Its markup without comments, styles and scripts; empty for TypeScript. */
  readonly markup: readonly string[];
}

const parsed = (path: string, code: string): ts.SourceFile =>
  ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);

/** Texts and text attributes of a Svelte template, and the code of its expressions. */
function svelteParts(source: string): { readonly texts: string[]; readonly expressions: string[] } {
  const texts: string[] = [];
  const expressions: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, data, start, end, ...rest } = node as Record<string, unknown>;
    if (type === 'Text') texts.push(String(data));
    else if (type === 'ExpressionTag') expressions.push(source.slice(Number(start) + 1, Number(end) - 1));
    else Object.values(rest).forEach(visit);
  };
  visit(parseSvelte(source, { modern: true }).fragment.nodes);
  return { texts, expressions };
}

function taken(path: string, source: string): SourceFile {
  if (path.endsWith('.ts')) return { path, code: [parsed(path, source)], markup: [] };
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  if (path.endsWith('.svelte')) {
    const { texts, expressions } = svelteParts(source);
    return { path, code: [...scripts, ...expressions].map((code) => parsed(path, code)), markup: texts };
  }
  const [, frontmatter = '', template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const body = template.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|\{\/\*[\s\S]*?\*\/\}/g, '');
  const texts = [...body.matchAll(/>([^<>{}]+)</g)].map(([, text = '']) => text);
  const attributes = [...body.matchAll(/\s[\w-]+="([^"{}]+)"/g)].map(([, text = '']) => text);
  return {
    path,
    code: [frontmatter, ...scripts].map((code) => parsed(path, code)),
    markup: [...texts, ...attributes],
  };
}

/** Every file under `src/` that holds code. */
export const sourceFiles = (): SourceFile[] =>
  globSync('**/*.{ts,svelte,astro}', { cwd: SRC })
    .toSorted()
    .map((path) => taken(path, readFileSync(SRC + path, 'utf8')));

/** Calls back with every node below one. */
export function eachNode(node: ts.Node, callback: (node: ts.Node) => void): void {
  callback(node);
  ts.forEachChild(node, (child) => {
    eachNode(child, callback);
  });
}

/** What a file imports, as it is written there: statements, re-exports and `import()`. */
export function importsOf({ code }: SourceFile): string[] {
  const names: string[] = [];
  for (const file of code) {
    eachNode(file, (node) => {
      const named =
        ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
          ? node.moduleSpecifier
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
              ? node.argument.literal
              : undefined;
      if (named && ts.isStringLiteralLike(named)) names.push(named.text);
    });
  }
  return names;
}
