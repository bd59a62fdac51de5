import { describe, expect, it } from 'vitest';
import { matchRoute, parseRouteKey } from '../../../infra/local/http/routes.ts';

const routes = [
  '$default',
  'ANY /{proxy+}',
  'ANY /titles/{slug}',
  'GET /titles/{slug}',
  'GET /titles/new',
  'GET /titles/{slug}/{rest+}',
  'POST /titles/{slug}/reviews',
  'GET /',
].map(parseRouteKey);

describe('the router of the local HTTP API', () => {
  it.each([
    ['GET', '/', 'GET /', {}],
    ['POST', '/', '$default', {}],
    ['GET', '/titles/new', 'GET /titles/new', {}],
    ['GET', '/titles/coco', 'GET /titles/{slug}', { slug: 'coco' }],
    ['PUT', '/titles/new', 'ANY /titles/{slug}', { slug: 'new' }],
    ['POST', '/titles/coco/reviews', 'POST /titles/{slug}/reviews', { slug: 'coco' }],
    ['GET', '/titles/coco/reviews/2', 'GET /titles/{slug}/{rest+}', { slug: 'coco', rest: 'reviews/2' }],
    ['GET', '/elsewhere/deep', 'ANY /{proxy+}', { proxy: 'elsewhere/deep' }],
    ['GET', '/titles/caf%C3%A9%2Fbar', 'GET /titles/{slug}', { slug: 'café/bar' }],
    ['GET', '/titles/%E0%A4%A', 'GET /titles/{slug}', { slug: '%E0%A4%A' }],
  ])('sends %s %s to %s', (method, path, routeKey, pathParameters) => {
    const match = matchRoute(routes, method, path);
    expect(match?.route.routeKey).toBe(routeKey);
    expect(match?.pathParameters).toEqual(pathParameters);
  });

  it('does not match an empty segment with a parameter', () => {
    expect(matchRoute([parseRouteKey('GET /titles/{slug}')], 'GET', '/titles/')).toBeUndefined();
  });
});
