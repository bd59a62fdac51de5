import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../shared/community-reviews/schema.ts';
import type { CaseInFull, ListedCase } from '../../shared/html/console/case.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide, stateOf } from '../support/moderators.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { readTables } from '../support/table.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'reported-names';
const other = 'reported-names-too';
const foreign = 'Una película preciosa que vimos todos juntos en casa con los niños pequeños.';
let stack: TestStack;
let moderator: Client;
let second: Client;
let people = 0;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  await publishAs(stack, other);
  moderator = await signIn(stack, 'name moderator', 'moderator');
  second = await signIn(stack, 'second name moderator', 'moderator');
});

const someone = (role = 'adult'): Promise<Client> => {
  people += 1;
  return signIn(stack, `named ${people}`, role);
};

const letters = (number: number): string =>
  String.fromCodePoint(97 + (number % 26), 97 + Math.floor(number / 26));

const reviewsOf = async (on: string): Promise<PublishedReview[]> => {
  await stack.idle();
  const answer = await clientOf(stack).get(`/v1/titles/${on}/reviews?limit=100`);
  return answer.json<{ items: PublishedReview[] }>().items;
};

/** Somebody with a name of their own and a published review under it on each of two titles. */
const named = async () => {
  const owner = await someone();
  const handle = `Willow Brook${letters(people)}`;
  const given = (await owner.get('/v1/me')).json<{ handle: string }>().handle;
  expect((await owner.send('PUT', '/v1/me', { body: { handle } })).status).toBe(200);
  const { receipt } = await submit(owner, slug, { stars: 4, text: decentText });
  await submit(owner, other, { stars: 3, text: decentText });
  const id = (await reviewsOf(slug)).find((each) => each.handle === handle)?.id ?? '';
  await stack.idle();
  return { owner, handle, given, receipt, id };
};

const report = async (id: string, who?: Client, reason = 'name') =>
  (who ?? (await someone())).send('POST', `/v1/reviews/${id}/reports`, { body: { reason } });

const caseOf = async (handle: string): Promise<CaseInFull> => {
  await stack.idle();
  const answer = await moderator.get(`/v1/moderation/cases?limit=100&category=name&state=open`);
  const found = answer.json<{ items: ListedCase[] }>().items.find(({ author }) => author === handle);
  if (found === undefined) throw new Error(`no open case is about the name ${handle}`);
  return (await moderator.get(`/v1/moderation/cases/${found.id}`)).json<CaseInFull>();
};

const me = async (who: Client) => (await who.get('/v1/me')).json<{ handle: string; handleChosen: boolean }>();

const reset = {
  outcome: 'reset',
  reasons: ['name'],
  publicNote: 'It mocks somebody.',
  internalNote: 'Clear.',
};

const namesShown = async (): Promise<string[]> =>
  [
    ...(await reviewsOf(slug)).map(({ handle }) => handle),
    ...(await reviewsOf(other)).map(({ handle }) => handle),
    ...JSON.stringify([await pageOf(stack, slug), await pageOf(stack, other)]).matchAll(
      /"handle":"([^"]+)"/g,
    ),
  ].map((found) => (typeof found === 'string' ? found : (found[1] ?? '')));

describe('A case', () => {
  const listed = async (receipt: string) => {
    await stack.idle();
    const answer = await moderator.get('/v1/moderation/cases?limit=100&state=open');
    return answer.json<{ items: ListedCase[] }>().items.find((each) => each.receipt === receipt);
  };

  it('shows the name that its author has now, whether they chose it or it was reset', async () => {
    const owner = await someone();
    const { handle: given } = await me(owner);
    const { receipt } = await submit(owner, slug, { stars: 4, text: foreign });
    expect((await listed(receipt))?.author).toBe(given);
    const handle = `Heather Gate${letters(people)}`;
    expect((await owner.send('PUT', '/v1/me', { body: { handle } })).status).toBe(200);
    expect((await listed(receipt))?.author).toBe(handle);
    expect((await caseAbout(moderator, receipt)).author.handle).toBe(handle);
    const search = await moderator.get(`/v1/moderation/cases?q=${encodeURIComponent(handle)}`);
    expect(search.json<{ items: ListedCase[] }>().items.map((each) => each.receipt)).toContain(receipt);
    expect(search.json<{ items: ListedCase[] }>().items[0]?.author).toBe(handle);

    await submit(owner, other, { stars: 3, text: decentText });
    const { id = '' } = (await reviewsOf(other)).find((each) => each.handle === handle) ?? {};
    await report(id);
    await decide(moderator, await caseOf(handle), reset);
    expect((await listed(receipt))?.author).toBe(given);
    expect((await caseAbout(moderator, receipt)).author.handle).toBe(given);
    const cases = (await readTables(stack)).filter(({ entity }) => entity === 'case');
    // For the minute in which the decision can be taken back, its case remembers the name that was decided about.
    const kept = cases.map(({ undo: _, ...lasting }) => JSON.stringify(lasting));
    expect(kept.filter((one) => one.includes(handle))).toEqual([]);
  });
});

