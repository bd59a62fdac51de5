/** A word that may be a child's given name, including a surname that follows it. Offsets in the original text. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
  readonly capital: boolean;
}

const capitalisedPattern =
  /(?<![\p{L}\p{N}'’@#_-])\p{Lu}[\p{L}’-]{1,19}(?:\s(?!I’|I'|And\b|Is\b)\p{Lu}[\p{L}’'-]{1,19})?/gu;
const lowerPattern = /(?<![\p{L}\p{N}'’@#_.-])\p{Ll}[\p{L}]{2,14}/gu;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that are capitalised in English but are not given names, and words that begin a sentence. */
const noName = words(
  "a about absolutely after age ages all also although always amazing an and animal animation another any anyone app as asked at awesome bad based be beautiful because before best better between big book bought boys brilliant but bye by can catholic chapter children christian christmas class cool coach cute dad daddy dear december decent did disney do does don't each easter educational elementary episode even every everyone excellent family fantastic february feel few film final fine first five for four friday from fun funny game games gentle gets girls give god good got grade grandad grandma grandpa granny great had halloween happy has have he hello her here hers hey hi his how however i i'd i'll i'm i've if in is island it its it's january july just kid kids last let level like little long look lots loved lovely make many march maybe me mid miss mister monday more most movie mr mrs ms much mum mummy mom mommy music my name nan netflix never new nice nine no nobody none not nothing november now october of oh ok okay old on once one only or our out overall parents part perfect play please pretty quite rated read reading really saturday school season see september seven she short should show since six so some someone sometimes soon sorry spoiler star stars still story such sunday super sure surprisingly sweet tbh teacher teen ten than thank thanks that the their them then there these they this those though three thursday title to too tuesday tv two under until up us version very was watch watched we we're wednesday well were what when where which while who why with wonderful would wow year years yes you your youtube warning violence language swearing subtitles disclaimer myself am bro grandson daughter son niece nephew brother sister twins fostered adults adult both eight thirteen twelve eleven fourteen fifteen sixteen seventeen twenty hundred thousand english french german spanish irish british american indian chinese japanese scottish welsh australian canadian african european asian latin romanian polish russian ukrainian turkish uk usa london paris york ireland england scotland wales india canada australia america europe asia africa netherlands germany france spain italy roblox minecraft pokemon fortnite tiktok instagram discord snapchat amazon hulu marvel pixar nintendo playstation xbox lego hogwarts toddler nearly almost aged toddlers preschooler teenager preteen tween baby kiddo girl boy unfortunately took pick half part signed mother father grandmother grandfather auntie aunt uncle park street road lane avenue church library primary secondary high middle nursery academy college kindergarten preschool rt omg mondays tuesdays wednesdays thursdays fridays saturdays sundays channel type plot tickets caution interestingly subverted going ones top scary volume vol",
);

/** Given names that are also ordinary words. They count as names only if the context uses them as names. */
const either = words(
  'april august chance dawn eve faith grace hope joy june jude mark may pearl rose storm summer sunny will love art max',
);
const treatedAsName =
  /^(?:[’']s\b|,| \(| is\b| was\b| has\b| and\b| who\b| \d| turned\b| loved?s?\b| just\b| said\b| says\b)/u;
const introduced =
  /\b(?:my|our|bro|brother|sister|sis|son|daughter|nephew|niece|cousin|twins?|named|called|name is|name's|i'm|im|friend|little|kid) $/iu;

const placed = /\b(?:from|in|at|near|to|of|de|outside) $/iu;

function isName(raw: string, word: string, start: number, end: number): boolean {
  if (placed.test(raw.slice(Math.max(0, start - 9), start)) && !/^[’']s\b/.test(raw.slice(end))) return false;
  const lower = word.toLowerCase().replace(/[’']s$/, '');
  if (noName.has(lower)) return false;
  if (!either.has(lower)) return true;
  return (
    treatedAsName.test(raw.slice(end, end + 8)) || introduced.test(raw.slice(Math.max(0, start - 14), start))
  );
}

function capitalised(raw: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const match of raw.matchAll(capitalisedPattern)) {
    const [first = '', second] = match[0].split(/\s/);
    let start = match.index;
    let text = match[0];
    if (!isName(raw, first, start, start + first.length)) {
      if (!second || noName.has(second.toLowerCase())) continue;
      start += text.length - second.length;
      text = second;
    } else if (second && noName.has(second.toLowerCase())) {
      text = first;
    }
    const name = text.replace(/[’']s$/, '');
    found.push({ start, end: start + name.length, full: /\s/.test(name), capital: true });
  }
  return found;
}

const verbFollows = /\b(?:i|we|they|you|to) $/i;

/** Finds the possible names in a text. In a text without capitals, the words in `known` are not names. */
export function nameCandidates(raw: string, known: ReadonlySet<string>): NameCandidate[] {
  const found = capitalised(raw);
  if (/\p{Lu}\p{Ll}/u.test(raw.replace(/\bI(?:['’]\w+)?\b/g, ''))) return found;
  for (const match of raw.matchAll(lowerPattern)) {
    const [word] = match;
    const end = match.index + word.length;
    if (known.has(word) || !isName(raw, word, match.index, end)) continue;
    const before = raw.slice(Math.max(0, match.index - 16), match.index);
    if (verbFollows.test(before)) continue;
    if (
      !/(?:^|[.!?]\s)$/.test(before) &&
      !introduced.test(before) &&
      !treatedAsName.test(raw.slice(end, end + 10))
    )
      continue;
    found.push({ start: match.index, end, full: false, capital: false });
  }
  return found;
}
