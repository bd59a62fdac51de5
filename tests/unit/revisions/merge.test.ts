import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, isEqual, withChanges } from '../../../shared/revisions/changes.ts';
import { joined, split } from '../../../shared/revisions/content.ts';
import { fieldsOf, pageFrom } from '../../../shared/revisions/fields.ts';
import { mergePages } from '../../../shared/revisions/merge.ts';
import { defined } from '../../../shared/values/defined.ts';
import { sampleSources } from '../../support/web/catalogue.ts';

const row = (category: string) =>
  fc.record({
    category: fc.constant(category),
    level: fc.integer({ min: 0, max: 5 }),
    note: fc.constantFrom('a', 'b'),
  });
const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 });

/** A small page: a text, an optional fact, a list, and a grid whose rows may be missing. */
const page = fc
  .record({
    name: fc.constantFrom('One', 'Two', 'Three'),
    runtime: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    cast: list,
    language: fc.option(row('language'), { nil: undefined }),
    privacy: fc.option(row('privacy'), { nil: undefined }),
  })
  .map(({ name, runtime, cast, language, privacy }) => ({
    name,
    details: { cast, ...defined({ runtimeMinutes: runtime }) },
    contentGrid: [language, privacy].filter((one) => one !== undefined),
  }));

/** Compares pages by their fields, because the order of the rows of the grid and empty lists do not matter. */
const same = (a: object, b: object) =>
  isEqual(Object.fromEntries(fieldsOf(a)), Object.fromEntries(fieldsOf(b)));

const isIn = (conflicts: readonly { path: string }[], field: string) =>
  conflicts.some(({ path }) => field === path || field.startsWith(`${path}/`));

describe('the fields of a page', () => {
  it('are named by path, and the rows of the grid and the seasons by their key', () => {
    const fields = fieldsOf({
      name: 'Coco',
      details: { cast: ['A', 'B'], externalIds: { imdb: 'tt1' } },
      contentGrid: [{ category: 'language', level: 2, note: 'Mild.' }],
      seasons: [{ season: 5, contentGrid: [{ category: 'language', level: 4, note: 'Strong.' }] }],
    });
    expect([...fields]).toEqual([
      ['/name', 'Coco'],
      ['/details/cast', ['A', 'B']],
      ['/details/externalIds/imdb', 'tt1'],
      ['/contentGrid/language/level', 2],
      ['/contentGrid/language/note', 'Mild.'],
      ['/contentGrid/language/category', 'language'],
      ['/seasons/5/contentGrid/language/level', 4],
      ['/seasons/5/contentGrid/language/note', 'Strong.'],
      ['/seasons/5/contentGrid/language/category', 'language'],
      ['/seasons/5/season', 5],
    ]);
  });

  it('of every title of the catalogue build the same page again', () => {
    for (const { title, review } of sampleSources()) {
      const whole = joined({ title, review });
      expect(same(pageFrom(fieldsOf(whole)), whole)).toBe(true);
      expect(split(whole)).toEqual({ title, review });
    }
  });
});

describe('the changes between two pages', () => {
  it('are none between a page and itself, and turn the first into the second', () => {
    fc.assert(
      fc.property(page, page, (a, b) => {
        expect(changesBetween(a, a)).toEqual([]);
        expect(same(withChanges(a, changesBetween(a, b)), b)).toBe(true);
      }),
    );
  });
});

describe('a merge of two pages that were made from the same one', () => {
  it('takes the other side when one side changed nothing, and either when both made the same change', () => {
    fc.assert(
      fc.property(page, page, (base, changed) => {
        for (const { page: result, conflicts } of [
          mergePages(base, changed, base),
          mergePages(base, base, changed),
          mergePages(base, changed, changed),
        ]) {
          expect(conflicts).toEqual([]);
          expect(same(result, changed)).toBe(true);
        }
      }),
    );
  });

  it('finds the same conflicts from both sides, and otherwise gives the same scalar fields', () => {
    fc.assert(
      fc.property(page, page, page, (base, a, b) => {
        const [one, two] = [mergePages(base, a, b), mergePages(base, b, a)];
        expect(one.conflicts.map(({ path }) => path).sort()).toEqual(
          two.conflicts.map(({ path }) => path).sort(),
        );
        const [left, right] = [fieldsOf(one.page), fieldsOf(two.page)];
        for (const [path, value] of left) {
          if (isIn(one.conflicts, path)) continue;
          const other = right.get(path);
          const [x, y] = Array.isArray(value)
            ? [[...value].sort(), [...(other as unknown[])].sort()]
            : [value, other];
          expect(y).toEqual(x);
        }
      }),
    );
  });

  it('never loses a change without a conflict', () => {
    fc.assert(
      fc.property(page, page, page, (base, mine, theirs) => {
        const { page: result, conflicts } = mergePages(base, mine, theirs);
        const fields = fieldsOf(result);
        for (const changed of [mine, theirs])
          for (const { path, from, to } of changesBetween(base, changed)) {
            if (isIn(conflicts, path)) continue;
            if (!Array.isArray(to)) expect(fields.get(path)).toEqual(to);
            else {
              const before = (from ?? []) as unknown[];
              expect(fields.get(path)).toEqual(
                expect.arrayContaining(to.filter((item: unknown) => !before.includes(item))),
              );
            }
          }
      }),
    );
  });

  it('combines additions to a list, and reports a field that both changed with all three values', () => {
    const base = { name: 'A', details: { cast: ['x'] } };
    const mine = { name: 'B', details: { cast: ['x', 'mine'] } };
    const theirs = { name: 'C', details: { cast: ['theirs', 'x'] } };
    const { page: result, conflicts } = mergePages(base, mine, theirs);
    expect(conflicts).toEqual([{ path: '/name', base: 'A', mine: 'B', theirs: 'C' }]);
    expect(result).toEqual({ name: 'C', details: { cast: ['theirs', 'x', 'mine'] } });
  });

  it('has a conflict when one removed a row that the other changed', () => {
    const grid = (...contentGrid: object[]) => ({ contentGrid });
    const mild = { category: 'language', level: 1, note: 'Mild.' };
    const { page: result, conflicts } = mergePages(grid(mild), grid(), grid({ ...mild, level: 2 }));
    expect(conflicts).toEqual([
      { path: '/contentGrid/language', base: mild, mine: undefined, theirs: { ...mild, level: 2 } },
    ]);
    expect(result).toEqual(grid({ ...mild, level: 2 }));
    expect(mergePages(grid(mild), grid(), grid(mild)).page).toEqual({});
    expect(withChanges(result, [{ path: '/contentGrid/language', to: undefined }])).toEqual({});
    expect(withChanges({}, [{ path: '/contentGrid/language', to: mild }])).toEqual(grid(mild));
  });

  it('has a conflict when both replaced the same item of a list, or one reordered it', () => {
    const at = (talkingPoints: string[]) => ({ talkingPoints });
    const paths = (mine: string[], theirs: string[]) =>
      mergePages(at(['a', 'b']), at(mine), at(theirs)).conflicts.map(({ path }) => path);
    expect(paths(['a1', 'b'], ['a2', 'b'])).toEqual(['/talkingPoints']);
    expect(paths(['b', 'a'], ['a', 'b', 'c'])).toEqual(['/talkingPoints']);
    expect(paths(['a1', 'b'], ['a', 'b1'])).toEqual([]);
  });
});
