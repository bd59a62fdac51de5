import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { codeOf as problemOf } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs, sampleTitle } from '../support/titles.ts';

const { review } = sampleTitle('any');
let stack: TestStack;
let ana: Client;
let ben: Client;
beforeAll(async () => {
  stack = await sharedStack();
  ana = await signIn(stack, 'discard ana', 'editor', 1980);
  ben = await signIn(stack, 'discard ben', 'editor', 1980);
});

/** The status, and the code of a refusal. */
const codeOf = (answer: Parameters<typeof problemOf>[0]): string =>
  answer.status < 300 ? String(answer.status) : problemOf(answer);
const at = (slug: string, step = '') => `/v1/editorial/titles/${slug}${step}`;
const write = async (slug: string, who: Client, change: object) => {
  const answer = await who.send('POST', at(slug, '/revisions'), { body: { ...review, ...change } });
  expect(answer.status).toBe(201);
  return answer.json<{ revision: number }>().revision;
};
const publish = async (slug: string, revision: number, who: Client) =>
  codeOf(await who.send('POST', at(slug, '/publish'), { body: { revision } }));
const discard = async (slug: string, revision: number, who: Client, body: object = {}) =>
  codeOf(await who.send('POST', at(slug, `/revisions/${revision}/discard`), { body }));
interface Draft {
  title: object;
  state: string;
  waitingRevision?: number;
  revisions: { revision: number; discardedAt?: string; discardedBy?: string }[];
}
const draftOf = async (slug: string) => (await ana.get(at(slug))).json<Draft>();

describe('a revision that an editor discards', () => {
  it('waits no more, stays in the list, and is in the log with the note', async () => {
    const slug = 'discarded-waiting';
    await publishAs(stack, slug);
    const revision = await write(slug, ana, { oneLiner: 'A line that nobody wants.' });
    expect((await draftOf(slug)).state).toBe('waiting');
    expect(await discard(slug, revision, ben, { note: 'That scene was cut.' })).toBe('200');
    const draft = await draftOf(slug);
    expect([draft.state, draft.waitingRevision]).toEqual(['published', undefined]);
    expect(draft.revisions[0]).toMatchObject({ revision, discardedBy: expect.any(String) });
    const [entry] = (await ana.get(at(slug, '/log'))).json<{ items: object[] }>().items;
    expect(entry).toMatchObject({ act: 'discarded', revision, note: 'That scene was cut.' });
    expect(await publish(slug, revision, ben)).toBe('409 not-waiting');
    expect(await discard(slug, revision, ana)).toBe('409 not-waiting');
  });

  it('leaves the one before it waiting, and can be taken up again', async () => {
    const slug = 'discarded-second';
    await publishAs(stack, slug);
    const first = await write(slug, ana, { oneLiner: 'The first of two lines.' });
    const second = await write(slug, ana, { oneLiner: 'The second of two lines.' });
    expect(await discard(slug, second, ana)).toBe('200');
    expect((await draftOf(slug)).waitingRevision).toBe(first);
    const again = await write(slug, ana, { oneLiner: 'The second of two lines.' });
    expect(again).toBe(second + 1);
    expect(await publish(slug, again, ben)).toBe('200');
    expect((await draftOf(slug)).state).toBe('published');
  });

  it('keeps nobody from publishing what another editor writes after that', async () => {
    const slug = 'discarded-other-editor';
    await publishAs(stack, slug);
    const unwanted = await write(slug, ana, { oneLiner: 'A line that the other editor rejects.' });
    const better = { oneLiner: 'A line that is better than that.' };
    const before = await write(slug, ben, better);
    expect(await discard(slug, unwanted, ben)).toBe('200');
    expect((await draftOf(slug)).waitingRevision).toBe(before);
    expect(await publish(slug, before, ana)).toBe('403 second-editor-needed');
    expect(await discard(slug, before, ben)).toBe('200');
    const after = await write(slug, ben, better);
    expect(after).toBe(before + 1);
    expect(await publish(slug, after, ana)).toBe('200');
  });

  it.each(['its author', 'another editor'])(
    'by %s approves nothing that was written on top of it',
    async (by) => {
      const slug = `discarded-by-${by.replace(' ', '-')}`;
      await publishAs(stack, slug);
      const own = await write(slug, ana, { oneLiner: 'A line of the author alone.' });
      const changed = await write(slug, ben, { oneLiner: 'A line of the author, alone.' });
      expect(await discard(slug, own, by === 'its author' ? ana : ben)).toBe('200');
      expect(await publish(slug, changed, ana)).toBe('403 second-editor-needed');
    },
  );

  it('leaves the one waiting that it was to merge', async () => {
    const slug = 'discarded-approval';
    await publishAs(stack, slug);
    const waiting = await write(slug, ben, { oneLiner: 'A line that somebody wants to merge.' });
    const approval = await write(slug, ana, { oneLiner: 'A line that merges it.', merges: waiting });
    expect(await discard(slug, approval, ana)).toBe('200');
    const other = await write(slug, ana, { oneLiner: 'Another line altogether.' });
    expect(await publish(slug, other, ben)).toBe('403 second-editor-needed');
    expect(await discard(slug, other, ana)).toBe('200');
    expect(await draftOf(slug)).toMatchObject({ state: 'waiting', waitingRevision: waiting });
  });

  it('must not be published, scheduled or of another title, and the title must not have changed', async () => {
    const slug = 'discarded-refused';
    await publishAs(stack, slug);
    expect(await discard(slug, 1, ana)).toBe('409 not-waiting');
    expect(await discard(slug, 9, ana)).toBe('404 revision-not-found');
    for (const number of ['0', '-1', 'x', '1e3', '99999999999'])
      expect(codeOf(await ana.send('POST', at(slug, `/revisions/${number}/discard`), { body: {} }))).toBe(
        '404 revision-not-found',
      );
    const revision = await write(slug, ana, { oneLiner: 'A line that is scheduled.' });
    expect(await discard(slug, revision, ben, { version: 1 })).toBe('409 version-conflict');
    const when = new Date(stack.clock.now() + 86_400_000).toISOString();
    const body = { revision, at: when };
    expect((await ben.send('POST', at(slug, '/publish'), { body })).status).toBe(202);
    expect(await discard(slug, revision, ben)).toBe('409 not-waiting');
    const reader = await signIn(stack, 'discard reader', 'adult', 1980);
    expect(await discard(slug, revision, reader)).toBe('403 not-an-editor');
  });
});

