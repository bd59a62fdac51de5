import type { Reading } from '../document.ts';
import { isReportedSpeech } from '../text/reported.ts';
import type { Sentence } from '../text/sentences.ts';

/** Matches sentences in which the work, not life, is unbearable. */
const hyperbole =
  /\b(?:(?:movie|film|show|book|song|it|this|that|trailer|sequel|ending|acting|commercials?|boredom|plot|jokes?|dialogue|episode|two hours|minutes|game) (?:\w+ ){0,3}(?:made|makes|make|making|had|bored) me (?:\w+ ){0,2}(?:want(?:ed)?|wish|feel like (?:dying|killing|jumping|shooting|ending)|think about|consider)|(?:during|while|through|after|rather than|instead of|than) (?:\w+ ){0,2}(?:watch(?:ing)?|sit(?:ting)? through|see(?:ing)?|read(?:ing)?|and after the movie)|watching (?:this|it|that|the) (?:\w+ )?(?:and|that|made)|sit through|just (?:writing|watching|reading|thinking about) (?:this|it|the|that)|one more (?:song|minute|episode)|so (?:bad|boring|dull|awful|terrible|stupid) (?:that )?i|(?:i'?d|would) rather (?:\w+ ){0,6}than (?:watch|sit|see|read)|please or|so (?:\w+ ){0,3}(?:bad|crappy|awful|boring|terrible|horrible|dumb|stupid) (?:that )?i|if i (?:ever|have to|had to|hear|see) (?:\w+ ){0,3}(?:see|hear|watch|hear|again|one more|another)|musical numbers?|(?:my|own) (?:own )?grenades?|respawn\w*|every time i|in (?:a|the) bin|the wifi|tripping|slipping|popcorn|of that (?:movie|film|show) again|when (?:the|my) (?:teacher|mom|mum|dad) (?:said|says)|until (?:the|my) \w+ (?:comes|is)|laughing|laughed|in this level|in the level|level \d+|speedrun|boss|checkpoint|lava|creeper)\b/;
const earnest =
  /\b(?:cut|cutting|pills|anymore|tonight|plan|planned|tried|real|realis\w*|realiz\w*|alive|my arms?|my wrists?|suicid\w*|for weeks|lately|every (?:day|night))\b/;

const speaker = /\b(?:i|i'm|im|i've|ive|i'd|i'll|me|my|myself|kms)\b/;
const others = /\b(?:he|she|they|his|hers?|their|him|them|who|characters?|hero|heroine)\b/;

/** Returns whether a sentence is only about other people. */
export function isAboutOthers(sentence: Sentence): boolean {
  return !speaker.test(sentence.text) && others.test(sentence.text);
}

/** Returns whether a span of a sentence is reported speech, or hyperbole about the effect of a work. */
export function isFigureOfSpeech(reading: Reading, sentence: Sentence, start: number, end: number): boolean {
  return (
    isReportedSpeech(reading, sentence, start, end) ||
    (hyperbole.test(sentence.text) && !earnest.test(sentence.text))
  );
}
