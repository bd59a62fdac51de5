import { expect } from 'vitest';
import type { Client } from './client.ts';
import type { TestStack } from './stack.ts';

/** Decides the waiting case about what has this receipt; answers with the case as the moderator saw it. */
export const decide = async (stack: TestStack, moderator: Client, receipt: string, ruling: object) => {
  await stack.idle();
  const { items } = (await moderator.get('/v1/moderation/cases?limit=100')).json<{
    items: { id: string; receipt: string }[];
  }>();
  const id = items.find((each) => each.receipt === receipt)?.id;
  const seen = (await moderator.get(`/v1/moderation/cases/${id}`)).json<Record<string, unknown>>();
  const body = { reasons: [], ...ruling, version: seen.version };
  const answer = await moderator.send('POST', `/v1/moderation/cases/${id}/decisions`, { body });
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
  return seen;
};
