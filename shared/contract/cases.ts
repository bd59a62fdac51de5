import { DecisionRequest, DecisionsRequest } from '../moderation/decision-request.ts';
import { CaseInFull, CaseList, CaseSummary, DecidedCase, ManyDecided, QueueCounts } from './case-schemas.ts';
import { exampleIds } from './examples/ids.ts';
import { caseInFull, caseSummary, decidedCase, waitingCase } from './examples/moderation.ts';
import { caseId } from './parameters.ts';
import { CaseQuery } from './queries.ts';
import { defineRoute } from './route.ts';

const changed = { description: 'The case after the change', body: CaseSummary } as const;
const claimed = { 200: { ...changed, example: caseSummary } } as const;
const released = { 200: { ...changed, example: waitingCase } } as const;
const escalated = { 200: { ...changed, example: { ...waitingCase, state: 'escalated' } } } as const;
const moved = [
  'conflict-of-interest',
  'trained-moderators-only',
  'version-conflict',
  'case-closed',
  'case-assigned',
  'idempotency-key-reused',
] as const;

export const listCases = defineRoute({
  method: 'GET',
  path: '/v1/moderation/cases',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'List cases, most urgent first',
  query: CaseQuery,
  answers: {
    200: {
      description: 'A page of cases',
      body: CaseList,
      example: { items: [{ ...waitingCase, author: 'Amber Heron' }] },
    },
  },
  errors: [],
});

export const readCase = defineRoute({
  method: 'GET',
  path: '/v1/moderation/cases/{id}',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Read a case in full',
  params: { id: caseId },
  answers: { 200: { description: 'The case', body: CaseInFull, example: caseInFull } },
  errors: ['conflict-of-interest', 'trained-moderators-only'],
});

export const claimCase = defineRoute({
  method: 'POST',
  path: '/v1/moderation/cases/{id}/claim',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Claim a case',
  description: 'A claim lasts twenty minutes. Claiming the case again renews it.',
  params: { id: caseId },
  answers: claimed,
  errors: [...moved, 'case-not-assigned'],
});

export const releaseCase = defineRoute({
  method: 'POST',
  path: '/v1/moderation/cases/{id}/release',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Release a claimed case',
  params: { id: caseId },
  answers: released,
  errors: [...moved, 'case-not-assigned'],
});

export const escalateCase = defineRoute({
  method: 'POST',
  path: '/v1/moderation/cases/{id}/escalate',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Escalate a case',
  description: 'Releases the case and puts it at the top of the queue, for another moderator to claim.',
  params: { id: caseId },
  answers: escalated,
  errors: [...moved, 'case-not-assigned'],
});

const decisionErrors = [
  ...moved,
  'case-not-assigned',
  'submission-changed',
  'outcome-not-possible',
  'reason-required',
  'text-required',
  'same-decider',
  'already-decided',
  'withdrawn',
] as const;

export const decideCase = defineRoute({
  method: 'POST',
  path: '/v1/moderation/cases/{id}/decisions',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Decide a case',
  description:
    'Outcomes are `publish`, `needs-edit`, `reject` and `escalate` for submissions; `keep`, ' +
    '`quarantine`, `remove` and `restore` for published reviews; `keep` and `reset` for names; ' +
    '`uphold`, `overturn` and `modify` for appeals. When two requests decide the same version of a case, ' +
    'one succeeds and the other gets 409.',
  params: { id: caseId },
  body: DecisionRequest,
  example: { outcome: 'needs-edit', reasons: ['unmarked-spoiler'], version: 2 },
  answers: { 200: { description: 'The case after the decision', body: DecidedCase, example: decidedCase } },
  errors: decisionErrors,
});

export const undoDecision = defineRoute({
  method: 'POST',
  path: '/v1/moderation/cases/{id}/undo',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Undo a decision',
  description: 'The moderator who made a decision can undo it within one minute.',
  params: { id: caseId },
  answers: released,
  errors: [...moved, 'case-not-assigned', 'undo-expired', 'submission-changed'],
});

export const decideMany = defineRoute({
  method: 'POST',
  path: '/v1/moderation/decisions',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Decide several cases with the same outcome',
  description: 'Each decision is recorded separately. A case that is refused does not stop the others.',
  body: DecisionsRequest,
  example: { outcome: 'publish', cases: [{ id: exampleIds.case, version: 2 }] },
  answers: {
    200: {
      description: 'For each case, its new version and state, or the code of its refusal',
      body: ManyDecided,
      example: { items: [{ id: exampleIds.case, version: 3, state: 'closed' }] },
    },
  },
  errors: ['idempotency-key-reused'],
});

export const readQueue = defineRoute({
  method: 'GET',
  path: '/v1/moderation/queue',
  access: 'moderator',
  tag: 'Moderation',
  summary: 'Count the open cases',
  description: 'Each count stops at 1,000.',
  answers: {
    200: {
      description: 'How many cases are waiting, assigned and escalated',
      body: QueueCounts,
      example: { waiting: 12, assigned: 2, escalated: 1 },
    },
  },
  errors: [],
});
