import { expect, it } from 'vitest';
import { apiRoutes } from '../../../shared/contract/routes.ts';
import { documents, textOf } from './documents.ts';

const routes = new Set(Object.values(apiRoutes).map(({ method, path }) => `${method} ${path}`));

/** Returns the routes that a text names, such as `GET /v1/titles`, without their queries. */
const routesIn = (text: string): string[] =>
  [...text.matchAll(/\b(GET|POST|PUT|DELETE) (\/v1\/[\w/{}.-]*[\w}])/g)].map(
    ([, method, path]) => `${method} ${path}`,
  );

it.each([...documents, 'tests/stack/price-list.test.ts'])('%s names only routes that exist', (path) => {
  expect(routesIn(textOf(path)).filter((route) => !routes.has(route))).toEqual([]);
});

it('the check of routes finds a route that does not exist, and ignores the query', () => {
  const named = routesIn(
    '`POST /v1/moderation/cases/{id}/decision`, `GET /v1/titles?limit=3`, or GET /v1/titles.',
  );
  expect(named.filter((route) => !routes.has(route))).toEqual(['POST /v1/moderation/cases/{id}/decision']);
  expect(named).toHaveLength(3);
});
