import type { NameRule } from '../rule.ts';

/** Rules about names that advertise something to buy, click or follow. */
export const advertising: readonly NameRule[] = [
  {
    refuses: 'to advertise',
    anywhere: 'robux4 freerobux freevbuck viagra onlinecasino linkinbio bitcoindoubl',
    words: 'viagra cialis levitra followers4u sub4sub follow4follow f4f l4l s4s forexsignals',
    phrases: `freerobux freevbucks freeiphone freegiftcard giftcardgive winbigslots winbigcasino casinobonus slots777 betnow365
        earnmoney easymoney makemoney workfromhome getrichquick buyfollowers cheapfollowers subtome subscribenow subscribeto
        clickmylink clickhere linkinbio linkinmybio checkmybio seemybio weightlosspills dietpills ketopills instantloan
        paydayloan promocode discountcode couponcode cryptoprofit cryptosignal forexsignal telegramdeals visitmysite
        followmeon fakeids4 fakeid4 ghostguns gunsforsale homeworkhelp4 addmeon dmforprices dmforcollab`,
    together: [
      ['free', 'robux vbucks vbuck iphone iphones giftcard giftcards bitcoin crypto skins followers'],
      ['win wins', 'big cash money', 'slots casino cash money jackpot lottery'],
      ['casino casinos slots', 'bonus online 777 win free best'],
      ['bet', '365 tips now'],
      [
        'crypto bitcoin forex',
        'profit profits king signals doubler trading trader rich 100 x invest investor',
      ],
      ['essay essays homework', 'cheap sale buy 4 for', 'essays essay u you sale cheap help'],
      ['buy cheap sell', 'followers meds viagra rolex watches bans likes essays essay loans pills'],
      ['replica', 'watch watches bags shoes'],
      ['follow sub like f l', '4 for', 'follow sub like f l'],
      ['loan loans', 'offer offers instant payday cheap now'],
      ['promo discount', 'code codes'],
      ['click tap', 'link bio', 'my the here this'],
      ['official', 'giveaway giveaways desk prize prizes'],
      ['giveaway giveaways', 'desk free gift card iphone official daily'],
    ],
    refused:
      'FreeRobux4U|FreeRobuxDaily|FreeVBucks|FreeIphoneHere|GiftCardGiveaway|WinBigSlots777|CasinoBonus|slots777|Bet365Tips|CryptoProfits|BitcoinDoubler|ForexSignals|EarnMoneyFast|MakeMoneyOnline|WorkFromHome4U|CheapEssays4U|EssaysForSale|BuyFollowers|Follow4Follow|f4f_l4l|sub4sub|SubToMe|ClickMyLink|LinkInBio|CheapViagra|DietPills|ReplicaWatches|CheapRayBans|LoanOffer|promo_code|DiscountCode50|Official_Giveaway_Desk',
    accepted:
      'CouponKatFan|Free Willy Fan|Free Spirit|Slot Car Dad|Betty Boop|Cheap Thrills|Essay Writer|Money Heist Fan|Crypto Zoology|Follow That Bird|Click Clack Moo|Zelda Link|Winnie Dad|Big Win Dinner|Rolex Cat|Bet on Me|Subtle Mum|Gift Horse|Book Giveaway Mum|Library Card Mum|Homework Mum',
  },
  {
    refuses: 'to invite to an account elsewhere',
    unless: 'pot crackle pop chat pony bottle fingers',
    words: 'hmu addme snapme dmme kikme msgme pmme followme textme',
    together: [
      [
        'snap snaps snapchat kik insta instagram ig tiktok telegram whatsapp discord skype viber wechat',
        'me my',
      ],
      ['dm pm msg text txt message', 'me'],
      [
        'add find follow hit reach on am i',
        'kik insta instagram ig tiktok telegram whatsapp discord skype wechat snapchat',
      ],
      ['add', 'snap'],
      ['kik insta instagram snapchat tiktok whatsapp wechat', '@given'],
    ],
    refused:
      'snap me lily|SnapMeLily|snap_me_mia|my snap is leo|add me on ig|addmeonig|kik me anna|find me on insta|insta luna|follow me tiktok|dm me lily|text me mia|my discord leo|hmu on kik|WhatsApp me Tom|Snapchat Tom|im on telegram|Add My Snap',
    accepted:
      'Call Me Maybe|Insta Pot Mum|Text Books|Telegram Sam|Signal Box Dad|Snap Crackle Pop|Snapdragon Lily|Ginger Snap|Message in a Bottle|Discordia|Find Me|Follow That Bird|Add Ink|Texting Nan|Igor Reads|Kiki Reads|Oh Snap',
  },
];
