import type { Analyzer } from '../analyzer.ts';
import { matchPatterns, type Pattern } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const I = "(?:i|i'm|im|i am|i've|ive|i'd|id|i'll|ill|me|ima|imma|gonna|been|my)";
const WISH =
  "(?:want(?:ed|ing)?(?: to)?|wanna|going to|gonna|think(?:ing)? (?:about|of)|thought (?:about|of)|thoughts (?:about|of)|plan(?:ning|ned)?(?: to| on)?|tr(?:y|ied|ying)(?: to)?|about to|ready to|decided to|feel like|felt like|considered?|considering|might(?: as well)?|should(?: just)?|will|'ll|could|need to|have to|urges? to|keep|kept|almost|nearly|started|attempted(?: to)?|contemplat(?:e|ed|ing)|dream(?:ing)? (?:about|of)|fantasi[sz]e about|ways to|how to|just)";
const OFTEN =
  '(?:(?:just|really|so|still|always|sometimes|often|actually|seriously|kind of|kinda|literally|honestly|even|also|badly|to|on|of|about) ){0,3}';
const ACT =
  '(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|burn(?:ing)?|starv(?:e|ing)|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|poison(?:ing)?|end(?:ing)?|unaliv(?:e|ing)|off(?:ing)?|overdos(?:e|ing)|stab(?:bing)?|punish(?:ing)?|scratch(?:ing)?|jump(?:ing)?|slit(?:ting)?|delet(?:e|ing))';
const SELF =
  '(?:my ?self|my ?self again|my life|it all|it tonight|it today|things|everything|my wrists?|my arms?|my thighs?|my legs?|my skin|off (?:a|the) (?:bridge|roof|building|balcony)|in front of (?:a|the) (?:train|car|bus)|on (?:my )?pills)';

