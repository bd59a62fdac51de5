import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import { clientOf, signIn } from '../support/client.ts';
import { codeOf, decentText, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'helpful-votes';
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

const listed = async (sort: 'newest' | 'helpful'): Promise<PublishedReview[]> => {
  await stack.idle();
  const answer = await clientOf(stack).get(`/v1/titles/${slug}/reviews?sort=${sort}`);
  return answer.json<{ items: PublishedReview[] }>().items;
};

describe('a helpful vote', () => {
  it('counts once for each person, moves the review up, and shows on the page', async () => {
    const [first, second] = [await signIn(stack, 'vote first'), await signIn(stack, 'vote second')];
    await submit(first, slug, { stars: 5, headline: 'The older one', text: decentText });
    await stack.idle();
    await submit(second, slug, { stars: 2, headline: 'The newer one', text: decentText });
    const [newer, older] = await listed('newest');
    expect([newer?.headline, older?.headline]).toEqual(['The newer one', 'The older one']);

    const voters = await Promise.all(['a', 'b', 'c'].map((name) => signIn(stack, `voter ${name}`)));
    for (const voter of [...voters, ...voters]) {
      const answer = await voter.send('POST', `/v1/reviews/${older?.id}/helpful`);
      expect([answer.status, answer.text]).toEqual([204, '']);
    }
    expect((await listed('helpful')).map(({ headline, helpful }) => [headline, helpful])).toEqual([
      ['The older one', 3],
      ['The newer one', 0],
    ]);
    expect((await pageOf(stack, slug)).community.adults.mostHelpful).toMatchObject({ helpful: 3 });
  });

  it('loses none when many vote at once', async () => {
    const [review] = await listed('newest');
    const voters = await Promise.all([1, 2, 3, 4].map((name) => signIn(stack, `hasty voter ${name}`)));
    const send = async (voter: (typeof voters)[number]): Promise<number> => {
      const { status } = await voter.send('POST', `/v1/reviews/${review?.id}/helpful`);
      return status === 409 || status === 503 ? send(voter) : status;
    };
    expect(await Promise.all(voters.map(send))).toEqual([204, 204, 204, 204]);
    expect((await listed('newest'))[0]?.helpful).toBe(4);
  });

  it('cannot be cast on one’s own review, without a token, or on what is no review', async () => {
    const own = await signIn(stack, 'vote first');
    const review = (await listed('newest')).find(({ headline }) => headline === 'The older one');
    const path = `/v1/reviews/${review?.id}/helpful`;
    expect(codeOf(await own.send('POST', path))).toBe('409 own-review');
    expect(codeOf(await clientOf(stack).send('POST', path))).toBe('401 token-missing');
    for (const id of ['rev_aaaaaaaaaaaaaaaaaaaaaA', 'rev_', 'x', '%00', review?.id.replace('rev_', 'rcp_')])
      expect(codeOf(await own.send('POST', `/v1/reviews/${id}/helpful`)), id).toBe('404 review-not-found');
  });
});
