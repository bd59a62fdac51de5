import { beforeAll, describe, expect, it } from 'vitest';
import { type Client, signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { suggestionSteps, suggestionText } from '../support/suggestions.ts';
import { readTables } from '../support/table.ts';

const canary = 'liam.canary90871@mail.example';
let stack: TestStack;
let teen: Client;
let steps: Awaited<ReturnType<typeof suggestionSteps>>;
beforeAll(async () => {
  stack = await sharedStack();
  steps = await suggestionSteps(stack, 'teen-suggestions');
  teen = await signIn(stack, 'teen who suggests', 'teen', new Date().getUTCFullYear() - 15);
});

const suggest = (slug: string, patch: object, more: object = {}) =>
  teen.send('POST', `/v1/titles/${slug}/suggestions`, {
    body: { area: 'fact', text: suggestionText, patch, ...more },
  });

describe("A teen's suggestion", () => {
  it('is stored without personal information in its values, and without its source', async () => {
    const slug = await steps.newTitle();
    const answer = await suggest(
      slug,
      { 'details.network': `Ask ${canary}` },
      { evidenceUrl: `https://x.example/${canary}` },
    );
    expect(answer.status).toBe(202);
    await stack.idle();
    expect(JSON.stringify(await readTables(stack))).not.toContain('canary90871');
  });

  it('of an offer is refused, and told why and what to do instead', async () => {
    const slug = await steps.newTitle();
    const offer = {
      ...{ provider: 'Filmladen', region: 'AT', kind: 'buy', url: 'https://filmladen.example/the-film' },
      lastChecked: '2026-11-01',
    };
    const answer = await suggest(slug, [{ path: '/whereToWatch/-', value: offer }]);
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'patch-not-possible' });
    expect(answer.json<{ detail: string }>().detail).toContain('are removed from what people under 18 send');
  });

  it('that nobody could make is refused as for everybody', async () => {
    const slug = await steps.newTitle();
    const answer = await suggest(slug, { 'details.episodes': 'many' });
    expect(answer.status).toBe(422);
    expect(answer.json<{ detail: string }>().detail).not.toContain('under 18');
  });
});
