import { describe, expect, it } from 'vitest';
import { loggedPath } from '../../../infra/local/http/logged-path.ts';

const everything = '/{proxy+}';

describe('the path of a request in the log', () => {
  it.each([
    ['/v1/submissions/rcp_bMRWqbK3oUyY', '/v1/submissions/{receipt}', 200],
    ['/titles/coco/reviews', '/titles/{slug}/reviews', 404],
  ])('is the template of the route: %s', (path, template, status) => {
    expect(loggedPath(path, template, status)).toBe(template);
  });

  it.each([
    ['/titles/the-innocence-files', '/titles/the-innocence-files'],
    ['/', '/'],
    ['/how-we-rate', '/how-we-rate'],
    ['/transparency.csv', '/transparency.csv'],
    ['/submissions/rcp_bMRWqbK3oUyY', '/submissions/rcp_…'],
    ['/submissions/rcp_bMRWqbK3oUyY/statement', '/submissions/rcp_…/statement'],
    ['/submissions/rcp%5FbMRWqbK3oUyY', '/submissions/…'],
    ['/submissions/rcp_0123456789abcdef', '/submissions/rcp_…'],
    ['/moderation/cases/cas_aQ-_9', '/moderation/cases/cas_…'],
    ['/elsewhere/MRWqbK3oUyY', '/elsewhere/…'],
    ['/elsewhere/abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz', '/elsewhere/…'],
    ['/assets/title-ABCD1234.js', '/assets/…'],
  ])('is, for a successful catch-all route, the path itself with shortened ids: %s', (path, logged) => {
    expect(loggedPath(path, everything, 200)).toBe(logged);
    expect(loggedPath(path, everything, 304)).toBe(logged);
  });

  it.each([
    ['/anna@example.com', 404],
    ['/anna%40example.com', 404],
    ['/titles/anna-quellhorst', 404],
    ['/submissions/rcp_bMRWqbK3oUyY', 503],
  ])('is, for a refused catch-all route, only the template: %s', (path, status) => {
    expect(loggedPath(path, everything, status)).toBe(everything);
  });

  it('is * when there is no route', () => {
    expect(loggedPath('/rcp_bMRWqbK3oUyY', undefined, 404)).toBe('*');
  });
});
