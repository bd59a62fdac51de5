import { describe, expect, it } from 'vitest';
import { stripPersonalInformation } from '../../../../shared/screening/strip-personal-information.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { verdict } from '../verdict.ts';

const stripped = (text: string, title?: string): string => stripPersonalInformation(text, title).text;

describe('personal information in a teen’s text', () => {
  it.each([
    ['my number is ٠١٧١٥٥٥٠١٢٧', 'my number is [removed: phone number]'],
    ['मेरा नंबर ०१७१ ५५५ ०१२७', 'मेरा नंबर [removed: phone number]'],
    ['ring 01715559911, 01715559922', 'ring [removed: phone number], [removed: phone number]'],
    [
      'call me if you want to talk about the ending, 415-555-0132',
      'call me if you want to talk about the ending, [removed: phone number]',
    ],
    ['call O171 SSSO I23', 'call [removed: phone number]'],
    ['call me at 0171-SSS-OI23', 'call me at [removed: phone number]'],
    ['zero one seven one five five five oh one two seven', '[removed: phone number]'],
    ['text me oh one seven one five five five oh one two seven', 'text me [removed: phone number]'],
    ['my address is Lindenstr. 14, 10969 Berlin', 'my address [removed: address]'],
    ['Ich wohne in der Lindenstraße 14, 10969 Berlin', 'Ich wohne in [removed: address]'],
    ['we live at 12 Oak St., Dayton, OH 45402', 'we live at [removed: address]'],
    ['we live at 9 Fifth Ave. in Dayton', 'we live at [removed: address] in Dayton'],
    ['mieszkam ul. Długa 5 w Krakowie', 'mieszkam [removed: address] w Krakowie'],
    ['vivo en c/ Alcalá 44, 28014 Madrid', 'vivo en [removed: address]'],
    ['my birthday is 3 May 2011', 'my birthday is [removed: birthday]'],
    ['I was born on 03.05.2011', 'I was born on [removed: birthday]'],
    ['I was born on May 3rd, 2011', 'I was born on [removed: birthday]'],
    ['Ich bin am 3. Mai 2011 geboren', 'Ich bin am [removed: birthday] geboren'],
    ['my birthday is ٣.٥.٢٠١١', 'my birthday is [removed: birthday]'],
    ['annikaquellhorst at gmail', '[removed: e-mail] at gmail'],
    ['whatsapp annika quellhorst', 'whatsapp [removed: account name]'],
    ['kik annaq', 'kik [removed: account name]'],
    ['insta: annika quellhorst', 'insta: [removed: account name]'],
    ['My name is Annika Quellhorst', 'My name is [removed: name]'],
    ['Je m’appelle Annika Quellhorst', 'Je m’appelle [removed: name]'],
    ['Hi, I am Annika Quellhorst from class 8b', 'Hi, I am [removed: name] from class 8b'],
  ])('is removed from "%s"', (text, left) => {
    expect(stripped(text)).toBe(left);
  });

  it.each([
    ['84, Charing Cross Road made my mother cry', '84, Charing Cross Road'],
    ['My name is Earl is my favourite show', 'My Name Is Earl'],
    ['I watched 21 Jump Street with friends', '21 Jump Street'],
    ['The card in the film says 1-800-273-8255.', 'Title'],
    ['The Trevor Project, 1-866-488-7386, is named at the end.', 'Title'],
    ['Call 988 or 116 123, or Childline on 0800 1111.', 'Title'],
    ['Kids Helpline is 1800 55 1800, and 116 111 in Europe.', 'Title'],
    ['You can call 0800 111 0 111 when you feel like her.', 'Title'],
    ['They dial 555-2368 and the ghosts are gone.', 'Title'],
    ['On the wall stands 212-555-0187, for the plot.', 'Title'],
    ['We give it 4@most.Really, no more.', 'Title'],
    ['kids@play.time is a song in it.', 'Title'],
    ['Keanu Reeves was born on 2 September 1964.', 'Title'],
  ])('is not removed from "%s", which contains none', (text, title) => {
    expect(stripped(text, title)).toBe(text);
  });
});

describe('a text by an adult', () => {
  it.each([
    ['84, Charing Cross Road made my mother cry when she saw the film.', '84, Charing Cross Road'],
    ['The film shows 1-800-273-8255 on a card, which is good of it.', 'Title'],
    ['The Trevor Project, 1-866-488-7386, is named in the end titles.', 'Title'],
    ['The number on the ghost car in this film is 555-2368.', 'Title'],
    ['We give it 4@most.Really, no more than this film deserves.', 'Title'],
    ['kids@play.time is a song in it that my children love.', 'Title'],
  ])('is published: "%s"', async (text, title) => {
    expect((await verdict(text, title)).outcome).toBe('publish');
  });

  it('is sent back when it contains a child’s name next to a street address', async () => {
    const text = 'We all loved it, my daughter Emma Larsson from 12 Oak Street most of all.';
    const { outcome, findings } = await verdict(text);
    const named = findings.find(({ category }) => category === 'child-identity');
    expect(outcome).toBe('needs-edit');
    expect(named && text.slice(named.start, named.end)).toBe('Emma Larsson');
  });
});

describe('decimal digits', () => {
  it('of every script are read as 0 to 9', () => {
    const values: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = code >= 0xd800 && code <= 0xdfff ? '' : String.fromCodePoint(code);
      if (/^\p{Nd}$/u.test(character)) values.push(fold(character).text);
    }
    expect(values.length).toBeGreaterThan(600);
    expect(values.join('')).toBe('0123456789'.repeat(values.length / 10));
  });
});
