import { describe, expect, it } from 'vitest';
import { decide, policyV1 } from '../../../../shared/moderation/policy.ts';
import { readDocument } from '../../../../shared/screening/document.ts';
import { screen } from '../../../../shared/screening/screen.ts';
import { findSelfDescriptions } from '../../../../shared/screening/self-description/find.ts';
import { lineOf } from '../../../../shared/screening/self-description/line.ts';
import { patternsOf } from '../../../../shared/screening/self-description/phrase.ts';
import { statements } from '../../../../shared/screening/self-description/statements.ts';
import { stripPersonalInformation } from '../../../../shared/screening/strip-personal-information.ts';
import { defined } from '../../../../shared/values/defined.ts';
import lines from './lines.json' with { type: 'json' };

/** Returns the decision of the shipped policy. Personal information is removed first if the author is a teen. */
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

describe('what teens say about who and where they are', { timeout: 30_000 }, () => {
  it.each(
    statements.flatMap(({ topic, phrases }) => phrases.map(([words, example]) => [topic, words, example])),
  )('is found: %s, "%s", as in "%s"', (_, words = '', example = '') => {
    const { text } = lineOf(readDocument(example));
    expect(` ${text}`).toMatch(patternsOf(words).pattern);
    expect(findSelfDescriptions(readDocument(example)).statements).not.toEqual([]);
  });

  it('is never published automatically', async () => {
    expect(await published(lines.covered)).toEqual([]);
  });

  it('is held for a person, even in lines for which no pattern was written', async () => {
    expect(await published(lines.heldOut)).toEqual([]);
  });

  it('is held with the reason minor-privacy and the span of the words', async () => {
    const { outcome, reasons } = await outcomeOf('We loved it. I go to Quellhorst Middle School.');
    expect(outcome).toBe('hold');
    expect(reasons).toEqual([{ code: 'minor-privacy', spans: [{ start: 13, end: 45 }] }]);
  });

  it.each(['review', 'suggestion', 'appeal'] as const)('is held in a %s', async (kind) => {
    expect((await outcomeOf('I live in Springfield', 'teen', kind)).outcome).toBe('hold');
  });

  it('is not reported in texts by adults', async () => {
    expect((await outcomeOf('I live in Springfield and my sister loved it.', 'adult')).outcome).toBe(
      'publish',
    );
  });

  it('does not include the title of the reviewed work', async () => {
    const of = (title: string) =>
      outcomeOf(`I am Malala is a book that I read twice.`, 'teen', 'review', title);
    expect((await of('I am Malala')).outcome).toBe('publish');
    expect((await of('Coraline')).outcome).toBe('hold');
  });
});

describe('what may reveal something about the writer', { timeout: 30_000 }, () => {
  it('is also held for a person', async () => {
    expect(await published(lines.uncertain)).toEqual([]);
  });

  it('has the category possible-self-description, with the sentence as its span', async () => {
    const text = 'We loved it. I saw it where we always go on Fridays. The songs are great.';
    const { findings } = await screen({ text, audience: 'teen' });
    expect(findings.map(({ category, start, end }) => [category, text.slice(start, end)])).toEqual([
      ['possible-self-description', 'I saw it where we always go on Fridays'],
    ]);
  });

  it('is not reported in texts by adults', async () => {
    const outcomes = await Promise.all(lines.uncertain.map((text) => screen({ text, audience: 'adult' })));
    const found = outcomes.flatMap(({ findings }) => findings.map(({ category }) => category));
    expect(found).not.toContain('possible-self-description');
  });
});

describe('what reveals nothing about the writer', { timeout: 30_000 }, () => {
  it('is published', async () => {
    const outcomes = await Promise.all(
      lines.harmless.map(async (text) => [text, (await outcomeOf(text)).outcome]),
    );
    expect(outcomes.filter(([, outcome]) => outcome !== 'publish')).toEqual([]);
  });
});
