import type { NameRule } from '../rule.ts';

/** Sex, in the name of a reader of a site for families. */
export const sex: readonly NameRule[] = [
  {
    refuses: 'words for sex',
    anywhere:
      'cumguz cumshot xxx masturbat blowjob handjob pornhub cocksuck dildo cumslut cumdump hentai arschfick arschloch onlyfans',
    words:
      'sex sexy sexo anal cum cums cumming porn porno porns pornstar horny slut sluts slutty whore whores milf milfs nudes nudez nude tits titties boobs boobies pussy pussies xxx orgasm orgasms orgy bdsm fetish incest zoophile zoophilia bestiality erotic hooker hookers camgirl deepthroat upskirt threesome rimjob sexgod buttsex',
    unless: 'education cat riot willow galore boots toad lizard valley museum hurley',
    refused:
      'Anal Lover|analqueen|ButtSex King|Horny Mom|horny_teen|SexyTeen69|Teen Sex Fan|SexGod|Cum Dumpster|CumSlut|Slutty Mom|Whore House|Porn Star|pornhub fan|PornDad|Xxx Mom|Hentai King|Send Nudes|SendNudes|OnlyFans Mia|Incest Fan|Zoophile|cumguzzler|XXXmovies|send_nudez',
    taken:
      'Analise|Essex Dad|Sussex Mum|Middlesex|Sex Education Fan|Canal Boat|Analyst Anna|Cumberland|Cumbria Dad|Document|Titanic|Unisex|Sextant|Pussy Riot Fan|Titus|Tito|Analogue|Banal|Hooked|Cumin|Circumstance|Sexton|Cockburn',
  },
  {
    refuses: 'parts of the body that also are names, beside a word that leaves no doubt',
    together: [
      [
        'dick dicks cock cocks',
        'big huge suck sucks sucker sucking my hard lick licks fat tiny pic pics lover rider ride',
      ],
      ['butt ass arse', 'sex fuck lick licker fucker plug slut'],
      ['escort escorts', 'girl girls service boy hot'],
    ],
    refused: 'BigDick69|SuckMyDick|suck_my_cock|Escort Girl 18|Ass Licker|dick pics',
    taken:
      'Dick Tracy|Moby Dick|Dickens|Hancock|Peacock Fan|Cockatoo|Big Dickens Fan|Cockney Dad|Dick Whittington|Ford Escort',
  },
];
