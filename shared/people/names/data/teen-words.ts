const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words for schools, plain letters, beside the endings of compounds. */
export const schoolWords: ReadonlySet<string> = new Set(
  words(`school schools highschool high middle elementary academy college schule gesamtschule realschule grundschule
  hauptschule mittelschule gymnasium gymi kolleg ecole lycee escuela colegio instituto liceo scuola szkola liceum skola
  skolan skole koulu okul lisesi school basisschool iskola gimnazium школа гимназия лицей школи школе σχολειο λυκειο`),
);
export const schoolEndings = words('schule gymnasium skolan skolen school kolleg');

/** A number follows these when somebody tells their class. */
export const classWords: ReadonlySet<string> = new Set(
  words(
    'class klasse grade year yr form jahrgang stufe classe clase curso klasa klas sinif класс klass room',
  ),
);

/** Beside a number, words by which somebody tells their age or year of birth. */
export const ageWords: ReadonlySet<string> = new Set(
  words(`born geboren geb jahrgang bday birthday nacido nacida anos ans anni jahre jahr years yo yrs aged age alter
  rodzony urodzona лет года nee ne`),
);

/** Ages that only teens have, in words. */
export const teenAges: ReadonlySet<string> = new Set(
  words('thirteen fourteen fifteen sixteen seventeen dreizehn vierzehn fuenfzehn sechzehn siebzehn'),
);

/** Numbers of classes, in words. */
export const classNumbers: ReadonlySet<string> = new Set(
  words(`five six seven eight nine ten eleven twelve thirteen fifth sixth seventh eighth ninth tenth eleventh twelfth
  fives sixes sevens eights nines tens elevens twelves`),
);

/** Places where a name leads to an account. */
export const accountWords: ReadonlySet<string> = new Set(
  words(`kik snap snapchat insta instagram ig discord tiktok telegram whatsapp wa skype signal viber wechat weibo vk fb
  facebook twitter bereal roblox steam psn xbox twitch youtube yt onlyfans mail email gmail phone tel call text dm pm
  addme followme`),
);

/** What may follow or precede a given name without making a full name of it. */
export const harmlessAfterName: ReadonlySet<string> = new Set(
  words('the of and is loves likes reads watches und liest mag et y e i la le the fan fans und oder or'),
);

/** Family names that a third of all people in Vietnam and most in Korea have. */
export const vietnameseFamilies: ReadonlySet<string> = new Set(
  words('nguyen tran pham hoang huynh phan dang bui ngo duong dinh vo vu do ho ly le truong trinh mai'),
);
export const koreanFamilies = '김이박최정강조윤장임한오서신권황안송류홍';

/** How many family names end, in words that are neither English nor a given name. */
export const familyEndings = words(
  'mann meier meyer mayer maier muller schmidt schneider bauer berger baum horst huber hofer sson sdottir wski cka icz enko idis poulos escu shvili oglu wala nen',
);
