import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Document } from '../document.ts';
import type { Finding } from '../finding.ts';

interface Signal {
  readonly rule: string;
  readonly weight: number;
  readonly pattern: RegExp;
  readonly advertising?: true;
}

const mine = '(?:my|our|this|the|his|her|new|me|these|another)';
const place =
  '(?:channels?|chanel|chan+el|videos?|vids?|covers?|songs?|music|mixtape|album|track|beats?|raps?|remix|page|profile|site|website|blog|link|store|shop|app|band|stuff|soundcloud|spotify|instagram|insta|facebook|fb|twitter|tiktok|podcast|stream|twitch|vlogs?|gameplay|lets? plays?|playlist|parod(?:y|ies)|etsy|patreon|ebook|book|merch|giveaway|prank|tutorials?|fan ?page|group)';

/** Typical phrases of advertising, each with a weight. A text whose weights add up to 2 is spam. */
const signals: readonly Signal[] = [
  {
    rule: 'check-out',
    weight: 2,
    pattern: new RegExp(
      `\\b(?:(?:che+c?k+(?:ing)?|chek)\\s?(?:out |it out |at |on |to )?(?:all |some of |also |please |plz )?(?:(?:my|our|me) (?:\\w+ ){0,4}?${place}|${mine} (?:\\w+\\W{1,2}){0,4}?(?:channels?|chanel|pages?|links?|sites?|website|profile|covers?|playlist|vids?|videos?))\\b|(?:watch|see|visit|view|look at|listen to|go to|click(?: on)?|hear|find|support|peep|play|tap|try|explore|come to|come see|viewing)\\s(?:out |also |please |plz )?(?:my|our|me on|us on)\\s(?:\\w+ ){0,4}?${place}\\b|(?:go to|visit|click(?: on)?|check)\\s(?:the|this|his|her|these|that) (?:\\w+ )?(?:channel|page|link|site|website|blog|profile|store|shop)\\b|(?:che+c?k+|check) (?:out|it out|me out|us out)\\b[^.,!?"]{0,40}\\b(?:channel|youtube|facebook|insta\\w*|soundcloud|page|my|our|me|us|cover|website|site|link|on youtube|on itunes)\\b|(?:check|chek|checkout) (?:me|us) out\\b)`,
    ),
    advertising: true,
  },
  {
    rule: 'engagement',
    weight: 2,
    pattern:
      /\b(?:(?:thumbs?|thumb) (?:this |it |me )?up\b.{0,12}\b(?:if|so|please|plz|this|4)|(?:please |plz |don'?t |do not |must |just )?like (?:this|my|the|dis) (?:comment|comments)|like if (?:you|u|ur|your)|how many (?:likes|thumbs)|(?:give|hit|smash|drop) (?:it|this|me|us|the|that|a) (?:a )?(?:like|thumbs? up)\b|like (?:and|&|n) (?:share|subscribe|comment|sub)|\d+[km]? subs(?:cribers)?\b|(?:reach|get|hit|gain|need|want|try) (?:\w+ ){0,4}(?:subs|subscribers|\d+ (?:likes|views|followers))\b|my first (?:subscriber|sub|follower)|(?:please|plz|pls) (?:vote|share|repost|look up)|shout ?out (?:to my|if|for)|top comment|who(?:'s| is) (?:watching|here|listening) in 20\d\d)/,
  },
  {
    rule: 'self-promotion',
    weight: 2,
    pattern:
      /\b(?:(?:my|our) (?:(?:own|new|first|latest|other|youtube|yt|gaming|music|little|small|cool|next|8bit|acoustic|piano) ){0,3}(?:channels?|chanel|covers?|rap|raps|mixtape|remix(?:es)?|playlist|tracks?|beats|gaming videos?|youtube|soundcloud|hit song|sound|new (?:song|single|video|track|album))\b|(?:i'?m|i am|im) (?:getting|becoming|growing) (?:\w+ ){0,3}(?:popular|known|famous|artist)|i (?:did|made|do|make|just did) (?:a |some |an? \w+ )?(?:covers?|channel|gaming channel|remix|parody)\b|we did (?:a |some )?covers?\b|(?:i'?m|i am|im) (?:a |an )(?:\w+ ){0,4}(?:rapper|singer|producer|youtuber|musician|songwriter|beatboxer)\b|(?:check|checked|checking|chacking) (?:\w+ ){0,3}out\b[^.,!?"]{0,24}\b(?:my|our|if you (?:want|like|would)|if u|please|plz|thanks|men|us)|(?:take a|have a|give (?:it|us|me) a) (?:look|listen|watch|chance|try|shot) (?:at |to )?(?:this|my|our)?\s?(?:video|channel|song|page)?\b.{0,16}\b(?:youtube|youtub|channel|my|our|video)|if you (?:like|love|want) (?:\w+ ){0,4}(?:check|listen|subscribe|visit|hip hop|rap))/,
    advertising: true,
  },
  {
    rule: 'subscribe',
    weight: 2,
    pattern:
      /\b(?:sub+s?cri+b(?:e|ed|ing|ers?)?|sub|subs|susbcribe|suscribe|subcribe|sucscribe|subscribirse)\b(?!(?: to)? (?:(?:this|the|that|any|a) (?:\w+ )?(?:streaming )?service|to|the|this|that|what|any) (?:notion|idea|theory|view|belief|what|school|philosophy|one|message|it))(?: (?:to (?!what|the|this (?:idea|view|theory))|2|for|and|me|my|back|please|plz|pls|our|us|if|so|now|here|4|too|this|thx|thanks|like|share|every|gets|itz|am|i)\b|[!.`)<&,]|\s*$)/,
    advertising: true,
  },
  {
    rule: 'sub-back',
    weight: 2,
    pattern:
      /\b(?:f4f|s4s|sub4sub|l4l|like4like|follow4follow)\b|\b(?:sub|follow|like|shout ?out)\s?(?:4|for)\s?(?:sub|follow|like|shout ?out)\b|\b(?:sub|follow) back\b|\b(?:i(?:'ll| will)|ill) (?:sub|follow|like|add) (?:back|you|u)\b|\bsub back\b/,
    advertising: true,
  },
  {
    rule: 'follow',
    weight: 2,
    pattern:
      /\bfollow (?:my|our) \w+|\b(?:follow|add|find|join|friend|dm|pm|inbox|message|contact|hmu|whatsapp|telegram) (?:me|us|my (?:page|channel|insta\w*|twitter|profile)|our (?:page|channel))\b(?! in (?:rating|reading|watching|voting|reviewing)).{0,24}\b(?:on|at|@|in|via|page|for|if)\b/,
    advertising: true,
  },
  {
    rule: 'money',
    weight: 2,
    pattern:
      /\b(?:(?:earn|make|made|making|win|won|get|got|paid|pays?|receive) (?:\w+ ){0,3}(?:[$€£]\s?\d[\d,.]*|\d[\d,.]*\s?(?:dollars|bucks|usd|\$|k\b)|money|cash|income|extra cash|easy money)(?: (?:\w+ ){0,6}(?:per |a |each |every )?(?:day|week|month|hour|home|online|internet|fast|free|easy|daily|working))|work(?:ing)? (?:from|at) home|passive income|(?:make|earn) \$\d+|i sell (?:\w+ ){1,3}(?:accounts?|followers|keys|codes|pills)|(?:made|earned|turned) (?:my )?[$€£]?\d[\d,.]* (?:into \d|in (?:a|one|two) (?:day|week|month))|my trader\b|replace your salary|spots? (?:is|are) limited|need followers|(?:buy|sell) (?:verified )?reviews|\d+ real ones for|hire (?:a|an|my) (?:hacker|writer|expert)|financial freedom|get rich (?:fast|online|now|today|with)|quit (?:my|your) (?:day )?job|make money online|easy money|paid surveys?|cash ?app|paypal me)\b/,
  },
  {
    rule: 'finance',
    weight: 2,
    pattern:
      /\b(?:(?:crypto|bitcoin|btc|forex|binary|trading|investment|ethereum|nft|token|coin)s? (?:\w+ )?(?:signals?|group|invest\w*|trad\w+|platform|broker|wallet|profits?|giveaway|presale|expert|manager|account|recovery|airdrop)|(?:invest|trade) with (?:me|us|mr|mrs)|guaranteed (?:returns?|profit|income)|(?:instant|payday|fast|personal|cheap) loans?|credit (?:repair|score)|100x|loan offers?)\b/,
  },
  {
    rule: 'buy',
    weight: 2,
    pattern:
      /\b(?:buy|order|shop|purchase|get yours|grab yours|hire|download|install|sign up|register|claim|apply|enroll|enrol|call|try it)\s(?:\w+ ){0,3}(?:now|today|here|online|yours|cheap|for free|free trial|before it'?s gone|while supplies last|at \S+\.\w+)\b(?! (?:and|that|on (?:dvd|netflix|amazon)))|\b(?:cheap|discount(?:ed)?|free|wholesale|replica|designer|affordable|best|lowest|quality|genuine) (?:\w+ ){0,2}(?:followers|likes|views|subscribers|viagra|cialis|pills|meds|bags|handbags|watches|shoes|sneakers|jerseys|jewelry|sunglasses|iphones?|accounts?|gift ?cards?|essays?|essay writing|essay service|writing service|seo|web design|backlinks|insurance|vpn|hosting|prices?|deals?|loans?|robux|v-?bucks|coins|gems|diamonds|skins|steroids|weed|vapes?)\b/,
  },
  {
    rule: 'free-goods',
    weight: 2,
    pattern:
      /\b(?:buy|free|cheap|instant) (?:\w+ ){0,1}(?:followers|likes|views|subscribers)\b|\b(?:free|unlimited|generate|generator|hack(?:ed|s)?|cheats?|get|win|giveaway|giving away|giv(?:e|ing) (?:out|away)) (?:\w+ ){0,2}(?:robux|v-?bucks|vbucks|minecoins|gift ?cards?|iphones?|ps5s?|xbox(?:es)?|nitro|skins|gems|diamonds|premium accounts?|netflix accounts?|steam (?:keys|codes|wallet)|prizes?|vouchers?|coupons?|samples?|ebooks?)\b|\b(?:robux|v-?bucks|gem|coin|gift ?card|followers?) (?:generator|hack|giveaway|glitch)\b/,
  },
  {
    rule: 'piracy',
    weight: 2,
    pattern:
      /\b(?:watch|stream|download|get|see|click)\b.{0,30}\b(?:full (?:movie|film|episodes?|series|version|hd)|the (?:whole|entire|complete) (?:movie|film|series|season)|movies?|episodes|hd|season \d+)\b.{0,20}\b(?:free|online(?: free)?|hd|torrent|1080p|4k|no sign ?up|without (?:ads|registration))\b.{0,40}\b(?:here|click|link|at|on|free|hd|visit|\w+movies)\b|\b(?:123|f|go|solar|put|yes)movies\b|\bput ?locker\b|\bfull (?:movie|film) (?:free|online|hd|download|here|link)\b|\bclick here to\b/,
  },
  {
    rule: 'promo',
    weight: 2,
    pattern:
      /\b(?:promo|discount|coupon|referral|invite|voucher|affiliate|creator) (?:code|link)s?\b|\buse (?:my |the |our |this )?(?:code|link)\b|\b\d{1,2}\s?% (?:off|discount)\b|\b(?:limited[- ]time|special|exclusive|black friday|flash) (?:offer|deal|sale|discount)s?\b|\bsale sale\b|\b(?:money[- ]back|satisfaction) guarante\w+|\bfree shipping\b|\bwhile (?:stocks?|supplies) last|\bact (?:now|fast)\b|\bbuy one get one\b/,
  },
  {
    rule: 'bio-link',
    weight: 2,
    pattern:
      /\blink (?:is )?(?:in|on|below|in the)\s?(?:my |the |our )?(?:bio|profile|description|below|comments?|channel)?\b(?<=bio|profile|description|below|channel|comments?)|\b(?:click|tap|see|visit|follow|check) (?:on )?(?:the|this|my|our) link\b|\bin my bio\b|\bclick (?:here|the link|below|on my|my)\b/,
  },
  {
    rule: 'channel',
    weight: 2,
    pattern:
      /\b(?:i (?:make (?:music|videos?|beats|songs?|covers?|vlogs?|rap)|do (?:covers?|videos?|music|vlogs?|lets plays)|upload|post (?:videos?|covers?|music)|sing|rap|produce|cover songs|record|just (?:made|uploaded|posted|released|started|dropped|launched|published)|have (?:a|my own|an) (?:\w+ ){0,2}(?:channel|youtube|page|band|site|blog)|started (?:a|my)|run a|am (?:an?|just an?) (?:\w+ ){0,3}(?:singer|rapper|artist|musician|youtuber|producer|blogger|gamer|streamer|band))|i'?m (?:an? |just an? |also an? )?(?:\w+ ){0,3}(?:singer|rapper|artist|musician|youtuber|producer|streamer|band|channel)|we are (?:a |an )?(?:\w+ ){0,3}(?:band|group|channel|duo))\b.{0,80}\b(?:channel|youtube|sub|subscribe|check|listen|click|visit|support|follow|give (?:me|us|it) a (?:chance|listen|try|shot)|my (?:videos?|music|songs?|covers?|page|work|profile)|soundcloud|feedback|would mean|appreciat\w+|views|likes)\b/,
  },
  {
    rule: 'beg',
    weight: 2,
    pattern:
      /\b(?:please|plz|pls|help|support|thumbs? (?:this|me|up)|give|like this|make this)\b.{0,40}\b(?:thumbs? up|top comment|my (?:channel|video|music|dream|petition|go ?fund ?me|page|song|cover|campaign)|(?:get|reach|hit) (?:me |us )?(?:to )?\d+|go ?fund ?me|donat(?:e|ions?)|sign (?:this|my|the|our) petition|vote for (?:me|us|my)|a small (?:artist|channel|youtuber|creator)|spread the word|share (?:this|my))\b/,
  },
  {
    rule: 'petition',
    weight: 2,
    pattern:
      /\bsign (?:this|the|my|our) (?:\w+ )?petition\b|\bgo ?fund ?me\b|\bkickstarter\b.{0,30}\b(?:back|support|my|our)\b|\b(?:donate|donations?) (?:to|at|here|for) (?:my|our|this|me|us)\b|\bvote (?:for )?(?:me|us|my)\b/,
  },
  {
    rule: 'health',
    weight: 2,
    pattern:
      /\b(?:lose|lost|shed|drop(?:ped)?) (?:\w+ ){0,2}(?:\d+ )?(?:pounds|lbs|kg|kilos|weight|belly fat)\b.{0,40}\b(?:\d+ (?:days?|weeks?)|tea|pills?|diet|keto|supplement|trick|thanks to|with this|click|order)\b|\b(?:weight[- ]loss|slimming|detox|keto|male enhancement|testosterone|hair growth) (?:tea|pills?|gummies|supplements?|formula|product|cream)\b|\bdr\.? \w+ (?:cured|spell|herbal|helped me)\b|\b(?:spell caster|herbal (?:cure|remedy|medicine)|love spell|miracle cure)\b/,
  },
  {
    rule: 'service',
    weight: 2,
    pattern:
      /\b(?:dm|pm|inbox|email|contact|whatsapp|telegram|text|call|message|reach|hit) (?:me|us|him|her|now|at|on|up|today)?\s?(?:for|if you|to (?:buy|get|order|learn|invest|join|book)|on|at)\b.{0,40}\b(?:accounts?|info|details|services?|prices?|more|cheap|deals?|promo\w*|invest\w*|help|work|collab\w*|business|interested|orders?|bookings?|need|essays?|loans?|hacks?|hack\w*|tickets?)\b|\b(?:essay|assignment|homework|thesis|dissertation) (?:writing|help) (?:service|online|site)\b|\bprofessional (?:hacker|hackers|essay|writers?)\b|\bwe (?:offer|provide|sell|deliver|ship)\b|\b(?:whatsapp|telegram|viber|wechat)\b.{0,12}(?:\+?\d[\d ()-]{6,}|@\w+|t\.me)/,
  },
  {
    rule: 'chain',
    weight: 2,
    pattern:
      /\b(?:copy (?:and|&|n) paste|repost|send|post|share|forward) (?:this|it)\b.{0,60}\b(?:people|friends|comments?|videos?|or (?:you|else)|bad luck|within \d|kissed)\b|\bif you (?:ignore|don'?t (?:repost|send|share|copy)) this\b|\bput this on (?:\d+|3|ten) (?:other )?(?:videos|comments)\b/,
  },
  {
    rule: 'shill',
    weight: 1,
    pattern:
      /\b(?:game ?changer|changed my life|you won'?t (?:regret|believe)|100% (?:legit|real|free|working|guaranteed)|legit|no scam|trust me it works|thank me later|risk[- ]free|no (?:credit card|investment)|fast delivery|best price|(?:number|no\.?|#)\s?1 (?:site|app|service|product))\b/,
  },
  { rule: 'shout', weight: 1, pattern: /(?:!{4,}|\${2,}|>{2,}|===>|★{2,}|►|➡|👉|💰|🤑|🔥{3,}|✅)/u },
];

const likely =
  /\b(?:followers|trader|coin|salary|limited|reviews for|sell|hire|hacker|make|lost|lose|sub|like|thumbs|thumb|vote|look|my|our|subs|share|rapper|singer|cover|covers|track|subscribed|i'm|im|check|chek|channel|free|click|follow|visit|subscribe|link|buy|order|cheap|earn|money|promo|code|sale|join|dm|whatsapp|telegram|sign|petition|vote|donate|watch|download|stream|video|vids?|bio|loan|crypto|bitcoin|invest|weight|essay|robux|v-?bucks|giveaway|hack|generator|www|http|dot|app|add|listen|support|share|repost|copy|thumbs|offer|discount|deal|cover|sing|singer|rapper|artist|youtube|youtuber|\w+movies|spell|service|accounts?|seo|followers|susbcribe|suscribe|subcribe|subscribers|channels|gofundme|kickstarter|cash|income|paypal)\b|http|www\.|\.com|%/;

function linkWeight(document: Document): { weight: number; at?: { start: number; end: number } } {
  const match =
    /(?:https?:\/\/|www\.)\S{4,}|\b[a-z0-9-]{2,63}\.(?:com|net|org|biz|xyz|info|ly|gg|tv|me|shop|site|online|club|top|tk|ru|cn)(?:\/\S{0,200})?\b/.exec(
      document.folded.text,
    );
  if (!match) return { weight: 0 };
  const share = match[0].length / document.folded.text.length;
  return {
    weight: share > 0.6 ? 2 : document.words.length < 40 ? 1 : 0.5,
    at: { start: match.index, end: match.index + match[0].length },
  };
}

interface Found {
  readonly signal: Signal;
  readonly start: number;
  readonly end: number;
}

function signalsIn(text: string, offset: number): Found[] {
  const found: Found[] = [];
  for (const signal of signals) {
    const match = signal.pattern.exec(text);
    if (match)
      found.push({ signal, start: offset + match.index, end: offset + match.index + match[0].length });
  }
  return found;
}

/** In a long text, the phrases are searched for only in sentences that also contain one of these words. */
const promising =
  /\b(?:sell|hire|lost|make|subs?|subscribe\w*|channel|free|click|follow|visit|link|buy|order|cheap|earn|promo|code|sale|dm|whatsapp|telegram|sign|petition|vote|donate|download|stream|bio|loan|crypto|bitcoin|invest|weight|essay|robux|giveaway|hack|generator|www|http|dot|app|offer|discount|cover|rapper|youtube|spell|service|accounts?|followers|check|checking|thumbs|my|our|dollars|cash|income|paypal)\b/;

/** In a text of more words than this, one typical phrase is not enough. */
const longLength = 60;

/** Finds advertising for channels, goods and money, chain letters and begging for clicks, by their typical phrases. */
export const spam: Analyzer = {
  name: 'spam',
  examine(document) {
    if (!likely.test(document.folded.text)) return [];
    const long = document.words.length > longLength;
    const found = long
      ? document.sentences
          .filter(({ text }) => likely.test(text) && promising.test(text))
          .flatMap((sentence) => signalsIn(sentence.text, sentence.start))
      : signalsIn(document.folded.text, 0);
    const link = linkWeight(document);
    const spread = long ? 1.6 : 1;
    const weight = link.weight + found.reduce((sum, { signal }) => sum + signal.weight, 0);
    if (weight < 2 * spread || (found.length === 0 && weight < 2)) return [];
    const findings: Finding[] = found.map(({ signal, start, end }) =>
      findingAt(document, 'spam', {
        category: signal.advertising ? 'advertising' : 'spam',
        severity: 2,
        start,
        end,
        rule: signal.rule,
      }),
    );
    if (findings.length === 0 && link.at) {
      findings.push(
        findingAt(document, 'spam', { category: 'spam', severity: 2, ...link.at, rule: 'link-only' }),
      );
    }
    return findings;
  },
};
