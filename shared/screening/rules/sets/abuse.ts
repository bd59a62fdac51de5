import type { Sets } from '../../text/phrase.ts';

/** What people call others to hurt them. */
export const abuse: Sets = {
  insult: `idiot[s] moron[s] loser[s] imbecile[s] dumb[_]ass[es] clown[s] pig[s] scum[bag|bags] creep[s] freak[s] coward[s]
    liar[s] fool[s] jerk[s] trash garbage waste_of_(oxygen|space|air|skin|life) troll[s] bigot[s] hypocrite[s] snowflake[s]
    brat[s] retard[s|ed] psycho[s] lowlife[s] disgrace simpleton[s] dimwit[s] dunce[s] half[-]wit[s] parasite[s]
    cry[-]bab(y|ies) dope[s] nut[_]job[s] lunatic[s] buffoon[s] nerd[s] dweeb[s] virgin[s] maggot[s] (dumb|little)_bab(y|ies)
    douche[bag][s] failure[s] embarrassment sheep simp[s] bot[s] shill[s] numbskull[s] airhead[s] weirdo[s] crackhead[s]
    junk(ie|ies) skank[s] tramp[s] hag[s] bimbo[s] karen[s] piece_of_(trash|garbage|crap|work)`,
  adjective: `stupid pathetic dumb disgusting ugly fat worthless brainless ignorant filthy miserable sad clueless spineless
    lying sick arrogant whiny useless delusional gross terrible horrible awful idiotic moronic inbred vile evil mental insane
    toxic braindead brain-dead illiterate dense thick slow lame annoying obnoxious despicable repulsive retarded cringe trash
    rotten low[_]life smelly hideous creepy unlovable dim bitter lonely`,
  and: '_ ,[_] ,_and_ _and_',
  insulted: '[{adjective}{and}][{adjective}{and}]{insult}',
  abused: '{adjective}[{and}{adjective}][{and}{adjective}][{and}{insult}] {insult}',
  degree: `all just such a an the so really truly basically literally nothing_but [a_]bunch_of total complete absolute utter
    always simply clearly obviously fucking freaking damn absolutely completely totally pretty very biggest most little big old
    kind_of one another probably either still being beyond too kinda sorta the_most as bunch pure`,
};
