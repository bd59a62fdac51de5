import { describe, expect, it } from 'vitest';
import { defaultHandle } from '../../../shared/people/handle.ts';
import { tagOf } from '../../../shared/people/sealing.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { sealingKeys } from '../../support/sealing-keys.ts';

const keys = sealingKeys('a secret for tests');
const tags = Array.from({ length: 2000 }, (_, index) => tagOf(keys, 'person', `person ${index}`));

describe('the default public name', () => {
  it('is two words and a number, the same for the same person', () => {
    for (const tag of tags.slice(0, 100)) {
      expect(defaultHandle(tag)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+ \d{1,2}$/);
      expect(defaultHandle(tag)).toBe(defaultHandle(tag));
      expect(defaultHandle(tag)).not.toContain(tag);
    }
  });

  it('is different for at least 1,800 of 2,000 people', () => {
    expect(new Set(tags.map(defaultHandle)).size).toBeGreaterThan(1800);
  });

  it('contains no word that screening finds offensive', async () => {
    const screenings = await Promise.all(
      tags.slice(0, 200).map((tag) => screen({ text: defaultHandle(tag) })),
    );
    const found = screenings.flatMap(({ findings }) => findings.map(({ category }) => category));
    for (const category of ['profanity', 'slur', 'hate', 'threat', 'sexual'])
      expect(found).not.toContain(category);
  });
});