describe('two editors whose changes conflict', () => {
  it('publish both: the one who merges the other revision approves it', async () => {
    const slug = 'discarded-merged';
    await publishAs(stack, slug);
    const waiting = await write(slug, ana, { oneLiner: 'The line of the first editor.' });
    expect(await discard(slug, waiting, ben)).toBe('200');
    const sooner = await write(slug, ben, { oneLiner: 'A line that is published sooner.' });
    expect(await publish(slug, sooner, ana)).toBe('200');
    const late = await write(slug, ana, { verdict: `${'A verdict of the first editor. '.repeat(3)}`.trim() });
    const { title } = await draftOf(slug);
    const facts = { ...(title as { details: object }), name: 'Corrected' };
    expect((await ben.send('PUT', at(slug), { body: facts })).status).toBe(200);
    const merge = (merges: number, who: Client) =>
      who.send('POST', at(slug, '/revisions'), {
        body: { ...review, oneLiner: 'The line that both agree on.', merges },
      });
    for (const [merges, who, code] of [
      [late, ana, '403 second-editor-needed'],
      [1, ben, '400 validation-failed'],
      [waiting, ben, '400 validation-failed'],
      [99, ben, '400 validation-failed'],
    ] as const)
      expect(codeOf(await merge(merges, who))).toBe(code);
    const { revision } = (await merge(late, ben)).json<{ revision: number }>();
    expect(await publish(slug, revision, ben)).toBe('403 second-editor-needed');
    expect(await publish(slug, revision, ana)).toBe('200');
    expect((await pageOf(stack, slug)).oneLiner).toBe('The line that both agree on.');
    expect((await draftOf(slug)).waitingRevision).toBeUndefined();
  });
});
