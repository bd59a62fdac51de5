import type { Line } from '../line.ts';
import { hasPersonalName } from './names-of-the-work.ts';
import { hasClassInWords, hasPersonalNumber } from './numbers.ts';
import { type Kind, placeKinds, revealingWords, signatureKinds } from './revealing-words.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { wordSet } from './word-set.ts';

/** Words for the writer and the people close to them, and greetings, in the languages of the phrases. */
const speakers = wordSet(
  "i i'm im i've ive i'd i'll id ill imma me my mine mine's myself we we're we've we'd we'll us our ours ourselves ich mein meine meinem meiner mir mich wir unser unsere yo mi mis soy j'ai je j' mon ma mes moi nous notre shoutout greetings hi hey hello hiya here dad mum mom mam nan gran grandma grandad grandpa",
);
/** Words that show that a sentence that does not mention the writer is about somebody else. */
const others = wordSet(
  "he she they his her their him them who whose it's he's she's they're is was are were has had does did",
);
/** The maximum length of a signature, in words and signs. */
const signature = 40;
const short = 8;
const unreadable = { words: 3, share: 0.5 };

const has = (sentence: Sentence, some: ReadonlySet<string>): boolean =>
  sentence.words.some((word) => some.has(word));

const hasKind = (sentence: Sentence, some: ReadonlySet<Kind>): boolean =>
  [...sentence.kinds].some((kind) => some.has(kind));

/**
 * Returns whether at least half of the words are in no English dictionary: another language, or many names.
 */
function isUnreadable({ words: all, named }: Sentence): boolean {
  const count = all.filter((word) => /[a-z]/.test(word)).length;
  const unknown = named.filter(Boolean).length;
  return unknown >= unreadable.words && unknown >= count * unreadable.share;
}

const own = wordSet('my our mine ours meine mi mon ma');
const relatives = wordSet(
  'dad mum mom mam nan gran grandma grandad grandpa father mother brother sister uncle aunt auntie cousin stepdad stepmum parents',
);
const again = wordSet(
  'every each always mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays',
);
const gift = wordSet('present presents gift gifts money card treat');

/**
 * Returns whether the birthday is only the occasion of a gift: 'for my birthday' and 'a birthday present' reveal no
 * date.
 */
const isGift = ({ words: all }: Sentence): boolean =>
  all.some(
    (word, index) =>
      revealingWords.birthday.has(word) && (all[index - 2] === 'for' || gift.has(all[index + 1] ?? '')),
  );

const likened = wordSet('ours mine');
const dwells = /^(?:li(?:ve|ves|ved|ving)|born|raised|mov(?:ed|ing)|flat|block)$/;
const isPlace = (word = ''): boolean =>
  !dwells.test(word) && (['home', 'place', 'team'] as const).some((kind) => revealingWords[kind].has(word));
const isSchoolOrPlace = (word: string): boolean => isPlace(word) || revealingWords.school.has(word);

/** Returns whether a sentence is about a place of the writer's: 'our choir', 'my home', 'the church is ours'. */
const isOwnPlace = (sentence: Sentence): boolean =>
  (has(sentence, likened) && sentence.words.some(isSchoolOrPlace)) ||
  sentence.words.some(
    (word, index) =>
      own.has(word) && (isPlace(sentence.words[index + 1]) || isPlace(sentence.words[index + 2])),
  );

/**
 * Returns why a sentence about its writer that has no name or number may reveal something; `undefined` if it certainly
 * does not.
 */
function ownReason(sentence: Sentence): string | undefined {
  const { kinds, words: all } = sentence;
  if (kinds.has('birthday') && !isGift(sentence)) return 'own-birthday';
  if (all.some((word, index) => revealingWords.account.has(word) && own.has(all[index - 1] ?? '')))
    return 'own-account';
  if (kinds.has('work') && has(sentence, relatives)) return 'own-family';
  if (kinds.has('day') && has(sentence, again)) return 'own-times';
  if (isOwnPlace(sentence)) return 'own-place';
  return kinds.size >= 2 && hasKind(sentence, placeKinds) ? 'own-place' : undefined;
}

/** Returns whether a name follows 'at': 'first kid at Lochgarry to do it'. */
const isAtName = ({ words: all, named }: Sentence): boolean =>
  named.some((is, index) => is && all[index - 1] === 'at');

/** Returns why a sentence may reveal something; `undefined` if it certainly does not. */
function reasonOf(sentence: Sentence, before: Sentence | undefined): string | undefined {
  if (isUnreadable(sentence)) return 'unreadable';
  if (hasClassInWords(sentence)) return 'class';
  const name = hasPersonalName(sentence);
  const figure = hasPersonalNumber(sentence);
  if (has(sentence, speakers)) {
    if (name) return 'own-name';
    if (figure) return 'own-figure';
    return ownReason(sentence);
  }
  if (has(sentence, others)) return undefined;
  if (name && before && has(before, speakers) && hasKind(sentence, placeKinds)) return 'name-after';
  if (name && (sentence.words.length <= short || isAtName(sentence))) return 'signature';
  if ((name || figure) && hasKind(sentence, signatureKinds) && sentence.words.length <= signature)
    return 'signature';
  return undefined;
}

export interface Uncertain {
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the sentences that may reveal who or where their writer is. These are sentences about the writer with a name
 * that is not the work's, with a number that is not a count, or with two kinds of revealing words; sentences without a
 * subject that look like a signature; and sentences with many words that are in no dictionary. Offsets in the folded
 * text.
 */
export function uncertainIn(line: Line): Uncertain[] {
  const sentences = sentencesOf(line);
  return sentences.flatMap((sentence, index) => {
    const reason = reasonOf(sentence, sentences[index - 1]);
    return reason === undefined ? [] : [{ reason, start: sentence.start, end: sentence.end }];
  });
}
