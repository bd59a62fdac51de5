import type { Analyzer } from '../analyzer.ts';
import type { Reading } from '../document.ts';
import { patternsOf } from '../rules/rule.ts';
import { spanishGroomingRules } from '../rules/spanish/grooming.ts';
import { spanishHarassmentRules } from '../rules/spanish/harassment.ts';
import { spanishHateRules } from '../rules/spanish/hate.ts';
import { spanishSelfHarmRules } from '../rules/spanish/self-harm.ts';
import { spanishSexualRules } from '../rules/spanish/sexual.ts';
import { spanishSpamRules } from '../rules/spanish/spam.ts';
import { spanishThreatRules } from '../rules/spanish/threat.ts';
import { isSpanish } from '../text/is-spanish.ts';
import { matchSentences } from '../text/patterns.ts';
import { anyPhrase, sentenceForm } from '../text/phrase.ts';
import { isReportedSpeech } from '../text/reported.ts';
import type { Sentence } from '../text/sentences.ts';

const patterns = [
  spanishThreatRules,
  spanishHarassmentRules,
  spanishHateRules,
  spanishSelfHarmRules,
  spanishGroomingRules,
  spanishSexualRules,
  spanishSpamRules,
].flatMap(patternsOf);

/** Words after which somebody else speaks. 'The one who said' does not count. */
const reporting = new RegExp(
  anyPhrase(
    [
      '-!que|q|quien|ya|se|lo dice[n]|dijo|dijeron|decia[n]|decir|diciendo|grita[n]|grito|gritaba[n]|gritan|canta[n]|cantaba[n]',
      'amenaza[n]|amenazaba[n]|promete|susurra|escribe|pregunta|suelta|lema|frase|refran|estribillo|mensaje|cartel|letra',
    ],
    {},
    sentenceForm,
  ),
);
/** How far before a phrase such a word may stand, in characters. */
const reach = 50;

/** Returns whether a span of a sentence quotes someone else. */
function isReported(document: Reading, sentence: Sentence, start: number, end: number): boolean {
  return (
    reporting.test(sentence.text.slice(Math.max(0, start - reach), start)) ||
    isReportedSpeech(document, sentence, start, end)
  );
}

/** Finds threats, harassment, hate, distress, grooming, sexual talk and spam in texts that are written in Spanish. */
export const spanish: Analyzer = {
  name: 'spanish',
  examine: ({ plain }) =>
    isSpanish(plain) ? matchSentences(plain, 'spanish', plain.sentences, patterns, isReported) : [],
};
