/**
 * Given names, plain letters: those that at least two languages of @faker-js/faker (MIT) share, and those of languages
 * in which they are few. Without those that are more often an ordinary English word (rose, will, hope).
 */
export const givenNames: readonly string[] = `
  aaliyah aaltje aaron aba abaco abak abaka abakan abakay abar abay abbondanza abbondanzio abbondio abby abdon
  abdone abdul abdullah abe abel abelard abelardo abele abendam abenzio abi abibo abidin abigail abigel abilay
  abimbola abluc abraham abramio abramo abril absar abyasa acacio acar acario accursio ace acela acelya achille
  acig acik acilay acilia acilio aciscolo acrisio acuk acun ada adalan adalardo adalbert adalberta adalberto
  adaldi adalfredo adalgisa adalgiso adalmis adalrico adam adamo adan adar adas adberilgen addo addolorata ade
  adedayo adel adela adelaida adelaide adelajda adelardo adelasia adelberto adelchi adele adelfo adelgardo
  adelin adelina adeline adelmo adelya adem adeodato adhiarja adi adiarja adiguzel adik adika adikara adikutlu
  adikutlutas adil adile adina adinata aditya adli adlibeg adnan adolf adolfo adone adonis adraman adria adriaan
  adrian adriana adriano adrien adrienne adrijana adrione adsiz affan afi afitap afonso afra afro afsar afsin
  agabay agabio agah agakagan agalak agamennone agape agapito agata agaton agazio agca agenore agesilao aglae
  aglamis agnes agnesa agnese agneta agnieszka agostina agostino agrippa agrypina agus agustin agustina ahenk
  ahlem ahmad ahmed ahmet ahsen aiace aida aidan aidano aiden aileen aimee aimone aino aisha aisyah ajeng ajiman
  ajimat ajimin ajiono akalp akarsana akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca
  akcakoca akcora akdemir akdogan ake aki akibudak akim akin akinci akiner akkun akkunlu akkurt akkus akos
  akpira akram aksel aksungur aktan aktekin aktimur ala alaban alaboru aladag alade aladino aladogan alakurt
  alamanno alambana alan alana alano alarico alayunt alayuntlu alba alban albano alberico albert alberta alberte
  albertina albertine alberto albin albina albino alboino albrico alceo alceste alcibiade alcide alcina alcino
  alda aldemir aldigerey aldo aldobrando aldogan alea aleandro aleardo alec alejandra alejandro aleksa
  aleksandar aleksander aleksandra aleksi aleksy alena alenka aleramo ales alessa alessandra alessandro alessia
  alessio alex alexa alexander alexandr alexandra alexandre alexandrea alexandrine alexane alexanne alexej
  alexia alexis aleyna alfio alfons alfonsa alfonso alfred alfreda alfredo algiso algu ali alia alica alican
  alice alicia alicja alida alighiero alika alima alimga alina aline alisa alisan alisha alisir alison alissa
  aliya aliyah aliz alize alka alkaboluk alkaevli alkan alkasi alkis allan allegra allen allison alma almerigo
  almila almira almiro alois aloisio alojz alonzo alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya
  alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga alpgerey alphan alpike alpilig alpis
  alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpyoruk
  altan altankagan altankan altay altea altemur altin altinkagan altinkan altinoba altintamgan altintarkan
  altintay altmiskara alton altuga alva alvaro alviero alvin alvina alvise alwar alya alycia alyssa alysson
  alzbeta amabela amabile amac amadeo amalia amalie amalija amanda amando amani amanzio amar amara amaranto
  amata amato amatore amauri amaya ambra ambrogio ambrosiano ambroz ambrozy amedeo amelia amelie amelio amelya
  amerigo ami amico amie amilcare amin amina amintore amir amira amleto ammar amon amone among amore amos
  ampelio amrak amul amy ana anabel anabela anabelle anacleto anais anamarija anar anas anastasia anastasija
  anastazija anastazja anatol anatolia anatolie ancilla ancuk anda andac andariman andel andela andelin andelina
  anders andras andre andrea andreas andrei andrej andreja andres andrew andrija andrina andromeda andrzej andy
  andzelika aneta anette anezka angela angelica angelina angeline angelique angelo anggabaya anggun angie ani
  anica aniceto aniello anika anil anise anissa anita anja anka ann anna annabel annabell annabella annabelle
  annagrazia annalena annamaria anne anneke anneli annelie annemarie annemijn annette anni annibale annie annika
  annikki annunziata anny anom anouar anouk ansaldo anselmo ansgar ansgary ansovino ant antea antelmo antero
  anthony antigone antimo antino antioco antoine antoinette anton antonella antonello antoni antonia antonie
  antonin antonina antonio antony antti anya apa apak apatarkan apollina apollinare apollinary apollonia appia
  aprancur april apuleio aquilino ara arabella araboga araceli arademir aral araldo aram aras aratone arbay
  arbuz arcadie arcadio archibald archie archimede archippo arcibaldo arcuk arda ardic ardito arduino aresio
  argelia argil argimiro argo argono argu argun ari ariadna arialdo arian ariana ariane arianna ariberto ariboga
  arie ariel ariele arielle arif arik arikagan arikdoruk arin arinc ariosto aris aristarco aristeo aristide
  aristione aristo aristofane aristotele arkadiusz arkady arkin arkis arlene armagan armand armando armida armin
  arminio arnac arnaldo arne arno arnold aron aronne arpad arpat arrigo arsal arsenie arseniusz arsil arsipatra
  arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arsun arta artanto artawan artemisa arthur
  artiinal artuk artukac artur arturo artus artut aruk arun arved arvid arwen arya arystarch asa asan asanboga
  asantudun asantugrul asartegin ascanio asdrubale asel asella ashley asia asig asikbulmus asil asim asimodeo
  asirwada asirwanda asiya asja askin aslijan aslim asmadi asman asmianto asmuni asri assunta assunto astalogul
  asterio astianatte astrid astrida asuela asug asuk aswani asya ata atac atakagan atakan atalan atalay ataldi
  ataleo atalmis ataman atanasia atanasio atanazy atasagun atasu ataullah atberilgen athena athos atif atigay
  atikutlu atikutlutas atila atilgan atilla atim atimer atis atli atlibeg atlikagan atma atmaca atmaja atsiz
  attila attilano attilio atuncu auberto aubrey audace audrey augusta augustin augustina augustine augusto aulia
  aura aurea aurel aurelia aurelian aureliano aurelie aurelio auro aurora aurore ausilia ausiliatrice ausilio
  austin ava avar ave averardo avluc avni avsar axel axelle aya ayaci ayan ayana ayas ayaz aybalta ayban aybars
  aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus aygirak ayhan ayinde ayitmis ayiz
  ayizdag aykagan aykal aykan aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman aynur ayoub ayren
  ayruk aysar ayse aysil aysilig aytac aytak aytekin aytug ayu ayvaz ayyildiz aza azak azalea azban azeglio
  azelia azelio azer azgan azganaz azil aziz azizhan azmi azra azzurra babacan babette babila babir babur bacara
  baccayman bacco bacman badabul bade badr badruk badur baga bagaalp bagaisbara bagan bagas bagasatulu
  bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas bagus bagya
  baha bahadir bahri bahtiyar bahuraksa bahuwarna bahuwirya bajragin bakagul bakda baki bakiadi bakianto bakidin
  bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bala balaban balaka balakatay
  balamantri balamir balangga balapati balazs balcar baldassarre balderico baldo baldomero baldovino baldu
  baldwin balidin balijan balin balint balkik balta baltaci baltar baltir baltur bambang bambina bamsi banara
  banawa banawi bancar bangu barak baraktore baran barbara barbarigo barbeg barboga barbol barbora barbro
  barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bardo bardomiano
  bargan barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak
  barmakli barman barnaba barnabas barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu bart
  bartolo bartolomea bartolomej bartolomeo bartu bas basademir basak basan basanyalavac basar basat basbug basci
  basgan basil basileo basilia basilio baskin baskirt baskurt basmil bassiano bassilla bastar basti bastiaan
  bastian bastiano bastugrul basu basut batilda batrak battal battista batu batuhan batuk batur baturalp bay
  bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur
  bayik bayincur bayindir baykal baykara baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayram
  bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazir bazyli beat beata
  beato beatrice beatrix beatriz beatrycze beau beceapa beckem becky bedir bedirhan bediz bedran bedreddin bedri
  beg begarslan begbars begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen
  begni begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat bek bekazil bekbekec bekec
  bekecarslan bekectegin beker bekir beklemis bektas bektur bela belcim belcir belek belemir belgi belguc belina
  belinda bella bellino belma beltir beltramo beltun ben bence bende bendeguz benedek benedetta benedetto
  benedikt benedita benedykt benett bengi bengt bengu beniamin beniamina beniamino benice benicio benigna
  benigno benito benja benjamim benjamin benli benlidemir bennet bennett bennie benno benny bente benthe bentley
  benvenuta benvenuto benyamin bera berardo berat berceste bercin berdibeg berend berendey berengario berenice
  berginsenge bergu berinay berit berk berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadette
  bernard bernardo bernd bernhard bernice beronico berran berre bert berta bertalan bertha bertoldo bertolfo
  bertram bertrand berva beryl besentegin beser besim besir besra bessie betania betemir beth bethany betina
  betsy betta bettina betty beulah beverly beyizci beyrek beyrem biagio bianca bianka bibi bibiana bibianna
  bibiano biborka bice bicek bicki bickici bidin bilal bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara
  bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk
  bilgez bilgic bilgin bilig bilik billie billy binbegi bindir bindo bino birgitta birgitte birino birol
  bitaybiki bitri bjarne bjorn blahoslav blaise blake blanca blanche blanka blazej blazena boas boaz bob bobbi
  bobbie bobby bodhi bodi boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogu bohdan bohdana bohumil
  bohumila bohumir bohus bohuslav bohuslava bojan bojana bokde boke boldaz boldizsar bolen boleslav bolmus
  bolsun bolukbasi bolun bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bongul bongulboga bonifac
  bonifacio bonito bonnie bora boran borbala borcul boris borka borlukcu bornak boroka bortecine bortolo boru
  borubars borusengun borys botond bowie boyan boyankulu boyd boylabaga bozan bozboru bozdogan bozena bozica
  bozidar bozidara bozkurt bozkus bozok brad bradford bradley brajan brajen bram brancaleone brandi brando
  brandon brandy branimir branimira branislav branislava branka brankica branko brayan brenda brendan brenn
  breno brent bret brett brian brice bridget bridgette brigida brigita brigitta brigitte britt brittany
  bronislava brooke bruce bruna brunilde bruno bruto bryan bryant brygida bucan bucur budag budak budi budimir
  budunlu budus budustudun bugday bugduz bugduzemen buge bugra bugu bugubilge bukak bukaktutuk bukduz buke
  bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan bulak bulan buldur bulent bulgak bulmaz bulmus buluc
  bulug buluk bulus bulut bumen bumin bunsuz bunul bunyamin burak burcak bure burgucan burgut burhan burkay
  burkek burkut burluk burslan burulday burulgu burunduk busulgan butak butuk buyan buyancuk buyandemir
  buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron caba cabdar cabli cabus caetana cafer cagak cagan
  cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi
  cahyanto cahyo cahyono caino caio caitlin caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa
  calanico calapkulu calcedonio caleb calebe calista callisto calogera calogero calpurnia calvin camelia cameron
  camil camila camilla camille camillo canalp candace candar candice candida candido candra candrakanta canel
  caner cangul cankan cankiz cannur cansel cansin cantidio canziano capa capitolina cara caraka caridad carina
  carl carla carles carlijn carlo carlos carlota carlotta carlton carmela carmelo carmen carmine carminho carmo
  carol carola carole carolin carolina caroline carolyn caronte carponio carrie carroll carub cary cas casandra
  casey casilda casimira casimiro caslav caspar casper cassandra cassandre cassiano cassie cassio cassiopea
  casto cataldo cataleya catalina catarina catena caterina catharina catherine cathy cato catrin catullo catur
  caturangga caua cavid cawisadi cawisono cawuk cayadi cebe cecco cecelia cecep cecil cecile cecilia cecilie
  cecilio cecylia cecyliusz cedric cedrik celal celaleddin celasun celen celeste celestin celestine celia celik
  celil celina celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil cemplunk cengkal cengkir
  cenk ceren cesar cesare cesario cesminaz cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan
  ceylin ceylinaz cezar cezary cezmi chad chandra chanel chantal charleen charlene charles charlie charlotta
  charlotte chayenne chelsea chelsey cherubino cheryl chester cheyenne chiaffredo chiara chloe chris christ
  christa christelle christer christiaan christian christiane christiano christie christin christina christine
  christoffer christoph christophe christopher christy ciaobella cicek cicem cici cigdem cigil cihad cihan
  cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cindy cingir cino cinta cinthia cinzia cipriano
  cirano ciriaco cirilla cirillo cirino ciro cise cisem cisil citra civan claas claes claire clara clarence
  clarenzio clarissa clark claude claudia claudine claudio claus clay clayton cleandro clelia clemens clement
  clemente clementina clementine clemenzia cleo cleofe cleonico cleopatra clifford clifton climaco clinio clint
  clinton clodomiro clodoveo cloe clorinda clotilde clovis clyde cobulmak coco cocukboru cody coen cointa
  cokramayul colin colleen collien collin colman colmanno colmazio colomba colombano colombo colpan colu
  concepcion concetta concetto conchita concordio conner connie connor conrad consolata constanca constance
  constantin cora coralie corbiniano cordelia coreno corey corinna corinne coriolano cornelia cornelio cornelis
  cornelius coronato corrado corvin cory cosima cosimo coskun coskuner cosma costante costantino costanza
  costanzo courtney craig cremenzio crescente crescenzia crescenzio crespignano crispino cristaldo cristian
  cristiana cristiano cristina cristobal cristoforo crocefissa crocefisso cronida csaba csanad csenge csongor
  ctibor cubeyr cumhur cunegonda cuneyt cuniberto cupido curt curtis cuzia cynthia cyprian cyra cyril cyrus
  cyryl daan daantje daciano dacin dacio dadap dadi dado dafne dagel daghan dagmar dagmara dagoberto dahlia
  daley dalia dalibor dalibora daliborka dalida dalila dalima daliman dalimin daliono dallas dalmazio damar
  damaris damaso damian damiana damiano damien damilola damin damir damjan damla damocle damon damu dan dana
  danang dani danica daniel daniela daniele daniella danielle danijel danijela danilo danio danique daniswara
  danka danny dante danu danuja daphne daphnee dara daria darian dariana dariati darija darijan darimin darin
  darina darinka dario darius dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell
  darrel darrell darren darrin darryl darsirah dartono daru daruna daryani daryl dasa dave daver davey davi
  david davide davin davina davino davor davud davy dawid dax dea deanna debbie debora deborah debra decimo deen
  defne degna dejan delbert delfina delfino delia delinda delizia della delores delphine demet demetria demetrio
  demetriusz demi demiralp demirhan democrito demostene deneval denis denisa denise denisz deniz denizalp dennis
  denny deodata deodato derek derin derrick dervis derya desdemona desiderata desiderato desiderio desiree
  destan deste devi devin devota devran dewey dewi dex dexter dexx dezider diah diamante dian diana diane dianna
  dianne dianora dicle diclehan didem didier didimo diede diego dieke dies dieter digdaya dikmen dilan dilara
  dilaver dilay dilberay dildar dilek diler diletta dilhan dilruba dimas dimaz dimitri dina dinc dincer dinda
  dinis dino diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy
  dionyz dipa direnc diri dirja dirk ditya divna divo dixie dizik djayden djenna dobromila dobroslav dobroslava
  doda dodato dodo dogan doganay doganer dogu dolores dolunay domenic domenica domenico domenik domezio domingo
  dominic dominick dominik dominika dominique domiziano donald donat donata donatella donatello donato dondu
  donna donnie donny dono dora doreen dorian doriano dorina doris dorit dorka dorota dorotea doroteja doroteo
  dorothea dorothy dorottya dorthe doug douglas douwe doyle draga drahomir drahomira drahoslav drahoslava drajat
  drazen dries druina dua duane duarte dubravka duccio duco duilio dulina dundar dunja dunya durante durdane
  durmus durriye duru dururbunsuz dusan dusana dustin duuk duygu dwayne dwi dwight dyah dylan dylano earl
  earnest ebba ebe eberardo ebin ebkizi ebony ebren ebru ebuzer ecclesio ece ecehan ecem ecevit ecmel ecrin
  ecvet eda edda eddi eddie eddy ede edelberga eden edgar edgardo edhem edi edil edilberto edison edita edith
  editta ediz edmond edmondo edmund edna edoardo eduard eduarda eduardo edvard edvige edvin edward edwin edyta
  eef eefje eero eeva efe efisio efken eflah efraim efrem efsun eftalya ega ege egemen egeo egidio eginardo
  egisto egizia egle egrim eileen eirik eja eka ekec ekim ekin ekmel eko ekrem ela elaide elaine elanur elbert
  elcin elda elea eleanor eleanore eleazar elena eleni eleonora eleonore elettra eleuterio elfrida elgin eli
  elia eliah elian eliana eliane eliano elias eliasz elide elif elifio eligio elijah elimena elin elina eline
  elinor elio eliodoro elisa elisabet elisabeth elisabetta elise elisea eliseo elisio eliska elissa elita eliza
  elizabet elizabeth elize elkin ella elle ellen elli ellie elliot elliott ellis elly elma elmas elmer elmira
  elmo elnur eloa elodie elogio eloisa eloise elon elpidio elsa elsbeth elsie elti eluh elvan elvezio elvia
  elvin elvina elvino elvira elvis elwira elynn elyssa elza elzbieta ema eman emanuel emanuela emanuele
  emanuelly emas embuh emced emel emelie emely emese emidio emie emiel emil emile emili emilia emilian emiliana
  emiliano emilie emilija emilio emily emin emine emir emirhan emma emmanuel emmanuelle emmely emmerico emmett
  emmi emmie emmy emong empirio empluk emrah emre emrullah ena endah ender enderun endra endrigo enea enecone
  enes engin enie enimia enis enise enna ennio enno enola enrica enrico enrique ensar ensio enteng enver enya
  enzo ephraim eracla eraclide eraldo eralp erardo erasmo erast eray erberk erberto ercan ercin ercolano ercole
  ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eren erenia erentuz ergene ergenekatun
  ergin ergun erguner erhan eriberto eric erica erich erick erico erik erika erin erinc erkam erkan erke erkki
  erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia erminio
  erna ernest ernesta ernestine ernesto ernst erol eros ersan ersilia ersin ertan erten ertenozuk ertugrul ervin
  erwin esat esau esben esen esenbike eser esin esma esmee esmeralda esmeray esperanza esra esref essie esteban
  estefania estela estella estelle ester estera esterina esther estiawan estiono esuperio eszter etela eterie
  ethan ethel ethem etienne etil ettore euclide eudokia eudoksja eufebio eufemia eufemio eufrasia eufronio eugen
  eugene eugenia eugenie eugenio eugeniusz eula eulalia eulalie eunice euridice eusebia eusebie eusebio euseo
  eustorgio eustosio eustracjusz eutalia eutalio eva evaldo evan evandro evangelina evangeline evaristo evasio
  eve evelien eveliina evelin evelina eveline evelyn evelyne everardo everett evi evidio evie evin evodio evran
  evremondo evren evsen evy ewa ewelina eyiz eylul eymen eysan eyup ezechiele ezio ezra ezrak faas fabian
  fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio fabrizio fadil fadime fahrettin fahri
  fahriye fahrunissa faik faizah falih falk famiano famke fanni fannie fanny fara farah fardau farhunnisa faris
  faruk fasih fathonah fatih fatima fatin fatma fatos fausta fausto fay faya faye fayen fayenne faysal fazil
  fazilet fazio fazli fazullah febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedora
  fedro fehime fehmi felice felicia feliciano felicie felicita felicitas feliks felina feline felipe felix fem
  femke femm fender fenja fenna fenne ferah feramus feramuz feray ferda ferdi ferdinand ferdinando ferdynanda
  ferenc ferhan ferhat feride feridun feriha ferit ferman fermiano fermo fernanda fernando ferre ferruccio
  ferruh festo fevzi feyyaz feyza feyzullah fiammetta fidan fidel fidenziano fidenzio fieke fien fiene fiep
  fiete figen fikret fikri fikriye filemon filiberto filip filipa filipe filippa filippo filiz filomena filomeno
  filou fine finia finja finlay finley finn finnja finnley fiona fiordaliso fiore fiorella fiorenza fiorenziano
  fiorenzo firdevs fitri fitria fitriani flaminia flavia flaviana flaviano flavie flavio fleano fleur flip floor
  floortje flor flora flore florence florencia florencja florentin florentina florentine florian floriana
  floriano floridia florina florine floris floyd flynn foca folco forrest fortunata fortunato fos fosca fosco
  foss fran franc franca frances francesca francesco francis francisca francisco franciszek franciszka franco
  francois francoise frank franka frankie franklin frantisek frantiska franz franziska fred freda freddie
  frederic frederica frederick frederico frederik frederike frederique fredrick fredrik fredy freek freja
  frenkie freya frida frido fridolin frieda friederike friedrich fritz frontiniano fruzsina fryderyk fuat
  fulberto fuldem fulden fulgenzio fulvia fulvio fulya funda fureyya furio furkan furseo furuzan fuscolo fusun
  fuzuli fynn gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gada gadang gading
  gadis gaduh gael gaetano gaffar gaglioffo gaia gail gaiman gaio galak galang galar galatea galdino galeazzo
  galfryd galih galileo galina galiono gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganda
  gandewa gandi gandolfo ganep ganesha gangsa gangsar ganjaran gantar gara garan garang garda garimberto garrett
  garry gary gaspar gaspare gasti gaston gastone gatot gatra gaudenzia gaudenzio gaudino gautiero gavino gawati
  gaye gayle gazanfer gazi gedeon gedeone gejza gelin gelincik gellert gelsomina geltrude geminiano gemma gencer
  generosa generoso genesia genesio geneva genevieve gennaro genoveffa genta gentile genziano geoffrey georg
  george georges georgette georgia georgiana gerald geraldine gerard gerardo gerasimo gerazym gerda geremia
  gergely gergo gerhard gerino germaine german germana germano gerolamo geronimo geronzio gerrit gertrud
  gertruda gertrude gervasio gesualdo gevheri ghaliyati ghani gherardo ghita giacinta giacinto giacobbe giacomo
  giada giadero giambattista gian gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco
  gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario giasone gibran gideon giel gigi gigliola
  gijs gil gilang gilbert gilberto gilda gildo giliola gilles gillo gina gineto ginevra ginewra ginger gino
  gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia giona gionata giordano giorgia giorgio
  giosue giosuele giotto giovanna giovanni giove gioventino giovenzio girardo giray girolamo gisela gisella gita
  gitte giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano
  giusto giyas gizela gizem gladys glauco gleb glenda glenn gloria godeberta godiva goffredo gokalp gokben
  gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golia gomberto gonca goncalo gondulfo gonenc
  gonerio gongor gonsalwy gonul gonzaga gonzalo goran gordan gordana gordiano gordon gorkem gorun gosto gottardo
  gottfried gozde grace gracie graciela graciliano gracja grady grato grazia graziana graziano graziella greg
  gregg gregor gregorio gregory greta gretchen grgur grimaldo griselda gry grzegorz guadalupe gualberto
  gualtiero gubio gudrun guelfo guenda guendalina guerrino guglielmo guher guiberto guido guilherme guillermina
  guillermo guiscardo gul gulbahar gulben gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun
  gulhan gulnaz gulpembe gulriz gulsen gultekin gulumser gumesindo gumus gunay guncicek gundelinda gundogdu
  gundogmus guner gunes gungor gunilla guniz gunnar gunnel gunnur gunsel gunseli gunyaruk gurbuz gurcan gurdal
  gurhan gurkan gurol gursel gust gustav gustave gustavo guus guusje guven guvenalp guvercin guzey gwen
  gwendolyn gwido gyorgy habbab habib habiba habil hacib hadi hafi hafid hafiz hafsa hafshah hagen hailey
  hairyanto hakan hakem haki hakim hakki hakon haldun hale halil halim halima halis halit haluk hamdi hamdullah
  hami hamima hamit hammad hamza hamzah hana handan hande hanefi hanga hani hanna hannah hanne hannele hannes
  hanno hannu hans hansjorg hanspeter hansruedi hansueli harald hardana hardi hari harimurti harja harjasa
  harjaya harjo harold harriet harry harsana harsanto harsaya hartaka hartana harto harun harvey hasan haseki
  hasibi hasim hasin hasmet hasna hassan hasta hatem hatip hattab hattie hauke hayal hayali hayat hayati haydar
  hayden hayley hazan hazar hazel hazim hector hedda hedi hedvig heidi heikki hein heinrich heinz heitor helen
  helena helene helga helin helio helle helmut heloisa heloise hendra hendri hendrik hendrika hennes henning
  henri henrick henrieta henrietta henriette henrik henrike henrique henry henryk henryka herbert herman hermann
  hermenegildo hermina hermine hernan herta heru heryanto hesti hicabi hidaya hidde hieronim hifzi hikmet hilal
  hilarion hilary hilda hildegard hilmi himawan himmet hipolit hira hisam hizir homer homero horace horacio
  horacy hortense howard hubert huccet hud hudavendigar hudayi hugh hugo hulki hulusi hulya huma humaira humayun
  humeyra huner hunor hurkan hursit husameddin husamettin huseyin husnu husrev hussein huub huzeyfe iacopo
  iacopone iago ian ianira ibrahim ibrani ibun icaro icha icilio iclal ida idea idil ido idris ifa iffet iginia
  iginio igino ignac ignacio ignacy ignazio igor ihsan ihvan ika ikbal ikeme iker ikhsan ikicitoyun ikin ikrime
  ila ilacin ilaria ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda
  ildike ileana ilenia ilgegu ilgin ilhami ilhan ilia iliana ilias ilija ilja ilkay ilkben ilke ilker ilknur
  ilksen ilkyaz illidio illuminato ilmari ilona ilsa ilse ilva ilyas imam imani imelda imge imke immacolata
  immacolato immanuel imran imre imrem ina inanc inara inaya inc inci incoronata indah indira indra indro indy
  ines inesa inez inga inger ingrid ingrida inka inkeri inna innocente innocenty innocenza innocenzo intan
  iolanda iole iona ione ionne iorio ipek ippocrate ippolito ira irawati irem irena irene ireneo ireneusz irfan
  iriana iride irina irinc irinckol iris irma irmak irmeli irmina irnanto irsad irtis irvin irving irwan isa
  isaac isabeau isabel isabela isabell isabella isabelle isabelly isac isacco isadora isaia isaiah isaias isak
  ischirione ise iside isidora isidoro isig isik isil isilay isin isiner isis ismael ismaele ismail ismet isotta
  isra israel istvan italia italo itil itir itri iva ivan ivana ivanka ivanna ivano ivanoe ivar iven iveta
  ivetta ivica ivo ivona ivone ivonne ivy iwan iyik iyiktag izaak izabela izabella izajasz ize izel izidor
  izolda izydor izzet izzettin izzy jaakko jabal jace jacinthe jackie jackson jacky jacob jacoba jacobo jacobus
  jacqueline jacquelyn jacques jada jade jaden jadranka jadranko jadwiga jaelynn jaeman jaga jagapati jagaraga
  jail jailey jaiman jaime jaimy jairo jais jaivey jaka jake jakob jakov jakub jakubina jale jalou jamal jamalia
  james jamie jamil jamila jan jana janaina jane janek janelle janet janice janie janin janina janine janis
  janka janko janna janne jannek jannes janni jannik jannis jano janos janosch janusz jara jared jari jarmila
  jarne jarno jarod jarolim jaromir jaron jaroslav jaroslava jarwa jarwadi jarwi jasen jasmani jasmijn jasmin
  jasmina jasmine jasna jason jasper jaswadi jati jatmiko javi javier jax jaxon jaxx jaya jayadi jayce jayda
  jayden jayeng jaylano jaylen jaylinn jayson jayvano jazmin jazz jazzlyn jazzlynn jean jeanette jeanne
  jeannette jeannie jed jef jeff jeffery jeffrey jefri jefta jela jelena jelica jelita jella jelle jelmer jelte
  jenna jennie jennifer jenny jens jente jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie jeremy jermaine
  jerome jeronimo jerry jerzy jesper jess jesse jessica jessie jesslyn jesslynn jessy jesus jet jette jidde jil
  jill jim jimena jimi jimmie jimmy jinawi jindra jinte jinthe jip joachim joah joakim joan joana joann joanna
  joanne joanny joao joaquim joaquin joas jocelyn jodi jody joe joel joelina joeline joelle joep joes joey johan
  johann johanna johanne johannes john johnathan johnnie johnny joko jolana jolanda joleen jolie jolien jolijn
  jolin jolina joline jon jona jonah jonas jonatan jonathan jonathon jonna jono jonte joost jop jordan jordi
  jordy jorg jorge jorgen joris jorn jorrit jort joscha joschua jose josef josefa josefien josefin josefina
  josefine josep joseph josephin josephine josette josh joshua josiane josie josua josue josy jovan jovana joya
  joyce joze jozef jozefina jozsef jozue juan juana juanita juda jude judita judith judy judyta juha juhani juho
  jukka jula julan jule jules juli julia julian juliana juliane julianne julide julie julien julienne julieta
  juliette julija julika julina julio julita julius juliusz jumadi jumari juna junayd june juno jur jurg juri
  jurre justin justina justine justus justyn justyna juul kaan kaarina kaat kabil kacper kacung kadem kader kadi
  kadir kadrican kadriye kagan kai kaia kairav kaj kaja kajen kala kalender kalervo kalevi kalim kalistrat kalle
  kamal kamaria kambali kamber kamelya kamidin kamil kamila kamile kamilla kamran kamuran kanci kanda kani kania
  kapgar kara karaca karahan karak karam kardi karen kargilac kari karim karimah kariman karin karina karine
  karja karl karla karligac karlijn karlo karlotta karma karman karmela karna karol karoliina karolina karoline
  karsa karsana karta kartika karya kasim kasiran kasiyah kasper kassandra kasusra katariina katarina katarzyna
  kate katharina katherine kathleen kathrin kathrine kathryn kathy katie katja kato katrin katrina katrine katun
  katunkiz kawaca kawaya kaya kayaalp kayacik kayca kayden kayla kaylee kayleigh kaynak kayra kayun kazanc kazim
  kazimierz kazimir kazkatun keano keanu kees keet keira keisha keith kekik keklik keles kelley kelli kellie
  kelly kelvin kemal kemalettin kemba ken kenan kenari kende kendra kenes kenji kenneth kenny keno kensi kent
  kenza kenzie kenzo kepez keramet kerami kerem keremsah kerim kerry kerstin kesme kessaf kevin kevser keyken
  kezia kezlik khadija khalil kian kiana kiandra kiara kick kiki kilian kim kimberley kimberly kimi kimiz
  kimizalma kimizalmila kimizin kincso kinga kira kirana kiraz kircicek kirgavul kirk kirlangic kirsten kismet
  kivanc kivilcim kiymet kizdurmus kizilalma kjeld kjell klaas klara klarencjusz klaudia klaudiusz klaus kleber
  klemens klement klementyna kleopatra kobe koen koko koksal koloman kolos konrad konstancja konstantin
  konstanty konstantyn koralia koray korbinian korinna korkut kornel korneli kornelia korneliusz krijn krista
  kristen kristi kristian kristie kristiina kristijan kristin kristina kristine kristof kristoffer kristopher
  kristy krisztian krisztofer krystal krystian krystyna krzysztof ksawera ksawery ksenia ksenofont kubat kubilay
  kubra kuddusi kumru kuncara kunthara kurnia kursad kurt kusuma kutbettin kvetoslava kwintyn kyan kyano kyara
  kyle kyllikki kyra labuh lada ladislao ladislau ladislav laila lajos laksana laksita lala lale lalita lamar
  lambert lamberto lamia lamih lana lanang lancilotto lander landolfo lanfranco langgeng lanjar lantar lapo lara
  laras larisa larissa larry lars larysa lasmanto lasmono lasse laswi laszlo latif latife latika latoya laura
  laure laureen lauren laurence laurencja laurencjusz laurens laurent laurentino laurenty laurentyna laurenz
  lauri lauriane lauriano laurie laurin laurine lauryn lautone laverne lavinia lavinio lawrence layla lazar
  lazarz lazzaro lea leah leana leander leandra leandro leann leanne leda lee leena leendert lega legawa leif
  leigh leila lela leland lelia leman lembah lemide len lena lene leni lenia lenja lenka lenn lennard lennart
  lenne lennert lennie lennon lennox lenny lenya leo leon leona leonard leonardo leone leonel leonhard leoni
  leonia leonid leonida leonidas leonie leonilda leonio leonor leonora leontina leontine leonzio leopardo
  leopold leopoldina leopoldo leroy lerzan leslie lestari lester leticia letitia letizia letterio lev levent
  levente levi levin levke levy lewin lewis lex lexi lexie leyla lia liah liam lian liana lias liberata liberato
  liberatore liberio libero liberto liboria liborio licia lida lidania lidia lidija lidio lidya lieke lien liene
  lieto lieuwe lieve lieze liisa lila lili lilia lilian liliana liliane lilianna lilien lilith lilla lilli
  lillian lillie lilly lilou lily liman limar lina linda linde lindsay lindsey line linett linn linne linnea
  lino lintang linus lio lionel lis lisa lisandro lisann lisanne lisbeth lise liselotte liv liva livia liviana
  livino livio liya liyam liyana liz liza lizbeth lize lizz lizzy ljiljana ljuba ljubica lloyd loa lodovica
  lodovico loek loes loet logan lois lola lone lonnie lora lore loredana loreen lorella loren lorena lorene
  loreno lorenz lorenza lorenzo loretta lori loriana lorin loris lorna lorraine lot lott lotta lotte lotti lou
  loua louay louie louis louisa louise lourdes lourenco lova lovisa lowell lowie luan luana lubomir lubomira
  lubor lubos luboslav luboslava luc luca lucas lucca luce lucia lucian luciana luciano lucie lucien lucienne
  lucija lucile lucilla lucille lucio lucius lucja lucjan lucrezia lucy ludano ludmila ludovic ludovica ludovico
  ludvig ludwig ludwik ludwika luena luhung luigi luigia luis luisa luise luiz luiza lujza luk luka lukas lukasz
  luke lukita lukman lula luluh lulut luminosa luna lune lungelo lurhur lutfan lutfi lutfullah luther luthfi
  lutz luuk luus luwar luwes lux luz luzie lya lyam lydia lydie lykke lyla lyle lyn lynda lynette lynn lynne
  maad maaike maan maarit maarten maartje maas mabel mable macaria macario maccabeo mace macy madalena maddalena
  maddox madeleine madelief madeline madina madita madleen madlen mads mae maes maeve mafalda maffeo magali
  magda magdalena maggie maggiorino magno magnus mahdi maher mahesa mahfud mahir mahmoud mahmud mahmut mahzun
  maia maica maida maija maik maike mailin maimunah maiorico maira maite maja majda makara makary maksim maksud
  maksym maksymilian makuta mala malco malcolm malena malene malgorzata malia malik malika malin malina malou
  malte malthe malvina malwina maman mamante mamie manah mancio mandy manel manetto manfred manfredo manilio
  manlio manoah manon mansueto mansur manu manuel manuela manuele mara marah marana maras marc marcel marcela
  marceli marcelina marcell marcella marcello marcelo marcia marciano marcin marco marcos marcus mare mareike
  marek maren mareta margana margaret margareta margarida margarita margaux margherita margie margita margot
  margrit margrith marguerite mari maria mariadi mariam marian mariana marianna marianne mariano marica
  maricarmen marie marieke mariella marija marijn marika marilena marilou marilu marilyn marin marina marinella
  marinetta marino marinus mario marion marisa marisol marissa marit marita marius marja marjatta marjorie
  markku marko markus marla marleen marlen marlena marlene marley marli marlie marlies marlis marlo marlon marly
  marolo marrit marsha marshall marsito marsudi mart marta martaka martana martani marte marten martha marthe
  martim martin martina martine martino marton martti marty martyna maruta marvin marwa marwata marwin mary
  maryadi maryam maryann maryanto maryna marzia marzio mas masa massima massimiliano massimo matej mateja mateo
  mateus mateusz matheus mathew mathias mathijs mathilda mathilde mathis matias matilda matilde matis matroniano
  mats matt matteo mattes matthew matthias matthijs matthis matti mattia mattias mattie mattis matyas matylda
  matz maud maude maura maureen maurice mauricio maurilio maurits maurizio mauro maurycy max maxi maxim maxima
  maxime maximilian maximiliano maxine may maya mayra maysa mayson mayte mazhar medard medardo medina medine
  medoro mees megan megane meghan mehmet mehtap meik meike meire melani melania melanie melanio melany melba
  melchiade melchiorre melda melek melezio melih melike meliksah melina melinda melis melisa melissa melita
  melitina melle melodi melody mels meltem melvin memduh menardo menelao meneo menno mennone menodora meral
  mercede mercedes mercia mercurio meredith merel merete meric merih merijn merle merlin mert merve mervin
  meryem messalina mestan mesut mete metello metin metod metrofane mette mevlut mex meyra mia micael micaela
  micah micha michael michaela michal michalina micheal michel michela michelangelo michele micheline michelle
  midas mieke miel miguel mihaly mihriban mija mik mika mikael mikaela mikail mike mikkel mikki mikko miklos
  mikolaj mikulas mila milada milan milana milano mildred milena miley milic milica milivoj milla mille milly
  milo milorad milos miloslav miloslava milota milou milton milutin mimma mina mindy mine minerva minervina
  minervino mink minna minnie mio mir mira mirabela mirac miran miranda miray mirco mireille mirela mirella
  miriam mirja mirjam mirka mirkelam mirko mirna miro mirocleto miron miroslav miroslava mirre mirta mirte
  mirthe mirza misaele misbah misra misty mitch mitchell mithat mitra mladen moa modest modesto mohamed mohammad
  mohammed moira moises mojmir mojzesz molly mona monaldo monica monika monique monitore monserrat moos morena
  moreno morgan morgana moric moritz morris morten mose moses moussa mozes muammer muaviye muaz muesser mufid
  muge muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mujur mukadder
  mukaddes mukerrem muktedi muktedir muktefi mulya mulyanto mulyono mumpuni mumtaz munevver muni munir murat
  muren muriel murilo mursinin mursita murti musa musir muslih mustafa mustika mustofa mutahhar mutasim muteber
  mutemed mutia muttalib muzaffer muzdad muziano mya myla mylan mylene mylo myra myriam myrna myron myrthe
  myrtle nabi nabila naci nada nadezda nadi nadia nadine nadir nadja nadzieja naemi nafiz nahid nahil naim najam
  najib najwa nalan nalar namazio namik nancy nand nandor nanna naomi naomie naoufal naoufel napoleon napoleone
  nara naradi narcis narcisa narciso nardi narji narseo narsete nasab nasim nasrullah natale natalia natalie
  natalija natalina natan natanael nataniel natasa natasha nathalie nathan nathanael nathaniel naud naura nawal
  naz nazan nazario nazariusz nazary nazif nazim nazli nazmi nazzareno nazzaro neal necat necati necdet necib
  necla necmettin neda nedim neele neeltje nehir neil neiva nejat nela nele neli nelli nellie nelly nelson nena
  neo neopolo neoterio nerea nereo nergis neri neset nesim neslisah nesrin nestor nestore nettie neva neven
  nevena nevenka nevin nevio nevra nevzat nia nicarete nicea niceforo niceto nicezio nicholas nichole nick
  nicklas nicla niclas nico nicodemo nicola nicolai nicolas nicole nicoletta nicoline nicolo nida niek niels
  niene nienke nigar nihal nihan nihat nika nike nikita nikki nikkie niklas niklaus niko nikodem nikola nikolai
  nikolas nikolasz nikolina nil nila nilam nilde nilgun nils nimas nimrod nina ninfa niniano nino ninthe nisa
  nisan nives niyaga niyazi nizamettin noa noah noam noami noan noe noel noelia noella noelle noemi noemie nola
  nolan nolen nomi nona noor noortje nora norah norbert norberto nore norina norma norman nostriano noud nour
  nouri nout nova novan novella novi noviana novita nowi nox nrima nubia nuccia nugraha nukhet numan nuno
  nunziata nunzio nur nural nuran nurettin nurgul nuria nurlan nursel nurseli nurul nurullah nusret nyana nynke
  nyoman oceane octavia octavio oda oddone oderico odetta odidone odilia odin odon odorico ofelia oguz oguzhan
  okan oke oksan okta oktay okto ola olaf olavi olcay oldrich ole oleg olga olimpia olimpio olinda olindo oliva
  oliver olivia olivier oliviera oliviero oliwia oliwier olle ollie olof olympia oman omar ombretta omer omero
  omolara onder ondina ondrej onesta onesto oni onofrio onorata onorina onorino onorio onufry onur oona opal
  opan ophelia opung ora orazio orchidea oren orenzio oreste orestes orfeo orhan oriana orietta orio orlando
  ornella oronzo orsino orso orsola orsolina ortensia ortensio orville orvokki osanna oscar oskar oskari osman
  osmondo osmund osvaldo otello otilia otis oto ottaviano ottavio ottilia otto ottone oumayra ovidio owen oxana
  oya oyku ozan ozcan ozden ozer ozge ozgur ozhan ozkan ozlem ozlen oznur ozy pablo paciano pacifico pacomio
  padma padmi paiman paivi pakize palatino palladia palladio palmazio palmira pam pamela pammachio panca
  pancario pancrazio pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pantaleo pantaleon
  pantaleone paola paolo paramita pardi pardo paride paris parla parman parmenio pascal pascale pasquale
  paterniano patrice patricia patricija patricio patrick patrik patrizia patrizio patroclo patrycja patrycjusz
  patrycy patryk patsy patti patty paul paula paulette paulien pauliina paulin paulina pauline paulo pauside
  pavel pavlina pawel payidar pedro peer peggy pekka pelagia pelagie peleo pelin pelinsu pelle pellegrino pembe
  penelopa penelope pentti pepe pepijn percy peri pericle perihan perkasa perla pernilla pero perran perry
  perseo pertev perver pervin petar pete petek peter petra petri petronela petronilla petronio petteri peyami
  phil phileine philine philip philipp philippe phillip philou phoebe phyllis pia pien piera pierangelo
  piergiorgio pierluigi piermarco piero pierre piersilvio piet pieter pietro pilar pim pinar pio piotr pip pippa
  pippo piraye pirjo pirkko pit pius placida placido platon platone pleun plinio plutarco pola polidoro polifemo
  polikarp polissena pollione pompeo pomponio pontus ponziano ponzio porfirio porfiriusz porfiry porzia porziano
  postumio poul praba prabawa prabowo prabu prakosa pranata pranawa prasetya prasetyo prassede pratiwi pravoslav
  prayitna prayoga prayogo preston priamo prima primo prisca priscilla prisco priska prita privato procopio
  prokles prokop prokul proserpina prosper prospera prospero protasio proteo prudence prudenzia prudenzio publio
  puck puji puk pupolo puput purwa purwadi purwanto pusicio puspa puspita puti putri putu qori quartilla quarto
  quasimodo quentin querano quieta quin quinn quinten quintiliano quintilio quintino quinty quinziano quinzio
  quirin quirino quiteria rabia rachael rachel rachela rachele raci raden radika radislav radit raditya radmila
  radolfo radomir rados radoslav radovan raduz raf rafael rafaela rafal rafet raff raffaele raffaella rafi rafid
  raharja rahayu rahel rahim rahime rahman rahmat rahmawati rahmi rahsan raide raif raihan raik raimondo raina
  rainaldo rainelda rainer raisa rajko rajmund rajnold rakip ralph rama ramazan ramiro ramiz ramon ramona rana
  randal randall randolf randolph randy rangga rania raniero ranko ranolfo raoul raphael raphaelle raquel rasim
  rasit rasmus rastislav ratih ratna rauf raul ravi rayan rayen raymond rebeca rebecca rebeka rebekka recai
  recep refah refet refik regina reginald reginaldo regitze regolo regula reha rein reina reinhard reis reka
  reksa remigio remo remondo remus remzi renat renata renate renato rendy rene renee rengin rens renske renzo
  resat resid respati respicio restu resul retno reto revi reyhan reza rezzan rhea rhonda ria riana ricardo
  ricario riccarda riccardo richard richelmo rick rickard rickey ricky rico ridvan ridwan rieke rifat riff rifki
  riitta rika rike rikke riley rina rinaldo rini rino rita ritva riv riza rizki roan robaldo robbe robert
  roberta roberto robinson robyn rocco roch rochelle rocio roderick roderyk rodiano rodney rodolfo rodrigo
  rogelio roger rohan roksana roland rolando rolf rolfo roman romana romano romee romeo romero romeu romilda
  romina romoaldo romola romolo romuald romualdo romulus romy ron ronald ronja ronnie roos roosevelt rosa
  rosalia rosalie rosalina rosalinda rosamunda rosana rosanna rosario rosemarie rosemary roser rosie rosina
  rosita rosman rosmunda ross rossana rossella rostislav rover rowan roxana roxane roxanne roxy roy roza rozalia
  rozina ruben rubiano ruchan rudi rudolf rudolph rudy ruedi rufina rufino rufo rufus ruggero ruhsar rui
  rukneddin rune rupert ruperto ruslan rusman russell rustam rustu ruta ruth rutilo ruya ruza ruzena ryan
  ryszard saadat saar saba saban sabar sabato sabazio sabele sabina sabine sabino sabir sabri sabrina sacid
  sadan sadberk sadettin sadi sadie sadik sadina sadri sadullah safa safae saffet saffiro saffo safi safina
  safira safiya safouan safouane sagar sahap sahin sahinalp sahra sahsuvar saiful saim saka sakari sakip sakir
  sakti sakura saladino salih salim salimah sally salma salman salome salomea salomon salomone salsabila
  salustio salvador salvatore salvo salwa salwator sam samanta samantha samara samed sami samia samiah samih
  samil samim samir samira sammie sammy samona samson samsul samuel samuele sancho sanda sander sandor sandra
  sandrine sandro sandy sanem sanja sanna sanne sansone sante santiago santina santino santo santos saphira
  sapiente sara sarah sarani sarbello sare sari sarina sartika sasa sascha sasha saskia satu saturniano
  saturnino satya saul sava savannah savas saverio savi savina savino sayan scarlett scolastica scott scottie
  sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebnem secaeddin secil seckin seconda
  secondiano secondina secondo seda sedat sedef seden sef sefer seff sefik sefora seher sehlevent sehrazat
  selahattin selale selami selcuk selda selen selena selene selim selin selina selma selvaggia selvi sem sema
  semih semiramide semplicio sempronio semra semsi sena senay sener senesio sengul senn senna senne sennur
  senofonte senol sep sepp seppe seppo septi serafettin serafin serafina serafino serap serapione serbulent
  seref seren serena serge sergej sergen sergi sergio sergiusz serhat serif serin sermet sermin serpil sertac
  sertap servac server servidio serviliano sesto seth settar settimio settimo setya sev seval sevda severa
  severiano severin severino severo sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn seyban seyda
  seyfettin seyfi seyfullah seyma seyyit shaina shakila shana shane shania shanna shannon shanon shany shari
  sharon shaun shawn shawna shayna sheila sheldon shelia shelley shelly sheri sherly sherman sherri sheryl
  shirley sibel sibilla sico sicuro sidiq sidki sidney sidonia sidonie sidonio siebe siem sien sienna siep
  sigfrido sigismondo signe sigurd sihab sihabeddin siir sil sila silas silja silje silke silvan silvana silvano
  silverio silvestro silvia silvija silvio simao simen simeon simeone simge simisola simon simona simone
  simonetta sina sinan sinasi sindre sinem sinesio sinfronio sinikka sinja sintia sir sireno siria siriano
  siricio sirineu sirio siro sirri siska sisto siti siv sjoerd sjors sky skye slamet slava slavek slavica slavka
  slavko slavomir smeralda smilla soave soccorso socrate sofia sofie sofija sofronia solange soledad soleh
  solocone solveig soma sona sondre songul sonia sonja sonke sonya soof sophia sophie soraia soraya soren
  sostene sosteneo sostrato spano spartaco spencer speranza speranzio spirydion srecko stacey stacy stan
  stanislao stanislav stanislava stanislaw stanko stanley stasa steen stef stefan stefana stefania stefanie
  stefano steffen stela stella sten stepan stephan stephane stephanie stephen sterre steve steven stewart stig
  stijn stiliano stina stine stiriaco stojan storm stuart suat subhi suci sude sudi sue suelen suheyl sukru sule
  suleyman sunay sune sunniva surano sururi surya susan susana susanna susanne susie suus suzan suzana suzanne
  suze svatopluk svea sven svend svenja sverre svetlana svetozar sveva sviturno syahrini sybilla sydney
  sylvester sylvia sylvie sylwester sylwia synne szabolcs szczepan szofi szofia szonja szymon tabea tabita
  tabitha taceddin tacjana taddeo tadeas tadeo taha tahir tahsin taib taide talat talay talea talha talia talip
  talita tamara tamas tamer tami tamia tamina tamino tammaro tammo tammy tancredi taner tania tanja tanju tantri
  tanya tanyeli tapani tapio tara taras tarcisio tari tarik tarja tarkan tarquinia tarsilla tarso tasdik tasha
  taskin tasnim taswir tatiana tatjana taufan taufik tayfun tayler taylor tayyar taziana taziano tazio tecla ted
  teddy tedi teguh teije teja tekin tekinalp tekla telchide telemaco telica tellervo temel temistocle temitope
  teo teobaldo teodata teodolinda teodor teodora teodoro teodosio teodoto teofil teogene teoman teona terence
  terencjusz terenzio teresa tereza teri terrance terrell terrence terri terry tertuliano terzo tesauro
  tesifonte tess tessa teudosia teun teunis tevfik tevhid tezcan tezel tezer thalea thalia thea thelma theo
  theodor theodora theodore theresa therese thiago thibo thies thije thijmen thijn thijs thilo thirza thom
  thomas thorben thore thorge tia tiago tiana tiara tibaldo tibbe tiberio tibo tibor tiburzio tichomir ticone
  tieme ties tiffany tihomir tiina tijmen tijn tijs til tillmann tim timbul timea timm timmy timo timon timotej
  timoteo timothy timur tina tinas tine tino tira tiril tirone tirta tirtayasa tirza titi titilayo titin tito
  titus tizian tiziana tiziano tizio tjark tobia tobias tobiasz tobin toby todd tolga tolomeo tolunay tom toma
  tomas tomasz tome tomi tomislav tomke tommaso tommie tommy toni tony tonya toon torben torbjorn tore torquato
  tosca tosco tracey traci tracy tranquillo trasea travis trevor tri tricia trine tristan tristano troels troy
  tsabita tuana tufan tugay tugba tugiman tugrul tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan
  tunay tunc tuncer tuomas turan turgay turgut turi turibio turkan turkay turker turkes turna tussio tutku tuula
  tuulikki tuur tuva twan tycho tygo tyler tymon tymoteusz tyron tyrone ubaldo ubertino uberto uchita uda ueli
  uffe ufuk ugo ugolina ugolino uguccione ugur uhra ukbe ulberto ulderico ulf ulfa ulfet ulfo ulgen uli ulisse
  uliva ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika ulstano ultimo ulus ulva ulvi ulviye ulya uma umar
  umay umaya umberto umi umile umit ummiye umran umur umuralp umut una unal unggul unjani unna unsel unseli upik
  uranio urban urbano urdino uriel uriele urs ursicio ursino ursmaro ursula usame usman usyi utama utku uygu
  uzeyir vaclav vadim vagn vaha vahdet vahid vahide vala valdemar valente valentijn valentim valentin valentina
  valentine valentino valeria valeriana valeriano valerico valerie valerija valerio valfredo valfrido valid
  valtena valter valtteri vanda vanesa vanessa vania vanja vanna vanya varo vasco vasil vasilisa vavrinec vecdi
  vedasto vedat veerle vefa vefik vega vehbi veikko veit veli velimir velio velma venanzio vencel venceslao
  vendel vendelin venera veneranda venerando venere venerio ventura venusta venustiano venusto vera verano verda
  verdiana vere verecondo verena verenzio veriana verica veridiana verna verner vernon vero verona veronica
  veronika veronique verulo vesile vesna vespasiano vesper veysel veysi vezio vibeke vic vicdan vicente vicki
  vickie vicky victor victoria vida vidiano vidone vienna vieve viggo vigo vik viktor viktoria vildan vilde
  vilfredo vilhelm viliana viliberto ville villy vilma vilmos viman vin vince vincenc vincent vincenza vincenzo
  vindonio vinebaldo vinfrido vinicio vino vinsen vinz viola violante violeta violette virag virgil virgilio
  virginia virginie virginio virman virone viscardo vissia vit vita vitale vitalico vito vitor vitoria vittore
  vittoria vittoriano vittorio vitus vivaldo vive vivi vivian viviana viviane viviano vivien vivienne vladana
  vladimir vladimira vladimiro vladislav vladislava vlasta vlastimil vlastimir vodingo vojtech volfango volkan
  vratislav vreni vsevolod vuk vulmaro vulpiano vuslat waclaw wade wadi wage wahyu wakiman walenty walentyn
  walentyna waleria walerian walery walgierz wallace walter waluyo wanda wanesa wani wannes wardaya wardi warji
  warley warre warren warsa warsita warta washington wasis wawan wawrzyniec wayne wende wendell wendy werner
  weronika wes wesley wessel whitney wiara wibke widya wiebke wies wiktor wiktoria wilbert wilbur wilfred
  wilfryd wilhelm wilhelmina willard willem willi william willie willis willy wilma wilson wincenty winda
  winifred winston wira wirda wirginia wisnu witalis wladyslaw wlodzimierz wolf wolfgang woodrow wout wouter
  wulan wulandari xanana xander xaver xavi xavier xem xenia ximena xochitl yagiz yagmur yago yahya yalcin yalgin
  yaman yamileth yana yance yango yani yannic yannick yannik yannis yaprak yara yarah yaren yaretzi yasar
  yasemin yasin yasmin yasmine yassin yassine yassir yavuz yekta yelda yeliz yener yenthe yesim yessi yetkin
  yfke yigit yildirim yildiz yilmaz yinthe ylvi ylvie yoga yolanda yolande yonca yono yosef yosun younes youp
  yousef youssef yuce yucel yuksel yulia yuliana yumni yuna yuni yunita yunus yuri yusuf yven yves yvette yvonne
  zabedeo zabina zaccaria zaccheo zachariasz zachary zack zackary zaenab zafer zafir zahide zahit zahra zain
  zaira zakaria zakary zaki zakir zalan zalindra zama zamir zamira zana zaneta zanita zanobi zara zarina zayd
  zayn zdenka zdenko zdeslava zdravko zef zefiro zehra zejnep zekai zekeriyya zekiye zelaya zelda zeliha zelinda
  zelmira zena zenaide zenebio zeno zenobia zenobio zenone zente zerrin zeteny zetico zev zeyd zeyneb zeynel
  zeynep zihni zina zinaida zion zita ziva ziver ziya ziyad zizi zlata zlatica zlatka zlatko zoe zoey zofia
  zoilo zoja zoltan zora zoran zorka zosima zosimo zselyke zsofia zsolt zsombor zubeyde zubeyr zuhal zulaikha
  zulal zuleyha zulfa zulfikar zumrut zuzana zuzanna zvonimir zygmunt αγγελοσ αθανασια αθανασιοσ αικατερινη
  αλεξανδρα αλεξανδροσ αναστασια αναστασιοσ ανδρεασ αννα αντωνησ αποστολοσ αριστειδησ βασιλησ γεωργια γεωργιοσ
  γρηγοριοσ δεσποινα δημητρα δημητρησ διονυσιοσ ελενη ελευθεριοσ εμμανουηλ ευαγγελια ευαγγελοσ ευσταθιοσ ηλιασ
  θεοδωροσ ιωαννα ιωαννησ κωνσταντινα κωστασ λεωνιδασ μαρια μιχαηλ νικολαοσ παναγιωτα παναγιωτησ παρασκευασ
  παρασκευη παυλοσ πετροσ σοφια σπυροσ σταυροσ σταυρουλα στεφανοσ στυλιανοσ σωτηριοσ φωτιοσ χαραλαμποσ χρηστοσ
  χριστινα χρυσουλα август августин авдеи аверкии аверьян авксентии авреліи аврелія аврора автоном агап агапія
  агата агафон агафья агафія аггеи агнеса агнія агрипина ада адам аделаіда аделіна адриан адріана адріян азалія
  азарии азаріи аким акулина алевтин алевтина александр александра алексеи алина алла альберт альбіна альвіна
  аліна амвросии амос анании анастас анастасия анастасіи анастасія анатолии анатоліи анатолія ангелина ангеліна
  андреи андрон андроник андріи анжела анжелика аникеи аникита анисим анна антип антон антонида антонин антонина
  антоніи антоніна антонія антін анфіса аполлинарии аполлон аполлонія аполлінарія арефии аристарх аркадии
  аркадіи аркадія арсен арсении арсеніи артем артемии артемія архип аскольд афанасии афанасіи афанасія афиноген
  бажен благовіста богдан богдана богуслава божемир божен божена болеслав болеслава боримир боримисл борис
  борислав борислава боян братимир братислав братомил братослав бронислав броніслава брячислав будимир буитур
  буревіст біломир білослав білослава біляна вадим валентин валентина валерии валерия валерьян валеріи валерія
  варвара варлаам варфоломеи василии василина василиса василь вацлав велемир велимир венедикт вениамин вера
  вероника викентии виктор викторин виктория виссарион виталии влад влада владилен владимир владислав владислава
  владлен влас власта володимир володислав всевлад всеволод всемил всеслав всеслава вышеслав вячеслав віктор
  вікторія вілена віленіна віліна віола віолетта віра віргінія віта віталіи віталіна гаврила гаврило галактион
  галина ганна гарнослав гедеон гелена геннадии геннадіи георгии георгіи герасим герман глафира глеб гліб гнат
  гордеи гордіи горимир горислав гостомысл градимир гремислав григории григоріи гурии давыд далемир далеслава
  дана данила данило дарина дарислава даромир дарья даріи дементии демид демьян денис дмитрии дмитро добринка
  добромила добромир добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна дорофеи
  діана діяна евгении евгения евграф евдоким евдокия евлампии евпраксия евсеи евстафии евстигнеи евфросиния егор
  екатерина елена елизавета елизар елисеи емельян епифан еремеи ермил ермолаи ерофеи ефим ефрем жанна жозефіна
  забава захар захаріи зборислав звенигор звенимир звенислав звенислава земислав зеновіи зинаида зиновии зиновіи
  злат злата златомир зоремир зореслав зореслава зорина зорян зоряна зосима зоя зінаіда иван иванна игнатии
  игорь измаил изот изяслав иларион илья иннокентии иосиф ипат ипатии ипполит ираида ираклии ирина исаи исидор
  казимир калина каллистрат капитон карл карп каріна касьян катерина квітка квітослава кии ким кир кира кирилл
  клавдии клавдия клавдія климент кондрат кондратии конон константин корнеліи корнил корнило корниліи корніи
  костянтин крентта ксения ксенія кузьма купава куприян лавр лаврентии лаврентіи лаврін лад лада ладимир
  ладислав ладо ладомир лазарь лариса лев левко леон леонид леонтии леся лидия ликера листвич лонгин лора лука
  лукия лукьян лучезар любава любим любислава любов любовь любодар любозар любомила любомир любомира люборада
  любослава любосмысл людмила людомила лідія лілія маия макар максим максимильян мальва маргарита мариан марина
  мария марк марко маркіян марта мартын мартьян марфа марічка марія матвеи матвіи меланія мефодии мечислав
  мечислава микита микола милан милен милии милица милован милодара милослава мина мир мирон мирослав мирослава
  митофан михаил михаило михеи модест моисеи мокеи мокрина мотря мстислав мстислава мусіи мілана надежда надія
  назар назаріи наина наркис наталья наталія натан наум неля немир немира нестор никандр никанор никита никифор
  никодим николаи никон нина нинель нифонт нонна ніна огняна оксана октябрина олег олександр олександра олексіи
  олелько олена олесь олеся олимпиада олимпии ольга омелян онуфрии орест ореста орина орислава орися орхип
  оріяна осип остап остромир охрім павел павло павліна палажка панас панкрат панкратии пантелеимон панфил
  парамон парфен пахом пелагея пелагія петр петро пилип пимен платон подолян поликарп полина поляна поліна
  порфирии потап потішана прасковья пров прокл прокофии прохор радим радимир радислав радміла радован радослава
  раиса ратибор ратимир ратмир раіна раіса регина родион родослав родіон роксолан роксолана роман ромена
  ростислав ростислава рубен руслан руслана рюрик савва савватии савелии самсон самуил светлана светозар
  святополк святослав святослава світлана севастьян селиван селиверст семен семибор серафим сергеи сергіи
  сигизмунд сидор сила силантии сильвестр симон синклитикия синьоок слава славолюб славомир славута сміяна
  сніжан сніжана сократ сологуб соломон соломія соня софия софон софрон софія спартак спиридон станимир
  станислав станислава станіслав степан стефаніи стожар стоян сюзана таисия тамара тарас татьяна таісія
  твердислав творимир терентии тетяна тимофеи тимофіи тимур тиміш тит тихон трифон трофим тур ульян ульяна устим
  устин устина фадеи фаина фаіна феврония февронія федор федора федосии федот фекла феликс феодосія феоктист
  феофан ферапонт филарет филимон филипп фирс флорентин фока фома фортунат фотии фрол харитина харитон харлампии
  хвалимир хорив христина христофор христя чеслав чорнота щастислав щек эдуард элеонора эмилия эмиль эммануил
  эраст эрнест эрнст ювеналии юлиан юлии юлия юліан юліанна юлія юрии юріи юстина юхим юхима юхимія яков якуб
  яна януарии ярема ярина яровид яромил яромир ярополк ярослав ярослава євген єреміи іван іванна ігор ізяслав
  ілля ілона інна іннеса ірина ірма אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן
  אבישג אבישי אביתר אברהם אבשלום אגם אדווה אדיר אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר אופירה
  אופל אופק אור אורטל אורי אוריאל אוריה אורית אורלי אורן אושרי אחיה איב איה אייל איילה איילת איל אילון אילן
  אילנה אילנית אימרי אירית איתי איתם איתמר איתן אלדד אלדר אלה אלומה אלון אלחי אלחנן אליאב אליאור אליאנה אליאס
  אליה אליהו אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב אלישמע אלישע אלכס אלכסנדר אלמוג אלעד
  אלקנה אלרועי אמונה אמור אמיר אמיתי אמנון אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק אפריל אפרים אפרת אראל אראלה
  ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה ארייה ארנון ארתור אשד אשל אשר בארי בועז בלה בניה בנימין בצלאל
  בראל ברוך ברי ברית ברק ברקת בתיה גאיה גבריאל גבריאלה גדעון גוון גולן גוני גור גורן גיא גיורא גיל גילי גילת
  גלבוע גלי גליה גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דנה דני דניאל
  דניאלה דנית דפנה דקל דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל ויויאן ויטה ויקטוריה ולדימיר ורד זאב
  זבולון זהבה זוהר זיו חביב חגי חגית חושן חיים חיננית חירות חמוטל חמי חנה חנוך חנית חנן חסד טובה טופז טלי טליה
  טנא יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת
  יוחאי יוכבד יוליה יונית יונת יונתן יוסף יורם יותם יחזקאל ימית ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפית
  יפעת יפתח יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל לאה לביא לבנה לוטם לוטן
  לוי לוסי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי ליליה לילך לימור ליעד
  ליר לירוי לירון לירז לירן לשם מאור מאי מאיה מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה
  מירן מלאכי מלכה מנחם מנשה מעיין מצדה מרב מרדכי מריה מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוב
  נוי נויה נועה נועם נופר נורית נחשון נטלי נטע נטעלי ניב נילי נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי
  נפתלי נרי נריה נתיב נתן נתנאל סביון סהר סול סופיה סטפן סיגלית סיון סיני סמדר סער ספיר סרגיי סשה סתיו עברי עדי
  עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב עינת עלי עלמא עלמה עמוס עמיחי עמית
  עמליה עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף צופיה צוק צור צחי ציון צליל צמרת
  קורין קורל קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב רביד רבקה רגב רויטל רוית רומי רון רונהלי רוני רונית
  רועי רות רותם רחל ריטה ריי רימון רינת רננה רעות רעי רפאל שאול שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף
  שחק שחר שילה שיר שיראל שירה שירז שירי שלהבת שלום שלומי שלומית שלי שלמה שמאי שמואל שמחה שמעון שמרית שני שקד
  שקמה שרה שרון שרית תאיר תאנה תבור תהילה תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת תקווה آسر أحمد أركان أسامة
  أسعد أشرف أكرم أليف أمان أمجد أمير أمين أنس أنيس أوس أيمن إسلام إياد إياس إيهاب ابراهيم اروي القاسم المقداد
  باسل باسم بتول بدر بدران براءة بركات برهان بسام بسيم بشار بلال بلبل بلسم بليغ بندر بهناز بهيج تابان تارا تميم
  توفيق تيسير ثابت جابر جاد جاسر جاسم جبريل جسور جعفر جلال جليل جمال جمعة جميل جهاد جوان جوهر حاتم حاجب حارث
  حازم حافظ حامد حبيب حذيفة حسام حسان حسن حسني حسون حطاب حفيظ حكيم حلمي حليم حمدان حمدي حمزة حمودة حميد حيدرة
  خالد خباب خلدون خلود خليل خورشید خيري دارا داوود دريد ديسم ذاكر رؤوف رائد رائف رابح راتب راسم راشد راغب راكان
  رامز رامي ربيع رتيب رجب رزق رسلان رشاد رشدي رشيد رضا رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رياض ريان ريم
  زاهر زياد زيدون سارا سالم سامان سامح سامر سامي سانا سانیار سایه ستاره سراج سرحان سرمد سريج سعد سعيد سفيان
  سلامة سلمان سليم سماح سمير سهيل سيف سیما شادي شادی شاكر شایان شريف شعبان شفيع شفيق شكري شكيب شهاب شوان شوقي
  شیرین صابر صادق صبحي صبري صخر صداح صدقي صفوان صقر صلاح صهيب ضياء طارق طاهر طلال طيب ظافر عادل عارف عاشور عاصم
  عاصي عاطف عامر عباس عثمان عجمي عدلان عدلي عدنان عدي عرفات عرفان عزام عزمي عزيز عطا عطية عفيف علاء علوي على علي
  عماد عمار عمر عمران عنود عوضية عياض غازي غانم غسان غفار غيث فؤاد فائز فاخر فادي فارس فاروق فاضل فاطمه فاكر
  فتاح فتحي فخري فراس فرج فرحات فريد فضل فضيل فكري فهد فهمي فواز فوزي فيصل قاسم قدري قيس كاظم كامل كرم كمال لاله
  لبيب لطفي ليث مأمون مؤمن مؤنس ماجد مازن مازیار مبارك مبروك مجاهد مجد مجدي مجيد محجوب محرز محسن محفوظ محمد
  محمود مختار مخلص مراد مرتضى مرزوق مرسي مرشد مرعي مروان مریم مستعين مسعد مسعود مصطفى مصعب مصلح مطيع معاذ معتز
  معز معين مفتاح مقداد ممتاز ممدوح منتصر منذر منصف منصور منعم منيب منير مهدي مهستی مهند مهيب میترا مینا ناجح
  ناجي نادر نازی ناصح ناصر ناصف ناظم نافع نبيل نجيب نديم نزار نزيه نسيم نصحي نصر نضال نعمان نعيم نهاد نوري نوشین
  نوف نوفل نگین هاشم هاني هشام هوشیار هيثم هيكل وائل واصف وجدي وديع وریا وسام وسيم وصفي وليد وهرز ياسر ياسين
  يافع يامن يحيى ژیار ژینا ژیوار گردان گیو یادگار یاسین
`
  .trim()
  .split(/\s+/);
