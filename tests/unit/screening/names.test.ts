import { describe, expect, it } from 'vitest';
import { refusedInName } from '../../../shared/screening/names/find-refused.ts';
import { nameRules } from '../../../shared/screening/names/rules.ts';
import { screenName } from '../../../shared/screening/screen-name.ts';

describe.each(nameRules)('the rule about $refuses', ({ refuses, refused, taken }) => {
  it.each(refused.split('|'))('refuses %j', (name) => {
    expect(refusedInName(name)).toBeDefined();
  });

  it.each(taken.split('|'))('takes %j', (name) => {
    expect(refusedInName(name)?.refuses).not.toBe(refuses);
  });
});

describe('a name', () => {
  it.each(
    `Scunthorpe Dad|Scunthorpe United|scunthorpedad|Penistone|Clitheroe|Cockburn|Dickens|Essex|Sussex|Analise|Therapist Anna
    |Apron Dad|Brochure Mum|Harshita Reads|Akshita Ahuja|Parikshit|Siriporn|Porntip|pussywillow_and_paws|Miss Assisi|Dick Van Dyke|Staffordshire Dad|Badminton Mum|Specialist|Socialism Reader|Conrad306|Grape Kids|Assassin|Hancock|Heilbronn|Night Hawk 88|Analisi|Rapper Dad|Whittler|Flagstaff|Matamoros|Lighthouse Mum
    |Aryan Sharma|Sex Education Fan|Moby Dick Reader|Gay Dad|Black Mum|Killing Eve Mum|Loves Little Women|Dog Groomer|Λουτράκι
    |Mama von Zwei|Computadora|Réputation|Nonna Rosa|Книжный червь|किताबी कीड़ा|映画好きママ|영화광`
      .split('|')
      .map((name) => name.trim()),
  )('may be %j', async (name) => {
    expect(refusedInName(name)).toBeUndefined();
    expect((await screenName(name)).filter(({ severity }) => severity > 0)).toEqual([]);
  });
});
