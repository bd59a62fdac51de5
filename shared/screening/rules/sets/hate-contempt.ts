import type { Sets } from '../../text/phrase.ts';

/** What is said of groups out of contempt. */
export const contempt: Sets = {
  animal: `rat[s] parasite[s] animal[s] pig[s] dog[s] ape[s] monkey[s] cockroach[es] roach[es] insect[s] maggot[s] leech[es] beast[s]
    vermin pest[s]`,
  dirt: `scum[s] trash garbage filth filthy dirt disease[s] diseased cancer plague virus infestation infection shit crap stink
    stinky smelly scum_of_the_earth waste_of_(space|oxygen|air|life)`,
  evildoer: `monster[s] demon[s] devil[s] evil terrorist[s] rapist[s] criminal[s] thug[s] thieves murderers pedophiles paedophiles
    pedos pervert[s] deviant[s] degenerate[s] whore[s] slut[s] bitches cunts sinners liars cowards barbarians savage[s]`,
  fool: 'idiots morons retard[s] losers freak[s][_of_nature] abomination[s] subhuman[s] sub[-]human slave[s] object[s] property',
  bad: `inferior worthless useless disgusting repulsive revolting vile gross sickening sick stupid dumb brainless idiotic moronic
    uncivili(s|z)ed backward[s] primitive barbaric lazy greedy ugly horrible awful terrible despicable pathetic dangerous
    violent immoral unnatural not_normal mentally_ill insane crazy hateful untrustworthy weak incapable
    too_(stupid|dumb|emotional|weak|lazy) unfit sinful worse`,
  harmful: `mistake[s] burden[s] threat[s]_to (a|the)_[biggest_]problem ruining destroying invading infesting taking_over {the_worst}
    less_(human|intelligent|important|evolved)`,
  the_worst: /the worst(?=$|[.!,])/,
  equal: `[even_|really_|actual_](human[_beings]|people|real_(women|men|people|human~)|welcome|equal|like_us|one_of_us)`,
  vile: '{animal} {dirt} {evildoer} {fool} {bad} {harmful} not_{equal}',
  degree: `all just such a an the so really truly basically literally nothing_but nothing_more_than no_better_than
    no_different_(from|than) like worse_than [a_]bunch_of a_pack_of total complete absolute utter always simply clearly obviously
    fucking damn absolutely completely totally pretty very quite generally naturally inherently biologically (kind|sort)_of most
    biggest too (lower|less)_than little some as actual actually still only in_my_opinion mostly by_nature usually`,
  hate: `hate[d|s] despise[d] detest[ed] loathe[d] abhor can('t|not)_(stand|stomach|tolerate|respect|trust)
    cant_(stand|tolerate|respect|trust) can't_bear am_disgusted_by am_sick_of [so_]sick_of sick_and_tired_of tired_of fed_up_with
    (don't|do_not)_(want|trust|respect) dont_(want|trust) never_(trust|respect|want|forgive|be_friends_with|hire) disgusted_by
    wish_there_(were|was)_no have_no_respect_for distrust fear fuck screw dislike feel_nothing_but_(hatred|contempt|disgust)_for
    spit_on look_down_on have_nothing_but_(hatred|contempt)_for`,
  cursed: `fucking fuckin filthy disgusting stinking stinky goddamn vile worthless uppity smelly subhuman cunt pussy bitch_ass
    god_damn parasitic (these|those|all|you|most|such)_{nasty}`,
  nasty: 'stupid dumb ugly nasty dirty damn bloody greedy savage evil pathetic inferior gross sick',
  too_many: `too_many so_many (sick|tired)_of_seeing why_(are|is)_[there_](so_many|all_(these|the)|every(one|thing))
    stop_(putting|showing|shoving|casting|letting) enough_(of|with) another why_do_we_need who_wants_to_see
    (nobody|no_one)_wants_to_see don't_want_my_(kids|children)_(seeing|to_see|around) keep_your_kids_away_from`,
  disapproval: `ruin~ disgust~ shove~ cartoon[s] in_my everywhere down_(our|my)_throat[s] locked sick wrong agenda propaganda`,
  evil_belief: `cancer disease evil disgusting sickness sin plague poison mental_illness disorder abomination cult virus unnatural
    wrong joke problem filth perversion`,
};
