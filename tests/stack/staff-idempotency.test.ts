import { beforeAll, describe, expect, it } from 'vitest';
import { defined } from '../../shared/values/defined.ts';
import { type Client, signIn } from '../support/client.ts';
import { holdReview } from '../support/moderators.ts';
import { codeOf } from '../support/reader.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { publishAs } from '../support/titles.ts';

const slug = 'staff-idempotency';
/** Screening holds a text that it cannot read. */
const foreign = 'Una historia muy emocionante que vimos juntos en casa con los abuelos.';
const headers = (key: string) => ({ headers: { 'idempotency-key': key } });
let stack: TestStack;
let moderator: Client;
beforeAll(async () => {
  stack = await sharedStack();
  await publishAs(stack, slug);
  moderator = await signIn(stack, 'repeating moderator', 'moderator');
});

describe('the same Idempotency-Key on requests of staff', () => {
  it('claims, releases, escalates, decides and undoes once', async () => {
    const { id } = await holdReview(stack, slug, 'repeated ana', foreign);
    const twice = async (step: string, body?: object) => {
      const send = () =>
        moderator.send('POST', `/v1/moderation/cases/${id}/${step}`, {
          ...headers(step),
          ...defined({ body }),
        });
      const first = await send();
      expect([step, first.status]).toEqual([step, 200]);
      expect((await send()).text).toBe(first.text);
      return first.json<{ version: number }>();
    };
    await twice('claim');
    await twice('release');
    const { version } = await twice('escalate');
    expect(codeOf(await moderator.send('POST', `/v1/moderation/cases/${id}/claim`, headers('release')))).toBe(
      '422 idempotency-key-reused',
    );
    await twice('decisions', { outcome: 'publish', version });
    await twice('undo');
  });

  it('publishes a revision once, and rolls the policy back once', async () => {
    const editor = await signIn(stack, 'repeating editor', 'editor');
    const publish = () =>
      editor.send('POST', `/v1/editorial/titles/${slug}/publish`, {
        body: { revision: 1 },
        ...headers('publish'),
      });
    const published = await publish();
    expect(published.status).toBe(200);
    expect((await publish()).text).toBe(published.text);

    const admin = await signIn(stack, 'repeating admin', 'admin');
    const rollBack = (version: number) =>
      admin.send('POST', '/v1/moderation/policy/rollback', { body: { version }, ...headers('rollback') });
    const rolled = await rollBack(1);
    expect(rolled.status).toBe(200);
    expect((await rollBack(1)).text).toBe(rolled.text);
    expect(codeOf(await rollBack(2))).toBe('422 idempotency-key-reused');
  });
});
