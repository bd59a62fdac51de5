/**
 * Family names that at least two languages of @faker-js/faker (MIT) share, in plain letters. Given names and ordinary
 * words are left out.
 */
export const familyNames: readonly string[] = `
  albertyn bester bosch bosman durand ferreira fichardt fuller gerber hoffman kruger meyer powell prinsloo
  richter roberts schmidt tromp truter venter visser vogel wagenaar zimmerman pham balazova baranova bartosova
  blahova brezinova cibulkova dankova davidova dolezalova fabianova filipova gregorova hanzalova holubova
  janikova jurikova kolarova kovacova krupova kralikova kubikova kyselova liskova lukacova michalikova mojzisova
  novakova nemcova paskova pelikanova peskova rakova rybarova ruzickova slovakova strakova sykorova tomkova
  valentova vlachova zimova senkova stefanova sulcova svehlova sirova stastna adamek albrecht bajer balog balaz
  barton bartos bauer bayer bednar berger bittner braun barta bohm brezina cibulka cisar dolezal drozd duda
  dudek farkas fischer fuchs gajdos gruber hanzal hanzl hartman hlavacek hoffmann hofman holub horvath horak
  horacek hajek janecek jansa janik jaros jelen jurik kaiser kaplan karas klein koch kocman kolar kos kostka
  kovac kozak krajicek kraus krupa kral kralik krcmar kubica kubik kuchta kunc lakatos lang liska lukac mares
  matula mayer michalik michalek mikula mojzis molnar mraz mucha malek muller nagy neubauer neumann nguyen novak
  nemec olah pasek pelikan pilat pohl polak panek rak rybar ruzicka schneider schwarz sikora slovak sladek sokol
  sommer stanek steiner straka svoboda sykora tomecek tran turek toth urbanek vanek varga vlach vojtek wagner
  weber weiss winkler zach zapletal zelenka zima capek rehak sasek simak sulc svehla svab sima stastny zak zurek
  andersen andresen bak beckmann berg blom brandt brix carlsen christiansen dahl dupont garcia hansen henriksen
  holm jakobsen jensen johannessen johansen jorgensen karlsen khan kristensen krogh larsen lund munch moller
  nielsen olsen pedersen rasmussen schroder svendsen svensson sorensen ackermann adams agostini auer becker bode
  bos burkhard burkhardt buss camara dietrich evers fink florczak frey gamper gehrig gerhardt grube hahn
  hartmann hommel hoppe huber hafner jacobs jambor jansen jasinski jung kaczmarek kalinowski kaul kedzierski
  klimczak koenig koha konieczny kovacs kramer krol kunz kohler kuhn lehner lesch lubina mai markowski meier
  meloni mensah mertens mohr moser nitzsche nowak nwachukwu oppong osei polizzi rath rau reichel richards ritz
  sauer savoia schaefer scheurer schmid schmitt schultz schulz schumacher schuster schwartz schafer sokolowski
  stepanov sturmer tang ullrich urbaniak von wolff zimmermann bernasconi bianchi brun egger egli fankhauser
  favre felber ferrari fluckiger friedli gasser herzog hofer kessler kalin kung rey schnyder schweizer stettler
  suter widmer abbott abernathy abshire altenwerth anderson ankunding armstrong aufderhar bahringer balistreri
  barrows bartell bartoletti bashirian batz bauch baumbach beahan beatty bechtelar beier berge bergnaum
  bergstrom bernier bins blanda blick boehm bogan bogisich borer bosco botsford boyer boyle bradtke brakus
  breitenberg brekke bruen buckridge cartwright cassin champlin collier conn connelly conroy considine corkery
  cormier corwin cremin crist crona cronin crooks cruickshank cummerata cummings dach daugherty davis deckow
  denesik dibbert dickens dicki dickinson donnelly dooley dubuque durgan ebert effertz emard emmerich erdman
  ernser fadel fahey farrell feeney feest feil ferry flatley frami franecki friesen fritsch funk gerhold gerlach
  gibson gislason gleason gleichner glover goldner goodwin gorczany gottlieb goyette greenfelder greenholt
  grimes gulgowski gusikowski gutkowski gutmann haag hackett hagenes haley halvorson hamill hammes hane harber
  harris hauck hayes heaney heathcote hegmann heidenreich heller hermiston hessel hettinger hickle hilll hilpert
  hintz hirthe hodkiewicz hoeger homenick howe howell hudson huel huels hyatt jacobi jacobson jakubowski
  jaskolski jast jenkins jerde johns johnston kassulke kautzer keebler keeling kemmer kerluke kertzmann kiehn
  kihn kilback kirlin kling klocko koelpin koepp konopelski koss kovacek kozey krajcik kreiger kris kshlerin kub
  kuhic kuhlman kulas kunde kunze kuphal kutch kuvalis labadie lakin langosh langworth larkin larson leannon
  lebsack ledner leffler legros lemke leuschke lind lindgren littel lockman lowe lubowitz lueilwitz luettgen
  lynch macgyver macejkovic maggio mann mante marquardt mayert mcclure mccullough mcdermott mcglynn mckenzie
  mclaughlin medhurst mertz metz mills moen monahan moore morar morissette mosciski mueller murazik nader nienow
  nikolaus oberbrunner okuneva olson ondricka orn ortiz osinski pacocha padberg pagac parisian paucek
  pfannerstill pfeffer pollich pouros powlowski predovic prohaska prosacco purdy quigley quitzon ratke raynor
  reichert reilly reinger rempel renner reynolds rippin ritchie robel rodriguez rogahn rolfson romaguera roob
  rosenbaum rowe ruecker runolfsdottir runolfsson runte russel rutherford sanford satterfield sawayn schaden
  schamberger schiller schimmel schinner schmeler schoen schowalter schroeder schulist schumm schuppe senger
  shanahan shields simonis sipes skiles smitham spinka sporer stamm stanton stark stehr steuber stiedemann
  stokes stoltenberg stracke streich stroman strosin swaniawski swift thiel thompson tillman torp torphy towne
  trantow tremblay treutel turcotte upton vandervort veum volkman vonrueden waelchi walsh watsica wehner weimann
  weissnat welch wiegand wilderman wilkinson williamson willms windler wintheiser wisoky wisozk witting wiza
  wuckert wunsch wyman yost yundt zboncak zemlak ziemann zieme zulauf lai lam adegoke adeyemo afolabi balogun
  salami bhengu dlamini dube khuzwayo kunene mbatha mthembu mthethwa ngubane sibiya zondi zuma zungu grabowski
  grosjean huet lengyel renard rossetti villanueva abreu baca batista brito camacho campos castro corona cruz
  fernandez fierro fonseca gonzalez guerra leal lovato lopez martinez matos mora mota nava pacheco pena perez
  ramos rocha sanchez torres valle villa karan فریاد ملک laine blanc cali tamba adasevic aksentijevic acic babic
  barisic bekavac bomestar bujak bulat cimerman drinjak furlan galinac gavric hribar jokanovic kaminski kapusta
  kacavenda krajinovic kuhar kula labus lipka mamula marinkovic masala meszaros pasalic radulic sandic slatinac
  spasojevic suvajac ugarak vracar vucevac cavic celar antal biro fodor nemes szabo szekely veres barone costa
  duca pinto serra terzi خان basaran botan demir erdogan kawa koc polat turk ozturk simsek ivanova vasile
  антонова богданова иванова константинова наумова панова петрова попова соколова антонов богданов иванов
  константинов наумов панов петров попов соколов koza madej mazur soltys zajac braga dragan rus babin pavlov
  kmet medved simonovic
`
  .trim()
  .split(/\s+/);
