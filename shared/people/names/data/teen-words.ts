const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words for schools, in plain letters. The endings of compound words are in `schoolEndings`. */
export const schoolWords: ReadonlySet<string> = new Set(
  words(`school schools highschool high middle elementary academy college schule gesamtschule realschule grundschule
  hauptschule mittelschule gymnasium gymi kolleg ecole lycee escuela colegio instituto liceo scuola szkola liceum skola
  skolan skole koulu okul lisesi school basisschool iskola gimnazium школа гимназия лицей школи школе σχολειο λυκειο`),
);
export const schoolEndings = words('schule gymnasium skolan skolen school kolleg');

/** Words that, before a number, tell which class somebody is in. */
export const classWords: ReadonlySet<string> = new Set(
  words(
    'class klasse grade year yr form jahrgang stufe classe clase curso klasa klas sinif класс klass room',
  ),
);

/** Words that, next to a number, tell somebody's age or year of birth. */
export const ageWords: ReadonlySet<string> = new Set(
  words(`born geboren geb jahrgang bday birthday nacido nacida anos ans anni jahre jahr years yo yrs aged age alter
  rodzony urodzona лет года nee ne`),
);

/** The ages of teens as number words. */
export const teenAges: ReadonlySet<string> = new Set(
  words('thirteen fourteen fifteen sixteen seventeen dreizehn vierzehn fuenfzehn sechzehn siebzehn'),
);

/** The numbers of school classes as number words. */
export const classNumbers: ReadonlySet<string> = new Set(
  words(`five six seven eight nine ten eleven twelve thirteen fifth sixth seventh eighth ninth tenth eleventh twelfth
  fives sixes sevens eights nines tens elevens twelves`),
);

/** Platforms on which people have an account name. */
export const accountWords: ReadonlySet<string> = new Set(
  words(`kik snap snapchat insta instagram ig discord tiktok telegram whatsapp wa skype signal viber wechat weibo vk fb
  facebook twitter bereal roblox steam psn xbox twitch youtube yt onlyfans mail email gmail phone tel call text dm pm
  addme followme`),
);

/** Words that may follow a given name without making it a full name. */
export const harmlessAfterName: ReadonlySet<string> = new Set(
  words('the of and is loves likes reads watches und liest mag et y e la le fan fans oder or'),
);

/** Words that may come before a given name without making it a full name. */
export const harmlessBeforeName: ReadonlySet<string> = new Set(
  words('the and super little big great tiny not just only und et y e oder or it is im team captain agent'),
);
