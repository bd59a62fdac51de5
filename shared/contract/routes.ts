import * as cases from './cases.ts';
import * as editorial from './editorial.ts';
import * as links from './links.ts';
import * as me from './me.ts';
import * as merges from './merges.ts';
import * as pictures from './pictures.ts';
import * as policy from './policy.ts';
import * as reviews from './reviews.ts';
import type { RouteDefinition } from './route.ts';
import * as service from './service.ts';
import * as submissions from './submissions.ts';
import * as suggestions from './suggestions.ts';
import * as titles from './titles.ts';
import * as workingCopies from './working-copies.ts';

type Routes = Readonly<Record<string, RouteDefinition>>;

/** The routes of the public API by operation id, in the order of the reference. */
export const publicRoutes = {
  listTitles: titles.listTitles,
  readTitle: titles.readTitle,
  readHistory: titles.readHistory,
  listReviews: reviews.listReviews,
  submitReview: reviews.submitReview,
  voteHelpful: reviews.voteHelpful,
  takeHelpfulBack: reviews.takeHelpfulBack,
  listHelpful: reviews.listHelpful,
  reportReview: reviews.reportReview,
  submitSuggestion: submissions.submitSuggestion,
  readSubmission: submissions.readSubmission,
  resubmit: submissions.resubmit,
  withdraw: submissions.withdraw,
  appeal: submissions.appeal,
  readStatement: submissions.readStatement,
  listMySubmissions: submissions.listMySubmissions,
  readMe: me.readMe,
  changeMe: me.changeMe,
  exportMe: me.exportMe,
  eraseMe: me.eraseMe,
  readTransparency: service.readTransparency,
  describe: service.describe,
  health: service.health,
} as const satisfies Routes;

/** The routes of the editorial API by operation id. */
export const editorialRoutes = {
  listEditorialTitles: editorial.listEditorialTitles,
  createTitle: editorial.createTitle,
  readDraft: editorial.readDraft,
  replaceTitle: editorial.replaceTitle,
  createRevision: editorial.createRevision,
  discardRevision: editorial.discardRevision,
  publish: editorial.publish,
  cancelSchedule: editorial.cancelSchedule,
  unpublish: editorial.unpublish,
  mergeTitle: merges.mergeTitle,
  splitTitle: merges.splitTitle,
  readTitleLog: editorial.readTitleLog,
  readWorkingCopy: workingCopies.readWorkingCopy,
  replaceWorkingCopy: workingCopies.replaceWorkingCopy,
  endWorkingCopy: workingCopies.endWorkingCopy,
  listDeadLinks: links.listDeadLinks,
  confirmLink: links.confirmLink,
  createMedia: pictures.createMedia,
  readMediaState: pictures.readMediaState,
  listSuggestions: suggestions.listSuggestions,
  readSuggestion: suggestions.readSuggestion,
  decideSuggestion: suggestions.decideSuggestion,
} as const satisfies Routes;

/** The routes of the moderation API by operation id. */
export const moderationRoutes = {
  listCases: cases.listCases,
  readCase: cases.readCase,
  claimCase: cases.claimCase,
  releaseCase: cases.releaseCase,
  decideCase: cases.decideCase,
  undoDecision: cases.undoDecision,
  escalateCase: cases.escalateCase,
  decideMany: cases.decideMany,
  readQueue: cases.readQueue,
  readPolicy: policy.readPolicy,
  replacePolicy: policy.replacePolicy,
  replayPolicy: policy.replayPolicy,
  rollBackPolicy: policy.rollBackPolicy,
} as const satisfies Routes;

/** The route that serves uploaded pictures. */
export const mediaRoutes = { readMedia: service.readMedia } as const satisfies Routes;

/** Every route of the JSON API. */
export const apiRoutes: Routes = { ...publicRoutes, ...editorialRoutes, ...moderationRoutes };
