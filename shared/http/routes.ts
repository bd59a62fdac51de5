/**
 * Who may call a route. `holder` is whoever has the receipt; `signed-in` any person; `author` a person whose age is
 * known, for everything that others get to see or that acts on them; the rest are roles.
 */
export type Access = 'all' | 'holder' | 'signed-in' | 'author' | 'moderator' | 'editor' | 'admin';

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

/** The routes for what people do with each other's reviews, and with their own record. */
export const communityRoutes = {
  voteHelpful: route('POST', '/v1/reviews/{id}/helpful', 'author', 'Say that a review helped'),
  takeHelpfulBack: route('DELETE', '/v1/reviews/{id}/helpful', 'author', 'Take back that a review helped'),
  listHelpful: route('GET', '/v1/me/helpful', 'signed-in', 'List which reviews of a title helped you'),
  reportReview: route('POST', '/v1/reviews/{id}/reports', 'author', 'Report a review'),
  changeMe: route('PUT', '/v1/me', 'signed-in', 'Choose your name and say how old your children are'),
  exportMe: route('GET', '/v1/me/export', 'signed-in', 'Take everything about yourself along'),
  eraseMe: route('DELETE', '/v1/me', 'signed-in', 'Erase everything about yourself'),
} as const satisfies Record<string, RouteDescription>;

/** The routes of the public API. The deployed API, the router and the API description all follow this table. */
export const publicRoutes = {
  listTitles: route('GET', '/v1/titles', 'all', 'Find titles'),
  readTitle: route('GET', '/v1/titles/{slug}', 'all', 'Read a title page'),
  listReviews: route('GET', '/v1/titles/{slug}/reviews', 'all', 'List community reviews'),
  submitReview: route('POST', '/v1/titles/{slug}/reviews', 'author', 'Rate or review a title'),
  submitSuggestion: route('POST', '/v1/titles/{slug}/suggestions', 'author', 'Suggest an update'),
  readSubmission: route('GET', '/v1/submissions/{receipt}', 'holder', 'Follow a submission'),
  resubmit: route('PUT', '/v1/submissions/{receipt}', 'author', 'Fix and resubmit'),
  withdraw: route('DELETE', '/v1/submissions/{receipt}', 'signed-in', 'Withdraw a submission'),
  readMe: route('GET', '/v1/me', 'signed-in', 'Read your own record'),
  listMySubmissions: route('GET', '/v1/me/submissions', 'signed-in', 'List what you sent'),
  appeal: route('POST', '/v1/submissions/{receipt}/appeal', 'author', 'Ask another person to look'),
  readStatement: route(
    'GET',
    '/v1/submissions/{receipt}/statement',
    'holder',
    'Read the statement of reasons',
  ),
  readTransparency: route('GET', '/v1/transparency', 'all', 'See what was decided, in numbers'),
  ...communityRoutes,
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

/** The routes of the moderation API. */
export const moderationRoutes = {
  listCases: route('GET', '/v1/moderation/cases', 'moderator', 'List cases, the most urgent first'),
  readCase: route('GET', '/v1/moderation/cases/{id}', 'moderator', 'Read a case in full'),
  claimCase: route('POST', '/v1/moderation/cases/{id}/claim', 'moderator', 'Take a case'),
  releaseCase: route('POST', '/v1/moderation/cases/{id}/release', 'moderator', 'Give a case back'),
  decideCase: route('POST', '/v1/moderation/cases/{id}/decisions', 'moderator', 'Decide a case'),
  undoDecision: route('POST', '/v1/moderation/cases/{id}/undo', 'moderator', 'Take a decision back'),
  escalateCase: route('POST', '/v1/moderation/cases/{id}/escalate', 'moderator', 'Ask a senior moderator'),
  decideMany: route('POST', '/v1/moderation/decisions', 'moderator', 'Decide several cases alike'),
  readQueue: route('GET', '/v1/moderation/queue', 'moderator', 'See how much waits, by category'),
  readPolicy: route('GET', '/v1/moderation/policy', 'admin', 'Read the policy in force'),
  replacePolicy: route('PUT', '/v1/moderation/policy', 'admin', 'Put a new policy in force'),
  replayPolicy: route('POST', '/v1/moderation/policy/replay', 'admin', 'See what a policy would change'),
  rollBackPolicy: route('POST', '/v1/moderation/policy/rollback', 'admin', 'Put an earlier policy in force'),
} as const satisfies Record<string, RouteDescription>;

/** Where uploaded pictures are seen. */
export const mediaRoutes = {
  readMedia: route('GET', '/media/{proxy+}', 'all', 'See a picture'),
} as const satisfies Record<string, RouteDescription>;
