import { describe, expect, it } from 'vitest';
import { audiencesInOrder } from '../../../../../functions/web/html/words/audiences.ts';
import { concernsOf } from '../../../../../functions/web/html/words/concerns.ts';
import { duration, longDate } from '../../../../../functions/web/html/words/dates.ts';
import { kindsInOrder } from '../../../../../functions/web/html/words/kinds.ts';
import { counted } from '../../../../../functions/web/html/words/numbers.ts';
import { concerns } from '../../../../../shared/community-reviews/concerns.ts';
import { audiences } from '../../../../../shared/people/audience.ts';
import { titleKinds } from '../../../../../shared/titles/kinds.ts';

describe('The texts of the pages', () => {
  it.each([
    ['2020-04-15', 'April 15, 2020'],
    ['2026-12-01T23:59:59.999Z', 'December 1, 2026'],
    ['soon', 'soon'],
  ])('write %s as %s', (iso, words) => expect(longDate(iso)).toBe(words));

  it.each([
    [45, '45 min'],
    [120, '2 hr'],
    [125, '2 hr 5 min'],
  ])('write %i minutes as %s', (minutes, words) => expect(duration(minutes)).toBe(words));

  it.each([
    [0, '0 reviews'],
    [1, '1 review'],
    [1204, '1,204 reviews'],
    [1234567, '1,234,567 reviews'],
  ])('count %i as %s', (count, words) => expect(counted(count, 'review')).toBe(words));

  it('include every kind, audience and concern of the schemas', () => {
    expect(kindsInOrder).toEqual([...titleKinds]);
    expect(audiencesInOrder).toEqual([...audiences]);
    expect([...concernsOf('care', ['privacy']), ...concernsOf('good', ['privacy'])].sort()).toEqual(
      [...concerns].sort(),
    );
  });
});
