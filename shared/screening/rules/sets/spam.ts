import type { Sets } from '../../text/phrase.ts';

/** Words of advertising: what is advertised, and what readers are asked to do. */
export const spamSets: Sets = {
  check: /che{1,9}c?k{1,9}|chek/,
  visit: `watch see visit view look_at listen_to go_to click click_on hear find support peep play tap try explore come_to
    come_see viewing`,
  me_out: 'out it_out me_out us_out',
  please: 'also please plz',
  place: `channel[s] chanel channel channnel video[s] vid[s] cover[s] song[s] music mixtape album track beat[s] rap[s]
    remix page profile site website blog link store shop app band stuff {platform} podcast stream vlog[s] gameplay
    let[s]_play[s] playlist parody parodies ebook book merch giveaway prank tutorial[s] fan[_]page group`,
  platform: 'soundcloud spotify instagram insta facebook fb twitter tiktok twitch etsy patreon',
  page: 'channel[s] chanel page[s] link[s] site[s] website profile cover[s] playlist vid[s] video[s]',
  one_page: 'channel page link site website blog profile store shop',
  whose: 'my our this the his her new me these another',
  where_i_am: `channel youtube facebook insta~ soundcloud page my our me us cover website site link on_youtube on_itunes`,
  own_kind: 'own new first latest other youtube yt gaming music little small cool next 8bit acoustic piano',
  own_work: `channel[s] chanel cover[s] rap raps mixtape remix[es] playlist track[s] beats gaming_video[s] youtube
    soundcloud hit_song sound new_(song|single|video|track|album)`,
  my_video: 'youtub[e] channel[s] my our video[s]',
  performer: 'rapper singer producer youtuber musician songwriter beatboxer',
  subscribe: 'sub[s] sub[b][s]cri[i]b[e|ed|ing|er|ers] suscribe susbcribe sucscribe subscribirse',
  to_an_idea: `[to_](to|the|this|that|what|any)_(notion|idea|theory|view|belief|what|school|philosophy|one|message|it)`,
  to_me: `2 for and me my back please plz pls our us if so now here 4 too this thx thanks like share every gets itz am i`,
  favor: 'sub follow like shout[_]out',
  contact: 'follow add find join friend dm pm inbox message contact hmu whatsapp telegram',
  me_or_my_page: 'me us my_(page|channel|insta~|twitter|profile) our_(page|channel)',
  number: /\d{1,12}/,
  sum: /[$€£]?\d[\d,.]{0,12}/,
  dollars: /\$\d{1,12}/,
  percent: /\d{1,2} ?%/,
  price: /[$€£]\s?\d[\d,.]{0,12}|\d[\d,.]{0,12}\s?(?:dollars|bucks|usd|\$|k\b)/,
  domain: /\S{1,60}\.\w{2,20}/,
  phone_or_account: /\b.{0,12}(?:\+?\d[\d ()-]{6,20}|@\w{1,40}|t\.me)/,
  earn: 'earn make made making win won get got paid pay[s] receive',
  amount: '{price} money cash income extra_cash easy_money',
  how_easily: 'day week month hour home online internet fast free easy daily working',
  coin: '(crypto|bitcoin|btc|forex|binary|trading|investment|ethereum|nft|token|coin)[s]',
  investment: `signal[s] group invest~ trad~ platform broker wallet profit[s] giveaway presale expert manager account
    recovery airdrop`,
  buy: `buy order shop purchase get_yours grab_yours hire download install sign_up register claim apply enroll enrol call
    try_it`,
  now: `now today here online yours cheap for_free free_trial before_it[']s_gone while_supplies_last at_{domain}`,
  cheap: 'cheap discount[ed] free wholesale replica designer affordable best lowest quality genuine',
  goods: `followers likes views subscribers viagra cialis pills meds bags handbags watches shoes sneakers jerseys jewelry
    sunglasses iphone[s] account[s] gift[_]card[s] essay[s] essay_(writing|service) writing_service seo web_design
    backlinks insurance vpn hosting price[s] deal[s] loan[s] robux v[-]bucks coins gems diamonds skins steroids weed
    vape[s]`,
  audience: 'followers likes views subscribers',
  give_away: `free unlimited generate generator hack[s|ed] cheat[s] get win giveaway giving_away
    (give|giving)_(out|away)`,
  prize: `robux v[-]bucks minecoins gift[_]card[s] iphone[s] ps5[s] xbox[es] nitro skins gems diamonds premium_account[s]
    netflix_account[s] steam_(keys|codes|wallet) prize[s] voucher[s] coupon[s] sample[s] ebook[s]`,
  whole_film: `full_(movie|film|episode[s]|series|version|hd) the_(whole|entire|complete)_(movie|film|series|season)
    movie[s] episodes hd season_{number}`,
  free_online: 'free online online_free hd torrent 1080p 4k no_sign[_]up without_(ads|registration)',
  here: 'here click link at on free hd visit *movies',
  do_music: `make_(music|video[s]|beats|song[s]|cover[s]|vlog[s]|rap) do_(cover[s]|video[s]|music|vlog[s]|lets_plays)
    upload post_(video[s]|cover[s]|music) sing rap produce cover_songs record
    just_(made|uploaded|posted|released|started|dropped|launched|published) started_(a|my) run_a`,
  artist: 'singer rapper artist musician youtuber producer streamer band',
  attention: `channel youtube sub subscribe check listen click visit support follow
    give_(me|us|it)_a_(chance|listen|try|shot) my_(video[s]|music|song[s]|cover[s]|page|work|profile) soundcloud feedback
    would_mean appreciat~ views likes`,
  beg: 'please plz pls help support thumb[s]_(this|me|up) give like_this make_this',
  support: `thumb[s]_up top_comment my_(channel|video|music|dream|petition|go[_]fund[_]me|page|song|cover|campaign)
    (get|reach|hit)_[me_|us_][to_]{number} go[_]fund[_]me donate donation[s] sign_(this|my|the|our)_petition
    vote_for_(me|us|my) a_small_(artist|channel|youtuber|creator) spread_the_word share_(this|my)`,
  remedy: '{number}_(day[s]|week[s]) tea pill[s] diet keto supplement trick thanks_to with_this click order',
  slimming: 'weight(-|_)loss slimming detox keto male_enhancement testosterone hair_growth',
  contact_by: 'dm pm inbox email contact whatsapp telegram text call message reach hit',
  to_buy: 'to_(buy|get|order|learn|invest|join|book)',
  business: `account[s] info details service[s] price[s] more cheap deal[s] promo~ invest~ help work collab~ business
    interested order[s] booking[s] need essay[s] loan[s] hack~ ticket[s]`,
  or_else: 'people friends comment[s] video[s] or_(you|else) bad_luck within_{number} kissed',
};
