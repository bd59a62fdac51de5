import { describe, expect, it } from 'vitest';
import { firstSeenWith, publishingStep } from '../../../shared/revisions/publishing.ts';

const publishedAt = '2026-11-01T10:00:00.000Z';
const one = { revision: 1, publishedAt };
const [two, three, four] = [{ revision: 2 }, { revision: 3 }, { revision: 4 }];

describe('what readers see for the first time with a revision', () => {
  it('is the revision and the unpublished ones directly before it', () => {
    expect(firstSeenWith(three, [four, one, two])).toEqual([three, two]);
    expect(firstSeenWith(two, [one])).toEqual([two]);
    expect(firstSeenWith(three, [two])).toEqual([three, two]);
  });

  it('ends at the last published revision, even if an older one was never published', () => {
    expect(firstSeenWith(four, [three, { revision: 2, publishedAt }, { revision: 1 }])).toEqual([
      four,
      three,
    ]);
  });

  it('is only the revision itself when it is restored', () => {
    const restored = { revision: 3, publishedAt };
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
