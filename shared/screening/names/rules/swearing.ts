import type { NameRule } from '../rule.ts';

/** Rules about swear words of the larger languages, in addition to the English ones in `data/profanity.ts`. */
export const swearing: readonly NameRule[] = [
  {
    refuses: 'English swear words in their usual disguises',
    anywhere: `twatw dickface cuntf kuntf phuq fvck fxck fuqb fukb clitl muthaf assclown fuck motherf phuck fuk4 dickhead cuntface
        bullshit wanker`,
    words: `kcuf tnuc tihs nrop izan tuls dikhed dikhead dickhed kuntface kunt cuntz sloot sloots phaggot phaggots phag rapey
        hoebag hobag mofo mofos pusi bytch beotch biotch asswipe asshat asshats jackass dumbass fatass ashole azzhole tosser
        tossers bollocks wanka shite bellend knobhead prickface skank skanks fck fcks fuk fuks fuking fvck phuk fukk cunt
        cunts shit shits shitty twat twats bitch bitches bitching bastard bastards asshole assholes arsehole wank prick pricks
        btch biatch motherfucker motherfckr`,
    refused:
      'kcuF|DikHed|kuntface|sl00t|phaggot|rapey_mcrapeface|fukboi|fuqboi|muthafcka|cl1tlicker|h0ebag|FxckThis|AssClown|Fuuck|Fuck You|f_u_c_k|FuckKids|fck_you|Phuck Off|Motherf cker|m0therfucker|CuntFace|c u n t|Kuntz Cunt|Dickhead|Bitch Please|BitchSlap|stupidbitch|ＦＵＣＫ|ƒuck you|fυck|Twatwaffle',
    accepted:
      'Scunthorpe Dad|Scunthorpe United|scunthorpedad|Shitake|Kunta Kinte|Fukuoka|Fukuda|Prickly Pear|Motherhood',
  },
  {
    refuses: 'swear words in German, French, Spanish, Portuguese, Italian, Polish, Turkish and Russian',
    anywhere: `fickdich hurensohn wichser nuttensohn fotzenk arschgesicht hundesohn missgeburt schlampe kankerhoer kankerlij klootzak
        hoerenjo skurwysyn spierdalaj hijueputa hijodeputa filhodaputa chingatumadre malparid porcodio porcamadonn
        figliodiputt testadicazzo siktirgit madarchod madarchut bhenchod behenchod bhosdi chutiya putangina tangina ngentot
        хуйло хуесос ебанут ёбан пиздабол ублюдок 操你 草泥马 傻逼 傻屄 くたばれ まんこ ちんこ ニガー 씨발 시발놈 개새끼 지랄 좆 كسمك كسامك شرموط قحبة כוסאמק
        मादरचोद मदरचोद भेनचोद बहनचोद चूतिया भोसड़ ควย เหี้ย เย็ด`,
    words: `vittu perkele saatana fitta fittan knulla javla kahpe kontol memek jembut bangsat gandu jebany kutwijf hoeren
        schlampen nutten putain salopard blyat blyad cyka pizda bliad блядина блядский ебанутый ебаный ебаная еблан сучка
        мразь шлюха זונה fotze fotzen ficken ficker fick hure huren nutte salope connard connasse encule encules pute putes
        niquer batard puta putas puto putos cabron cabrones pendejo pendeja mierda gilipollas joder verga caralho foder porra
        buceta viado puttana puttane stronzo stronza vaffanculo cazzo kurwa kurwy chuj jebac pierdol orospu siktir amk хуй хуи
        пизда пиздец ебать блядь бля сука пидор пидорас мудак merda merde пидарас 씨발 병신 傻逼 操你`,
    together: [
      ['nique niquer', 'ta mere'],
      ['hijo hija fils fille filho figlio', 'puta pute putain puttana putas'],
      ['chinga', 'tu madre'],
      ['dit deo', 'me may'],
      ['vai', 'tomar', 'cu no nocu'],
      ['porco porca', 'dio madonna'],
      ['testa', 'cazzo di'],
      ['polla verga pija', 'grande chupa'],
      ['putang tang', 'ina'],
      ['jebany', 'pedal'],
      ['randi', 'ka ki'],
    ],
    refused:
      'Arschgesicht|Missgeburt|Nuttensohn|hijueputa|ChingaTuMadre|VaiTomarNoCu|Porco Dio|Skurwysyn|Kankerlijer|Klootzak|Vittu|хуйло|Блядина|操你妈|くたばれ|개새끼|كسمك|כוסאמק|चूतिया|bhenchod|chutiya|ngentot|địt mẹ|putang ina|FilsDePute|Hurensohn|Fick Dich|Puta Madre|Hijo de Puta|Nique ta mere|Arschficker|Сука Блядь|Kurwa Mac|Di Merda|씨발',
    accepted:
      'Randall|Amina|Anjing Reader|Coño Sur|Hora Feliz|Lund University|Suka Baca|Kontrolle|Computador|Reputacion|Fickle Fan|Disputa|Nuttella|Deputado|Putativ|Vergara|Joderich|Amkarova',
  },
];
