import type { Sets } from '../text/phrase.ts';

export const excuseSets: Sets = {
  prejudice: `racist~ racism~ sexist~ sexism~ homophobi~ transphobi~ bigot~ prejudic~ stereotyp~ discriminat~ intoleran~ islamophobi~
    xenophobi~ antisemiti~ anti-semiti~ misogyn~ ableis~ derogatory hateful~ hate_speech unacceptable~`,
  someone: 'he she they someone somebody some_people some my_* the_*',
  says: `say[s] said claim[s|ed] think[s] thought believe[s|d] told_me argue[s|d] yelled screamed shouted called calls`,
  kind_of_work: `character[s] villain scene plot story movie film book novel episode series show[s|n] portray~ depict~ treated set_in
    played_by plays star[s]_as actor[s] actress hero heroine protagonist satire documentary`,
  history: 'era history historical segregation apartheid slavery holocaust nazi[s] war',
  not: `don't do_not doesn't does_not didn't never not isn't aren't are_not is_not no_one nobody can't cannot wouldn't shouldn't
    should_not won't`,
  harm: 'hate despise loathe kill hurt attack ban deport deserve_to_(die|be) be_(killed|hated|punished|attacked|banned|deported)',
  vile: `scum vermin terrorist[s] criminal[s] disgusting inferior stupid worthless animals evil dangerous burden threat sick ill
    problem`,
  hurt: `killed~ hurt~ hated~ punished~ attacked~ harmed~ bullied~ treated_badly~ beaten~ insulted~ ashamed~ locked~`,
  saying: 'saying claiming thinking believing hating killing calling to_(say|think|hate|call)',
};

/** Words that oppose hatred, speak about it, or quote others. */
export const counterPhrases = [
  '{prejudice}',
  'ignorant people~|views~',
  'offensive to say~',
  'wrong to say~|think~|hate~|call~|treat~|believe~',
  'not ok~|acceptable~|right|cool|fine to~',
  'is a terrible thing~',
  'disgusting thing to say~',
  'no place for~',
  "shouldn't|should_not say~|call~",
  "shouldn't be said~",
  'how dare~',
  'condemn~|reject~|denounce~',
  'fight[ing] against~',
  'stand up to~|against~|for~',
  'never say~',
  'stop saying~|calling~|hating~|treating~',
  "don't say~|call~|treat~|think_that~",
  'do_not say~|call~|treat~',
  'nobody|no_one should~',
  'people who say~|think~|claim~|believe~|hate~|call~',
  'anyone who says~|thinks~|claims~|believes~|hates~|calls~',
  'those who say~|think~|hate~',
  `{someone} ..1 {says} ["|']*`,
];

export const workWords = ['{kind_of_work}|{history}'];

export const negatedPhrases = ['{not} ..3 {harm}|{vile}'];

export const notPeoplePhrases = [
  "not|isn't|aren't real[ly]|even|actual? human|people|women|men|person[s]|welcome|equal|one_of_us",
  "not|isn't|aren't real[ly]|even|actual? deserve to live|exist|be_here",
  'deserve[s] to live|exist|vote|be_here',
];

export const sparedPhrases = [
  'no|not_a_single|none_of_the * ..2 deserve[s]|should|should_ever|must|ought to? die~|suffer~|be_{hurt}',
];

export const conditionPhrases = [
  '# but|and|so? if|when|anyone_who|whoever|people_who|everyone_who|those_who|{saying} *',
];

/** Words that denounce what somebody says or does. */
export const denouncedWords = [
  'wrong|cruel|awful|terrible|horrible|bad|mean|disgusting_(thing|opinion|attitude)|speak_up|ashamed|unfollow',
  'not nice|okay|ok|right|my_friend|true|fair|acceptable',
  'stupid_opinion|ignorant|lie|lies|nonsense|stereotype|sad|shame|problem|idiot|part_of_the_problem|false|myth',
];
