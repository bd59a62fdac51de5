import { describe, expect, it } from 'vitest';
import { firstWords, secondWords } from '../../../shared/people/names/data/offered-words.ts';
import { checkName, checkNameByRules } from '../../../shared/screening/names/check-name.ts';
import { isDoubtfulName } from '../../../shared/screening/names/model/doubtful-name.ts';
import { familyNames } from '../../../shared/text/names/data/family-names.ts';
import { givenNames } from '../../../shared/text/names/data/given-names.ts';

describe('the model of public names', () => {
  it.each(['slap the mods', 'meet me after 8 girls', 'fat girl hater'])(
    'doubts %j, which no rule refuses',
    async (name) => {
      expect(await checkNameByRules(name)).toBeUndefined();
      expect(await checkName(name)).toBe('doubtful');
    },
  );

  it.each([
    'Green Harbour',
    'Film Fan',
    'Mum of Three',
    'Teacher Tom',
    'GrandpaJoe',
    'Night Owl',
    'Shlomo',
    'Imam',
  ])('does not doubt %j', async (name) => {
    expect(await checkName(name)).toBeUndefined();
  });

  it('does not doubt a name for the number at its end', () => {
    const numbered = Array.from({ length: 150 }, (_, number) => `Quiet Lantern ${number}`);
    expect(numbered.filter(isDoubtfulName)).toEqual([]);
  });

  it('doubts no name that the site offers', () => {
    const offered = firstWords.flatMap((first) => secondWords.map((second) => `${first} ${second}`));
    expect(offered.filter(isDoubtfulName)).toEqual([]);
  });

  it('doubts fewer than one in 300 first names with a family name', () => {
    const names = givenNames.map(
      (given, index) => `${given} ${familyNames[(index * 7) % familyNames.length]}`,
    );
    expect(names.filter(isDoubtfulName).length).toBeLessThan(names.length / 300);
  });

  it('reads names of any length and alphabet', () => {
    for (const name of ['', '木'.repeat(5000), 'a'.repeat(100_000), '💥💥', '\u0000'])
      expect(isDoubtfulName(name)).toBeTypeOf('boolean');
  });
});
