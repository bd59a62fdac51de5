/**
 * Family names that could be read as two ordinary words written together, or as a word with an ending, from `humannames`
 * (MIT). Names with the endings in `place-words.ts` are not repeated here.
 */
export const compoundNames: readonly string[] = `
  ables abling abshear abshere abshire acher acidera addante agins agres aimable aimes aines aires airgood airheart
  aisling akamine alanes alberter alberts alcover alemany alewine alexanders allamong allbones allbright allchin
  allcock allcorn alldread alldredge aller allers alles allgood allhands alling allonce allread allwine allys altares
  ambers americanhorse amper andes anding andring andriot androde angelly angerer annas anner annes anning antenor
  antepara anter antis applebee appleget appler applewhite appling apted apter archbald archbold aregood areheart
  arents argus ariss armer armes armstrong arter arters artes ashing asker askwith assalone assante asser assing
  astrologo auditore aulder aulds autobee axler baber babers backes backmon backoff badders bader badgerow bading
  bager bailado bailes baillet bailly baites bakely bakerink baldera baldes ballanger balles ballone ballout ballowe
  balmain balmer balmes balmforth bamburg bamer bamforth banales bancourt bander bandera bandes bandish bandlow baner
  banes banfill bangash bankes banwait banwart barbare barbash barbone barbrow barbush barcello barcheers barchick
  barcomb barcome bardavid barder bardes bardill barding bareera barends barfoot barfuss bargender barger barkdoll
  barkdull barker barkers barkes barkins barklow barkoff barlament barlass barloon barncord barndollar barner barners
  barnes barness barnfather barnhard barnickel barnish barnstable barnyak barouch barrager barredo barries barrile
  barringer barrios barsanti barshay barsness barss barstow bartells barters barthen bartick bartock bartold bartone
  bartram bartush barwise baselice basher bashour basinski basker baskins bassage bassing batarse batcher batease
  bater baters bates bathula batteen batterbee bayer bayers bayes bayly beachamp beachboard beacher beakes beamer
  beames beanblossom beaner beanes beardall beardshear bearinger bearss beaster beastrom beathard beattie beddoes
  beddome beder bedgood bedlion bedsole beebout beechem beechum beener beepath beerer beerly beesinger beeter beetler
  beger begly beinborn beiner beining beins belcher bellair bellanger bellante bellanti bellany bellarose beller
  bellers bellgraph belling bellion bellish bellisle bellmon belloff bellone bellows belonger beltrain beltran
  benchoff bendall bendavid benjamins benter benthem benting bents berliner berther berthold bester beter bethard
  bethers betsill betsinger betterly betties bettinger betzing biber bibler bibles bickers bickerstaff biddinger
  biddings bidegain bider bidgood bidlack biener bienvenue bigcrow bigeagle biggers biggerstaff bighorse bigpond biler
  biles biller billeter billings billis biner bines binger bintrim bircheat birchenough bircher birdsall birdsill
  birdtail bitely bitgood bitsilly bittenbender bittick bizer blaber blackall blackbum blackcloud blackcrow blackdeer
  blackeagle blackelk blackfox blackgoat blackhawk blackhorse blacklaw blackledge blackmon blackowl blackshear
  blackwall blanding blanker blankers blathers bleacher bledsaw bledsole blessinger blewer blews blitzer blockmon
  bloker bloodgood bloodsaw bloomstrand blossomgame blueeyes boardwine boatright bober boder bodfish bodyfelt boger
  bogers bogguess boguslaw bohanon boies boiles boillot bolding bolds bolter bonadie bonadies bonapart bonas bonasera
  bonaventure bonavia bonebrake bonebright bonefont bonepart boness bonesteel bongers bonker bonness boober boocock
  bookhammer bookout boomer boosinger boostrom bootes borner bornes borns bosser bosshard bossone botcher botes
  bottiger bottomly bottone bougher boughter boutain bouthot bowcock bowdish bowditch bowers bowes bowles bowlick
  bowness bowring boyed boyer boyers boyes braband brabender bracone brader brading bradish bragado bragalone brager
  brakeall braker braly bramall branchcomb brandais brander brandes brandice brandis brandly brandys braner branes
  branine brankin branoff brans branscum branski branstutter branting branyon brashear brashears brasher brashers
  braslow brasser brasure bratlie brattain bratten brattin brauser braveheart bravos brawand brawner brayall brazeal
  breakall breakiron breder bredice breding bredlow breecher breer brees brewer brewers bricker brider bridgeforth
  bridgers bridgewaters brigante briganti briges brightharp brightmon brigmon brimage brimer brimlow brimmage briner
  brines brinker brinklow brinkly brinks brisker broadbelt broadbent broaders broadfoot brochin brodine brodish
  brodock broer broers brohard broiles broking broks bromage broomall broomer broomes brothen browand brower browers
  browing brownback browner browning brownlie brownlow brownsword browski buber bucker buckler buckly buder buffaloe
  buffkin buffone bugler bulger bullers bulling bullins bumpass buncher bundock bundrum bunes bunfill buning buntain
  burges burgest burghard burgins burgunder burgwin burker burkes burkly burks burnes burnsed burrough burrowes
  burrows busboom buschow buser bushard bushing bushlack bushmire buskill bussinger bussink buter butterly butters
  buttice buttram buttray buttrum buyes cabanatan cabbagestalk cabler cacas cackler cadavid cader cakebread callado
  callear calles callins callion calmes campain campany canadas canales candler caneer cannone canright cantadore
  cantera cantlow cantone cantoral cantore cantres capeheart capenter caplice capodice caposole capovilla capstick
  carathers carback carbona carbone carcone cardall cardera cardiff cardine cardish cardone cardosa caringer carling
  carloss carlotto carls carmain carmany carmean carmoney carnine carothers carper carrascal carrothers carstairs
  cartes carthan carthen carther carthon cartledge cartright carwise casabar casabona casaday casados casamayor
  casanave casares casas casher castain castanon casteel castelow castera castill castoral castore catalone catchings
  cates cathers catledge catmull catrice cavanah cavaness cavenee caveness caver cavness ceaser celler cellers centore
  chaikin chaires chais chaisty chaitram chalker champer chancer chapagain chaplean chaplick chapmon chappan chapski
  charlier chartoff chartraw chasinghawk chass chater chatmon chatten chattergoon chattin chatwin cheathem cheesebrew
  chesser chessher chesshire chestand chester chesters chicalace chicas chickey chicone chier childers childes
  childres childs chillis chinski chitale chittick chittock choppin chopyak chowdry christians churner chuter civils
  clampet clampit clapsaddle claspill clauser clausing clauss clinkscale clippert clippinger clocker clocksin closs
  clothey clotworthy coates cockran cockrum coger cohens coiner cokely coker cokes colacone colding coldiron coldsnow
  coler coles colores combass comber combes combest combrink comingore comly commer commes commings commins commons
  compher compres conable concannon conchado condiff condoll conely coner coners confair confessore conforte conkright
  conkrite conly conness consolo constans convery cookis cooledge coolong cooner coones coonfare coonrad coopage
  coopper cooter cootes coots copestick coppage copperwheat coppick coppinger coppolo corder cordera cordes cordice
  cordill cordone cordones corkill corkins corkran corly cornado cornes cornforth corngut corning cornish cornstubble
  cornwall corrales cosgrave cosmano cossick cossins costain costales coster costes costick costill costlow cotes
  cotterill cottone coughran coughtry couper courser courter courtnee courtright coventry coverly cowhick cowing
  cowser cozzone crabill crabtree cradler crager craiger cramer cramlet craner cranker crans craver creaser cremer
  cremers creps cribbin crites critten crittendon crocker croner crooker crookes crookshank crossmon crosswhite
  crowder crowdis crower crowers crowner crutcher cryer culter cultice cumins cunnings curbeam curles curless cussins
  cutajar cutberth cutbirth cutchin cutforth cutright cutsail cutsforth cutsinger cuttill cuttone cuzzone dabbelt
  daber daher daiss dales daling dally damante damanti damer damerow damours daner danes dangler danker dankers
  dankins danks danly darkes darkins darnall darner darnes darnold darthard datas dayer dayes dayhuff dayvault deadmon
  deaner deanes deans dearborn dearcos dearing dearlove dearmitt dearmon dearring debes decos decotis deemer deering
  defanti defever deffinger defonce defrain defrang defrange defrank delves demorest demoski denburg denburger denes
  denhard dening denly denotter densing denslow denter dentice denyer denyes denys deskins detering deters dewease
  dewer dewes dewing dewinter dewsnap dieball diebold diebolt diesburg dieser diesing diess digaudio diggory dighero
  digness diker dimemmo dimmitt dimmock dininger dipinto disante disanti disbrow discher disher dishion dishmon
  diskind dispain dissinger dively divins dockins docktor doering doesburg doler dollarhide doller dollings dollins
  dolloff dolter domenice domer doming donehoo donely doner dones doneski donly dontknow doolittle dooly doomes doores
  doorlag doorly dormevil dormire doser doster dothage dotstry doubleday doubler dougher doughten doughtie doughtry
  dover dovers downes downhour downing dozer drabkin drager draggoo dragone draper drewer drewes drewing drews
  drinkall drinkwine droneburg dropkin droppers drumbore drumgold drumright drybread duber dubes dubrock dubrule
  ducker ducklow duckwall duering duesing duewall duger dukelow duker dukes dumbauld dunger duning dunker dunkins
  dutcher eaches eagleburger eagler eagles earheart earles earling earlywine earnheart earsing easly easters eastes
  eatinger ebbers edgecomb edgemon edger egger eggers elders elfer elfers elfring elfrink elker elkes elkholy elking
  ellarose elledge eller ellers elles elling elser elsing englishbee enterkin errante ersing esters estes estright
  etheredge etherly evely evener everage evered everhard everheart everill evering everlie everroad evers evershed
  eversole everwine ewelike faber fabing fabricante facemire fadely fadness failes faillace faines fairall fairbank
  fairbanks fairbrother fairchild faircloth faires fairfax fairgrieve fairlamb fairless fairlie fairnot fairrow
  fairweather falconburg falcones fallago fallahi fallone faltersack fansher fanslow fantone fareed farer farhang
  farhood farless farness farrare fasthorse fastowl fater fattore fearday fearer fearnow feaster featherly featheroff
  feder feeback feely fellion fellmeth fellowes felter feltes felts femmer fendall fennelly fesser fester fetcher
  fewless feyes fickler fickling fiddler fielding fieldsend fileds fillare fillinger fillion fillmon fillpot filmer
  fincannon finchum finders findlater findlay fineday finefrock finegold fineout fineran finfrock fingerhut finwall
  firehammer firer firethunder firster fishback fishbein fishkin fishkind fishpaw fister fites fitser fivecoat flager
  flaker flaks flannelly flater flathers fleegal fleenor flesher flexer fliess flippen flippin flitcraft flocker
  flowerday fluegel fluker flunker flyinghorse fober fobes foiles foldes folker folkers folkes folkins followill
  fontain fontes forbush forcello forder fordice fording foreback forer fores forester forgash forgrave forker
  forlines fornear forness forstall forsting fortado forter fortes fortgang fortier fortuna foulcard foules fournet
  fowler fowles foxworthy frailing frails franker franks frater frates frayer freeburg freeburger freelove freemantle
  freemire freemon frencher freshcorn freshour freter frieder frieders friedkin friedly friendshuh friess fringer
  frings froedge frohock fromer fromhold fromkin frommelt frontera frostick fryback frymire fryrear frysinger
  fuelberth fullbright fuller fulling fullone funchess funes furblur furbush furer furmage furness furtick gaber
  gabrail gades gager gaines gainforth gaiter gaiters gaither galante galanti galberth galbreath galer galjour
  gallante gallard gallatin gallego galler galles gallick gallion gallmon gallone gallups gallwas gally gangale ganges
  gangone gangwish garber garbera garbers garbes gardenhire gardenhour gardenour gaser gaskill gaspers gatcomb gately
  gater gaters gathercoal gattone gaucher gauger gaver gaves gayed gearheart gearring gearwar geering geeting gelband
  gelbard geldart gelfond gelly gelsinger gemes gener genier genis genter gentes genther gentles germany germer geter
  gethers getsinger gettier gettinger gettings ghostlaw gigante giganti giger gillstrap giner gines gingold gingrass
  ginnever girdler girling gister givens givings glader glading gladish gladmon gladwin glander glasscock glasser
  glassing glassmire glazer gleed gleesing glober glosser glover glowski gluesing goates gober godes goding godsill
  goeser goldbloom goldburg goldcamp golder goldfine goldfinger goldfuss goldhammer golding goldring goldsand
  goldstrand goldtooth goldtrap goldwire goncalves gondeck gones gongaware gonring gonsales goodall goodart goodbar
  goodbird goodbody goodbrake goodbread goodbred goodchild goodenough gooder goodes goodfriend goodgame goodhand
  goodheart goodier goodine gooding goodis goodjoint goodkin goodkind goodknight goodlet goodlow goodluck goodmon
  goodnature goodnow goodpasture goodroad goodrow goodrum goodshield goodsite goodspeed goodwin goodwine goodyke
  gorgees gothard gothelf gottier gover governale grabeel graber grabher grabill grabski gracely grahams grainer
  grambow gramer grames gramlick gramly grandits grandone grandpre grandstaff grandstrand graper grasser grassmuck
  grassrope gravely gravenor graveran grayes grazer greeder greening greenly grewing griddine grider grieves griffins
  grillone grimball grimes grimlie grimmage grimmitt grims grinage grindall grindstaff griner grines grippen grippin
  gritten groger groomes groover grossaint grossbard grosscup growcock gruber grubish guardado guffanti guider guiler
  guiser gullage gulledge guller gulling gullion gummelt gumpert gundrum gunhammer gunness gunstream gunwall gushlaw
  gutchess guter guting gutschow guyer hackborn hackwith hadcock hader hadsock hager hages hagness hailer hailes
  halfpap hallanger hallback haller halling hallmon hambright hamed hamer hamers hammerand hammerly hammitt hamrock
  handcock hander handloser handly handran handschin handshoe handshy hanges hankes hanks hardage hardenburg harders
  hardester hardgrave harding hardmon hards hardsock harmer harmes harpold harpring harries harter harting hartings
  hartly hartness harts harvester hascall haser hasfjord hasher haskill hassane hassick hassing hassinger hassler
  hassold hastings hatchcock hatcher hatfill hathcoat hathcock hatstat hattier haulsee havely havener havens haver
  havers hawker hawkes hawking hawkings hawkins hawks hayball haycook haycraft haydock hayduke hayer haygood hayslip
  hayword headly healion heally hearold hearring heartsill heatherly heatly heavener heavyrunner hecker heckers
  heckler heckstall hedgecock hedgecoke hedgemon hedgepath heeder heher heightchew heinis heistand helder helding
  heldstab heller hellings hellrung hellwig hemer heming henbest hencheck henes hening henly henness hennigh henries
  henritzy hensinger hepfinger heping hepinstall heppert hepting herbein herbest herbold herbrand herburger herder
  herdes heres herevia herforth herhold hering herlocker herlong hermano hermany hermitt herness herringdine herringer
  herriot hershey hershock herting hertwig herzing hescock heser hessick hessing hessinger hesslink hessong hesting
  heter hettick hettiger heyborne heyer heyes heying heyrend hickmon hicks hider hidinger highelk highers highfill
  highnote hightower hightree hillburg hiller hillers hilles hilling hillmon hillwig hiltbrand hilts himburg himes
  hindall hindes hindmarch hindmon hinds hinger hipes hipkiss hippert hiremath hiscock hiser hissong hitchcock
  hitchings hitchins hiter hites hittinger hively hocker hockers hockins hockless hoering hoesing hoger hogness
  hogshooter hoistion holdcraft holditch holdness holdread holdsclaw holesapple holesinger holladay hollamon hollas
  hollyer holness holybee holyoak homeyer homier honcoop honebrink honer honsinger hookfin hooper hoopes hoorain
  hoosock hopely hopfinger hopgood hoppers hoppert hornback hornbuckle hornburg horner hornes horning hornoff hornyak
  horsechief horsely horsfall horsmon horspool horsting hosbein hoser hosfelt hosgood hosking hossack hosteen hoster
  hostoffer householder houselog houser houseright hower howes howles hoyer hoyes hoying hoysock huddlestun huffmon
  huffstickler huffstutter hugeback huges huller hullfish hullings humbard humbird humbolt humburg humer humes
  humfleet humpage humpert humphers humprey hunking hunkins huntly huntsinger huntting huntwork hurlbut hurlbutt
  hurler hurles hurtado hurter husher hushour huskins hutchin huter hypes idlebird idleburg idlewine illes illing
  infantes ingmire inners innes inscore inskeep ironcloud ironhawk ironhorse ironwing isher ishmail ishmeet isler
  jaber jailall jaillet jakes jamer jamhour jamshed jamwant janer janes jarchow jardine jares jarjour jayed jayes
  jeanes jeffer jeffers jeffs jerkins jesser jessing jestes jestice jeter jibreel jines jobes jockers joely johner
  johnes johns joines jointer josephs journet journot joyer juker jumpingeagle jungling junkins juster justinn kaner
  kanes kanger kayed kayes keeler keens keepes kegarise kener kenly kennelly kenter kerber kerbs kettler keyer keyes
  keyser kibbler kickbush kicklighter killeagle killins killion killmon killpack killsnight kilner kinback kincannon
  kincart kindall kindelay kindoll kindsfather kiner kines kinger kingore kingseed kinkaid kinker kinnear kinsinger
  kinslow kinworthy kirker kirkes kirking kirkness kirks kissinger kissire kitchener kneebone kneer kneller knighter
  knightstep knolls knowski kooker kyles labeach laber labes labfive labrake labranch labrant labrash labroad labrode
  lacer lachowitzer lackage lacker lackore laclair lader lages lagrange lagrant lagrave laidlaw laidlow lainer laines
  laker lambarena lamber lambers lambes lambing lambright lamebull lamees lamers laming lamper lamphear lamphere
  lampkin lampone lancer landers landes landfair landfried landres landrum landsaw landtroop laner laning laper
  laplace lappert laprise lardone larkins lasher lashmet lasser lassere laster lastres lates latting lavadie lavayen
  lawer lawes lawing lawner laycock laycook layes laytart leadbetter leadmon leakes leandry leapheart leaser leasher
  ledbetter leder leding ledsinger ledsome ledwith leeker lefthand leger legrange legrant lemmer lemmers lemming
  lendrum lenser lensing lensink lensmire lenters lentes lents lessing lesslie lessly lestage lester lestrange
  letalien letbetter letrent letsinger letterly libed liber libsack lickfelt lickly lickness lider liebelt lieberth
  liebold lieser liesinger liess liethen lightbody lightcap lightfoot liker likins likness limbers limer limesand
  liming limper lineback linebrink lineburg linendoll linerode lineweaver linker linkes linkins linklater linkletter
  lints lipes liping lipkind lippart lippert lipscomb liptack liptock liptrap liptrot listenbee lister litalien lites
  litsinger litterer littlebird littleboy littledog littlefair littlelight littlepage littles littlethunder littlewind
  littwin litwack livengood liveoak livergood livermon liverpool livesay lober lobsinger lockheart locklair lockrow
  lockyear loder lodes loding lofters loftice lofties loger loges loging longbottom longboy longbrake longcore
  longcrier longerbeam longerbone longfellow longknife longmire longpre longsoldier longstaff longtin longwith
  longyear loomer loper lopinto lorditch losinger losser lossing loster lostutter loter lotharp lottier louderback
  loudermelt loudermilk louser louthen louther louttit loveall loveday lovelace lovelady lovercheck lovering loverink
  lovesee lovestrand lovinger lovinggood lovings lowes lubenow luber lubeski luckado lucker lucksinger luger lugones
  luker lukes luking lulloff lurkins lusher luter luteran macer machos macker mackes macks madalone mader mades mading
  madlung madplume magalong magante maganti magaziner maged mager magers mages magness magnone magwire maidlab maidlow
  maidsir mailer mailes mailhes mailhot maillard maillet maillie mailly maimone mainer maines maingot makeever makely
  makepeace maler maleski malespin maling mallare maller malles malling mallone mallorca mally malter maltes mandeep
  mandish manees manegold manely maner maners manesis manewith manfull mangabat mangahas mangas mangler mangles
  mangone mangonon mangosing mangram manhard manhire maniatis manicone manies maning manlick manlove manmeet mannering
  manness mannine mannone manokey manouch manring mansavage manshack mansour manspeaker manthey mantone mantooth
  manzone mapes maples marchand marchante marchany marchbank marchbanks marchion marias mariner markes marsing
  martiner martines marys masker maskill masoner massare masser massone mastache mastera matalone matchem mateer
  mateski mather mathers mathes mathwig matlack matlick matsinger matskin matthey mattick mattier mattly mattone matts
  mauler maulfair mayers mayes mazer meadows mealer mealing medalion medcalf meddings meddock meder medes mediavilla
  medicinehorse meding meeker meekins meeks meely meeter megas meger meler meles meling melly melter memering menahem
  mendall mendes mendive mendosa menes menking menlove mensching mensick mensinger mensink menting mentone mentore
  menuchin merchain mereness meres mering merly mesher messer messere messinger messink messore metcalf mether metoxen
  metrics metting mettler mettling mewborn mewes michaels michail michand michard micheel micheels michello midcalf
  middlecamp middleditch middlemist middough miker milarch milbank milbrand mildrid mildrum mileski milfort milgram
  milgrim milkins millare millbrand millburg milledge millering millerr millers milles milless millick millikin
  millings milliron mills millsap millwee milmine mincer mindrum mineer minefee minetree minier minter minturn mires
  mistrot mitter moates mobly mockbee modelski moder moderow modesire moler moleski moling mompoint mompremier monas
  moncrease moncure mondine mondock mondone mondragon moner mones monfore monfort monforte mongold mongrain monkres
  monohon monreal monsalve monsees monsour montier montone montooth montore montour mooers moonshower moorer moores
  moorthy mooser moots moppert morales morecraft moredock morely morgans moring morner mornes moross morriss mossburg
  mosser mosses mossing moster mostrom mothershed mothersill mothes moulder moulding mousser mucher mucklow muder
  mudrack mugrage mullany muller mullice mullings mullins mullvain mumpower murallies muser mushrush musselwhite
  mustain mustion muter naber nabers nabours nager naher nailer nameer nameera namer naper nasalroad navales naveed
  navejar naves nearhood nearhoof nearpass neathawk necker neckers needler neering neerings netherly nethers nevers
  newball newbanks newbegin newbold newbolt newbound newburg newburger newcamp newcity newcomb newes newgent newhard
  newhook newlove newsome newsone newvine newyear nichter nichting nicks nightwine ninemire niner ninness niper
  nippert nodarse noncent nones nooner norback nordike nordine nordone nordrum nordyke nored nores norfleet norfolk
  noring normile norquest norsingle norstrand northan northen northey nortier norwalk norwine noser noseworthy
  notafraid noteboom notgrass nothacker novelly nower nowers nuner nunes nunlist nuttall oakes oakleaf oates oathout
  ogles ogletree oglevie oiler oldenburg oldenburger oldfather olding oliveres olivers onefeather orellama otterbein
  otterness overbee overbough overbye overend overfelt overlander overmire overpeck overshown overstake overturf
  owings ownes oxendine pacer packer pader paider paillet paintin paladines paling pallack pallante paller pallera
  palles pallotto palluck palmes palmour palting pamer pancoast pancost paner panfile panitch pannone pansing pantages
  pantall panter pantera pantier pantone panzone papes pappert parache paraday paradies paradine paradis paragas
  paratore parazoo parcells parchem pardeep pariser parisher pariss parkers parkes parmeet parmelee parness paronto
  parpart parrack parrent parsells parslow partain partaka parthum partick partlow pasbrig pascall pascoal pascone
  passante passick passons passwaters paster pastick pastore pastran paswaters patcher pater pates patricks pauler
  paules pauling pauls pawlick payes paysinger paysour peabody peacher peaker peakes pearish pearrow pearsons peartree
  penales penhollow penquite penrice pensick pensinger penzero penzone peper perer peres pergram perkes perkiss
  perlick permaul permenter pernice peronto perpall perper perring persick persinger persoon pertile pervine petering
  peters petgrave pethick petrain petrash petrides petrock petrush petsinger petties pettinger pettingill pettypool
  pettys picketpin pickins pickrom pieplow pierfax piering pierite pierpoint pignone pileski pillado piller pillers
  pilling pinaire pinakin pinas pinchback pinchera pincock piner pineres pinkhas pinkins pinkoski pinkstaff pinter
  pinzone pitcock pitlick pitones pitsinger pitstick pittack pittock pittore placeres plancarte plancon plankey
  plantier plantin plasters playfair pleasants pleasent pledger plopper plotkin pluger plumadore plumbar plumbtree
  plumer plumly pluss plymale plymate plymire poitier poler poleski polites pollastro poller pollice pollins pollion
  pollnow polos poloski polynice pomper pompper poncelet pooler poormon poper poppert porcher portale portales
  portante portera portes portice portrum portwine posser postoak poter potes pothast potters poucher pourvase
  powderly prater prates prather pratten prattis praylow praytor precord precourt preer pregent presock pressly
  prestage prettyweasel preyer priester priestly primera prizer prober promer promes pronger propeck propes prophit
  propper pross protain proudfit proudfoot provens provent prowant pruner pryer prysock puffinburger pugmire pulles
  pullings pullins punnoose pushard pushcar pushkin puthuff puttick putzer pyros quader quaker queener queller quider
  quiller quilling quiter rackers rackoff rader rades radmall radspinner raffler ragnone railes rainbolt rainear
  raines rainforth rainone raker rakers rakestraw ralphs ramminger rampone ranburger rancourt randeep randoll randone
  raner ranes rangnow rankins ranly ransick ranslow ransome rashed rashkin ratekin rater ratering raterink ratledge
  rattray rawhoof rayer rayes readinger realbird reales reasoner recer recinto redcloud reddock redeagle reder redes
  redfear redfeather redgrave redhair reding redleaf redpath redwine reeder reekers regalado rendall rentfro reper
  repicky repking reppart reppert reppond reser reshard resmini respass respress rester reveles rexer rexes rexing
  riber ricer richers ricker rickers ricks riddock rideout ridgely ridinger ridpath riger riggall riggings rightmire
  rimer rimes rinder rindfuss rindone ringbloom ringgold ringhand ringold ringstaff rinker rinkes rippert risener
  risinger riter roadcap roades rober robers rockhold rockoff rodeback rodebush rodecap roder roders rodes roler
  roling rollend rolles rollinger rollings rollins rolloff rolly romanus rombold rombough romer romes romness romprey
  romps roomsburg rootes roper ropers rosers rosing rotante roter rothacker rottach rottier rotundo roundtree rouss
  rouster roution routledge routsong routten rowback rowbottom rubarts ruber rubly rubright rudes rudeseal rudesill
  rumbaugh rumbold rumbolt rumburg rumer rumfelt runningcrane runninghawk runser ruser rushforth rushlow rustand
  ruster ruter ruther ruthers ruths rutledge rutrough saccone sacker saddlemire sader sadvary safeer saferight sagahon
  sager sagers sagredo sahibjot sailer sailers sailes saker sakers sakinah sakis saleado saler salers saleski salines
  saling salings salins sallies salter salters saltkill saltness salvemini sameera samer sames sandage sandall sandate
  sandborn sandburg sandera sandes sandfort sandhop sandmire sandness sandone sandoral sandres sandrock sands sandwith
  sandys sanes sangare sanger sanges sangwin sanker sankoff sanks saper saphire sarandos saranthus sarantis sasher
  sasser sassone satapathy sater savely savers savinski sawaged sawer sawers sawicky sawmiller saxer sayed sayer
  sayers sayes scally scammon scandone scarbough scarbro scarcello scarchilli scarfone scargall scarpace scarrow
  scarset scatterday schleper schmucker schooler scripter seabloom seabold seabolt seaborn seabreeze seabright seaburg
  seachord seacord seaforth seagrave seagroves seales sealy seamans seames seamons searight seasock sechang secundo
  seder sedlack seeback seebold seeburger seeders seefried seekamp seekings seekins seely seemer seering seibold seier
  seifried seipert sellers selles sellinger sellnow senser senter senters sents serafine serayah servantes seter
  setser settlemire sevener sevening sevenski shadeed shader shafter shager shaked shakeshaft shakespear shallbetter
  shaller shamburg shamburger shameel shamer shamloo shampine shanaye shandie shaner shanes shangin shanker shankey
  shankin shannah shannice shans shantee shantie sharpes sharpless sharps shawler shearer sheares shearouse shearrow
  sheed sheers sheeter shelest shelfer sheller shellhammer shellnut shely shemesh shenice sheniece sherice sherise
  sherouse sheskey shiller shingler shininger shipes shiplet shipmon shippee shippert shipwash shishkin shoecraft
  shoemake shoemate shones shooks shopher shortall shortes shortsleeve shouldice shover showes shriner shrouder
  shuffleburg shuter shutes shyer sicking sickler sicks sidebottom sider siders sieger siegers sieveking siever
  sievers sieving silker siller sillers sillings sillmon silverness silvers simmerer simmerly simmermon simplice
  simplot sincock sindone siner singhas singler sinstack sipes sires sirleaf sirvent siskind sissons sistrunk siter
  siters sither sithole sitterly sittinger sizelove skeeter skeets skiclub skidgel skilling skyer skyers skyes slager
  slavings slawski slayback sleder sleeter sleigher sleighter slinker slipher sliter sloper sloter slothour slotkin
  slotten slusher slycord smallcomb smalling smallmon smalls smiler smither smithers smits smoger smoler smolkin
  smolski smothermon smuts snider snipes snitkin snowdeal snuffer soaper soapes soares sobaski sockness soder soders
  solares solarski soler solly solomen soloski somers somes sones songer sooter soots sorrels sortore souers soulard
  soules sourbeer sourwine souser souther southers southey sower sowers soyer soyring spacone spadone spancake spaner
  spanski sparer sparhawk sparkes sparks spartin spatafore spates speakes speares spearmon spears specker speckhard
  speckin specking spector spellicy spellins spendlove spicer spieles spiker spillers spinale spindler spinrad spitale
  spiter spitzig spokes spooner spoonhour spottedeagle spottedelk spottedhorse spotten spranger sprangers spreer
  springborn springer springsteel sprunger spurgin staber stabler stabnow stacker stager stagers stainback stainer
  staines staires stakely staker stalkfleet stallcop stallcup staller stallings stallins stallone stallones stallons
  stamper stampone stancer standage standback stander standeven standfest standfill standingelk standingrock standly
  standring stanker stansill starcher starker starkes starks starkweather stater stathas stathem stathers stathes
  stathis stathos stavely staver steading steadings steelhammer steelmon stemper stempert stempin stephas stephey
  steplight steppig steptoe steptore stevener stevens stewarts stickfort stiffarm stifler stillday stiller stillings
  stillwagon stingone stires stirrat stitcher stockamp stockburger stockstill stockwin stoler stolly stoneback
  stoneburg stonecipher stoneking stoner stoneroad stonerock stoops stopera stopher storer storkamp stormer stormes
  stouter stoutmire stover stoverink stower stowers stowes strandburg strander stranges strawhacker strayer strayhand
  streeter strider striker stringfellow strober struthers stuber stubing stubits stucker stucks stuckwish studer
  studmire studstill stufflet styer styers styes styler suber subers sucher sueing suiter sullens sumer sumers summage
  summerer summitt sumnicht sumoski sundeep sundine sunkins supernor supersad supples sures surgenor swager swarmer
  swayer sweatmon sweetapple sweetenburg swiger swiggum swiller switcher swoopes syner tabler tacher tackes tagaloe
  tager tainter taintor takenaka tallbull tallchief tallmon tally tannous tansill tappert tardiff tarrant tarrants
  tarrats tarshish tarter tasker tates tautfest taverner teabout teachout tealer teamer teater teaters teates techera
  teder teders tellado telles tellone tempany temperly templer tempone tenbarge tenbrink tenczar tendall tener tenhave
  tention texter thares thater thebarge theer thees theinert themer thering theriot thesing theys thiner thistie
  thornsburg thoroughgood thoss thrasher throneburg thunderhawk thuss thyer thyfault tickler ticknor ticktin tiebout
  tielens tilburg tillack tillard tilles tillmon tiner tinger tingler tinter tintera tiplady tipsword titcomb titler
  toader toadvine tocker tocktoo toering toker toldness toller tolles tomer tonsall tonsing tonthat toogood tooker
  tookes tooks tooles toomire tootill topness torbush tores torner tornes toronto torrain torrentes torrice tourgee
  tournear townend towner townes townsand townsend towsend toyer trappen trasher travelbee traviss trayer trayers
  trayes traynor trickler trimbath trimborn trimper tripler triptow trites troller trottie trottier troutwine trover
  troyer trueblood trueheart trueluck trueworthy truster tubaugh tuber tuckness tuller turbiner turnage turnball
  turnbough turnbow turnbull turnes turnipseed turnmire turnquest turnwall twelves twiner twining twocrow twoeagle
  twogood twohatchet twohearts tyrer underbrink underdue underly unser urner usinger utterback vainer valus vanegas
  vanemon vanevery vanness vater vaters vates veals veillard venters ventour ventrice verber verbout vergeer verger
  verser viapiano victores viering vilegas viles villabona villafan villagas villaire villamayor villamil villaran
  villareal villares villasin villasis viner vining viser vitales vitalone wacker wadsack wagoner wagstaff wailes
  waites waithour wakely wakenight waker walkes walkingeagle walkins wallbank wallbrown waller wallers walles walling
  wallish wallwork waltzer wandall wandless wanger warboys warburg wardenburg wardrip waring warinner warlick warmath
  warmbold warmoth warneck warners warnes warnstaff warpool warrener warrens warsame warsing wartchow warter warters
  wartes warthan warthen warther wartick waser washick washmon washpun washurn wassinger wassink waterer waybright
  wayer waygood waymire weaklend weaks wearly weatherall weatherbee weatherill weatherly weathermon weatherred
  weathers weatherspoon weatherwax weber weder weekes weeter weethee weets wellcome weller welles welling wellings
  wellins wellmon wellons wellspeak welshons wenthold wentink werly werness wester westing westly weter wetnight
  wettach wetterer wheatcraft wheater wheatfall wheatly wheeler wheeles whicher whipkey whippie whistlehunt whitebird
  whitebread whitebull whitecar whitecloud whiteeagle whiteeyes whitefeather whitefoot whitegoat whitehair whitehat
  whitehawk whiteheart whitehorse whiteing whitelaw whiteleather whitelow whitely whiteneck whitenight whiteowl
  whiteplume whiterock whiters whiteshield whiteshirt whitesides whitesinger whitetree whiting whybark whybrew whysong
  widemon widener widing widowski wiger wigfall wilders wildes wildgoose wilding wildmon willer willers willes willier
  willinger willings willows wiltbank wiltrout wiltsee winborn winborne winbush windbush winders windes windish windly
  windmiller windmon windowing wineburg winer winesickle wineski winfree wingender wingenter winger winings winkers
  winninger winograd winonah winquest winright winser winspear winsper winsten winterer winters wisecup wiseheart
  wisenor wishnow witcher witcraft withers withrow witthar wittick wittrig woker wolfer wombold wondercheck wondergem
  wonderly woodall woodand woodburg woodcook woodend woodfall woodfill woodfin woodfolk woodfork woodhull woodill
  wooding woodings woodly woodring woodrum woodsmall woodsum woolbright woolcock wooledge wooler woolever woolfolk
  woolfork woollard woolpert woolslayer woolwine wordlaw wordlow workcuff workinger workmon wormer worner wornstaff
  worstall worster worthing wrather wrencher yaker yakes yarnall yarnes yarnold yealy yearego yeargain yeargin yearout
  yeasted yellowboy yelloweagle yellowhair yellowhawk yellowhorse yepes yokely yorker yorks youness youngers youngs
  yournet zacker zacks zappile zappolo zeals zigrang zincone zingale zingone zipperer ziter zitting
`
  .trim()
  .split(/\s+/);
