import type { NameRule } from '../rule.ts';

/** Rules about sexual words, which are not accepted in names on a site for families. */
export const sex: readonly NameRule[] = [
  {
    refuses: 'words for sex',
    anywhere: `cumguz cumshot xxx masturbat blowjob handjob pornhub cocksuck dildo cumslut cumdump hentai creampie bukkake masturb
        penis vagina ejaculat cockhung titfuck buttplug boner69 footjob sexting sexchat sexting xvideos xhamster camslut
        gloryhole arschfick arschloch onlyfans`,
    words: `dtf 36dd 38dd busty nsfw kinky boner boners bonermachine hardons spank spanks spanking spankme spankings jizz jizzed
        cumming swingers bondage submissive dominatrix panties thongs naked nude nudity noods noodz erotica camwhore
        gilf dilf dilfs milfs xrated stripper strippers striptease masturbate clitoris clit orgies fwb pr0n secks secx
        sexx creampie gangbang pornos titty titjob boobz tiddies tiddy prostitute prostitutes pimp pimps sex sexy sexo anal
        cum cums cumming porn porno porns pornstar horny slut sluts slutty whore whores milf milfs nudes nudez nude tits
        titties boobs boobies pussy pussies xxx orgasm orgasms orgy bdsm fetish incest zoophile zoophilia bestiality erotic
        hooker hookers camgirl deepthroat upskirt threesome rimjob sexgod buttsex`,
    unless: `mouse gun monkey mole rat boxing dancer dance willow fashion lion education cat riot willow galore boots toad lizard
        valley museum hurley willows bramble`,
    refused:
      'HornyDad|SpankMeDaddy|NakedMum|nakedpics4u|SendNoods|GilfLover|bonermachine|Hardon4U|XRatedMum|WetPanties|StripperGram|PenisFace|v4g1na|pen1s|s3xy|secks|pr0n_star|Anal Lover|analqueen|ButtSex King|Horny Mom|horny_teen|SexyTeen69|Teen Sex Fan|SexGod|Cum Dumpster|CumSlut|Slutty Mom|Whore House|Porn Star|pornhub fan|PornDad|Xxx Mom|Hentai King|Send Nudes|SendNudes|OnlyFans Mia|Incest Fan|Zoophile|cumguzzler|XXXmovies|send_nudez',
    accepted:
      'Pussywillow|pussywillow_and_paws|Boneless|Swing Dancer|Naked Gun Fan|Naked Mole Rat|Strip Cartoon|Comic Strip Dad|Peninsula Mum|Analise|Essex Dad|Sussex Mum|Middlesex|Sex Education Fan|Canal Boat|Analyst Anna|Cumberland|Cumbria Dad|Document|Titanic|Unisex|Sextant|Pussy Riot Fan|Titus|Tito|Analogue|Banal|Hooked|Cumin|Circumstance|Sexton|Cockburn',
  },
  {
    refuses: 'offers of sex and what is said in it',
    phrases: `bigd4you hunglike wetdream thiccbooty bootyhunter bootycall makelovetome naughtynanny naughtynurse naughtygirl
        naughtyboy4 eatmypeach tonguetickl bangmehard bangme4 nakedandfun nakednfun bustybabe girlswithcurves nicerack
        greatrack legsopen bendmeover bendherover betweenhersheets betweenthesheets longandhard sugardaddyhere sugarbaby
        sitonmyface ridemypole ridemydick suckmedry lickmeall feelmyballs ballsdeep doggystyle onenightstand hookuptonight
        hookupwith whipmemistress friendswithbenefits stripforme peepingtom feetpics undiesthief myhardon daddysslut`,
    together: [
      [
        '69',
        'lover love horny daddy dad mum mom mommy girl boy teen sexy hot doggy style me u you babe baby baddie fun',
      ],
      ['hardon', '4 for my me you big king dad all'],
      ['sugar', 'daddy daddies baby babies mommy', 'here wanted looking seeking need needed dm'],
      ['hook hookup', 'up tonight wanted now me', 'tonight wanted now u you'],
      ['couple couples mum mom dad housewife wife', 'kink fetish swinging threesome'],
      ['dom sub', 'for 4', 'sub dom'],
      ['lick licks suck sucks taste', 'me my', 'all dry balls toes feet over'],
      ['bone boned bones', 'her him me', 'now hard all tonight'],
      ['escort escorts', 'town available hire service'],
      ['thick fat huge big long', 'dick dicks cock cocks dong schlong'],
    ],
    refused:
      'BootyCall|naughty_nurse|BendMeOver|SugarDaddyHere|sugarbabyhere|SitOnMyFace|sit0nmyface|RideMyPole|SuckMeDry|FeelMyBalls|BallsDeepDad|DoggyStyle69|69Lover|dom4sub|feetpics|EscortInTown|ThickDick|HookUpTonight',
    accepted:
      'Sugar Plum|Daddy Pig|Balls of Fury|Captain Hook|Summer 69|Night Stand|Peeping Owl|Ride My Bike Kid|Suburb Dad|Ice Cream Licker',
  },
  {
    refuses: 'parts of the body that also are names, next to a word that leaves no doubt',
    together: [
      [
        'dick dicks cock cocks',
        'big huge suck sucks sucker sucking my hard lick licks fat tiny pic pics lover rider ride',
      ],
      ['suck sucks sucking suk lick licks ride rides rub stroke', 'my', 'd c p di dic co coc pu pus cl'],
      ['butt ass arse', 'sex fuck lick licker fucker plug slut'],
      ['escort escorts', 'girl girls service boy hot'],
    ],
    words:
      'suckmyd suckmyc suckmyp sukmyd sukmyc lickmyd lickmyc lickmyp ridemyd ridemyc suckmydi suckmydic suckmyco suckmycoc',
    refused:
      'suckmyd|SuckMyD|Suck My C|lick_my_d|ridemyd|RubMyD|BigDick69|SuckMyDick|suck_my_cock|Escort Girl 18|Ass Licker|dick pics',
    accepted:
      'Suck My Lolly|Ride My Dino|Dick Tracy|Moby Dick|Dickens|Hancock|Peacock Fan|Cockatoo|Big Dickens Fan|Cockney Dad|Dick Whittington|Ford Escort',
  },
  {
    refuses: 'words for desire, bare bodies and looking for partners',
    words: `m4f f4m m4m lewd lewds topless braless skinnydip skinnydipper skinnydipping motorboater camgirl camgirls ofgirl hotwife hotwives cuckold cuckolds
      threesomes shirtlessdaddies thicc horniest dirtytalk dirtytalker throbbing netflixnchill`,
    phrases: `nopanties nopants4u nightieoff showerwithme bathtubfortwo inmybed tonightinbed mybedyours mybedyourbed swiperight lickitclean tastemycandy tasteme
      privateshow mountmenow readytomount wetforyou alwayswet hardforyou hardforher dirtymind filthyfantas brabuster twohandfuls netflixandchill
      juicythighs thickthighs bouncethatbooty shakethatbooty looking4fun lookingforfunm`,
    together: [
      ['bored lonely cheating', 'wife wives housewife husband'],
      ['booty bulge', '4 for you u big bob bounce shake hunter call thicc juicy'],
      ['dd ddd', 'cup cups size'],
      ['skinny', 'dipper dipping dip', '69 me together naked'],
      ['wet hard ready', '4 for', 'you u me it her him'],
    ],
    refused:
      'Bulge4U|wet4u|LewdLuna|dirtytalker|nightie_off|NoPantiesPam|JuicyThighs|BounceThatBooty|Motorboater|topless_tina|ShowerWithMe|InMyBedTonight|SwipeRight4Me|M4F_bored|BoredWife|hotwife|cuckold_carl|LickItClean|PrivateShow|ofgirl_mia',
    accepted:
      'Pirate Booty|Jigglypuff Fan|Wet Wet Wet|Hard Times|Bored at Home|Lonely Planet|Ready for Bed Books|Mountain Mum|Shower Singer|Candy Floss|Bed Time Stories|Thigh Bone|Topsy Turvy',
  },
];