describe('A report about a public name', () => {
  it('hides nothing, and opens one case about the name, whatever the review; beside it one about a text', async () => {
    const { handle, given, receipt, id } = await named();
    const elsewhere = (await reviewsOf(other)).find((each) => each.handle === handle)?.id ?? '';
    expect((await report(id)).status).toBe(202);
    expect((await report(elsewhere)).status).toBe(202);
    expect((await report(id, undefined, 'off-topic')).status).toBe(202);

    expect(await caseOf(handle)).toMatchObject({
      kind: 'name',
      reports: 2,
      category: 'name',
      name: { reported: handle, given },
      complaints: [{ reason: 'name' }, { reason: 'name' }],
    });
    expect(await caseAbout(moderator, receipt)).toMatchObject({ kind: 'report', reports: 1 });
    expect(await stateOf(moderator, receipt)).toBe('flagged');
    expect(await namesShown()).toContain(handle);
  });

  it('is one per person and name, and not about oneself', async () => {
    const { owner, handle, id } = await named();
    const reporter = await someone();
    const receipts = new Set<string>();
    for (let times = 0; times < 2; times += 1)
      receipts.add((await report(id, reporter)).json<{ receipt: string }>().receipt);
    expect(receipts.size).toBe(1);
    expect((await caseOf(handle)).reports).toBe(1);
    expect(codeOf(await report(id, owner))).toBe('409 own-review');
    const [mine] = receipts;
    expect(await follow(stack, mine ?? '')).toMatchObject({ kind: 'report', state: 'held' });
  });

  it('about a name that nobody chose can be answered, but not with a reset', async () => {
    const owner = await someone();
    await submit(owner, slug, { stars: 2, text: decentText });
    const { handle } = await me(owner);
    const id = (await reviewsOf(slug)).find((each) => each.handle === handle)?.id ?? '';
    expect((await report(id)).status).toBe(202);
    const seen = await caseOf(handle);
    expect(codeOf(await decide(moderator, seen, reset))).toBe('400 outcome-not-possible');
    expect((await decide(moderator, seen, { outcome: 'keep' })).status).toBe(200);
  });
});

