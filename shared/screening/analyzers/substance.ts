import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';

const emptyPattern =
  /^(?:first|hi|hello|hey|no|yes|k|ok|okay|good|bad|nice|cool|lol|delete this|test|hi everyone|hello everyone|nothing|idk|n ?a|none|help|bye|bruh|yo|sup|second|third|wow|same|this|asdf|meh|why|what)$/;

/** Matches text that has another purpose than to talk about a work. */
const elsewherePattern =
  /\b(?:my homework (?:is|was)|homework is due|what time (?:does|do|is) [a-z ]{2,24}(?:close|open)|who wants (?:pizza|to (?:play|chat|trade))|looking for (?:friends?|someone|people|a (?:girlfriend|boyfriend|job)) to (?:play|talk|chat)|looking for friends|anyone (?:want|wanna) (?:to )?(?:play|trade|chat|be friends)|(?:i|we) (?:have|got|just got|am getting) (?:a )?new (?:puppy|kitten|dog|cat|bike|phone|hamster)|how do i (?:reset|change|delete|cancel|log in|get a refund)|can someone help me with|when does (?:school|the (?:store|mall))|where can i (?:buy|find|get) (?:a |an |some )?(?:cheap|new|used)|what(?:'s| is) the (?:weather|wifi|time)|happy birthday (?:to )?(?:me|mom)|does anyone know (?:how|where|when|what time)|for sale|selling my|i need help with my)\b/;
const work =
  /\b(?:movie|film|show|series|book|game|episode|season|character|story|plot|scene|watch|read|play(?:ed|ing)? (?:it|this|the game)|acting|actor|song|app|ending|funny|scary|violence|kids|recommend|loved|liked|hated|boring)\b/;

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
    if (words.length === 0 || empty || emptyPattern.test(plain)) {
      return [findingAt(document, 'substance', { category: 'too-short', severity: 2, ...whole })];
    }
    const elsewhere = words.length < 30 && !work.test(text) ? elsewherePattern.exec(text) : null;
    if (!elsewhere) return [];
    return [findingAt(document, 'substance', { category: 'off-topic', severity: 2, ...whole })];
  },
};
