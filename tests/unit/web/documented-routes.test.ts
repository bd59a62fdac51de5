import { expect, it } from 'vitest';
import { documentedRoutes } from '../../../functions/web/documented-routes.ts';
import { fieldLines } from '../../../functions/web/html/reading/field-lines.ts';
import { fieldType } from '../../../functions/web/html/reading/field-type.ts';

it('the API reference describes every schema that a type of the page links to', () => {
  const { routes, schemas } = documentedRoutes();
  const described = new Set(schemas.map(({ name }) => name));
  const shown = [
    ...routes.flatMap(({ body, answer }) => [body ?? {}, answer ?? {}]),
    ...schemas.map(({ schema }) => schema),
  ];
  const linked = shown
    .flatMap((schema) => fieldLines(schema))
    .flatMap(({ schema }) => fieldType(schema))
    .flatMap((part) => (typeof part === 'string' ? [] : [part.named]));
  expect(linked.length).toBeGreaterThan(5);
  expect(linked.filter((name) => !described.has(name))).toEqual([]);
});
