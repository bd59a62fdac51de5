import type { RouteKeys } from '../../shared/contract/route.ts';
import type { editorialRoutes } from '../../shared/contract/routes.ts';
import { httpApi } from '../../shared/http/api.ts';
import { type Dependencies, dependencies } from './dependencies.ts';

export const handler = httpApi<RouteKeys<typeof editorialRoutes>, Dependencies>(
  {
    'GET /v1/editorial/titles': () => import('./list-titles.ts'),
    'POST /v1/editorial/titles': () => import('./create-title.ts'),
    'GET /v1/editorial/titles/{slug}': () => import('./read-draft.ts'),
    'PUT /v1/editorial/titles/{slug}': () => import('./replace-title.ts'),
    'POST /v1/editorial/titles/{slug}/revisions': () => import('./create-revision.ts'),
    'POST /v1/editorial/titles/{slug}/revisions/{revision}/discard': () => import('./discard-revision.ts'),
    'POST /v1/editorial/titles/{slug}/publish': () => import('./publish.ts'),
    'DELETE /v1/editorial/titles/{slug}/schedule': () => import('./cancel-schedule.ts'),
    'POST /v1/editorial/titles/{slug}/unpublish': () => import('./unpublish.ts'),
    'POST /v1/editorial/titles/{slug}/merge': () => import('./merge-title.ts'),
    'POST /v1/editorial/titles/{slug}/split': () => import('./split-title.ts'),
    'GET /v1/editorial/titles/{slug}/log': () => import('./read-log.ts'),
    'GET /v1/editorial/titles/{slug}/working-copy': () => import('./read-working-copy.ts'),
    'PUT /v1/editorial/titles/{slug}/working-copy': () => import('./replace-working-copy.ts'),
    'DELETE /v1/editorial/titles/{slug}/working-copy': () => import('./end-working-copy.ts'),
    'GET /v1/editorial/dead-links': () => import('./list-dead-links.ts'),
    'POST /v1/editorial/titles/{slug}/links/confirm': () => import('./confirm-link.ts'),
    'GET /v1/editorial/suggestions': () => import('./list-suggestions.ts'),
    'GET /v1/editorial/suggestions/{id}': () => import('./read-suggestion.ts'),
    'POST /v1/editorial/suggestions/{id}/decision': () => import('./decide-suggestion.ts'),
    'POST /v1/editorial/media': () => import('./create-media.ts'),
    'GET /v1/editorial/media/{id}': () => import('./read-media.ts'),
  },
  dependencies(process.env),
);
