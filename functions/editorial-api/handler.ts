import { httpApi } from '../../shared/http/api.ts';
import { editorialRoutes } from '../../shared/http/routes.ts';
import { dependencies } from './dependencies.ts';

export const handler = httpApi(
  editorialRoutes,
  {
    createTitle: () => import('./create-title.ts'),
    readDraft: () => import('./read-draft.ts'),
    replaceTitle: () => import('./replace-title.ts'),
    createRevision: () => import('./create-revision.ts'),
    publish: () => import('./publish.ts'),
    createMedia: () => import('./create-media.ts'),
  },
  dependencies(process.env),
);
