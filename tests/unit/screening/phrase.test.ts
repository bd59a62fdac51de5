import { describe, expect, it } from 'vitest';
import { lineForm } from '../../../shared/screening/self-description/line.ts';
import { anyPhrase, type Form, type Sets, sentenceForm } from '../../../shared/screening/text/phrase.ts';

const sets: Sets = {
  you: "you u y[']all",
  good: 'good very_good {splendid}',
  splendid: 'splendid great',
  age: /1\d/,
};

/** Returns what a phrase matches in a text. */
const found = (phrase: string, text: string, form: Form = sentenceForm): string | undefined =>
  new RegExp(anyPhrase([phrase], sets, form)).exec(text)?.[0];

describe('a phrase matches', () => {
  it.each([
    ['words in a row', 'watch your back', 'better watch your back now', 'watch your back'],
    ['one of several words', 'kill|hurt you', 'i hurt you', 'hurt you'],
    ['an alternative of several words', 'going_to|will go', 'is going to go', 'going to go'],
    ['a choice inside a word', 'gr(a|e)y cat', 'the grey cat', 'grey cat'],
    ['an optional part of a word', 'kill[s|ed] them', 'it killed them', 'killed them'],
    ['a word without its optional part', 'kill[s|ed] them', 'i kill them', 'kill them'],
    ['any ending', 'kill~ them', 'killing them', 'killing them'],
    ['any word', 'my * cat', 'my old cat', 'my old cat'],
    ['any word with an ending', "* *'s cat", "the girl's cat", "the girl's cat"],
    ['an entry of a set', '{you} too', "y'all too", "y'all too"],
    ['an entry of a set in a set', 'so {good}', 'so great', 'so great'],
    ['a part of a word from a set', 'un{good}', 'ungreat', 'ungreat'],
    ['a set that is a pattern', 'i am {age}', 'i am 14', 'i am 14'],
    ['a word that may be missing', 'so very? good', 'so good', 'so good'],
    ['a first word that may be missing', 'so? good', 'good', 'good'],
    ['up to so many words', 'i ..2 go', 'i may not go', 'i may not go'],
    ['as few words as possible', 'my ..3? cat', 'my old cat sees a cat', 'my old cat'],
    ['up to so many words of a set', 'i ..2may|not go', 'i may not go', 'i may not go'],
    ['some characters of the sentence', 'i <12> go', 'i, of all, go', 'i, of all, go'],
    ['some characters of the clause', 'i <12-,> go', 'i (of all) go', 'i (of all) go'],
    [
      'words after some characters, before which others do not stand',
      'i <12> -!not go',
      'i will go',
      'i will go',
    ],
    ['words before a sign', 'spoiler :', 'spoiler: he', 'spoiler'],
    ['words after which others do not stand', 'i go !to|not', 'i go there', 'i go'],
    ['words before which others do not stand', '-!not|*body kill', 'i kill', 'kill'],
    ['the beginning of a sentence', '# go away', 'go away', 'go away'],
    ['the end of a clause', 'you stink $', 'you stink, all', 'you stink'],
  ])('%s', (_, phrase, text, match) => {
    expect(found(phrase, text)).toBe(match);
  });
});

describe('a phrase does not match', () => {
  it.each([
    ['parts of words', 'kill them', 'he skill them'],
    ['words with an ending', 'kill them', 'kill themselves'],
    ['too many words', 'i ..2 go', 'i really may not go'],
    ['other words than those of the set', 'i ..2may|not go', 'i must go'],
    ['too many characters', 'i <5> go', 'i or somebody go'],
    ['characters of another clause', 'i <12-,> go', 'i am, you go'],
    ['words after some characters that must not stand there', 'i <12> -!not go', 'i may not go'],
    ['words without the sign', 'spoiler :', 'spoiler he'],
    ['characters of another sentence', 'i <12> go', 'i am. you go'],
    ['words that must not follow', 'i go !to|not', 'i go to'],
    ['words that must not follow in the middle', 'i !not * go', 'i not may go'],
    ['words that must not stand before', '-!not|*body kill', 'nobody kill'],
    ['words inside a sentence', '# go away', 'i go away'],
    ['words inside a clause', 'you stink $', 'you stink up the room'],
  ])('%s', (_, phrase, text) => {
    expect(found(phrase, text)).toBeUndefined();
  });
});

describe('the evidence', () => {
  it('begins at the marked word', () => {
    const match = new RegExp(anyPhrase(['so|very >{good} film'], sets, sentenceForm), 'd').exec(
      'a so good film',
    );
    expect(match?.indices?.[1]).toEqual([5, 5]);
  });
});

describe('a phrase for a line', () => {
  it.each([
    ['a name', 'i am ^', 'i am rosa^'],
    ['a word that the line marks as a name', 'my|our school is', 'my school^ is'],
    ['a sign as a word', 'name ,|: ^', 'name : rosa^'],
    ['the end of the text', '^ . $', 'rosa^ . $'],
  ])('matches %s', (_, phrase, line) => {
    expect(found(phrase, `# ${line} `.replace(/^/, ' '), lineForm)).toBe(line);
  });
});

it('throws for an unknown set', () => {
  expect(() => anyPhrase(['{nobody}'], sets, sentenceForm)).toThrow('no set is called nobody');
});
