import type { NameRule } from '../rule.ts';
import { groups, narrowGroups } from './groups.ts';

/** Rules about hatred of groups. The name of a group alone is not refused ('Gay Dad', 'Black Mum'). */
export const hate: readonly NameRule[] = [
  {
    refuses: 'words that are insults for a group of people',
    anywhere: 'nigger faggot sandnig untermensch schwuchtel kanack kanake',
    unless: 'armour armor maine resistance against stop anti',
    words: `nigga niggas niggah kike kikes spic spics gook gooks chink chinks paki pakis tranny trannies trannie trannys fag fags raghead ragheads
        towelhead towelheads wetback wetbacks retard retards retarded maricon maricones sudaca zecke neger negern wog wogs
        gyppo gyppos frocio froscio froci pidaras pidor troon troons yid yids zog mongoloid mongoloids sandmonkey sandmonkeys
        porchmonkey porchmonkeys cameljockey cameljockeys cottonpicker cottonpickers halfbreed halfbreeds halfcaste subhuman
        subhumans feminazi feminazis shemale shemales ladyboy poofter poofters pikey pikeys goyim lesbo lesbos golliwog
        gollywog pickaninny spastic spaz spazz gypos gypo coons currymuncher dothead redskin shitskin mudslime muzzie muzzies
        rugmunchers moslemscum kaffir kaffirs жид жиды жидов хач чурка`,
    refused:
      'Trannie Hater|Trannie|Trannys Out|troonhater|SubhumanHunter|feminazi_slayer|SandMonkey|CamelJockey|Cottonpicker|HalfBreedHater|gypos_out|ZOGWatch|reggin|Nigger Hater|n1gg3r|NiggaKilla|sandnigger|Fag Basher|faggot_killer|Kill Fags|Tranny Hater|Gook Hunter|Chink Eyes|Spic Hater|Kike Killer|Paki Basher|RagHead|Towelhead|Retard Mom|Maricon Killer|Schwuchtel Jäger|F4g|WogBasher|gyppo hater|Froscio|Pidaras',
    accepted:
      'Maine Coon Mum|Monkey Puzzle|Cotton Wool|Half Blood Prince|Raccoon|Tycoon|Jockey Dad|Yiddish Nerd|Spastica|Niger Delta|Spice Girl|Pakistan Fan|Gobbledygook|Chinkara|Fagin|Sniggering Sam|Pakistani Dad|Spicy Anna|Kiker|Suspicious|Snigger',
  },
  {
    refuses: 'hatred of a group, or a wish that it should die',
    phrases: `twogenders only2genders onlytwogenders adamnotsteve adamandevenot notadamandsteve realwomenonly stoptheboats
        englandforthe britainforthe franceforthe deutschlanddendeutschen auslanderraus germanyforgermans americaforwhites
        ladiesbelong womenbelong nofatchicks boatpeoplego deportthem terfandproud despite13 13percent bobsandvagene
        superstraight curryst makebritainwhite buildthewall straightpride straightsonly normalpeopleonly nopronouns
        christkiller banallmus banallgay banallmigr sendthemback sendemback sendthemhome gobackhome backtothekitchen
        tothekitchen theycontrol allgaysmust itsokaytobewhite itsoktobewhite whitelivesmatter alllivesbut chinavirus
        chinesevirus kungflu stoptheislam jewfree muslimfree gayfree whiteethnostate whiteonlyclub whitesonly nomorejews
        nomoreimm nomoremigr godhatesgays godhatesfags`,
    together: [
      [
        'hate hates hater haters kill kills killer gas gasses hang hangs hunter basher bash death muerte mort morte mata matar lynch destroy burn burns burner burners scheiss убей deport shoot exterminate raus dirty filthy sale tod against anti h8 ban bans vermin scum rats apes subhuman inferior invasion invaders parasites cockroaches slayer mental sinners disease disgusting filth trash stink stinks lies liars pig pigs slay slays',
        groups,
      ],
      [
        'no not never nomore out stop',
        narrowGroups,
        'welcome allowed here school more please invasion movement lies scum',
      ],
      ['out gohome', narrowGroups],
      ['go back send sends', 'africa mexico pakistan china india poland somalia', 'back to home them'],
      ['keep make', 'white', 'britain europe america england germany country again school it'],
      [
        'whites white',
        'only supremacist lives ethnostate',
        'club school race pride allowed supremacist lives ethnostate here zone',
      ],
      ['white', 'right', 'is'],
      [
        'pure purest',
        'blood blooded bloodline bloodlines race',
        'white aryan race nation nordic german 1488 88 14 1933 1939 1945',
      ],
      ['gay gays trans queer', 'sin sinful sick hell abomination illness disorder'],
      ['eat eats', 'dogs dog bats', 'asians asian chinese koreans'],
      ['slavery slaves', 'fan lover back good bring love'],
      ['monkey monkeys ape apes', 'people blacks out'],
      ['race races', 'traitor traitors mixing mixer mix mixers'],
      ['jogger joggers', 'hunter hunting 88 1488 run'],
      ['women woman girls wives', 'property kitchen obey inferior'],
      ['jewish jew jews zionist', 'lies lie control controls media conspiracy nose noses greed'],
      ['black blacks', 'crime stink stinks lazy criminals thugs'],
      ['kill kills hang lynch hate hates gas', 'black blacks whites'],
      ['sale sales', 'arabe noir noirs negre negres'],
      ['deport', 'them all everyone'],
    ],
    refused:
      'WhitesOnlyClub|Whites_Only|NoJewsPlease|JewFreeZone|banallmuslims|BanIslamNow|SendThemBack|send_em_back|PureBlood1939|TransNotWelcome|NoTransInSchool|gaysburninhell|HomosOut|BackToTheKitchen|AutistsAreVermin|burnsynagogues|NoMosquesHere|AntiHindu|AsiansEatDogs|RaceTraitor|racemixing_kills|KeepEuropeWhite|MakeItWhiteAgain|white_is_right|OnlyTwoGenders|AdamNotSteve|EnglandForTheEnglish|StopTheBoats|WhiteLivesOnly|JewishLies|TheyControlMedia|Muslim Scum|h8 jews|h8muslims|BringBackSlavery|Gas The Jews|gasthejews|KillAllMuslims|kill_all_jews|killallgays|Kill Black People|Hang All Queers|Death To Gays|DeathToIsrael|death2jews|Mata Judios|Muerte a los gays|Sale Juif|Mort aux juifs|Woman Hater|Hang Em High Blacks|Jew Burner|Deport Them All|Scheiß Ausländer|Sale Arabe|Sale Noir|KiIl All Jews|Убей жидов',
    accepted:
      'Hijabi Who Reads|Half Blood Prince Fan|No Girls Are Boring|White Christmas|Race Car Dad|Refugees Welcome|Mosque Library Mum|Pure Imagination|Snow White Only Fan|Black Out|Gay Dad|Black Mum|Hate Watcher|Death Note|Muslim Mum|Jewish Dad|Book Hunter|Black Death Fan|Women in Film|Black Widow|Roma Fan|Killjoy|Gaslight|Jewel Hunter|Gayle Burns',
  },
  {
    refuses: 'to wish a group away, or to put it below others',
    words: 'deport deportation deporter deportthem untermenschen',
    phrases: `transfreezone halalfreezone onemanonewoman prayitaway praythegay curethegay fixthegay fixthetrans cantbegirls cantbewomen arenotwomen notrealwomen
      makemeasandwich girlscantgame womencantdrive speakenglishor speakenglishonly englishonlyzone hijaboff unveilthem globalistbanker rothschildrule
      noseknowswho ovendodger chosenpeoplelol shoahbusiness annefranklied annefrankfake heritagenotmelanin paleskinpride keepitpale monkeynoises
      bananathrower buildthatwall iceiscoming sinktheboat theyallsmell brownskinbad europeanbloodonly purenordic normalfamiliesonly normalpeopleonly`,
    together: [
      [
        'travellers poles polish romanians romanian somalis syrians afghans pakistanis indians foreigners gypsies turks africans mexicans asians',
        'getout gohome out begone',
      ],
      ['many', 'muslims jews immigrants migrants foreigners blacks gays refugees', 'too'],
      ['boat boats boatpeople', 'sink stop', 'the people them all'],
      ['boatpeople', 'sink out home drown'],
      ['cure fix convert pray', 'gay gays trans lesbian lesbians autism', 'the away camp'],
      ['god', 'hates', 'gays fags trans women muslims jews'],
      ['free freezone', 'trans halal muslim jew', 'zone area school'],
      ['women woman wives girls', 'serve obey submit', 'should must shall men'],
      ['wheelchair wheelchairs downs downsyndrome autism cripple disabled', 'joke jokes lol stupid'],
      [
        'stupid dirty filthy smelly evil',
        'foreigners immigrants muslims jews gypsies mexicans arabs indians',
      ],
      ['english white', 'only', 'zone speak leave'],
      ['crusader crusaders', 'islam muslims'],
      ['rothschild rothschilds globalist globalists', 'rule rules banker bankers control'],
      ['blonde blond', 'eyed eyes', 'only pure'],
    ],
    refused:
      'TravellersGetOut|PolesGoHome|SinkTheBoats|pray_the_gay_away|CureTheGays|boys_cant_be_girls|MenAreNotWomen|transfreezone|OneManOneWoman|WomenShouldServe|MakeMeASandwich|SpeakEnglishOrLeave|TooManyMuslims|HijabOff|CrusaderVsIslam|globalist_bankers|ShoahBusiness|PureNordic88|BuildThatWall|DeportYourNanny|stupid_foreigners|HalalFreeZone',
    accepted:
      'Time Travellers|Rothschild Giraffe|Global Reader|English Teacher|Boat Builder Dad|Blonde on Blonde|Wall E Fan|Ice Age Fan|Brick Wall|Trans Mum|Nordic Noir Fan|Hijab Mum|Crusader Rabbit|Wheelchair Dad|Too Many Books',
  },
];
