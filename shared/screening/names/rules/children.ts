import type { NameRule } from '../rule.ts';

const children =
  'kid kids kiddies child children boy boys girl girls toddler toddlers minors minor teen teens lilgirl lilboy lilgirls lilboys';

/** Sexual interest in children. */
export const childAbuse: readonly NameRule[] = [
  {
    refuses: 'words for sexual interest in children',
    anywhere:
      'pedophil paedophil pedofil kinderporn childporn kinderfick kinderschand kinderschaend childmolest kidfuck',
    words:
      'preteen preteens underage pedo pedos paedo paedos padophil padophiler jailbait loli lolis lolicon shota shotas shotacon nomap csam kiddyfiddler boylover boylovers girllover childlover kidlover',
    together: [
      ['map maps', 'pride rights'],
      ['barely', 'legal'],
      ['cp', 'trade trader trading link links share send pics'],
      ['groomer', `dad mum mom ${children}`],
    ],
    refused:
      'pedo4life|Pedo Bear|pedophile pride|paedo_dad|p3do lover|Jailbait Hunter|MAP Pride NOMAP|Loli Fan|lolicon_dad|Shota Lover|cp trader|Trade CP|Kinderporno|Pédophile|kinderschänder|Kinderficker|Preteen Fan|underage lover|barely legal',
    taken:
      'Torpedo Tom|Pedometer|Lolita Reader|Lollipop|Lolita|Map Maker|Encyclopedia|Orthopedics|Dog Groomer Sam|Nomad|Speedo|Lolly',
  },
  {
    refuses: 'to say that one likes, touches or wants children',
    together: [
      [
        'lover lovers toucher touch touches touching fiddler fiddle fiddles diddler diddle fucker lick licks licker hunter porn sex sexy naked nude horny hot',
        children,
      ],
      ['little young underage tiny teen', 'boylover girllover'],
    ],
    refused:
      'Child Lover 69|Kid Fiddler|Kid Toucher|Boy Lover|boylover99|touchkids|TeenLover45|lilgirl lover|sex with kids|sexy kids|hot teen girl 1 kid',
    taken:
      'Fiddler Dad|Book Lover Boyd|Childe Harold|Touch of Evil|Cat Lover|Lovers Rock|Little Lover of Books|Boyhood|Girlhood',
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
    taken:
      'Loves Little Women|Little Boy Blue|Little Lovebird|Loves Kids Films|Young Sheldon|Little Women Fan|Likes Little Bear',
  },
];
