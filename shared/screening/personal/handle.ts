import { foldedIndex } from '../../text/fold.ts';
import { defined } from '../../values/defined.ts';
import type { Document } from '../document.ts';
import { coverage } from '../text/coverage.ts';
import type { PersonalSpan } from './detector.ts';

const platform =
  '(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|kik|twitter|roblox|psn|xbox|playstation|fortnite|minecraft|telegram|tele|youtube|yt|steam|skype|twitch|facebook|fb|whatsapp|wechat|gamertag|user ?name|handle|gamer ?tag|user ?id|epic|bereal|vsco|tumblr|goodreads|letterboxd|wattpad|signal|threads|bluesky|bsky|mastodon|reddit|pinterest|hypixel|bgmi|brawl stars|rocket league|snapchat|blox|x)';
const tokenSource = '@?[a-z0-9](?:[a-z0-9_]|[.-](?=[a-z0-9])){2,29}';

const named = new RegExp(
  `\\b${platform}(?:\\s(?:user ?name|user|name|handle|id|tag|account))?(?:\\s?[:=]\\s?|\\s(?:is|user ?name|user|it's)\\s|,\\s?user ?name\\s|'s\\s|\\s?[-–>]{1,2}\\s|\\s?@)(${tokenSource})`,
  'g',
);
const atSign = new RegExp(
  `\\b(?:${platform}|follow(?: me)?|add me|find me|dm me|hmu|hit me up|message me|pm me|friend me|contact)\\b[^.!?\\n@]{0,24}(@[a-z0-9](?:[a-z0-9_]|[.-](?=[a-z0-9])){2,29})`,
  'g',
);
const addMe = new RegExp(
  `\\b(?:add|friend|follow|find|hit|message|dm|pm) (?:me|us) (?:up )?(?:on|at) ${platform}[:,]?\\s(?:at |as |user ?name |it's |its |i'm |im )?(${tokenSource})`,
  'g',
);
/** Matches a word with digits, underscores or dots inside, unlike an ordinary word. */
const odd =
  '(?=[a-z0-9_.-]{0,30}[a-z][\\d_]|[a-z0-9_-]{2,30}\\.[a-z]{2}|[a-z0-9_.-]{0,30}_)@?[a-z0-9_][a-z0-9_.-]{2,29}(?<![.-])';
