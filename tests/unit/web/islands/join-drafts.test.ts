import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinDrafts,
  withoutReceived,
} from '../../../../functions/web/islands/helpers/editor-drafts/join-drafts.ts';

const base = { name: 'Old', verdict: 'Old', story: 'Old' };
const draft = (values: object, { version = 3, from = base, note = '' } = {}) => ({
  version,
  base: from,
  values: { ...from, ...values },
  note,
});

describe('two drafts of the same editor', () => {
  it('are joined by field, and what the second one says in a field of both is kept beside it', () => {
    const mine = draft({ name: 'Here', verdict: 'Here' }, { note: 'Mine' });
    const theirs = draft({ name: 'There', story: 'There' }, { note: 'Theirs' });
    expect(joinDrafts(mine, theirs, undefined)).toEqual({
      version: 3,
      base,
      values: { name: 'Here', verdict: 'Here', story: 'There' },
      note: 'Mine',
      others: [{ path: '/name', value: 'There' }],
    });
  });

  it('do not undo what another editor saved between them', () => {
    const saved = { ...base, verdict: 'Saved by another editor' };
    const phone = draft({ story: 'Phone' });
    const desk = draft({ name: 'Desk' }, { version: 4, from: saved });
    for (const [first, second] of [
      [desk, phone],
      [phone, desk],
    ] as const)
      expect(joinDrafts(first, second, undefined)).toMatchObject({
        version: 4,
        base: saved,
        values: { name: 'Desk', story: 'Phone', verdict: 'Saved by another editor' },
      });
  });

  it('stay on the older version in a field that another editor changed, too, so that saving asks', () => {
    const saved = { ...base, verdict: 'Saved by another editor' };
    const phone = draft({ verdict: 'Phone' });
    const desk = draft({ name: 'Desk' }, { version: 4, from: saved });
    expect(joinDrafts(desk, phone, undefined)).toMatchObject({
      version: 3,
      base,
      values: { name: 'Desk', verdict: 'Phone', story: 'Old' },
    });
  });

  it('lose no word of each other, whatever both changed', () => {
    const word = fc.constantFrom('Old', 'A', 'B', 'C');
    const page = fc.record({ name: word, verdict: word, story: word });
    fc.assert(
      fc.property(page, page, page, fc.constantFrom(3, 4), (here, there, saved, version) => {
        const mine = draft(here, { version, from: version === 4 ? saved : base });
        const joined = joinDrafts(mine, draft(there), undefined);
        const words = (path: keyof typeof base) => [
          joined.values[path],
          ...(joined.others ?? []).filter((one) => one.path === `/${path}`).map(({ value }) => value),
        ];
        for (const path of ['name', 'verdict', 'story'] as const) {
          if (here[path] !== mine.base[path]) expect(words(path)).toContain(here[path]);
          // What is saved already needs no draft.
          if (there[path] !== base[path] && there[path] !== mine.base[path])
            expect(words(path)).toContain(there[path]);
        }
      }),
    );
  });
});

describe('a draft whose working copy ended on another device', () => {
  it('has what was written here, and nothing that only came from there', () => {
    const mine = draft({ name: 'Here', verdict: 'There', story: 'There, and further here' });
    const received = { ...base, verdict: 'There', story: 'There' };
    expect(withoutReceived(mine, received).values).toEqual({
      name: 'Here',
      verdict: 'Old',
      story: 'There, and further here',
    });
    expect(withoutReceived(mine, undefined)).toBe(mine);
  });
});