const patterns: readonly Pattern[] = [
  {
    rule: 'wish',
    category: 'self-harm',
    severity: 3,
    pattern: new RegExp(`\\b${I}\\b[^.!?]{0,30}?\\b${WISH} ${OFTEN}${ACT} ${SELF}\\b`),
  },
  {
    rule: 'act',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:i|i've|ive|i'm|im|i am|been|i have)\b(?: been| am| have| had| still| used to| started| just| always| sometimes| only| even| secretly| again| keep| kept| did){0,3} (?:cut|cutting|cuts|burn|burned|burning|hurt|hurting|harm|harmed|harming|starve|starved|starving|scratch|scratching|hit|hitting|stabbed|overdosed(?: on)?|self[- ]?harm(?:ed|ing)?) (?:my ?self|my (?:arms?|wrists?|legs?|thighs?|skin|stomach)|again|on (?:pills|purpose)|every (?:day|night)|when i|to feel|so (?:i|that)|because)/,
  },
  {
    rule: 'self-harming',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:i|i've|ive|i'm|im|i am)\b[^.!?]{0,20}\b(?:self[- ]?harm(?:ed|ing|s)?|relaps(?:ed|ing) (?:with|into) (?:cutting|self)|purg(?:e|ed|ing)|make myself (?:throw up|sick|puke)|starv(?:e|ing) myself|suicidal|su1cidal|sewerslide|unaliv(?:e|ing))\b/,
  },
  {
    rule: 'suicidal',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:my (?:own )?(?:suicide|suicide (?:note|plan|attempt|date)|death|final (?:day|night|goodbye)|last (?:day|night|goodbye|message|words)|funeral)|commit(?:ting)? suicide|attempt(?:ed|ing)? suicide|kill me please|suicide (?:is|seems|sounds) (?:the|like the) only|thoughts of (?:suicide|ending)|suicidal (?:thoughts|again|lately|right now))\b/,
    unless:
      /\b(?:(?:he|she|they|who|character|hero|heroine|girl|boy|man|woman|teen|teenager|mother|father|brother|sister|friend|protagonist|lead|bomber|people|students?|and) (?:\w+ ){0,3}(?:commit|committ|attempt)\w*|about (?:a |teen )?suicide|deals? with|prevention|hotline|theme|scene|movie|film|book|show|novel|plot|story|character|my death bed|deathbed|bore me|before my death|until my (?:death|last)|to my (?:death|last))\b/,
  },
  {
    rule: 'die',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:i|i'm|im|i'd|id|me)\b[^.!?,]{0,20}\b(?:want(?:ed)? to|wanna|wish (?:to|i could)|would rather|rather|hope (?:to|i)|ready to|going to|gonna|deserve to|should(?: just)?|just need to|pray(?:ing)? to) (?:just |really )?(?:die|be dead|disappear (?:forever|and)|not (?:be here|exist|wake up|be alive)|stop existing|never wake up|go to sleep and (?:not|never)|sleep forever|cease to exist|be gone forever|fall asleep and never)\b/,
    unless:
      /\b(?:(?:of )?(?:laughter|laughing|embarrassment|boredom|cringe|hunger)|to see|to know|for (?:this|that) (?:game|book|show))\b/,
  },
  {
    rule: 'not-alive',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:i )?(?:don'?t|do not|dont|can'?t|cannot|no longer|never|not)\b[^.!?,]{0,16}\b(?:want to|wanna|see (?:a|the|any) (?:point|reason)|feel like|care (?:if|whether) i|deserve to|be able to)?\s?(?:live|liv(?:e|ing) (?:anymore|like this|any ?more|any longer)|be alive|be here anymore|exist(?:ing)?(?: anymore)?|wake up(?: anymore| tomorrow| again)?|keep (?:living|going|on living|existing)|go on (?:living|anymore|any longer|like this)|(?:in|of|to) (?:living|being alive|life|going on)|do this (?:life )?anymore|take it anymore|(?:live|die) or (?:live|die))\b/,
    unless:
      /\b(?:live without|live in|live up|exist in|watch|watching|believe|movie|film|show|book|series|episode|review|character|plot|(?:she|he|they) (?:don'?t|doesn'?t|can'?t))\b/,
  },
  {
    rule: 'wish-dead',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\bi (?:just |really |often |sometimes )?wish(?:ed)? (?:that )?(?:i (?:was|were|am) (?:dead|never born|not alive|gone|not here)|i(?:'d| had| could)? (?:never (?:been born|wake up|exist)|die|disappear|just die|not wake up|go to sleep and (?:never|not)|fall asleep and (?:never|not)|stop existing)|someone would kill me|i didn'?t (?:exist|wake up)|i wasn'?t (?:alive|here|born))\b/,
  },
  {
    rule: 'better-off',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:better (?:off )?(?:dead|without me|if i (?:was|were|am|'m|wasn'?t|weren'?t|died|disappeared|didn'?t))|(?:no|nobody|no one|not|n'?t|any|who)\b[^.!?]{0,12}\b(?:miss|notice|care|cry)\b[^.!?]{0,14}\b(?:if|when) i (?:died|die|was|were|am|disappear(?:ed)?|killed|'m gone|wasn'?t|left)|(?:no|isn'?t (?:a|any)|not a|lost (?:all|my)|without (?:a|any)|don'?t have (?:a|any)) (?:single )?(?:reason|point|will|purpose|hope)\b[^.!?]{0,14}\b(?:to (?:live|go on|keep (?:living|going)|be alive|stay alive|continue)|(?:in|for) (?:living|life|going on)|left (?:in me|for me|to live))|i(?:'m| am) (?:a burden|better off dead|worthless and|done with (?:life|living|everything)|tired of (?:living|being alive|life|existing)|sick of (?:living|being alive|life)|ready to (?:go|die)|not going to be (?:here|around|alive))|life (?:is|isn'?t|feels|has) (?:not |no longer |just not |no )?(?:worth (?:living|it)|meaningless|pointless|point(?:less)?|meaning)|i (?:can'?t|cannot|dont want to|don'?t want to) (?:do|take|handle|face|bear) (?:this|it|life|living) (?:any ?more|any longer|another day)|everyone would be (?:better|happier)|i won'?t be (?:here|alive|around) (?:tomorrow|much longer|next|for long|anymore)|i hate (?:my life so much|myself so much|being alive|living)|this (?:is|will be) (?:my )?(?:goodbye|my last)|goodbye (?:cruel )?(?:world|forever|everyone))\b/,
    unless:
      /\b(?:movie|film|show|book|series|game|episode|the (?:hero|heroine|character)|season|ending)\b.{0,30}\b(?:better|worth|pointless|meaningless|tomorrow)\b/,
  },
  {
    rule: 'slang',
    category: 'self-harm',
    severity: 2,
    pattern:
      /\b(?:kms|k m s|ctb|catch the bus)\b|\b(?:end|ending) (?:it all|my life|my own life|my suffering|my pain for good|it tonight|everything tonight)\b|\bi(?:'ve| have)? (?:took|taken|swallowed|am going to take|want to take|will take) (?:a |an |the )?(?:whole |entire |all |full )?(?:bottle|handful|bunch|pack|lot|box)?(?: of)?(?: my| the)? ?(?:pills|tylenol|meds|medication|sleeping pills|painkillers)\b|\bi (?:have|got|wrote|'ve written|am writing) (?:a |my )?(?:suicide|goodbye) (?:note|letter|plan)\b|\bsomeone (?:please )?(?:just )?kill me\b(?! now)|\bi need (?:a reason to live|help,? i)|\bwhat'?s the point (?:of|in) (?:living|life|being alive|going on)\b|\bwrists?\b[^.!?]{0,20}\b(?:razor|blade|cut)\b[^.!?]{0,20}\b(?:i|my|me)\b|\bi (?:have|'ve got|keep) (?:a )?(?:razor|blades?|rope|noose)\b/,
    unless:
      /\b(?:character|scene|he|she|hero|heroine|movie ends?|film ends?|villain)\b.{0,40}\b(?:end|pills|noose|rope|razor)\b/,
  },
];

/** The film, not life, is what is unbearable. */
const HYPERBOLE =
  /\b(?:(?:movie|film|show|book|song|it|this|that|trailer|sequel|ending|acting|commercials?|boredom|plot|jokes?|dialogue|episode|two hours|minutes) (?:\w+ ){0,3}(?:made|makes|make|making|had|bored) me (?:\w+ ){0,2}(?:want(?:ed)?|wish|feel like|think about|consider)|(?:during|while|through|after|rather than|instead of|than) (?:\w+ ){0,2}(?:watch(?:ing)?|sit(?:ting)? through|see(?:ing)?|read(?:ing)?)|so (?:bad|boring|dull|awful|terrible|stupid) (?:that )?i|(?:i'?d|would) rather (?:\w+ ){0,6}than (?:watch|sit|see|read))\b/;
const EARNEST =
  /\b(?:cut|cutting|pills|anymore|tonight|plan|tried|real|realis|realiz|alive|myself again|suicid)/;

const triggers = new Set(
  "i i'm im i've ive i'd i'll ill my me myself kms suicide suicidal wrists wrist pills goodbye living unalive unaliving sewerslide dead alive someone ctb better point end ending".split(
    ' ',
  ),
);

/** Someone speaking of harming themselves, in the first person. What a work tells of others is not meant. */
export const selfHarm: Analyzer = {
  name: 'self-harm',
  examine: (document) =>
    matchPatterns(document, 'self-harm', triggers, patterns, (sentence, start, end) => {
      if (isReportedSpeech(sentence, start, end)) return true;
      return HYPERBOLE.test(sentence.text) && !EARNEST.test(sentence.text);
    }),
};
