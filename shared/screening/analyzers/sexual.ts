import type { Analyzer } from '../analyzer.ts';
import { matchPatterns, type Pattern } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const body =
  '(?:tits?|titties|boobs?|boobies|breasts|ass|butt|booty|pussy|cock|dick|penis|vagina|cunt|balls|nipples?|thighs|body|feet|curves|rack|legs|lips|cleavage|butthole|asshole|clit|cameltoe)';
const explicit =
  '(?:masturbat(?:e|ed|es|ing)|jerk(?:ed|ing)? off|jack(?:ed|ing)? off|wank(?:ed|ing)?|nutted|nutting|bust(?:ed)? a nut|cummed|cumming|(?<!summa )cum (?:so|on|in my|to|all|hard|twice|every)|came (?:in my|all over|hard|so hard|twice|buckets)|orgasm(?:ed)?|ejaculat(?:e|ed)|fap(?:ped|ping)?|goon(?:ed|ing)|touched myself|fingered myself|fingering myself|rubbed one out|rub one out|got off to|get off to|creamed|wet myself|squirt(?:ed|ing)?|touch(?:ing)? myself|pleasur(?:e|ed|ing) myself|jizz(?:ed)?)';

const patterns: readonly Pattern[] = [
  {
    rule: 'own-arousal',
    category: 'sexual',
    severity: 3,
    pattern: new RegExp(
      `\\b(?:i|i'm|im|i've|ive|me|my)\\b[^.!?]{0,30}\\b(?:${explicit}|(?:so |really |super |very |fucking |got |was |am |'m )(?:horny|aroused|turned on (?:by|when|watching))|horny|(?:a |an? \\w+ )?(?:boner|hard-?on|erection|stiffy|woody|wet dreams?)|rock hard)\\b`,
    ),
    unless:
      /\b(?:would never|character|scene|joke|jokes about|talk about|talks about|theme|kids? (?:will )?ask|explain|he|she|they|teens?|boy|boys|brother|students?) (?:\w+ ){0,4}(?:masturbat\w*|boner|erection|horny|orgasm)/,
  },
  {
    rule: 'makes-me',
    category: 'sexual',
    severity: 3,
    pattern:
      /\b(?:makes?|made|making|gave|gives?|got|gets?|turn(?:s|ed)) me (?:so |really |all )?(?:hard|horny|wet|moist|cum|a boner|a hard-?on|on so|erect|throb)\b|\bnutted\b|\b(?:i'?d|i would|i wanna|i want to|would|wanna|want to|gonna|let me|i'll) (?:totally |so |love to |like to )?(?:bang|fuck|hit that|tap that|smash|screw|bone|rail|lick|suck|motorboat|pound|ride|eat out|bend|breed|finger|grope|grab|spank|cum) (?:on |over |in )?(?:her|him|that ass|those|his|your|you|the (?:actress|actor|girl|mom|teacher|lead)|every|this (?:girl|chick|guy))\b/,
    unless: /\b(?:punch|slap|character|villain|hand|money|smash (?:the|his|her) (?:head|face|guitar))\b/,
  },
  {
    rule: 'body',
    category: 'sexual',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:her|his|your|those|nice|big|huge|great|amazing|perfect|juicy|tight|sweet|hot|sexy|fat|wet|hard|bouncing|bouncy|massive|thick|the actress'?s?|'s) ${body} (?:is|are|was|were|look(?:s|ed)?|bounc\\w*|jiggl\\w*|got me|make me|made me|so|in that) ?(?:so |really |very |just |incredibly |absolutely |fucking )?(?:amazing|hot|sexy|perfect|huge|juicy|good|great|tight|incredible|nice|delicious|insane|fine|unreal|wet|massive|big|hard|horny|want|i)\\b`,
    ),
    unless: /\b(?:legs? (?:is|was|are) (?:broken|so thin)|body (?:is|was) found|lips are (?:blue|sealed))\b/,
  },
  {
    rule: 'act-on-person',
    category: 'sexual',
    severity: 3,
    pattern: new RegExp(
      `\\b(?:lick(?:ing)?|suck(?:ing)?|eat|taste|rub(?:bing)?|fuck(?:ing)?|squeez(?:e|ing)|cum(?:ming)? (?:on|in|all over)|came (?:on|in|all over)|sit on|touch|finger|spread|smell|slap|spank|bang) (?:on )?(?:my (?:\\w{1,40} )?(?:face|dick|cock|balls|pussy|tits|ass|penis|nipples|clit)|(?<=\\b(?:i|i'd|i'll|me|wanna|want to|would|gonna|let me|love to|like to|need to|dying to) (?:love to |like to |so )?(?:\\w{1,40} )?(?:on )?)(?:her|his|your|that|those) (?:\\w{1,40} )?${body})\\b`,
    ),
    unless:
      /\b(?:touch (?:my|your|his|her) (?:heart|soul|life)|slaps? (?:him|her|his|my face)|slap (?:my|your|his|her) face|rub(?:s|bing)? (?:my|his|her|your) (?:eyes|feet|head)|lick (?:my|your|his|her) lips|sit on my (?:lap|butt)|eat (?:my|his|her|your) (?:heart|feet|legs))\b/,
  },
  {
    rule: 'solicitation',
    category: 'solicitation',
    severity: 3,
    pattern:
      /\b(?:send|show|trade|sell(?:ing)?|buy(?:ing)?|want|need|post) (?:me |you |us |ur |your |my |some |more )?(?:nudes?|naked (?:pics?|pictures|photos)|dick pics?|tit pics|feet pics|sexy pics|sexts?|panties|lewds)\b|\b(?:looking|searching|down|dtf|anyone (?:up|down)|who wants|interested|available|up) (?:for|to) (?:a |an |some |hot |quick |nsa |casual |adult |discreet ){0,6}(?:hook ?-?ups?|sex(?! (?:romp|scenes?|comedy|film|movie|and|education))|fun tonight|one night stand|fwb|sexting|nsa|sugar (?:daddy|baby|mommy)|threesome|fuck buddy|escorts?|cuddle buddy|adults? who|mature (?:women|men))\b|\b(?:sext|sexting) (?:me|with me|anyone)\b|\b(?:hot|sexy|single|horny|local) (?:singles|girls|milfs|women|moms|babes|guys)\b.{0,30}\b(?:near|in your area|waiting|chat|dm|click|tonight)\b|\bonlyfans\b|\b(?:watch free|free|hot|online|gay|teen) porn(?:o|hub)?\b|\bcam ?girls?\b|\bhooking up tonight\b/,
    unless:
      /\b(?:characters?|teens?|scene|in (?:the|this) (?:film|movie|book|show)|hooking up)\b.{0,30}\b(?:send|trade|sext)/,
  },
  {
    rule: 'minor',
    category: 'grooming',
    severity: 3,
    pattern:
      /\b(?:sexy|hot|horny|naked|nude|nudes|fuckable|sexual|sex with|attracted to|turned on by)\b[^.!?]{0,30}\b(?:little (?:girls?|boys?)|underage|minors?|children|child actors?|kids|schoolgirls?|1[0-5] ?(?:yo|year ?olds?)|preteens?|lolis?|shotas?)\b|\b(?:cp|child porn(?:ography)?|loli(?:con)?|cheese pizza)\b.{0,20}\b(?:link|trade|send|share|dm|have|sell|telegram|mega)\b/,
    unless:
      /\b(?:couple of|intelligent|films?|movies?|book|show|scenes?|story|having sex with|cinema|documentary|deals|about|abuse|characters?|against|protect|trafficking|wrong|disturbing|exploit|inappropriate|seriali[sz])/,
  },
  {
    rule: 'act-told',
    category: 'sexual',
    severity: 3,
    pattern:
      /\b(?:i|we|me|my (?:wife|husband|girlfriend|boyfriend)|he can|she can|let him|let her|would let)\b[^.!?]{0,60}\b(?:cum(?:ming)? (?:all )?(?:over|on|in)|had anal|fingered (?:my|her|him)|blew my load|pound me|from behind any day|make (?:her|him|me) orgasm|thrusting|dripping wet|spread (?:her|his|my) legs|eat (?:it|that|her|his) (?:ass|pussy|like)|suck (?:\w+ ){0,5}(?:cock|dick)|ride (?:him|her|that) (?:all|hard)|go down on (?:him|her))\b|\bmilf'?s? (?:ass|tits|body)\b|\bwanna suck (?:\w+ ){1,5}cock\b/,
  },
  {
    rule: 'offer',
    category: 'solicitation',
    severity: 3,
    pattern:
      /\bsugar (?:daddy|mommy|baby) (?:wanted|needed|for)\b|\b(?:wanted|looking for|need a|seeking a?) sugar (?:daddy|mommy|baby)\b|\bpay per hour\b|\bgenerous (?:gentleman|gentlemen|men|man)\b|\bmassage with (?:a )?happy ending\b|\bseeking a third\b|\bopen-?minded couple\b|\bcasual sex\b(?=[^.!?]{0,60}\b(?:me|write|contact|weekend|tonight|dm|message)\b)|\bwebcam partner\b|\bcompany for the night\b|\b(?:end|ending) (?:up )?in (?:my )?bed\b[^.!?]{0,30}\b(?:answer|serious|me|dm)\b|\b(?:blondes?|brunettes?|companions|escorts?)\b[^.!?]{0,40}\b(?:delivered|hour|services|hotel)\b|\badult (?:webcam|chat|fun) (?:partner|room)?\b/,
    unless: /\b(?:character|scene|plot|film is about|movie is about|story)\b/,
  },
];

const triggers = new Set(
  'milf milfs anal load pound behind thrusting dripping spread sugar generous massage third couple webcam company bed companions escorts blondes adult hour masturbate masturbated masturbates masturbating jerk jerked jerking jack jacked wank wanked nutted nutting bust busted cum cummed cumming came orgasm ejaculate fap fapped gooned touched touch fingered rubbed rub horny aroused turned hard boner hard-on hardon erection stiffy wet moist tits tit titties boobs boob breasts ass butt booty pussy cock dick penis vagina cunt nipples thighs body feet curves rack legs cleavage bang fuck smash bone rail lick suck pound ride breed finger grope spank nudes nude naked hookup hookups sex hooking sexting sext fwb dtf porn porno pornhub onlyfans milfs singles camgirls cam panties lewds pics loli lolis underage minors sexy squirt jizz creamed got get pleasure'.split(
    ' ',
  ),
);

/**
 * Finds sexual talk about oneself, about real bodies, or as an offer. Descriptions of what a work shows are allowed.
 */
export const sexual: Analyzer = {
  name: 'sexual',
  examine: (document) => matchPatterns(document.plain, 'sexual', triggers, patterns, isReportedSpeech),
};
