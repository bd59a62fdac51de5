import type { Sets } from '../../text/phrase.ts';
import type { Shapes } from '../../text/shape.ts';

const source = String.raw;

/** Words near a name that could lead to a child, or that speak for a character or an adult. */
export const childSets: Sets = {
  number: `1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen`,
  unit: `minute[s] min[s] hour[s] star[s] times out_of percent episode[s] season[s] film[s] movie[s] book[s] day[s]
    week[s] dollars pounds chapter[s] pages level[s] run[s] rbi[s] goal[s] point[s] win[s] losses kids children people
    friends girls boys`,
  unit_word: 'am pm of or_so',
  who_is: "who who's whos who_is who_was he's she's they're he_is she_is is was are r age[d] age:",
  nearly: 'is my just now only nearly almost age[d] about turned already of both',
  turns: 'turn[s|ed|ing] will_be be going_on',
  is: "is was i[']m i_am he's she's they're they_are age[d] only just and are r at",
  ordinal: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  class: 'grade year class std standard form',
  class_number: '1 2 3 4 5 6 7 8 9 10 11 12 13 one two three four five six seven eight nine ten',
  title: 'mr mrs ms miss mister profe se(n|ñ)or[a] madame frau herr',

  kin: `son[s] daughter[s] girl[s] boy[s] lad[s] kid[s] kiddo child children niece[s] nephew[s] twins twin triplets toddler
    baby grand(son|daughter|kid|children|child)[s] little_(one|man|guy|lady) step(son|daughter) foster_{word} student[s]
    pupil[s] eldest youngest oldest middle_one younger_one sister brother bro sis cousin[s] godson goddaughter`,
  word: /\w{1,30}/,
  close_kin: 'bro sis sister brother cousin twin[s] nephew niece son daughter',
  whose: 'my our the a her his wee lil little kid big',

  school: `school elementary primary academy grammar nursery pre[-]school kindergarten montessori middle high prep college
    secondary infant[s] junior[s] day[-]care gaelscoil col(a|á)iste colegio escuela coll(e|è)ge lyc(e|é)e grundschule
    gymnasium z(s|š) (e|é)cole liceo scuola szko(l|ł)a przedszkole instituto skole skola schule skóli`,
  school_after_name: `(S|s)chool (E|e)lementary (P|p)rimary (A|a)cademy (G|g)rammar (N|n)ursery (P|p)re[-]school
    (K|k)indergarten (M|m)ontessori (M|m)iddle (H|h)igh (P|p)rep (C|c)ollege (S|s)econdary (I|i)nfant[s] (J|j)unior[s]
    (D|d)ay[-]care (S|s)kole (S|s)kola (S|s)chule`,
  school_before_name: `Gaelscoil Col(a|á)iste Colegio Escuela Coll(e|è)ge Lyc(e|é)e Z(S|Š) (E|É)cole Liceo Scuola
    Szko(l|ł)a Przedszkole Instituto Kindergarten PS Grundschule Gymnasium`,
  at_school: "at in to from attend[s] of 's goes_to enrol~_at at_the",
  takes: 'take[s] took bring[s] pick[s]_up fetch collect[s] drop[s] drop[s]_off walk[s] drive[s] wait[s]_for',

  this_is:
    "i[']m i_am im my_name['s] my_name_is myself call_me this_is hi hey hello heyy heyyy signed love from",
  for_a_child: `for with to scared upset asked showed let gave told read bought took lost made helped suits bored like
    likes frightened according_to because since when by`,
  reacted: `love[d|s] adore[d|s] enjoy[ed|s] like[d|s] hated cried laughed giggled wandered slept stayed sat watch(ed|es)
    finished asked asks keep[s] thought thinks said says told found know[s] knew give[s] bored scared confused glued
    terrified upset nightmare[s] repeat[s] recommended noticed listen[s] want[s]_(to|a|the|his|her|another) still felt
    jumped banned learned understood (is|are)_obsessed read[s] frightened begged hid quote[s] didn't couldn't couldnt
    could_not wouldn't won't refuse[s] got`,
  acts: `discovers moves must sets_out meets befriends becomes escapes fights saves kills solves travels dreams struggles
    falls joins leaves runs_away inherits arrives hides steals learns_that finds_(a|out|an|the) goes_to_(live|hogwarts)
    is_(sent|taken|forced|bullied|bitten) is_the_(narrator|hero|one) wants_to_(be|become|win|find) takes enters
    gets_(his|her|a) comes_(from|back) starts dies returns loses makes`,
  near: 'at in on for behind outside near past above from to off round opposite',
};

/** What is written near a name with signs, digits or capitals. */
export const childShapes: Shapes = {
  age: source`{number}\b(?![\d.,:/%-]*[\d%]| ?{unit}| ?{unit_word}\b)`,
  ordinal_number: '(?:[1-9]|1[0-2])(?:st|nd|rd|th)',
  words: source`(?:\p{L}+[ -]){0,2}?`,
  name_and: source`(?:\p{L}{1,30} (?:and|n|&) )?`,
  capitalised: source`\p{Lu}[\p{L}.'’-]{0,30}`,
  capitalised_or_number: source`[\p{Lu}\d][\p{L}\d.'’-]{0,30}`,
};
