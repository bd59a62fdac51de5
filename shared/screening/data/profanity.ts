/**
 * Words that screening must recognize in order to keep them off a page for families. They are listed for this purpose
 * only. `strong` words send a text back to its author; `slurs` hold it for a person. Each line has one root with its
 * inflections. Disguises are derived, not listed.
 */
export const strong: readonly string[] = [
  'fuck fucks fucked fucker fuckers fucking fuckin fuckery fuckface fuckhead fuckheads fuckwit fuckwits fucktard fuckup fuckups fuckboy fuckboys',
  'motherfuck motherfucker motherfuckers motherfucking motherfuckin mothafucka muthafucka motherfucka',
  'clusterfuck mindfuck unfuckable fuckable ratfuck',
  'shit shits shitty shittier shittiest shitting shithead shitheads shithole shitholes shitshow shitload shitstorm shitbag shitface shite shat',
  'bullshit bullshitting bullshitter horseshit dogshit dipshit dipshits batshit apeshit chickenshit',
  'bitch bitches bitching bitchy bitchin bitchass biatch sonofabitch',
  'asshole assholes arsehole arseholes asshat asshats asswipe asswipes assclown assfuck',
  'cunt cunts cunty',
  'dickhead dickheads dickwad dickface dickhole dickish',
  'cocksucker cocksuckers cocksucking cockhead',
  'pussy pussies pussys',
  'whore whores whoring manwhore whorish',
  'hoe hoes thot thots skank skanks',
  'slut sluts slutty sluttier',
  'bastard bastards',
  'wanker wankers wank wanking wanked',
  'twat twats',
  'titties titty',
  'douchebag douchebags',
  'jizz blowjob blowjobs handjob rimjob cumshot gangbang deepthroat',
  'prick pricks',
  'tosser tossers bellend knobhead',
  'dumbfuck dumbass dumbasses',
];

/** Strong words that are shortened or misspelled on purpose, with the same meaning. */
export const spelled: readonly string[] =
  'fuk fuks fuking fukin fuker fukker fukking fukkin fuc fuq fuxk fukc fck fcks fcked fcking fckin fcker fkn fkin fking fker phuck phucking phuk fvck fvk fuhk fxck fxcking fecker sht shyt shiet shiat sheit beotch biotch beyotch bytch btch btches azzhole azzholes azhole ahole aholes kunt kunts cvnt qunt pusy puzzy whoar hoar slvt basterd basterds bstard wnker niqqa niqqer niggr nigr dikhead dikheads dickhed mofo mofos mutherfucker muthafucker stfu gtfo asshoe asshol azz arsewipe bich biches'.split(
    ' ',
  );

/** The words that are also searched for in disguise. */
export const disguisable: readonly string[] =
  'fuck fucks fucked fucker fuckers fucking fuckin motherfucker motherfuckers motherfucking shit shits shitty shitting bullshit bitch bitches bitching asshole assholes cunt cunts dickhead dickheads cocksucker cocksuckers pussy pussies whore whores slut sluts slutty bastard bastards wanker wankers twat twats nigger niggers nigga niggas faggot faggots retard retards retarded dumbass douchebag bollocks shithead shitheads dipshit horseshit fuckface clusterfuck asshat dumbfuck'.split(
    ' ',
  );

/** Crude rather than obscene words. A long review may use them once or twice about a character. */
export const crude: ReadonlySet<string> = new Set(
  'hoe hoes thot thots skank skanks bitch bitches bitchy bitching bastard bastards slut sluts slutty whore whores whoring prick pricks pussy pussies dumbass dumbasses twat wank wanking wanker douchebag dickhead retard retards retarded shite shat titty titties tosser mongoloid blowjob blowjobs handjob jizz spaz bollocks azz'.split(
    ' ',
  ),
);

export const slurs: readonly string[] = [
  'nigger niggers nigga niggas niggaz nigguh niglet',
  'faggot faggots faggy fag fags faggotry',
  'retard retards libtard libtards retarded',
  'kike kikes spic spics spick wetback wetbacks beaner beaners',
  'gooks chinks chinaman zipperhead',
  'raghead ragheads towelhead towelheads sandnigger camel-jockey mudslime muzzie muzzies',
  'tranny trannies shemale shemales ladyboy troon',
  'paki pakis jigaboo porchmonkey darkie darkies pickaninny',
  'dykes',
  'mongoloid mongoloids spastics spaz',
  'kaffir kaffirs',
  'pikey pikeys',
];

/** English words and names that contain the letters of a strong word by chance. */
export const harmless: readonly string[] =
  'scunthorpe bitchfield harshit harshita dikshit dikshita rakshit rakshita lakshit lakshita nishit akshit akshita parikshit ashita sluter shiitake shitake mishit matsushita ishita yoshitaka snigger sniggers sniggered sniggering niggling pussycat pussycats pussyfoot pussyfooting pussyfooted pussywillow pussywillows octopussy retardant retardants retardation bastardization bastardize bastardized bastardised bastardise bastardy whoreson slutsky hitchcock prickly prickle pricked pricking swanker swankers arsenal assholm twattle shittim kushite bitchiness ashito takeshita kinoshita yamashita ashitaka hrishitta hrishita niggardly niggard niggards niggle niggles niggled snickers denigrated shitake whorehouse whorehouses sluttish bitchiest hoare pussyfooter ushita mashita nishita retardment'.split(
    ' ',
  );
