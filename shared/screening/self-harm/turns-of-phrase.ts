import type { Pattern } from '../text/patterns.ts';

const I = "(?:i|i'm|im|i've|ive|i'd|id|i'll|ill|ima|imma|gonna|been|my|me|^thinking|^planning|^considering)";
const wish =
  "(?:want(?:ed|ing)?(?: to)?|wanna|going to|gonna|think(?:ing)? (?:about|of|i might|i should)|thought (?:about|of)|thoughts (?:about|of)|plan(?:ning|ned|s)?(?: to| on)?|tr(?:y|ied|ying)(?: to)?|about to|ready to|decided to|feel like|felt like|considered?|considering|might(?: as well)?|should(?: just)?|will|'ll|could|need to|have to|urges? to|tempted to|keep|kept|almost|nearly|started|attempted(?: to)?|contemplat(?:e|ed|ing)|dream(?:ing)? (?:about|of)|fantasi[sz]e about|ways to|way to|how to|just|can't stop|not to|actually|about)";
const often =
  '(?:(?:just|really|so|still|always|sometimes|often|actually|seriously|kind of|kinda|literally|honestly|even|also|badly|to|on|of|about|doing) ){0,3}';
const act =
  '(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|cut(?:ting)?|burn(?:ing)?|starv(?:e|ing)|hang(?:ing)?|shoot(?:ing)?|drown(?:ing)?|poison(?:ing)?|end(?:ing)?|tak(?:e|ing)|unaliv(?:e|ing)|off(?:ing)?|overdos(?:e|ing)|stab(?:bing)?|punish(?:ing)?|scratch(?:ing)?|jump(?:ing)?|slit(?:ting)?|commit(?:ting)?|step(?:ping)?|throw(?:ing)?|walk(?:ing)?)';
const self =
  '(?:my ?self(?: in front of| off)?|my (?:own )?life|it all|it tonight|it today|everything|my wrists?|my arms?|my thighs?|my legs?|my skin|suicide|off (?:a|the|my) (?:bridge|roof|building|balcony|cliff)|into traffic|in front of (?:a|the) (?:train|car|bus|truck)|on (?:my )?(?:pills|meds))';

