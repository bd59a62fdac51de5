import type { NameRule } from '../rule.ts';

/** Swear words of the larger languages, beside those of the English lexicon in `data/profanity.ts`. */
export const swearing: readonly NameRule[] = [
  {
    refuses: 'English swear words in their usual disguises',
    anywhere: 'twatw fuck motherf phuck fuk4 dickhead cuntface bullshit wanker',
    words:
      'fck fcks fuk fuks fuking fvck phuk fukk cunt cunts shit shits shitty twat twats bitch bitches bitching bastard bastards asshole assholes arsehole wank prick pricks btch biatch motherfucker motherfckr',
    refused:
      'Fuuck|Fuck You|f_u_c_k|FuckKids|fck_you|Phuck Off|Motherf cker|m0therfucker|CuntFace|c u n t|Kuntz Cunt|Dickhead|Bitch Please|BitchSlap|stupidbitch|ＦＵＣＫ|ƒuck you|fυck|Twatwaffle',
    taken:
      'Scunthorpe Dad|Scunthorpe United|scunthorpedad|Shitake|Kunta Kinte|Fukuoka|Fukuda|Prickly Pear|Motherhood',
  },
  {
    refuses: 'swear words in German, French, Spanish, Portuguese, Italian, Polish, Turkish and Russian',
    anywhere: 'hurensohn wichser',
    words:
      'fotze fotzen ficken ficker fick hure huren nutte salope connard connasse encule encules pute putes niquer batard puta putas puto putos cabron cabrones pendejo pendeja mierda gilipollas joder verga caralho foder porra buceta viado puttana puttane stronzo stronza vaffanculo cazzo kurwa kurwy chuj jebac pierdol orospu siktir amk хуй хуи пизда пиздец ебать блядь бля сука пидор пидорас мудак merda merde пидарас 씨발 병신 傻逼 操你',
    together: [
      ['nique niquer', 'ta mere'],
      ['hijo', 'puta'],
    ],
    refused:
      'Hurensohn|Fick Dich|Puta Madre|Hijo de Puta|Nique ta mere|Arschficker|Сука Блядь|Kurwa Mac|Di Merda|씨발',
    taken: 'Computador|Reputacion|Fickle Fan|Disputa|Nuttella|Deputado|Putativ|Vergara|Joderich|Amkarova',
  },
];
