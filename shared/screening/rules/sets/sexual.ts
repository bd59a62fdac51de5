import type { Sets } from '../../text/phrase.ts';

/** Words of sexual talk: bodies, acts, and how somebody looks for them. */
export const sexualSets: Sets = {
  me: "i i'm im i've ive me my",
  body: `tit[s] titties boob[s] boobies breasts ass butt booty pussy cock dick penis vagina cunt balls nipple[s] thighs body feet
    curves rack legs lips cleavage butthole asshole clit cameltoe`,
  explicit: `masturbat(e|ed|es|ing) (jerk|jack)[ed|ing]_off wank[ed|ing] nutted nutting bust[ed]_a_nut cummed cumming
    came_{climax} orgasm[ed] ejaculat(e|ed) fap[ped|ping] goon(ed|ing) (touch|touched|touching|fingered|fingering)_myself
    (rub|rubbed)_one_out (got|get)_off_to creamed wet_myself squirt[ed|ing] pleasur(e|ed|ing)_myself jizz[ed]`,
  climax: 'in_my all_over hard so_hard twice buckets',
  aroused: 'horny aroused turned_on_(by|when|watching)',
  erection: 'horny boner hard[-]on erection stiffy woody wet_dream[s] rock_hard',
  he: 'he she they teen[s] boy[s] brother student[s]',
  makes: 'make[s] made making gave give[s] got get[s] turn(s|ed)',
  i_would: "i[']d i_would i_(wanna|want_to) would wanna want_to gonna let_me i'll",
  take: 'bang fuck hit_that tap_that smash screw bone rail lick suck motorboat pound ride eat_out bend breed finger grope grab spank cum',
  anybody:
    'her him that_ass those his your you the_(actress|actor|girl|mom|teacher|lead) every this_(girl|chick|guy)',
  whose: "her his your those the_actress[s|'|'s] *'s",
  shapely:
    'nice big huge great amazing perfect juicy tight sweet hot sexy fat wet hard bouncing bouncy massive thick',
  looks: 'is are was were look[s|ed] bounc~ jiggl~ (got|make|made)_me so in_that',
  very: 'so really very just incredibly absolutely fucking',
  hot: `amazing hot sexy perfect huge juicy good great tight incredible nice delicious insane fine unreal wet massive big hard
    horny want i`,
  act: `lick[ing] suck[ing] eat taste rub[bing] fuck[ing] squeez(e|ing) cum[ming]_(on|in|all_over) came_(on|in|all_over) sit_on
    touch finger spread smell slap spank bang`,
  act_on: `lick[ing] suck[ing] eat taste rub[bing] fuck[ing] squeez(e|ing) cum[ming]_on came_on sit_on touch finger spread smell
    slap spank bang`,
  i_want: "i i'd i'll me wanna want_to would gonna let_me (love|like|need|dying)_to",
  mine: 'face dick cock balls pussy tits ass penis nipples clit',
  nudes:
    'nude[s] naked_(pic[s]|pictures|photos) dick_pic[s] tit_pics feet_pics sexy_pics sext[s] panties lewds',
  trade: 'send show trade sell[ing] buy[ing] want need post',
  looking: 'looking searching down dtf anyone_(up|down) who_wants interested available up',
  casual: 'a an some hot quick nsa casual adult discreet',
  hookup: `hook[_|-]up[s] fun_tonight one_night_stand fwb sexting nsa sugar_(daddy|baby|mommy) threesome fuck_buddy escort[s]
    cuddle_buddy adult[s]_who mature_(women|men)`,
  child: `little_(girl|boy)[s] underage minor[s] children child_actor[s] kids schoolgirl[s] {teenage}[_](yo|year[_]old[s])
    preteen[s] loli[s] shota[s]`,
  teenage: /1[0-5]/,
  desirable: 'sexy hot horny naked nude nudes fuckable sexual sex_with attracted_to turned_on_by',
  child_porn: 'cp child_porn[ography] loli[con] cheese_pizza',
  people: `i we me my_(wife|husband|girlfriend|boyfriend) (he|she)_can let_(him|her) would_let`,
  did: `cum[ming][_all]_(over|on|in) had_anal fingered_(my|her|him) blew_my_load pound_me from_behind_any_day
    make_(her|him|me)_orgasm thrusting dripping_wet spread_(her|his|my)_legs eat_(it|that|her|his)_(ass|pussy|like)
    ride_(him|her|that)_(all|hard) go_down_on_(him|her)`,
};
