import { describe, expect, it } from 'vitest';
import { type Authorship, firstSeenWith, publishingStep } from '../../../shared/revisions/publishing.ts';

const publishedAt = '2026-11-01T10:00:00.000Z';
const createdAt = '2026-10-31T10:00:00.000Z';
const one: Authorship = { revision: 1, createdAt, publishedAt };
const written = (revision: number): Authorship => ({ revision, createdAt });
const [two, three, four] = [written(2), written(3), written(4)];

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
    const correction: Authorship = { revision: 3, createdAt: publishedAt, publishedAt };
    expect(firstSeenWith(four, [correction, two, one])).toEqual([four, two]);
    const merged = { ...correction, merges: 2 };
    expect(firstSeenWith(four, [merged, two, one])).toEqual([four]);
  });

  it('leaves out what its author approved by merging it, and everything before that', () => {
    expect(firstSeenWith({ ...four, merges: 3 }, [three, two, one])).toEqual([{ ...four, merges: 3 }]);
    expect(firstSeenWith(four, [{ ...three, merges: 2 }, two, one])).toEqual([four, { ...three, merges: 2 }]);
  });

  it('counts no approval that was discarded', () => {
    const approval = { ...three, merges: 2, discardedAt: '2026-10-31T11:00:00.000Z' };
    expect(firstSeenWith(four, [approval, two, one])).toEqual([four, approval, two]);
  });

  it('leaves out only what was discarded before the revision was written', () => {
    const discarded: Authorship = { ...two, discardedAt: '2026-10-31T11:00:00.000Z' };
    expect(firstSeenWith(three, [discarded, one])).toEqual([three, discarded]);
    const later = { ...three, createdAt: '2026-10-31T12:00:00.000Z' };
    expect(firstSeenWith(later, [discarded, one])).toEqual([later]);
  });

  it('is only the revision itself when it is restored', () => {
    const restored: Authorship = { revision: 3, createdAt, publishedAt };
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
