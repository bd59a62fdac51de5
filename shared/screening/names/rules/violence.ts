import type { NameRule } from '../rule.ts';

const people =
  'kid kids child children baby babies boy boys girl girls woman women wife wives people humans everyone everybody teen teens toddlers students pupils teachers cops yourself urself';

/** Rules about violence against people. Names may mention what works show ('Kill Bill', 'Murder Mystery'). */
export const violence: readonly NameRule[] = [
  {
    refuses: 'rape and abuse of anybody',
    anywhere: 'vergewaltig',
    phrases: `nomeansyes nomeansgo nomeansharder nomeansmore nomeanstryharder sheaskedforit consentisoptional consentisamyth noneedforconsent
        consentoptional shewantedit sheneverconsented`,
    words:
      'rape rapes raped raper rapist rapists raping molest molests molester molesting molested violeur violador stupratore gangbang',
    refused:
      'NoMeansYes|no means yes|nomeansyes|No Means Go|NoMeansHarder|She Asked For It|ConsentOptional|i_rape_kids|IRapeKids|irapekids|rape_all_girls|Rapist4Life|Women Belong Raped|ChildMolester|Vergewaltiger',
    accepted:
      'No Means No|Yes Means Yes|Consent Matters|Mean Girls Fan|Therapist Anna|Grape Kids|Drape Dad|Scrape Fan|Trapeze Tom|Parapet|Draper|Grapefruit Girl|therapists|Grapekids',
  },
  {
    refuses: 'killing and hurting people, as a wish or a boast',
    together: [
      [
        'kill kills slit swat swatting dox doxx doxxing killing killer killa murder murders murderer strangle strangler hang hangs shoot shoots shooter stab stabs stabber gas gasses bomb bombs lynch drown torture tortures dead choke kidnap kidnapper',
        people,
      ],
      ['kill kills hang hangs gas shoot murder lynch', 'all them every em'],
      [
        'stab burn stabs',
        'all them every em',
        'critics critic mods teachers authors reviewers people kids everyone everybody',
      ],
      [
        'kill kills hang hangs shoot shoots stab stabs lynch murder swat slay slays punch bullet bullets gun guns hunt',
        'critics reviewers authors teachers teacher reviewer author bullies mods geeks nerds',
        'all every the for 4 i we them hunter club',
      ],
      [
        'kill hang shoot stab lynch murder',
        'critics reviewers authors teachers teacher reviewer author mods',
      ],
      ['beat beats beatup', 'up', 'geeks nerds kids teachers gays mums'],
      ['slit slits slitter cut', 'throat throats'],
      ['throat', 'slitter slit cutter'],
      [
        'stab stabs punch slap smack kick burn beat gut knife shoot kill break snap crush',
        'your ur you u',
        'mom mum mother dad house face neck legs head back family teeth bones up kids dog cat school fish like',
      ],
      ['knife', 'your back you ribs', 'in you u'],
      ['acid', 'attack face attacker'],
      ['axe curb skull', 'murderer stomp stomper crusher murder'],
      ['burn burns burner', 'library school church house critics books', 'the down you your with inside'],
      ['die dies', 'critics slow slowly critic author teachers mods fire hell'],
      ['rot burn', 'hell', 'in'],
      ['dead', 'critics authors reviewers teachers nerds kids children cops', 'club society good all only'],
      ['stab strangle strangler choke rape torture', 'mom mum mother dad father sister brother family'],
      ['lynch', 'mob'],
      ['gas', 'chamber chambers'],
      ['beat beats beater hit hits punch slap', 'wife wives women woman kids children child'],
      ['mass serial spree', 'murderer murderers killer killers shooter'],
      [
        'school schools kindergarten mosque church synagogue',
        'shooter shooters shooting shoot bomb bomber bombing burn',
      ],
      ['slave', 'owner master trader'],
    ],
    refused:
      'hang_every_teacher|BulletsForTeachers|HangTheCritics|KillTheAuthor|ShootTheTeacher|BurnYourHouse|PunchYourMum|SnapYourNeck|slityourthroat|ThroatSlitter|GutYouLikeAFish|AcidInYourFace|Die_Critics_Die|RotInHell|AxeMurderer4U|CurbStomper|DeadCriticsClub|SwatTheAuthor|KillAllX|Kill Them All|kill your kids|BabyKiller|Child Killer|Kill Yourself|Dead Babies|Strangle Women|Wife Beater|Beat Your Wife|Mass Murderer|School Shooter|shoot_up_schools|Bomb The School|SchoolShooter2025|Slave Owner|Lynch Them|StabYourMom|lynchmob|Gas Chamber Fan',
    accepted:
      'Hang Glider Grandma|Nightshooter|Burning Bright|Knife Fork Spoon|Punch and Judy|Acid Jazz|Swatch Dad|Fire in the Hole|Burn Notice Fan|Bleak House Burns|Critic at Large|Punch Drunk Critic|Slay Girl|Dead Poets Teacher|Kill Bill Fan|Killing Eve|Mockingbird Killer|Killer Queen|Kilian Kidd|Skill Kids|Murder Mystery Mum|David Lynch|Dead Poets Dad|School of Rock|Serial Reader|Mass Effect|Beat Box Boy|Hit Parade|Skillful Kids|Kilkenny Girls',
  },
  {
    refuses: 'to announce that one comes for somebody',
    phrases: `hangthemall killthemall burnthemall iwillfindyou iwillkillyou illfindyou iknowwhereyou iknowwhereu iknowyourschool
        weknowwhereyou iamcomingforyou imcomingforyou comingforyou comegetyou watchyourback youarenextkid youwillpay yourenext
        youarenext iknowyouraddress killtheauthor seeyouinhell sleepwithoneeye snitchesgetstitches youaredead seeyourhouse
        iseeyourhouse outsideyourhouse outsideyourschool waitoutside waitingoutside afterclassyou bringagun gunsatschool
        gunatschool whatyoudeserve payforwhatyou ticktockteacher iownarifle iownagun loadedgun countingbullets`,
    unless: 'level big',
    together: [
      ['dox doxx doxxing swat', 'you your reviewer reviewers author kids critics teacher'],
      ['i we', 'know', 'where', 'you u'],
    ],
    refused:
      'iwillfindyou|iknowwhereulive|I_Know_Your_School|WatchYourBack|YoureNext|YouAreNextKid|ComeGetYou|ImComingForYou|YouWillPay|SnitchesGetStitches|i_see_your_house|BringAGun|DoxxYou|DoxTheReviewer',
    accepted:
      'Watch Dog|Find Me|Coming Home|Doxie Mum|Next in Line|Doxology|I Will Read Anything|We Know Books',
  },
  {
    refuses: 'to tell somebody to die',
    words: 'kys kyskid kysnow neckyourself killurself kms',
    phrases: `gokillyourself killyourself hangyourself endyourself ropeyourself unaliveyourself drinkbleach dieinafire rotinhell
        jumpoffab wishyouweredead hopeyoudie ihopeyoudie betteroffdead burninhell deleteyourself`,
    unless: 'squad',
    together: [
      ['go', 'die'],
      ['suicide', 'fan lover commit'],
    ],
    refused:
      'KYSkid|RopeYourself|EndYourself|dieinafire|JumpOffABridge|WishYouWereDead|drink_bleach|kys kid|GoDieAll|go die|SuicideFan',
    accepted: 'Die Hard Dad|Indie Kids|Sandie|Going Places|Die Maus|Suicide Squad Fan',
  },
  {
    refuses: 'weapons and revenge, against a school or somebody',
    phrases: `hitlistreader mykilllist killlist youreonmylist youareonmylist onmyhitlist waittilmonday waituntilmonday mondaywillbe bringittoclass revengeon paybackfor makethembleed
      bloodonyour finishheroff finishhimoff endtheauthor digyourgrave nomercyfor ihaveyouraddress knowyouraddress behindyouemma willpayforit boomgoes
      watchmeburnit seeyouafterschool`,
    together: [
      [
        'gun guns rifle bullet bullets pistol 9mm bomb pipebomb nailbomb grenade',
        'school class classroom bag backpack teacher ready loaded left kids',
      ],
      ['pipe nail', 'bomb bombs'],
      ['snitch snitches', 'bleed hunter stitches die mercy dead'],
      ['torch torches petrol matches arson', 'library school house class teacher ms mr mrs pages'],
      ['break crush crack snap kneecap smash', 'skull jaw legs neck bones', 'his her your their the'],
      ['kneecap', 'critic critics the'],
      ['poison poisons', 'your you', 'dog cat kids well tea 4 food'],
      ['behind', 'you', '@given'],
      ['will', 'pay', '@given'],
      ['loaded', 'ready', 'and'],
    ],
    refused:
      'WaitTilMonday|GunInMyBag|torch_the_library|MatchesForMsLane|I_Have_Your_Address|EmmaWillPay|payback_for_leo|RevengeOnRoom12|MyKillList|youreonmylist|snitches_bleed|BloodOnYourPage|CrushYourSkull|BreakHisJaw|PipeBombPete|poison_your_dog|dig_your_grave',
    accepted:
      'Top Gun Fan|Son of a Gun|Bath Bomb Mum|Torchwood Fan|Olympic Torch|Pipe Dream|Poison Ivy|Snap Crackle Pop|Golden Snitch|Will Reads|Bullet Journal|School Bag Mum|Break a Leg|Loaded Nachos|Payback Dad',
  },
];
