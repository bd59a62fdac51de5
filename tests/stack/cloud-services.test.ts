import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { decentText, follow, submit } from '../support/reader.ts';
import { freshStack, type TestStack } from '../support/stack.ts';
import { synthesize } from '../support/synthesize.ts';
import { publishAs } from '../support/titles.ts';

const folder = mkdtempSync(join(tmpdir(), 'nightlight-services-'));
let stack: TestStack;
beforeAll(async () => {
  await synthesize(folder, { comprehend: 'on', guardrail: 'abc123:7' });
  stack = await freshStack({ assemblyDir: folder });
  await publishAs(stack, 'services-down');
});
afterAll(async () => {
  await stack.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a review, while the enabled cloud services cannot be reached', () => {
  it('is held, with the names of the services in the reason', async () => {
    const author = await signIn(stack, 'waiting for services');
    const { receipt } = await submit(author, 'services-down', { stars: 4, age: 11, text: decentText });
    const { state, reasons } = await follow(stack, receipt);
    expect([state, reasons.map(({ code }) => code)]).toEqual(['held', ['other']]);
    expect(reasons[0]?.text).toContain('comprehend, guardrail');
    const failures = stack.lines.filter((line) => line.includes('service-failed'));
    expect(failures).toHaveLength(2);
    expect(failures.join()).not.toContain('sixteen');
  });
});
