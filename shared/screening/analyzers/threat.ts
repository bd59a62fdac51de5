import type { Analyzer } from '../analyzer.ts';
import { matchPatterns, type Pattern } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const violence =
  '(?:kill|murder|stab|shoot|strangle|hurt|hunt|hang|gut|destroy|rape|slap|punch|choke|burn|bury|torture|attack|end|finish|skin|smash|break|beat|butcher|slaughter|execute|behead|poison|drown|cut|slit|crush|bash|jump|whoop|knock|rip|snap)';
const person =
  "(?:you|u|ya|ur|your|yours|y'all|yall|whoever|everyone|everybody|all of (?:you|them)|(?:the|that|this|these|those) (?:director|writer|writers|author|producer|producers|actor|actress|reviewer|reviewers|critic|critics|people|person|guy|man|woman|kid|kids|moderators?|mods?|idiot|idiots|creators?|makers?|studio)|my (?:teacher|classmates?|class|family|parents|mom|dad|brother|sister|neighbou?r|boss|ex|wife|husband))";
const first = "(?:i|we|i'm|im|i am|i'll|ill|we'll|ima|imma|i'd|gonna|i swear|lemme|let me)";
const place =
  '(?:school|theat(?:er|re)|cinema|studio|office|church|mosque|synagogue|mall|stadium|campus|class|classroom|house|home|building|library|headquarters|hq|place)';

