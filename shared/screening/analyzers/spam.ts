import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Document } from '../document.ts';
import type { Finding } from '../finding.ts';
import { patternsOf, wordsIn } from '../rules/rule.ts';
import { spamSets } from '../rules/sets/spam.ts';
import { promisingWords, spamRules, weakRules } from '../rules/spam.ts';
import type { Pattern } from '../text/patterns.ts';
import { anyPhrase, sentenceForm } from '../text/phrase.ts';

const patterns: readonly Pattern[] = [
  ...patternsOf(spamRules),
  {
    rule: 'shout',
    category: 'spam',
    severity: 2,
    pattern: /(?:!{4,}|\${2,}|>{2,}|===>|★{2,}|►|➡|👉|💰|🤑|🔥{3,}|✅)/u,
  },
];

const anyOf = (list: string): RegExp => new RegExp(anyPhrase([...wordsIn(list)], spamSets, sentenceForm));
const triggers = anyOf(spamRules.triggers);
const links = /http|www\.|\.com|%/;
const promising = anyOf(promisingWords);

function linkWeight(document: Document): { weight: number; at?: { start: number; end: number } } {
  const match =
    /(?:https?:\/\/|www\.)\S{4,}|\b[a-z0-9-]{2,63}\.(?:com|net|org|biz|xyz|info|ly|gg|tv|me|shop|site|online|club|top|tk|ru|cn)(?:\/\S{0,200})?\b/.exec(
      document.folded.text,
    );
  if (!match) return { weight: 0 };
  const share = match[0].length / document.folded.text.length;
  return {
    weight: share > 0.6 ? 2 : document.words.length < 40 ? 1 : 0.5,
    at: { start: match.index, end: match.index + match[0].length },
  };
}

interface Found {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
}

function foundIn(text: string, offset: number): Found[] {
  return patterns.flatMap((pattern) => {
    const match = pattern.pattern.exec(text);
    if (!match) return [];
    const start = offset + match.index;
    return [{ pattern, start, end: start + match[0].length }];
  });
}

const isLikely = (text: string): boolean => triggers.test(text) || links.test(text);
const weightOf = ({ pattern }: Found): number => (weakRules.has(pattern.rule) ? 1 : 2);

/** In a text of more words than this, one typical phrase is not enough. */
const longLength = 60;

/** Finds advertising for channels, goods and money, chain letters and begging for clicks, by their typical phrases. */
export const spam: Analyzer = {
  name: 'spam',
  examine(document) {
    if (!isLikely(document.folded.text)) return [];
    const long = document.words.length > longLength;
    const found = long
      ? document.sentences
          .filter(({ text }) => isLikely(text) && promising.test(text))
          .flatMap((sentence) => foundIn(sentence.text, sentence.start))
      : foundIn(document.folded.text, 0);
    const link = linkWeight(document);
    const spread = long ? 1.6 : 1;
    const weight = link.weight + found.reduce((sum, one) => sum + weightOf(one), 0);
    if (weight < 2 * spread || (found.length === 0 && weight < 2)) return [];
    const findings: Finding[] = found.map(({ pattern: { rule, category, severity }, start, end }) =>
      findingAt(document, 'spam', { category, severity, start, end, rule }),
    );
    if (findings.length === 0 && link.at) {
      findings.push(
        findingAt(document, 'spam', { category: 'spam', severity: 2, ...link.at, rule: 'link-only' }),
      );
    }
    return findings;
  },
};
