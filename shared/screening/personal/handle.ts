import { foldedIndex } from '../../text/fold.ts';
import { defined } from '../../values/defined.ts';
import type { Document } from '../document.ts';
import { wordsIn } from '../rules/rule.ts';
import { coverage } from '../text/coverage.ts';
import { shapesOf } from '../text/shape.ts';
import type { PersonalSpan } from './detector.ts';

const source = String.raw;

const sets = {
  platform: `insta[gram] ig snap[chat] tik[_]tok discord kik twitter roblox psn xbox playstation fortnite minecraft
    telegram tele youtube yt steam skype twitch facebook fb whatsapp wechat gamertag user[_]name handle gamer[_]tag
    user[_]id epic bereal vsco tumblr goodreads letterboxd wattpad signal threads bluesky bsky mastodon reddit pinterest
    hypixel bgmi brawl_stars rocket_league blox x`,
  account: 'user[_]name user name handle id tag account',
  page: 'code crew me profile tv list guild',
  own_account: 'user[_]name user handle id sc kik snap gamertag discord insta tag',
  invitation: 'follow[_me] add_me find_me dm_me hmu hit_me_up message_me pm_me friend_me contact',
  known_as: `i[']m i_am as find_me[_as] it[']s called play[s]_as goes_by me_as user_is me_down_as known_as ping add
    name[d|_is]`,
  camel_cue: `i[']m i_am as handle my me us add plays_as goes_by xbox: steam: psn: user name id where_i_am look_me_up`,
  no_account: `the a an and or but is are was were very really not good bad great account[s] page post[s] famous video[s]
    filter[s] dance[s] star[s] plot on in at it its that this she he they his her their my you your name user me too so
    because where when just also like only about for to of with by all some one movie show game[s] book live original
    series premium red kids music shorts`,
  brand: `TikTok WhatsApp PlayStation LinkedIn GameCube WordPress PayPal FaceTime iPad[s] iPhone[s] eBay BeReal WeChat
    GoodReads SpongeBob WandaVision ScratchJr DuoLingo DVD[s] TV[s] CGI ABCmouse LeBron DeviantArt MineCraft FortNite`,
};

const shapes = {
  token: '@?{letters}',
  at_name: '@{letters}',
  letters: '[a-z0-9](?:[a-z0-9_]|[.-](?=[a-z0-9])){2,29}',
  plain_name: '@?[a-z0-9][a-z0-9_.]{4,29}',
  /** A word with digits, underscores or dots inside, unlike an ordinary word. */
  odd: source`(?={mark_inside})@?[a-z0-9_][a-z0-9_.-]{2,29}(?<![.-])`,
  mark_inside: source`[a-z0-9_.-]{0,30}[a-z][\d_]|[a-z0-9_-]{2,30}\.[a-z]{2}|[a-z0-9_.-]{0,30}_`,
  i_am: "at |as |user ?name |it's |its |i'm |im ",
  look_for_me: '(?:find|look|add|follow|search|ping|gift)(?: for)? (?:me|us)(?: up)?(?: as)? ',
  on_this: source`on \p{L}+[ ,:]+`,
  i_go_by: "i go by |handle |as |i'm ",
  is: source`\s?[:=]\s?|\s(?:is|user ?name|user|it's)\s|,\s?user ?name\s|'s\s|\s?[-–>]{1,2}\s|\s?@`,
};

const shape = shapesOf(sets, shapes);

const named = shape(source`\b{platform}(?:\s{account})?{is}({token})`, 'g');
const atSign = shape(source`\b(?:{platform}|{invitation})\b[^.!?\n@]{0,24}({at_name})`, 'g');
const addMe = shape(
  source`\b(?:add|friend|follow|find|hit|message|dm|pm) (?:me|us) (?:up )?(?:on|at) {platform}[:,]?\s{i_am}?({token})`,
  'g',
);
const nearPlatform = [
  source`\b{known_as} (?:an? )?({odd})(?: there| over)?,? (?:on|at|in|over on|for|to) (?:my |your |the )?{platform}\b`,
  source`\b({odd}) (?:over )?(?:on|is my) (?:my )?{platform}\b`,
  source`\b{platform}\b(?: (?:{account}|{page})){0,4}[^.!?\n]{0,28}?(?: |:|@)({odd})`,
  source`\b(?:my|her|his|add my|snap|the) ?{platform}? ?{own_account}(?: is| was|'s|:|,)? ({odd})`,
  source`\b{look_for_me}(?:{on_this}{i_go_by}?)?({plain_name}) (?:over )?(?:on|in) {platform}\b`,
  source`\b((?:sw|friend code:?)[ -]?\d{4}[ -]\d{4}[ -]\d{4})\b`,
  source`\b(?:tag|id)(?: is|:)? (#[0-9a-z]{6,10})\b`,
  source`\b(live:[a-z0-9._]{3,30})\b`,
  source`\b(?:user ?name|gamertag)(?: is|:|\? mine'?s)? ({plain_name})\b`,
].map((written) => shape(written, 'gu'));
/**
 * Matches a name with capitals or digits inside, to be found near the name of a platform: 'BookishSiobhan' on Goodreads.
 */
const camel = /^(?:\p{Lu}?\p{Ll}{1,40}\p{Lu}\p{L}{0,40}\d{0,20}|\p{L}{1,40}\d{2,20})$/u;
/** Matches whole words, so that each is checked once. `\b` would see a word boundary between 'u' and 'ſ'. */
const run = /[\p{L}\p{N}_]+/gu;
const camelCue = shape(source`\b{camel_cue}\b`);

const tagged = /(?<![a-z0-9&])([a-z][a-z0-9_.]{1,30}#\d{4})\b/g;
const bare = /(?<![a-z0-9.])(@[a-z][a-z0-9_]{2,29})\b/g;

/** Matches words that follow a platform's name in ordinary sentences. */
const ordinary = shape('^@?{no_account}$');

const platformNear = shape(source`\b{platform}\b`);
/** Matches words with capitals inside that are not account names: brands, surnames, and titles with a year. */
const brands = shape(
  source`^(?:{brand}|You ?Tube|(?:HBO|PBS)\w*|(?:Mc|Mac)\p{L}+|(?:De|La|Di|O[’']?)\p{Lu}\p{L}+|J[KR]\p{L}*|\p{L}+\d{4})$`,
  'u',
);

const ownPattern = /\b(?:my|our|me|user|username|gamertag|handle|add|follow|i'm|im)\b/;

function looksLikeHandle(token: string): boolean {
  return !ordinary.test(token) && token.replace('@', '').length >= 3;
}

/** A text without any of these words, '@' or '#' has no account name. */
const places = wordsIn(
  `insta instagram ig snap snapchat tiktok tik discord kik twitter roblox psn xbox playstation fortnite minecraft telegram
    tele youtube yt steam skype twitch facebook fb whatsapp wechat gamertag username user handle gamer epic bereal vsco
    tumblr goodreads letterboxd wattpad signal threads bluesky bsky mastodon reddit pinterest hypixel bgmi brawl rocket
    league switch x tag id`,
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
