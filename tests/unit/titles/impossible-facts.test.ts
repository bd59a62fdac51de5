import { describe, expect, it } from 'vitest';
import { impossibleFacts } from '../../../shared/titles/impossible-facts.ts';

const now = '2026-11-30T12:00:00.000Z';
const offer = { region: 'DE', lastChecked: '2026-11-30' };
const pathsOf = (...given: Parameters<typeof impossibleFacts>) =>
  impossibleFacts(...given).map(({ path }) => path);

describe('the facts of a title', () => {
  it('cannot have a region that is no country, wherever they have one', () => {
    const facts = {
      whereToWatch: [offer, { ...offer, region: 'XX' }],
      alternativeTitles: [{}, { region: 'UN' }],
      details: { classifications: [{ region: 'US' }, { region: 'ZZ' }] },
    };
    expect(pathsOf(facts, now)).toEqual([
      'alternativeTitles.1.region',
      'details.classifications.1.region',
      'whereToWatch.1.region',
    ]);
    expect(impossibleFacts(facts, now)[0]?.message).toContain('use one such as DE or GB');
    expect(pathsOf({}, now)).toEqual([]);
  });

  it('cannot have a link that was checked in the future, except tomorrow', () => {
    const checked = (lastChecked: string) => ({ whereToWatch: [{ ...offer, lastChecked }] });
    expect(pathsOf(checked('2026-12-01'), now)).toEqual([]);
    expect(pathsOf(checked('2026-12-02'), now)).toEqual(['whereToWatch.0.lastChecked']);
    expect(pathsOf(checked('9999-12-31'), now)).toEqual(['whereToWatch.0.lastChecked']);
    expect(pathsOf(checked('2027-01-01'), '2026-12-31T23:59:59.999Z')).toEqual([]);
    expect(pathsOf(checked('2027-01-02'), '2026-12-31T23:59:59.999Z')).toHaveLength(1);
  });

  it('may keep in a list what the list had before', () => {
    const before = { whereToWatch: [{ region: 'XX', lastChecked: '2030-01-01' }] };
    const moved = { whereToWatch: [offer, ...before.whereToWatch] };
    expect(pathsOf(moved, now, before)).toEqual([]);
    const others = { ...moved, alternativeTitles: [{ region: 'XX' }] };
    expect(pathsOf(others, now, before)).toEqual(['alternativeTitles.0.region']);
    const another = { whereToWatch: [{ region: 'QQ', lastChecked: '2030-01-02' }] };
    expect(pathsOf(another, now, before)).toHaveLength(2);
  });
});
