import title from './pages/title.tsx';
import type { PageLoader } from './site.ts';

/** Every route of the site and its page. The title page, the most visited, is loaded at the start. */
export const pages: Readonly<Record<string, PageLoader>> = {
  '/': () => import('./pages/home.tsx'),
  '/browse': () => import('./pages/browse.tsx'),
  '/search': () => import('./pages/search.tsx'),
  '/titles/{slug}': async () => ({ default: title }),
  '/titles/{slug}/history': () => import('./pages/title-history.tsx'),
  '/how-we-rate': () => import('./pages/how-we-rate.tsx'),
  '/sign-in': () => import('./pages/sign-in.tsx'),
  '/sign-in/callback': () => import('./pages/sign-in-callback.tsx'),
  '/sign-out': () => import('./pages/sign-out.tsx'),
  '/submissions/{receipt}': () => import('./pages/submission.tsx'),
  '/submissions/{receipt}/statement': () => import('./pages/statement.tsx'),
  '/me': () => import('./pages/me.tsx'),
  '/moderation': () => import('./pages/moderation-queue.tsx'),
  '/moderation/cases/{id}': () => import('./pages/moderation-case.tsx'),
  '/moderation/policy': () => import('./pages/moderation-policy.tsx'),
  '/moderation/numbers': () => import('./pages/moderation-numbers.tsx'),
  '/editorial': () => import('./pages/editorial-titles.tsx'),
  '/editorial/links': () => import('./pages/editorial-links.tsx'),
  '/editorial/titles/new': () => import('./pages/editorial-new.tsx'),
  '/editorial/titles/{slug}': () => import('./pages/editorial-title.tsx'),
  '/editorial/suggestions': () => import('./pages/editorial-suggestions.tsx'),
  '/editorial/suggestions/{id}': () => import('./pages/editorial-suggestions.tsx'),
  '/transparency': () => import('./pages/transparency.tsx'),
  '/transparency.csv': () => import('./pages/transparency-csv.ts'),
  '/privacy': () => import('./pages/privacy.tsx'),
  '/docs': () => import('./pages/docs.tsx'),
  '/assets/{file}': () => import('./pages/asset.ts'),
};
