const number =
  '(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';
const notMeasure =
  '(?![\\d.,:/%-]*[\\d%]| ?(?:minutes?|mins?|hours?|stars?|times|out of|percent|pm\\b|am\\b|episodes?|seasons?|films?|movies?|books?|days?|weeks?|dollars|pounds|of\\b|or so\\b|chapters?|pages|levels?|runs?|rbis?|goals?|points?|wins?|losses|kids|children|people|friends|girls|boys))';
const ordinal =
  '(?:(?:[1-9]|1[0-2])(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
const kin =
  '(?:sons?|daughters?|girls?|boys?|lads?|kids?|kiddo|child|children|nieces?|nephews?|grand(?:son|daughter|kid|children|child)s?|twins?|triplets|toddler|baby|little (?:one|man|guy|lady)|step(?:son|daughter)|foster \\w{1,30}|students?|pupils?|eldest|youngest|oldest|middle one|younger one|sister|brother|bro|sis|cousins?|godson|goddaughter)';
const school =
  '(?:school|elementary|primary|academy|grammar|nursery|pre-?school|kindergarten|montessori|middle|high|prep|college|secondary|infants?|juniors?|day-?care|gaelscoil|col[aá]iste|colegio|escuela|coll[eè]ge|lyc[eé]e|grundschule|gymnasium|z[sš]|[eé]cole|liceo|scuola|szko[lł]a|przedszkole|instituto|skole|skola|schule|skóli|ps \\d+)';

export interface Cue {
  readonly name: string;
  readonly where: 'before' | 'after' | 'sentence' | 'around';
  readonly pattern: RegExp;
}

const cue = (name: string, where: Cue['where'], pattern: string, flags = 'iu'): Cue => ({
  name,
  where,
  pattern: new RegExp(pattern, flags),
});

/** Details that, next to a name, could lead to a child. A name without any of these is ignored. */
export const attributes: readonly Cue[] = [
  cue(
    'age-attached',
    'after',
    `^(?:'s|’s)?(?:, ?| ?\\(|,? (?:who(?:'s|s| is| was)?|he's|she's|they're|he is|she is|is|was|are|r|aged?|age:?) )(?:(?:is|my|just|now|only|nearly|almost|aged?|about|turned|already|of|both) ){0,6}${number}\\b${notMeasure}`,
  ),
  cue(
    'age-turned',
    'after',
    `^[^.!?]{0,30}\\b(?:turn(?:s|ed|ing)?|will be|be|going on) (?:just |only )?${number}\\b${notMeasure}`,
  ),
  cue(
    'age-sentence',
    'sentence',
    `\\b(?:is|was|i'?m|i am|he's|she's|they're|they are|aged?|only|just|and|are|r|at) (?:only |just |now |nearly )?${number}\\b${notMeasure}(?=$|[ ,.;:!?)])`,
  ),
  cue(
    'years-old',
    'around',
    `\\b${number}(?: and (?:a half|three quarters))?[ -]?(?:yo|y/?o|yrs?|years?(?: and \\d+ months)?)(?:[ -](?:olds?|young))?\\b`,
  ),
  cue(
    'age-before',
    'before',
    `\\b${number}[ -]?(?:yo|y/?o|years?[ -]olds?|yrs?)[^.!?]{0,16}$|\\bi'?m (?:only |just )?${number}\\b[^.!?]{0,30}$`,
  ),
  cue('birthday', 'around', `\\b(?:birthday|b-?day|born (?:in|on))\\b`),
  cue(
    'grade',
    'sentence',
    `\\b${ordinal}[ -]?(?:grade|grader|year|class|std|standard|form)\\b|\\b(?:grade|year|yr|class|std|standard|form|key stage|p|y) ?(?:[1-9]|1[0-3]|one|two|three|four|five|six|seven|eight|nine|ten)\\b|\\b(?:kindergart\\w+|reception|pre-?k|freshman|sophomore|transition year|matric|homeroom|junior infants|senior infants|(?:in|starts?|begins?|into) (?:the )?(?:[1-9]|1[0-2])(?:st|nd|rd|th))\\b|\\ben (?:primero|segundo|tercero|cuarto|quinto|sexto)\\b`,
  ),
  cue(
    'teacher',
    'sentence',
    `\\b(?:mr|mrs|ms|miss|mister|profe|se[nñ]or|se[nñ]ora|madame|frau|herr)\\b\\.? ?\\p{L}{2,}`,
  ),
  cue(
    'school-named',
    'sentence',
    `\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:on |of |the |and )?[\\p{Lu}\\d][\\p{L}\\d.'’-]{0,30}){0,4} (?:[Ss]chool|[Ee]lementary|[Pp]rimary|[Aa]cademy|[Gg]rammar|[Nn]ursery|[Pp]re-?school|[Kk]indergarten|[Mm]ontessori|[Mm]iddle|[Hh]igh|[Pp]rep|[Cc]ollege|[Ss]econdary|[Ii]nfants?|[Jj]uniors?|[Dd]ay-?care|[Ss]kole|[Ss]kola|[Ss]chule)\\b|\\b(?:Gaelscoil|Col[aá]iste|Colegio|Escuela|Coll[eè]ge|Lyc[eé]e|Z[SŠ]|[EÉ]cole|Liceo|Scuola|Szko[lł]a|Przedszkole|Instituto|Kindergarten|PS|Grundschule|Gymnasium) [\\p{Lu}\\dn]`,
    'u',
  ),
  cue(
    'school-word',
    'sentence',
    `\\b(?:at|in|to|from|attends?|of|'s|goes to|enrol\\w+ at|at the) (?:the )?(?:\\p{L}+\\.? ){0,3}${school}\\b`,
  ),
  cue(
    'lesson',
    'sentence',
    `\\b(?:class|classes|lessons?|practice|training|rehearsals?|club|choir|troop|scouts|brownies|cubs|ballet|karate|judo|swimming|football|soccer|hockey|tennis|gymnastics|piano|violin|drama group|pottery|team|camp|paper round|dojo|stables?|rink|pool|court)\\b`,
  ),
  cue(
    'way',
    'sentence',
    `\\b(?:walk(?:s|ing)? (?:home|to school|our dog|back)|cycl(?:es|ing)|bikes|takes? the (?:bus|train|tram)|gets? (?:off|picked up)|pick(?:ed|s)? (?:\\p{L}+ )?up|fetch|collect(?:ed|s)?|waits?|drop(?:s|ped)? (?:\\p{L}+ )?off|hangs? (?:out|round|around)|home alone|by (?:him|her)self|on (?:his|her) own|alone|stays? with|lives? (?:in|on|at|near|with|behind|above|next)|is (?:always )?(?:at|behind|outside|on|in) (?:the|her|his)|trains|rides|skates|swims|sails|surfs|competes|fences|dances|sings (?:in|with)|plays (?:\\p{L}+ )?(?:for|at|with)|meets|spends|sits)\\b`,
  ),
  cue('age-label', 'around', `\\bage:? ?${number}\\b${notMeasure}`),
  cue(
    'taken',
    'before',
    `\\b(?:takes?|took|brings?|picks? up|fetch|collects?|drops?(?: off)?|walks?|drives?|waits? for) (?:my |our |little )?$`,
  ),
];

