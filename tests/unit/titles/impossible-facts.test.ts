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

  it('cannot have a link that was checked before there were links', () => {
    const checked = (lastChecked: string) => ({ whereToWatch: [{ ...offer, lastChecked }] });
    expect(pathsOf(checked('1995-01-01'), now)).toEqual([]);
    for (const day of ['1994-12-31', '1900-01-01', '0026-11-30'])
      expect(pathsOf(checked(day), now)).toEqual(['whereToWatch.0.lastChecked']);
    expect(pathsOf(checked('1994-12-31'), now, checked('1994-12-31'))).toEqual([]);
  });

  it('cannot have a video with an id that its provider does not give, unless it was stored before', () => {
    const video = (provider: 'youtube' | 'vimeo', videoId: string) => ({ media: [{ provider, videoId }] });
    for (const good of [
      video('youtube', 'dQw4w9WgXcQ'),
      video('youtube', '-_-_-_-_-_-'),
      video('vimeo', '76979871'),
    ])
      expect(pathsOf(good, now)).toEqual([]);
    const wrong = [
      video('vimeo', 'dQw4w9WgXcQ'),
      video('vimeo', '7697_9871'),
      video('youtube', '76979871'),
      video('youtube', 'dQw4w9WgXcQQ'),
    ];
    for (const facts of wrong) {
      expect(pathsOf(facts, now)).toEqual(['media.0.videoId']);
      expect(pathsOf(facts, now, facts)).toEqual([]);
    }
    const [first] = wrong;
    expect(pathsOf({ media: [{ kind: 'image' }, ...(first?.media ?? [])] }, now)).toEqual([
      'media.1.videoId',
    ]);
  });

  it('can have a premiere any time ahead', () => {
    for (const premiereDate of ['2047', '2999-05', '9999-12-31'])
      expect(pathsOf({ details: { premiereDate } }, now)).toEqual([]);
  });

  it('cannot have an end in the past while the premiere is announced', () => {
    const series = (premiereDate: string, endDate: string) => ({ details: { premiereDate, endDate } });
    const ended = series('announced', '2020');
    expect(pathsOf(ended, now)).toEqual(['details.endDate']);
    expect(impossibleFacts(ended, now)[0]?.message).toContain('while premiereDate is announced');
    expect(pathsOf(ended, now, ended)).toEqual([]);
    expect(pathsOf(ended, now, series('2019', '2020'))).toEqual(['details.endDate']);
    for (const endDate of ['2026-11-29', '2026', '2027', 'announced'])
      expect(pathsOf(series('announced', endDate), now)).toEqual([]);
    expect(pathsOf(series('2019', '2020'), now)).toEqual([]);
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