describe('A name that a moderator resets', () => {
  it('gives way to the default name everywhere, with a reason and a strike, and cannot be chosen again', async () => {
    const { owner, handle, given, id } = await named();
    const reporter = await someone();
    const told = (await report(id, reporter)).json<{ receipt: string }>().receipt;
    const seen = await caseOf(handle);
    expect(codeOf(await decide(moderator, seen, { outcome: 'reset' }))).toBe('400 reason-required');
    expect((await decide(moderator, seen, reset)).status).toBe(200);

    expect(await me(owner)).toMatchObject({ handle: given, handleChosen: false });
    const shown = await namesShown();
    expect(shown).not.toContain(handle);
    expect(shown.filter((name) => name === given).length).toBeGreaterThanOrEqual(2);
    const closed = (await moderator.get(`/v1/moderation/cases/${seen.id}`)).json<CaseInFull>();
    expect(closed).toMatchObject({ state: 'closed', name: { reported: handle } });
    expect(closed.author.strikes).toMatchObject([{ code: 'name' }]);
    expect(closed.decisions).toMatchObject([{ outcome: 'reset', reasons: ['name'] }]);
    expect(await follow(stack, told)).toMatchObject({ state: 'accepted' });

    const choose = (who: Client, name: string) => who.send('PUT', '/v1/me', { body: { handle: name } });
    expect(codeOf(await choose(owner, handle))).toBe('409 handle-taken');
    expect(codeOf(await choose(owner, handle.replace('Willow', 'WiIlow')))).toBe('409 handle-taken');
    expect(codeOf(await choose(await someone(), handle))).toBe('409 handle-taken');
    const anew = `Heather Moss${letters(people)}`;
    expect((await choose(owner, anew)).json()).toMatchObject({ handle: anew, handleChosen: true });
  });

  it('is told to its owner alone, who appeals once and has it back when another person says so', async () => {
    const { owner, handle, id } = await named();
    await report(id);
    await decide(moderator, await caseOf(handle), reset);
    const list = (await owner.get('/v1/me/submissions')).json<{ items: Record<string, string>[] }>().items;
    const about = list.find(({ kind }) => kind === 'name');
    expect(about).toMatchObject({ state: 'removed', name: handle, appealable: true });
    const receipt = about?.receipt ?? '';
    const seenByOthers = await follow(stack, receipt);
    expect(seenByOthers).not.toHaveProperty('name');
    expect(JSON.stringify(seenByOthers.reasons)).toContain('It mocks somebody.');
    const statement = await clientOf(stack).get(`/v1/submissions/${receipt}/statement`);
    expect(statement.json()).toMatchObject({ decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'] });
    for (const method of ['PUT', 'DELETE'])
      expect(codeOf(await owner.send(method, `/v1/submissions/${receipt}`, { body: { stars: 3 } }))).toBe(
        '404 submission-not-found',
      );

    const appeal = () =>
      owner.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'It is a brook near us.' } });
    expect((await appeal()).status).toBe(202);
    const seen = await caseAbout(second, receipt);
    expect(seen).toMatchObject({ kind: 'appeal', about: 'name', name: { reported: handle } });
    const claim = await moderator.send('POST', `/v1/moderation/cases/${seen.id}/claim`);
    expect(codeOf(claim)).toBe('403 conflict-of-interest');
    const answer = (outcome: string) =>
      decide(second, seen, { outcome, reasons: ['name'], publicNote: 'It is.' });
    expect(codeOf(await answer('modify'))).toBe('400 outcome-not-possible');
    expect((await answer('overturn')).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle, handleChosen: true });
    expect(await namesShown()).toContain(handle);
    expect((await caseAbout(second, receipt, 'closed')).author.strikes).toEqual([]);
  });

  it('comes back within a minute when the moderator takes it back', async () => {
    const { owner, handle, given, id } = await named();
    await report(id);
    const seen = await caseOf(handle);
    await decide(moderator, seen, reset);
    expect(await namesShown()).not.toContain(handle);
    expect((await moderator.send('POST', `/v1/moderation/cases/${seen.id}/undo`)).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle, handleChosen: true });
    const shown = await namesShown();
    expect(shown).toContain(handle);
    expect(shown).not.toContain(given);
    expect((await decide(moderator, await caseOf(handle), { outcome: 'keep' })).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle });
  });

  it('stays the one that its owner chose meanwhile', async () => {
    const { owner, handle, id } = await named();
    await report(id);
    const seen = await caseOf(handle);
    await decide(moderator, seen, reset);
    const anew = `Clover Field${letters(people)}`;
    expect((await owner.send('PUT', '/v1/me', { body: { handle: anew } })).status).toBe(200);
    expect((await moderator.send('POST', `/v1/moderation/cases/${seen.id}/undo`)).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle: anew, handleChosen: true });
  });

  it('is not decided by its owner or by who reported it', async () => {
    const { handle, id } = await named();
    const reporter = await someone('moderator');
    await report(id, reporter);
    const seen = await caseOf(handle);
    expect(codeOf(await decide(reporter, seen, reset))).toBe('403 conflict-of-interest');
  });
});

