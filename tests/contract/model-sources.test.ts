import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourcesSchema } from '../../src/content/claims-schema.ts';
import { PARAMETERS, type Parameter } from '../../src/domain/crs/model-parameters.ts';

const sources = sourcesSchema.parse(
  parse(readFileSync(new URL('../../src/content/facts/sources.yaml', import.meta.url), 'utf8')),
);
const parameters: readonly [string, Parameter][] = Object.entries(PARAMETERS);

test.each(parameters)('the parameter %s names only sources that are there', (_, parameter) => {
  expect(parameter.sources.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
});

test('what is called published or derived names its source', () => {
  const bare = parameters.filter(
    ([, { standing, sources: named }]) => standing !== 'illustrative' && named.length === 0,
  );
  expect(bare.map(([name]) => name)).toEqual([]);
});
