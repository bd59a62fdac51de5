import { describe, expect, it } from 'vitest';
import { defaultAnalyzers } from '../../../shared/screening/default-analyzers.ts';
import { screenAddress } from '../../../shared/screening/screen-address.ts';

const about = { audience: 'adult', title: 'Coco', field: 'evidenceUrl' } as const;
const found = async (address: string) =>
  (await screenAddress(address, about, defaultAnalyzers)).findings.map(({ category }) => category);

describe('the web address that is the evidence for a suggestion', () => {
  it.each([
    ['https://example.org/jane.doe@example.com', 'email'],
    ['https://example.org/?mail=jane.doe%40example.com', 'email'],
    ['https://example.org/i-will-find-you-and-kill-you', 'threat'],
    ['https://example.org/look#go_fuck_yourself', 'profanity'],
    ['https://example.org/12-Oak-Street', 'street-address'],
  ])('%s has a finding of %s', async (address, category) => {
    expect(await found(address)).toContain(category);
  });

  it.each([
    'https://example.org',
    'https://www.example.org/',
    'https://www.imdb.example/title/tt2380307/?ref_=fn_al_tt_1',
    'https://en.encyclopedia.example/wiki/Coco_(2017_film)#Release',
    'https://example.org/news/2017/11/22/coco-premiere-date-4915550127',
    'https://example.org/%E6%98%A0%E7%94%BB',
    'https://example.org/%',
  ])('%s has no finding', async (address) => {
    expect(await found(address)).toEqual([]);
  });

  it('is marked as a whole, with a severity that does not lead to a rejection', async () => {
    const address = 'https://example.org/i-will-find-you-and-kill-you';
    const { findings } = await screenAddress(address, about, defaultAnalyzers);
    for (const finding of findings) {
      expect(finding).toMatchObject({ field: 'evidenceUrl', start: 0, end: address.length });
      expect(finding.severity).toBeLessThanOrEqual(2);
    }
  });
});
