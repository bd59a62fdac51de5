/** Who may call a route. `holder` is whoever has the receipt; `signed-in` any person; the rest are roles. */
export type Access = 'all' | 'holder' | 'signed-in' | 'moderator' | 'editor' | 'admin';

export interface RouteDescription {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  access: Access;
  summary: string;
}

const route = (
  method: RouteDescription['method'],
  path: string,
  access: Access,
  summary: string,
): RouteDescription => ({ method, path, access, summary });

/** The routes of the public API. The deployed API, the router and the API description all follow this table. */
export const publicRoutes = {
  listTitles: route('GET', '/v1/titles', 'all', 'Find titles'),
  readTitle: route('GET', '/v1/titles/{slug}', 'all', 'Read a title page'),
  listReviews: route('GET', '/v1/titles/{slug}/reviews', 'all', 'List community reviews'),
  submitReview: route('POST', '/v1/titles/{slug}/reviews', 'signed-in', 'Rate or review a title'),
  submitSuggestion: route('POST', '/v1/titles/{slug}/suggestions', 'signed-in', 'Suggest an update'),
  readSubmission: route('GET', '/v1/submissions/{receipt}', 'holder', 'Follow a submission'),
  resubmit: route('PUT', '/v1/submissions/{receipt}', 'signed-in', 'Fix and resubmit'),
  withdraw: route('DELETE', '/v1/submissions/{receipt}', 'signed-in', 'Withdraw a submission'),
  readMe: route('GET', '/v1/me', 'signed-in', 'Read your own record'),
  listMySubmissions: route('GET', '/v1/me/submissions', 'signed-in', 'List what you sent'),
  describe: route('GET', '/v1/openapi.json', 'all', 'Read this description'),
  health: route('GET', '/v1/health', 'all', 'See whether the service answers'),
} as const satisfies Record<string, RouteDescription>;

/** The routes of the editorial API. */
export const editorialRoutes = {
  createTitle: route('POST', '/v1/editorial/titles', 'editor', 'Add a title'),
  readDraft: route('GET', '/v1/editorial/titles/{slug}', 'editor', 'Read a title with its revisions'),
  replaceTitle: route('PUT', '/v1/editorial/titles/{slug}', 'editor', 'Replace the facts of a title'),
  createRevision: route('POST', '/v1/editorial/titles/{slug}/revisions', 'editor', 'Write a revision'),
  publish: route('POST', '/v1/editorial/titles/{slug}/publish', 'editor', 'Publish a revision'),
  createMedia: route('POST', '/v1/editorial/media', 'editor', 'Get an address to upload a picture to'),
} as const satisfies Record<string, RouteDescription>;

/** Where uploaded pictures are seen. */
export const mediaRoutes = {
  readMedia: route('GET', '/media/{proxy+}', 'all', 'See a picture'),
} as const satisfies Record<string, RouteDescription>;
