import { beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { follow, submit } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { pageOf, publishAs } from '../support/titles.ts';

const slug = 'suggestion-journey';
const text = 'Please mention that most of the men who were wrongly convicted are Black.';
let stack: TestStack;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
});

describe('a suggestion', () => {
  it('waits for the editors, and does not change the page', async () => {
    const ana = await signIn(stack, 'suggesting ana');
    const before = await pageOf(stack, slug);
    const content = { area: 'diversity', text, credit: true, evidenceUrl: 'https://example.org/report' };
    const { receipt, state } = await submit(ana, slug, content);
    expect(state).toBe('submitted');
    const view = await follow(stack, receipt);
    expect(view).toMatchObject({ kind: 'suggestion', state: 'forwarded', reasons: [], editable: true });
    expect(view).not.toHaveProperty('content');
    expect(await follow(stack, receipt, ana)).toMatchObject({ content });
    expect(await pageOf(stack, slug)).toEqual(before);
  });

  it('can be sent several times by the same person', async () => {
    const bo = await signIn(stack, 'suggesting bo');
    const one = await submit(bo, slug, { area: 'fact', text });
    const two = await submit(bo, slug, { area: 'fact', text });
    expect(two.receipt).not.toBe(one.receipt);
  });

  it('may propose changes of fields of the page', async () => {
    const story =
      'Eight people were convicted of crimes that others had committed, and were freed years later.';
    const patch = { 'details.network': 'Nettflix', '/story': story };
    const cy = await signIn(stack, 'suggesting cy');
    const { receipt } = await submit(cy, slug, { area: 'fact', text, patch });
    expect((await follow(stack, receipt, cy)).content).toMatchObject({
      patch: [
        { path: '/details/network', value: 'Nettflix' },
        { path: '/story', value: story },
      ],
    });
    expect((await follow(stack, receipt)).state).toBe('forwarded');
  });

  it.each([
    ['an e-mail address', 'Ask jane.doe@example.com, she was on the crew.', 'needs-edit'],
    ['a threat', 'I will find you and kill you, you worthless editor.', 'rejected'],
  ])('with %s is not held for the editors', async (what, bad, state) => {
    const author = await signIn(stack, `suggesting ${what.length}`);
    const { receipt } = await submit(author, slug, { area: 'other', text: bad });
    expect((await follow(stack, receipt)).state).toBe(state);
  });

  it.each([
    ['/details/premiereDate', '2020-04-16'],
    ['/details/episodes', 12],
    ['/details/cast/-', 'Ann Author'],
    ['/details/externalIds/imdb', 'tt7654321'],
  ])('that sets %s to %j is not stopped because of its bare value', async (path, value) => {
    const author = await signIn(stack, `suggesting ${path.replaceAll('/', ' ')}`);
    const fact = 'The studio page says something else; the source is below.';
    const { receipt } = await submit(author, slug, { area: 'fact', text: fact, patch: [{ path, value }] });
    expect((await follow(stack, receipt)).state).toBe('forwarded');
  });

  it('that is withdrawn is removed from the queue, and its text is deleted', async () => {
    const di = await signIn(stack, 'suggesting di');
    const { receipt } = await submit(di, slug, { area: 'other', text });
    await stack.idle();
    expect((await di.send('DELETE', `/v1/submissions/${receipt}`)).status).toBe(204);
    const view = await follow(stack, receipt, di);
    expect(view.state).toBe('withdrawn');
    for (const gone of ['queue', 'content']) expect(view).not.toHaveProperty(gone);
  });
});
