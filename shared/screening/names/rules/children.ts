import type { NameRule } from '../rule.ts';

const children =
  'kid kids kiddies child children boy boys girl girls toddler toddlers minors minor teen teens lilgirl lilboy lilgirls lilboys schoolgirl schoolgirls schoolboy schoolboys tween tweens teeny teenie preteen';

/** Rules about sexual interest in children. */
export const childAbuse: readonly NameRule[] = [
  {
    refuses: 'words for sexual interest in children',
    anywhere:
      'pedophil paedophil pedofil kinderporn childporn kinderfick kinderschand kinderschaend childmolest kidfuck',
    words: `pedobear paedobear hebephile ephebophile minorattracted preteen preteens underage pedo pedos paedo paedos padophil
        padophiler jailbait loli lolis lolicon shota shotas shotacon nomap csam kiddyfiddler boylover boylovers girllover
        childlover kidlover`,
    together: [
      ['map maps', 'pride rights proud attracted'],
      ['minor minors', 'attracted attraction lover'],
      ['barely', 'legal'],
      [
        'lolita lolitas',
        'lover lovers love fan fans hunter hunters seeker teen teens tween girl girls hot sexy little my daddy dad wanted here 18',
      ],
      [
        'cp',
        'collector seller buyer fan lover limits limit vids 4 for trade trader trading link links share send pics',
      ],
      ['groomer', `dad mum mom ${children}`],
    ],
    refused:
      'lolita lover|Lolita Fan|LolitaHunter|teen_lolita|Hot Lolita|pedo4life|Pedo Bear|pedophile pride|paedo_dad|p3do lover|Jailbait Hunter|MAP Pride NOMAP|Loli Fan|lolicon_dad|Shota Lover|cp trader|Trade CP|Kinderporno|Pédophile|kinderschänder|Kinderficker|Preteen Fan|underage lover|barely legal',
    accepted:
      'Torpedo Tom|Pedometer|Lolita Reader|Reading Lolita|Lollipop|Lolita|Map Maker|Encyclopedia|Orthopedics|Dog Groomer Sam|Nomad|Speedo|Lolly',
  },
  {
    refuses: 'to say that one likes, touches or wants children',
    phrases: `likeemyoung likethemyoung loveemyoung lovethemyoung luvemyoung wantemyoung wantthemyoung likeemlegal youngerthebetter
        oldenoughtobleed catchthemyoung catchemyoung`,
    together: [
      [
        'lover lovers naughty kiss kisses kissing hotfor spank toucher touch touches touching fiddler fiddle fiddles diddler diddle fucker lick licks licker hunter porn 69 tight creep creeper stalker predator perv pervert sex sexy naked nude horny hot',
        children,
      ],
      [
        'like likes liking love loves luv luvs want wants prefer prefers have take takes get gets',
        'em them',
        'young younger youngest legal fresh tender underage',
      ],
      ['little young underage tiny teen', 'boylover girllover'],
    ],
    refused:
      'I like em young|ilikeemyoung|I Like Them Young|luv em young|likes_them_younger|The Younger The Better|OldEnoughToBleed|Child Lover 69|Kid Fiddler|Kid Toucher|Boy Lover|boylover99|touchkids|TeenLover45|lilgirl lover|sex with kids|sexy kids|hot teen girl 1 kid',
    accepted:
      'Young Sheldon|Young at Heart|Love Them All|Forever Young|Fiddler Dad|Book Lover Boyd|Childe Harold|Touch of Evil|Cat Lover|Lovers Rock|Little Lover of Books|Boyhood|Girlhood',
  },
  {
    refuses: 'to look for, watch, lure or hurt children',
    phrases: `ageisjustanumber ageisanumber ageisonlyanumber candyvan getinthevan getinmyvan freecandyin watchyourkids
        watchingyourkids watchingkids watchkidssleep youngandtight tightteens under12only under13only groomthemyoung
        teachthemyoung youngboysonly younggirlsonly epsteinisland epsteinfan savilefan jimmysavile garyglitter kidsdmme
        dmmekids teensdmme kidsaddme addmeonsnap teensaddme textmeteens dmmegirls dmmeteens privatechat chatprivate
        ourlittlesecret yoursecretfriend secretfriendfor friendforteens friendtoteens olderfriendfor niceuncle4 niceunclefor
        coolunclefor agedoesntmatter teenswelcomedm meetmeafterschool meetafterschool sendmeapic sendmepics sendmeyourpic
        sendpics teenmodelscout modelscoutfor seeksteen seeksteens lonelyandolder girlsonlychat kissyounggirls barelylegal
        nolimitcp mapandproud shakethebab hitthekids hitmykids hityourkids babyshaker babybeater`,
    together: [
      [
        'beat beats beater hit hits slap slaps spank spanks smack smacks shake shakes shaker starve starves drown burn hurt hurts punish whip',
        'kid kids child children baby babies toddler toddlers',
        'your the my those all ur them i should all',
      ],
      ['babybeater beater shaker', 'baby babies kids child'],
      ['playground school schoolyard', 'creep creeper stalker stalkers pervert perv lurker watcher predator'],
      ['groom groomer groomers grooming', 'young teens kids gary them boys girls'],
      ['dm text message snap call pm', 'kids teens girls boys', 'me please'],
      ['girls boys girl boy teens', 'under', '10 11 12 13 14 15 16'],
      ['12yo 13yo 14yo 11yo 10yo yo', 'lover girl boy girls boys hunter fan'],
      ['epstein savile', 'fan island fans lover did rocks was hero right friend'],
      ['white', 'van', 'man', 'kids boys girls 4 for'],
    ],
    refused:
      'dm_me_girls|TextMeTeens|YourSecretFriend|OurLittleSecret|meet_me_after_school|AgeIsJustANumber|FreeCandyVan|getinthevan|PlaygroundCreeper|iwatchyourkids|GirlsUnder13|12yoLover|GroomThemYoung|EpsteinFan|SpankTheKids|SmackYourKids|slapyourkid|ShakeTheBaby|BabyBeater|YoungAndTight|DMmeKids|WhiteVanMan4Kids|playground_stalker|StarveYourKids|schoolgirl_fan69',
    accepted:
      'Epstein Barr|Candy Land|White Van Man|Age of Empires|Watchmen Kids|Groom and Bride|Under the Sea|Baby Shark Survivor|Beat Box Boy|Playground Dad|Hit Girl|Shake It Up|Watching With Kids',
  },
  {
    refuses: 'love for little or young ones, as no parent names themselves',
    together: [
      [
        'loves love likes like wants want liker i',
        'littleboys littlegirls littlekids youngboys younggirls youngkids',
      ],
    ],
    refused: 'Loves little boys|LovesLittleGirls|i like little kids|likes young girls|loves_little_boys',
    accepted:
      'Loves Little Women|Little Boy Blue|Little Lovebird|Loves Kids Films|Young Sheldon|Little Women Fan|Likes Little Bear',
  },
  {
    refuses: 'to ask the young for private talk, pictures, meetings or secrets',
    words: 'asl',
    phrases: `addmeonsnap addmeondiscord snapmegirls msgmeteens teenstextme letsmeetup meetmeatthe kindstranger4 kindstrangerfor strangerwithgifts giftsforgirls giftsforgood
      secretbf secretgf secretboyfriend secretgirlfriend donttellmum donttellmom donttellyour keepitsecret justbetweenus oursecretclub illlistengirls unclewithcandy
      freeskinsdm skinsdmme pics4robux robux4pics robuxforpics picsforrobux teenmodelagent modelagentdm childactorscout webcamfriend camwithme videocallme
      areyoualone homealonegirl homealoneboy whatsyourage howoldareyou  lonelygirlhelp`,
    together: [
      ['dm pm msg snap add text webcam', 'me', 'girls boys teens kids skins robux now please pics'],
      ['older mature', 'bf boyfriend younger guy man men', '4 for here girls boys younger wanted looking'],
      ['olderboyfriend oldermen', 'here wanted for 4 girls'],
      ['older', 'boyfriend bf'],
      ['older', 'guy man', 'here'],
      ['older mature', 'younger'],
      ['uncle', 'candy gamer sweets', '40 with 4 you girls'],
      ['stranger', 'gifts candy 4 for', 'you u with girls'],
      ['gifts robux skins vbucks', 'girls pics boys', 'for 4 good'],
      ['model actor talent casting', 'agent scout', 'teen teens child kid kids girls dm'],
      ['coach', 'cute', 'kids girls boys'],
      ['girls boys teens', 'lonely alone', 'chat helper home listen'],
      ['boys girls teens', 'chat', 'under only private 15'],
    ],
    refused:
      'AddMeOnSnap|msg_me_teens|teens_text_me|LetsMeetUp|KindStranger4U|GiftsForGirls|secret_bf_wanted|OlderBoyfriend|older_guy_here|Older4Younger|DontTellYourMum|JustBetweenUs|UncleWithCandy|free_skins_dm_me|pics4robux|TeenModelAgent|WebcamFriend|VideoCallMe|AreYouAlone|home_alone_girls|BoysUnder15Chat|LonelyGirlHelper|coach_for_cute_kids',
    accepted:
      'Call Me Maybe|Home Alone Fan|Stranger Things Fan|Uncle Vernon|Candy Crush Dad|Secret Garden|Secret Agent|Talent Show Mum|Football Coach Dad|Older and Wiser|Model Railway Dad|Gift Wrapper|Kind Reader|Text Books|Grandma of Girls',
  },
];
