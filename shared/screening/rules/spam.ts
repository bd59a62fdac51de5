import { type Form, sentenceForm } from '../text/phrase.ts';
import type { Rules } from './rule.ts';
import { spamSets } from './sets/spam.ts';
import { appealRules } from './spam/appeals.ts';
import { channelRules } from './spam/channels.ts';
import { goodsRules } from './spam/goods.ts';
import { offerRules } from './spam/offers.ts';

/** A whole message: what belongs together may be in several sentences. `$` is the end of a clause or of the message. */
const messageForm: Form = {
  ...sentenceForm,
  character: '.',
  inClause: '[^.,!?"]',
  places: { ...sentenceForm.places, $: '(?=\\s{0,9}$|[!.`)<&,])' },
};

/** Advertising for channels, goods and money, chain letters, and begging for clicks. */
export const spamRules: Rules = {
  analyzer: 'spam',
  triggers: `followers trader coin salary limited reviews_for sell hire hacker make lost lose sub like thumbs thumb vote
    look my our subs share rapper singer cover covers track subscribed i'm im check chek channel free click follow visit
    subscribe link buy order cheap earn money promo code sale join dm whatsapp telegram sign petition vote donate watch
    download stream video vid[s] bio loan crypto bitcoin invest weight essay robux v[-]bucks giveaway hack generator www
    dot app add listen support share repost copy offer discount deal sing artist youtube youtuber *movies
    spell service account[s] seo susbcribe suscribe subcribe subscribers channels gofundme kickstarter cash income
    paypal`,
  form: messageForm,
  sets: spamSets,
  rules: [...channelRules, ...goodsRules, ...appealRules, ...offerRules],
};

/** In a long text, only sentences with one of these words are examined. */
export const promisingWords = `sell hire lost make sub[s] subscribe~ channel free click follow visit link buy order cheap
  earn promo code sale dm whatsapp telegram sign petition vote donate download stream bio loan crypto bitcoin invest weight
  essay robux giveaway hack generator www http dot app offer discount cover rapper youtube spell service account[s]
  followers check checking thumbs my our dollars cash income paypal`;

/** Rules of which one is not enough, not even in a short text. */
export const weakRules: ReadonlySet<string> = new Set(['shill', 'shout']);
