/**
 * The English words that are spoken most in films, in the order of SUBTLEX-US (ISC); the spelling was checked with
 * an-array-of-english-words (MIT). Without rude words. Used to split a run-together name into words.
 */
export const englishWords: readonly string[] = `
  aah abandon abandoned ability able aboard abortion about above absolute absolutely absurd abuse academy accent
  accept accepted access accident accidentally accomplished according account accounts accurate accused ace
  achieve acid across act acted acting action actions active activities activity actor actors actress acts
  actual actually add added addition address admiral admire admit admitted adopted adorable adore adult adults
  advance advanced advantage adventure advertising advice advise affair affairs affect affection afford afraid
  after afternoon afterwards again against age agency agenda agent agents ages aggressive ago agree agreed
  agreement aha ahead ahem aid aim ain air aircraft airplane airport aisle alan alarm albert album alcohol alert
  alexander alibi alien aliens alike alison alive all allergic alley alliance allow allowed ally almighty almost
  alone along alpha already alright also alternative although always am amazing ambassador amber ambulance amen
  among amongst amount amusing an analysis anchor ancient and andromeda angel angels anger angle angry animal
  animals anime ankle ann anna anniversary announce announcement announcer annoying annual anonymous another
  answer answered answering answers ants anxious any anybody anyhow anymore anyone anything anytime anyway
  anyways anywhere apart apartment ape apollo apologies apologise apologize apology apparently appeal appear
  appearance appeared appears appetite applause apple apples application apply appointment appreciate approach
  approaching appropriate approval approve approximately are area areas argue arguing argument ariel arm armed
  armor arms army around arrange arranged arrangement arrangements arrest arrested arrival arrive arrived
  arrives arriving arrow art article artist artists arts as ash ashamed ashes aside ask asked asking asks asleep
  aspirin assault asses assigned assignment assist assistance assistant associate association assume assumed
  assuming assure at ate atmosphere attached attack attacked attacking attacks attempt attempted attend
  attending attention attic attitude attorney attracted attractive auction audience audition august aunt auntie
  author authorities authority auto autograph automatic autopsy available avenue average avoid awake award aware
  away awesome awful awfully awhile awkward aye babe babies baby bachelor back backed background backs backup
  backwards backyard bacon bad badge badger badly bag bags bail bailey bait baker balance balcony bald baldrick
  ball ballet balloon bam banana band bang banging bank banks bar barbecue bare barely bargain barking barn
  barney baron barrel barry bars bartender base baseball based basement basic basically basis basket basketball
  bass bat bath bathing bathroom batteries battery battle bay be beach beam beans bear beard bearing bears beast
  beat beaten beating beats beautiful beautifully beauty became because become becomes becoming bed bedroom beds
  bee beef been beer beers before beg began begged begging begin beginning begins begun behalf behave behavior
  behind being beings belief believe believed believes believing bell belle bells belly belong belonged belongs
  beloved below belt bench bend beneath benefit benefits benjamin benny bent berlin beside besides best bet beth
  betray betrayed bets better betting betty between beyond bible bid big bigger biggest bike bill billie billion
  bills billy bingo bird birds birth birthday bishop bit bite bits bitter bizarre black blackmail blade blah
  blame blaming blank blanket blast bleed bleeding bless blessed blessing blew blind block blocks blond blonde
  blood bloody blow blowing blown blows blue blues board boarding boat boats bob bobby bodies body bold bolt
  bomb bombing bombs bond bone bones bonnie bonus boo book booked books bookworm boom boot booth boots booze
  border bore bored boring born borrow borrowed boss boston both bother bothered bothering bothers bottle
  bottles bottom bought bounce bound bounty bout bow bowl bowling box boxes boxing boy boyfriend boys bra
  bracelet brad brain brains branch brand brandy brass brave bravo bread break breakdown breakfast breaking
  breaks breast breasts breath breathe breathing bree breeze brick bride bridge brief briefcase bright brilliant
  bring bringing brings bro broad broadcast broadway broke broken brooks brother brothers brought brown brush
  brutal bubble buck bucket bucks bud buddies buddy budget buffalo bug bugs build building buildings built bull
  bullet bullets bully bum bump bunch bundy bunny burden bureau burger buried burke burn burned burning burns
  burnt burst bury bus bush business businessman bust busted buster busy but butcher butler butter button
  buttons buy buying buys buzz by bye cab cabin cabinet cable caesar cage cake calendar call called calling
  calls calm came camera cameras camp campaign campus can canada cancel canceled cancer candidate candle candles
  candy cane cannon cannot cans canyon cap capable capacity cape capital captain capture captured car card cards
  care cared career careful carefully cares cargo caring carl carmen carnival carol carpet carriage carried
  carry carrying cars cart carter case cases cash casino cast castle casual casualties cat catch catching
  catholic cats cattle caught cause caused causes causing cave cease ceiling celebrate celebrating celebration
  celebrity cell cellar cells cemetery cent center central centre cents centuries century ceremony certain
  certainly certificate chad chain chains chair chairman chairs challenge chamber champ champagne champion
  championship chance chances chandler change changed changes changing channel chaos chapel chapter character
  characters charge charged charges charity charley charlie charlotte charm charming chart chase chased chasing
  chat cheap cheat cheated cheating check checked checking checks cheek cheer cheering cheers cheese chef
  chemical chemistry cherry chess chest chew chi chicken chickens chicks chief child childhood children chili
  chill chin china chinese chip chips chocolate choice choices choose chop chopper chose chosen chow christian
  chuck chuckles church cigar cigarette cigarettes cinema circle circles circumstances circus cities citizen
  citizens city civil civilian civilization claim claimed claims clamp clarence class classes classic clay clean
  cleaned cleaner cleaning clear clearance cleared clearly clears clerk clever client clients cliff climb
  climbing clinic clock close closed closely closer closes closest closet closing clothes clothing cloud clouds
  clown club clubs clue coach coast coat cobalt cocktail code codes coffee coffin cohen coin coincidence coke
  cold cole colin collar collect collecting collection college collins colonel color colored colors colour
  column coma combat combination come comedy comes comet comfort comfortable comic coming command commander
  commanding comment commercial commission commissioner commit commitment committed committee common communicate
  communication communications communist community companies company compare compared compete competition
  complain complaining complaint complaints complete completed completely complex complicated compliment
  compliments compound compromise computer computers comrade con concentrate concept concern concerned concerns
  concert conclusion concrete condition conditions conduct conference confess confession confidence confident
  confirm confirmed conflict confused confusing confusion congratulate congratulations congress connect
  connected connection connections connie conscience consciousness consent consequences consider considered
  considering conspiracy constant constantly construction contact contacted contacts content contest continue
  continued continues contract contrary control controlled controls convenient convention conversation convicted
  convince convinced convincing cook cooked cookie cookies cooking cool cooler coop cooper cooperate cooperation
  cop copies cops copy cord core corn corner coroner corporal corporate corporation corps corpse correct cos
  cost costs costume cotton couch cough could council counsel counselor count counter counting countries country
  counts county couple couples courage course court courtesy courtroom cousin cousins cover covered covering
  covers cow coward cowboy cows crab crack cracked craig crane crash crashed crawl crawling crazy cream create
  created creating creative creature creatures credit creek creep creepy crew cried cries crime crimes criminal
  criminals crisis critical cross crossed crossing crowd crowded crown cruel cruise crush crushed cry crying
  crystal cue culture cup cure curiosity curious current currently curse cursed curtain custody customer
  customers cut cute cuts cutting dad daddy daily daisy dale damage damaged dame dammit damned dan dance danced
  dancer dancing danger dangerous danny daphne dare dark darkness darling darn data date dated dates dating
  daughter daughters dawn day daylight days dead deadly deaf deal dealer dealing deals dealt dean dear dearest
  death deaths deb debate debt decent decide decided decides decision decisions deck declare dedicated deed
  deeds deep deeper deeply deer defeat defence defend defendant defending defense definitely degree degrees
  delay delicate delicious delighted delightful deliver delivered delivery delta demand demands demon demons
  demonstration denied dentist deny department depend depends deposit depressed depression depth deputy describe
  described description desert deserve deserved deserves design designed desire desk desperate despite dessert
  destiny destroy destroyed destroying destruction detail details detective determine determined develop
  developed development device devil devon devoted dial diamond diamonds diane diary dice did die died dies diet
  difference different differently difficult dig digging dignity dime diner dining dinner dip direct direction
  directions directly director dirt dirty disappear disappeared disappoint disappointed disaster discipline
  discover discovered discovery discuss discussed discussing discussion disease disgrace disguise disgusting
  dish dishes dismissed disorder dispatch display distance distant distracted distress district disturb
  disturbed disturbing ditch dive divine division divorce divorced dizzy do doc dock doctor doctors document
  documents dodge does dog dogs doing doll dollar dollars domestic don done donna donny doomed door doorbell
  doors dope doris dorm double doubt dough down downstairs downtown dozen draft drag dragged dragon drain drama
  dramatic drank draw drawer drawing drawn dreadful dream dreamed dreaming dreams dress dressed dresses dressing
  drew drill drink drinking drinks drive driven driver drives driving drop dropped dropping drops drove drown
  drowned drowning drug drugs drum drums drunk dry duck ducks dude due dug duke dull dumb dummy dump dumped
  during dust dutch duties duty dying dynamite each eager eagle ear earl earlier early earn earned ears earth
  ease easier easily east easter eastern easy eat eaten eating eats echo edge education effect effective effects
  effort efforts egg eggs ego eight eighth either elder elected election electric electrical electricity
  electronic elements elephant elevator eleven else embarrass embarrassed embarrassing embassy embrace emergency
  emma emotion emotional emotionally emotions emperor empire employee employees empty end ended ending ends
  enemies enemy energy engaged engagement engine engineer engines english enjoy enjoyed enjoying enormous enough
  enter entered entering enterprise entertainment entire entirely entitled entrance entry envelope environment
  envy episode equal equipment eric error escape escaped escort especially established estate eternal eternity
  eve even evening event events eventually ever every everybody everyday everyone everything everywhere evidence
  evil exact exactly exam examine example excellency excellent except exception exchange excited excitement
  exciting exclusive excuse excuses executed execution executive exercise exhausted exhibit exist existed
  existence exists exit expect expected expecting expense expenses expensive experience experienced experiences
  experiment expert explain explained explaining explains explanation explode explosion expose exposed express
  expression extra extraordinary extreme extremely eye eyes fabulous face faces facility facing fact factor
  factory facts fail failed failure faint fair fairly fairy faith faithful fake fall fallen falling falls false
  fame familiar families family famous fan fancy fans fantastic fantasy far farewell farm farmer fascinating
  fashion fast faster fat fatal fate father fathers fault favor favorite favors favour favourite fax fear fears
  fed federal feds fee feed feeding feel feeling feelings feels feet felicity fell fella fellas fellow fellows
  felt female fence festival fetch fever few field fields fifteen fifth fifty fight fighter fighters fighting
  fights figure figured figures file filed files fill filled filling film films filthy final finally financial
  find finding finds fine finest finger fingerprints fingers finish finished finishing fire fired fires firing
  firm first fish fisher fishing fist fit fits five fix fixed fixing flag flame flames flash flat flattered
  fleet flesh fletcher flew flies flight flip float floating floor floors flow flower flowers flu fluid flush
  fly flying focus focused fog fold folk folks follow followed following follows fond food fool fooled fooling
  foolish fools foot footage football for forbid forbidden force forced forces ford forehead foreign forest
  forever forget forgetting forgive forgiveness forgot forgotten fork form formal former forms formula fort
  forth fortunate fortunately fortune forty forward foster fought foul found foundation fountain four fourth fox
  frame frank franklin frankly fraud freak freaked freaking freaks free freedom freeze freezing french fresh
  freshman fridge fried friend friendly friends friendship fries frightened frog from front frozen fruit fry
  fuel full fully fun function fund funeral funny fur furniture further fuss future gag gain gal gallery gamble
  gambling game gamer games gaming gang garage garbage garden gas gasps gate gates gather gathered gathering
  gave gay gear gee geek geez gene general generally generation generous genetic genius gentle gentleman
  gentlemen gently genuine german germans gesture get gets getting ghost ghosts giant gift gifts gig gimme gin
  girl girlfriend girlfriends girls give given gives giving glad glass glasses glen gloria glorious glory glove
  gloves go goal goat gob god goddess gods goes going gold golden golf gone gonna good goodbye goodness
  goodnight goods goose gorgeous gosh gossip got gotcha gotta gotten government governor grab grabbed grace
  gracious grade grades graduate graduated graduation graham grams grand grandfather grandma grandmother grandpa
  grandson granny grant granted grass grateful gratitude grave gravity gray grease great greater greatest greek
  green grew grey grief griffin grip groans groom gross ground grounded grounds group groups grow growing grown
  grows grunts guarantee guard guardian guards guess guessed guessing guest guests guidance guide guilt guilty
  guitar gum gun guns gunshot gut guts guy guys gym habit hack had hail hair haircut half halfway hall
  hallelujah hallway halt ham hamburger hammer hand handed handle handled handling hands handsome handy hang
  hanging hank happen happened happening happens happier happily happiness happy harbor hard harder hardly harm
  harmless harmony harper harry harsh hart has hat hatch hate hated hates hats haul haunted have haven having
  hawk he head headache headed heading headquarters heads heal health healthy hear heard hearing hears heart
  hearts heat heather heaven heavens heavy heck hector hedgehog heel heels heh height heights held helicopter
  helio hello helmet help helped helpful helping helpless helps henry her hercules herd here hero heroes heron
  hers herself hey hid hidden hide hiding high higher highest highly highness highway hill hills him himself
  hint hip hire hired his history hit hits hitting hiya hmm hobby hockey hold holding holds hole holes holiday
  holidays hollow holly holy home homeless homes homework homicide hon honest honestly honesty honey honeymoon
  hong honor honorable honored honour hood hook hooked hop hope hoped hopefully hopeless hopes hoping hopper
  horn horrible horror horse horses hose hospital host hostage hostages hostile hot hotel hour hours house
  household houses how howdy however hug huge huh human humanity humans humble humor hunch hundred hundreds hung
  hungry hunt hunter hunting hurricane hurry hurt hurting hurts husband husbands hush hustle hut hysterical ice
  idea ideal ideas identification identified identify identity idiots if ignore ill illegal illness illusion
  image images imagination imagine imagined immediate immediately impact importance important impossible impress
  impressed impression impressive improve in inch inches incident include included including income increase
  incredible incredibly indeed independent indicate individual industry infected infection influence inform
  information informed injured injuries injury ink inn inner innocent insane insanity inside insist insisted
  inspector inspiration inspired instance instant instead instinct instincts institution instructions instrument
  insult insurance integrity intelligence intelligent intend intended intense intention intentions interest
  interested interesting interests interfere internal international interrupt interrupting interview intimate
  into introduce introduced invasion invented investigate investigating investigation investment invisible
  invitation invite invited inviting involved iron is island issue issues it item its itself jack jacket jail
  jake jam james jammed jane japan jar jaw jay jazz jealous jean jeep jeez jeff jelly jenny jerk jerry jersey
  jess jesse jesus jet jewel jewelry jewels jill jimmy jin job jobs jock joe joey john johnny johnson join
  joined joining joint joke jokes joking jolly jones jordan joseph josh journal journey joy judge judges judging
  judgment judy juice jump jumped jumping jungle junior junk jury just justice kane kang karate kay keep keeping
  keeps kelly ken kent kept key keys kick kicked kicking kicks kid kidding kiddo kidnapped kidnapping kidney
  kids kills kind kinda kindly kindness kinds king kingdom kings kirk kiss kissed kisses kissing kit kitchen
  kite kitty knee knees knew knife knight knights knives knock knocked knocking know knowing knowledge known
  knows kyle lab label labor lack lad ladder ladies lads lady laid lake lamb lame lamp lance land landed landing
  lands lane language lantern lap large larger largest laser last late lately later latest laugh laughed
  laughing laughs laughter launch laundry laura law lawn laws lawyer lawyers lay laying lazy lead leader leaders
  leading leads league leak lean learn learned learning least leather leave leaves leaving lecture led lee left
  leg legal legally legend legitimate legs lemon lend length lesbian less lesson lessons let lets letter letters
  letting level levels lewis liable liar liberty library license lick lie lied lies lieutenant life lifetime
  lift lifted light lighter lightning lights like liked likely likes lily limit limited limits limo line lines
  ling link lion lip lips lipstick liquid liquor list listen listened listening lit literally little live lived
  liver lives living lizzie load loaded loan lobby lobster local locate located location lock locked locker log
  logan logical lonely lonesome long longer look looked looking looks loose lord lose loser losers loses losing
  loss lost lot lots loud louder louie louis lounge lousy love loved lovely lover lovers loves loving low lower
  loyal loyalty luck lucky luggage luke lunatic lunch lung lungs lying mac machine machines mack mad madam
  madame made mademoiselle madison madness mae magazine magazines maggie magic magical magician magnificent
  magnum maid mail main maintain maintenance majesty major make makes makeup making male mall mama man manage
  managed management manager manga manhattan maniac mankind manner manners manual many map maple march maria
  marine marines mark marked market marks marriage married marry marrying mars marshal marshall martin martini
  marvelous mary mask mason mass massage massive master masters match matches mate material math matt matter
  matters mature max maximum may maybe mayor me meadow meal meals mean meaning means meant meantime meanwhile
  measure meat medal media medical medication medicine medium meet meeting meetings meets meg mel melt member
  members memorial memories memory men mental mention mentioned menu mercy mere merely merry mess message
  messages messed messenger messing messy met metal meters method michael mick mickey middle midnight might
  mighty mike mile miles military milk mill miller million millions milo mind minds mine minimum minister minor
  minus minute minutes miracle mirror miserable misery miss missed misses missile missiles missing mission missy
  mistake mistaken mistakes mister mistress misunderstanding mitch mix mixed mob mobile model models modern moe
  mole molly mom moment moments momma mommy mona money monitor monk monkey monkeys monsieur monster monsters
  month months mood moon moonlight moral more morgan morgue morning morris mortal moses most mostly motel mother
  mothers motion motive motor motorcycle mount mountain mountains mouse mouth move moved movement moves movie
  movies moving much mud mug mule multiple mum mummy murdered murders murphy murray muscle muscles museum music
  musical must mutual my myself mysterious mystery myth nah nail nailed nails name named names nancy nanny nap
  narrator narrow nasty nation national nations native natural naturally nature naughty navy near nearby nearest
  nearly neat necessarily necessary neck necklace need needed needing needle needs negative neighbor
  neighborhood neighbors neither nelson nephew nerve nerves nervous nest net network never new news newspaper
  newspapers next nice nicely nicer nick nickel niece night nightmare nightmares nights nine no noah noble
  nobody noel noise noises none nonsense noon nope nor normal normally norman north northern nose not note notes
  nothing notice noticed notify novel november now nowadays nowhere nuclear number numbers nun nurse nurses nut
  nuts oath obey object objection objective objects observation observe obsessed obvious obviously occasion
  occasionally occur occurred ocean odd odds of off offended offense offer offered offering offers office
  officer officers officially often oh oil okay old older oldest olive oliver on once one ones only onto ooh
  oops open opened opening opens opera operate operating operation operations operator opinion opportunity
  opposed opposite option options or orange order ordered ordering orders ordinary organ organization organized
  original originally orleans oscar other others otherwise otter ouch ought our ours ourselves out outer outfit
  outside outstanding oven over overnight owe owed owes owl own owned owns oxygen pace pacey pacific pack
  package packed packing pad page pages paid pain painful paint painted painting paintings pair pal palace pale
  palm palmer pam pan pancakes panel panic panties pants papa paper papers paperwork parade paradise paranoid
  pardon parent parents paris park parked parker parking parole part particular particularly parties partner
  partners parts party pass passage passed passenger passengers passes passing passion passport password past
  pat patch path pathetic patience patient patients patrick patrol pattern patty paul pay paying payment pays
  peace peaceful peanut peanuts pearl pebble peculiar peg peggy pen penalty pencil penny people pepper per
  percent perfect perfectly perform performance performed perfume perhaps perimeter period permanent permission
  permit perry person personal personality personally personnel persons perspective pervert pet peter petty
  phase philosophy phoebe phoenix phone phones phony photo photograph photographer photographs photos phrase
  physical physically physics piano pick picked picking picks pickup picnic picture pictures pie piece pieces
  pierce pig pigs pile pill pillow pills pilot pilots pin pink pipe piper pipes pirate pistol pit pitch pity
  pizza place placed places plague plain plan plane planes planet planned planning plans plant planted plants
  plastic plate plates platoon play played player players playing plays plead pleasant please pleased pleasure
  pledge plenty plot plug plus pocket pockets pod poem poet poetry point pointed pointing points poison poisoned
  poker pole police policeman policy polish polite political politics pony pool poor pop popcorn pope popped
  pops popular population porch pork port porter position positions positive possession possibilities
  possibility possible possibly post posted pot potato potatoes potential potion potter pound pounds pour powder
  power powerful powers practical practically practice practicing praise pray prayer prayers praying precinct
  precious precisely prefer pregnant prep prepare prepared preparing prescription presence present presentation
  presents president press pressure presume pretend pretending pretty prevent previous previously price prices
  pride priest primary prime prince princess principal principle print prints prior priority prison prisoner
  prisoners privacy private privilege prize pro probably problem problems procedure proceed process produce
  producer product production profession professional professor profile profit program progress project prom
  promise promised promises promotion proof proper properly property proposal propose proposition prosecution
  prosecutor prostitute protect protected protecting protection protest protocol proud prove proved proves
  provide provided psychiatrist psychic psycho public publicity published puffin pull pulled pulling pulls pulse
  pump pumpkin punch punish punished punishment punk puppy pure purple purpose purse pursuit push pushed pushing
  put puts putting puzzle qualified quality quarter quarters queen queens question questioning questions quick
  quicker quickly quiet quietly quit quite quitting quote rabbit race racing rack racket radar radiation radio
  rage raid railroad rain rainbow raining raise raised raising rally ralph ran ranch random randy range ranger
  rank ransom rap rare rash rat rate rather rats raw ray razor reach reached reaching react reaction read reader
  readers reading reads ready real realise reality realize realized really rear reason reasonable reasons recall
  receipt receive received receiving recent recently reception recipe reckon recognize recognized recommend
  record recorded recording records recover recovered recovery red reed refer reference refrigerator refuse
  refused regard regarding register registered regret regular rehearsal related relations relationship
  relationships relative relatives relax relaxed release released relief relieved religion religious rely remain
  remains remarkable remember remembered remembers remind reminded reminds remote remove removed rent rented
  repair repeat replace replaced report reported reporter reporters reporting reports represent reputation
  request requested require required requires rescue research reservation reserve residence resident resist
  resistance resort resources respect respond response responsibility responsible rest restaurant restaurants
  resting result results retire retired retirement retreat return returned returning returns reunion reveal
  revenge reverend reverse review revolution reward rex rhythm ribs rice rich rick rid ride rider rides ridge
  ridiculous riding rifle rig right rights ring ringing rings rip ripped rise rising risk risky ritual river
  road roads roast rob robbed robbery robe robin robot rock rocket rocks rocky rod rode roger rogers role roll
  rolled rolling rolls roman romance romantic romeo roof room roommate rooms rope rory rose roses rot rotten
  rough round rounds route routine row royal rub rubber ruby rug ruin ruined ruining rule rules rum rumor rumors
  run running runs rush russia rusty ruth sack sacred sacrifice sad saddle safe safely safer safety said sail
  sailing sailor saint sake sakes sal salad salary sale sales salesman sally salt salute sam same sammy sample
  samples san sand sandwich sandwiches sandy sang sarge sat satellite satisfaction satisfied sauce sausage
  savage save saved saving savings saw say saying says scale scan scandal scar scare scared scares scaring scary
  scene scenes schedule scheduled scheme scholarship school schools science scientific scientist scientists
  score scores scotch scout scrambled scratch scream screaming screams screen screwing script scum sea seal
  sealed search searched searching season seat seated seats sec second seconds secret secretary secrets section
  sector secure security see seed seeing seek seem seemed seems seen sees self selfish sell selling sells
  semester senator send sending sends senior sense senses sensitive sent sentence sentimental separate separated
  sequence sergeant serial series serious seriously servant servants serve served service services serving
  session set sets setting settle settled setup seven seventh several severe sexually shadow shadows shaft shake
  shaking shall shame shape share shared sharing shark sharks sharon sharp shave shaw shawn she shed sheep sheet
  sheets sheila shelf shell shelly shelter shepherd sheriff sherry shh shield shift shine shining shiny ship
  ships shirt shirts shock shocked shoe shoes shoot shooter shooting shoots shop shopping shore short shortly
  shorts shot shotgun shots should shoulder shoulders shout shouting shove show showed shower showing shown
  shows shrimp shrink shut shy sick sickness side sides sighs sight sign signal signals signature signed signing
  signs silence silent silk silly silver similar simple simply sin since sing singer singing single sings sink
  sins sir sire sis sissy sister sisters sit site sits sitting situation situations six sixteen sixth size ski
  skies skill skills skin skinny skip skipper skirt skull sky slap slave slaves sleep sleeping sleeps sleepy
  slept slice slick slide slight slightly slim slip slipped slow slowly smack small smaller smart smarter smash
  smashed smell smelled smells smile smiling smith smoke smoked smoking smooth snack snake snakes snap sneak
  sneaking snow so soap sober soccer social society sock socks soda soft software soil sold soldier soldiers
  solid solo solution solve solved some somebody someday somehow someone someplace something sometime sometimes
  somewhat somewhere son song songs sonny sons soon sooner sore sorrow sorry sort sorts soul souls sound sounded
  sounds soup source sources south southern soviet space spain spare speak speaker speaking speaks special
  species specific specifically speech speed spell spencer spend spending spent spider spike spill spin spinning
  spirit spirits spiritual spit spite splendid split spoil spoiled spoke spoken spoon sport sports spot spots
  spotted spray spread spring springs spy squad square squeeze stab stabbed stable stage stairs stake stall
  stand standard standards standing stands star stare staring stars start started starting starts starving state
  statement states station stations statue status stay stayed staying stays steady steak steal stealing steam
  steel stella step stepped stepping steps steven stick sticking sticks stiff still sting stink stinking stinks
  stitch stock stole stolen stomach stone stones stood stop stopped stopping stops storage store stores stories
  storm story stove straight straighten strain strange stranger strangers strategy stream street streets
  strength stress stretch strict strictly strike strikes string strings strip stroke strong stronger struck
  structure struggle stubborn stuck stud student students studied studies studio study studying stuff stuffed
  stunt stupid style sub subject subjects submarine substance subtitles subtle subway succeed success successful
  such suck sucked sucker sucking sucks sudden suddenly sue suffer suffered suffering sugar suggest suggested
  suggesting suggestion suit suitcase suite suits sum summer sun sunny sunset sunshine super superior superman
  supper supplies supply suppose supposed supreme sure surely surface surgeon surgery surgical surprise
  surprised surprises surrender surrounded surveillance survival survive survived suspect suspected suspects
  suspended suspicion suspicious sustained swallow swamp swear sweat sweater sweating sweep sweet sweetheart
  sweetie swell swim swimming swing switch switched sword swore sworn sylvia symbol sympathy symptoms synchro
  systems table tables tag tail take taken takes takin taking tale talent talented tales talk talked talking
  talks tall tank tanks tap tape tapes target tarzan task taste tastes tattoo taught tax taxes taxi tea teach
  teacher teachers teaching teal team teams tear tears technical technically technique technology ted teddy
  teenage teenager teeth telegram telephone television tell tellin telling tells temper temperature temple
  temporary ten tend tender tennis tense tension tent term terminal terms terrible terribly terrific terrified
  territory terror terry test tested testify testimony testing tests texas than thank thanks thanksgiving that
  the theater theatre thee their theirs them theme themselves then theory therapist therapy there therefore
  these they thick thief thieves thin thing things think thinking thinks third thirsty thirty this those thou
  though thought thoughtful thoughts thousand thousands threat threaten threatened threatening three threw
  thrill thrilled throat throne through throughout throw throwing thrown throws thumb thunder thus thy tick
  ticket tickets tide tie tied ties tiger tight til till time times timing tin tiny tip tips tire tired tires
  tis tissue title to toast tobacco toby today toe toes together toilet told tolerate tom tommy tomorrow ton
  tone tongue tonight tons tony too took tool tools tooth top tops tore torn torture tortured toss tossed total
  totally touch touched touching tough tour tournament toward towards towel towels tower town toy toys trace
  track tracking tracks trade tradition traditional traffic tragedy tragic trail trailer train trained training
  trains traitor tramp transcript transfer transferred transmission transport trap trapped trash trauma travel
  traveling travis tray treasure treat treated treating treatment tree trees tremendous trial trick tricks
  tricky tried tries trigger trip triple trips troops trophy trouble troubles troy truck trucks true truly trunk
  trust trusted truth try trying tub tube tuck tucker tuna tune tunnel turkey turn turned turner turning turns
  turtle twelve twenty twice twin twins twist twisted two tyler type types typical ugh ugly ultimate umbrella
  unable unbelievable uncle uncomfortable unconscious under undercover underground underneath understand
  understanding understands understood underwear unexpected unfair unfortunate unfortunately unhappy uniform
  uniforms union unique unit united units universe university unknown unless unlike until unto unusual up upon
  upper upset upside upstairs urgent us use used useful useless uses using usual usually vacation valentine
  valley valuable value values vampire vampires van vanessa various vault vegas vehicle verdict veronica version
  versus very vessel vice vicious victim victims victor victoria victory video view village violation violence
  violent violet virginia virus vision visions visit visited visiting visitor visitors visual vital vodka voice
  voices volume volunteer vote voted votes vulnerable wade wagon wait waited waiter waiting waitress wake waking
  walk walked walker walking walks wall wallet walls wally wandering wang wanna want wanted wanting wants war
  ward warden warehouse warm warn warned warning warrant warren warrior wars was wash washed washing waste
  wasted wasting watch watched watches watching water waters wave waves wax way ways we weak weakness wealthy
  weapon weapons wear wearing wears weather weaver web wedding wee weed week weekend weekends weeks weigh weight
  weird welcome welfare well wells went were west western wet wha whack whale what whatever whatsoever wheel
  wheels when whenever where wherever whether which while whip whipped whiskey whisper whispering whistle white
  whitey who whoa whoever whole whom whose why wicked wide widow wife wig wild will william williams willie
  willing willow willy win wind window windows winds wine wing wings winner winning wins winter wipe wiped wire
  wired wires wisdom wise wish wished wishes witch witches with within without witness witnesses wives wizard
  woke wolf woman women won wonder wondered wonderful wondering wood wooden woods woody word words wore work
  worked worker workers working works world worlds worm worn worried worries worry worrying worse worship worst
  worth worthless worthy would wound wounded wounds wow wrap wrapped wreck wrestling wrist write writer writes
  writing written wrong wrote yacht yah yale yankee yard yards yea yeah year years yell yelling yellow yep yes
  yesterday yet york you young younger your yours yourself yourselves youth yup zack zero zip zone zoo
`
  .trim()
  .split(/\s+/);
