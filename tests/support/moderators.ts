import type { CaseInFull, ListedCase } from '../../shared/contract/case-schemas.ts';
import { type Answer, type Client, signIn } from './client.ts';
import { submit } from './reader.ts';
import type { TestStack } from './stack.ts';

/** Reads the state of a submission. */
export async function stateOf(client: Client, receipt: string): Promise<string> {
  return (await client.get(`/v1/submissions/${receipt}`)).json<{ state: string }>().state;
}

/** Finds the case about the submission with this receipt among the open cases, or among those in the given state. */
export async function caseAbout(moderator: Client, receipt: string, state = 'open'): Promise<CaseInFull> {
  let cursor: string | undefined;
  do {
    const after: string = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await moderator.get(`/v1/moderation/cases?limit=100&state=${state}${after}`);
    const page = answer.json<{ items: ListedCase[]; nextCursor?: string }>();
    const found = page.items.find((listed) => listed.receipt === receipt);
    if (found) return (await moderator.get(`/v1/moderation/cases/${found.id}`)).json<CaseInFull>();
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  throw new Error(`no ${state} case is about ${receipt}`);
}

/** Sends a review that screening holds, as a reader of this name, and finds the case about it. */
export async function holdReview(stack: TestStack, slug: string, reader: string, text: string) {
  const client = await signIn(stack, reader);
  const { receipt } = await submit(client, slug, { stars: 4, text });
  await stack.idle();
  const state = await stateOf(client, receipt);
  if (state !== 'held') throw new Error(`the review of ${reader} is ${state}`);
  const { id, author } = await caseAbout(await signIn(stack, 'finder', 'moderator'), receipt);
  return { client, receipt, id, author: author.handle };
}

/** Decides the waiting case about the submission with this receipt; returns the case as the moderator saw it. */
export async function decideAbout(
  stack: TestStack,
  moderator: Client,
  receipt: string,
  decision: {
    outcome: string;
    reasons?: string[];
    publicNote?: string;
    internalNote?: string;
    spoiler?: boolean;
  },
): Promise<CaseInFull> {
  await stack.idle();
  const seen = await caseAbout(moderator, receipt);
  const answer = await decide(moderator, seen, { reasons: [], ...decision });
  if (answer.status !== 200) throw new Error(`the decision was refused: ${answer.text}`);
  return seen;
}

/** Sends a decision about a case, as the moderator last saw it. */
export function decide(
  moderator: Client,
  { id, version }: Pick<CaseInFull, 'id' | 'version'>,
  decision: {
    outcome: string;
    reasons?: string[];
    publicNote?: string;
    internalNote?: string;
    spoiler?: boolean;
  },
): Promise<Answer> {
  return moderator.send('POST', `/v1/moderation/cases/${id}/decisions`, { body: { version, ...decision } });
}