const nearPlatform = [
  new RegExp(
    `\\b(?:i'?m|i am|as|find me(?: as)?|it'?s|called|plays? as|goes by|me as|user is|me down as|known as|ping|add|name(?:d| is)?) (?:an? )?(${odd})(?: there| over)?,? (?:on|at|in|over on|for|to) (?:my |your |the )?${platform}\\b`,
    'g',
  ),
  new RegExp(`\\b(${odd}) (?:over )?(?:on|is my) (?:my )?${platform}\\b`, 'g'),
  new RegExp(
    `\\b${platform}\\b(?: (?:user ?name|user|name|handle|id|tag|account|code|crew|me|profile|tv|list|guild)){0,4}[^.!?\\n]{0,28}?(?: |:|@)(${odd})`,
    'g',
  ),
  new RegExp(
    `\\b(?:my|her|his|add my|snap|the) ?${platform}? ?(?:user ?name|user|handle|id|sc|kik|snap|gamertag|discord|insta|tag)(?: is| was|'s|:|,)? (${odd})`,
    'g',
  ),
  new RegExp(
    `\\b(?:find|look|add|follow|search|ping|gift)(?: for)? (?:me|us)(?: up)?(?: as)? (?:on \\p{L}+[ ,:]+(?:i go by |handle |as |i'm )?)?(@?[a-z0-9][a-z0-9_.]{4,29}) (?:over )?(?:on|in) ${platform}\\b`,
    'gu',
  ),
  /\b((?:sw|friend code:?)[ -]?\d{4}[ -]\d{4}[ -]\d{4})\b/g,
  /\b(?:tag|id)(?: is|:)? (#[0-9a-z]{6,10})\b/g,
  /\b(live:[a-z0-9._]{3,30})\b/g,
  /\b(?:user ?name|gamertag)(?: is|:|\? mine'?s)? (@?[a-z0-9][a-z0-9_.]{4,29})\b/g,
];
/**
 * Matches a name with capitals or digits inside, to be found near the name of a platform: 'BookishSiobhan' on Goodreads.
 */
const camel = /^(?:\p{Lu}?\p{Ll}{1,40}\p{Lu}\p{L}{0,40}\d{0,20}|\p{L}{1,40}\d{2,20})$/u;
/** Matches whole words, so that each is checked once. `\b` would see a word boundary between 'u' and 'ſ'. */
const run = /[\p{L}\p{N}_]+/gu;
const camelCue =
  /\b(?:i'?m|i am|as|handle|my|me|us|add|plays as|goes by|xbox:|steam:|psn:|user|name|id|where i am|look me up)\b/;

const tagged = /(?<![a-z0-9&])([a-z][a-z0-9_.]{1,30}#\d{4})\b/g;
const bare = /(?<![a-z0-9.])(@[a-z][a-z0-9_]{2,29})\b/g;

/** Matches words that follow a platform's name in ordinary sentences. */
const ordinary =
  /^@?(?:the|a|an|and|or|but|is|are|was|were|very|really|not|good|bad|great|account|accounts|page|post|posts|famous|video|videos|filter|filters|dance|dances|star|stars|plot|on|in|at|it|its|that|this|she|he|they|his|her|their|my|you|your|name|user|me|too|so|because|where|when|just|also|like|only|about|for|to|of|with|by|all|some|one|movie|show|game|games|book|live|original|series|premium|red|kids|music|shorts)$/;

const platformNear = new RegExp(`\\b${platform}\\b`);
/** Matches words with capitals inside that are not account names. */
const brands =
  /^(?:You ?Tube|TikTok|WhatsApp|PlayStation|LinkedIn|GameCube|WordPress|PayPal|FaceTime|iPads?|iPhones?|eBay|BeReal|WeChat|GoodReads|SpongeBob|WandaVision|ScratchJr|DuoLingo|HBO\w*|DVDs?|TVs?|CGI|ABCmouse|PBS\w*|Mc\p{L}+|Mac\p{L}+|De\p{Lu}\p{L}+|La\p{Lu}\p{L}+|Di\p{Lu}\p{L}+|O[’']?\p{Lu}\p{L}+|J[KR]\p{L}*|LeBron|DeviantArt|MineCraft|FortNite|\p{L}+\d{4})$/u;

const ownPattern = /\b(?:my|our|me|user|username|gamertag|handle|add|follow|i'm|im)\b/;

function looksLikeHandle(token: string): boolean {
  return !ordinary.test(token) && token.replace('@', '').length >= 3;
}

const places = new Set(
  'insta instagram ig snap snapchat tiktok tik discord kik twitter roblox psn xbox playstation fortnite minecraft telegram tele youtube yt steam skype twitch facebook fb whatsapp wechat gamertag username user handle gamer epic bereal vsco tumblr goodreads letterboxd wattpad signal threads bluesky bsky mastodon reddit pinterest hypixel bgmi brawl rocket league switch x tag id'.split(
    ' ',
  ),
);

/**
 * Finds account names to which a stranger could write. An '@name' without a platform or an invitation is only a mention.
 */
export function findHandles({ raw, folded, words }: Document): PersonalSpan[] {
  const { text } = folded;
  if (!/[@#]/.test(text) && !words.some((word) => places.has(word.text))) return [];
  const spans: PersonalSpan[] = [];
  const take = coverage(text.length);
  const add = (match: RegExpExecArray, mention: boolean) => {
    const token = match[1] ?? '';
    if (!looksLikeHandle(token)) return;
    const start = match.index + match[0].lastIndexOf(token);
    const end = start + token.length;
    if (!take(start, end)) return;
    spans.push({
      kind: 'handle',
      start,
      end,
      ...defined({ mention: mention ? (true as const) : undefined }),
    });
  };
  for (const pattern of [named, atSign, addMe, tagged]) {
    for (const match of text.matchAll(pattern)) {
      const own = ownPattern.test(text.slice(Math.max(0, match.index - 24), match.index + 12));
      if (own || pattern !== named || /[\d_.@]/.test(match[1] ?? '')) add(match, false);
    }
  }
  for (const pattern of nearPlatform) for (const match of text.matchAll(pattern)) add(match, false);
  for (const match of raw.matchAll(run)) {
    if (!camel.test(match[0]) || brands.test(match[0])) continue;
    const start = foldedIndex(folded, match.index);
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 30);
    if (!camelCue.test(before) || !platformNear.test(`${before} ${after}`)) continue;
    if (take(start, end)) spans.push({ kind: 'handle', start, end });
  }
  if (text.includes('@')) for (const match of text.matchAll(bare)) add(match, true);
  return spans;
}
