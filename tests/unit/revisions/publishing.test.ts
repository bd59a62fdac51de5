import { describe, expect, it } from 'vitest';
import { firstSeenWith, publishingStep } from '../../../shared/revisions/publishing.ts';

const publishedAt = '2026-11-01T10:00:00.000Z';
const createdAt = '2026-10-31T10:00:00.000Z';
const one = { revision: 1, createdAt, publishedAt };
const [two, three, four] = [2, 3, 4].map((revision) => ({ revision, createdAt })) as [
  Written,
  Written,
  Written,
];

interface Written {
  revision: number;
  createdAt: string;
}

describe('what readers see for the first time with a revision', () => {
  it('is the revision and the unpublished ones directly before it', () => {
    expect(firstSeenWith(three, [four, one, two])).toEqual([three, two]);
    expect(firstSeenWith(two, [one])).toEqual([two]);
    expect(firstSeenWith(three, [two])).toEqual([three, two]);
  });

  it('ends at the last published revision, even if an older one was never published', () => {
    expect(
      firstSeenWith(four, [three, { revision: 2, createdAt, publishedAt }, { revision: 1, createdAt }]),
    ).toEqual([four, three]);
  });

  it('does not end at a correction of the facts, which has nothing of the revisions that waited', () => {
    const correction = { revision: 3, createdAt: publishedAt, publishedAt };
    expect(firstSeenWith(four, [correction, two, one])).toEqual([four, two]);
    const merged = { ...correction, merges: 2 };
    expect(firstSeenWith(four, [merged, two, one])).toEqual([four]);
  });

  it('is only the revision itself when it is restored', () => {
    const restored = { revision: 3, createdAt, publishedAt };
    expect(firstSeenWith(restored, [two])).toEqual([restored]);
  });
});

describe('a revision', () => {
  it('is merged when another one replaced its base, unless it is restored', () => {
    expect(publishingStep({ base: 1 }, { revision: 2 })).toBe('merge');
    expect(publishingStep({ base: 2 }, { revision: 2 })).toBe('as-written');
    expect(publishingStep({}, undefined)).toBe('as-written');
    expect(publishingStep({ base: 1, publishedAt }, { revision: 2 })).toBe('as-written');
  });
});
