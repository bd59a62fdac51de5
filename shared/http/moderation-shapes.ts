import * as z from 'zod';
import { caseKinds, caseStates } from '../moderation/case.ts';
import { PolicyProposal, policySchema } from '../moderation/policy-schema.ts';
import { ManyRulingsRequest, RulingRequest } from '../moderation/ruling-request.ts';
import { CaseQuery } from './queries.ts';
import type { moderationRoutes } from './routes.ts';
import type { Shape } from './shapes.ts';

const CaseShape = z.looseObject({
  id: z.string(),
  version: z.int(),
  state: z.enum(caseStates),
  kind: z.enum(caseKinds),
  receipt: z.string(),
  title: z.strictObject({ slug: z.string(), name: z.string() }),
  category: z.string(),
  priority: z.int(),
  openedAt: z.string(),
  reports: z.int().optional(),
  coordinated: z.literal(true).optional(),
  assignee: z.string().optional(),
  leaseUntil: z.string().optional(),
  mine: z.literal(true).optional(),
  conflict: z.literal(true).optional(),
});

const PolicyShape = z.looseObject({ version: z.int(), policy: policySchema });
const oneCase = { answer: { status: 200, body: CaseShape } };

/** The shapes of the moderation routes. */
export const moderationShapes: Record<keyof typeof moderationRoutes, Shape> = {
  listCases: {
    query: CaseQuery,
    answer: {
      status: 200,
      body: z.strictObject({ items: z.array(CaseShape), nextCursor: z.string().optional() }),
    },
  },
  readCase: oneCase,
  claimCase: oneCase,
  releaseCase: oneCase,
  escalateCase: oneCase,
  undoDecision: oneCase,
  decideCase: { body: RulingRequest, ...oneCase },
  decideMany: {
    body: ManyRulingsRequest,
    answer: {
      status: 200,
      body: z.strictObject({
        items: z.array(
          z.strictObject({
            id: z.string(),
            version: z.int().optional(),
            state: z.string().optional(),
            code: z.string().optional(),
          }),
        ),
      }),
    },
  },
  readQueue: {
    answer: {
      status: 200,
      body: z.strictObject({ waiting: z.int(), assigned: z.int(), escalated: z.int() }),
    },
  },
  readPolicy: { answer: { status: 200, body: PolicyShape } },
  replacePolicy: { body: PolicyProposal, answer: { status: 200, body: PolicyShape } },
  rollBackPolicy: {
    body: z.strictObject({ version: z.int().min(1) }),
    answer: { status: 200, body: PolicyShape },
  },
  replayPolicy: {
    body: PolicyProposal,
    answer: {
      status: 200,
      body: z.strictObject({
        considered: z.int(),
        flipCount: z.int(),
        byCategory: z.record(z.string(), z.int()),
        flips: z.array(
          z.strictObject({ receipt: z.string(), from: z.string(), to: z.string(), category: z.string() }),
        ),
      }),
    },
  },
};
