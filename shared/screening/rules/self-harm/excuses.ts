import { anyPhrase, type Sets, sentenceForm } from '../../text/phrase.ts';

const sets: Sets = {
  work_or_it: `movie film show book song it this that trailer sequel ending acting commercial[s] boredom plot joke[s] dialogue
    episode two_hours minutes game`,
  made: 'made makes make making had bored',
  wish_i: 'want[ed] wish feel_like_(dying|killing|jumping|shooting|ending) think_about consider',
  rather_than: 'during while through after rather_than instead_of than',
  watch: 'watch[ing] sit[ting]_through see[ing] read[ing] and_after_the_movie',
  number: /\d{1,9}/,
  bad: 'bad boring dull awful terrible stupid crappy horrible dumb',
};

/** Compiles any of these phrases. */
export function excuse(phrases: readonly string[]): RegExp {
  return new RegExp(anyPhrase(phrases, sets, sentenceForm));
}

/** The work, not life, is unbearable. */
export const hyperboles: readonly string[] = [
  '{work_or_it} ..3 {made} me ..2 {wish_i}',
  '{rather_than} ..2 {watch}',
  'watching this|it|that|the ..1 and|that|made',
  'sit through',
  'just writing|watching|reading|thinking_about this|it|the|that',
  'one more song|minute|episode',
  'so ..3 {bad} that? i',
  "i[']d|would rather ..6 than watch|sit|see|read",
  'please or',
  'if i ever|have_to|had_to|hear|see ..3 see|hear|watch|again|one_more|another',
  'musical number[s]',
  'my|own own? grenade[s]',
  'every time i',
  'in a|the bin',
  'the wifi',
  'tripping|slipping|popcorn|laughing|laughed',
  'of that movie|film|show again',
  'when the|my teacher|mom|mum|dad said|says',
  'until the|my * comes|is',
  'in this|the level',
  'level {number}',
  'respawn~|speedrun|boss|checkpoint|lava|creeper',
];

/** With one of these words, a sentence is meant. */
export const earnestWords: readonly string[] = [
  'cut|cutting|pills|anymore|tonight|plan|planned|tried|real|realis~|realiz~|alive',
  'my arm[s]|wrist[s]',
  'suicid~|for_weeks|lately|every_day|every_night',
];

/** Phrases that mean something else than they say, and suicide as a topic. */
export const idioms: readonly string[] = [
  'not ready to die',
  'kill[ed|ing] myself trying|running|tripping|slipping|with_my_own|on_a|on_the',
  'cutting myself out|off|short',
  'my suicidal',
  'getting|feel|felt|feeling suicidal just|after|from? writing|watching|reading|listening|thinking',
  'hurt was going to',
  'content|trigger warning[s]',
  'whether life is',
  'not exist in|on|at|for',
  'driven to suicide',
  'die[d|s] of? laugh~',
  'dying to|of_laughter|laughing|for',
  'died of|laughing|when|a_little|inside',
  'to die for',
  'die[-|_]hard',
  'kill for',
  'bored|scared to death',
  'love * to death',
  'dead tired',
  'over my dead',
  'cut myself some|short|off',
  'killing myself laughing|with_laughter',
  'laugh~ myself',
  "could(n[']t|_not) live without",
  'live without',
  'suicide squad|mission|prevention|theme|scene|note_in|pact|hotline|of',
  'about|theme_of|themes_of suicide',
  'suicide is a|shown|handled|mentioned|treated',
  'commit[s]|committed|attempt[s] suicide',
  'dies|died by suicide',
  'suicidal character|teen|girl|boy|man|woman|thoughts_are|ideation',
  'hate myself for liking|loving|watching|laughing|enjoying',
  'kick[ed|ing] myself',
];

/** Words for the speaker, as a subject. */
export const selfWords = "i i'm im i've ive i'd id i'll ill me myself ima imma";

/** Words for others, as a subject. */
export const otherWords = `he she they it this that which there you we who her hers his their its your our him them us himself
  herself themselves character characters hero heroine villain girl boy man woman mother father mom dad teen teens teenager
  son daughter kid kids child children brother sister friend friends people someone everyone protagonist guy king queen
  soldier soldiers student students teacher husband wife movie film show book game story scene plot series song dog actor
  actors actress he's she's they're it's it'll he'd she'd you're you'll`;

/** Words after 'my' for others. */
export const myOthers = `teen teens teenager son daughter kid kids child children brother sister friend friends mother father
  mom dad husband wife student students cousin uncle aunt grandma grandpa girlfriend boyfriend neighbor class dog cat
  favorite favourite`;
