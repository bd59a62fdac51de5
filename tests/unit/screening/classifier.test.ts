import { describe, expect, it } from 'vitest';
import { decide, policyV1 } from '../../../shared/moderation/policy.ts';
import { classifierAnalyzer } from '../../../shared/screening/analyzers/classifier.ts';
import { readClassifierFiles } from '../../../shared/screening/command/classifier-files.ts';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { readDocument } from '../../../shared/screening/document.ts';
import { screen } from '../../../shared/screening/screen.ts';

const analyzer = classifierAnalyzer(async () => readClassifierFiles());
const context = { audience: 'adult', field: 'text' } as const;

const findingsIn = async (text: string) => {
  await analyzer.prepare?.(context);
  return analyzer.examine(readDocument(text), context);
};
const screened = (text: string) => screen({ text }, [analyzer, ...defaultAnalyzers]);
const outcomeOf = async (text: string): Promise<string> => {
  const { findings } = await screened(text);
  return decide(findings, policyV1, { audience: 'adult', kind: 'review' }).outcome;
};

describe('the classifier', () => {
  it.each([
    ['I know where you live and I will come to your house and beat you up.', 'threat'],
    ['My stepfather hits me every night when mum is at work and I am scared to go home.', 'abuse-disclosure'],
    ['You seem mature for your age. Let us talk alone, just do not tell your parents about it.', 'grooming'],
    ['Anybody selling vapes? I am 14 and need a new one before Friday.', 'drugs'],
    [
      'I bet nobody here dares to jump off the roof like he does, film it and post it.',
      'dangerous-challenge',
    ],
  ])('finds in "%s": %s', async (text, category) => {
    const found = await findingsIn(text);
    expect(found.filter(({ severity }) => severity === 1).map((one) => one.category)).toContain(category);
    expect(['hold', 'reject']).toContain(await outcomeOf(text));
  });

  it.each([
    'The detective follows the killer through the rain, and the ending is sad but fair.',
    'My daughter is nine and loved every minute of it. The songs are great.',
    'A slow film with beautiful pictures; I would watch it again with older children.',
  ])('finds nothing that counts in "%s"', async (text) => {
    expect((await findingsIn(text)).filter(({ severity }) => severity > 0)).toEqual([]);
    expect(await outcomeOf(text)).toBe('publish');
  });

  it('marks the sentence, and not the whole text', async () => {
    const [kind, bad] = [
      'We liked the songs a lot.',
      'I know where you live and I will come and beat you up.',
    ];
    const text = `${kind} ${bad}`;
    const found = (await findingsIn(text)).filter(
      ({ category, severity }) => category === 'threat' && severity === 1,
    );
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([bad.slice(0, -1)]);
  });

  it('gives each finding its score, and severity 1 from one half on', async () => {
    const found = await findingsIn(
      'The songs are fine. I know where you live and I will come and beat you up. Selling vapes, ask me after school.',
    );
    expect(found.length).toBeGreaterThan(0);
    for (const { severity, detail } of found) expect(severity).toBe((detail?.score ?? 0) >= 0.5 ? 1 : 0);
  });

  it('finds nothing in a text without words', async () => {
    for (const text of ['', ' ', '…', '\u200b\ud800']) expect(await findingsIn(text)).toEqual([]);
  });

  it('holds a text when its files cannot be read, and reads them again for the next one', async () => {
    let reads = 0;
    const unreliable = classifierAnalyzer(async () => {
      reads++;
      if (reads === 1) throw new Error('no such file');
      return readClassifierFiles();
    });
    const first = await screen({ text: 'A lovely film.' }, [unreliable]);
    expect(first.failed).toEqual(['classifier']);
    expect(first.findings.map(({ category }) => category)).toEqual(['screening-failed']);
    const second = await screen({ text: 'A lovely film.' }, [unreliable]);
    expect(second.failed).toEqual([]);
    await screen({ text: 'A lovely film.' }, [unreliable]);
    expect(reads).toBe(2);
  });
});
