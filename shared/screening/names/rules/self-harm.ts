import type { NameRule } from '../rule.ts';

/** Rules about self-harm and disordered eating, as a boast or a call to others. A name is not a way to find help. */
export const selfHarm: readonly NameRule[] = [
  {
    refuses: 'to hurt or kill oneself',
    needsCare: true,
    words: 'selfharm selfharmer selfharming selfharmed suicidal shtwt suicidequeen',
    phrases: `wontbemissed wontbehere nothereforlong nothereforlonger notherelong notherenextyear nobodywillmiss nobodymissesme
        noonewillmiss nooneloves nobodylovesme nobodycares tiredofliving tiredofbreathing tiredoflife tiredofbeing dontwakeme
        sleepforever sleepingforever neverwakeup lastreviewever mylastreview myfinalreview goodbyeeveryone byeforever
        goodbyeforever finalgoodbye worthlessme iamworthless iamnothing imworthless betteroffwithoutme withoutmesoon
        burdentoall iamaburden disappearsoon wanttodisappear wannadisappear unalivesoon unaliveme gonebyjune gonebymonday
        hatelife ihatemylife lifeispain painandblades bladesandtears scarsonmy scarsandsleeves hidethescars longsleevesinjuly
        emptyinside iamdeadinside invisibleanddone drowningslowly dyinginside dyingslowly iwanttodie wanttodie wannadie
        killmeplease killmenow killmyself hangmyself cutmyself cutmywrists slitmywrists slitwrists readytodie donewithlife
        donewithliving doneliving lastdayalive goodbyeworld goodbyecruel wishiwasdead betteroffdead noreasontolive endmylife
        endmypain hatemylife hatemyself razorblade razorsnwr suicideis suicidenote nooseready noosearound cutsonmyarms
        cutsonarms bleedingwrists`,
    unless: 'squad',
    together: [
      [
        'cut cuts cutting slit slits slice bleed bleeding razor razors',
        'wrist wrists arms myself queen king girl club',
      ],
      ['suicide suicides', 'queen king princess girl boy club note notes lover way fan forest sam season'],
      ['noose', 'ready around me my by hang hanging neck queen'],
      ['overdose overdosed od', 'queen king tonight girl boy soon'],
      ['kill end', 'me myself', 'please now pls already tonight'],
    ],
    refused:
      'nobody_will_miss_me|TiredOfLiving|wont_be_missed|MyLastReview|BetterOffWithoutMe|CutMyself|cutting_queen|SlitMyWrists|slitwrists|BleedingWrists|RazorBladeKisses|razorsnwrists|iwanttodie|KillMePlease|killmenow|ImDoneLiving|DoneWithLife|GoodbyeWorld13|LastDayAlive|SuicideNotes|SuicideQueen|selfharmer|OverdoseQueen|od_tonight|NooseReady|hanging_by_noose',
    accepted:
      'Cookie Cutter|Paper Cutter|Cutting Edge Reader|Suicide Squad Fan|Moose|Bleeding Heart|Over and Out|Goodbye Moon|Razor Shark|Wrist Watch|Last Day of School|Done With Homework|Dead Tired|Kill Bill',
  },
  {
    refuses: 'to praise disordered eating',
    needsCare: true,
    anywhere: 'thinspo thinspir bonespo meanspo proana edtwt anamia',
    words: 'ribsshowing 80lbs 90lbs promia starver bulimic anorexic anorexia bulimia edtwt',
    phrases: `ribsshowing collarbonesandhip thighgap hungryforbones hungry4bones zerocalories caloriezero skipdinner nodinnerclub
        fastingforlife bonesandribs feelmyribs lessthan500cal skinnyordead starvetill starvefor starvingfor purgeafter
        emptystomach prettywhenihungry proanagirl`,
    together: [
      ['pro', 'ana mia'],
      ['ana', 'mia', 'forever love friends girls and'],
      ['ed', 'twt twitter'],
      ['purge purging', 'queen king dinner girl'],
      ['starve starving starved', 'perfect thin skinny pretty beautiful 500'],
    ],
    refused:
      'ProAna|pro_ana_girl|ProMia|AnaMiaForever|ThinspoQueen|thinspo4life|Thinspiration|SkinnyOrDead|StarveTillPerfect|starving_4_perfect|bonespo|PurgeQueen|PurgeAfterDinner|Ed_Twt_Girl|edtwt|EmptyStomach500',
    accepted:
      'Ana Maria|Mia Reads|Ana Banana|Skinny Latte|Starving Artist|Purge Fan|Slim Reader|Ed Reads|Mama Mia Fan|Professor Ana|Thin Lizzy',
  },
  {
    refuses: 'to say that one would rather not live, hurts oneself or must not eat',
    needsCare: true,
    phrases: `hatemybody hatebeingme lastchapterofme finalpageme theendofme nomoretomorrow notomorrowfor wishiwasnt wishiwerent neverbeenborn
      neverborn wasteofspace awasteofme cantgoon cantdothisanymore giveuponme giveuponlife givenuponlife tootiredtoexist existinghurts numbanddone
      cryingeverynight nobodywouldnotice noonewouldnotice sleepandnotwake sleepingforgood toofattolive eatnothing skippedlunch skippedmeals
      bathroomaftermeals hungryonpurpose`,
    together: [
      ['nobody noone none', 'notice cares miss missed'],
      ['tired', 'exist existing living alive breathing everything'],
      ['worthless useless', 'me i waste tired am'],
      ['hate hating hates', 'myself being my', 'me body life myself'],
      ['skip skips skipped skipping', 'lunch dinner breakfast meals'],
      ['kcal calories cals', 'max zero 0 500 800 1000 1200 less under limit'],
      [
        'blade blades razor scissors scars scarred cuts bandaid bandaids',
        'sleeve sleeves forearm forearms arms wrist wrists thighs pillow',
      ],
      ['pills pill', 'bottle drawer handful swallow overdose'],
      ['jump jumper jumping', 'bridge ledge roof rooftop tracks'],
      ['bridge', 'jump again edge', 'on the off'],
      ['waste', 'space', 'of'],
    ],
    unless: 'bungee',
    refused:
      'NoOneWouldNotice|TiredOfEverything|lastchapterofme|NoTomorrowForMe|WishIWasNeverBorn|iHateMyBody|hate_being_me|too_tired_to_exist|worthless_waste|a_waste_of_space|UselessAndTired|skippedlunchagain|1200kcalmax|scarredforearms|blade_under_pillow|bottle_of_pills|jumper_on_the_ledge|CantGoOn|numb_and_done',
    accepted:
      'Tired Mum|Bridge Builder|Blade Runner Fan|Pill Bug|Jumping Jack|Woolly Jumper|Hungry Caterpillar|Lunch Lady|Sleeves Up|Scissor Sisters|Rooftop Reader|No Tomorrow|Nobody Special|Useless Magic|Space Cadet|Too Tired Dad',
  },
];
