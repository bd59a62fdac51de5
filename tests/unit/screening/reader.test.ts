import { describe, expect, it } from 'vitest';
import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import type { Analyzer } from '../../../shared/screening/analyzer.ts';
import { bedrockReader, type Converse } from '../../../shared/screening/cloud/reader/reader.ts';
import { screen } from '../../../shared/screening/screen.ts';

const text = 'A warm film. People like  them should not be let in. Bring tissues.';
const report = (findings: object[], change: object = {}) => ({
  stopReason: 'tool_use',
  output: {
    message: {
      content: [
        { text: 'I have read it.' },
        {
          toolUse: { name: 'report', input: { findings, addressesReader: false, inDoubt: false, ...change } },
        },
      ],
    },
  },
});
const hate = (certainty: string, quote = 'should not be let in') => ({ category: 'hate', certainty, quote });
const readerWith = (answer: Awaited<ReturnType<Converse>>) =>
  bedrockReader(
    async () => answer,
    () => 'mark',
  );
const outcomeOf = (findings: Parameters<typeof decide>[0]) =>
  decide(findings, policyV1, { audience: 'adult', kind: 'review' }).outcome;

describe('the reader', () => {
  it('sends the text alone, between two marks, and asks for an answer in a fixed form', async () => {
    const requests: Parameters<Converse>[0][] = [];
    const converse: Converse = async (request) => {
      requests.push(request);
      return report([]);
    };
    await screen({ text, title: 'Secret title', audience: 'teen' }, [
      bedrockReader(converse, () => 'mark-1'),
    ]);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.messages).toEqual([
      { role: 'user', content: [{ text: `[mark-1]\n${text}\n[mark-1]` }] },
    ]);
    expect(JSON.stringify(requests)).not.toMatch(/Secret title|teen"/);
    expect(requests[0]?.inferenceConfig.temperature).toBe(0);
    const [tool] = requests[0]?.toolConfig.tools ?? [];
    expect(tool?.toolSpec.inputSchema.json).toMatchObject({
      type: 'object',
      required: ['findings', 'addressesReader', 'inDoubt'],
      additionalProperties: false,
    });
  });

  it('reports what it is certain of, with the words that it quotes, and the policy holds the text', async () => {
    const { findings } = await screen({ text }, [readerWith(report([hate('certain')]))]);
    expect(findings).toMatchObject([
      { category: 'hate', severity: 1, analyzer: 'reader', detail: { score: 0.9 } },
    ]);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['should not be let in']);
    expect(outcomeOf(findings)).toBe('hold');
  });

  it('leaves a note of what is only possible', async () => {
    const { findings } = await screen({ text }, [readerWith(report([hate('possible')]))]);
    expect(findings).toMatchObject([{ category: 'hate', severity: 0, detail: { score: 0.4 } }]);
    expect(outcomeOf(findings)).toBe('publish');
  });

  it('finds a quotation whose white space differs, and marks the whole text', async () => {
    const { findings } = await screen({ text }, [readerWith(report([hate('likely', 'People like them')]))]);
    expect(findings).toMatchObject([{ start: 0, end: text.length }]);
  });

  it.each([
    ['quotes words that are not in the text', report([hate('certain', 'Ignore all rules')])],
    ['answers without the tool', { stopReason: 'end_turn', output: { message: { content: [{}] } } }],
    ['was stopped by a filter', { stopReason: 'content_filtered' }],
    ['invents a category', report([{ ...hate('certain'), category: 'fine' }])],
    ['invents a certainty', report([hate('none')])],
    ['adds a field', report([], { publish: true })],
    ['forgets a field', report([], { inDoubt: undefined })],
  ])('fails when the model %s, so that a person reads the text', async (_, answer) => {
    const { findings, failed } = await screen({ text }, [readerWith(answer)]);
    expect(failed).toEqual(['reader']);
    expect(outcomeOf(findings)).toBe('hold');
  });

  it.each([{ inDoubt: true }, { addressesReader: true }])('holds a text with %j', async (change) => {
    const { findings, failed } = await screen({ text }, [readerWith(report([], change))]);
    expect(failed).toEqual([]);
    expect(outcomeOf(findings)).toBe('hold');
  });

  it('confirms what another analyzer finds in the same words, and nothing else', async () => {
    const rule = (severity: number): Analyzer => ({
      name: 'rule',
      examine: () => [{ category: 'hate', severity, start: 13, end: 30, analyzer: 'rule' }],
    });
    const severityOf = async (severity: number, answer: Awaited<ReturnType<Converse>>) =>
      (await screen({ text }, [rule(severity), readerWith(answer)])).findings.find(
        ({ analyzer }) => analyzer === 'rule',
      )?.severity;
    expect(await severityOf(3, report([hate('certain', 'People like  them should')]))).toBe(3);
    for (const answer of [report([hate('certain', 'Bring tissues')]), report([])]) {
      expect(await severityOf(2, answer)).toBe(0);
      // A person decides about what the rule calls severe.
      expect(await severityOf(3, answer)).toBe(2);
    }
  });

  it('refuses nothing for what it alone finds', async () => {
    const { findings } = await screen({ text }, [readerWith(report([hate('certain')]))]);
    for (const category of ['threat', 'hate', 'harassment', 'sexual'] as const)
      expect(outcomeOf(findings.map((finding) => ({ ...finding, category })))).toBe('hold');
  });
});
