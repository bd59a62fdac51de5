import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import type { CaseInFull, ListedCase } from '../../shared/contract/case-schemas.ts';
import { type Client, clientOf, signIn } from './client.ts';
import { decentText, submit } from './reader.ts';
import type { TestStack } from './stack.ts';
import { pageOf } from './titles.ts';

/** A decision that resets a name. */
export const reset = {
  outcome: 'reset',
  reasons: ['name'],
  publicNote: 'It mocks somebody.',
  internalNote: 'Clear.',
};

/** A person's public name, and whether they chose it. */
export async function nameOf(who: Client) {
  return (await who.get('/v1/me')).json<{ handle: string; handleChosen: boolean }>();
}

/** People with chosen names who review two titles, and the cases about their names. Every name begins with `root`. */
export function namedPeople(
  stack: TestStack,
  { slugs, root, moderator }: { slugs: readonly [string, string]; root: string; moderator: Client },
) {
  let people = 0;
  const letters = (): string => String.fromCodePoint(97 + (people % 26), 97 + Math.floor(people / 26));
  const someone = (role = 'adult'): Promise<Client> => {
    people += 1;
    return signIn(stack, `${slugs[0]} ${people}`, role);
  };
  const reviewsOf = async (on: string): Promise<PublishedReview[]> => {
    await stack.idle();
    const answer = await clientOf(stack).get(`/v1/titles/${on}/reviews?limit=100`);
    return answer.json<{ items: PublishedReview[] }>().items;
  };
  return {
    someone,
    reviewsOf,
    /** An available name similar to the others. */
    another: (words: string): string => `${words}${letters()}`,
    /** A person with a chosen name and a published review under it on each of the two titles. */
    named: async () => {
      const owner = await someone();
      const handle = `${root}${letters()}`;
      const given = (await nameOf(owner)).handle;
      const { status } = await owner.send('PUT', '/v1/me', { body: { handle } });
      if (status !== 200) throw new Error(`${handle} cannot be chosen: ${status}`);
      const { receipt } = await submit(owner, slugs[0], { stars: 4, text: decentText });
      await submit(owner, slugs[1], { stars: 3, text: decentText });
      const id = (await reviewsOf(slugs[0])).find((each) => each.handle === handle)?.id ?? '';
      await stack.idle();
      return { owner, handle, given, receipt, id };
    },
    report: async (id: string, who?: Client, reason = 'name') =>
      (who ?? (await someone())).send('POST', `/v1/reviews/${id}/reports`, { body: { reason } }),
    /** The open case about a name, while its owner still has the name. */
    caseOf: async (handle: string): Promise<CaseInFull> => {
      await stack.idle();
      const answer = await moderator.get('/v1/moderation/cases?limit=100&category=name&state=open');
      const found = answer.json<{ items: ListedCase[] }>().items.find(({ author }) => author === handle);
      if (found === undefined) throw new Error(`no open case is about the name ${handle}`);
      return (await moderator.get(`/v1/moderation/cases/${found.id}`)).json<CaseInFull>();
    },
    namesShown: async (): Promise<string[]> => [
      ...(await reviewsOf(slugs[0])).map(({ handle }) => handle),
      ...(await reviewsOf(slugs[1])).map(({ handle }) => handle),
      ...[
        ...JSON.stringify([await pageOf(stack, slugs[0]), await pageOf(stack, slugs[1])]).matchAll(
          /"handle":"([^"]+)"/g,
        ),
      ].map(([, handle = '']) => handle),
    ],
  };
}
