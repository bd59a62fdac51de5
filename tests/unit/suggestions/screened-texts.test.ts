import { describe, expect, it } from 'vitest';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { screenFact } from '../../../shared/screening/screen-fact.ts';
import { screenedTexts } from '../../../shared/suggestions/screened-texts.ts';

const offer = {
  provider: 'City Library',
  region: 'US',
  kind: 'library',
  url: 'https://library.example.org/42',
  lastChecked: '2026-11-01',
};
const sorted = (path: string, value: unknown) =>
  screenedTexts({ area: 'fact', text: 'See the source.', patch: [{ path, value }] });

describe('the value of a patch', () => {
  it.each([
    ['/story', 'A long story.'],
    ['/verdict', 'A verdict.'],
    ['/talkingPoints/-', 'A question?'],
    ['/contentGrid/language/note', 'Strong words.'],
    ['/seasons/2/note', 'Darker.'],
  ])('is screened as prose for %s', (path, value) => {
    expect(sorted(path, value)).toEqual({
      prose: { text: 'See the source.', 'patch/0': value },
      facts: {},
      addresses: {},
    });
  });

  it.each([
    ['/details/premiereDate', '2002-05-03'],
    ['/details/externalIds/isbn13', '978-3-16-148410-0'],
    ['/details/externalIds', { imdb: 'tt0120737' }],
    ['/details/runtimeMinutes', 121],
    ['/details/network', null],
  ])('is not screened for %s, where the schema takes nothing but such a value', (path, value) => {
    expect(sorted(path, value)).toEqual({ prose: { text: 'See the source.' }, facts: {}, addresses: {} });
  });

  it('is screened as a fact for names, and as an address where the field asks for one', () => {
    expect(sorted('/whereToWatch/-', offer)).toMatchObject({
      facts: { 'patch/0': 'City Library\nUS\nlibrary\n2026-11-01' },
      addresses: { 'patch/0': offer.url },
    });
    expect(sorted('/whereToWatch/0/url', offer.url)).toMatchObject({
      facts: {},
      addresses: { 'patch/0': offer.url },
    });
    expect(sorted('/details/cast/-', 'Genevieve Wong').facts).toEqual({ 'patch/0': 'Genevieve Wong' });
  });
});

describe('a fact', () => {
  const categories = async (text: string) =>
    (await screenFact({ text, title: 'Coco' }, defaultAnalyzers)).findings.map(({ category }) => category);

  it.each([
    '2002-05-03',
    'May 2002',
    '121',
    'Genevieve Wong',
    'Netflix',
    'US',
    'Kill Bill',
    'The Hate U Give',
    'City Library\nUS\nlibrary\n2026-11-01',
  ])('such as %j has no findings', async (text) => {
    expect(await categories(text)).toEqual([]);
  });

  it.each([
    ['write to tom@example.com', 'email'],
    ['call 555-123-4567', 'phone'],
    ['see www.cheap-pills.example.com', 'url'],
  ])('such as %j has a finding', async (text, category) => {
    expect(await categories(text)).toContain(category);
  });

  it('is never rejected without a person, because a work may have such a name', async () => {
    const { findings } = await screenFact({ text: 'I will find you and kill you' }, defaultAnalyzers);
    expect(Math.max(...findings.map(({ severity }) => severity))).toBeLessThanOrEqual(2);
  });
});
