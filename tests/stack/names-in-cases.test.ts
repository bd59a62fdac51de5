import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseInFull, ListedCase } from '../../shared/contract/case-schemas.ts';
import { type Client, signIn } from '../support/client.ts';
import { caseAbout, decide } from '../support/moderators.ts';
import { nameOf as me, namedPeople, reset } from '../support/named-people.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'kept-names';
const other = 'kept-names-too';
const foreign = 'Una película preciosa que vimos todos juntos en casa con los niños pequeños.';
let stack: TestStack;
let moderator: Client;
let second: Client;
let people: ReturnType<typeof namedPeople>;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  await publishAs(stack, other);
  moderator = await signIn(stack, 'kept name moderator', 'moderator');
  second = await signIn(stack, 'second kept name moderator', 'moderator');
  people = namedPeople(stack, { slugs: [slug, other], root: 'Willow Pond', moderator });
});

describe('A case', () => {
  const listed = async (receipt: string) => {
    await stack.idle();
    let cursor = '';
    do {
      const answer = await moderator.get(`/v1/moderation/cases?limit=100&state=open${cursor}`);
      const { items, nextCursor } = answer.json<{ items: ListedCase[]; nextCursor?: string }>();
      const found = items.find((each) => each.receipt === receipt);
      if (found) return found;
      cursor = nextCursor ? `&cursor=${nextCursor}` : '';
    } while (cursor);
    return undefined;
  };

  it('shows the current name of its author, both after they chose one and after that name was reset', async () => {
    const owner = await people.someone();
    const { handle: given } = await me(owner);
    const { receipt } = await submit(owner, slug, { stars: 4, text: foreign });
    expect((await listed(receipt))?.author).toBe(given);
    const handle = people.another('Heather Gate');
    expect((await owner.send('PUT', '/v1/me', { body: { handle } })).status).toBe(200);
    expect((await listed(receipt))?.author).toBe(handle);
    expect((await caseAbout(moderator, receipt)).author.handle).toBe(handle);
    const search = await moderator.get(`/v1/moderation/cases?q=${encodeURIComponent(handle)}`);
    expect(search.json<{ items: ListedCase[] }>().items.map((each) => each.receipt)).toContain(receipt);
    expect(search.json<{ items: ListedCase[] }>().items[0]?.author).toBe(handle);

    await submit(owner, other, { stars: 3, text: decentText });
    const { id = '' } = (await people.reviewsOf(other)).find((each) => each.handle === handle) ?? {};
    await people.report(id);
    await decide(moderator, await people.caseOf(handle), reset);
    expect((await listed(receipt))?.author).toBe(given);
    expect((await caseAbout(moderator, receipt)).author.handle).toBe(given);
    const cases = (await readTables(stack)).filter(({ entity }) => entity === 'case');
    // While the decision can be undone, for a minute, its case stores the name that it was about.
    const stored = cases.map(({ undo: _, ...lasting }) => JSON.stringify(lasting));
    expect(stored.filter((one) => one.includes(handle))).toEqual([]);
  });
});

describe('A reported name that a moderator kept', () => {
  const reported = async () => {
    const all = await people.named();
    const reporter = await people.someone();
    const own = (await people.report(all.id, reporter)).json<{ receipt: string }>().receipt;
    await decide(moderator, await people.caseOf(all.handle), {
      outcome: 'keep',
      publicNote: 'It is a place.',
    });
    await stack.idle();
    return { ...all, reporter, own };
  };
  const appeal = (who: Client, receipt: string) =>
    who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'It mocks the girl next door.' } });
  const appealCaseOf = async (handle: string): Promise<CaseInFull> => {
    const seen = await people.caseOf(handle);
    expect(seen).toMatchObject({
      kind: 'appeal',
      about: 'name',
      name: { reported: handle },
      appeal: { by: 'reporter', text: 'It mocks the girl next door.' },
    });
    return seen;
  };

  it('is reviewed by a second moderator when the reporter appeals, and can be reset', async () => {
    const { owner, handle, given, reporter, own } = await reported();
    expect(await follow(stack, own)).toMatchObject({ state: 'declined', appealable: true });
    expect(codeOf(await appeal(owner, own))).toBe('404 submission-not-found');
    expect((await appeal(reporter, own)).status).toBe(202);
    expect(await follow(stack, own)).toMatchObject({ state: 'held', appealable: false });
    const seen = await appealCaseOf(handle);
    const overturn = { outcome: 'overturn', reasons: ['name'], publicNote: 'You are right.' };
    expect(codeOf(await decide(moderator, seen, overturn))).toBe('403 same-decider');
    expect(codeOf(await decide(second, seen, { ...overturn, reasons: [] }))).toBe('400 reason-required');
    expect(codeOf(await decide(second, seen, { ...overturn, outcome: 'modify' }))).toBe(
      '400 outcome-not-possible',
    );
    expect((await decide(second, seen, overturn)).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle: given, handleChosen: false });
    expect(await people.namesShown()).not.toContain(handle);
    expect(await follow(stack, own)).toMatchObject({ state: 'accepted', appealable: false });
    expect((await reporter.get(`/v1/submissions/${own}`)).text).toContain('You are right.');
    // The owner can appeal against the reset, and has the strike.
    const items = (await owner.get('/v1/me/submissions')).json<{
      items: { kind: string; name?: string }[];
    }>();
    expect(items.items).toContainEqual(expect.objectContaining({ name: handle, appealable: true }));
    const closed = (await second.get(`/v1/moderation/cases/${seen.id}`)).json<CaseInFull>();
    expect(closed.author.strikes).toMatchObject([{ code: 'name' }]);
  });

  it('stays when a second moderator upholds the decision; after that, no further appeal is possible', async () => {
    const { owner, handle, reporter, own } = await reported();
    expect((await appeal(reporter, own)).status).toBe(202);
    const seen = await appealCaseOf(handle);
    const uphold = { outcome: 'uphold', publicNote: 'It is a place all the same.' };
    expect((await decide(second, seen, uphold)).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle, handleChosen: true });
    expect(await follow(stack, own)).toMatchObject({ state: 'declined', appealable: false });
    expect(codeOf(await appeal(reporter, own))).toBe('409 already-appealed');
  });

  it('has an ordinary case again when the reporter who appealed is erased, if others have reported the name since', async () => {
    const { handle, id, reporter, own } = await reported();
    expect((await appeal(reporter, own)).status).toBe(202);
    await people.report(id);
    expect((await reporter.send('DELETE', '/v1/me')).status).toBe(204);
    const seen = await people.caseOf(handle);
    expect(seen).toMatchObject({ kind: 'name' });
    expect(seen).not.toHaveProperty('about');
    expect((await decide(second, seen, reset)).status).toBe(200);
  });

  it('that is a default name cannot be appealed, because it cannot be reset', async () => {
    const owner = await people.someone();
    await submit(owner, slug, { stars: 4, text: decentText });
    const { handle } = await me(owner);
    const id = (await people.reviewsOf(slug)).find((each) => each.handle === handle)?.id ?? '';
    const reporter = await people.someone();
    const own = (await people.report(id, reporter)).json<{ receipt: string }>().receipt;
    await decide(moderator, await people.caseOf(handle), { outcome: 'keep' });
    expect(await follow(stack, own)).toMatchObject({ state: 'declined', appealable: false });
    expect(codeOf(await appeal(reporter, own))).toBe('409 not-appealable');
  });
});
