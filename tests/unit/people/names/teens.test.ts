import { describe, expect, it } from 'vitest';
import { handleFault } from '../../../../shared/people/chosen-handle.ts';
import { firstWords, secondWords } from '../../../../shared/people/names/data/offered-words.ts';
import { offeredHandles } from '../../../../shared/people/names/offered.ts';
import { teenFault } from '../../../../shared/people/names/teen-name.ts';
import { refusedInName } from '../../../../shared/screening/names/find-refused.ts';
import { screenName } from '../../../../shared/screening/screen-name.ts';

const list = (names: string): string[] => names.split('|').map((name) => name.trim());
const forTeens = (name: string) => handleFault(name, { teen: true });

describe('the check of a public name for a person under 18', () => {
  it.each(
    list(`AnnikaQuellhorst14|annikaquellhorst|Annika Quellhorst|Anna Schmidt 2010|Anna Schmidt|anna_schmidt|Schmidt Anna
    |Lincoln High 8b|Lincoln High|Goethe Gymnasium|Waldschule 8|Lisa 8b|Grade Nine Gamer|Year Eight Legend|Ninth Grade Reader|Fourteen Fox|sixteen_and_bored|Klasse 7 Goethe|Class 9 Girl|Anna born 2011|Ben born 11
    |kik annaq|snap lena.x|insta mia|Fan 2010|Anna14|Anna 14|Tim 12|Mia Müller|Leon Becker|Sofia García|Giulia Rossi|Emma Smith
    |Анна Шмидт|Иван Иванов 9|Ελένη Παπαδοπούλου|Zoë Hoffmann|Olivia Jones|Noah Williams 7|Hans-Peter Kruger|Petra Quellmann
    |Schmidt 07|14 years Lea|Lea aus Bonn|Emma from Hull|ANNA SCHMIDT|Kowalski Jan|Jan Kowalski|Mohamed Salah Ali|Nhật Lan Ngô|김민지|강현 봉|麻美 吉原|Ombretta Adami|Feramuş Aygün|Vero Rahardian|Yusuf Yilmaz
    |Priya Patel|priya_patel|PriyaPatel|priyapatel|Will Smith|will smith|Grace Hope|Hope Grace|Jack Bright|jackbright|Kingsmead Kid|kingsmead_kid
    |Kingsmead|Quellhorst|Priya from Leeds|Will in Reading|Oak Ridge|Oak Park Girl|Holy Cross Boy|St Annes|Saint Mary Fan|Santa Monica Kid
    |Blackwood Fan|blackwood|Rose Baker|River Fox|Stella Brown|Jared Fox|Mario Smith|Hazel Pond|Eva Hermans|Matilda Torres|Honey Smith|Star Baker|Miss Bright|Anna B|Anna_b|J K Quellmann|Anna Maria|Harper Lee|Taylor Swift|Anna Bonn|Boston Fan|Leeds Girl|Fan of Oakridge|London Boy
    |Bath Owl|bath_owl|BathOwl|Reading Owl|Nice Fox|Cork Cat|Derry Fox|Hull Girl|Bury Badger|Mold Dragon|Deal Seal|Wells Wolf 7|Limerick Lad|Sale Shark|Trim Tiger|Cologne Kitty|Fox from Bath|Owl near Cork|The Reading Panda
    |Anjali Sharma|Chidi Okafor|Nino Beridze|ნინო ბერიძე|สุดา แก้ว|Ravshan Karimov|Thandi Nkosi|Priya 7|Priya Xq|Totoro Quellmann`),
  )('refuses %j', (name) => {
    expect(forTeens(name)).toBeDefined();
  });

  it('refers to the names that are offered when it refuses a name', () => {
    expect(forTeens('Annika Quellhorst')).toContain('names that we offer');
  });

  it.each(
    list(`Anna|Paper Lantern|Blue Kite|Anna the Great|Super Anna|Night Owl|Bookworm 7|Popcorn Fan|High School Musical|Flying High
    |Totoro Fan|Room Raider|R2D2 Fan|Catch 22|Ten Things|Nine Lives|Apollo 13 Fan|Leseratte|Kinofan|Gato Negro|Petit Prince|さくら|영화광|책벌레 아빠|本の虫|Книжный червь
    |Grade A Reader|Classy Cat|Ghibli Girl|Wonder Woman|Dragon Tamer|Priya|Zoe|Zoë|Will|Grace|प्रिया|Priya the Owl|Anna and the Owl|Moonlit Pebble
    |BrownGirlBookshelf|halfblood fan|DragonReader99|mothwing_reads|OwlPostOnly|chess_and_cheese|zuko_did_nothing|yellow_wellies|heckin_bookworm|moonlitpebble
    |Sleepy Zebra|Star Wars Nerd|honey_bee|im_not_a_robot|K-pop nerd|forest_fairy|jazz_hands|Summer Rain|wildberry|sundaymorning|ufo_spotter|rocky_road|sailor moon|Bright Fox|Secret Garden Fan|cat lover 7|I Love Cheese|Old School|Wolverine Fan|Silent Owl|Buecherwurm|Chat Noir
    |Reading Nook|Reading Rainbow|Love Reading|Owl Reading|Lost in Reading|Bubble Bath|Bath Bomb|Cork Board|Nice Book|Very Nice|Big Deal|Night Fox|Orange Cat|Battle Cat|Rugby Fan|Wise Owl|Reading Is Fun`),
  )('accepts %j', (name) => {
    expect(forTeens(name)).toBeUndefined();
  });

  it('refuses names that an adult may have', () => {
    for (const name of list('Anna Schmidt|Petra Quellmann|Fan 1985|Goethe Gymnasium|Anna 14')) {
      expect(forTeens(name)).toBeDefined();
      expect(handleFault(name, { teen: false })).toBeUndefined();
    }
  });
});

describe('the suggested names', () => {
  it('are the same for the same person and page, and otherwise different', () => {
    expect(offeredHandles('a tag', 0)).toEqual(offeredHandles('a tag', 0));
    expect(offeredHandles('a tag', 1)).not.toEqual(offeredHandles('a tag', 0));
    expect(offeredHandles('other', 0)).not.toEqual(offeredHandles('a tag', 0));
  });

  it('appear at most once across all pages', () => {
    const pages = Math.floor((firstWords.length * secondWords.length) / 10);
    const all = Array.from({ length: pages }, (_, page) => offeredHandles('a tag', page)).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(12_000);
  });

  it('are ten per page, and all allowed for teens', () => {
    expect(offeredHandles('a tag', 0)).toHaveLength(10);
    const pairs = firstWords.flatMap((first) => secondWords.map((second) => `${first} ${second}`));
    expect(pairs.filter((pair) => teenFault(pair) !== undefined)).toEqual([]);
  });

  it('contain every word of both lists, and are never refused', async () => {
    const pages = Math.ceil(secondWords.length / 5);
    const pairs = Array.from({ length: pages }, (_, at) => offeredHandles('a tag', at)).flat();
    const words = new Set(pairs.flatMap((pair) => pair.split(' ')));
    expect(words.size).toBe(firstWords.length + secondWords.length);
    const refused: string[] = [];
    for (const pair of pairs) {
      const findings = (await screenName(pair)).filter(({ severity }) => severity > 0);
      if (forTeens(pair) ?? refusedInName(pair) ?? findings[0]) refused.push(`${pair}: ${forTeens(pair)}`);
      expect(pair.length).toBeLessThanOrEqual(24);
    }
    expect(refused).toEqual([]);
  });
});
