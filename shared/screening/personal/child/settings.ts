import { type Cue, spoken, written } from './cue.ts';

const source = String.raw;

/** Context that suggests a real child, or a character, an actor or an adult. */
export const settings: readonly Cue[] = [
  written('kin-before', 'before', [
    source`\b{whose} {words}{kin}(?:'s|,| is| was|:| -)?(?: called| named| name is)?,? ?{name_and}$`,
    source`\b{close_kin} {name_and}$`,
  ]),
  written('my-before', 'before', [source`\b(?:my|our)(?: (?:own|little|lil|wee|sweet|dear|big|\p{L}+y))? $`]),
  written('kin-after', 'after', [
    source`^(?:,|\)| is| was| and \p{L}+ are)? ?\(?(?:my|our|the) (?:\p{L}+[ -]){0,3}?{kin}\b`,
  ]),
  written('kin-sentence', 'sentence', [source`\b(?:my|our|the|his|her) {words}{kin}\b`]),
  written('kin-around', 'around', [source`\b(?:my|our) {words}{kin}\b`]),
  written('called-before', 'before', [source`\b(?:called|named|name is|name's|name:|names) $`]),
  written('own-before', 'before', [source`\b(?:{this_is}|xo+)[,:]? ?$`]),
  written('dash-before', 'before', ['[-—–] ?$']),
  written('here-after', 'after', [source`^,? ?\(?\d{1,2}\)?[fm]?,? (?:here|from|f|m)\b`, source`^ here\b`]),
  spoken('i', 'sentence', ["i[']m|i've|i|me|my"]),
  spoken('we', 'sentence', ["we|us|our|we're|we've"]),
  spoken('i-around', 'around', ["i[']m|i've|i|me|my|we|us|our"]),
  spoken('carer', 'around', [
    'mum|mom|dad|nan|gran|grandma|grandad|aunt|auntie|uncle',
    'carer|nanny|babysit~|sitter|foster|counsel[l]or|coach',
  ]),
  written('reaction-after', 'after', [source`^.{0,60}?\b{reacted}\b`]),
  written('reaction-before', 'before', [source`\b{for_a_child} $`]),
  written('possessive', 'after', [source`^[’']s\b`]),
  written('possessive-proper', 'after', [source`^[’']s \p{Lu}`], 'u'),
  written('possessive-child', 'after', [
    source`^[’']s (?:school|nursery|teacher|class|coach|birthday|bedtime|{number}(?:th)?)\b`,
    source`^[’']s \p{L}+ (?:birthday|group|class|lesson|teacher)\b`,
  ]),
  spoken('object-near', 'sentence', [
    'it|this|this_one',
    'the show|film|movie|book|game|app|series|podcast|episode|song|ending|story|audiobook|cartoon|soundtrack',
  ]),
  spoken('weekly', 'sentence', [
    'every|each|weekend[s]|morning[s]|afternoon[s]|evening[s]',
    '(mon|tues|wednes|thurs|fri|satur|sun)day[s]',
    'after|before school',
    'most days|mornings',
  ]),
  written('clock', 'sentence', [
    source`\b(?:at|till|until|before|by) (?:half )?(?:past )?(?:\d{1,2}(?:[:.]\d\d)?|noon|six|seven|three|four|five)(?: ?(?:am|pm|o'clock))?\b`,
  ]),
  written('place-named', 'sentence', [source`\b{near} (?:the )?\p{Lu}\p{L}+`], 'u'),
  spoken('place-word', 'sentence', [
    'library|canal|park|playground|hall|gym|church|mosque|temple|station|field|bus_stop|cent(re|er)|studio|pitch',
    'harbo[u]r|beach|court|lane|road|street|square|pond|bridge|mall|cafe|shop|bakery|corner',
  ]),
  spoken('story', 'sentence', [
    'character|protagonist|hero[ine]|villain|narrator|plays|played_by|portray~|voiced|voice_of|starring',
    'stars as|in',
    'directed|director|actor|actress|cast|role|author|written_by',
    'in|of the|this|a story|book|film|movie|novel|series|show|game|episode|plot|first_season|comic|manga|anime',
    'in it,',
    'story|tale|film|movie|book|novel|series of|about|follows|opens|begins|ends',
    'is_about|about_a|follows|season|came_out|plot|chapter|sequel',
  ]),
  written('narrative', 'after', [source`^.{0,40}?\b{acts}\b`]),
  spoken('fantasy', 'around', [
    'wizard~|magic~|witch~|dragon|kingdom|prince|princess|queen|king|murder~|vampire[s]|detective|orphan~|spy|spies',
    'superhero~|robot[s]|alien[s]|ghost[s]|war',
  ]),
  spoken('adult', 'around', [
    'teach[er|es] !is~|said~',
    'work[s] at|in|for',
    'graduate|professor|librarian|ph[.]d|degree|studied|husband|wife|boss|married|retired|nurse|driver|drive|engineer',
    'writer|colleague|shelter|parish|council',
  ]),
  spoken('i-teach', 'around', [
    'i teach|work|drive|run|manage',
    "i[']m a ..6 teacher|librarian|nurse|tutor|coach|principal|head",
    'my class|pupils|students|classroom',
    'teacher|librarian from',
  ]),
];
