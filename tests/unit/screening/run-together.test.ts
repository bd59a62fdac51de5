import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../shared/screening/document.ts';
import { verdict } from './verdict.ts';

describe('words written together', () => {
  it.each([
    ['IknowwhereyouliveandIwillbewaiting', 'i know where you live and i will be waiting'],
    ["'iknowwhereyouliveandiwillbewaiting'", "'i know where you live and i will be waiting'"],
    ['IKnowWhereYouLiveAndIWillBeWaiting', 'i know where you live and i will be waiting'],
    ['iknowwhereyouliveandiwillbewaiting', 'i know where you live and i will be waiting'],
    ['IWILLKILLYOUANDYOURWHOLEFAMILYTONIGHT', 'i will kill you and your whole family tonight'],
    ["Idon'tcareifeverybodyhatesyou", "i don't care if everybody hates you"],
    ['iKnOwWhErEyOuLiVeAnDiWiLlBeWaItInG', 'i know where you live and i will be waiting'],
    ['Bad.killyourselfyouworthlesspieceofshit', 'bad.kill yourself you worthless piece of shit'],
    ['So: killyourselfyouworthlesspieceofshit!', 'so: kill yourself you worthless piece of shit!'],
    ['supercalifragilisticexpialidocious', 'supercalifragilisticexpialidocious'],
    ['antidisestablishmentarianism', 'antidisestablishmentarianism'],
    ['Rindfleischetikettierungsgesetz', 'rindfleischetikettierungsgesetz'],
    [
      'https://example.org/thehealingcentermedicalclinic',
      'https://example.org/thehealingcentermedicalclinic',
    ],
    ['goodmoviesforthewholefamily@example.org', 'goodmoviesforthewholefamily@example.org'],
    ['see goodmoviesforthewholefamily.org', 'see goodmoviesforthewholefamily.org'],
    ['we liked everything', 'we liked everything'],
  ])('reads %j as %j', (raw, plain) => {
    expect(readDocument(raw).plain.folded.text).toBe(plain);
  });

  it('are found where they were written', async () => {
    const raw = 'Nice film. ÍknowwhereyouliveandIwillkillyoutonight.';
    const { folded, words } = readDocument(raw).plain;
    const kill = words.find(({ text }) => text === 'kill');
    expect(raw.slice(folded.start(kill?.start ?? 0), folded.end(kill?.end ?? 0))).toBe('kill');
  });

  it('are held for what they say', async () => {
    expect((await verdict('Nice film. IknowwhereyouliveandIwillbewaiting')).outcome).not.toBe('publish');
    expect((await verdict('Nice film. Everybodyshouldwatchthiswithfriends')).outcome).toBe('publish');
  });

  it('are read in a time that is linear in their length', () => {
    const timeOf = (raw: string): number => {
      const from = performance.now();
      readDocument(raw);
      return performance.now() - from;
    };
    timeOf('iknowwhereyoulive'.repeat(20));
    expect(timeOf('iknowwhereyoulive'.repeat(1200))).toBeLessThan(1500);
  });
});