/** Phrases with which people speak about their own self-harm or wish to die. */
export const turnsOfPhrase: readonly Pattern[] = [
  {
    rule: 'wish',
    category: 'self-harm',
    severity: 3,
    pattern: new RegExp(`(?:\\b${I}\\b[^.!?]{0,40}?\\b|^)${wish} ${often}${act} ${self}\\b`),
    unless: /\b(?:she|he|they|characters?|who) (?:\w+ ){0,3}(?:wants?|tries|tried|plans|decides)\b/,
  },
  {
    rule: 'act',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:i|i've|ive|i'm|im)\b(?: been| am| have| had| still| used to| started| just| always| sometimes| only| even| secretly| again| keep| kept| did| do| started to| began| go home and| lock myself in my room and){0,3} (?:cut|cutting|cuts|burn|burned|burning|hurt|hurting|harm|harmed|harming|starve|starved|starving|scratch|scratching|hit|hitting|stabbed|slit|self[- ]?harm(?:ed|ing)?) (?:my ?self|my (?:arms?|wrists?|legs?|thighs?|skin|stomach)|(?:every (?:day|night)|again|on purpose) (?:to|because|when|and|so))/,
    unless:
      /\b(?:laugh\w*|cut myself (?:short|off|some|a)|hurt myself (?:laugh|play|on the)|not been|n't been|never|hitting myself|hit myself (?:on|in the head))\b/,
  },
  {
    rule: 'self-harming',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:i|i've|ive|i'm|im|i am)\b[^.!?]{0,20}\b(?:self[- ]?harm(?:ed|ing|s)?|relaps(?:ed|ing) (?:with|into) (?:cutting|self)|make myself (?:throw up|sick|puke)|suicidal|su1cidal|unaliv(?:e|ing) myself|overdosed? on)\b/,
    unless:
      /\b(?:not|never|n't) (?:\w+ ){0,2}(?:suicidal|self)|suicidal (?:just )?(?:watching|writing|reading|after)|(?:he|she|they) overdose/,
  },
  {
    rule: 'own-suicide',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\bmy (?:own )?(?:suicide|suicide (?:note|plan|attempts?|date|letter)|suicidal thoughts|final goodbye)\b|\bi (?:have|get|keep having|had|keep getting|'ve had|struggle with|am having) (?:\w+ )?(?:suicidal thoughts|thoughts of (?:suicide|ending|dying))|\bsuicide (?:is|seems|sounds|feels) (?:like )?(?:the|my) only\b/,
  },
  {
    rule: 'die',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:i|i'm|im|i'd|id|me|just)\b[^.!?,]{0,24}\b(?:want(?:ed)? to|wanna|wish (?:to|i could)|would rather|rather|hope (?:to|i)|ready to|going to|gonna|deserve to|should(?: just)?|just need to|pray(?:ing)? to|could) (?:just |really |all )?(?:die|be dead|disappear (?:forever|and (?:never|not))|not (?:be here|exist|wake up|be alive|be around)|stop existing|never wake up|go to sleep (?:and|forever)(?: (?:not|never))?|sleep forever|cease to exist|be gone forever|fall asleep and never|end it)(?=$|[ .!,])/,
    unless:
      /\b(?:(?:of|from) (?:laughter|laughing|embarrassment|boredom|cringe|hunger|shame)|laughing|when i die|die (?:for|to|a|happy|on|in|with|hard|before)|sleep (?:early|at|happy|after|because)|find out|know what|see (?:what|how))\b/,
  },
  {
    rule: 'not-alive',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:(?:i|i'm|im|me)\b[^.!?,]{0,40}|^)\b(?:don'?t|do not|dont|can'?t|cant|cannot|no longer|not|never) (?:(?:really|even|think i can|think i could|know if i can|think i|know if i|know how to|know why i|feel like|want to|wanna|see (?:a|the|any) (?:point|reason)(?: in| of| to)?|care (?:if|whether) i|deserve to|able to|worth|going to|gonna|want) ){0,2}(?:live (?:anymore|any ?more|any longer|like this|another|or die)|live$|living (?:anymore|like this)|living$|be alive|be here anymore|be here (?:tomorrow|next)|exist(?:ing)?(?: anymore)?$|wake up (?:anymore|tomorrow|again|ever)|wake up$|keep (?:living|going (?:on )?(?:anymore|like this)|on living|existing)(?: like this| anymore)?|go on (?:living|anymore|any longer|like this|with life)|go on$|do this (?:life )?anymore|take (?:it|this|life) anymore|die or (?:live|not)|want to live|stay alive|living like this|go on anymore)(?=$|[ .!,])/,
    unless:
      /\b(?:live without|watch(?:ing)?|movie|film|show|book|series|episode|review|character|plot|(?:she|he|they) (?:don'?t|doesn'?t|can'?t))\b.{0,24}\b(?:anymore|live|go on)\b/,
  },
  {
    rule: 'wish-dead',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\bi (?:just |really |often |sometimes |kinda |honestly |always )?wish(?:ed)? (?:that )?(?:i (?:was|were|am) (?:dead|never born|not alive|gone|not here|in the ground)|i(?:'d| had| could)? (?:just )?(?:never (?:been born|wake up|exist(?:ed)?|woke up)|die\b|disappear|not wake up|go to sleep and (?:never|not)|fall asleep and (?:never|not)|stop existing|vanish)|someone would (?:just )?kill me|i didn'?t (?:exist|wake up|have to (?:live|be alive|exist))|i wasn'?t (?:alive|here|born))|\bi should(?:n'?t| not) (?:be alive|have been born|exist)/,
  },
  {
    rule: 'burden',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:better (?:off )?(?:dead\b|without me|if i (?:was|were|am|wasn'?t|weren'?t|died|disappeared|didn'?t))|(?:nobody|no one|not a soul|noone|(?:who|would anyone|will anyone) (?:would|even)?)[^.!?]{0,16}\b(?:miss me|notice|care|cry)\b[^.!?]{0,14}\bif i (?:died|die|was|were|am|disappear(?:ed)?|killed|wasn'?t|left)|(?:no|isn'?t (?:a|any)|not a|lost (?:all|my)|without (?:a|any)|don'?t have (?:a|any)) (?:single )?(?:reason|point|will|purpose)\b[^.!?]{0,16}\b(?:to (?:live|go on|keep (?:living|going)|be alive|stay alive|continue)|in (?:living|life|going on|being alive)|left (?:in me|for me|to live))|(?:i'm|im|i am|feel|so|i feel) (?:just |so |really )?(?:a burden to|better off dead|done with (?:life|living)|tired of (?:living|being alive|existing)|sick of (?:living|being alive)|not going to be (?:here|around|alive) (?:tomorrow|much longer|anymore))|(?:my )?life (?:is|isn'?t|feels|has) (?:not |no longer |just not )?(?:worth living|worth it anymore)|everyone would be (?:better|happier) (?:off )?(?:without me|if i)|i won'?t be (?:here|alive|around) (?:tomorrow|much longer|for long|anymore)|(?:i think|i'm thinking|im thinking|i keep thinking|thinking) (?:about|of) (?:suicide|death all|dying|ending)|(?:i(?:'m| am|m)? (?:\w+ ){0,4}(?:only one|someone|a person|one of those)|me feel (?:\w+ ){0,4}only one) (?:who|that) (?:also )?(?:wants? to (?:die|disappear|kill (?:my|him|them)sel\w+)|hates being alive|self harms|feels suicidal)|if i (?:just )?(?:killed myself|died|disappeared|ended it)|(?:started|been|keep|back to|relapsed|stopped|stop) cutting(?: again| myself| for| every| last| to|$)|my plan is to (?:jump|hang|die|overdose|kill|end|drown|shoot|take)|i hate (?:being alive|living|that i'?m alive|waking up)|goodbye (?:cruel world|forever everyone|everyone forever)|the world (?:would be|is|is better) (?:\w+ )?(?:off )?without me)\b/,
  },
  {
    rule: 'means',
    category: 'self-harm',
    severity: 3,
    pattern:
      /\b(?:kms|k m s|ctb)\b|\b(?:i|i'm|im|me|gonna|wanna|i'll|just|want to|going to|ready to|might)\b[^.!?]{0,24}\b(?:end it all|end my (?:own )?life|end my suffering|end everything|end it tonight|take my (?:own )?life)\b|\bi(?:'ve| have)? (?:just )?(?:took|taken|swallowed|am going to take|want to take|will take|saved up)\b[^.!?]{0,16}\b(?:bottle|handful|bunch|pack|lot|box|too many|all|whole)\b[^.!?]{0,14}\b(?:pills|tylenol|meds|medication|painkillers)\b|\bi (?:have|got|wrote|'ve written|am writing|already wrote) (?:a |my )?(?:suicide|goodbye) (?:notes?|letters?|plan)\b|\bsomeone (?:please )?(?:just )?kill me\b(?! now)|\bwhat'?s the point (?:of|in) (?:living|being alive|going on living)\b|\bi (?:have|'ve got|keep|hide|bought|found) (?:a |my |the )?(?:razors?|blades?|rope|noose)\b|\b(?:scars|cuts) on my (?:arms?|wrists?|thighs?|legs?)\b/,
    unless: /\b(?:character|scene|hero|heroine|movie ends?|film ends?|villain|surgery|cat|accident)\b/,
  },
];

/** A sentence without any of these words is skipped. */
export const triggers: ReadonlySet<string> = new Set(
  'myself better without everyone kms ctb suicide suicidal su1cidal wrists wrist pills tylenol meds medication painkillers goodbye living live unalive unaliving alive dead die dying end ending kill killing hurt hurting cut cutting cuts burn harm harming starve overdose overdosed disappear exist existing existed wake born burden razor razors blade blades rope noose scars bridge roof traffic train jump suffering forever vanish gone miss care life self-harm selfharm harmed throw relapsed here worth point thoughts anymore longer thinking cutting killed living suffering plan burden myself disappeared nothing going courage thighs arms skin over hope funeral mind breathing hit hurts died herself himself kills killed live tired wants'.split(
    ' ',
  ),
);
