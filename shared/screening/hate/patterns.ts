/** The placeholders that `markGroups` writes. */
const group = 'G+';
const singleOnly = 'S+';
const anyGroup = '(?:G+|(?:(?:a|an|any|another|every|no|some|that|this|the) )?S+)';
const fill =
  '(?:(?:all|these|those|the|such|fucking|damn|goddamn|bloody|filthy|dirty|stupid|disgusting|you|any|every|more|so many|every single|each|of|single|one|other|little) ){0,3}';
const be =
  "(?:'re|are|r|is|be|being|will be|will always be|must be|have to be|look like|act like|behave like|are like)";
const degree =
  '(?:(?:all|just|such|a|an|the|so|really|truly|basically|literally|nothing but|nothing more than|no better than|no different (?:from|than)|like|worse than|a bunch of|a pack of|bunch of|total|complete|absolute|utter|always|simply|clearly|obviously|fucking|damn|absolutely|completely|totally|pretty|very|quite|generally|naturally|inherently|biologically|kind of|sort of|most|biggest|too|lower than|less than|little|some|as|actual|actually|still|only|in my opinion|mostly|by nature|usually) ){0,4}';

const vile =
  "(?:scums?|vermin|rats?|parasites?|animals?|pigs?|dogs?|apes?|monkeys?|cockroach(?:es)?|roach(?:es)?|insects?|maggots?|leech(?:es)?|subhumans?|sub-?human|beasts?|savages?|trash|garbage|filth|filthy|dirt|disease|diseases?|diseased|cancer|plague|virus|infestation|infection|pests?|abominations?|freaks?(?: of nature)?|monsters?|demons?|devils?|evil|terrorists?|rapists?|criminals?|thugs?|thieves|murderers|pedophiles|paedophiles|pedos|perverts?|deviants?|degenerates?|whores?|sluts?|bitches|cunts|idiots|morons|retards?|inferior|worthless|useless|disgusting|repulsive|revolting|vile|gross|sickening|sick|stupid|dumb|brainless|idiotic|moronic|uncivili[sz]ed|backwards?|primitive|barbaric|barbarians|lazy|greedy|ugly|stink|stinky|smelly|horrible|awful|terrible|despicable|pathetic|shit|crap|losers|scum of the earth|waste of (?:space|oxygen|air|life)|mistakes?|burdens?|threats? to|dangerous|violent|immoral|unnatural|not normal|mentally ill|insane|crazy|liars|cowards|hateful|untrustworthy|weak|incapable|too (?:stupid|dumb|emotional|weak|lazy)|objects?|property|slaves?|unfit|sinners|sinful|worse|(?:a|the) (?:biggest )?problem|ruining|destroying|invading|infesting|taking over|(?:not|n't) (?:even |really |actual )?(?:human(?: beings?)?|people|real (?:women|men|people|human\\w*)|welcome|equal|like us|one of us)|the worst(?=$|[.!,])|less (?:human|intelligent|important|evolved))";
const fate =
  "(?:die|dead|burn|hang|suffer|rot|drown|perish|disappear|leave|(?:all )?(?:be|get) (?:\\w+ )?(?:killed|shot|hanged|hung|exterminated|eradicated|wiped out|executed|burned|burnt|gassed|beaten|raped|deported|expelled|banned|locked up|put down|put away|castrated|sterili[sz]ed|lynched|punished|eliminated|removed|slaughtered|tortured|stoned|drowned|destroyed|attacked|harmed|hurt|sent back|kicked out|thrown out|shipped|put in|forced|deprived|kept|enslaved|segregated|jailed|arrested|silenced|ashamed|sent|spat on|hit|bullied|rounded up|abused|exiled|ignored|separated|illegal)|go (?:back|home|to hell|die|away)|stay (?:in|out|away)|not (?:be allowed|exist|have (?:rights|children|kids)|vote|breed|be (?:here|seen|in|on|given))|n't (?:be allowed|exist|have (?:rights|children|kids)|vote|breed|be (?:here|seen|in|on|trusted|given))|never (?:be allowed|vote|exist|have)|have (?:no|fewer) rights|lose|shut up|know (?:their|your) place|stick to|all go|all die|all leave|cease to exist)";
const hateVerb =
  "(?:hate|hated|hates|despise|despised|detest|loathe|loathed|abhor|can(?:'t|not) (?:stand|stomach|tolerate|respect|trust)|cant (?:stand|tolerate|respect|trust)|can't bear|am disgusted by|'m disgusted by|am sick of|'m sick of|so sick of|sick of|sick and tired of|tired of|fed up with|don't (?:want|trust|respect)|do not (?:want|trust|respect)|dont (?:want|trust)|never (?:trust|respect|want|forgive|be friends with|hire)|disgusted by|wish there (?:were|was) no|have no respect for|distrust|fear|fuck|screw|detested|dislike|feel nothing but (?:hatred|contempt|disgust) for|spit on|look down on|have nothing but (?:hatred|contempt) for)";
