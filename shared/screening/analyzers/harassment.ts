import type { Analyzer } from '../analyzer.ts';
import { matchPatterns, type Pattern } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const insult =
  '(?:idiots?|morons?|losers?|imbeciles?|dumb ?ass(?:es)?|clowns?|pigs?|scum(?:bags?)?|creeps?|freaks?|cowards?|liars?|fools?|jerks?|trash|garbage|waste of (?:oxygen|space|air|skin|life)|trolls?|bigots?|hypocrites?|snowflakes?|brats?|retards?|retarded|psychos?|lowlifes?|disgrace|simpletons?|dimwits?|dunces?|half-?wits?|parasites?|cry-?bab(?:y|ies)|dopes?|nut ?jobs?|lunatics?|buffoons?|nerds?|dweebs?|virgins?|maggots?|dumb bab(?:y|ies)|little bab(?:y|ies)|douche(?:bag)?s?|failures?|embarrassment|sheep|simps?|bots?|shills?|numbskulls?|airheads?|weirdos?|crackheads?|junkies?|skanks?|tramps?|hags?|bimbos?|karens?|piece of (?:trash|garbage|crap|work))';
const adjective =
  '(?:stupid|pathetic|dumb|disgusting|ugly|fat|worthless|brainless|ignorant|filthy|miserable|sad|clueless|spineless|lying|sick|arrogant|whiny|useless|delusional|gross|terrible|horrible|awful|idiotic|moronic|inbred|vile|evil|mental|insane|toxic|braindead|brain-dead|illiterate|dense|thick|slow|lame|annoying|obnoxious|despicable|repulsive|retarded|cringe|trash|rotten|low ?life|smelly|hideous|creepy|unlovable|dim|bitter|lonely)';
const degree =
  '(?:(?:all|just|such|a|an|the|so|really|truly|basically|literally|nothing but|a bunch of|bunch of|total|complete|absolute|utter|always|simply|clearly|obviously|fucking|freaking|damn|absolutely|completely|totally|pretty|very|biggest|most|little|big|old|kind of|one|another|probably|either|still|being|beyond|too|kinda|sorta|the most|as|brainless|bunch|pure) ){0,4}';
const you =
  "(?:you(?:'re| are|r)|u (?:r|are)|ur|y'?all (?:are|r)|you people are|you guys are|all of you are|you must be|you(?: all)? sound like|you have to be|your(?= (?:a|an|so|such|just|all) ))";

const evidencePattern = new RegExp(`\\b(?:${adjective}|${insult})(?:\\b|$)`);

