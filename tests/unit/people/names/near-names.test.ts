import { describe, expect, it } from 'vitest';
import { handleFault } from '../../../../shared/people/chosen-handle.ts';
import { nearNames } from '../../../../shared/people/names/near-names.ts';
import { refusedInName } from '../../../../shared/screening/names/find-refused.ts';

describe('names similar to one that a teen may not choose', () => {
  it.each([
    ['Priya Patel', /^Priya the \p{Lu}\p{Ll}+$/u],
    ['priya_patel', /^Priya the /],
    ['Zoë Hoffmann', /^Zoë the /],
    ['Anna 2010', /^Anna the /],
    ['Jack Bright', /^Jack the /],
    ['Kingsmead Dragon', /Dragon/],
    ['quellhorst_moonbeam', /Moonbeam/],
    ['Lincoln High Gamer 8b', /Gamer/],
  ])('for %j are acceptable names without the words that could identify a person', (refused, stored) => {
    expect(handleFault(refused, { teen: true })).toBeDefined();
    const near = nearNames(refused);
    expect(near[0]).toMatch(stored);
    for (const name of near) {
      expect([name, handleFault(name, { teen: true }), refusedInName(name)]).toEqual([
        name,
        undefined,
        undefined,
      ]);
      expect(name).not.toMatch(/patel|hoffmann|quellhorst|lincoln|kingsmead|2010|8b/i);
    }
  });

  it('are at most four, and always the same', () => {
    const near = nearNames('Priya Moonlit Dragon Quellhorst');
    expect(near.length).toBeLessThanOrEqual(4);
    expect(nearNames('Priya Moonlit Dragon Quellhorst')).toEqual(near);
  });

  it('are not suggested when every word could identify a person', () => {
    expect(nearNames('Quellhorst')).toEqual([]);
  });
});
