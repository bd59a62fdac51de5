import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { publicRoutes } from '../../shared/contract/routes.ts';
import { type Role, roles } from '../../shared/people/schema.ts';
import { type Answer, type Client, clientOf, signIn } from '../support/client.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

type Name = keyof typeof publicRoutes;
/** Bodies that would be accepted from the owner, for the public routes about one submission or review. */
const bodies: Partial<Record<Name, object>> = {
  resubmit: { stars: 3, text: decentText },
  appeal: { text: 'Please look again.' },
  reportReview: { reason: 'spam' },
};
const names = (Object.keys(publicRoutes) as Name[]).filter((name) =>
  /\{(receipt|id)\}/.test(publicRoutes[name].path),
);
const toAnybody: readonly Name[] = ['readSubmission', 'readStatement'];
const aboutReviews: readonly Name[] = ['voteHelpful', 'reportReview', 'takeHelpfulBack'];

interface Owned {
  receipt: string;
  id: string;
}
let stack: TestStack;
let people: Record<Role, Client>;
let things: Record<string, Owned>;
const unknown: Owned = { receipt: `rcp_a${'A'.repeat(22)}`, id: `rev_a${'A'.repeat(22)}` };
const slugFor = (name: Name): string => `owned-${name.toLowerCase()}`;

/** Publishes a review of this title by this person. */
const reviewBy = async (who: Client, slug: string): Promise<Owned> => {
  const { receipt } = await submit(who, slug, { stars: 4, text: decentText });
  await stack.idle();
  const answer = await clientOf(stack).get(`/v1/titles/${slug}/reviews?limit=100`);
  const known = new Set(Object.values(things).map(({ id }) => id));
  const [own] = answer.json<{ items: PublishedReview[] }>().items.filter(({ id }) => !known.has(id));
  return { receipt, id: own?.id ?? '' };
};

beforeAll(async () => {
  stack = await sharedStack();
  things = {};
  people = Object.fromEntries(
    await Promise.all(roles.map(async (role) => [role, await signIn(stack, `owner ${role}`, role)])),
  ) as Record<Role, Client>;
  const neighbour = await signIn(stack, 'owner next door');
  for (const name of names) {
    await publishAs(stack, slugFor(name));
    things[name] = await reviewBy(neighbour, slugFor(name));
    for (const role of roles) things[`${name} ${role}`] = await reviewBy(people[role], slugFor(name));
  }
}, 120_000);

const ask = (who: Client, name: Name, thing: Owned | undefined): Promise<Answer> => {
  const path = publicRoutes[name].path
    .replace('{receipt}', thing?.receipt ?? '')
    .replace('{id}', thing?.id ?? '');
  const body = bodies[name];
  return who.send(publicRoutes[name].method, path, body ? { body } : {});
};

describe.each(names)('%s', (name) => {
  it.each(roles)('answers 404 for an unknown id to every role: %s', async (role) => {
    const answer = await ask(people[role], name, unknown);
    expect(codeOf(answer)).toMatch(/^404 (submission|review)-not-found$/);
  });

  it.each(roles)(
    'answers as for an unknown id about another person’s submission, unless the route is for everybody: %s',
    async (role) => {
      const foreign = await ask(people[role], name, things[name]);
      if (name === 'readSubmission') expect(foreign.json<object>()).not.toHaveProperty('content');
      else if (name === 'readStatement') expect(codeOf(foreign)).toBe('404 statement-not-found');
      else if (aboutReviews.includes(name)) expect([202, 204]).toContain(foreign.status);
      else {
        const absent = await ask(people[role], name, unknown);
        const shape = ({ status, headers, text }: Answer) => [status, text, headers.get('content-type')];
        expect(shape(foreign)).toEqual(shape(absent));
      }
    },
  );

  it.each(roles)(
    'accepts the caller’s own submission, or refuses it for a reason other than ownership: %s',
    async (role) => {
      const answer = await ask(people[role], name, things[`${name} ${role}`]);
      if (aboutReviews.includes(name)) expect(codeOf(answer)).toBe('409 own-review');
      else if (name === 'readStatement') expect(codeOf(answer)).toBe('404 statement-not-found');
      else if (name === 'appeal') expect(codeOf(answer)).toBe('409 not-appealable');
      else expect(answer.status).toBe({ readSubmission: 200, resubmit: 202, withdraw: 204 }[name as string]);
      if (name === 'readSubmission') expect(answer.json<object>()).toHaveProperty('content');
    },
  );

  it('answers 401 without a token, for any id', async () => {
    if (toAnybody.includes(name)) return;
    const answers = [things[name], unknown].map((thing) => ask(clientOf(stack), name, thing));
    for (const answer of await Promise.all(answers)) expect(codeOf(answer)).toBe('401 token-missing');
  });
});

describe('an id of another kind, such as a review id in place of a receipt,', () => {
  it('is unknown', async () => {
    const { receipt = '', id = '' } = things.readSubmission ?? {};
    const who = people.adult;
    const swapped = { receipt: `rcp_${id.slice(4)}`, id: `rev_${receipt.slice(4)}` };
    for (const name of names)
      for (const thing of [swapped, { receipt: id, id: receipt }])
        expect(codeOf(await ask(who, name, thing)), name).toMatch(/^404 (submission|review)-not-found$/);
  });

  it('cannot be the receipt of a report in a request to edit or withdraw', async () => {
    const reported = await ask(people.educator, 'reportReview', things.readSubmission);
    const { receipt } = reported.json<{ receipt: string }>();
    for (const name of ['resubmit', 'withdraw'] as const)
      expect(codeOf(await ask(people.educator, name, { receipt, id: '' }))).toBe('404 submission-not-found');
  });
});