/** Context that suggests a real child, or a character, an actor or an adult. */
export const settings: readonly Cue[] = [
  cue(
    'kin-before',
    'before',
    `\\b(?:my|our|the|a|her|his|wee|lil|little|kid|big) (?:\\p{L}+[ -]){0,2}?${kin}(?:'s|,| is| was|:| -)?(?: called| named| name is)?,? ?(?:\\p{L}{1,30} (?:and|n|&) )?$|\\b(?:bro|sis|sister|brother|cousin|twins?|nephew|niece|son|daughter) (?:\\p{L}{1,30} (?:and|n|&) )?$`,
  ),
  cue('my-before', 'before', `\\b(?:my|our)(?: (?:own|little|lil|wee|sweet|dear|big|\\p{L}+y))? $`),
  cue(
    'kin-after',
    'after',
    `^(?:,|\\)| is| was| and \\p{L}+ are)? ?\\(?(?:my|our|the) (?:\\p{L}+[ -]){0,3}?${kin}\\b`,
  ),
  cue('kin-sentence', 'sentence', `\\b(?:my|our|the|his|her) (?:\\p{L}+[ -]){0,2}?${kin}\\b`),
  cue('kin-around', 'around', `\\b(?:my|our) (?:\\p{L}+[ -]){0,2}?${kin}\\b`),
  cue('called-before', 'before', `\\b(?:called|named|name is|name's|name:|names) $`),
  cue(
    'own-before',
    'before',
    `\\b(?:i'?m|i am|im|my name(?:'s| is)?|myself|call me|this is|hi|hey|hello|heyyy?|signed|love|from|xo+)[,:]? ?$`,
  ),
  cue('dash-before', 'before', `[-—–] ?$`),
  cue('here-after', 'after', `^,? ?\\(?\\d{1,2}\\)?[fm]?,? (?:here|from|f|m)\\b|^ here\\b`),
  cue('i', 'sentence', `\\b(?:i|i'm|i've|im|me|my)\\b`),
  cue('we', 'sentence', `\\b(?:we|us|our|we're|we've)\\b`),
  cue('i-around', 'around', `\\b(?:i|i'm|i've|im|me|my|we|us|our)\\b`),
  cue(
    'carer',
    'around',
    `\\b(?:mum|mom|dad|nan|gran|grandma|grandad|aunt|auntie|uncle|carer|nanny|babysit\\w*|sitter|foster|counsell?or|coach)\\b`,
  ),
  cue(
    'reaction-after',
    'after',
    `^.{0,60}?\\b(?:lov(?:ed?|es)|ador(?:ed?|es)|enjoy(?:ed|s)?|liked?|likes|hated|cried|laughed|giggled|wandered|slept|stayed|sat|watch(?:ed|es)|finished|asked|asks|keeps?|thought|thinks|said|says|told|found|knows?|knew|gives?|bored|scared|confused|glued|terrified|upset|nightmares?|repeats?|recommended|noticed|listens?|wants? (?:to|a|the|his|her|another)|still|felt|jumped|banned|learned|understood|is obsessed|are obsessed|reads?|frightened|begged|hid|quotes?|didn't|couldn't|couldnt|could not|wouldn't|won't|refuses?|got)\\b`,
  ),
  cue(
    'reaction-before',
    'before',
    `\\b(?:for|with|to|scared|upset|asked|showed|let|gave|told|read|bought|took|lost|made|helped|suits|bored|like|likes|frightened|according to|because|since|when|by) $`,
  ),
  cue('possessive', 'after', `^[’']s\\b`),
  cue('possessive-proper', 'after', `^[’']s \\p{Lu}`, 'u'),
  cue(
    'possessive-child',
    'after',
    `^[’']s (?:school|nursery|teacher|class|coach|birthday|bedtime|\\p{L}+ (?:birthday|group|class|lesson|teacher)|${number}(?:th)?)\\b`,
  ),
  cue(
    'object-near',
    'sentence',
    `\\b(?:it|this|this one|the (?:show|film|movie|book|game|app|series|podcast|episode|song|ending|story|audiobook|cartoon|soundtrack))\\b`,
  ),
  cue(
    'weekly',
    'sentence',
    `\\b(?:every|each|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|mornings?|afternoons?|evenings?|after school|before school|most (?:days|mornings))\\b`,
  ),
  cue(
    'clock',
    'sentence',
    `\\b(?:at|till|until|before|by) (?:half )?(?:past )?(?:\\d{1,2}(?:[:.]\\d\\d)?|noon|six|seven|three|four|five)(?: ?(?:am|pm|o'clock))?\\b`,
  ),
  cue(
    'place-named',
    'sentence',
    `\\b(?:at|in|on|for|behind|outside|near|past|above|from|to|off|round|opposite) (?:the )?\\p{Lu}\\p{L}+`,
    'u',
  ),
  cue(
    'place-word',
    'sentence',
    `\\b(?:library|canal|park|playground|hall|gym|church|mosque|temple|station|field|bus stop|centre|center|studio|pitch|harbour|harbor|beach|court|lane|road|street|square|pond|bridge|mall|cafe|shop|bakery|corner)\\b`,
  ),
  cue(
    'story',
    'sentence',
    `\\b(?:character|protagonist|hero(?:ine)?|villain|narrator|plays|played by|portray\\w*|voiced|voice of|starring|stars (?:as|in)|directed|director|actor|actress|cast|role|(?:in|of) (?:the|this|a) (?:story|book|film|movie|novel|series|show|game|episode|plot|first season|comic|manga|anime)|in it,|(?:story|tale|film|movie|book|novel|series) (?:of|about|follows|opens|begins|ends)|is about|about a|follows|season|came out|plot|chapter|sequel|author|written by)\\b`,
  ),
  cue(
    'narrative',
    'after',
    `^.{0,40}?\\b(?:discovers|moves|must|sets out|meets|befriends|becomes|escapes|fights|saves|kills|solves|travels|dreams|struggles|falls|joins|leaves|runs away|inherits|arrives|hides|steals|learns that|finds (?:a|out|an|the)|is (?:sent|taken|forced|bullied|bitten|the (?:narrator|hero|one))|goes to (?:live|hogwarts)|wants to (?:be|become|win|find)|takes|enters|gets (?:his|her|a)|comes (?:from|back)|starts|dies|returns|loses|makes)\\b`,
  ),
  cue(
    'fantasy',
    'around',
    `\\b(?:wizard\\w*|magic\\w*|witch\\w*|dragon|kingdom|prince|princess|queen|king|murder\\w*|vampires?|detective|orphan\\w*|spy|spies|superhero\\w*|robots?|aliens?|ghosts?|war)\\b`,
  ),
  cue(
    'adult',
    'around',
    `\\b(?:graduate|professor|teach(?:er|es)?\\b(?! (?:is|said))|librarian|ph\\.?d|degree|studied|works? (?:at|in|for)|husband|wife|boss|married|retired|nurse|driver|drive|engineer|writer|colleague|shelter|parish|council)\\b`,
  ),
  cue(
    'i-teach',
    'around',
    `\\b(?:i teach|i'?m a (?:\\p{L}+ ){0,6}(?:teacher|librarian|nurse|tutor|coach|principal|head)|i (?:work|drive|run|manage)|my (?:class|pupils|students|classroom)|teacher from|librarian from)\\b`,
  ),
];

/** All cues, in the order of the model's weights. */
export const cues: readonly Cue[] = [...attributes, ...settings];
