import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  earnestWords,
  excuse,
  hyperboles,
  idioms,
} from '../../../shared/screening/rules/self-harm/excuses.ts';
import { ownDistress } from '../../../shared/screening/self-harm/first-person.ts';
import { findingsBy } from './describe-analyzer.ts';

const examples = JSON.parse(
  readFileSync(
    new URL('../../../shared/screening/rules/examples/self-harm-excuses.json', import.meta.url),
    'utf8',
  ),
) as { hyperboles: string[]; earnest: string[]; idioms: string[] };

describe('what is not the distress of the author', () => {
  const without = (phrases: readonly string[], texts: readonly string[]) =>
    phrases.filter((phrase) => !texts.some((text) => excuse([phrase]).test(text.toLowerCase())));

  it('is an exaggeration: no example is found, and each phrase is in one', async () => {
    for (const text of examples.hyperboles)
      expect([text, await findingsBy('self-harm', text)]).toEqual([text, []]);
    expect(without(hyperboles, examples.hyperboles)).toEqual([]);
  });

  it('is an idiom: no example is found, and each phrase is in one', () => {
    for (const text of examples.idioms)
      expect([text, ownDistress(text.toLowerCase())]).toEqual([text, undefined]);
    expect(without(idioms, examples.idioms)).toEqual([]);
  });

  it('is not an exaggeration with an earnest word: each example is found, and each phrase is in one', async () => {
    for (const text of examples.earnest) {
      expect(text.toLowerCase()).toMatch(excuse(hyperboles));
      expect([text, await findingsBy('self-harm', text)]).not.toEqual([text, []]);
    }
    expect(without(earnestWords, examples.earnest)).toEqual([]);
  });

  it('has no phrase of more than 160 characters', () => {
    expect([...hyperboles, ...earnestWords, ...idioms].filter((one) => one.length > 160)).toEqual([]);
  });
});
