import { patternsOf, wordsIn } from '../rules/rule.ts';
import { excuse, idioms, myOthers, otherWords, selfWords } from '../rules/self-harm/excuses.ts';
import { ownDistressRules } from '../rules/self-harm/own.ts';
import { selfHarmRules } from '../rules/self-harm.ts';

const idiom = excuse(idioms);
const self = wordsIn(selfWords);
const others = wordsIn(otherWords);
const myPeople = wordsIn(myOthers);

/** The rule for what somebody else does, followed by 'so do I'. */
const likewise = 'so-do-i';
const ownDistressPatterns = patternsOf({ ...selfHarmRules, rules: ownDistressRules });

/** Offsets in the sentence. */
interface Distress {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

const near = 7;

/** Returns whether the last subject before a place in the sentence is the speaker. */
function speaksOfSelf(before: string, found: string): boolean {
  const words = before.match(/[a-z']+/g) ?? [];
  for (let index = words.length - 1; index >= Math.max(0, words.length - near); index--) {
    const word = words[index] ?? '';
    if (self.has(word)) return true;
    if (word === 'my') return !myPeople.has(words[index + 1] ?? '');
    if (others.has(word)) return false;
  }
  return /\b(?:i|me|my|myself)\b/.test(found) || (words.length < 3 && !/\b(?:suicide|death)\b/.test(found));
}

/** Finds where a sentence is about the speaker's own self-harm or wish to die, by the first rule that finds it. */
export function ownDistress(sentence: string): Distress | undefined {
  if (idiom.test(sentence)) return undefined;
  for (const { rule, pattern } of ownDistressPatterns) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    if (rule !== likewise && !speaksOfSelf(sentence.slice(0, match.index), match[0])) continue;
    return { rule, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
