import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import { patternsOf } from '../rules/rule.ts';
import { substanceRules } from '../rules/substance.ts';

const [tooShort, offTopic] = patternsOf(substanceRules);

/** Finds texts that are too short to help anyone, or that are about something else. Headlines may be short. */
export const substance: Analyzer = {
  name: 'substance',
  examine(document, context) {
    if (context.field !== 'text' || document.raw.trim() === '') return [];
    const { text } = document.folded;
    const whole = { start: 0, end: text.length };
    const words = document.words.filter((word) => /\p{L}/u.test(word.text));
    const plain = words.map((word) => word.text).join(' ');
    const empty = words.every((word) => word.text.length < 3) && words.length < 3;
    if (words.length === 0 || empty || tooShort?.pattern.test(plain)) {
      return [findingAt(document, 'substance', { category: 'too-short', severity: 2, ...whole })];
    }
    if (words.length >= 30 || !offTopic?.pattern.test(text) || offTopic.unless?.test(text)) return [];
    return [findingAt(document, 'substance', { category: 'off-topic', severity: 2, ...whole })];
  },
};
