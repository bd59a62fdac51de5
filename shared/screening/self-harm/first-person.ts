const want =
  "(?:want(?:ed|ing)?|wanna|wish(?:ed|ing)?|hop(?:e|ed|ing)|feel(?:ing)? like|felt like|think(?:ing)? (?:about|of)|thought (?:about|of)|thoughts (?:about|of)|rather|ready|going|gonna|deserve|need(?:ed)?|pray(?:ed|ing)?|dream(?:ed|ing)? (?:about|of)|plan(?:ned|ning)?|should|might|could|will|'ll|'d|better off|afraid i(?:'ll| will)|scared i(?:'ll| will)|trying|tried|about|close to|ok with|okay with|fine with|not scared of|obsessed with|fantasi[sz]e about|imagin(?:e|ing))";
const between =
  "(?:(?:to|just|really|so|badly|that|i|i'd|would|could|were|was|all|be|being|of|about|only|sometimes|actually|in my sleep|it|up) ){0,4}";
const body = '(?:arms?|wrists?|legs?|thighs?|skin|stomach|body|hips?|ankles?|hands?)';

/** What people in distress say about themselves. Each pattern counts only if the speaker is the subject. */
const concepts: readonly RegExp[] = [
  new RegExp(
    `\\b${want} ${between}(?:die|dying|dead|death|disappear|vanish|not exist|cease to exist|stop existing|be gone)\\b(?! (?:to|for|of|laughing|on|in (?:the|this)|from|hard|happy|alone|already|set|pool))`,
  ),
  new RegExp(
    `\\b(?:kill|killed|killing|hurt|hurting|harm|harmed|harming|cut|cutting|burn|burned|burnt|burning|starve|starved|starving|hang|hanged|hung|hanging|shoot|shot|drown|punish|punishing|scratch|scratching|stab|stabbed|choke|poison|overdose) (?:the )?(?:myself|my ?self|my (?:${body.slice(3, -1)}))\\b(?! (?:by|laughing|short|off|some|a|on (?:the|a)|for (?:watching|missing|not|wasting|buying|paying|reading)|with laughter))`,
  ),
  /\b(?<!the )(?:end(?:ing|ed)?|tak(?:e|ing)|took|los(?:e|ing)|throw(?:ing)? away|wast(?:e|ing)) (?:my (?:own )?life|it all|everything|my suffering|the pain|this pain)\b(?! (?:watching|on|savings))/,
  /\b(?:tak(?:e|en|ing)|took|swallow(?:ed|ing)?|down(?:ed|ing)?|overdos(?:e|ed|ing)(?: on)?) (?:\w+ ){0,4}(?:pills|tablets|tylenol|painkillers|sleeping pills|meds|medication|bleach)\b/,
  /\b(?:stop (?:living|breathing|existing)|ending (?:it|things|everything|my life)(?: all)?(?: tonight| today| soon| tomorrow)?(?=$|[.,!])|(?:wish|hope|want|pray) (?:that )?(?:a |an |the |some |somebody |someone )?(?:\w+ )?(?:would |to |will )?(?:hit|kill|run over|shoot|end|crush) me|(?:suicide|death|dying|killing myself) (?:is|has been|'s) (?:always |constantly |all )?(?:on my mind|in my head|all i think about|the answer|my only)|at my (?:own )?funeral|cry myself to (?:sleep|death)[^.!?]{0,20}(?:die|cut|end)|don'?t deserve (?:to (?:live|be alive|exist)|life))\b/,
  /\b(?:going to|gonna|want(?:ed)? to|wanna|will|tempted to|tried to|thinking (?:of|about)|plan(?:ning)? to) (?:just )?overdos(?:e|ing)\b/,
  /\b(?:self[- ]?harm\w*|suicidal|suicide|unaliv\w+|kms|overdos(?:e|ed|ing) on)\b/,
  /\b(?:relaps(?:e|ed|ing)|stop|started|start|been|keep|kept|back to|addicted to) (?:to )?(?:cut|cutting|self[- ]?harm\w*|starving|purging|burning)\b/,
  /\b(?:(?:don'?t|do not|can'?t|cannot|never|not|no|without|lost|losing|what'?s the|any|a single|see (?:a|the|any)|don'?t see (?:a|the|any)) (?:\w+ ){0,3}(?:reason|point|will|purpose|hope|strength|energy|wish) (?:left )?(?:to|in|for) (?:keep going|keep living|go on|live|living|continue|life|stay alive|be alive|wake up|exist|me))\b(?! (?:with|without) (?:the|this) (?:show|book|film|movie|game))/,
  /\b(?:nothing|no one|nobody) (?:left )?(?:for me (?:here|in this world|anymore)|to live for|left for me)\b/,
  /\b(?:don'?t|do not|dont|didn'?t|can'?t|cannot|cant|couldn'?t|won'?t|not|never|no longer|tired of|sick of|stop) (?:\w+ ){0,4}(?:to )?(?:be here any ?more|be alive|being alive|live(?= any ?more| like this|$|[.,!])|living(?= any ?more| like this|$|[.,!])|existing|exist(?= any ?more|$|[.,!])|go on(?= any ?more| like this| living|$|[.,!])|keep going(?= any ?more| like this|$|[.,!])|wake(?:s|ing)? up(?= any ?more| tomorrow| again|$|[.,!])|do (?:this|it|life) any ?more|take (?:it|this|life) any ?more)/,
  /\b(?:want|wish|need|hope|just want|make) (?:it|this|everything|the pain|my life|life|all of it|things) (?:all )?(?:to )?(?:be over|end(?! up)|stop|would end|would stop|was over|over)\b/,
  /\b(?:plan|way|ways|date|note|letter|ready|going|decided|tempted|want|trying|courage|guts|brave enough) (?:\w+ ){0,2}(?:to |for )?(?:end (?:it|things|everything|this|my)|kill|suicide|do it tonight|say goodbye forever|jump (?:off|in front|from))\b/,
  new RegExp(
    `\\b(?:cuts?|scars?|burns|bruises)\\b[^.!?]{0,20}\\b(?:on|all over|over|up) my ${body}\\b|\\bmy ${body} (?:are|is) (?:full of|covered in|covered with|cut|scarred|bleeding from)\\b`,
  ),
  /\b(?:a burden (?:to|on) (?:everyone|everybody|my|people|them|others|all)|better off (?:if i|without me|with me gone|dead)|happier (?:if i (?:was|were|wasn'?t|weren'?t|died|disappeared)|without me)|better place without me)\b/,
  /\b(?:if|when) i (?:died|die|was dead|were dead|am dead|disappeared|disappear|killed myself|was gone|were gone|'m gone|am gone|vanished|wasn'?t here|weren'?t here|stopped existing)\b[^.!?]{0,24}\b(?:no one|nobody|anyone|anybody|care|notice|miss|cry|happy|happier|better|sad)\b|\b(?:no one|nobody|anyone|anybody)\b[^.!?]{0,24}\b(?:if|when|that) i (?:died|die|was dead|were dead|am dead|disappeared|killed myself|was gone|were gone|'m gone|am gone|vanished)\b/,
  /\b(?:bought|have|got|found|keep|hid|made|tied|sharpened) (?:a |the |my |some )?(?:rope|noose|razors?|razor blades?|blades?|gun to my head)\b/,
  /\b(?:life|my life) (?:isn'?t|is not|is|has|feels) (?:not |no |so )?(?:worth (?:living|it)|meaningless|pointless|worthless|meaning for me|point for me|purpose for me|over for me|unbearable)\b|\bi hate my(?:self (?:so|and|every|when|more)| life)\b(?! for| because of (?:this|that) (?:movie|film|show|game))/,
];

/** Matches self-harm said of someone else, followed by 'so do I'. */
const likewisePattern =
  /\b(?:hurts?|cuts?|kills?|killed|starves?|burns?|died|dies|suicide|dead|end(?:s|ed) (?:her|his|their) life)\b[^.!?]{0,60}\b(?:so (?:do|did|am|will) i|i (?:do|did|want|feel|tried) (?:that|it|this|the same)(?: too| as well)?|me too|just like me|and i want (?:that|to|it)(?: too)?|same here)\b/;

const idiom =
  /\b(?:not ready to die|kill(?:ed|ing)? myself (?:trying|running|tripping|slipping|with my own|on (?:a|the))|cutting myself (?:out|off|short)|my suicidal|(?:getting|feel|felt|feeling) suicidal (?:just |after |from )?(?:writing|watching|reading|listening|thinking)|hurt was going to|content warnings?|trigger warnings?|whether life is|not exist (?:in|on|at|for)|hate my life (?:in|for|because) (?:idea of|never|haven'?t been|not been|wasn'?t) (?:cutting|starving|hurting) myself|driven to suicide|die[ds]? (?:of )?laugh\w*|dying (?:to|of laughter|laughing|for)|died (?:of|laughing|when|a little|inside)|to die for|die(?:-| )?hard|kill for|bored to death|scared to death|love \w+ to death|dead tired|over my dead|cut myself (?:some|short|off)|killing myself (?:laughing|with laughter)|laugh\w* myself|could(?:n'?t| not) live without|live without|suicide squad|suicide mission|suicide prevention|about suicide|themes? of suicide|suicide (?:theme|scene|note in|pact|hotline|of|is (?:a|shown|handled|mentioned|treated))|commits? suicide|committed suicide|dies by suicide|died by suicide|suicidal (?:character|teen|girl|boy|man|woman|thoughts are|ideation)|attempts? suicide|hate myself for (?:liking|loving|watching|laughing|enjoying)|kick(?:ed|ing)? myself)\b/;

const self = new Set([
  'i',
  "i'm",
  'im',
  "i've",
  'ive',
  "i'd",
  'id',
  "i'll",
  'ill',
  'me',
  'myself',
  'ima',
  'imma',
]);
const other =
  /^(?:he|she|they|it|this|that|which|there|you|we|who|hers?|his|their|its|your|our|him|them|us|himself|herself|themselves|character|characters|hero|heroine|villain|girl|boy|man|woman|mother|father|mom|dad|teen|teens|teenager|son|daughter|kids?|child|children|brother|sister|friend|friends|people|someone|everyone|protagonist|guy|king|queen|soldier|soldiers|students?|teacher|husband|wife|movie|film|show|book|game|story|scene|plot|series|song|dog|actor|actors|actress|he's|she's|they're|it's|it'll|he'd|she'd|you're|you'll)$/;
const persons =
  /^(?:teen|teens|teenager|son|daughter|kids?|child|children|brother|sister|friend|friends|mother|father|mom|dad|husband|wife|students?|cousin|uncle|aunt|grandma|grandpa|girlfriend|boyfriend|wife|neighbor|class|dog|cat|favou?rite)$/;

const near = 7;

/** Returns whether the last subject before a place in the sentence is the speaker. */
function speaksOfSelf(before: string, found: string): boolean {
  const words = before.match(/[a-z']+/g) ?? [];
  for (let index = words.length - 1; index >= Math.max(0, words.length - near); index--) {
    const word = words[index] ?? '';
    if (self.has(word)) return true;
    if (word === 'my') return !persons.test(words[index + 1] ?? '');
    if (other.test(word)) return false;
  }
  return /\b(?:i|me|my|myself)\b/.test(found) || (words.length < 3 && !/\b(?:suicide|death)\b/.test(found));
}

/** Finds where a sentence is about the speaker's own self-harm or wish to die. Offsets in the sentence. */
export function ownDistress(sentence: string): { start: number; end: number } | undefined {
  if (idiom.test(sentence)) return undefined;
  const likewise = likewisePattern.exec(sentence);
  if (likewise) return { start: likewise.index, end: likewise.index + likewise[0].length };
  for (const concept of concepts) {
    const match = concept.exec(sentence);
    if (!match || !speaksOfSelf(sentence.slice(0, match.index), match[0])) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