const patterns: readonly Pattern[] = [
  {
    rule: 'first-person',
    category: 'threat',
    severity: 3,
    pattern: new RegExp(
      `\\b${first}\\s(?:(?:am|will|would|shall|'ll|going to|gonna|want to|wanna|gotta|have to|swear|really|seriously|just|personally|come over and|come and|find and|find you and|hunt you down and|to|be|coming to|about)\\s){0,4}${violence}\\s(?:(?:up|down|off|out|the (?:hell|crap|shit|fuck) out of|every last one of)\\s)?${person}\\b`,
    ),
    unless:
      /\b(?:would kill (?:for|to)|blow (?:you|your) (?:\w+ )?(?:\.|up'|away|mind)|you should die (?:watch|laugh|of)|hurt your (?:eyes|ears|head|brain|feelings)|blow your mind|beat you to|spoil|(?:beat|destroy(?:ed)?|kill(?:ed)?|smash(?:ed)?|crush(?:ed)?) my (?:\w+ )?(?:brother|sister|dad|mom|mum|cousin|friends?|wife|husband)s? (?:at|in|by|with|every|again|on))\b/,
  },
  {
    rule: 'find-you',
    category: 'threat',
    severity: 3,
    pattern:
      /\b(?:i|we|i'll|ill|we'll)\s(?:(?:will|am|gonna|going to|'ll)\s)?(?:(?:find|hunt|track|get|follow|come (?:for|after|to)) (?:you|u|your (?:house|home|family))\b.{0,40}\b(?:hurt|kill|sorry|beat|regret|die|dead|pay|bleed|house|home|down)|know where (?:you|u) (?:live|sleep|go to school|work))/,
  },
  {
    rule: 'watch-your-back',
    category: 'threat',
    severity: 2,
    pattern:
      /\b(?:(?:you better|better|you should|you had better) watch (?:your|ur) back|you(?:'re| are|r) (?:so |already )?(?:dead meat|a dead (?:man|woman))|you(?:'re| are|r| r)? (?:going to|gonna) (?:die|regret this|pay for this|get hurt|bleed)|you(?:'ll| will) (?:die (?:soon|tonight|for this|a)|bleed|regret this|pay for (?:this|that|what you))|sleep with one eye open|your days are numbered)\b/,
    unless: /\b(?:laughing|if you|when you|movie|film|scene|theory|how you|line)\b/,
  },
  {
    rule: 'wish',
    category: 'threat',
    severity: 3,
    pattern:
      /\b(?:i (?:really )?(?:hope|wish|pray)|hopefully|hope)\s(?:(?:that|someone|somebody|you|u|they|he|she|your|whoever|all|of|everyone|a|some|the|family|kids|mother|director|writers?|truck|car|bus|gets?|get)\s){1,5}(?:die|dies|stabs?|stabbed|shoots?|shot|kills?|killed|beaten|hit by|raped?|rapes|run over|murdered|burns?|burned|cancer|hurts?|strangles?)\b/,
    unless:
      /\b(?:laughing|hurt themselves|character|villain|season|ending|movie|film|episode|sequel|hero|plot|franchise)\b/,
  },
  {
    rule: 'deserve',
    category: 'threat',
    severity: 3,
    pattern:
      /\b(?:you|u|y'all|whoever made this|(?:the )?(?:director|writers?|author|producers?|reviewer))\s(?:all )?(?:deserves?|needs?|ought|should)\s(?:to )?(?:all )?(?:(?:be|get) )?(?:die|dead|killed|beaten|shot|hanged|hung|stabbed|raped|burned|tortured|executed|drown|strangled|beat up|punched|slapped)\b(?! (?:watch|laugh|of|by|in the))/,
  },
  {
    rule: 'someone-should',
    category: 'threat',
    severity: 3,
    pattern:
      /\b(?:someone|somebody|we|people|they) (?:should|needs? to|ought to|has to|must|better) (?:just |really |please )?(?:(?:kill|shoot|stab|hang|burn|murder|beat|lynch|hurt|rape|bomb|poison|strangle) (?:down |up )?(?:you|u|your|him|her|them|whoever|this reviewer|the (?:director|writers?|author|actor|actress|reviewer|studio|producers?|theat(?:er|re)|school)))\b/,
  },
  {
    rule: 'place',
    category: 'threat',
    severity: 3,
    pattern: new RegExp(
      `\\b(?:i|we|i'm|im|i'll|i am|gonna|someone should|somebody should|let's|going to)\\b.{0,24}\\b(?:shoot(?:ing)?|blow(?:ing)?|burn(?:ing)?|bomb(?:ing)?|torch(?:ing)?)\\s(?:up|down)?\\s?(?:the|my|your|this|that|a|his|her|their)\\s(?:\\w+\\s)?${place}\\b`,
    ),
    unless: /\b(?:game|level|player|character|mission|minecraft|fortnite)\b/,
  },
  {
    rule: 'weapon',
    category: 'threat',
    severity: 3,
    pattern:
      /\b(?:i|i'm|im|i'll|i am|gonna|we're)\b.{0,16}\b(?:bring|bringing|take|taking)\s(?:a|my|the|my dad's|his)\s(?:\w+\s)?(?:gun|knife|bomb|rifle|pistol|weapon)\s(?:to|into)\b/,
  },
  {
    rule: 'stalking',
    category: 'threat',
    severity: 3,
    pattern:
      /\b(?:i|we) (?:know (?:which|what|where|when) (?:\w+ ){0,4}(?:you|your|he|she|his|her)\b[^.!?]{0,24}\b(?:teach|take|live|park|work|walk|sleep|go|school|bus|street|house|car|home)|(?:have|got|found) your (?:home )?address|followed you (?:home|to)|(?:will be|'ll be|'m) (?:waiting|outside|standing) (?:\w+ ){0,2}(?:your|by your|at your))\b|\b(?:i'll|ill|i will) be waiting (?:by|at|outside|for you)\b|\bbullet with (?:your|his|her) name\b|\b(?:start|better) lock(?:ing)? your doors?\b|\bnot a threat,? (?:it's |its |but )?a promise\b|\bmake your life (?:a living )?hell\b|\byou'?ll (?:beg|wish you)\b|\b(?:is|are|will be) going to regret it\b|\b(?:we are|we're) coming (?:to|for) your (?:house|home)s?\b/,
    unless: /\b(?:movie|film|scene|character|line|song|lyrics|game|episode|trailer|killer|villain)\b/,
  },
  {
    rule: 'harm-announced',
    category: 'threat',
    severity: 3,
    pattern:
      /\b(?:i'?ll|i will|i am going to|i'm going to|im gonna|i'm gonna|gonna|we will|we'll|i would love to) (?:\w+ ){0,2}(?:throw acid|break (?:your|his|her) (?:legs?|arms?|neck|jaw|nose|teeth)|smash (?:your|his|her) (?:face|skull|windows?|teeth)|set (?:you|your|his|her) (?:\w+ )?on fire|slit (?:your|his|her)|beat up the (?:first|next)|shut (?:it|your mouth|him|her) (?:up )?for good)\b|\b(?:someone|somebody) (?:is going to|'s going to|will|ought to|should) (?:strangle|stab|hurt|beat|shoot|shut) (?:you|him|her|it)\b[^.!?]{0,40}\b(?:volunteer|me|glad|soon|i)\b|\bneeds? a (?:good )?(?:beating|bullet|thrashing)\b|\bhope a (?:truck|car|bus|train) hits\b|\bshame if (?:somebody|someone|something) (?:came|happened|were)\b/,
    unless: /\b(?:character|villain|scene|film|movie|hero|plot|he says|she says)\b/,
  },
];

const triggers = new Set(
  'regret waiting address followed bullet lock locking doors promise hell beg beating thrashing volunteer shame truck acid fire coming kill murder stab shoot shooting strangle hurt hunt hang gut destroy rape slap punch choke burn burning bury torture attack end finish skin smash break beat butcher slaughter execute behead poison drown cut slit crush bash jump whoop knock rip snap blow find know watch dead die dies regret pay bleed sorry stabs shoots kills stabbed shot killed beaten hit raped murdered cancer hanged lynch bomb gun knife rifle pistol weapon sleep numbered hurts burns bombing torch'.split(
    ' ',
  ),
);

/**
 * Finds violence that is announced, wished or called for against real people: 'you', a reviewer, a director, a school.
 */
export const threat: Analyzer = {
  name: 'threat',
  examine: (document) => matchPatterns(document.plain, 'threat', triggers, patterns, isReportedSpeech),
};
