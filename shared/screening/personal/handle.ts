import { coverage } from '../text/coverage.ts';
import type { PersonalDetector, PersonalSpan } from './detector.ts';

const PLATFORM =
  '(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|kik|twitter|roblox|psn|xbox|playstation|fortnite|minecraft|telegram|tele|youtube|yt|steam|skype|twitch|facebook|fb|whatsapp|wechat|gamertag|user ?name|handle|gamer ?tag|user ?id|epic)';
const TOKEN = '@?[a-z0-9](?:[a-z0-9_]|[.-](?=[a-z0-9])){2,29}';

const NAMED = new RegExp(
  `\\b${PLATFORM}(?:\\s(?:user ?name|user|name|handle|id|tag|account))?(?:\\s?[:=]\\s?|\\s(?:is|user ?name|user|it's)\\s|,\\s?user ?name\\s|'s\\s|\\s?[-–>]{1,2}\\s|\\s?@)(${TOKEN})`,
  'g',
);
const AT_SIGN = new RegExp(
  `\\b(?:${PLATFORM}|follow(?: me)?|add me|find me|dm me|hmu|hit me up|message me|pm me|friend me|contact)\\b[^.!?\\n@]{0,24}(@[a-z0-9](?:[a-z0-9_]|[.-](?=[a-z0-9])){2,29})`,
  'g',
);
const ADD_ME = new RegExp(
  `\\b(?:add|friend|follow|find|hit|message|dm|pm) (?:me|us) (?:up )?(?:on|at) ${PLATFORM}[:,]?\\s(?:at |as |user ?name |it's |its |i'm |im )?(${TOKEN})`,
  'g',
);
const TAGGED = /(?<![a-z0-9&])([a-z][a-z0-9_.]{1,30}#\d{4})\b/g;
const BARE = /(?<![a-z0-9.])(@[a-z][a-z0-9_]{2,29})\b/g;

/** What follows a platform's name in ordinary speech. */
const ORDINARY =
  /^@?(?:the|a|an|and|or|but|is|are|was|were|very|really|not|good|bad|great|account|accounts|page|post|posts|famous|video|videos|filter|filters|dance|dances|star|stars|plot|on|in|at|it|its|that|this|she|he|they|his|her|their|my|you|your|name|user|me|too|so|because|where|when|just|also|like|only|about|for|to|of|with|by|all|some|one|movie|show|game|games|book|live|original|series|premium|red|kids|music|shorts)$/;

const OWN = /\b(?:my|our|me|user|username|gamertag|handle|add|follow|i'm|im)\b/;

function looksLikeHandle(token: string): boolean {
  return !ORDINARY.test(token) && token.replace('@', '').length >= 3;
}

const PLACES = new Set(
  'insta instagram ig snap snapchat tiktok tik discord kik twitter roblox psn xbox playstation fortnite minecraft telegram tele youtube yt steam skype twitch facebook fb whatsapp wechat gamertag username user handle gamer epic'.split(
    ' ',
  ),
);

/** Account names that a stranger could write to. An '@name' with nothing beside it is a mention only. */
export const findHandles: PersonalDetector = ({ folded, words }) => {
  const { text } = folded;
  if (!/[@#]/.test(text) && !words.some((word) => PLACES.has(word.text))) return [];
  const spans: PersonalSpan[] = [];
  const take = coverage(text.length);
  const add = (match: RegExpExecArray, mention: boolean) => {
    const token = match[1] ?? '';
    if (!looksLikeHandle(token)) return;
    const start = match.index + match[0].lastIndexOf(token);
    const end = start + token.length;
    if (!take(start, end)) return;
    spans.push({ kind: 'handle', start, end, ...(mention ? { mention: true as const } : {}) });
  };
  for (const pattern of [NAMED, AT_SIGN, ADD_ME, TAGGED]) {
    for (const match of text.matchAll(pattern)) {
      const own = OWN.test(text.slice(Math.max(0, match.index - 24), match.index + 12));
      if (own || pattern !== NAMED || /[\d_.@]/.test(match[1] ?? '')) add(match, false);
    }
  }
  if (text.includes('@')) for (const match of text.matchAll(BARE)) add(match, true);
  return spans;
};