const harm =
  '(?:kill|killing|exterminate|gas|hang|shoot|burn|deport|ban|wipe out|get rid of|eradicate|lynch|rape|beat|beat up|attack|hurt|punish|lock up|murder|execute|slaughter|bomb|eliminate|purge|expel|torture|stab|annihilate|kick out|throw out|spit on|nuke|destroy|smash|slap|punch|strangle|enslave|castrate|sterili[sz]e|drown|sink|run over|evict|exclude|harm|slit|hunt|behead|crush|put down|silence|abuse|round up|keep out|remove|bully|assault)';

export interface HatePattern {
  readonly rule: string;
  readonly severity: number;
  readonly pattern: RegExp;
}

/**
 * Patterns for hostility against a group, one for each way of expressing it. Each is matched against one sentence at a
 * time.
 */
export const hatePatterns: readonly HatePattern[] = [
  {
    rule: 'attribute',
    severity: 2,
    pattern: new RegExp(
      `\\b${anyGroup}(?: (?:as|like) (?:her|him|them|you|this|these|that))?,? (?:that i know |i know |in this country |nowadays |today |here |always |all |really |just |simply |who \\w+ |on tv ){0,2}${be}(?: not)? ?${degree}${vile}\\b`,
    ),
  },
  {
    rule: 'fate',
    severity: 3,
    pattern: new RegExp(
      `\\b${anyGroup}(?: (?:as|like) (?:her|him|them|you|this|these|that))? (?:(?:all|just|really|definitely|don't|do not|does not|doesn't|only) ){0,2}(?:should|must|need to|needs to|ought to|have to|has to|better|deserves? to|deserves? (?:nothing|no)|shouldn't|mustn't|belong)(?:n't| not)? (?:(?:all|just|really|be allowed to) ){0,2}(?:${fate}|in (?:a |the )?(?:kitchen|zoo|cages?|camps?|jail|prison|ovens?|graves?|hell|trash|asylum|closet)|here|on (?:tv|this earth|earth|screen))\\b`,
    ),
  },
  {
    rule: 'undeserving',
    severity: 2,
    pattern:
      /\b(?:no|zero|not a single|not one) (?:\w+ )?[GS]+ (?:deserves?|should (?:ever )?(?:be (?:allowed|given|trusted)|have|vote|get|live|exist)|belongs?|(?:is|are) (?:human|worth|capable|smart|as smart))\b(?! to (?:die|be (?:hated|killed|attacked|treated|bullied|hurt)))/,
  },
  {
    rule: 'does-harm',
    severity: 2,
    pattern: new RegExp(
      `\\b${anyGroup} (?:(?:always|just|all|only|really|will|are|would|have|should|can't|clearly|who come here|seriously|literally|totally) ){0,3}(?:ruin(?:ed|ing|s)?|destroy(?:ed|ing|s)?|infest(?:ed|ing)?|invad(?:e|ed|ing)|control(?:s|led|ling)?|rul(?:e|ing) (?:hollywood|the (?:world|media|banks))|own the (?:media|banks|world)|steal(?:ing)?|rape|breed like|smell|stink|suck|disgust (?:me|us)|make me (?:sick|vomit|want to)|makes me (?:sick|vomit|want to)|gross me out|don't belong|do not belong|(?:don't|do not|can't|cannot|never) (?:contribute|belong|understand|be trusted|think (?:straight|rationally)|deserve (?:to (?:live|exist|vote|be here)|rights|respect|equal \\w+))|deserve (?:to (?:die|suffer|be (?:killed|beaten|hated|punished|hurt|deported|shot|attacked|raped|locked|abused|slaves|silenced|enslaved))|no (?:rights|respect|sympathy)|it|death|hell|nothing|what)|cause (?:all|every|the)|bring (?:crime|disease)|know (?:nothing|their place)|be trusted|think (?:straight|rationally)|understand|contribute|will never (?:be|understand|belong)|never (?:be|belong)|act like animals|drive|do anything right|spread|are to blame|want to (?:kill (?:us|all|everyone|our|christians|americans)|destroy|take over)|hate (?:us|america|freedom)|have no (?:place|soul|brain|morals|right)|lack)\\b`,
    ),
  },
  {
    rule: 'hates',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:i|we|i'm|im|you should|lets|let's|honestly|should|must|everyone should|you should all)\\b[^,.]{0,24}?\\b(?<!(?:don't|not|never|n't|doesn't|didn't) )${hateVerb} ${fill}(?:(?:people|men|women|anyone|them) (?:who|that) (?:is|are) )?${anyGroup}\\b(?! (?:characters?|villains?|jokes?|roles?|films?|movies?|stereotypes?|in (?:this|the) (?:film|movie|show|book)))`,
    ),
  },
  {
    rule: 'harms',
    severity: 3,
    pattern: new RegExp(
      `\\b(?:i|we|lets|let's|(?:someone|somebody|they|you|government|trump|police|all|country) (?:\\w+ )?(?:must|should|needs? to|better)|gonna|time to|please|can't wait to|want to|wanna|i'd)\\b[^,.]{0,24}?\\b(?<!(?:don't|not|never|n't|to not|doesn't|didn't) )${harm} ${fill}${anyGroup}\\b`,
    ),
  },
  {
    rule: 'imperative',
    severity: 3,
    pattern: new RegExp(
      `^(?:please |just |go |always |let's |lets )?(?:${harm}|death to|down with|fuck|screw|to hell with|ban|no more|stop letting in|keep out|keep) (?:all |every |the |those |these |any |of |you |fucking |damn ){0,8}${anyGroup}(?:\\b|$)(?! (?:out of (?:school|hunger|poverty)|safe))`,
    ),
  },
  {
    rule: 'curse',
    severity: 2,
    pattern:
      /\b(?:fucking|fuckin|filthy|disgusting|stinking|stinky|goddamn|vile|worthless|uppity|smelly|subhuman|cunt|pussy|bitch ass|god damn|parasitic|(?:these|those|all|you|most|such) (?:stupid|dumb|ugly|nasty|dirty|damn|bloody|greedy|savage|evil|pathetic|inferior|gross|sick)) (?:ass )?(?:little |ass |piece of (?:shit|trash) )?[GS]+\b/,
  },
  {
    rule: 'too-many',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:too many|so many|sick of seeing|tired of seeing|why (?:are|is) (?:there )?(?:so many|all (?:these|the)|every(?:one|thing))|stop (?:putting|showing|shoving|casting|letting)|enough of|enough with|another|why do we need|who wants to see|nobody wants to see|no one wants to see|don't want (?:my kids|my children) (?:seeing|to see|around)|keep your kids away from) (?:(?:the|these|those|all|more|of|damn|fucking|bunch of|in|a) ){0,3}${anyGroup}\\b(?:[^,.]{0,40}\\b(?:ruin\\w*|disgust\\w*|shove\\w*|cartoons?|in my|everywhere|down (?:our|my) throats?|locked|sick|wrong|agenda|propaganda))`,
    ),
  },
  {
    rule: 'controls',
    severity: 3,
    pattern:
      /\b(?:G+|zionists|the gay agenda) (?:control|run|own|rule|are behind|are taking over|invented|caused) (?:the|our|hollywood|everything|all|us|every|america)\b|\bhitler (?:was right|did nothing wrong|had the right idea|should have)|\b(?:gas the|gas chambers? for) \w+|\bwhite power\b|\b(?:white race|G+) (?:is|are) superior\b|\bheil hitler\b|\bsieg heil\b|\bgo back to (?:your (?:own )?(?:country|jungle|shithole)|where you came from|africa|mexico|china|india|pakistan|the kitchen|syria)\b|\bblack lives don'?t matter\b|\b(?:send|ship) (?:them|you) (?:all )?back (?:to|where|home)\b|\b(?:we|i) don'?t want you(?:r kind| people)\b|\byou people (?:should (?:leave|go|die|all)|don't belong|disgust|ruin)\b/,
  },
  {
    rule: 'superior',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:are|am|is|be|race) (?:\\w+ ){0,2}(?:better|superior|smarter|above|cleaner|worth more) (?:\\w+ )?(?:than|to) (?:any |all |those |these )?${anyGroup}\\b|\\bwould be (?:a )?(?:much )?(?:better|nicer|safer|happier|great)[^,.]{0,30}\\b(?:without|if there were no|if we got rid of|if all) (?:all |any |the |those |these )?${anyGroup}\\b|\\b(?:without|free of|rid of) (?:all |any |the )?${anyGroup}\\b[^,.]{0,20}\\b(?:better|great|peace|paradise)\\b`,
    ),
  },
  {
    rule: 'implicit',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:if there(?:'s| is| was) (?:one|anything|something)[^.]{0,20}(?:hate|despise|can't stand|loathe),? (?:it's|it is|that's|is) ${fill}${anyGroup}|(?:place|world|country|town|street|school|life|society|city|europe|america)\\b[^,.]{0,30}\\bwithout (?:all |any |these |those |the )?${anyGroup}|too many ${anyGroup}[^.]{0,24}\\b(?:send|here|home|out|leave|stop|country|around|back)|${anyGroup} (?:have|has|got) no (?:place|business|right|rights|soul|brains?|morals|shame|value)|why (?:are|do|would|can't|must|should|is|does) (?:(?:all|these|those|so many|every) )?${anyGroup} (?:(?:all|always|just|so|such|be|have to be|act|look|act so|look so|the) ){0,3}${vile}|(?:or )?(?:are|is) (?:all |these |those )?${anyGroup} (?:(?:all|just|really|always|such|the) ){0,2}${vile}(?=$|[ ?.!])|${harm} (?:down )?(?:the )?(?:houses?|homes?|churches|mosques?|synagogues?|shops?|stores?|families|children|kids) of (?:all |every |the |these )?${anyGroup}|i (?:will|am going to|'ll|'m going to|shall|might)[^.]{0,24}\\b${harm} (?:(?:some|a few|a|the|any|all|every|a bunch of|lots of) ){0,2}${anyGroup}|(?:never|not|n't) (?:ever )?(?:let|allow|permit|trust|hire|rent to|marry|date|respect|accept|tolerate|listen to|forgive) (?:(?:a|an|any|these|those|the|single) )?${anyGroup}|(?:don't|do not|not) want (?:(?:a|an|any|these|those|more|my \\w+) (?:to \\w+ (?:with )?)?){0,2}${anyGroup}|(?:every|each|all|any) (?:single )?${anyGroup} i (?:ever |have ever |'ve )?(?:met|meet|know|knew|see|saw) (?:was|is|were|are|has been) ${degree}${vile}|(?:every|each) ${singleOnly} (?:is|should be|must be|i ever met was) ${degree}(?:${vile}|killed|shot|deported|locked)|${anyGroup} (?:are|is) (?:the )?(?:worst|enemy|enemies|reason (?:for|why)|cause of|what'?s wrong with|beneath|below|second[- ]class|unclean|impure|not wanted|unwanted|everything wrong|to blame)|(?:keep|protect) (?:\\w+ ){1,3}(?:from|away from|safe from) ${anyGroup}|say no to ${anyGroup}|stop ${anyGroup}(?: now|$)|no (?:${group}) allowed)\\b`,
    ),
  },
  {
    rule: 'called',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:i|we|you|people|they)\\b[^,.]{0,16}\\b(?:call|consider|regard|think of|see|treat) ${fill}${anyGroup} (?:as |like |to be )?${degree}${vile}\\b|\\b(?:scum|vermin|trash|filth|parasites|animals|pigs|freaks|idiots|monsters|disgusting|evil|worthless) (?:are |like |such as |is what )${anyGroup}\\b|\\b(?:the problem with|nothing (?:worse|more \\w+) than|i'd rather die than (?:be|meet|date)|makes? me (?:sick|vomit) (?:to see|when i see)) ${anyGroup}(?: is| are)? ?(?:${degree}${vile}|a (?:disease|sin|choice|mental illness|disorder|crime)|that they)?\\b`,
    ),
  },
  {
    rule: 'general',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:(?:get|keep|kick|throw|drive) (?:all |these |those |the |every )?${anyGroup} (?:out|away|off)|(?:can't|cannot|cant|never) (?:ever )?trust ${anyGroup}|(?:can't|cannot|cant) (?:stand|bear) (?:being|to be|sitting|living|working) (?:around|near|with|next to) ${anyGroup}|(?:don't|do not|won't|refuse to) (?:serve|hire|rent to|help|teach|employ|want to serve) ${anyGroup}|${anyGroup} should(?:n't| not) (?:be alive|exist|have been born|be born|live)|(?:want|wish|like|love to see|hope) (?:all |every |these |those |the |to see (?:all )?)?${anyGroup} (?:were |was |to be |be |gets? |would |get |all )?(?:dead|gone|out|deported|killed|locked up|banned|die|hanged|shot|suffer|punished|burn|burned|sent back|kicked out|removed)|${anyGroup} (?:are|is) (?:only|just|really only) (?:good|useful|fit) for|${anyGroup} (?:all )?(?:look|looks|smell|smells|act|sound) (?:all )?(?:the same|alike|like (?:monkeys|animals|apes|pigs))|${anyGroup} (?:only |just |always |all |will always |never |do nothing but |bring nothing but |bring |are known to )(?:\\w+ )?(?:drugs|crime|disease|diseases|problems|trouble|violence|terror\\w{0,20}|steal|lie|cheat|complain|breed|whine|beg|sin|rob|kill|rape|destroy|ruin|want attention|play the victim)|${anyGroup} (?:steal|cheat|lie|rape|rob|molest|leech|scam|breed) (?:everything|everyone|people|us|our|all|like|kids|children|from|and|jobs)|(?:should|must|need to|ought to|have to|deserve to|shall) (?:all )?be \\w+(?:ed|n|t) (?:off|out of|into|from|to death|alive|away|down|in) .{0,12}(?:roofs?|country|society|gas|cliff|ovens?|streets?|school|prison|jail|zoo|home)|(?:send|ship|deport|throw|kick|drive|chase|push) (?:all )?(?:the |these |those |all |every )?${anyGroup} (?:back|out|home|away|off|into)|teach (?:those|these|the|all) ${group} a lesson|(?:let|allow|want) my (?:\\w+ )(?:to )?(?:date|marry|play with|be friends with|sit (?:next to|with)|see|near) (?:a |an |any |those |these )?(?:${group}|${singleOnly})|(?:see|seeing|watch|watching|show|showing) (?:${anyGroup}|two (?:men|women|guys|girls|dudes|boys)) (?:kiss\\w{0,20}|hug\\w{0,20}|together|on tv|holding)[^.]{0,30}(?:gross|sick|disgust\\w{0,20}|vomit|wrong|unnatural|puke|barf)|(?:sick|disgusted|gross|vomit|puke) (?:when|if|to|seeing|watching)[^.]{0,24}(?:${anyGroup}|two (?:men|women|guys|girls|dudes|boys)) (?:kiss\\w{0,20}|together|holding|hug\\w{0,20})|(?:islam|judaism|homosexuality|transgenderism|feminism|being gay|being trans|the koran|the quran|gayness) (?:is|are) (?:a |an |the )?(?:\\w+ )?(?:cancer|disease|evil|disgusting|sickness|sin|plague|poison|mental illness|disorder|abomination|cult|virus|unnatural|wrong|joke|problem|filth|perversion)|S+'s place is|G+ (?:belong|should stay|should be) (?:in the kitchen|at home|silent|quiet)|superior race|master race|${anyGroup} (?:are|is) (?:less|not as) (?:intelligent|human|smart|capable|evolved|worthy|civili[sz]ed)|${anyGroup} (?:are|is) behind (?:every|all)|(?:are|is) (?:just|really|only) (?:men in (?:dresses|skirts|wigs)|confused (?:men|women)|pretending)|${anyGroup} (?:should not|shouldn't|must not|don't deserve to|do not deserve to|can't|cannot|have no right to) (?:be (?:on|in|here|seen|shown|allowed|around|near|parents|teachers|trusted|considered)|have|adopt|marry|vote|teach|exist|live|use|get)|(?:a )?waste of (?:taxpayers?'? ?)?(?:money|space|air|oxygen|life)[^.]{0,12}${group}|${anyGroup} (?:are|is) (?:a |nothing but a )?(?:waste of|drain on|burden (?:to|on)|danger to|threat to|stain on|shame for)|need(?:s)? to be (?:silenced|exterminated|stopped|controlled|eliminated|eradicated|put in their place))\\b`,
    ),
  },
];

/** Patterns for a hostile predicate about a pronoun, when the previous sentence or this one names a group. */
export const pronounPatterns: readonly HatePattern[] = [
  {
    rule: 'them',
    severity: 2,
    pattern: new RegExp(
      `\\b(?:(?:i|we|everyone|you should|should all) (?:\\w+ ){0,3}(?<!(?:don't|not|never|n't) )${hateVerb} (?:every single one of |each and every one of |all of )?(?:them|those|that|every|each|it)|(?:we|let's|lets|someone|they|you|i) (?:\\w+ ){0,2}(?:should|must|need to|have to|ought to|will|gonna|want to) (?:just |all )?${harm} (?:them|all of them|every (?:single )?one of them)|they (?:\\w+ ){0,2}(?:(?:'re|are) (?:not )?${degree}${vile}|(?:should|must|need to|deserve to) (?:all |not )?(?:${fate})|disgust me|ruin everything|make me sick)|how (?:can|could) (?:anyone|you) (?:not hate|like|love|respect)|(?:what|why|how) .{0,20}\\bwrong with them|want them (?:gone|dead|out)|hate them|gross me out)\\b`,
    ),
  },
];
