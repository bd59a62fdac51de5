import { expect, it } from 'vitest';
import type { RouteDefinition } from '../../../shared/contract/route.ts';
import { publicRoutes } from '../../../shared/contract/routes.ts';

/** What changes something and asks for no birth year: it takes one's own text back or erases its sender, or it is where the year is said. */
const openToAll = ['withdraw', 'changeMe', 'eraseMe'];

it('every public route that changes something is for people whose age is known, but for three', () => {
  const routes: [string, RouteDefinition][] = Object.entries(publicRoutes);
  const writes = routes.filter(([, { method }]) => method !== 'GET');
  const others = writes.filter(([, { access }]) => access !== 'author').map(([name]) => name);
  expect(others.sort()).toEqual(openToAll.sort());
  for (const [name, { method, access }] of routes)
    if (access === 'author') expect(method, name).not.toBe('GET');
});
