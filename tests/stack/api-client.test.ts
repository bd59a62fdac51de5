import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { sharedStack, type TestStack } from '../support/stack.ts';
import { sampleTitle } from '../support/titles.ts';

const run = promisify(execFile);
const folder = new URL('../api-client/', import.meta.url).pathname;
const schema = join(folder, 'schema.ts');

let stack: TestStack;
let scratch: string;
let description: string;
beforeAll(async () => {
  stack = await sharedStack();
  scratch = await mkdtemp(join(tmpdir(), 'nightlight-api-client-'));
  description = `${stack.baseUrl}/v1/openapi.json`;
  const { stdout } = await run(process.execPath, ['generate.mjs', description], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  });
  await writeFile(schema, stdout);
});
afterAll(async () => {
  await rm(schema, { force: true });
  await rm(scratch, { recursive: true, force: true });
});

describe('the API description', () => {
  it("passes Redocly's recommended rules without an error", async () => {
    const file = join(scratch, 'openapi.json');
    const { stdout } = await run(process.execPath, ['lint.mjs', description, file], { cwd: folder });
    const found = JSON.parse(stdout) as { severity: string; ruleId: string; message: string }[];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('generates a client that compiles', async () => {
    const tsc = new URL('../../node_modules/.bin/tsc', import.meta.url).pathname;
    const compiled = await run(tsc, ['-p', 'tsconfig.json'], { cwd: folder }).catch((error) => error);
    expect(compiled.stdout).toBe('');
  });
});

describe('a generated client', () => {
  it('can submit a review, read its receipt and read the review on the title page', async () => {
    const { journey } = await import(join(folder, 'journey.ts'));
    const tokenOf = async (role: string, subject = `client ${role}`) =>
      (await signIn(stack, subject, role)).token ?? '';
    const tokens = {
      reader: await tokenOf('adult'),
      moderator: await tokenOf('moderator'),
      editor: await tokenOf('editor'),
      secondEditor: await tokenOf('editor', 'client second editor'),
    };
    const shown = await journey(stack.baseUrl, tokens, sampleTitle('generated-client'), () => stack.idle());
    expect(shown).toMatchObject({
      sentBack: { state: 'needs-edit', reasons: ['url'] },
      receipt: 'published',
      texts: ['We watched all nine parts and talked about them for hours.'],
      averageStars: 4,
      openCases: expect.any(Number),
      refused: 'token-missing',
    });
  });
});
