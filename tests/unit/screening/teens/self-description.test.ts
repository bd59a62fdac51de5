import { describe, expect, it } from 'vitest';
import { decide, policyV1 } from '../../../../shared/moderation/policy.ts';
import { readDocument } from '../../../../shared/screening/document.ts';
import { screen } from '../../../../shared/screening/screen.ts';
import { findSelfDescriptions } from '../../../../shared/screening/self-description/find.ts';
import { lineOf } from '../../../../shared/screening/self-description/line.ts';
import { phrase } from '../../../../shared/screening/self-description/phrase.ts';
import { statements } from '../../../../shared/screening/self-description/statements.ts';
import { stripPersonalInformation } from '../../../../shared/screening/strip-personal-information.ts';
import { defined } from '../../../../shared/values/defined.ts';
import lines from './lines.json' with { type: 'json' };

/** What becomes of a text: stripped when a teen wrote it, then screened and decided by the shipped policy. */
const outcomeOf = async (
  text: string,
  audience: 'teen' | 'adult' = 'teen',
  kind: 'review' | 'suggestion' | 'appeal' = 'review',
  title?: string,
) => {
  const stored = audience === 'teen' ? stripPersonalInformation(text).text : text;
  const { findings } = await screen({ text: stored, audience, ...defined({ title }) });
  return decide(findings, policyV1, { audience, kind });
};

const published = async (texts: readonly string[]): Promise<string[]> => {
  const outcomes = await Promise.all(texts.map(async (text) => (await outcomeOf(text)).outcome));
  return texts.filter((_, index) => outcomes[index] === 'publish');
};

describe('what teens say of who and where they are', { timeout: 30_000 }, () => {
  it.each(
    statements.flatMap(({ topic, phrases }) => phrases.map(([words, example]) => [topic, words, example])),
  )('is found: %s, "%s", as in "%s"', (_, words = '', example = '') => {
    const { text } = lineOf(readDocument(example));
    expect(` ${text}`).toMatch(new RegExp(phrase(words).pattern));
    expect(findSelfDescriptions(readDocument(example)).statements).not.toEqual([]);
  });

  it('is never published by the machine', async () => {
    expect(await published(lines.seen)).toEqual([]);
  });

  it('is held for a person in lines that no phrase was written for', async () => {
    expect(await published(lines.apart)).toEqual([]);
  });

  it('is held with a kind reason and the marked words', async () => {
    const { outcome, reasons } = await outcomeOf('We loved it. I go to Quellhorst Middle School.');
    expect(outcome).toBe('hold');
    expect(reasons).toEqual([{ code: 'minor-privacy', spans: [{ start: 13, end: 45 }] }]);
  });

  it.each(['review', 'suggestion', 'appeal'] as const)('is held in a %s', async (kind) => {
    expect((await outcomeOf('I live in Springfield', 'teen', kind)).outcome).toBe('hold');
  });

  it('is not looked for in what adults write', async () => {
    expect((await outcomeOf('I live in Springfield and my sister loved it.', 'adult')).outcome).toBe(
      'publish',
    );
  });

  it('is not the name of the work', async () => {
    const of = (title: string) =>
      outcomeOf(`I am Malala is a book that I read twice.`, 'teen', 'review', title);
    expect((await of('I am Malala')).outcome).toBe('publish');
    expect((await of('Coraline')).outcome).toBe('hold');
  });
});

describe('what may tell of the writer, and may not', { timeout: 30_000 }, () => {
  it('is held for a person as well', async () => {
    expect(await published(lines.uncertain)).toEqual([]);
  });

  it('has a finding of its own with the sentence, so that what is said outright comes first', async () => {
    const text = 'We loved it. I saw it where we always go on Fridays. The songs are great.';
    const { findings } = await screen({ text, audience: 'teen' });
    expect(findings.map(({ category, start, end }) => [category, text.slice(start, end)])).toEqual([
      ['possible-self-description', 'I saw it where we always go on Fridays'],
    ]);
  });

  it('is not looked for in what adults write', async () => {
    const outcomes = await Promise.all(lines.uncertain.map((text) => screen({ text, audience: 'adult' })));
    const found = outcomes.flatMap(({ findings }) => findings.map(({ category }) => category));
    expect(found).not.toContain('possible-self-description');
  });
});

describe('what tells nothing of the writer', { timeout: 30_000 }, () => {
  it('is published', async () => {
    const outcomes = await Promise.all(
      lines.harmless.map(async (text) => [text, (await outcomeOf(text)).outcome]),
    );
    expect(outcomes.filter(([, outcome]) => outcome !== 'publish')).toEqual([]);
  });
});
