import { describe, expect, it } from 'vitest';
import { checkName } from '../../../shared/screening/names/check-name.ts';
import { refusedInName } from '../../../shared/screening/names/find-refused.ts';
import { nameRules } from '../../../shared/screening/names/rules.ts';
import { screenName } from '../../../shared/screening/screen-name.ts';

describe.each(nameRules)('the rule about $refuses', ({ refuses, refused, accepted }) => {
  it.each(refused.split('|'))('refuses %j', (name) => {
    expect(refusedInName(name)).toBeDefined();
  });

  it.each(accepted.split('|'))('accepts %j', (name) => {
    expect(refusedInName(name)?.refuses).not.toBe(refuses);
  });
});

describe('a harmless public name', () => {
  it.each(
    `Scunthorpe Dad|Scunthorpe United|scunthorpedad|Penistone|Clitheroe|Cockburn|Dickens|Essex|Sussex|Analise|Therapist Anna
    |Apron Dad|Brochure Mum|Harshita Reads|Akshita Ahuja|Parikshit|Siriporn|Porntip|pussywillow_and_paws|Miss Assisi|Dick Van Dyke|Staffordshire Dad|Badminton Mum|Specialist|Socialism Reader|Conrad306|Grape Kids|Assassin|Hancock|Heilbronn|Night Hawk 88|Analisi|Rapper Dad|Whittler|Flagstaff|Matamoros|Lighthouse Mum
    |Aryan Sharma|Sex Education Fan|Moby Dick Reader|Gay Dad|Black Mum|Killing Eve Mum|Loves Little Women|Dog Groomer|Λουτράκι
    |Mama von Zwei|Computadora|Réputation|Nonna Rosa|Книжный червь|किताबी कीड़ा|映画好きママ|영화광`
      .split('|')
      .map((name) => name.trim()),
  )('is accepted: %j', async (name) => {
    expect(refusedInName(name)).toBeUndefined();
    expect((await screenName(name)).filter(({ severity }) => severity > 0)).toEqual([]);
  });
});

describe('a disguised name', () => {
  it.each(
    `ki11 y0urself|ki11 yourself|k1ll urself|K111 yourself|ki1l yourself|K1ll_Y0urs3lf|ki11y0urself|k1ll y0ur5elf|5lut5|wh0re5|wh0re99|ra9e
    |ki11 all girls|KI11 all kid5|1ol1 fan|s1ut|pedoph1le|pedophi1e|di1do|d1ld0|8itches
    |Trannie Hater|Trannie|trannys|fagz|Niggaz|Slutz|whorez|bitchez|Phagz`
      .split('|')
      .map((name) => name.trim()),
  )('is refused: %j', (name) => {
    expect(refusedInName(name)).toBeDefined();
  });

  it.each(
    `Cookie Mum|Brownie Dad|Rookie 1|Fan 1985|Lill1|Bill 11|Ki1 Mum|Catch 22|R2D2 Fan|Apollo 11|Will1 am|Fannie Mae|Kiwi Nezt|Jazz 61|Sophie
    |Boys 2 Men|U2 Fan|Area 51 Dad|Se7en Fan|Ocean 11|Blink182|Adam12|Level 9 Mum|Phantom|Charlie 1|Maize|Waltz|Liliana1|Dragana1|Ana1|Quiz Dad|Blitz Spirit`
      .split('|')
      .map((name) => name.trim()),
  )('is not mistaken for %j', (name) => {
    expect(refusedInName(name)).toBeUndefined();
  });
});

describe('a name in another alphabet whose letters look like Latin ones', () => {
  it.each(['ꓝꓴꓚꓗ', 'ꓗꓲꓡꓡ ꓬꓳꓴꓣꓢꓰꓡꓝ', 'ᎻᎪᎢᎬ ᎫᎬᎳᏚ', 'ΝΑΖΙ', 'ΝΑΖΙ Dad', 'НАТЕ ЈЕԜЅ', 'КІКЕ', 'ѕех', 'ΚΚΚ'])(
    'is refused when it says something: %j',
    (name) => {
      expect(refusedInName(name)).toBeDefined();
    },
  );

  it.each(
    `Анна|Вера|Нора|Роман|Марат|Рома|Тома|Сева|Нонна|Савва|Тарас|Захар|Макар|Оксана|Раиса|Стас|Артем|Эмма|Тамара|Марта|Карен|Катя
    |Νίνα|Άννα|Ζωή|Μαρία|Νίκη|Νίκος|Τάκης|Κώστας|Αντώνης|Ιωάννα|Κατερίνα|Παναγιώτης|Χαρά|Ρένα|Τίνα|Ηρώ|Μάκης|Ραχήλ|Χρύσα|Πόπη`
      .split('|')
      .map((name) => name.trim()),
  )('is accepted when it is a given name: %j', async (name) => {
    for (const written of [name, name.toUpperCase()]) expect(await checkName(written)).toBeUndefined();
  });
});
