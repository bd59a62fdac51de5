/**
 * English words for names that reveal nothing about their owner, in addition to those of
 * `shared/text/data/english-words.ts`: words that are frequent in films (SUBTLEX-US, ISC), spelled as in
 * an-array-of-english-words (MIT), and some thousand added by hand. Without rude words and given names. Inflected forms
 * (`dreamers`) are recognized by their base word.
 */
export const plainWords: readonly string[] = `
  aardvark aback abalone abandonment abdomen abdominal abduct abductee abduction abductor aberrant aberration abetting
  abide abject ablaze abnormal abnormality abode abolish abominable abomination aborted abound aboveboard abrasion
  abrasive abreast abroad abrupt abs abscess absence absent absentee absinthe absolution absolve absorb absorption
  abstain abstinence abstract abstraction absurdity abundance abundant abusive abysmal abyss academic accelerant
  accelerate accelerator accentuate acceptable acceptance accessible accessorize accessory accidental acclaim
  accommodate accompanied accompany accomplice accomplish accord accordance accordion accountable accountant
  accredited accumulate accuracy accursed accusation accuse aced acetylene ache achievement achy acknowledge acne
  acorn acorns acoustic acquaint acquire acquisition acquit acquittal acquitted acre acreage acrobat acronym acrylic
  actin activate activation activist actuality acuity acupuncture acute adage adamant adapt adaptable addendum addict
  addiction addictive additional adept adequate adhere adhesive adieu adjacent adjective adjoining adjourn adjust
  adjustable adjustment adjutant admin administer admirable admirably admiration admissible admission admittance
  admitting ado adolescence adolescent adopt adoption adoptive adoration adrenal adrenalin adrenaline adrift ads
  adulation adulterer adulterous adultery adulthood advancement advent adventurous adversary adverse adversity
  advertise advisable advisement advisor advisory advocacy advocate aerial aerodynamic aeroplane aerosol aerospace
  aesthetic af afar affidavit affiliate affiliation affinity affirm affirmation affliction affluent affordable affront
  afire aflame afloat afoot afore african aft afterglow afterlife aftermath aftershave afterward aged ageless
  aggravate aggravation aggression aggressor agile agility agin aging agitate agitation aglow agnostic agony agreeable
  aground ah ahi ahold ai aide ailment aimless aint airbag airbender airborne airfield airhead airlift airline airlock
  airmail airmen airship airsick airspace airspeed airstrip airtight airway airy ajar aka alabaster alarmist albatross
  albeit alchemist alcoholic alcoholism alcove ale alfalfa algae algebra algorithm alias alienate alienation alight
  align alignment alimony alkali alkaline allay allegation allegiance allergy alleviate alleyway alligator allotment
  allotted allowance alloy allure almond aloe aloft alongside aloof aloud alpaca alphabet altar alteration altercation
  alternate alternator altimeter altitude altogether altruistic aluminum alumni alumnus amaretto amateur amateurish
  amaze amazement ambience ambient ambiguity ambiguous ambition ambitious ambivert ambush amend amendments amenities
  american amiable amid amidst amigo amino ammo ammonia ammonium ammunition amnesia amnesty amniotic amoeba amok
  amorous amour amp amphetamine amphibian amphibious ample amplified amplifier amplify ampoules ampule amputate
  amputation amuck amulet amuse amusement anaesthesia anaesthetic anagram analogy analyse analyst analytical analyze
  anarchist anarchy anastomosis anatomical anatomy ancestor ancestral ancestry anchorman anchorwoman android anecdotal
  anecdote anemia anemic anesthesia anesthetic anesthetize aneurysm anew angina angiogram angioplasty angora angrier
  angrily angst anguish animation animosity ankh anklet annex annihilate annoy annoyance annuity annul annulled
  annulment anomalous anomaly anon anonymity antacid antagonize ante antelope antenna antennae anterior anthem anthill
  anthology anthrax anti antibiotic anticipate antidote antifreeze antigen antigravity antiquated antique antiquity
  antiseptic antisocial antithesis antitoxin antiwar antler antsy anus anvil anxiety anyplace aorta aortic apartheid
  apathetic apathy aperitif aperture aphrodisiac apiece apocalypse apocalyptic apologetic apostles apostrophe
  apothecary app appalled appalling apparatus apparel apparent apparition appease appellate appendage appendix
  appetizer appetizing applaud applejack applesauce appliance applicable applicant applied appoint appraisal apprehend
  apprentice approximate apps apricot apron apropos apt aptitude aquarium aquatic aqueduct ar arabic arbitrarily
  arbitrary arbitration arcade arcane arch archaeology archaic archdiocese archery architect archive ardent arduous
  arena arent arepa arguably arid arise aristocracy aristocrat arithmetic armada armadillo armament armband armchair
  armistice armory armour armpit aroma aromatic arose arousal arouse arraignment array arrhythmia arrogance arrogant
  arse arsenal arsenic arson arsonist arterial artery arthritis artichoke articulate artifact artificial artillery
  artiste artistic artistry artsy artwork asbestos ascend ascension ascent ascertain ashore ashram ashtray asian
  asinine askew asmr asparagus aspect asphalt asphyxia aspic aspiration aspire ass assailant assassin assassinate
  assemble assembly assemblyman assert assertion assertive assessment asset assign assimilate assorted assortment
  assumption assurance asterisk astern asteroid asthma asthmatic astonish astound astral astray astro astrologer
  astrology astronaut astronomer astronomy astute asunder asylum atheist athlete athletic atmospheric atoll atom
  atomic atone atonement atop atrium atrocious atrocity atrophied atrophy atropine attach attachment attain attendance
  attendant attentive attest attire attract attraction attribute atypical aubergine auctioneer audacious audacity
  audible audio audit auditor auditorium auditory aught augment auld auspicious authentic authorise authorize autism
  autistic automobile automotive autonomy autopilot auxiliary avail avarice avatar avenge avenger avengers averse
  aversion avert aviation aviator avid avocado avoidance await awaken awash awe aweigh awoke awry aww axe axed axle
  axolotl baa babble baboon babysit babysitter babysitting baccarat backboard backbone backcountry backdoor backdrop
  backfield backfire backflip backgammon backhand backless backlog backpack backroom backseat backside backstage
  backstretch backstroke backtrack backward backwash backwater backwoods bacteria bacterial badass badder baddest
  badminton bagel baggage bagged baggie bagging baggy bagman bagpipe bagpipes baguette bake bakery baklava bale ballad
  ballast ballerina ballgame ballistic ballot ballpark ballplayer ballpoint ballroom ballsy balm balmy baloney bamboo
  ban banal bandage bandanna bandit bandleader bandstand bandwagon bandwidth bandy bangs banish banister banjo
  bankroll bankrupt bankruptcy banned banners bannock banquet banshee banter bao baptism baptize barbarian barbaric
  barbarism barbed barbell barbeque barber barbershop bard bareback barefoot barf barge baritone barium bark barley
  barmaid barnacle barnyard barometer barrack barracuda barrage barred barrelhead barren barricade barrier barring
  barrio barrister barroom barstool barter basal baseless baseline baseman bash bashful basilar basilisk basin bask
  bassinet bassoon baste bastion batch bathe bathhouse bathrobe bathtub batons battalion batted batter batting
  battlefield battleship bauble bawl bayonet bayou bazaar bazooka bc beachfront beachhead beacon bead beady beagle
  beak bean beanbag beanie beanstalk bearable bearskin beatbox beatnik beaucoup beaut beauteous beaver bebop bedbug
  bedded bedding bedpan bedpost bedridden bedrock bedside bedspread bedtime beefy beehive beep beeswax beet beetle
  beetroot befall befitting beforehand befriend begat beget beggar beginner begrudge behavioral behaviour beheld
  behest beholden beholder behoove beige bein bejesus belated belch believable belittle bellboy bellhop belligerent
  bellman bellow bellyache bellybutton bellyful beluga bender benders benefactor beneficial beneficiary benevolence
  benevolent benign benzene bequeath bereaved bereavement bereft beret berries berserk berth beryllium beseech beset
  besiege besmirch bestow bestseller betcha betrayal bettor beverage bff bias bib biblical bibliophile bicarb
  bicarbonate bicep bicker bicycle bidder bidding bide bidet bien bigamist bigamy biggie bigmouth bigot bigotry bikini
  bilateral bile bilingual bilious billboard billet billiard billionaire bimbo bin binary bind binge bio biochemical
  biochemist biographer biography biological biologist biology biometric bionic biopsy biotech bipolar birch birdcage
  birdies birdseed birthmark birthplace birthright biryani biscuits bisexual bison bisque bistro bitten bittersweet
  bitty biz blab blabbing blackberry blackbird blackboard blacken blackest blackface blackguard blackjack blacklist
  blackout blacksmith blacktop bladder blam blameless bland blare blarney blaspheme blasphemous blasphemy blastoff
  blatant blather bleach bleak bled bleep blemish blend blende blight blimp blindfold blink blip blissful blister
  blithering blitz blitzkrieg blizzard bloat blob blockade blockage blockhead blog bloke bloodbath bloodhound bloodied
  bloodiest bloodline bloodshed bloodshot bloodstream bloodsucker bloom blossom blot blotter blouse blowback blowhard
  blowout blowtorch blowup blubber bluebell blueberry bluebird bluegrass blueprint bluesman bluetooth bluff blunder
  blunt blur blurred blurry blurt blush bmx boa boar boardroom boardwalk boast boathouse boatload boba bobbing bobcat
  bobsled bod bodacious bodega bodily bodybuilder bodyguard boff bog bogeyman bogeys bogged bogus boh boil boilerplate
  boing bologna bolster bolus bombardier bombardment bombshell bona bonbon bondsman bonehead boneless boneyard bonfire
  bong bongo bongos bonk bonnet bonsai bony boob booby boodle booger boogeyman boogie bookaholic bookcase bookie
  bookish bookkeeper bookkeeping booklet booklover bookmaker bookmark bookmarks booknerd bookseller bookshelf
  bookshelves bookshop bookstore boombox boomerang boonies boop boorish boost bootleg bootlegger bootlegging booty bop
  bordello borderline borealis boredom borne borough borscht bosom bossy bot botanical botanist botany botch
  bothersome bottomless botulism boudoir bough boulders bouncy boundary boundless bountiful bouquet bourbon bourgeois
  bourgeoisie boutique bovine bowel bowline boxcar boycott boyhood boyish boyo boysenberry bozo braced braces brachial
  bracing braciole bracket brag bragged bragging braid brainless brainstorm brainwash brainy brake bramble bran brash
  brassiere brat bratwurst bravado bravery bravest brawl brawn brazen brazilian brb breach breadth breadwinner
  breakaway breakout breakup breathable breathless bred breech breezy brethren brew brewery bribe bribery bridal
  bridegroom bridesmaid bridle brig brigade brighten brightest brilliance brim brimming brimstone brine brink brioche
  brisk brisket britches brittle broach broadband broaden broadside broccoli brochure broil brokerage bromide bromo
  bronc bronchial bronchitis bronze brooch brood broody broom broomstick broth brothel brotherhood brow brownstone
  browse bruh bruise brunch brunette brunt brutality brute brutish btw bub bubblegum bubbly bubonic buckboard buckle
  bucko buckshot budding budge buff buffet buffoon bugged bugger bugging buggy bugle buildup bulb bulge bulgogi bulk
  bulkhead bulky bulldog bulldoze bulletin bulletproof bullfight bullfrog bullheaded bullhorn bullied bullion bullpen
  bumble bumblebee bummed bummer bumming bumpkin bun bundle bundt bungalow bungee bunghole bunion bunk bunkhouse buoy
  buoyancy burbs bureaucracy bureaucrat burg burgeoning burgers burglar burglary burgomaster burial burlesque burp
  burrito burro burrow bursitis busboy bushel bushy busier busiest businessmen busload bustle busybody butane butt
  butterball buttercup butterfly buttermilk buttery buttock buzzard byline bypass bystander caballero cabana cabaret
  cabbage cabbie cabby cabdriver cabernet caboodle caboose caca cackle cactus cad cadaver caddy cadet cafe cafeteria
  caffeine cagey cakewalk calamari calcium calculate calculation calculator calculus calf caliber calibre calico
  callback calligraphy callous calves camaraderie camcorder camel cameraman cameramen camouflage campfire campsite
  canal canary canasta cancan cancelled cancelling candid candidacy candied candlelight candlestick candor candour
  canine canister canker cann cannabis cannibal cannibalism cannoli canoe canopy canst cant cantaloupe canteen cantina
  canvas capability capacitor capita capitalism capitalist capitalize capitan capitulate capo capped cappuccino
  capricious capsule caption captive captivity captor capybara caramba caramel carat caravan carbine carbon carbs
  carburetor carburettor carcass cardboard cardiac cardigan carefree caregiver careless caretaker carfare caribou
  caricature carjacked carjacking carload carnage carnal carnation carnivore carnivorous carny carotid carousel carp
  carpal carpenters carpentry carpool carrier carrion carrot carsick carte cartel cartilage carton cartoon cartoonist
  cartridge cartwheel carve casa caseload cashew cashier casket casserole cassette cassock castaway caste castrate
  castration casualty cataclysmic catalog catalogue catalyst catapult catastrophe catatonic catchphrase catchy
  catechism category caterpillar catfish catharsis cathartic cathedral catheter cathouse catlike catnip cattlemen
  catty catwalk cauldron cauliflower causeway cauterize caution cautionary cautious cava cavalier cavalry caveat
  cavemen cavern caviar cavity caw cayenne ceasefire celeb celebratory celery celestial celibacy celibate cellblock
  cellist cellmate cello cellophane cellphone cellular cellulite celluloid cement censor censorship census centaur
  centerfold centerpiece centipede centrifugal ceramic cereal cerebral ceremonial certainty certifiable certified
  certify cerulean cervical cervix cesspool chai chainsaw chakra chalet chalice chalk chambermaid chameleon chamomile
  chandelier changeover chant chaotic chap chapeau chaperon chaperone chaplain chapped chapters charade charcoal
  chariot charismatic charitable charlatan charms charred chasm chassis chaste chastity chateau chatted chattel
  chatter chatterbox chatting chatty chauffeur chauvinist cheapen cheapest cheapskate checkbook checkers checklist
  checkout checkpoint checkup cheekbone cheeky cheerful cheerleader cheery cheesecake cheesy cheetah chem chemist
  chemo cheque chequebook cherish cherub chessboard chestnut chesty chewy chic chica chick chickenpox chieftain
  chiffon chihuahua childbirth childish childless childlike chilled chilli chilling chilly chime chimera chimes
  chimney chimp chimpanzee chinchilla chipmunk chipped chipper chipping chippy chirp chisel chit chitchat chivalrous
  chivalry chives chlamydia chloride chlorine chloroform choir choke cholera cholesterol cholo choosy chopped chopping
  chord chore chorus chowder christmas chrome chromium chromosome chronic chuckle chugging chum chummy chump chunk
  chunky churchyard churn churro churros chute chutney cider cilantro cinch cinder cinematic cinephile cipher circa
  circuit circuitry circular circulate circulation circulatory circumvent cirrhosis citadel citation cite citizenry
  citizenship citrus citywide civic civility clack clairvoyant clam clambake clammy clan clandestine clang clank clap
  clapped clapping claptrap claret clarified clarify clarinet clarity clash clasp classical classier classified
  classify classmate classroom classy clatter clause clavicle claw cleanest cleanliness cleanse cleanup clearest cleat
  cleavage cleft clemency clench clergy clergyman cleric clerical cleverest cliche click clientele cliffhanger climate
  climax climber clinch cling clingy clinical clink clip clipboard clipped clipper clipping clique cloak cloakroom
  clobber clockwise clockwork clod clog clogged clogging cloister clone closure clot cloth clothe clothesline
  clothespin clotted clotting cloudy clout clove clubbing clubhouse cluck clueless clump clumsiness clumsy clung clunk
  clunky cluster clutch clutter coachman coal coalition coarse coastal coastline coatroom coax cock cockamamie
  cockeyed cockney cockpit cockroach cocky cocoa coconut cocoon coddle codeine coder codfish coding coed coerce
  coercion coexist coffeehouse coffeemaker coffeepot cog cognac cognitive coherent coil coincide cojones cola coldest
  coleslaw colic collaborate collage collagen collapse collarbone collard collate collateral colleague collective
  collector collegiate collide collision collusion cologne colonial colonialism colonic colonoscopy colony colorblind
  colorful colossal colourful colts columnist comatose comb combative combine combo combustible combustion comeback
  comedian cometh comfortably comfy comical comm comma commandeer commandment commando commemorate commence commend
  commendable commentary commentator commerce commie commissary committing commode commodity commonplace commotion
  communal commune communion communism commute comp compact compadre companion comparable comparative comparison
  compartment compass compassion compatible compel compelled compelling compensate competence competent competitive
  competitor compilation compile complacency complacent complainant complement completion complexion complexity
  compliance complicate complicit complicity component compose composite composition compost composure comprehend
  compress compression compressor compulsion compulsive compulsory compute conceal concealment concede conceit
  conceivable conceivably conceive concentric conception concession conch concierge concise conclude conclusive
  concoct concoction concourse concubine concur concussion condemn condense condescend conditional condo condolence
  condom condominium condone condor conducive conductor conduit cone conferred conferring confetti confidant
  confidante confide confine confinement confiscate conform conformity confounded confront confuse conga congenital
  congestion congestive congregate congressmen conjecture conjugal conjunction conjure conk conker conned conning
  connoisseur connotation conquer conqueror conquest conscious consecutive consensual consensus consequence conserve
  considerate consignment consist consistency consistent consolation console consolidate consort consortium
  conspicuous conspire constable constipated constitute construct construe consul consular consulate consult
  consultant consume consummate consumption contagion contagious contain containment contaminate contemplate contempt
  contend contention contentment contestant context continent contingency contingent continual continuance continuity
  continuous continuum contour contraband contraction contractor contradict contraption contrast contribute
  contributor contrition controller controlling controversy contusion conundrum convene convenience convent converge
  converse conversion convert convertible convey conveyor convict conviction convoluted convoy coo cookbook cookout
  coolant coolest coolie coon cooperative coordinate coordinator coot copacetic cope copied copier copilot copped
  copper copping copter copycat copyright coquette cordial cordless cordon corduroy corgi cork corkscrew cornball
  cornbread cornea cornerstone cornfield cornflake cornucopia corny coronary coronation corporeal corpus corpuscle
  corral corrections corrective correlate correlation correspond corridor corroborate corrosive corrupt corruption
  corsage corset cortex cortisone cosmetic cosmic cosmos cosy cot cotillion cottage cotter cottonwood cougar couldnt
  councilman counselling counsellor countdown countenance counteract counterfeit counterpart countless countrymen
  countryside coup coupe coupon courageous courier courteous courtesan courthouse courtship courtside courtyard
  couscous couture coven coverage covert covet cowardice cowgirl cowhand coworker coyote coz cozy crabby crackerjack
  crackle crackpot cradle craft craftsman craftsmen crafty crag cram crammed cramming cramp cranberry cranial cranium
  crank cranky cranny crap crapped crapper crapping crappy crass crate crave craw crayon craze crazier craziest
  craziness creak creamy crease creation creativity creator cred credence credibility credible credo cremate cremation
  crematorium creme crepe crepes crept crescendo crest cretin crevice crewman crewmen crib cricket cricoid crier
  criminology crimp cringe cripple crises crisp crispy crit criteria critic criticise criticism criticize critics
  critique critter croak croc crochet crock crocodile croissant crone crook crop croquet crossbow crossfire crosshairs
  crossover crosstown crosswalk crossword crotch crouching croup croupier crow crowbar crucial crucified crucifix
  crucifixion crucify crud cruddy crude cruelest cruelty crumb crumble crumbs crummy crumpet crunch cruncher crunchy
  crusade crust crusty crutch crux crybaby cryogenic crypt cryptic crystalline css cubby cube cubic cubicle cuckoo
  cucumber cuddle cuddly cuff cuisine culinary culmination culpa culprit cult cultivate cultural culvert cumbersome
  cumin cumulus cunning cupboard cupcake cupcakes cur curator curb curd curfew curl curls curly currency curriculum
  curry cursory curtsy curve curveball cushion cushy cusp cuss custard custodial custodian custom customary cutback
  cutdown cutest cutesy cuticle cutie cutlery cutlet cutoff cutout cutters cuttlefish cuz cyanide cyanotic cybernetic
  cyberspace cyborg cycle cyclist cyclone cyclops cylinder cymbal cynic cynical cynicism cyst cystic czar dab dabble
  dachshund daffodil daft dagger dago dah dainty daiquiri dairy dais dalmatian dam damn damnable damnation damnedest
  damp dampen damsel dandelion dander dandruff dandy danged dangle dango dank dapper daresay darken darkest darkroom
  darndest darnedest dart dashboard dastardly database dateless dauphin dawdle daybreak daycare daydream daydreamer
  daytime daze dazzle deactivate deadbeat deadliest deadline dealership dearie deary deathbed debacle debatable
  debauchery debonair debrief debris debtor debug debut debutante decade decadence decadent decaf decapitate decathlon
  decay decedent deceit deceitful deceive decency deception deceptive decimal decipher decisive declaration decline
  deco decode decompose decompress decor decorate decoration decorative decorator decorum decoy decrease decree
  decrepit decrypt decryption dedicate dedication deduce deduct deductible deduction deductive deejay deem deepest def
  defamation default defeatist defecate defect defection defective defector defenceless defenseless defensive
  deference defiance deficiency deficient deficit defied defile define definite definition definitive deflect
  deflection deflector deformity defraud defrost deft defunct defuse defy degenerate degradation degrade dehydration
  deign deity delectable delegate delegation delete deli deliberate delicacy delight delinquency delinquent delirious
  delirium delude deluge delusion delusional deluxe delve demean demeanor dementia demise demo democracy demographic
  demolish demolition demonic demonstrate demotion demure den deniability denial denominator denounce dense density
  dent dental dentistry deodorant depart departure dependable dependence dependency dependent depict depiction
  deplorable deploy deployment depose deposition depository depot depravity depress depressive deprivation deprive
  deputize derail deranged derelict derivative derive derogatory derriere derringer dervish descend descendant descent
  descriptive desecrate desecration desertion designate desirable desist desolate desolation despair desperado
  desperation despicable despise despondent destination destined destitute destruct destructive detach detachment
  detain detect detectable detection detector detention deter detergent deteriorate deterrent detest detonate
  detonation detonator detour detox detriment detrimental deuce devastate devastation deviant deviate deviation
  devilish devious devise devoid devote devotion devour devout dew dexterity diabetes diabetic diabolical diagnose
  diagnosis diagnostic diagonal diagram dialect dialled dialling dialogue dialysis diameter diaper diaphragm diarrhea
  diarrhoea diatribe dibs dicey dictate dictation dictator diction dictionary diddle diddly didnt didst diesel dietary
  diff difficulty diffuse digest digestion digestive diggers digit digital dignified dignify dike dilation dilemma
  diligence diligent dilly dilute dim dimension dimensional diminish diminutive dimmer dimples dimwit dinar dine
  dinero dinghy dingo dings dingus dingy dinky dinnertime dinosaur diocese diorama dioxide diphtheria diploma
  diplomacy diplomat diplomatic dipped dipping dippy dipstick dire directional directive directory dirtied dirtier
  dirtiest dis disability disable disabled disagree disapproval disapprove disarm disarmament disarray disastrous
  disband disbarred disbelief disc discard discern discharge disciple disclose disclosure disco discomfort disconnect
  discontent discontinue discordant discount discourage discourse discredit discreet discrepancy discrete discretion
  disdain disembark disembodied disengage disgraceful disgruntled disgust dishonest dishonesty dishonor dishonour
  dishwasher disinfect disinherit disk diskette dislike dislocation disloyal disloyalty dismal dismantle dismay
  dismember dismiss dismissal dismissive dismount disobey disown disparage dispel dispensary dispense dispersal
  disperse displace displease displeasure disposable disposal dispose disposition disprove dispute disqualify
  disregard disrespect disrobe disrupt disruption disruptive dissect dissection dissension dissent disservice dissolve
  dissuade distal distasteful distillery distinct distinction distinctive distinguish distort distortion distract
  distraction distraught distribute distributor distrust disturbance ditty divergent diverse diversify diversion
  diversity divert divide dividend divisional divorcee divulge divvy diy dizziness dj dnd doable docile docket
  doctoral doctorate doctrine documentary dodgy doer doesnt dogcatcher dogface dogged doggie dogging doggo doggoned
  doggy doghouse doily dojo dole dollhouse dolphin dolt domain dome domesticity domicile dominance dominant dominate
  domination dominion domino dominoes donate donation donkey donor dont donut doo doodle doodler doohickey doom
  doomsday doorknob doorman doormat doornail doorstep doorway doozy dopamine dopey dork dorky dormant dormitory
  dormouse dorsal dos dosa dosage dose dossier dost doth dots dotted doubly doubtful doubtless doughnut douse dove
  downfall downfield downhearted downhill download downright downriver downside downstate downstream downtime
  downtrodden downward downwind downy dowry doze dozy drab drafty dragging dragnet dragonfly drainage drainpipe drape
  drastic drastically draught drawback drawbridge dread dreamboat dreamer dreamland dreamt dreamy dreary dredge
  dreidel dressmaker dressy dribble dried drier drift driftwood drip dripped dripping drivel driveway drizzle droid
  droll drone drool droop droopy dropout dropper drought drowsy drugged drugging druggist drugstore druid drummed
  drummer drumming drumroll drumstick drunkard drunken dryad drywall dual duality dub dubbed dubious duckling ducky
  duct dud duel duelling duet duffel duffle dugout dullard dullest duly dumbbell dumbest dumbwaiter dumpling dumplings
  dumpster dumpy dunce dune dung dungeon dunk dunno duodenum dupe duplex duplicate durable duration duress dusky
  dutiful duvet dwarf dwarves dweeb dwell dye dyed dyke dynamic dynamo dysentery dysfunction dyslexic earache earbuds
  eardrum earful earliest earlobe earpiece earring earshot earthbender earthbound earthling earthquake earthy easel
  easiest eastbound easygoing eavesdrop ebb eccentric ecchymosis eclair eclectic eclipse ecological ecology economic
  economical economy ecosystem ecstasy ecstatic ectoplasm edema edgewise edgy edible edict edification edifice edit
  edition editor editorial educate educational educator eel eerie effeminate effendi efficacy efficiency efficient
  effigy effortless effrontery effusion egghead eggnog eggo eggos eggplant eggshell egomaniac egotistical egregious
  egret eh eighteenth eighties eject ejection ejector elaborate elapsed elastic elasticity elated elation elbow eldest
  elect elective electoral electrician electrified electro electrocute electrode electron elegance elegant element
  elemental elementary elevate elevation eleventh elf elicit eligible eliminate elimination elite elitist elixir elk
  ell ellipsis elocution elope eloquence eloquent elsewhere elude elusive elven elves elvish em email embankment
  embargo embark embedded embellish emblem embodiment embody embolism embroidery embryo emcee emeralds emerge emergent
  eminent emissary emission emit emo emoji empanada empathize empathy emphasis emphasize emphatic emphysema empirical
  employ employment empower emptied emptiness emu emulate enable enamel enamored encampment enchant enchantment
  enchantress enchilada enclose enclosure encore encounter encourage encryption endanger endearment endeavor endeavour
  endgame endless endorse endorsement endowment endurance endure enema energetic energized enfold enforce enforcement
  engage engorged engrave enhance enhancement enigma enjoyable enjoyment enlarge enlargement enlighten enlist
  enlistment enmity ennui enquire enrage enrich enroll enrollment ensemble enslave ensure entail entertain enthused
  enthusiasm enthusiast entice entirety entitle entity entourage entrails entrapment entreat entree entrust envied
  envious envision envoy enzyme ephemeral epic epicenter epics epidemic epidermis epidural epilepsy epileptic epilogue
  epinephrine epiphany epitaph epitome equality equals equate equation equator equatorial equestrian equilibrium
  equinox equip equipped equitable equity equivalent er era eradicate eradication erase eraser ere erect erectile
  erection ermine erogenous erosion err errand errant erratic erroneous ers erupt eruption escalate escalation
  escalator escapade escargot escarpment escrow esophagus esoteric espionage espresso esprit essay essence essential
  est establish esteem estimate estimation estrogen etcetera etched ethanol ether ethereal ethic ethical ethnic
  etiquette eucalyptus eulogy eunuch euphemism euphoria euphoric euros euthanasia evacuate evacuation evade evaluate
  evaluation evaporate evasion evasive eventful eventual everlasting evermore everyplace evict eviction evident
  evidentiary evocative evoke evolution evolve ewe exaggerate examination excavation exceed excel excelled excellence
  exceptional excess excessive excitable excite exclamation exclude excrement excursion exec execute executor
  exemplary exempt exemption exert exertion exes exhales exhaust exhaustion exhaustive exhibition exhumation exhume
  exile existential exonerate exorbitant exorcise exorcism exotic expand expansion expectancy expectant expectation
  expedient expedite expedition expel expelled expendable expenditure expertise expiration expire explicit exploit
  exploration exploratory explore explorer explosive expo export exposure expressive expressway expulsion exquisite
  extend extension extensive extent extenuating exterior exterminate external extinct extinction extinguish extort
  extortion extract extraction extradition extraneous extrapolate extravagant extremist extremity extricate extrovert
  extubate exuberance eyeball eyebrow eyed eyeful eyelash eyelid eyeliner eyesight eyesore eyewitness ez fab fable
  fables fabric fabricate fabrication facade facedown faceless facial facilitate facilitator faction factual faculty
  fad fade faerie fain faintest fairest fairway fairylights fairytale fairytales faithless fajitas falafel falcon
  fallacy fallback fallout falsetto falsified falter fam familiarity familiarize famine fanatic fanatical fancied
  fanciful fanfare fangs fanned fantasize fantastical faq faraway farce fare farmhouse farmland fart farther farthest
  fascinate fascination fascism fascist fashionable fashionably fastball fasten fastest fastidious fatality fateful
  fathead fatherhood fatherland fatherless fathom fatigue fatten fatter fattest faucet faulty faun fauna favela
  favorable favorably favoritism faze fearful fearless fearsome feasible feast feat feather feature february fecal
  feces feeble feedback feign feint feisty fellatio fellowship felon felonious felony feminine femininity feminism
  feminist femme femoral femur fend fennel ferocious ferret ferry ferryboat fertile fertility fertilize fervent fervor
  fess fest festering festive fetal fete fettuccine fetus feud feverish fey fiance fiancee fiasco fib fiberglass fibre
  fibrosis fickle fiction fictional fictitious ficus fiddle fidelity fidget fidgety fiend fiendish fierce fiery fiesta
  fifteenth fig figment figurehead figurine filament filet filial fillet filmmaker filmmaking filmy filter filth
  filthiest filtration fin finale finalist finality finalize finance financier finery finesse fingernail fingerprint
  finite fir firearm fireball firebender firecracker firefight firefly firehouse firelight fireman firemen fireplace
  firepower fireside firewall firewater firewood firework firmament firstborn firsthand fiscal fisherman fishermen
  fishy fission fissure fistfight fistful fitted fittest fitting fixable fixation fixture fizz fizzy fjord flabby
  flaccid flagged flagon flagpole flagrant flagship flair flak flake flaky flamboyant flamenco flamingo flammable
  flank flannel flap flapping flare flashback flashlight flashy flask flatbed flatfoot flatten flatter flattery
  flatulence flatware flaunt flavor flavour flaw flawless flea fleabag flecks fled flee fleece fleshy flex flexibility
  flexible flick flier flighty flimsy flinch fling flipflop flipflops flippant flipped flippers flipping flirt
  flirtation flirtatious flirty flit flock flog flogged flogging flood floof floofy floozy flop flophouse flopped
  flopping floppy floral florist floss flotation floundering flour flourish flowerpot flowery flown fluctuation flue
  fluent fluff fluffy fluke flung flunk flunky fluorescent flurry flute flutter flux flyboy flypaper foal foam foamy
  fob focal fodder foe fogged foggiest foggy foil foliage folklore folly fondle fondue font foolhardy foolproof
  foothills foothold footlocker footnote footnotes footpath footprint footsie footwear footwork forage foray forbade
  forbearance forbidding forceful forcibly fore forearm foreboding forecast foreclose foreclosure forefinger forefront
  forego foregone foreground foreman foremost forensic foreplay foresaw foresee foreseeable foreseen foresight
  foreskin foretell foretold forevermore forfeit forgave forged forger forgery forgetful forgettable forging forgiven
  forgo forklift forlorn formality format formation formative formidable formulate fornicate fornication forsake
  forsaken forte forthcoming forthright forthwith fortified fortitude fortnight fortress fortuitous forum fossa fossil
  foundry foursome fowl foxglove foxhole foxtrot foyer fps fr fraction fracture fragile fragment fragrance fragrant
  frail frailty framework franchise frantic frantically frat fraternal fraternity fraternize fraudulent fraught fray
  freakish freaky freckle freckles freebie freelance freeloading freestyle freeway freight frenzied frenzy frequency
  frequent fresco freshen freshest freshmen freshwater fret fretting friction friday friendless friendlier friendliest
  frigate frigging fright frighten frightful frigid frilly fringe frisbee frisk frisky frittata fritter frivolous
  frizzy fro frock froggy frolic frontal frontier frostbite frosted frosting frosty frown froze fruitcake fruitful
  fruition fruitless fruity frustrate frustration fuchsia fudge fuelled fugitive fugue fulfil fulfill fulfillment
  fullback fullest fumble functional fundamental fundraiser fundraising fungal fungus funk funky funnel funnier
  funniest furby furious furlough furnace furnish furry furthest furtive fury fuse fuselage fusion fussy futile
  futility futon futuristic fuzz fuzzy gab gabbing gad gadget gaff gagged gagging gaggle gaiety gaily gait galactic
  galaxy gall gallant gallantry gallbladder galleon galley gallon gallop galoot galore gambit gander gangland
  gangplank gangrene gangsta gangster gantry gap garb garbled gargantuan gargle gargoyle garlic garment garnish garter
  gash gasket gaslight gasoline gasp gassed gassing gassy gastric gat gateway gator gauche gaudy gauge gauntlet gauze
  gavel gawk gawky gayest gaze gazebo gazelle gazillion gecko geeky geese gefilte geisha gel gelatin gelato gem
  gendarme gender genealogy generate generator generic generosity genetically geneticist genie genital genitalia
  genocide genome genre gent genteel genus geography geological geologist geology geometric geometry gerbil geriatric
  germ gestation getaway getup gg ghastly gherkin ghetto ghostly ghoul gibberish giddy gif gifs gigantic giggle giggly
  gigolo gills gimmick gimp gimpy gingerbread ginseng giraffe girder girdle girlie girlish girly girth gist git
  giveaway gizmo gizzard glacier glade gladiator glam glamorous glamour glance gland glare glassy glaucoma glaze gleam
  glee glib glide glimmer glimpse glint glisten glitch glitchy glitter gloat global globe gloom gloomy glorified
  glorify gloss glossary glossy glow glowing glowstick glowworm glucose glue glug glum glutton gluttony gnarly gnat
  gnaw gnocchi gnome goalie goalkeeper goatee gobble gobbler goblet goblin goddam goddamn goddaughter godforsaken
  godless godlike godliness godmother godsend godson gofer goggles goldfish golem gon gondola gong gonorrhea goo
  goodie goodwill goody gooey goof goofball goofy googled goon gooseberry gopher gored gorge gorilla gory gosling
  gospel goth gouge goulash gourd gourmet gout gov govern governess gown grabbing graceful grad gradual graffiti graft
  grain gram grammar gramophone grandad grandchild granddad granddaddy grandest grandeur grandiose grandmama
  grandstand granite granola grape grapefruit grapevine graph graphic graphite grasp grasshopper grassroots grassy
  grate gratified gratin gratis gratuitous gratuity gravel gravest gravestone graveyard gravy graze greaseball greasy
  greed greedy greenhorn greenhouse greet gremlin grenade grid griddle gridlock grievance grieve grievous grift grill
  grille grim grimace grime grimy grin grind grindstone gringo grinning gripe gripped gripping grisly grit gritty
  grizzly groan grocer grocery grog groggy groin groove groovy grope grotesque grotto grouch grouchy groundhog
  groundwork groupie grouse grout grovel groves growl grownup growth grub grubbing grubby grudge gruel gruesome grump
  grumpy grunge grunt guac guacamole guano guardhouse guardrail guerilla guerrilla guesswork guesthouse guff guidebook
  guideline guilders guile guillotine guinea guise guitarist gulag gull gullet gullible gully gulp gumbo gummy
  gumption gumshoe gunfight gunfire gung gunk gunman gunmen gunned gunners gunnery gunning gunplay gunpoint gunpowder
  gunslinger gunsmith guppy gurney guru gush gusto gutless gutsy gutted gutter gutting guv gymnasium gymnast gyp
  gypsies gyro ha habitat habitual hacienda hacker hacksaw haemorrhage hag haggle haiku hairball hairbrush hairdo
  hairdresser hairless hairline hairpiece hairpin hairspray hairstyle hairy halfback halfblood halftime halibut
  hallowed halloween hallucinate halo hammerhead hammock hamper hamster handbag handball handbook handcuff handful
  handgun handheld handicap handicapped handiwork handmade handout handprint handshake handsomest handstand
  handwriting handwritten handyman hangar hangman hangnail hangout hangover hangry hankie hanky hapless happiest haps
  harass harassment harbour hardback hardball hardcore harden hardest hardship hardtop hardware hardwood hardworking
  harebrained harem harlot harmful harmonica harmonious harness harp harpoon harpy harrowing harvest hash hashish
  hashtag hassle hast haste hasten hastily hasty hatchet hateful hath hatred hatter haughty haunt havent havoc hay
  hayride hayseed haystack haywire hazard hazardous hazelnut hazy headband headboard headcanon headcase headdress
  headfirst headgear headless headlight headline headlock headlong headman headmaster headphones headpiece headquarter
  headset headstone headstrong headwaiter headway heady healthcare healthier healthiest heap heaps hearsay hearse
  heartache heartbeat heartbreak heartbroken heartburn heartfelt hearth heartily heartland heartless heartsick
  heartstopper heartthrob hearty heathen heavier heaviest heavily heaving heavyweight heckin heckle hectic hedge heed
  hefty heifer heinie heinous heir heiress heirloom heist helipad heliport helium helix hell hellcat hellfire hellhole
  hellish helluva helmsman hem hematoma hemisphere hemlock hemmed hemoglobin hemorrhage hemorrhagic hemorrhoid hemp
  hen henceforth henchman henchmen henhouse hep heparin hepatitis herbal herbs hereafter hereby hereditary herein
  heresy heretic herewith heritage hermit hernia heroic heroically heroine heroism herpes herring hes hesitant
  hesitate hesitation het hetero hex hi hiatus hibernation hiccup hick hickey hideaway hideous hideout hierarchy
  highball highbrow highfalutin highlight hightail highwayman hijab hijabi hijack hike hilarious hillbilly hillside
  hilltop hilt hind hindi hindrance hindsight hinge hippie hippo hippopotamus hippy hisself hissy historian historic
  historical hitch hitchhike hither hitter hive hoard hoarse hoax hobbit hobble hobo hock hoe hoedown hog hogging
  hogwash hoist hokey holdup holiest holistic holla hollandaise holler hologram holographic holster homage hombre
  homeboy homecoming homeland homemade homemaker homeowner homeroom homesick homestead hometown homeward homey
  homicidal homie homo homophobia homophobic homosexual honcho hone honeycomb honeydew honk honky honorably honorary
  honourable hoo hooch hoodie hoodlum hoodoo hooey hoof hookup hooky hooligan hoop hoopla hoopoe hoot hooves hopeful
  hopped hopping hoppy hopscotch horcrux horde horizon horizontal hormonal hormone hornets horoscope horrendous
  horribly horrid horrific horrified hors horseback horseplay horsepower horseradish horseshoe horsey horsy hos
  hospice hospitable hospitality hostel hostess hostility hotbed hotdog hothead hothouse hotline hotshot hotter
  hottest hottie hound hourglass houseboat houseboy housebroken houseguest housekeeper housewife housework hovel
  hovercraft howitzer howl hoy hp html hubbub hubby hubris huddle huff huffy hugged hugger hugging hula hull
  hullabaloo hum humane humankind humanoid humbly humbug humdrum humerus humid humidity humiliate humiliation humility
  hummer humming hummingbird hummus humongous humorous humour hump humpback hunchback hundredth hunger hungover hunk
  hunky hurdle hurl hurried hurtful husk husky hussy hybrid hydra hydrant hydrate hydraulic hydrogen hyena hygiene
  hygienic hygienist hymen hymn hype hyperactive hyperspace hypnosis hypnotic hypnotism hypnotist hypnotize hypo
  hypocrisy hypocrite hypodermic hypotensive hypothermia hypothermic hypothesis hypoxic hysteria ibis ibuprofen
  iceberg icebox icebreaker iced icicle icing icky icon icy id idealism idealist idealistic ident identical ideology
  idiocy idiot idiotic idk idle idly idol idyllic iffy ifs igloo igneous ignite ignition ignoramus ignorance ignorant
  iguana ilk illicit illiterate illogical illuminate illustrate illustrious im imagery imaginable imaginary
  imaginative imbalance imbecile imitate imitation immaculate immaterial immature immense immerse immigrant
  immigration imminent immobile immodest immoral immorality immortal immortality immune immunity imp impala impale
  impart impartial impassable impasse impatience impatient impeach impeachment impeccable impeccably impede impediment
  impending imperative imperfect imperial imperialist imperious impersonal impersonate impertinent impervious
  impetuous implant implement implicate implication implicit implied implode implore implosion impolite import impose
  imposition impossibly imposter impostor impotence impotent impound impractical impregnable impregnate imprint
  imprison improbable impromptu improper impropriety improvement improvise impudence impudent impulse impulsive
  impunity impure inability inaccurate inactive inadequacy inadequate inalienable inane inanimate inasmuch inaudible
  inaugural inbound inbred inbreeding incantation incapable incarnate incarnation incendiary incense incentive
  inception incessant incestuous incidence incidental incinerate incinerator incision incite inclination incline
  incognito incoherent incompetent incomplete incontinent incorporate incorrect incriminate incubation incubator
  incumbent incur incurable incurred indebted indecent indecision indecisive indefinite indelible indelicate indemnity
  index indian indication indicative indicator indict indictment indifferent indigenous indigent indigestion indignant
  indignation indignity indirect indiscreet indisposed indivisible indoor induce induction indulge indulgence
  indulgent industrial industrious inedible ineffective ineffectual inefficient inept inert inertia inertial
  inescapable inevitable inevitably inexcusable inexpensive infallible infamous infamy infancy infant infantile
  infantry infarction infatuated infatuation infect infectious infer inferior inferiority infernal inferno infertile
  infertility infest infestation infidel infidelity infield infiltrate infinite infirm infirmary inflatable inflate
  inflation inflict infliction influential influenza info infomercial informal informant informative infraction
  infrared infusion ing ingenious ingenue ingenuity ingest ingestion ingrate ingratitude ingredient ingrown inhabit
  inhalation inhale inherent inherit inheritance inhibit inhibition inhibitor inhuman inhumane iniquity initial
  initiate initiation initiative inject injection injector injunction injure injustice inkling inkwell inland inlet
  inmate innards innate innermost innit innkeeper innocence innocuous innovation innovative innuendo inoculate
  inoculation inoperable inoperative inordinate input inquest inquire inquiry inquisition inquisitive inquisitor ins
  insatiable inscription inscrutable insect insecticide insecure insecurity insensitive inseparable insert insertion
  insidious insight insightful insignia insincere insinuate insinuation insipid insistence insistent insolence
  insolent insomnia insomniac inspect inspection inspire instability install installment instalment instep instill
  instinctive institute instruct instruction instructive instructor insulate insulation insulin insure intact intake
  intangible integral integrate integration intel intellect intensity intensive intent intentional inter interact
  interaction interactive interagency intercede intercept interchange intercom intercostal intercourse interface
  interim interior interject interlock interlude intern internet internist internment internship interoffice interpret
  interrogate intersect interstate interval intervene intestinal intestine intimacy intimidate intolerable intolerance
  intolerant intravenous intrepid intricate intrigue intro introvert intrude intrusion intrusive intubate intubation
  intuition intuitive invade invalid invalidate invaluable invariably invasive invent invention inventive inventor
  inventory inverse invest investor invincible invoice invoke involuntary involve involvement inward io iodine ion
  iota ipecac irate ire irl ironclad ironic irony irrational irregular irrelevant irreparable irrevocable irrevocably
  irrigate irrigation irritable irritate irritation ischemic ish isle isnt isolate isolation isotope italian itch
  itchy itinerary jab jabber jabbing jackal jackdaw jackhammer jackpot jackrabbit jaded jagged jaguar jailbird
  jailbreak jailhouse jalopy jamming jangle janitor janitorial japanese jargon jarhead jaundice jaunt java javelin
  jawbone jazzy jealousy jeans jedi jellyfish jeopardise jeopardize jeopardy jerkin jerky jest jester jettison
  jeweller jewellery jib jibe jiff jiffy jig jiggle jiggy jingle jinx jitterbug jittery jive jobless jockey jockstrap
  jog jogger jogging jolt jot jotted joules jour journalism journalist joust joyful joyous joyride joystick jrpg js
  judgement judgmental judicial judo jug juggernaut juggle jugular juicy jujitsu juke jukebox julep jumble jumbo
  jumper jumpsuit jumpy juncture junket junky junkyard juror jus justifiable justified justify juvenile kamikaze
  kangaroo kaput karaoke karmic kayak kazoo kebab keel keen keepsake keg keister kelpie kennel kerb kerchief kernel
  kerosene kestrel ketchup kettle keyboard keyhole keynote keypad keyword khaki kibble kibosh kickback kickboxing
  kickoff kidder kiddie kiddy kidnap kidnapper kill killjoy kiln kilo kilometer kilt kimchi kimono kin kindest kindred
  kinetic kinfolk kingfisher kingpin kink kinship kinsman kiosk kippers kissy kitchenette kitsch kitten kitties kiwi
  klaxon klutz knack knapsack knave kneecap kneel knell knelt knighthood knish knit knitted knitter knitting knob
  knockdown knockoff knockout knockwurst knoll knot knotted knuckle knucklehead koala kombucha kook kooky korean korma
  kosher kowtow kraken kumquat labelled labia laboratory labour labrador labyrinth lac lace laceration lackey lacquer
  lacrosse lactose ladle ladybird ladybirds ladybug ladylike lag laggy lagoon lain lair lament lamest lamppost
  lampshade landfall landfill landlady landlord landmark landowner landscape landslide lanky lapdog lapel lapping
  lapse laptop larboard larceny lard lark larvae laryngitis larynx lasagna lasagne lascivious lash lass lasso latch
  latchkey latent lateral latex lathe latin latitude latrine latte laudanum laughable launder laurels lava lavage
  lavatory lavish lawful lawless lawman lawnmower lawsuit laxative layaway layman layout layover laziness leadership
  leaf leafy leakage leaky leap leaper leapfrog leapt learnt lease leash lecherous ledge leech leek leering leeway
  leftover legendary legends legions legislate legislation legislative legislature legit legitimacy legwork leisure
  lemme lemonade lemur lengthwise lengthy leniency lenient lens lent leopard leotard leper leprechaun leprosy lesion
  lessen lest letdown lethal lethargic letterhead lettuce leukemia levee levelled leverage levitate levity liability
  liaison lib libel liberal liberate liberation liberator libido librarian librarians lice licence licorice lid
  lidocaine liege lieu lifeboat lifeguard lifeless lifelike lifeline lifelong lifesaver lifesaving lifespan lifestyle
  liftoff ligament ligature lighten lightheaded lighthouse lightsaber lightweight likable likeable likelihood likin
  lilac limb limbo lime limelight limerick limestone limey limitation limitless limousine limp lineage linear
  linebacker linen lineup lingerie lingo linguini linguist linguistic liniment linkage linoleum lint lioness
  liposuction liqueur liquidate lira lire lisp literacy literal literary literate literature lithium litigation
  litigator litter littlest livable livelihood liven liverwurst livery livestock livestream livid lividity lizard
  llama lmao lo loads loaf loathe loathsome lob lobbyist lobe lobotomy loca locale locator lockbox locket lockjaw
  lockout locksmith lockup loco locomotive locusts lode lodge lofi loft lofty logbook logged logging logic logistical
  logo loin lol lollipop lonelier loneliest loneliness longboat longest longevity longitude longtime loo loofah
  lookout loom loon loony loop loophole loopy loosen loot lop lopsided lotion lottery lotto loudest loudmouth
  loudspeaker louse lout lovable loveable loveless lovelier loveliest loveliness lovelorn lovemaking lovesick lowdown
  lowest lowlife lox luau lube lubricant lucid lucidity luckier luckiest lucrative ludicrous lug lugging lukewarm lull
  lullaby lumbar lumber lumberjack luminous lummox lump lunacy lunar lunchbox luncheon lunchroom lunchtime lunge
  lunkhead lure lurid lurk luscious lush lust lustful lustrous lusty lute luv luxurious luxury lye lymph lymphatic
  lymphoma lynched lynching lynx lyre lyrical macabre macadamia macaron macaroni macarons macaroons machete machinery
  macho mackerel madcap maddening madder madhouse madman madmen madwoman mag mage maggot magistrate magma magnesium
  magnet magnetic magnetism magnified magnify magnitude magpie mahjong maiden mailbox mailman maim mainframe mainland
  mainsail mainstream majority makeover makeshift malady malaria malarkey malevolent malfeasance malfunction malice
  malicious malignant mallet malpractice malt mambo mammal mammoth manageable managerial manana manatee mandate
  mandatory mandible mandolin mane maneuver mangle mango mangy manhole manhood manhunt mania maniacal manic manicotti
  manicure manicurist manifest manifesto manifold manipulate manned mannequin mannish mano manoeuvre manor manpower
  manservant mansion mantel mantelpiece mantis mantle mantra manufacture manure manuscript mapped mapping maracas
  marathon marble marbles margarine margin marginal mariachi marijuana marinara marinate marital maritime marketable
  marketplace marksman marksmen marmalade marmot maroon marquee marrow marshes marshmallow martial martian martyr
  martyrdom marvellous marzipan masala mascara mascot masculine masculinity mashed masochist masquerade massacre
  masseur masseuse mast masterful mastermind masterpiece mastery mastodon mat matador matcha matchbook matchbox
  matchmaker matchmaking materialism materialize maternal maternity matey mathematics mathlete mathletes maths matinee
  matriarch matrimonial matrimony matron matte mattress maturity matzo maudlin maul mausoleum maximize mayhem
  mayonnaise maze mc meager meanest meanie meaningful meaningless measly measurement meatball meathead meatloaf meaty
  mechanic mechanical mechanism mechanized med medallion meddle meddlesome medial median mediate mediation mediator
  medic medicate medicinal medieval mediocre mediocrity meditate meditation medley medulla mee meek meerkat mega
  megaphone melancholy melanoma melee mellow melodrama melon meltdown mem membership membrane meme memento memes memo
  memorabilia memorable memorandum memorise memorize menace menagerie mend mendacity menial meningitis menopause
  mensch menstrual mentality menthol mentor meow meows mercenary merch merchandise merchant merciful merciless mercury
  merengue merge meringue merit mermaid merrier mescal mescaline mesh messieurs metabolic metabolism metallic metaphor
  meteor meteorite meth methadone methane methodical methodology meticulous metre metric mettle mew mexican mezzanine
  mic mice micro microchip microfilm microphone microscope microscopic microwave mid midair midday middleman middlemen
  midfield midget midlife midline midsection midst midterm midwife mightier mightiest migraine migrate migration
  migratory mil milady mild mildew mileage milestone militant militarily militia milkmaid milkman milkshake milkyway
  millennia millennium milligram millimeter millionaire millionth millstone milord mime mimic mimicking mimosa mince
  mincemeat mindful mindless mindset minefield mineral mingle mini miniature minibar minibus minimal minimize minions
  miniskirt minivan minnow minority minotaur minstrel mint minty minuet minx miraculous mirage mire mirrorball
  misbehave miscarriage mischief mischievous misconduct misdemeanor miserably misfire misfit misfortune mishap
  misinformed mislaid mislead misled miso misplace misprint misread misshapen missionary missis missus mist mistletoe
  mistook mistreat mistrial mistrust misuse mite mitigate mitt mitten mitzvah mixtape mixture mizzen mm mmo mnemonic
  moan moat mobbed mobility mobilize mobster mocha mochi mock mockery mockingjay mocktail mode modelled modelling
  modem moderate moderation modesty modicum modified modify module modus mogul moi moist moisture mojo molar molasses
  mold moldy molecular molecule molehill molestation molten molting moly momentarily momentary momento momentous
  momentum mon monarch monarchy monastery monday monetary moneymaker mongoose mongrel monies moniker mono monogamous
  monogamy monogram monogrammed monolith monologue monopolize monotonous monotony monoxide monsoon monstrosity
  monstrous montage monument monumental moo mooch moody moonbeam moonlit moonshine moonwalk moor moose moot mop mope
  mopey mopped mopping morale morality moratorium morbid morn moronic morose morphine morsel mortality mortar mortgage
  mortician mortified mortuary mosaic mosey mosque mosquito moss moth motherhood motherland motherless mothwing motif
  motionless motivate motivation motley motorbike motorboat motorcade motorcar motorist motorized motto mould mound
  mountaintop mourn mournful mousetrap mousse moustache mousy mouthful mouthpiece mouthwash movable mow moxie
  mozzarella muchacha muchacho muck mucous mucus muddle muddy muesli muffin muggle mulch mull mullet multimedia
  multiplex multiplied multiply multitude mumble mummified mumps munch muncher munchies munchkin mundane municipal
  mural murder murderess murderous murky murmur muscular musculature muse mush mushroom mushy musician musings musk
  musket musketeer muskrat mussel mustache mustard musty mutant mutate mutation mute mutilate mutilation mutiny mutt
  mutton muumuu muzzle mynah myocardial myriad mystic mystical mysticism mystified mythic mythical mythology myths
  naan nab nabbed nacho nag nagged nagging naiad naive namaste nameless napalm napkin napping nappy narc narcissism
  narcissist narco narcotic narration narrative narwhal nary nasal nastier nastiest nationality nationwide nativity
  naturalist naught nausea nauseous nautical naval nave navel navigate navigation navigator nd nearsighted neatest
  neath nebula necessity neckline necktie necromancer necrophilia nectar nee needlepoint needlessly needlework needy
  nefarious negate negativity neglect neglectful negligee negligence negligent negligible negotiable negotiate
  negotiation negotiator neighbour nemesis neon neptune nerd nerdy nestled netball nether netting neural neurologist
  neuroses neurosis neurotic neutered neutral neutrality neutralize neutron newbie newborn newcomer newest newfangled
  newfound newlywed newsboy newscast newsflash newsletter newsman newsmen newsreader newsreel newsroom newsstand
  newsworthy newt ngl nibble nibbler nibbles niblick nicest niche nicht nickname nicotine nifty nigh nightcap
  nightclub nightfall nightgown nightie nightingale nightjar nightlife nightstand nightstick nighttime nimble
  nincompoop nineteenth nineties ninja ninny ninth nip nipped nipper nipping nipple nippy nitrate nitro nitrogen
  nitrous nitwit nobility nobleman noblest nobly nocturnal nod nodded nodding node noggin nohow noisy nom nomadic
  nominal nominate nomination nominee non nonchalant nonetheless nonexistent nonfat nonfiction nonny nonprofit
  nonsmoking nonstop noob noodle nook nookie noose normalcy normality norms northbound northeast northwest nosebleed
  nosey nostalgia nostalgic nostril nosy notable notably notary notch notebook nother noticeable notified notion
  notoriety notorious nougat noun nourish nourishment nous nouveau novelist novelty novice nozzle npc nuance nucleus
  nudge nudie nudist nugget nuggets nuisance nuke null nullify numb numbskull numerical numerous nunnery nursemaid
  nursery nurture nutcase nutcracker nuthouse nutmeg nutrient nutrition nutritional nutritious nutshell nutter nutty
  nylon nymph nympho oaf oak oar oasis oat oatmeal obedience obedient obese obesity obituary objectivity objector
  obligation obligatory oblige oblique obliterate oblivion oblivious obnoxious oboe obscene obscenity obscure
  obscurity observant observatory obsess obsession obsessive obsolete obstacle obstinate obstruct obstruction obtain
  occasional occipital occult occupancy occupant occupation occupied occupy occurrence occurring ocelot octave octopus
  ocular oddest odious odor odorless odour oeuvre offbeat offence offend offensive offhand official offline offset
  offshore offspring offstage oft oftentimes ogle ogre oily oink ointment ok okra olden oldie olfactory omelet
  omelette omen omg ominous omission omit omitted omnipotent omniscient onboard oncologist oncoming oneself ongoing
  onigiri onion online ons onset onslaught onstage onwards oodles oomph oopsie ooze op operatic operational operative
  opiate opinionated opinions opium opossum opponent opportune opportunist opposable oppose opposition oppression
  oppressive oppressor ops opt optic optical optimal optimism optimist optimistic optimum optional optometrist oral
  orangutan orb orbit orbital orca orchard orchestra orchestrate orchid ordeal ordinance ordnance ore oregano organic
  organise organism organist organize orientation oriented orifice origami origin originality originate ornament
  ornery orphan orphanage orthopedic oscillator osprey ostensibly ostracized ostrich ottoman ounce ourself outage
  outback outbid outboard outbound outbreak outburst outcast outcome outdated outdid outdo outdone outdoor outfitted
  outflank outgrew outgrow outgrown outgunned outhouse outlandish outlast outlaw outlet outline outlive outlook
  outlying outnumber outpatient outpost output outrage outrageous outrank outreach outright outrun outset outskirts
  outsmart outspoken outthink outward outweigh outwit ouzo ovarian ovary ovation overactive overall overbearing
  overbite overboard overbooked overcame overcast overcharge overcoat overcome overdid overdo overdone overdose
  overdrive overdue overflow overgrown overhaul overhead overhear overheard overheat overjoyed overkill overland
  overlap overlapping overlay overload overlook overpaid overpass overpower overreact override overrule overrun
  oversee oversexed overshot oversight oversized overslept overstep overt overtake overtaken overthinker overthrow
  overthrown overtime overture overturn overview overweight overwhelm overwork overwrought overzealous owing owlet
  ownership owo oxen oxide oxymoron oyez oyster ozone pacemaker pacifier pacifist pacify packet pact padawan padded
  paddies padding paddle paddock padlock paella pagan pageant pail painkiller painless paintball paintbrush painter
  paisan pajama pajamas paladin palate palatial palaver palette pall pallet palooka palp palpable palsy paltry pamper
  pamphlet pancake pancreas pancreatic panda pandemonium pane paneer pangs panhandler panicked panicking panicky
  panned panning pant pantheon panther pantomime pantry panty pantyhose panzer pap papal paparazzi papaya paperback
  paperboy paperweight paprika par para parachute paradigm paradox paraffin paragon paragraph parakeet paralegal
  parallel paralysis paralyze paramedic paranoia paranormal paraplegic parasite parasitic parasol parcel parchment
  pardner parental parenthood pariah parietal parish parka parlance parlay parley parlor parlour parmigiana parochial
  parody parrot parsley parsnip partake partial participant participate particle partition partnership partridge pas
  passable passageway passe passionate passive passkey pasta paste pastel pastime pastrami pastry pasture pasty
  patchouli pate patent paternal paternity pathogen pathologist pathology pathway patio patriarch patriarchal patriot
  patriotic patriotism patrolled patrolling patrolman patrolmen patron patronage patronise patronize patted patter
  patting pauper pause pave pavement paw pawn pawnshop pawsome payable payback paycheck payday payload payoff payout
  payphone payroll pc pea peaceably peacetime peach peachy peacock peak pear peasant pecan peck peckerwood peckish
  pecs pedal pedantic peddle pedestal pedestrian pediatric pedicure pedigree pee peed peek peel peep peephole pegasus
  pegged pelican pellet pelts pelvic pelvis penal penance pence penchant pendant pending pendulum penetrate
  penetration penguin penicillin penile peninsula penitent penmanship pennant penned penniless pension pensive
  pentagram penthouse peony pep peppermint pepperoni peppy peptide perceive percentage percentile perception
  perceptive perch perchance percussion perennial perfection pericardium peril perilous periodic peripheral periphery
  periscope perish peritoneal peritonitis perjury perk perky perm permissible permitted permitting pernicious peroxide
  perp perpetrator perpetual perpetuate perpetuity persecute persecution persevere persist persistence persistent
  persona personalize personified persuade persuasion persuasive pert pertain pertinent peruse perv pervasive perverse
  perversion pesky pessimism pessimist pessimistic pest pesticide pestilence pestle pesto petal petite petition
  petrichor petrified petrol petroleum petticoat petting petulant petunias pew pewter peyote phallic phantom pharaohs
  pharmacist pharmacy phat pheasant phenomena phenomenal phenomenon pheromone philistine phlegm pho phobia phoney
  phonograph phosphate phosphorus photocopy photogenic photography photon physician physicist physiology physique
  pianist piazza picket pickin pickle pickpocket picky picturesque pier pierogi piety pigeon piggy piggyback pigheaded
  pigment pigpen pigskin pigsty pilates pileup pilgrim pilgrimage pillage pillar pillbox pillowcase pimple pina pinata
  pinball pinch pine pineal pineapple pinecone pinhead pinko pinnacle pinned pinning pinochle pinot pinpoint pint
  pinup pioneer pious pipeline pipsqueak piracy piranha pirouette pistachio piston pitchfork pithy pitied pitiful
  pituitary pivot pivotal pixel pixelated pixie pixilated pizzazz pizzeria placate placebo placement placenta
  plagiarism plaid plaintiff plait planetarium planetary plank planner plantation plaque plasma plaster plateau
  platform platinum platonic platter platypus plausible playa playback playbook playful playground playhouse playlist
  playmate playoff playpen playroom plaything playtime playwright plea pleasurable plebe plentiful plethora pleural
  plexus pliers plight plink plop plots plotted plotting plough plow ploy pls pluck plucky plugged plugging plum plumb
  plume plummet plump plunder plunge plural plush plushie pluto plutonium ply plywood plz pneumatic pneumonia poach
  pocketbook pocketful pocketknife podcast podium poems poetic pogo poi poignant pointless pointy poise poisonous poke
  polar polarity polarized polaroid polecat policemen policewoman polio politic politician polka poll pollen pollute
  pollution polo poltergeist poly polyester polygamy polygraph polymer pomp pompous ponce poncho pond ponder ponderer
  pondering ponytail poo pooch poodle poof poolroom poop poorest popper poppet poppies popping poppycock popsicle
  populace popularity porcelain porcupine pore porky pornography porous porpoise porridge portable portal porterhouse
  portfolio porthole portion portrait portray portrayal portside pose posh posse possessive possum postage postal
  postcard posterior posterity postman postmark postmaster postmodern postmortem postpartum postpone postscript
  posture postwar potassium potency potent pothead pothole potions potluck potpourri potted pottery potty pouch
  poultice poultry pounce pout poutine pouty poverty powerhouse powerless powwow pox ppl practise pragmatic prairie
  praline prance prank prat prattle prawn pre preach preamble precarious precaution precede precedence precedent
  precipice precise precision preclude precocious predator predatory predecessor predicament predict predictable
  prediction preemptive preface prefect prefecture preferable preference preferred prefix pregnancy prehistoric
  prejudice prejudicial prelim preliminary prelude premarital premature premed premier premiere premise premium
  premonition prenatal prenup prenuptial preoccupied preordained preparation preparatory preposition prepped prepping
  preppy prequel prerogative preschool prescribe presentable preserve preset preside presidency prestige prestigious
  presto presumably presumption pretence pretense pretentious pretext prettier prettiest pretzel prevail prevalent
  prevention preview prey priceless pricey pried priestess priesthood prig prim primal primarily primate primeval
  primitive primordial primrose printout prioritize prissy pristine privy proactive probability probable probate
  probation probative probe problematic proboscis procedural procession processor proclaim procreate procreation
  procure prod prodded prodding prodigal prodigious prodigy productive profane profanity profess proficiency
  proficient profitable profound progeny prognosis programme progression progressive prohibit projectile projection
  projector prolific prologue prolong promenade prominence prominent promiscuity promiscuous promo promote promotional
  prompt prone prong pronounce pronto prop propaganda propagate propane propellant propelled propeller prophecy
  prophesied prophetic prophets proportion propped propranolol proprietary proprietor propriety propulsion prosaic
  prosciutto prose prosecute prospect prospective prospector prospectus prosperity prosperous prostate prosthetic
  prostrate protagonist protective protector protege protein proton prototype proudest proven proverb proverbial
  province provincial provision provisional provocation provocative provoke provost prowess prowl proximal proximity
  proxy prude prudent prune pry psalms pseudo psoriasis psych psyche psychedelic psychiatric psychiatry psychology
  psychopath psychosis psychotic pterodactyl pub puberty pubic publication publicist publish pudding puddle pudgy
  puerile puff puffy pug puke pulley pulmonary pulp pulpit pulsar pulseless pun punchline punchy punctual punctuality
  punctuation puncture pungent punishable punitive punt puny pup pupil pupper puppet purchase purebred purest
  purgatory purge purified purify purity purr purrfect purrs pursue purview pus pushcart pushover pushy pussycat
  putrid putt putz pwn pygmy pyjamas pylon pyramid pyre pyro python quack quad quadrant quadruple quail quaint quake
  qualify quandary quantity quantum quarantine quark quarrel quarrelling quarry quart quarterback quartet quartz
  quasar quatre queasy queer quell quench query quest queue quibble quiche quicken quickest quickie quicksand
  quicksilver quid quidditch quill quilt quince quinine quirk quirky quitter quiver quiz quizzes quokka quorum quota
  quotation quotes quotient rabbi rabble rabid rabies raccoon racehorse racetrack racial racism racist racquet
  racquetball racy rad radial radiant radiate radiator radical radioactive radiologist radish radium radius raffle
  raft rag ragged raggedy ragging raider raiders rail railway raincoat rainfall rainforest rainmaker rainstorm rainy
  raisin rake rallied ramble rambler rambles ramen rammed ramming ramp rampage rampant rancid rang ransack rant ranter
  rants rapid rapper rapping rapport rapture rarest rarity rascal raspberry ratatouille ratchet rathole ratified
  rating ratings ratio ration rational rationale rationalize ratted ratting rattle rattlesnake rattrap ratty raucous
  raunchy ravage rave ravenous ravine ravioli ravish rayon rd reactionary reactivate reactive reactor readily
  readiness readout realign realisation realism realist realistic realization realm realtor reap reappear reapply
  rearrange reasonably reassemble reassign reassurance reassure reattach rebate rebelled rebelling rebellion
  rebellious rebirth reboot reborn rebound rebuild rebuilt rebuke rebuttal rec recant recap recapture recast
  receptacle receptive receptor recess recession recharge recheck recipient reciprocal reciprocate recital recitation
  recite reckless reclaim reclamation recluse reclusive recognise recognition recoil recollect recon reconcile
  reconfigure reconnect reconsider reconstruct reconvene recount recourse recreate recreation recruit recruitment
  rectal rectangular rectified rectify rectory rectum recuperate recurrence recurring recuse recycle redecorate redeem
  redefine redemption redesign redhead redid redirect redneck redo redone reduce reduction redundancy redundant reek
  reel reelected reelection reenact reenactment reentry reestablish reevaluate reexamine ref referee referral referred
  referring refill refine refinement refinery reflect reflection reflective reflector reflex reflux reform reformatory
  refrain refresh refreshment refuel refuge refugee refund refusal refute regain regal regardless regatta regenerate
  reggae regime regimen regiment regimental region regional registrar registry regress regression regretful
  regrettable regretted regretting regroup regularity regulate regulation regulator regulatory rehab rehash rehearse
  reimburse reincarnate reindeer reinforce reinstate reiterate reject rejection rejoice rejoin rekindle relapse relate
  relation relativity relaxation relay relentless relevance relevant reliability reliable reliance relic relied
  relieve relinquish relish relive reload relocate relocation reluctance reluctant remainder remake remark remarkably
  remarried remarry rematch remedial remedy remembrance reminisce reminiscent remiss remission remix remodel remorse
  remorseful removal renal rend rendezvous rendition renegade renegotiate renew renewal renounce renovation renown
  rental reopen reorganize rep repaid repaint repairman repartee repay repel repellent repent repentance repertoire
  repertory repetition repetitive rephrase replacement replay replenish replica replicate replied repose reposition
  repossess repress repression reprieve reprimand reproach reproduce reprogram reptile reptilian repugnant repulsive
  reputable requirement requisite requisition reread rereader rereading reroute rerun res reschedule rescind resection
  resemblance resemble resent resentful resentment reservoir reset reside residency residential residual residue
  resign resignation resilient resin resistant resolute resolution resolve resonance resonate resource resourceful
  respectable respectful respective respiration respirator respiratory respite responsibly responsive restart restful
  restitution restless restock restoration restore restrain restraint restrict restriction restrictive restroom resume
  resupply resurrect resuscitate retail retain retake retaliate retaliation retardation retching retention rethink
  retina retinal retrace retract retraction retrial retribution retrieval retrieve retriever retro retroactive
  retrograde retrospect reunite revel revelation revenue revered reverence reversal reversible revert reviewer
  reviewers reviews revise revision revisit revival revive revoke revolt revolve revs revving rewatch rewind rewire
  rewrite rewritten rewrote rhetoric rhetorical rheumatism rhinestone rhino rhinoceros rhubarb rhyme rhymes rhythmic
  rib ribbed ribbit ribbon richest ricin rickets rickety rickshaw ricochet riddance ridden ridding riddle ridicule
  rife riffraff rifleman rift rigatoni rigged rigging righteous rightful righty rigid rigor rigorous rile rim rind
  ringleader ringmaster ringside rink rinse riot ripe ripen ripping ripple risen risotto rite ritualistic ritzy rival
  rivalry riverbank riverbed riverboat rivet rn roach roadblock roadie roadkill roadside roadster roam roar robber
  robbing robotic robust robux rodent rodeo rom romp rooftop rookie roomful roomie roomy roost root rosary roster
  rotate rotation rotator rotgut rotor rotted rotting rotunda roughest roughhouse roughneck roughshod roulette
  roundabout roundup rouse roust rout roving rowboat royalty rpg rubbed rubbing rubbish rubble rubdown ruckus rudder
  ruddy rude rudimentary ruffian ruffle rugby rugged ruination rumba rumble rummage rummy rumour rump rumpus runaround
  runaway rundown rung runner runny runt runway rupture rural ruse russian rust rustic rustle rut rutabaga ruthless
  sabbatical sabe sabotage saboteur sac sacrament sacrificial sacrilege sadder saddest sadist sadistic safari
  safeguard safekeeping safest saffron sag saga sagebrush sagging saggy sahib sailboat saith saki salamander salami
  salesgirl salesmen salesperson saleswoman saline saliva salmon salmonella salon saloon salsa saltpeter saltwater
  salty salvage salvation salve samosa samurai sanatorium sanctified sanction sanctity sanctuary sanctum sandbag
  sandbox sandcastle sandpaper sandstorm sane sanitarium sanitary sanitation sanity sank sap sapiens sappy saran
  sarcasm sarcastic sarcophagus sardine sash sashimi sass sassy satanic satanism satchel satin satire satisfy satsuma
  saturation saturday saturn satyr saucy sauerkraut sauna savagery savant savin savior saviour savor savour savvy
  sawbuck sawdust sawmill sax saxophone scab scabby scaffold scag scald scalp scalpel scaly scam scammed scamming
  scampi scandalous scanned scanner scanning scapegoat scapula scarab scarce scarecrow scarf scarier scariest scarred
  scarring scarves scatter scenario scenery scenic scent scepter sceptre schematic schizo schlep schmaltz schmo
  schmooze schmuck schnapps schnitzel schnook schnoz scholar scholastic schoolboy schoolgirl schoolhouse schoolroom
  schoolwork schooner scissor scoff scold scoliosis scone scoop scoot scooter scope scorch scoreboard scorn scorpion
  scottish scoundrel scour scourge scow scowl scram scramble scrap scrapbook scrape scrapped scrappy scratchy scrawny
  screeches screeching screenplay screw screwball screwdriver screwy scribble scribbler scribbles scrimmage scrip
  scripture scroll scrolls scrotum scrounge scrub scrubbed scrubbing scruffy scrumptious scrutiny scry scuba scuff
  scuffle scullery sculpt sculptor sculpture scurry scurvy scut scuttle scuttlebutt scythe seaboard seafood seagull
  seahorse seam seaman seamen seamless seamstress seance searchlight seashell seashore seasick seaside seatbelt
  seawater seaweed seclusion secondary secondhand secrecy secretarial secretive sect sectional secular sed sedan
  sedate sedation sedative sediment sedition seduce seduction seductive seedy seepage seesaw segment segregation segue
  sei seismic seize seizure seldom select selection selective selectman selenium selfie selfies selfless selkie
  sellout seltzer selves semblance semen semi semicolon semifinal seminal seminar seminary sendoff senile senility
  seniority senorita sensation sensational senseless sensibility sensible sensitivity sensor sensory sensual
  sensuality sensuous sentient sentiment sentinels sentry separation sepsis septic septum sequel sequins sera serenade
  serendipity serialize sermon serotonin serpent serum servicemen servitude sesame setback setter settlement
  seventeenth seventy sever severance severity sew sewage sewn sexier sexiest sexist sexual sexuality shabby shack
  shackled shackles shade shadowy shady shag shagging shakedown shaken shaky shallow shalt sham shaman shameful
  shameless shampoo shan shanghaied shank shanty shard shareholder sharpen sharpest shatter shawl shear sheath shebang
  shedding sheepdog sheepskin sheik sheikh shellfish shenanigans sherbet shes shiatsu shied shiftless shifty shill
  shimmer shimmy shindig shingle shipmate shipment shipped shipper shippers shipping shipshape shipwreck shipyard
  shirtless shirttail shish shoddy shoelace shoemaker shoeshine shone shook shootout shopkeeper shoplift shopped
  shopper shoreline shortage shortcake shortcut shorten shortest shorthand shorties shortstop shortwave shouldnt
  shovel showbiz showboat showcase showdown showgirl showman showmanship showoff showroom showtime showy shrank
  shrapnel shred shredded shredder shredding shrew shrewd shriek shrill shrine shrivel shroud shrub shrubbery shrug
  shrunk shrunken shtick shudder shuffle shun shunned shunt shush shutdown shuteye shutter shutting shuttle shyster
  sibling sickbay sicken sickest sickle sicko sidearm sidebar sideburns sidecar sidekick sideline sideshow sidewalk
  siege siesta sieve sift sigh signage significant signify signorina signpost silhouette silicone silken silky sill
  sillier silliest silliness silo silt silverware silvery simian similarity simmer simp simpatico simplest simpleton
  simplicity simplify simplistic simulate simulation simulator sincere sincerest sincerity sinewy sinful singular
  singularity sinister sinkhole sinned sinner sinning sinus sip siphon sipping siree siren sirloin sirree sisterhood
  sitcom sith sitter sixpence sixteenth sixties sizable sizeable sizzle skate skateboard skater skedaddle skeet
  skeletal skeleton skelter skeptic skeptical skepticism sketch sketchbook sketchy skid skidded skiff skillet skillful
  skim skimmed skimming skimpy skinhead skinned skinnier skinning skipped skipping skirmish skit skittish skivvies
  skulk skunk skylight skyline skyrocket skyscraper slab slack slag slain slam slammed slammer slamming slander slang
  slant slapped slapping slash slate slaughter slavery slaw slay slayer sleaze sleazy sled sledding sledge sleek
  sleepless sleepover sleepyhead sleet sleeve sleigh sleight slender slew slid slightest slime slimming slimy sling
  slingshot slink slinky slipper slippers slippery slipping slipstream slit sliver slob slobber slogan slop slope
  sloppy slot sloth slouch slowdown slowest slowpoke sludge slug slugged slugger slugging sluggish sluice slum slumber
  slumming slump slung slur slurp slurper slurred slurring slush slushie sly smallest smallish smallpox smartass
  smarten smartest smarty smartypants smear smelly smelt smidge smidgen smirk smite smitten smock smog smokehouse
  smoky smol smoldering smooch smoothie smorgasbord smother smudge smug smuggle smut snacks snafu snag snagged snail
  snakebite snapped snapper snapping snappish snappy snapshot snare snarky snarl snatch snazzy sneaker sneakers sneaky
  sneeze snide sniff snifter snip snipe snippy snit snitch snob snobbish snooker snoop snooty snooze snore snorkel
  snort snot snotty snout snowball snowblower snowboard snowcone snowdrop snowfall snowflake snowman snowmobile
  snowplow snowstorm snowy snub snubbed snuck snuff snug snuggle soak soapbox soapy soar sob soba sobbing sobriety
  sociable socialism socialist socialite socialize sociology sociopath sociopathic socket socko sod sodding sodium
  sodomy sofa softball soften softest softie softy soggy soiree solace solar solarium sole solemn solicit solicitor
  solidarity soliloquy solitaire solitary solitude solstice solvent somber sombrero somersault sonar songwriter sonnet
  sonogram soot soothe sophomore sorbet sorcerer sorceress sorcery sordid sorority sorrel sorrier sorriest sorrowful
  sorta sou souffle sought soulful soulless soundproof soundtrack sour sourdough sourpuss souse southbound southeast
  southpaw southwest souvenir sovereign sovereignty sow sown soy soybean spa spacecraft spaceman spaceship spacious
  spades spaghetti span spandex spaniel spanish spar spark sparkle sparkler sparkles sparring spasm spat spatial
  spatter spatula spawn speakeasy spear spearhead spec specialist speciality specialize specialty specified specify
  specimen speck speckled spectacle spectacles spectacular spectator specter spectral spectrum speculate speculation
  sped speechless speedboat speedy spellbound spells sperm spermicide spew sphere sphincter sphinx spice spicy spied
  spiel spiffy spigot spiller spilt spinach spinal spindle spindly spine spineless spinner spinster spiral spiteful
  spitting spittoon splash splat splatter spleen splendor splice splint splitting splurge spoiler spoilers spoilt
  spokesman sponge sponsor sponsorship spontaneity spontaneous spook spooky spool spoonful sporadic spork sportsman
  sportswear sporty spotless spotlight spotter spotting spotty spousal spouse spout sprain sprang spree springtime
  sprinkle sprinkles sprint sprite spritzer sprocket sprout spruce sprung spry spud spun spunk spunky spur spurred
  spurt spyglass squab squabble squadron squalid squall squalor squander squash squat squatting squaw squawk squeak
  squeaky squeal squeamish squeegee squid squiggly squint squire squirm squirrel squirt squish squishies squishmallow
  squishy st4 stabbing stability stabilize stack stadium staff stag stagecoach stagger stagnant stain stainless stair
  staircase stairway stairwell stakeout stale stalemate stalk stallion stalwart stamina stammer stamp stampede stance
  standby standoff standpoint standstill standup stank stans staph staple stapler starboard starch stardom stardust
  starfish stargazer stark starlight starred starring starry starship startle startup starvation starve starved stash
  stasis stat statehood stateroom stateside statesman statewide static stationary stationery statistic statistical
  stature statute statutory staunch stave stead steadfast steadily stealth stealthy steamboat steamship steamy steely
  steep steeple steer stellar stem stench stepbrother stepfather stepladder stepmother stepsister stepson stereo
  stereotype sterile sterilize sternal sternum steroid stethoscope stew steward stewardess stickler stickup sticky
  stifle stigma stigmata stiletto stillborn stimulant stimulate stimulation stimuli stimulus stingray stingy stinko
  stinky stint stipend stipulate stir stirred stirring stoat stockade stockbroker stockholder stockpile stockroom
  stogie stoic stoked stomachache stomp stooge stool stoolie stoop stoplight stopover stopper stopwatch storefront
  storehouse storekeeper storeroom stork storybook storyteller stout stow stowaway straddle strand strangest strangle
  strap strapless strapped strapping strategic strategist straw strawberry stray streak streamer streaming streamline
  streetcar streetlight strengthen strenuous strep stressful stretchy strewn stricken strictest stride strife
  strikeout stringy stripe stripes stripped stripping strive strobe stroganoff stroll strongbox strongest structural
  strudel strumpet strung strut strutting strychnine stub stubbed stubble stubby stucco stuffy stumble stump stun
  stung stunk stunned stunning stuntman stupendous stupidest stupidity stupor sturdy sturgeon stutter sty stylish
  stylist stymied suave subatomic subclavian subdivision subdue subdural subjective sublet subletting sublevel sublime
  subliminal submerge submersible submission submit submitted submitting subordinate subpoena subscribe subsection
  subsequent subservient subside subsidiary subsidize subspace subspecies substandard substantial substation
  substitute subterfuge subtext subtlety subtly subtract suburb suburban suburbia subversive subvert succession
  successor succotash succubus succulent succumb suction sudoku sued suede suffice sufficient suffocate suffocation
  sugarcoat sugarplum sugary suggestive suicide suing suitable suitor sulfa sulfate sulfur sulfuric sulk sullen
  sullied sulphur sultan sultry summarize summary summat summation summed summerhouse summertime summon sumo sumptuous
  sunbeam sunblock sunburn sundae sundial sundown sunflower sung sunglasses sunk sunken sunlight sunrise sunroof
  sunscreen sunstroke suntan sunup superb superficial superfluous superhero superhuman superiority supermarket
  supermodel supernova superpower supersonic superstar supervise supervision supervisor supervisory suppertime supple
  supplement supplied supplier support supportive supposition suppress suppression supremacy sur surest surf surfboard
  surfer surge surmise surname surpass surplus surreal surrealism surrogate surround survey survivor susceptible sushi
  suspend suspense suspension sustain sustenance suture swab swabbed swag swam swami swank swans swap swapped swapping
  swarm swarthy swastika swatch sway sweatshirt sweatshop sweaty swedish sweeten sweetest sweety swellest swept swerve
  swift swig swill swimmer swimsuit swindle swine swipe swirl swirly switchblade switchboard switcheroo swizzle
  swollen swoon swoop swordfish swordplay swordsman swum swung syllable syllabus symbiotic symbolic symbolism
  symbolize symmetrical symmetry sympathetic sympathise sympathize symphony symposium symptom symptomatic synagogue
  synaptic sync synch synchronize syndicate syndication syndrome syne synergy synonymous synopsis syntax synthesis
  synthetic syphilis syringe syrup system systematic systolic tabernacle tablecloth tablet tabloid taboo tach
  tachycardia tack tackle tacky taco tact tactful tactic tactical tactile tactless tadpole taffeta tagged tagging
  tailgate taillight tailor tailpipe tain taint takeoff takeout takeover talcum talisman talkative talkie talky
  tallest talons tamagotchi tamale tambourine tame tampon tamponade tan tandem tane tangent tangerine tangible tangle
  tango tangy tanned tanning tantamount tantric tantrum tapestry tapeworm tapioca tapped tapping tar tarantula
  tardiness tardy tarmac tarnation tarnish tarp tarragon tarred tarry tart tartan tartare tassel tasteful tasteless
  tasty tat tater tattletale taunt taupe taut tavern tawdry taxation taxicab taxpayer tbh tbr teacup teahouse teak
  teammate teamwork teapot teardrop tearful tease teaspoon teat teatime tech technician techno tedious tee teen teensy
  teeny telecast telegraph telekinesis telemetry telepathic telepathy telephoto telescope telethon teletype telex
  teller telltale temp temperament template tempo temporal temporarily tempt temptation temptress tempura tenacious
  tenacity tenant tendency tenderfoot tenderloin tendon tenement tenfold tenner tenor tentative tenth tenuous tenure
  tepee tequila teriyaki terminate termination terminology terminus termite terrace terrain terrier terrify
  territorial terrorism terrorize testament testicle testicular testified testimonial testy tetanus tether text
  textbook textile texture th thankful thankless thar thats thaw theatrical theft thence theologian theological
  theology theorem theoretical therapeutic thereafter thereby therein thereof thereto thermal thermite thermometer
  thermos thermostat thesaurus thesis thespian theyre thicket thievery thigh thimble thine thingy thinker thinner
  thinning thirst thirteenth thistle thither tho thong thoracic thoracotomy thorax thorns thorough thoughtless thrash
  thread thready threshold thrice thrift thrifty thrive thrombosis throng throttle throwback thru thrush thrust thud
  thudding thug thumbprint thumbs thump thunderclap thunderous thursday thwart thyroid thyself tibia tickle ticklish
  tics tidal tidbit tidy tier tighten tightest tightrope tigress tile tilt timber timeless timeout timepiece timetable
  timid tinfoil ting tingle tinhorn tiniest tinkering tinkle tinsel tint tipped tipper tipping tipster tipsy tiptoe
  tiptop tiramisu tireless tiresome tit titanium titmouse tl toad toadstool toasty tock toddle toenail toffee tofu
  toga toggle toil toke token tolerable tolerance tolerant toll tomato tomb tomboy tomcat tomfoolery tongs tonic
  tonsil toolbox toot toothache toothbrush toothless toothpaste toothpick tophat topic topical topnotch topped topping
  topple topside tor torch torment tornado torpedo torque torrent torrid torso tortilla tortoise totalled tote totem
  toucan touchdowns touchy toughen toughest toupee tourism tourist tourniquet tout tow townhouse townie townsfolk
  township townspeople toxic toxicity toxicology toxin traceable trachea tracheotomy tract traction tractor trademark
  trafficking trainee traipse trait traitorous trajectory tram trample trampoline tranquil tranquility transaction
  transceiver transcend transform transfuse transfusion transient transistor transit transition translate translation
  translator transmit transmitted transmitter transparent transplant transponder transsexual transverse trapdoor
  trapeze trappers trapping trashcan trashy traumatic travelled traveller travelling travesty treacherous treachery
  tread treadmill treason treatable treatise treaty treehouse trek trellis tremble tremor trench trend trendy trespass
  triad triage triangle triangulate triathlon tribal tribe tribunal tributary tribute trickery trickle trickster
  tricycle trident trifecta trifle trig trilingual trillion trilogy trim trimester trimmed trimmer trimming trinket
  trio tripe triplicate tripod tripped tripping trite triumph triumphant trivia trivial trivialize trod trois troll
  trolley trollop trombone troop trope tropes tropical tropics trot troth trotting troubadour troublesome trough
  troupe trouser trousseau trout trove truancy truant truce truckload truest truffle trumped trumpet trumps truss
  trustee trustworthy trusty truthful tryout tryst tsunami tuba tubular tug tugboat tugging tuition tulip tulle tumble
  tumbler tummy tumor tumour tundra tunic tuppence turban turbine turbulence turbulent turd turf turkish turmoil
  turnaround turnip turnoff turnout turnover turnpike turnstile turntable turpentine turquoise turret turtledove
  turtleneck tush tushy tussle tutor tutorial tuts tutu tux tuxedo tv tweak tweet twentieth twerp twig twilight twine
  twinge twinkle twinkly twirl twirler twit twitch twitchy twixt twosome tycoon tying tyke typewriter typhoid typhoon
  typhus typist typo tyrannical tyranny tyrant tyre ubiquitous udon ufo ufos uglier ugliest ugliness uh ukulele ulcer
  ulna ulterior ultimatum ultrasound ultraviolet um umber umbilical ump umpire unaccounted unaffected unafraid
  unanimous unannounced unanswered unappealing unarmed unassuming unattached unattended unavailable unavoidable
  unaware unbearable unbeatable unbecoming unbiased unbirthday unborn unboxing unbreakable unbridled unbroken unbuckle
  unbutton uncalled uncanny uncaring uncertain uncertainty unchanged uncharted uncivilized unclaimed unclean unclear
  uncommon unconcerned unconfirmed uncool uncouth uncover uncut undamaged undaunted undead undecided undefeated
  undeniable underbelly underdog underfoot undergo undergone undergrad underhand underline underlying undermine
  underpaid underpants undersea undershirt understudy undertake undertaken undertow underwater underway underwent
  underworld undesirable undetected undeveloped undies undignified undisputed undisturbed undivided undo undone
  undress undue undying unearth uneasy uneducated unemployed unending unescorted unethical uneven uneventful
  unexplained unexplored unfaithful unfamiliar unfavorable unfeeling unfettered unfinished unfit unfold unforeseen
  unforgiving unfounded unfreeze unfriendly unfulfilled unglued ungodly ungrateful unguarded unhappily unhappiness
  unharmed unhealthy unheard unholy unhook uni unicorn unicycle unification unified unify unilateral unimportant
  unimpressed uninformed uninhabited uninspired uninsured uninvited unisex unison unite unity universal unjust unkind
  unlawful unleaded unleash unlicensed unlimited unlisted unload unlock unloved unlucky unmanned unmarked unmarried
  unmask unmitigated unnamed unnatural unnecessary unnoticed unobtrusive unoccupied unofficial unopened unorthodox
  unpack unpaid unpleasant unplug unplugged unpopular unprepared unprotected unprovoked unpunished unqualified unquote
  unravel unreachable unreal unrealistic unrelated unrelenting unreliable unrequited unresolved unrest unromantic
  unruly uns unsafe unsaid unsanitary unsatisfied unsavory unscathed unscheduled unscrew unseemly unseen unselfish
  unsightly unsigned unsolicited unsolved unsound unspeakable unspoiled unspoken unstable unsteady unstoppable unstrap
  unsuitable unsure untamed untangle untapped unthinkable untidy untie untimely untold untouchable untouched untoward
  untraceable untrained untrue unturned unusable unused unveil unwanted unwarranted unwashed unwavering unwed
  unwelcome unwell unwilling unwind unwise unwitting unworthy unwrap unwrapped unwritten unzip upbeat upbringing
  upcoming update upfront upgrade upheaval upheld uphill uphold upholstery upkeep uplink upload upped uppercut upping
  uppity upright upriver uproar uproot ups upscale upsetting upshot upstage upstanding upstart upstate upstream
  uptight uptown upward upwind ur uranium urchin urge urgency urinal urinary urinate urination urine urn urologist
  usable usage usb user usher uterine uterus utility utilize utmost utopian utter uwu vacancy vacant vacate
  vaccination vaccine vacuous vacuum vagabond vagrancy vagrant vague vaguest vain valet valiantly validate validation
  validity valise valour valve vamoose vamp vandalism vandals vane vanguard vanilla vanish vanity vanquish vantage
  vapid vapor vaporize variable variance variation varicose varied variety varmint varnish varsity vary vascular vase
  vasectomy vast vat vaudeville veal vector veered veg vegan vegetable vegetarian vegetation vegetative veggie
  vehicular veil vein velocity velour velvet venal vendetta vending vendor veneer venerable venereal vengeance
  vengeful venison venom venomous venous vent ventilate ventilation ventilator ventricle ventricular venture venue
  veracity veranda verb verbal verbatim verboten verge verified verify verily veritable vermin vermouth vernacular
  versatile verse vertebra vertebrae vertical vertigo vespers vest vestal vestibule vestige vestigial vet veteran
  veterinary veto vetted via viable vial vibe vibes vibing vibrant vibrate vibration vibrator vicar vicinity
  victimless victorious videotape vie viewpoint vigil vigilance vigilant vigilante vigor vigorous viking vile villa
  villain villainous villainy vinaigrette vindication vindictive vine vinegar vineyard vintage vinyl violate violin
  violinist viral virgin virginal virginity virile virility virtual virtue virtuoso virtuous visa vise visibility
  visible visionary visitation visor visualize vitality vitamin vittles vivid vivisection vixen vlog vocabulary vocal
  vocalist vocation vocational voicemail void volatile volcanic volcano vole volition volley volleyball voltage
  voluntarily voluntary voluptuous vomit voodoo voracious vortex vouch vow vowel voyage voyager voyeur vr vs vulgar
  vulgarity vulture vying wack wacko wacky wad waddle wafer waffle waffles wag wagging waggle waif wail waist
  waistcoat waistline waive waken walkman walkway wallaby wallflower wallop wallow wallpaper walnut walrus waltz
  wampum wand wanderer wanderlust wands wannabe wanton wardrobe wardroom warfare warhead warlike warlock warlord
  warmest warmth warp warpath warranty warring warship wart warthog wartime wary wasabi washcloth washout washroom
  wasnt wasp wastebasket wasteful wasteland wastepaper watchdog watcher watchful watchman watchtower waterbed
  waterbender watercolor waterfall waterfront watermark watermelon waterproof watertight waterworks watery wattle
  wavelength wavy waxy wayward wazoo weaken weakest weakling wealth wealthiest weaponry weary weasel weatherman weave
  webbed website wed wedded wedge wedgie wedlock weekday weenie weep weepy weet weevils weightless weirdest weirdo
  weld wellies welly welsh wench wept werewolf werewolves westbound westward wetter wetting whammy wharf whatnot whats
  wheat wheelbarrow wheelchair wheeze whelp whence whereby wherein whichever whiff whilst whim whimper whimsical
  whimsy whine whiny whipping whirl whirlpool whirlwind whisk whisky whistler whitefish whitest whitewash whittle whiz
  wholesale wholesome whomever whooped whoopee whooping whoopsie whoosh whopper whopping whos whosoever whup whupped
  whupping widen widespread width wield wiener wienie wifi wigged wigging wiggle wigwam wildcat wildebeest wilderness
  wildest wildlife wiles willful willpower wilt wily wimp wimpy winch windbag windfall windmill windowsill windpipe
  windshield winery wingding wingman wink wino wintertime wipeout wireless wiretap wiry wisecrack wiseguy wisest
  wishbone wishful wisp wit witchcraft witchy withal withdraw withdrawal withdrawn withdrew withheld withhold
  withstand witless witty wiz wizardly wizardry wobble wobbly woe wok woken wolverine wolves womanhood womb wombat
  wondrous wont wonton woodpecker woodshed woodsman woodwind woodwork wooed woof woohoo wooing wool woolen woolly
  woozy wop workable workaholic workforce workhouse workload workman workmanship workmen workout workplace workshop
  workspace workstation workup worldwide wormhole worrier worsen worshipped worshipping worthwhile wouldnt wouldst
  woven wrangle wrapper wrapping wrath wreak wreath wreckage wrench wrestle wretch wriggle wring wrinkle wrinkly
  wristwatch writ wrongdoing wrongful wrought wrung wuss wussy wyvern xd xoxo xp xx xylophone ya yak yakking yall yams
  yanked yanking yap yapping yardstick yarmulke yarn yarns yawn yearbook yearn yeast yen yeshiva yeti yiddish yield yo
  yodel yodeler yoghurt yogurt yoke yokel yolk yolo yon youngest youngster youre yourn youse youthful youve yoyo yucca
  yucky yule yum yummy yuppie zany zap zapped zeal zealous zebra zest zesty zig zigzag zillion zinc zing zipped zipper
  zipping zit zodiac zombie zoology zoom zucchini
`
  .trim()
  .split(/\s+/);
