/**
 * Words that screening must know in order to keep them off a page for families. They are listed for this
 * purpose only. `strong` words send a text back, `slurs` bring it before a person, `mild` ones are noted.
 * Each line is one root with its inflections; disguises are derived, not listed.
 */
export const strong: readonly string[] = [
  'fuck fucks fucked fucker fuckers fucking fuckin fuckery fuckface fuckhead fuckheads fuckwit fuckwits fucktard fuckup fuckups fuckboy fucky',
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

/** Shortened or respelled on purpose; meant as the word itself. */
export const spelled: readonly string[] =
  'fuk fuks fuking fukin fuker fukker fukking fukkin fuc fuq fuxk fukc fck fcks fcked fcking fckin fcker fkn fkin fking fker phuck phucking phuk fvck fvk fuhk fxck fecker effing-hell sht shyt shiet shiat sheit chit-show beotch biotch beyotch bytch btch btches b1tch azzhole ahole assh0le ashole a-hole kunt cnut cvnt qunt pussi pusy puzzy hoar whoar wh0re slvt sloot basterd bstard wnker niqqa dikhead mofo mofos mutherfucker muthafucker stfu gtfo wtf wth-f wtaf omfg lmfao mf-er'.split(
    ' ',
  );

export const slurs: readonly string[] = [
  'nigger niggers nigga niggas niggaz nigguh niglet',
  'faggot faggots faggy fag fags faggotry',
  'retard retards libtard libtards',
  'kike kikes spic spics spick wetback wetbacks beaner beaners',
  'gook gooks chinks chinaman zipperhead',
  'raghead ragheads towelhead towelheads sandnigger camel-jockey mudslime muzzie muzzies',
  'tranny trannies shemale shemales ladyboy troon',
  'paki pakis coons jigaboo porchmonkey darkie darkies pickaninny',
  'dykes',
  'mongoloid mongoloids spastic spastics spaz',
  'goyim-slayer kaffir',
  'gyppo gyppos pikey pikeys',
];

export const mild: readonly string[] =
  'damn damned dammit goddamn goddammit hell crap crappy piss pissed pisses bloody bugger bollocks arse ass jackass badass smartass screwed butt turd fart douche freaking frigging friggin effing'.split(
    ' ',
  );

/** English words in which one of the strong words is merely spelled. */
export const harmless: readonly string[] =
  'scunthorpe shiitake shitake mishit matsushita ishita yoshitaka snigger sniggers sniggered sniggering niggling pussycat pussycats pussyfoot pussyfooting pussyfooted pussywillow pussywillows octopussy retardant retardants retardation bastardization bastardize bastardized bastardised bastardise bastardy whoreson slutsky hitchcock prickly prickle pricked pricking swanker swankers arsenal assholm twattle shittim kushite bitchiness ashito takeshita kinoshita yamashita'.split(
    ' ',
  );
