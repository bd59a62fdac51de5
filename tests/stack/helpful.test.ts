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
  it('counts once per person, moves the review up the list, and is shown on the title page', async () => {
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

  it('is not lost when many people vote at the same time', async () => {
    const [review] = await listed('newest');
    const voters = await Promise.all([1, 2, 3, 4].map((name) => signIn(stack, `quick voter ${name}`)));
    const send = async (voter: (typeof voters)[number]): Promise<number> => {
      const { status } = await voter.send('POST', `/v1/reviews/${review?.id}/helpful`);
      return status === 409 || status === 503 ? send(voter) : status;
    };
    expect(await Promise.all(voters.map(send))).toEqual([204, 204, 204, 204]);
    expect((await listed('newest'))[0]?.helpful).toBe(4);
  });

  it('is removed once however often its voter asks, and can be cast again', async () => {
    const [bo, cy] = await Promise.all(['taking bo', 'taking cy'].map((name) => signIn(stack, name)));
    const review = (await listed('newest')).find(({ headline }) => headline === 'The older one');
    const path = `/v1/reviews/${review?.id}/helpful`;
    const own = async (who = bo!) =>
      (await who.get(`/v1/me/helpful?slug=${slug}`)).json<{ items: string[] }>().items;
    const votes = async () => (await listed('newest')).find(({ id }) => id === review?.id)?.helpful;
    const before = (await votes()) ?? 0;
    expect(await own()).toEqual([]);
    for (const who of [bo!, cy!]) await who.send('POST', path);
    expect([await own(), await votes()]).toEqual([[review?.id], before + 2]);
    for (let time = 0; time < 3; time += 1) {
      const answer = await bo!.send('DELETE', path);
      expect([answer.status, answer.text]).toEqual([204, '']);
    }
    expect([await own(), await own(cy), await votes()]).toEqual([[], [review?.id], before + 1]);
    await bo!.send('POST', path);
    expect([await own(), await votes()]).toEqual([[review?.id], before + 2]);
    expect(await (await bo!.get('/v1/me/helpful?slug=another-title')).json()).toEqual({ items: [] });
    expect(codeOf(await bo!.get('/v1/me/helpful'))).toBe('400 validation-failed');
  });

  it('that is removed by several requests at the same time is subtracted once', async () => {
    const di = await signIn(stack, 'taking di');
    const [review] = await listed('newest');
    const path = `/v1/reviews/${review?.id}/helpful`;
    await di.send('POST', path);
    const voted = (await listed('newest'))[0]?.helpful ?? 0;
    const answers = await Promise.all([1, 2, 3].map(() => di.send('DELETE', path)));
    for (const { status } of answers) expect([204, 409, 503]).toContain(status);
    expect((await di.send('DELETE', path)).status).toBe(204);
    expect((await listed('newest'))[0]?.helpful).toBe(voted - 1);
  });

  it('that is removed also disappears from the title page', async () => {
    const title = 'helpful-once';
    await publishAs(stack, title);
    await submit(await signIn(stack, 'vote first'), title, { stars: 5, text: decentText });
    await stack.idle();
    const voters = await Promise.all(['e', 'f', 'g'].map((name) => signIn(stack, `leaving ${name}`)));
    const { id } = (await pageOf(stack, title)).community.adults.latest[0]!;
    for (const voter of voters) await voter.send('POST', `/v1/reviews/${id}/helpful`);
    expect((await pageOf(stack, title)).community.adults.mostHelpful).toMatchObject({ id, helpful: 3 });
    for (const voter of voters) await voter.send('DELETE', `/v1/reviews/${id}/helpful`);
    const { adults } = (await pageOf(stack, title)).community;
    expect(adults).not.toHaveProperty('mostHelpful');
    expect(adults.latest[0]).toMatchObject({ id, helpful: 0 });
  });

  it('on a withdrawn review does not count for a later review by the same author', async () => {
    const title = 'helpful-later';
    await publishAs(stack, title);
    const author = await signIn(stack, 'voted later');
    const [old, fresh] = await Promise.all(['old', 'fresh'].map((name) => signIn(stack, `later ${name}`)));
    const { receipt } = await submit(author, title, { stars: 5, text: decentText });
    await stack.idle();
    const { id } = (await pageOf(stack, title)).community.adults.latest[0]!;
    const path = `/v1/reviews/${id}/helpful`;
    const votes = async () => (await pageOf(stack, title)).community.adults.latest[0]?.helpful;
    await old!.send('POST', path);
    expect(await votes()).toBe(1);
    await author.send('DELETE', `/v1/submissions/${receipt}`);
    await submit(author, title, { stars: 1, text: decentText });
    await stack.idle();
    await fresh!.send('POST', path);
    expect(await votes()).toBe(1);
    await old!.send('DELETE', path);
    expect(await votes()).toBe(1);
    expect((await old!.get(`/v1/me/helpful?slug=${title}`)).json()).toEqual({ items: [] });
    await old!.send('POST', path);
    expect(await votes()).toBe(2);
    await old!.send('DELETE', '/v1/me');
    await expect.poll(votes, { timeout: 10_000 }).toBe(1);
  });

  it('makes a review the most helpful one from three votes on', async () => {
    const title = 'helpful-enough';
    await publishAs(stack, title);
    await submit(await signIn(stack, 'vote first'), title, { stars: 5, text: decentText });
    await stack.idle();
    const { id } = (await pageOf(stack, title)).community.adults.latest[0]!;
    const vote = async (voter: string) => {
      await (await signIn(stack, voter)).send('POST', `/v1/reviews/${id}/helpful`);
      return (await pageOf(stack, title)).community.adults.mostHelpful?.helpful;
    };
    expect([await vote('enough a'), await vote('enough b'), await vote('enough c')]).toEqual([
      undefined,
      undefined,
      3,
    ]);
  });

  it('cannot be cast or removed on one’s own review, without a token, or on a missing review', async () => {
    const own = await signIn(stack, 'vote first');
    const review = (await listed('newest')).find(({ headline }) => headline === 'The older one');
    const path = `/v1/reviews/${review?.id}/helpful`;
    for (const method of ['POST', 'DELETE'])
      expect(codeOf(await own.send(method, path))).toBe('409 own-review');
    for (const method of ['POST', 'DELETE'])
      expect(codeOf(await clientOf(stack).send(method, path))).toBe('401 token-missing');
    for (const id of ['rev_aaaaaaaaaaaaaaaaaaaaaaA', 'rev_', 'x', '%00', review?.id.replace('rev_', 'rcp_')])
      for (const method of ['POST', 'DELETE'])
        expect(codeOf(await own.send(method, `/v1/reviews/${id}/helpful`)), id).toBe('404 review-not-found');
  });
});