const patterns: readonly Pattern[] = [
  {
    rule: 'you-are',
    evidence: evidencePattern,
    category: 'harassment',
    severity: 2,
    pattern: new RegExp(
      `\\b${you} ${degree}(?:(?:${adjective},? ?(?:and )?){1,3}${insult}?|${insult})(?:\\b|$)`,
    ),
    unless:
      /\b(?:if you(?:'re| are)|when you(?:'re| are)|unless you(?:'re| are)|make you|makes you|feel like you|as if you|like you(?:'re| are)|think you(?:'re| are)|thinks you|assume you|you(?:'re| are) not|your (?:sick|sad|fat|old|slow|annoying|ugly|evil|terrible|worthless|lame) (?:kids?|child|day|time|mother in law|humou?r|mood|dog|cat|stomach|money))\b/,
  },
  {
    rule: 'vocative',
    evidence: evidencePattern,
    category: 'harassment',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:shut (?:the \\w+ )?up|shut your (?:mouth|face|trap)|get (?:lost|bent|a life|a brain|a job|help)|go (?:away|to hell|die|kill|hang|drown|jump|choke|cry|back to (?:school|bed|your (?:cave|hole|rock|basement)))|screw|eat|suck|grow up|bite me)\\b[,!]?(?: (?:you|u|ya|your|yourself|in|under|off|a|of|forever|please|now|and|on)){0,8}(?: ${adjective}){0,2} ?${insult}\\b|\\b(?:you|u|ya|you people are|you people) (?:${adjective} ){1,2}${insult}\\b|\\b(?:you|u) (?:${insult})(?=$|[,!])(?! of )`,
    ),
    unless: /\b(?:call you|calls you|called you|make you|makes you|give you|show you|see you|think you)\b/,
  },
  {
    rule: 'go-die',
    category: 'harassment',
    severity: 3,
    pattern:
      /\b(?:(?:please |just |should |can you )?go (?:and )?(?:die|kill yourself|hang yourself|drown yourself|jump off|choke|rot)\b(?: in a (?:hole|fire|ditch))?|(?<!(?:to|you|gonna|might|wanna|you'll|not|like|will|of) )kill (?:yourself|urself|ur self)|kys|end your (?:own )?life|(?<!(?:to|you|not) )hang yourself|drink bleach|drop dead(?=$|[.!,])|die in a (?:hole|fire|ditch)|neck yourself|un-?alive (?:yourself|urself)|finish your life|end your life|(?:bridge|cliff|roof) is (?:that|this) way|go jump(?=$|[ .!,])|do (?:your family|us all|the world|everyone) a favou?r and (?:end|die|kill|jump|disappear)|had the courage to do it,? what'?s your excuse|nobody would miss you|the world would be better (?:off )?without you|you should (?:have been aborted|never have been born|kill yourself))\b/,
    unless: /\b(?:made me|makes me|scene|character|says the)\b/,
  },
  {
    rule: 'belittle',
    category: 'harassment',
    severity: 2,
    pattern:
      /\b(?:nobody (?:likes|asked|cares about|wants|loves) (?:you|u|for your|what you|ur|your)|no one (?:likes|asked|cares about|wants|loves) (?:you|u|for your|what you|ur|your)|everyone (?:hates|laughs at|knows) (?:you|him|her|u)\b|(?:your|ur) (?:mom|mum|mother|dad|kids?|children|family|parents) (?:is|are|will|must|should|probably|would)? ?(?:\w+ ){0,3}(?:ashamed|hates? you|hate you|regret|fat|ugly|dumb|stupid|disappointed|too|a (?:whore|slut|joke))|crawl back (?:under|into|to)|(?:you|u) (?:should be|are|r) (?:ashamed of yourself|a disgrace|an embarrassment|not a real)|what is wrong with you|what the hell is wrong with you|get your head (?:checked|examined)|are you (?:really )?(?:that|this) (?:stupid|dumb|dense)|how (?:stupid|dumb|dense|pathetic) (?:can|are|could) you|learn (?:to|how to) (?:read|spell|write|think)|go back to (?:school|kindergarten|your cave|your mom)|(?:you|u) (?:make me sick|disgust me|sicken me)|(?:you|u) (?:suck|stink|smell)(?=$|[!,.])|(?:i|we) (?:all )?(?:hate|despise|loathe) (?:you|u)\b|you(?:'re| are) (?:the )?(?:worst person|dead to me|not wanted|not welcome)\b|you(?:'re| are) an? (?:terrible|horrible|awful|bad) (?:mother|father|parent|person)|terrible (?:mother|father|parent|person)|worst (?:mother|father|parent) ever|should never have (?:kids|children|been born)|shouldn't (?:have|be allowed to have) kids)\b/,
    unless: /\b(?:if you|i love you|says|character|scene|movie makes|film makes)\b/,
  },
  {
    rule: 'reviewer',
    evidence: evidencePattern,
    category: 'harassment',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:(?:whoever|anyone who|anybody who|everyone who|everybody who|people who|those who|those of you who|all who) (?:\\w+ ){0,6}?(?:this|it|that|one star|five stars|\\d stars?|here)[\\w ]{0,16}? (?:is|are|must be|has to be|have to be|should be|was) ${degree}(?:${adjective} ){0,2}${insult}|(?:the|this|that) (?:person|reviewer|guy|girl|lady|woman|man|one|review|idiot|commenter|poster|user)s? (?:above|below|before) (?:me )?(?:is|are|must be|should) ${degree}(?:${adjective}|${insult})|(?:the|this|that|previous|other|last|all the) (?:other )?reviewers? (?:is|are|must be|was|were) ${degree}(?:${adjective}|${insult})|hey (?:reviewer|${insult}|stupid|ugly|fatso))\\b`,
    ),
    unless: /\b(?:isn't|aren't|not) (?:an? )?(?:idiot|stupid)\b/,
  },
  {
    rule: 'acquaintance',
    evidence: evidencePattern,
    category: 'harassment',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:in my (?:class|school|grade|street|town|team)|at my school|my (?:teacher|classmate|neighbou?r|coach|principal|ex)|our (?:teacher|principal|coach|mayor))\\b[^,.]{0,24} (?:is|are|was) ${degree}(?:${adjective}|${insult})\\b|\\b(?:everyone|everybody|all of you|you all|u all|guys|y'?all)\\b[^,.]{0,12}\\b(?:go to (?:his|her|their) (?:profile|page|house|account|school)|(?:report|spam|bully|harass|troll) (?:him|her|them|this (?:guy|girl|kid)))\\b|\\b(?:tell|let) (?:him|her|them)\\b[^,.]{0,20}\\b(?:stupid|ugly|fat|worthless|dumb|kill)\\b`,
    ),
    unless: /\b(?:said|says|told me that)\b/,
  },
  {
    rule: 'like-you',
    evidence: evidencePattern,
    category: 'harassment',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:only )?(?:an? )?(?:${adjective},? ?(?:and )?){0,2}${insult}s? like (?:you|u|yourself)\\b|\\btypical (?:${adjective} )?${insult}\\b`,
    ),
  },
  {
    rule: 'looks',
    category: 'harassment',
    severity: 2,
    pattern:
      /\b(?:child actor|boy who plays|girl who plays|kid who plays|actress|actor|that girl|that boy|this kid|that kid|her page|his page)\b[^.!?]{0,60}\b(?:so (?:fat|ugly)|(?:fat|ugly|hideous|repulsive)(?:,| little| cow| pig| goblin)|how (?:repulsive|ugly|fat) (?:she|he)|waste of film)\b|\b(?:ugly|fat|hideous),? \w+ (?:cow|pig|goblin|troll|hag)\b[^.!?]{0,40}\b(?:actress|actor|boy|girl|woman|kid)\b/,
    unless: /\b(?:character|villain|makeup|make-up|prosthetic|in the story|plays (?:an?|the) (?:ugly|fat))\b/,
  },
];

const triggers = new Set(
  "actor actress page bridge cliff roof jump favour favor courage unalive unaliving finish you you're your ur u ya y'all yall kys yourself whoever anyone anybody everyone everybody people those reviewer reviewers person above class school teacher classmate neighbor neighbour coach principal ex mayor die nobody profile him her them typical shut hey crawl drop bleach hang".split(
    ' ',
  ),
);

/**
 * Finds attacks on people who are present: other reviewers, 'you', a classmate. Attacks on characters or makers of a
 * work do not count.
 */
export const harassment: Analyzer = {
  name: 'harassment',
  examine: (document) => matchPatterns(document.plain, 'harassment', triggers, patterns, isReportedSpeech),
};
