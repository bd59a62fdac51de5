import * as z from 'zod';
import { PolicyProposal, policySchema } from '../moderation/policy-schema.ts';
import { reportRulesSchema } from '../moderation/report-rules-schema.ts';
import { timestamp } from '../text/schema.ts';
import { policyInForce, proposal, replay } from './examples/moderation.ts';
import { moment } from './examples/titles.ts';
import { defineRoute } from './route.ts';

const PolicyInForce = z
  .strictObject({
    version: z.int(),
    policy: policySchema,
    reports: reportRulesSchema.required(),
    activatedAt: timestamp.optional(),
    activatedBy: z.string().optional(),
  })
  .meta({ id: 'PolicyInForce', description: 'A policy with its version number' });
export type PolicyInForce = z.output<typeof PolicyInForce>;

const PolicyWithHistory = PolicyInForce.extend({
  history: z
    .array(z.strictObject({ version: z.int(), activatedAt: timestamp.optional() }))
    .meta({ description: 'Every policy that has been in force, newest first' }),
}).meta({ id: 'PolicyWithHistory', description: 'The policy in force and the earlier ones' });
export type PolicyWithHistory = z.output<typeof PolicyWithHistory>;

const PolicyReplay = z
  .strictObject({
    considered: z.int(),
    flipCount: z.int(),
    byCategory: z.record(z.string(), z.int()),
    flips: z.array(
      z.strictObject({ receipt: z.string(), from: z.string(), to: z.string(), category: z.string() }),
    ),
  })
  .meta({ id: 'PolicyReplay', description: 'What a proposed policy would have changed' });
export type PolicyReplay = z.output<typeof PolicyReplay>;

const inForce = {
  200: { description: 'The policy in force', body: PolicyInForce, example: policyInForce },
} as const;

export const readPolicy = defineRoute({
  method: 'GET',
  path: '/v1/moderation/policy',
  access: 'admin',
  tag: 'Policy',
  summary: 'Read the policy in force',
  answers: {
    200: {
      description: 'The policy in force and the earlier ones',
      body: PolicyWithHistory,
      example: { ...policyInForce, history: [{ version: 4, activatedAt: moment }, { version: 1 }] },
    },
  },
  errors: [],
});

export const replacePolicy = defineRoute({
  method: 'PUT',
  path: '/v1/moderation/policy',
  access: 'admin',
  tag: 'Policy',
  summary: 'Put a new policy in force',
  headers: { 'If-Match': 'The version of the policy that the change is based on' },
  body: PolicyProposal,
  example: proposal,
  answers: inForce,
  errors: ['policy-protects-too-little', 'changed-meanwhile'],
});

export const rollBackPolicy = defineRoute({
  method: 'POST',
  path: '/v1/moderation/policy/rollback',
  access: 'admin',
  tag: 'Policy',
  summary: 'Put an earlier policy in force',
  description: 'This adds a new version to the history; no version is removed.',
  body: z.strictObject({ version: z.int().min(1).meta({ description: 'The number of the earlier policy' }) }),
  example: { version: 1 },
  answers: inForce,
  errors: ['policy-not-found', 'policy-protects-too-little', 'changed-meanwhile', 'idempotency-key-reused'],
});

export const replayPolicy = defineRoute({
  method: 'POST',
  path: '/v1/moderation/policy/replay',
  access: 'admin',
  tag: 'Policy',
  summary: 'Compare a proposed policy with past screenings',
  description:
    'Applies a proposed policy to the screenings of the last ninety days, at most 20,000, and changes nothing.',
  body: PolicyProposal,
  example: proposal,
  answers: {
    200: {
      description: 'How many screenings would have had another outcome, and the first 200 of them',
      body: PolicyReplay,
      example: replay,
    },
  },
  errors: [],
});
