import { placeKinds } from './revealing-words.ts';
import type { Sentence } from './sentence.ts';
import { wordSet } from './word-set.ts';

/**
 * Words that come before the name of a work, an actor or a character, such as 'loved', 'recommend' or 'than'.
 */
const regarded = wordSet(
  'love loved loves loving like liked likes liking hate hated hates adore adored prefer preferred recommend recommended watch watched watching rewatch rewatched read reading reread play played playing see saw seen seeing finish finished ship miss missed than of as remember wish want think thought feel felt cried bought buy got started tried binged if when because cause bc that but or so about',
);
/** Words that come after the name of an actor or a character, such as 'deserves' or 'plays'. */
const does = wordSet(
  "is was are were has had does did do can could should would will deserve deserves make makes made look looks looked dies died get gets got goes went play plays played as 's who said says carries and stole need needs just really literally deserved kill kills sounds seems feels talks sings dances acts saves steals wins isn't wasn't doesn't didn't won't can't",
);
const did = /^[a-z]{3,20}ed$/;
const doing = /^[a-z]{3,20}ing$/;
const where = wordSet('at in from to near by round outside');
const opens = wordSet('# , - :');
const maxWords = 4;
const signs = wordSet('# , - : . $');

/** Returns true for 'Pedro Pascal playing a dad', but not for 'Rowan Castellanos reporting, three thumbs up'. */
const acts = (word: string, next: string): boolean =>
  does.has(word) || did.test(word) || (doing.test(word) && !signs.has(next));

/**
 * Returns whether the sentence uses the name from `start` to `end` as people do when they write about a work and the
 * people in it.
 */
function isNameOfTheWork({ words: all }: Sentence, start: number, end: number): boolean {
  if (end - start > maxWords || all[start] === 'removedpart') return false;
  const before = all[start - 1] ?? '#';
  const after = all[end] ?? '.';
  if (regarded.has(before) || (opens.has(before) && acts(after, all[end + 1] ?? '.'))) return true;
  return (all[end - 1] ?? '').endsWith("'s") && !signs.has(after) && !where.has(before);
}

/** Returns whether a sentence has a name that may belong to a person or place in the writer's life. */
export function hasPersonalName(sentence: Sentence): boolean {
  const { named, marked, kinds } = sentence;
  if ([...kinds].some((kind) => placeKinds.has(kind))) return named.includes(true);
  let index = 0;
  while (index < marked.length) {
    const start = index;
    while (marked[index]) index += 1;
    if (named.slice(start, index).includes(true) && !isNameOfTheWork(sentence, start, index)) return true;
    index += 1;
  }
  return false;
}
