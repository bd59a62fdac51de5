import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, it } from 'vitest';
import { startStack } from '../../../infra/local/stack.ts';

it('hot reload starts new instances of a function when its bundle changes, and lets the old ones finish', async () => {
  const assemblyDir = mkdtempSync(join(tmpdir(), 'assembly-'));
  const synth = fileURLToPath(new URL('../fixtures/synth.mjs', import.meta.url));
  execFileSync(process.execPath, [synth], { env: { ...process.env, CDK_OUTDIR: assemblyDir } });
  const lines: string[] = [];
  const stack = await startStack({
    assemblyDir,
    dynamodbUrl: inject('dynamodbUrl'),
    hotReload: true,
    log: (line) => lines.push(line),
  });
  try {
    const act = async (what: string, body = '') =>
      (await fetch(`${stack.baseUrl}/act/${what}`, { method: 'POST', body })).text();
    expect(await act('count')).toBe('{"calls":1}');
    expect(await act('count')).toBe('{"calls":2}');
    const slow = act('sleep', '1500');
    const bundle = join(assemblyDir, 'functions/notes/index.mjs');
    writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('slept ', 'slept well '));
    await expect.poll(() => lines, { timeout: 5000 }).toContain('reloaded notes');
    expect(await act('sleep', '1')).toBe('slept well 1');
    expect(await slow).toBe('slept 1500');
    expect(await act('count')).toBe('{"calls":1}');
  } finally {
    await stack.stop();
  }
}, 60_000);
