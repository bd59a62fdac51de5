import { expect, it } from 'vitest';
import type { RouteDefinition } from '../../../shared/contract/route.ts';
import { publicRoutes } from '../../../shared/contract/routes.ts';

/** Routes that change something without a birth year: withdrawing a text, erasing oneself, and stating the year. */
const openToAll = ['withdraw', 'changeMe', 'eraseMe'];

it('every public route that changes something requires a stated birth year, except withdrawals, profile changes and erasure', () => {
  const routes: [string, RouteDefinition][] = Object.entries(publicRoutes);
  const writes = routes.filter(([, { method }]) => method !== 'GET');
  const others = writes.filter(([, { access }]) => access !== 'author').map(([name]) => name);
  expect(others.sort()).toEqual(openToAll.sort());
  for (const [name, { method, access }] of routes)
    if (access === 'author') expect(method, name).not.toBe('GET');
});
