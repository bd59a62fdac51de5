import type { NameRule } from '../rule.ts';

/** Rules about insults and humiliation of people, including a named person. */
export const insults: readonly NameRule[] = [
  {
    refuses: 'insults of parents, teachers, readers and somebody by name',
    phrases: `yomamaso yourmumis yourmomis urmumis urmomis yourmumsfat everyonehates everybodyhates nobodylikes noonelikes
        touchgrassloser crymoreloser ratioandcry libtardtears`,
    words:
      'libtard libtards cuck cucks soyboy soyboys dickwad douchebag douche douchebags scumbag scumbags wankers moron morons',
    together: [
      [
        'fat ugly stupid dumb idiot idiots moron moronic whiny pathetic worthless',
        'mums moms teachers parents kids mods moderators cow pig pigs cows women reviewers',
      ],
      ['fat ugly', 'cow pig karen amy bitch kid kids'],
      ['bully bullies', 'fat kids nerds forever them weak'],
      ['cry', 'more losers loser', 'losers loser baby mums snowflakes'],
      ['loser losers', 'cry touch'],
      ['snowflake snowflakes karen karens boomer boomers normie', 'hunter hater killer tears hate'],
      ['hate hates', 'mrs mr miss ms'],
      [
        'is isso',
        'ugly fat stupid dumb gay',
        'emma lisa sarah jake mia leo amy kate lucy laura tom ben sam max jack she he everyone mum',
      ],
      [
        'smells stinks sucks',
        'emma lisa sarah jake mia leo amy kate lucy laura tom ben sam max jack teacher mrs mr miss',
      ],
      [
        'hate hates',
        'i',
        'emma lisa sarah jake mia leo amy kate lucy laura tom ben sam max jack teachers kids everyone people',
      ],
    ],
    refused:
      'FatCowKaren|UglyFatMums|FatPigAmy|YoMamaSoFat|EveryoneHatesLeo|NobodyLikesMia|BullyTheFatKids|CryMoreLosers|WhinyMums|StupidMums|JakeIsGay|IHateEmma|StupidTeachers|IdiotParents|MoronMums|SnowflakeHunter|KarenHater|i_hate_mrs_jones|yourmumisaho',
    accepted:
      'Ugly Duckling|Fat Cat|Stupid Cupid|Silly Sausage|Idiot Abroad Fan|Peppa Pig Survivor|Cow and Chicken|Karen Reads|Troll Doll|Losers Club Fan|Lazy Sunday|Snowflake Maker|Boomer Dad|Fat Controller Fan|Crybaby at Movies',
  },
  {
    refuses: 'what says of somebody by name that one hates them or that they are something bad',
    phrases:
      'isawhore isaslut isugly isabitch issofat isfatand isafatpig isaloser sucksdick isasnitch isgayand isretarded isafag',
    refused: 'EmmaIsUgly|LisaIsAWhore|SarahIsASlut|LeoIsALoser',
    accepted: 'Isadora|Lisa Is Away|Beauty Is Truth|Life Is Good|Isabel|Iris Says|Isaac Reads|Louis A Reader',
  },
  {
    refuses: 'insults next to a given name, and of everybody who reads',
    phrases: `getalifeloser shutupkaren shutupmum yousuckall youallsuck screwyou screwureviewers teamagainst yallarepathetic
      reviewersaredumb dumbasreaders`,
    together: [
      [
        'ugly smells stinks liar loser lame freak weirdo sucks witch zit fatty screw pathetic lousy smelly stinky crybaby',
        '@given',
      ],
      ['fat stupid dumb', '@given', 'is so big ugly pig cow'],
      ['hate hates anti', '@given', 'i we club everyone all team'],
      ['nobody', 'wants likes loves', '@given'],
      ['screw shutup', 'you u yourself mum karen reviewers everyone'],
      ['pathetic dumb trash', 'readers reviewers parents people'],
      ['hate', 'room class', 'i we'],
    ],
    unless: 'betty sandwich duck kid hazel west wicked eye wart',
    refused:
      'LoserLucy|UglySophie|MiaRossIsALiar|ella_smells_bad|TeamAgainstTyler|nobody_wants_noah|AntiKatieClub|LameLiam|weirdo_wendy|FreakFreddie|ScrewYouSarah|ShutUpKaren|YouAllSuck|ReviewersAreDumb|trash_parents',
    accepted:
      'Ugly Betty Fan|Fat Albert|Weird Al Fan|Lame Duck|Freaky Friday|Liar Liar|Diary of a Wimpy Kid|Antigone|Antonia Reads|Screwball|Trash Panda|Crybaby at Movies|Good Witch|Everybody Loves Raymond',
  },
];
