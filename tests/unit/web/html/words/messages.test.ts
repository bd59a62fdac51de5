import { describe, expect, it } from 'vitest';
import {
  faultOf,
  plainMessage,
  refusalText,
  sentenceOf,
} from '../../../../../functions/web/html/words/messages.ts';
import { isRefused } from '../../../../../shared/contract/refusal.ts';
import { validated } from '../../../../../shared/http/validate.ts';
import { Offer } from '../../../../../shared/titles/schema.ts';

describe('what the API says about a field', () => {
  it.each([
    ['Invalid input: expected string, received undefined', 'is missing'],
    ['Too small: expected string to have >=10 characters', 'needs at least 10 characters'],
    ['Too big: expected number to be <=5000', 'must be at most 5000'],
    ['Too big: expected array to have <=20 items', 'has more than 20 entries'],
    ['Too small: expected array to have >=1 items', 'needs at least one entry'],
    ['Invalid input: expected number, received string', 'must be a number'],
    ['use an IMDb identifier', 'use an IMDb identifier'],
    ['lacks violence-and-scariness', 'lacks Violence and scariness'],
    ['must not be before premiereDate', 'must not be before Premiere date'],
    ['cannot be given with provider and videoId', 'cannot be given with provider and Id of the video'],
    ['must not list ease-of-play: it is listed twice', 'must not list Ease of play: it is listed twice'],
  ])('is said in plain words: %s', (message, words) => {
    expect(plainMessage(message)).toBe(words);
  });

  it.each([
    ['is what the page says already', 'The page says this already.'],
    [
      'is what the page says already; decline the suggestion, so that its author may appeal',
      'The page says this already; decline the suggestion, so that its author may appeal.',
    ],
    ['needs a letter', 'It needs a letter.'],
    ['use an IMDb identifier', 'Use an IMDb identifier.'],
    ['the file is no picture, not image/png', 'The file is no picture, not image/png.'],
    ['kind must be one of stream, rent, buy', 'Kind: it must be one of Stream, Rent, Buy.'],
    ['0.provider Too small: expected string to have >=1 characters', 'Who has it: it must not be empty.'],
    ['names a concern twice', 'It names a concern twice.'],
    ['endDate must not be before premiereDate', 'Ended: it must not be before Premiere date.'],
  ])('is a sentence: %s', (message, sentence) => {
    expect(sentenceOf(message)).toBe(sentence);
  });

  it('says of an offer which of its members is wrong', () => {
    const refused = validated(Offer, { provider: 'Lichtspiel', region: 'Austria', kind: 'lend', url: 'x' });
    if (!isRefused(refused)) throw new Error('the offer was accepted');
    const errors = refused.errors ?? [];
    const faults = errors.map(({ path, message }) => faultOf(`${path} ${message}`));
    expect(faults.map(({ field }) => field)).toEqual(errors.map(({ path }) => path));
    for (const { text } of faults) expect(text).toMatch(/^[A-Z].*\.$/);
  });

  it('follows what happened and what to do', () => {
    expect(
      refusalText({
        title: 'The request has fields that cannot be accepted',
        errors: [{ path: 'note', message: 'contains a NUL character' }],
      }),
    ).toBe('The request has fields that cannot be accepted. Note: it contains a NUL character.');
  });
});
