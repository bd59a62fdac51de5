import english from '../data/english-words.json' with { type: 'json' };

let known: ReadonlySet<string> | undefined;

/**
 * Capitalised words that are neither the name of a person nor of a town: countries, peoples, languages, days, makers and
 * platforms.
 */
const wide = new Set(
  "i i'm i've i'd i'll im monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas halloween easter hanukkah eid diwali ramadan english german french spanish italian american british irish scottish welsh australian canadian indian chinese japanese korean mexican african asian european latina latino hispanic polish russian turkish arab arabic jewish muslim christian catholic hindu buddhist sikh protestant dutch swedish norwegian danish finnish greek portuguese brazilian nigerian kenyan pakistani filipino vietnamese ukrainian germany austria switzerland france spain italy america usa us uk britain ireland scotland wales england australia canada india china japan korea mexico africa asia europe poland russia turkey netherlands sweden norway denmark finland greece portugal brazil nigeria kenya pakistan philippines vietnam ukraine god jesus netflix disney marvel dc pixar nintendo playstation xbox youtube tiktok instagram snapchat twitter facebook reddit spotify amazon hulu hbo google apple android minecraft roblox fortnite pokemon ghibli dreamworks lego imdb internet wifi tv dvd cd cgi ok okay omg lol pg pg-13 mum mom mam dad mummy daddy mama papa nan nana gran grandma grandpa team star legend groot batman spartacus imax bluray hollywood bollywood oscar oscars".split(
    ' ',
  ),
);

const ending = /(?:ing|ed|ly|ness|able|ible|less|ful|ment|tion|sion|ist|ish|ous|ive)$/;

/**
 * Returns whether a folded word is an ordinary English word rather than a name. Plurals and the usual endings are
 * recognized.
 */
export function isOrdinary(word: string): boolean {
  known ??= new Set(english.words.split(' '));
  if (word.length < 2 || known.has(word) || wide.has(word) || word.includes("'")) return true;
  if (ending.test(word) && word.length > 5) return true;
  return word.endsWith('s') && known.has(word.slice(0, -1));
}

/** Returns whether a word is the name of something as large as a country or a platform. */
export function isWide(word: string): boolean {
  return wide.has(word.endsWith("'s") ? word.slice(0, -2) : word);
}
