import type { NameRule } from '../rule.ts';

const groups =
  'jews jew jewish muslims muslim islam gays gay lesbians lesbian trans queers queer homos arabs arab asians immigrants migrants refugees israel palestine foreigners gypsies roma christians mexicans africans blacks women woman girls men judios judio moros negros juifs juif arabes juden turken auslander turks schwule homosexuels fags fag';

/** Hatred of groups. The name of a group alone is no hatred ('Gay Dad', 'Black Mum'). */
export const hate: readonly NameRule[] = [
  {
    refuses: 'words that are insults for a group of people',
    anywhere: 'nigger faggot sandnig untermensch schwuchtel kanack kanake',
    words:
      'nigga niggas niggah kike kikes spic spics gook gooks chink chinks paki pakis tranny trannies fag fags raghead ragheads towelhead towelheads wetback wetbacks retard retards retarded maricon maricones sudaca zecke neger negern wog wogs gyppo gyppos frocio froscio froci pidaras pidor жид жиды жидов хач чурка',
    refused:
      'Nigger Hater|n1gg3r|NiggaKilla|sandnigger|Fag Basher|faggot_killer|Kill Fags|Tranny Hater|Gook Hunter|Chink Eyes|Spic Hater|Kike Killer|Paki Basher|RagHead|Towelhead|Retard Mom|Maricon Killer|Schwuchtel Jäger|F4g|WogBasher|gyppo hater|Froscio|Pidaras',
    taken:
      'Niger Delta|Spice Girl|Pakistan Fan|Gobbledygook|Chinkara|Fagin|Sniggering Sam|Pakistani Dad|Spicy Anna|Kiker|Suspicious|Snigger',
  },
  {
    refuses: 'hatred of a group, or a wish that it should die',
    together: [
      [
        'hate hates hater haters kill kills killer gas gasses hang hangs hunter basher bash death muerte mort morte mata matar lynch destroy burn burns burner burners scheiss убей deport shoot exterminate raus dirty filthy sale tod against',
        groups,
      ],
      ['kill kills hang lynch hate hates gas', 'black blacks whites'],
      ['sale sales', 'arabe noir noirs negre negres'],
      ['deport', 'them all everyone'],
    ],
    refused:
      'Gas The Jews|gasthejews|KillAllMuslims|kill_all_jews|killallgays|Kill Black People|Hang All Queers|Death To Gays|DeathToIsrael|death2jews|Mata Judios|Muerte a los gays|Sale Juif|Mort aux juifs|Woman Hater|Hang Em High Blacks|Jew Burner|Deport Them All|Scheiß Ausländer|Sale Arabe|Sale Noir|KiIl All Jews|Убей жидов',
    taken:
      'Gay Dad|Black Mum|Hate Watcher|Death Note|Muslim Mum|Jewish Dad|Book Hunter|Black Death Fan|Women in Film|Black Widow|Roma Fan|Killjoy|Gaslight|Jewel Hunter|Gayle Burns',
  },
];
