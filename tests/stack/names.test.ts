import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseInFull } from '../../shared/contract/case-schemas.ts';
import { type Client, clientOf, signIn } from '../support/client.ts';
import { caseAbout, decide, stateOf } from '../support/moderators.ts';
import { nameOf as me, namedPeople, reset } from '../support/named-people.ts';
import { codeOf, decentText, follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'reported-names';
const other = 'reported-names-too';
let stack: TestStack;
let moderator: Client;
let second: Client;
let people: ReturnType<typeof namedPeople>;

beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  await publishAs(stack, other);
  moderator = await signIn(stack, 'name moderator', 'moderator');
  second = await signIn(stack, 'second name moderator', 'moderator');
  people = namedPeople(stack, { slugs: [slug, other], root: 'Willow Brook', moderator });
});

describe('A report about a public name', () => {
  it('does not hide the name, and opens one case for all reviews with the name, separate from a case about a text', async () => {
    const { handle, given, receipt, id } = await people.named();
    const elsewhere = (await people.reviewsOf(other)).find((each) => each.handle === handle)?.id ?? '';
    expect((await people.report(id)).status).toBe(202);
    expect((await people.report(elsewhere)).status).toBe(202);
    expect((await people.report(id, undefined, 'off-topic')).status).toBe(202);

    expect(await people.caseOf(handle)).toMatchObject({
      kind: 'name',
      reports: 2,
      category: 'name',
      name: { reported: handle, given },
      readerReports: [{ reason: 'name' }, { reason: 'name' }],
    });
    expect(await caseAbout(moderator, receipt)).toMatchObject({ kind: 'report', reports: 1 });
    expect(await stateOf(moderator, receipt)).toBe('flagged');
    expect(await people.namesShown()).toContain(handle);
  });

  it('is counted once per person and name, and refused about one’s own name', async () => {
    const { owner, handle, id } = await people.named();
    const reporter = await people.someone();
    const receipts = new Set<string>();
    for (let times = 0; times < 2; times += 1)
      receipts.add((await people.report(id, reporter)).json<{ receipt: string }>().receipt);
    expect(receipts.size).toBe(1);
    expect((await people.caseOf(handle)).reports).toBe(1);
    expect(codeOf(await people.report(id, owner))).toBe('409 own-review');
    const [mine] = receipts;
    expect(await follow(stack, mine ?? '')).toMatchObject({ kind: 'report', state: 'held' });
  });

  it('about a default name can be decided with keep, but not with reset', async () => {
    const owner = await people.someone();
    await submit(owner, slug, { stars: 2, text: decentText });
    const { handle } = await me(owner);
    const id = (await people.reviewsOf(slug)).find((each) => each.handle === handle)?.id ?? '';
    expect((await people.report(id)).status).toBe(202);
    const seen = await people.caseOf(handle);
    expect(codeOf(await decide(moderator, seen, reset))).toBe('400 outcome-not-possible');
    expect((await decide(moderator, seen, { outcome: 'keep' })).status).toBe(200);
  });
});

describe('A name that a moderator resets', () => {
  it('is replaced by the default name everywhere, gives its owner a strike, and cannot be chosen again', async () => {
    const { owner, handle, given, id } = await people.named();
    const reporter = await people.someone();
    const ownReceipt = (await people.report(id, reporter)).json<{ receipt: string }>().receipt;
    const seen = await people.caseOf(handle);
    expect(codeOf(await decide(moderator, seen, { outcome: 'reset' }))).toBe('400 reason-required');
    expect((await decide(moderator, seen, reset)).status).toBe(200);

    expect(await me(owner)).toMatchObject({ handle: given, handleChosen: false });
    const shown = await people.namesShown();
    expect(shown).not.toContain(handle);
    expect(shown.filter((name) => name === given).length).toBeGreaterThanOrEqual(2);
    const closed = (await moderator.get(`/v1/moderation/cases/${seen.id}`)).json<CaseInFull>();
    expect(closed).toMatchObject({ state: 'closed', name: { reported: handle } });
    expect(closed.author.strikes).toMatchObject([{ code: 'name' }]);
    expect(closed.decisions).toMatchObject([{ outcome: 'reset', reasons: ['name'] }]);
    expect(await follow(stack, ownReceipt)).toMatchObject({ state: 'accepted' });

    const choose = (who: Client, name: string) => who.send('PUT', '/v1/me', { body: { handle: name } });
    expect(codeOf(await choose(owner, handle))).toBe('409 handle-taken');
    expect(codeOf(await choose(owner, handle.replace('Willow', 'WiIlow')))).toBe('409 handle-taken');
    expect(codeOf(await choose(await people.someone(), handle))).toBe('409 handle-taken');
    const newName = people.another('Heather Moss');
    expect((await choose(owner, newName)).json()).toMatchObject({ handle: newName, handleChosen: true });
  });

  it('is shown only to its owner, who can appeal and gets the name back when a second moderator overturns the reset', async () => {
    const { owner, handle, id } = await people.named();
    await people.report(id);
    await decide(moderator, await people.caseOf(handle), reset);
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
    expect(await people.namesShown()).toContain(handle);
    expect((await caseAbout(second, receipt, 'closed')).author.strikes).toEqual([]);
  });

  it('is restored when the moderator undoes the reset within a minute', async () => {
    const { owner, handle, given, id } = await people.named();
    await people.report(id);
    const seen = await people.caseOf(handle);
    await decide(moderator, seen, reset);
    expect(await people.namesShown()).not.toContain(handle);
    expect((await moderator.send('POST', `/v1/moderation/cases/${seen.id}/undo`)).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle, handleChosen: true });
    const shown = await people.namesShown();
    expect(shown).toContain(handle);
    expect(shown).not.toContain(given);
    expect((await decide(moderator, await people.caseOf(handle), { outcome: 'keep' })).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle });
  });

  it('is not restored by an undo when its owner has chosen another name in the meantime', async () => {
    const { owner, handle, id } = await people.named();
    await people.report(id);
    const seen = await people.caseOf(handle);
    await decide(moderator, seen, reset);
    const newName = people.another('Clover Field');
    expect((await owner.send('PUT', '/v1/me', { body: { handle: newName } })).status).toBe(200);
    expect((await moderator.send('POST', `/v1/moderation/cases/${seen.id}/undo`)).status).toBe(200);
    expect(await me(owner)).toMatchObject({ handle: newName, handleChosen: true });
  });

  it('cannot be reset by a moderator who reported it', async () => {
    const { handle, id } = await people.named();
    const reporter = await people.someone('moderator');
    await people.report(id, reporter);
    const seen = await people.caseOf(handle);
    expect(codeOf(await decide(reporter, seen, reset))).toBe('403 conflict-of-interest');
  });
});
