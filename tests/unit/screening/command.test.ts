import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { byShippedPolicy } from '../../../infra/operator/screening/shipped-policy.ts';
import type { Analyzer } from '../../../shared/screening/analyzer.ts';
import { screenLine } from '../../../shared/screening/command/screen-line.ts';
import { earlierTexts } from '../../../shared/screening/duplicates/index.ts';

const line = JSON.stringify({ id: 'a', text: 'Lovely film! Write to rosa@posteo.net' });
const email = { category: 'email', severity: 2, start: 22, end: 37, analyzer: 'personal-information' };

describe('the screening command', { timeout: 30_000 }, () => {
  it('writes only findings when it is called without a policy', async () => {
    expect(await screenLine(line, { explain: false })).toEqual({ id: 'a', findings: [email] });
  });

  it('writes what the policy decides about the findings', async () => {
    expect(await screenLine(line, { explain: true, decide: byShippedPolicy })).toEqual({
      id: 'a',
      outcome: 'needs-edit',
      findings: [email],
      reasons: [{ code: 'pii', text: expect.stringContaining('contact details') }],
      because: [expect.stringContaining('"rosa@posteo.net"')],
    });
  });

  it('reports a duplicate when an earlier line with another id had the text', async () => {
    const text = Array.from({ length: 40 }, (_, at) => `word${'abcdefghij'[at % 10]}${'klmn'[at % 4]}`).join(
      ' ',
    );
    const options = { explain: false, seen: earlierTexts([]) };
    const categories = async (id: number) => {
      const answer = (await screenLine(JSON.stringify({ id, text }), options)) as {
        findings: (typeof email)[];
      };
      return answer.findings.map(({ category }) => category);
    };
    expect(await categories(1)).not.toContain('duplicate');
    expect(await categories(2)).toContain('duplicate');
  });

  it.each([
    ['invalid JSON', '{"id": 1, "text": "a secret', 'line: not JSON'],
    ['no text', '{"id": 1, "txt": "a secret"}', 'text: Invalid input'],
    ['an unknown audience', '{"id": 1, "text": "a secret", "audience": "x"}', 'audience: Invalid'],
  ])('rejects a line with %s, without repeating any of the line', async (_, bad, message) => {
    const answer = screenLine(bad, { explain: false });
    await expect(answer).rejects.toThrow(message);
    await expect(answer).rejects.not.toThrow('secret');
  });

  it('reports an analyzer that throws, with its cause', async () => {
    const broken: Analyzer = {
      name: 'broken',
      examine() {
        throw new TypeError('out of order');
      },
    };
    const reported: [string, unknown][] = [];
    const answer = await screenLine(line, {
      explain: false,
      analyzers: [broken],
      report: (analyzer, cause) => reported.push([analyzer, cause]),
    });
    expect(answer).toMatchObject({ findings: [{ category: 'screening-failed', analyzer: 'broken' }] });
    expect(reported).toEqual([['broken', new TypeError('out of order')]]);
  });
});

describe('wrong options', () => {
  it.each([
    ['infra/operator/screening/screen.ts', '--nope', "Unknown option '--nope'."],
    ['infra/operator/screening/bench.ts', '--nope', "Unknown option '--nope'."],
    ['shared/screening/command/main.ts', 'some text', "Unexpected argument 'some text'."],
  ])('of %s are reported in one sentence, and the exit code is 2: %s', (file, arg, message) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, arg], {
      encoding: 'utf8',
      input: '',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(' at ');
  });
});