describe('A name that was kept', () => {
  const reported = async () => {
    const all = await named();
    const reporter = await someone();
    const own = (await report(all.id, reporter)).json<{ receipt: string }>().receipt;
    await decide(moderator, await caseOf(all.handle), { outcome: 'keep', publicNote: 'It is a place.' });
    await stack.idle();
    return { ...all, reporter, own };
  };
  const appeal = (who: Client, receipt: string) =>
    who.send('POST', `/v1/submissions/${receipt}/appeal`, { body: { text: 'It mocks the girl next door.' } });
  const again = async (handle: string): Promise<CaseInFull> => {
    const seen = await caseOf(handle);
    expect(seen).toMatchObject({
      kind: 'appeal',
      about: 'name',
      name: { reported: handle },
      appeal: { by: 'reporter', text: 'It mocks the girl next door.' },
    });
    return seen;
  };

  it('is looked at again by another person when its reporter appeals, who may reset it', async () => {
    const { owner, handle, given, reporter, own } = await reported();
    expect(await follow(stack, own)).toMatchObject({ state: 'declined', appealable: true });
    expect(codeOf(await appeal(owner, own))).toBe('404 submission-not-found');
    expect((await appeal(reporter, own)).status).toBe(202);
    expect(await follow(stack, own)).toMatchObject({ state: 'held', appealable: false });
    const seen = await again(handle);
    const overturn = { outcome: 'overturn', reasons: ['name'], publicNote: 'You are right.' };
    expect(codeOf(await decide(moderator, seen, overturn))).toBe('403 same-decider');
    expect(codeOf(await decide(second, seen, { ...overturn, reasons: [] }))).toBe('400 reason-required');
    expect(codeOf(await decide(second, seen, { ...overturn, outcome: 'modify' }))).toBe(
      '400 outcome-not-possible',
    );
    expect((await decide(second, seen, overturn)).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle: given, handleChosen: false });
    expect(await namesShown()).not.toContain(handle);
    expect(await follow(stack, own)).toMatchObject({ state: 'accepted', appealable: false });
    expect((await reporter.get(`/v1/submissions/${own}`)).text).toContain('You are right.');
    // What its owner lost they may appeal against; the strike is theirs.
    const items = (await owner.get('/v1/me/submissions')).json<{
      items: { kind: string; name?: string }[];
    }>();
    expect(items.items).toContainEqual(expect.objectContaining({ name: handle, appealable: true }));
    const closed = (await second.get(`/v1/moderation/cases/${seen.id}`)).json<CaseInFull>();
    expect(closed.author.strikes).toMatchObject([{ code: 'name' }]);
  });

  it('stays when the other person says so, once and for all', async () => {
    const { owner, handle, reporter, own } = await reported();
    expect((await appeal(reporter, own)).status).toBe(202);
    const seen = await again(handle);
    const uphold = { outcome: 'uphold', publicNote: 'It is a place all the same.' };
    expect((await decide(second, seen, uphold)).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle, handleChosen: true });
    expect(await follow(stack, own)).toMatchObject({ state: 'declined', appealable: false });
    expect(codeOf(await appeal(reporter, own))).toBe('409 already-appealed');
  });

  it('is decided about as a name when the reporter who appealed is gone and others reported it since', async () => {
    const { handle, id, reporter, own } = await reported();
    expect((await appeal(reporter, own)).status).toBe(202);
    await report(id);
    expect((await reporter.send('DELETE', '/v1/me')).status).toBe(204);
    const seen = await caseOf(handle);
    expect(seen).toMatchObject({ kind: 'name' });
    expect(seen).not.toHaveProperty('about');
    expect((await decide(second, seen, reset)).status).toBe(200);
  });

  it('that nobody chose cannot be appealed against: there is nothing to reset it to', async () => {
    const owner = await someone();
    await submit(owner, slug, { stars: 4, text: decentText });
    const { handle } = await me(owner);
    const id = (await reviewsOf(slug)).find((each) => each.handle === handle)?.id ?? '';
    const reporter = await someone();
    const own = (await report(id, reporter)).json<{ receipt: string }>().receipt;
    await decide(moderator, await caseOf(handle), { outcome: 'keep' });
    expect(await follow(stack, own)).toMatchObject({ state: 'declined', appealable: false });
    expect(codeOf(await appeal(reporter, own))).toBe('409 not-appealable');
  });
});
