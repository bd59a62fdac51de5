/**
 * Given names, plain letters: those that at least two languages of @faker-js/faker (MIT) share, and those of languages
 * in which they are few. Without those that are more often an ordinary English word (rose, will, hope).
 */
export const givenNames: readonly string[] = `
  aaliyah aaron aba abby abdon abdul abdullah abe abel abelard abelardo abigail abigel abimbola abraham abril
  achille ada adalbert adalberta adalberto adam adan adar ade adedayo adel adela adelaida adelaide adelajda
  adele adelin adelina adeline adem adi adil adina aditya adolf adolfo adonis adriaan adrian adriana adriano
  adrien adrienne adrijana afonso afra agata agaton aglae agnes agnesa agneta agnieszka agrypina agustin
  agustina ahmad ahmed ahmet aida aidan aiden aileen aimee aino aisha ake akos akram aksel ala alade alan alana
  alba alban albert alberta alberte albertina albertine alberto albin albina alcibiade alcide alda aldo alea
  alec alejandra alejandro aleksa aleksandar aleksander aleksandra aleksi aleksy alena alenka ales alessandra
  alessandro alessia alessio alex alexa alexander alexandr alexandra alexandre alexandrea alexandrine alexane
  alexanne alexej alexia alexis aleyna alfons alfonso alfred alfreda alfredo ali alia alica alice alicia alicja
  alida alima alina aline alisa alisha alison alissa aliya aliyah aliz alize alka allan allegra allen allison
  alma alois alojz alonzo alparslan alton alva alvin alvina alwar alya alycia alyssa alysson alzbeta amabela
  amalia amalie amalija amanda amani amar amara amata amaya ambra ambroz ambrozy amelia amelie ami amie amin
  amina amir amira amos amy ana anabel anabela anabelle anais anamarija anar anas anastasia anastasija
  anastazija anastazja anatol anatolie anda andel andela andelin andelina anders andras andre andrea andreas
  andrei andrej andreja andres andrew andrija andrina andrzej andy andzelika aneta anette anezka angela angelica
  angelina angeline angelique angelo angie ani anica anika anil anissa anita anja anka ann anna annabel annabell
  annabelle anne anneli annelie annette anni annie annika annikki anouk ansgary antea antero anthony antigone
  antoine antoinette anton antonella antoni antonia antonie antonin antonina antonio antony antti anya
  apollinary april ara araceli aram arcadie archibald archie arda ari ariadna arian ariana ariane arianna arie
  ariel arielle arin aris aristide arkadiusz arkady arlene armand armando armida armin arnaldo arne arno arnold
  aron arpad arsenie arseniusz artemisa arthur artur arturo artus arun arvid arwen arya arystarch asa ashley
  asia asja assunta astrid astrida asya atanazy athena atila atmaja attila aubrey audrey augusta augustin
  augustina augustine aura aurea aurel aurelia aurelian aurelie aurelio aurora aurore austin ava axel axelle aya
  ayan ayana ayaz aydan ayden ayinde ayla aylin ayman aynur ayoub aziz azra bala balazs baldwin balint baran
  barbara barbora barbro baris barnabas barry bart bartolomej bartolomeo basil bastian batuhan bazyli beata
  beatrice beatriz beatrycze beau becky behram behruz bela belinda bella ben bence bende bendeguz benedek
  benedikt benedita benedykt benett bengt beniamin benicio benito benjamim benjamin bennett bennie benny bente
  berat berenice berit berkay bernadette bernard bernardo bernhard bernice bert berta bertalan bertha bertram
  bertrand beryl bessie beth bethany betina betsy bettina betty beulah beverly bianca bianka bibiana bibianna
  biborka bilal billie billy birgitta birgitte bjorn blahoslav blaise blake blanca blanche blanka blazej blazena
  bob bobbie bobby bogdan bogdana boglarka bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava
  bojan bojana boldizsar boleslav bonifac bonnie bora borbala boris borka boroka borys botond boyd bozena bozica
  bozidar bozidara brad bradford bradley brajan brajen brandi brando brandon brandy branimir branimira branislav
  branislava branka brankica branko brayan brenda brendan breno brent bret brett brian brice bridget bridgette
  brigita brigitta brigitte britt brittany bronislava brooke bruce bruna bruno bryan bryant brygida bucur
  budimir burak byron caetana caio caitlin caleb calebe calista calvin camelia cameron camil camila camilla
  camille candace candice candida candido cara caridad carina carl carla carles carlo carlos carlota carlotta
  carlton carmela carmelo carmen carmine carminho carmo carol carole carolina caroline carolyn carrie carroll
  cary casandra casey caslav casper cassandra cassandre cassie cataleya catalina catarina caterina catharina
  catherine cathy caua cecelia cecil cecile cecilia cecilie cecilio cecylia cecyliusz cedric cedrik celeste
  celestin celestine celia celina celine cem cesar ceyda ceyla ceylin cezar cezary chad chandra chanel chantal
  charlene charles charlie charlotte chelsea chelsey cheryl chester cheyenne chiara chloe chris christ christa
  christelle christer christian christiane christie christina christine christoffer christophe christopher
  christy cihan cindy claes claire clara clarence clarissa clark claude claudia claudine claudio claus clay
  clayton clelia clemens clement clemente clementina clementine cleo cleopatra clifford clifton clint clinton
  cloe clotilde clovis clyde cody colin colleen collin concepcion conchita conner connie connor conrad constanca
  constance constantin cora coralie cordelia corey corinna corinne cornelia cornelius corvin cory cosima
  courtney craig cristian cristiana cristiano cristina cristobal csaba csanad csenge csongor ctibor curt curtis
  cynthia cyprian cyra cyril cyrus cyryl dado dagmar dagmara dagoberto dahlia dalia dalibor dalibora daliborka
  dalida dalila dallas damaris damian damiana damien damilola damir damjan damla damon dan dana dani danica
  daniel daniela daniele daniella danielle danijel danijela danilo danka danny dante danu daphne daphnee dara
  daria darian dariana darija darin darina darinka dario darius dariusz darja darko darla darlene darnell darrel
  darrell darren darrin darryl daryl dasa dave davi david davide davin davor dawid dax dea deanna debbie debora
  deborah debra defne dejan delbert delfina delia della delores delphine demetriusz deneval denis denisa denise
  denisz deniz dennis derek derrick desiree devi devin dewey dewi dexter dezider diana diane dianna dianne dicle
  didier diego dilan dilara dildar dimitri dina dinis dino diogo dion dionizy dionyz divna dixie dobromila
  dobroslav dobroslava dolores domenic domenica domenico domingo dominic dominick dominik dominika dominique
  donald donat donata donato donna donnie donny dora doreen dorian dorina doris dorit dorka dorota dorotea
  doroteja doroteo dorothea dorothy dorottya dorthe doug douglas doyle draga drahomir drahomira drahoslav
  drahoslava drazen dua duane duarte dubravka dunja dusan dusana dustin dwayne dwight dylan earl earnest ebba
  ebony eda eddie eddy eden edgar edgardo edison edita edith edmond edmund edna eduard eduarda eduardo edvard
  edvin edward edwin edyta eero eeva efe efraim efrem eileen eirik ela elaine elbert elda elea eleanor eleanore
  eleazar elena eleni eleonora eleonore elfrida eli elia eliah elian eliana eliane eliano elias eliasz elif
  elijah elin elina eline elinor elio elisa elisabet elisabeth elise eliseo elisio eliska elissa eliza elizabet
  elizabeth ella ellen elli ellie elliot elliott ellis elly elmer elmira elmo elnur eloa elodie eloisa eloise
  elsa elsie elvira elvis elwira elyssa elza elzbieta ema emanuel emanuela emanuelly emelie emely emese emie
  emil emile emili emilia emilian emiliano emilie emilija emilio emily emin emir emma emmanuel emmanuelle emmett
  emmie emmy emre ena enea enes ennio enola enrico enrique ensar ensio enya enzo ephraim erast eray erdal eren
  eriberto eric erica erich erick erik erika erin erkki erma erna ernest ernestine ernesto ernst ervin erwin
  esben esma esmeralda esperanza esra essie esteban estefania estela estella estelle ester estera esther eszter
  etela ethan ethel etienne eudokia eudoksja eugen eugene eugenia eugenie eugeniusz eula eulalia eulalie eunice
  eusebia eusebie eusebio eustracjusz eva evan evangeline eve eveliina evelin evelina eveline evelyn evelyne
  everardo everett evie evin evy ewa ewelina eymen ezio ezra fabian fabiana fabiano fabien fabienne fabio
  fabiola fabrice fabricia fabricio fanni fannie fanny farah fatima fatma fausto fay faye federico fedor fedora
  felicia feliciano felicie felicita feliks felipe felix femke ferdinand ferdinando ferdynanda ferenc fernando
  fidan fidel fikret filemon filiberto filip filipa filipe filippa filippo filomena finja finley finn finnley
  fiona flavia flavie flavio fleur flor flora flore florence florencia florencja florentin florentina florian
  floriana florina florine floyd flynn forrest franc frances francesca francesco francis francisca francisco
  franciszek franciszka franco francois francoise frank frankie franklin frantisek frantiska franz fred freda
  freddie frederic frederica frederick frederico frederik frederique fredrick fredrik fredy freja freya frida
  fridolin frieda friedrich fritz fruzsina fryderyk furkan fynn gabin gabor gabriel gabriela gabriele gabriella
  gabrielle gabrijela gael gaetano gaia gail galfryd galina garrett garry gary gaspar gaston gayle gedeon gejza
  gellert gemma geneva genevieve gennaro geoffrey georg george georges georgette georgia georgiana gerald
  geraldine gerard gerardo gerazym gerda gergely gergo gerhard germaine german gerrit gertruda gertrude ghita
  giacomo giada gian gianluca gianni gideon gil gilbert gilberto gilda gilles gina ginewra ginger gino gioele
  gioia giorgia giorgio giovanna giovanni gisela gita gitte giulia giuliana giuliano giulio giuseppe gizela
  gladys gleb glenda glenn gloria goncalo gonsalwy gonzalo goran gordan gordana gordon grace gracie graciela
  gracja grady greg gregg gregor gregorio gregory greta gretchen grgur griselda gry grzegorz guadalupe gubio
  gudrun guido guilherme guillermina guillermo gulbahar gulcin guler gunay gunilla gunnar gunnel gust gustav
  gustave gustavo gwen gwendolyn gwido gyorgy habib habiba hadi hafsa hailey hakan hakim hakon halil halim
  halima hamza hana hanga hani hanna hannah hanne hannele hannes hannu hans harald hari harold harriet harry
  harvey hasan hasim hasna hassan hatem hattie hayden hayley hazel hector hedda hedi hedvig heidi heikki heitor
  helen helena helene helga helin helio helle helmut heloisa heloise hendrik henri henrieta henrietta henriette
  henrik henrique henry henryk henryka herbert herman hermann hermenegildo hermina hermine hernan herta hieronim
  hilarion hilary hilda hildegard hipolit hira homer homero horace horacio horacy hortense howard hubert hugh
  hugo hulya hunor ian ibrahim ida idris ignac ignacio ignacy igor ihsan iker ila ilaria ilarion ilay ilayda
  ileana ilenia ilhan ilia iliana ilias ilija ilja ilmari ilona ilsa ilyas imani imelda imke immanuel imran imre
  ina inara inaya indira indra ines inesa inez inga inger ingrid ingrida inka inkeri inna innocenty iolanda ira
  irem irena irene ireneusz irfan irina iris irma irmeli irvin irving isa isaac isabeau isabel isabela isabell
  isabella isabelle isabelly isac isadora isaiah isaias isak isidora isis ismael ismail isra israel istvan iva
  ivan ivana ivanka ivanna ivano ivar iveta ivica ivo ivona ivy iwan izaak izabela izabella izajasz izidor
  izolda izydor jaakko jace jacinthe jackie jackson jacky jacob jacobo jacobus jacqueline jacquelyn jacques jada
  jade jaden jadranka jadranko jadwiga jaga jaime jairo jake jakob jakov jakub jakubina jale jamal james jamie
  jamil jamila jan jana janaina jane janelle janet janice janie janina janine janis janka janko janna janne
  janni jannik jannis jano janos janosch janusz jara jared jari jarmila jarne jarod jarolim jaromir jaron
  jaroslav jaroslava jasen jasmin jasmina jasmine jasna jason jasper javier jaya jayce jayda jayden jaylen
  jayson jazmin jean jeanette jeanne jeannette jeannie jed jeff jeffery jeffrey jela jelena jelica jenna jennie
  jennifer jenny jens jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie jeremy jermaine jerome jeronimo
  jerry jerzy jesper jess jesse jessica jessie jessy jesus jette jil jill jim jimena jimmie jimmy jindra joachim
  joah joakim joan joana joann joanna joanne joanny joao joaquim joaquin jocelyn jodi jody joe joel joelle joey
  johan johann johanna johanne johannes john johnathan johnnie johnny jolana jolanda jolie jolien joline jon
  jona jonah jonas jonatan jonathan jonathon joost jordan jordi jordy jorge jorgen joris jose josef josefa
  josefin josefina josefine josep joseph josephine josh joshua josiane josie josue jovan jovana joyce joze jozef
  jozefina jozsef jozue juan juana juanita juda jude judita judith judy judyta juha juhani juho jukka jule jules
  julia julian juliana julianne julie julien julieta juliette julija julio julita julius juliusz juna june juri
  justin justina justine justus justyn justyna kaan kaarina kacper kadir kai kaia kaj kaja kalervo kalevi
  kalistrat kamil kamila kamilla kamran kara karen kari karim karin karina karine karl karla karlo karmela karol
  karoliina karolina karoline kasim kasper kassandra katariina katarina katarzyna kate katharina katherine
  kathleen kathrine kathryn kathy katie katja katrin katrina katrine kaya kayden kayla kaylee kayleigh kazimierz
  kazimir keano keanu keira keith kelley kelli kellie kelly kelvin kemal ken kenan kende kendra kenneth kenny
  kent kenza kenzo kerem kerim kerry kerstin kevin khadija khalil kian kiana kiara kilian kim kimberly kincso
  kinga kira kirk kirsten kjell klaas klara klarencjusz klaudia klaudiusz kleber klemens klement klementyna
  kleopatra kobe koloman kolos konrad konstancja konstantin konstanty konstantyn koralia koray kornel korneli
  kornelia korneliusz krista kristen kristi kristian kristie kristiina kristijan kristin kristina kristine
  kristof kristoffer kristopher kristy krisztian krisztofer krystal krystian krystyna krzysztof ksawera ksawery
  ksenia ksenofont kubra kurt kvetoslava kwintyn kyan kyle kyllikki kyra lada ladislau ladislav laila lajos lala
  lale lalita lamar lambert lamberto lamia lana lara larisa larissa larry lars larysa lasse laszlo latif latoya
  laura laure lauren laurence laurencja laurencjusz laurens laurent laurenty laurentyna lauri lauriane laurie
  laurin laurine lauryn laverne lavinia lawrence layla lazar lazarz lea leah leana leander leandra leandro leann
  leanne leda lee leena leif leigh leila lela leland lelia leman len lena lene leni lenia lenka lenn lennart
  lennert lennie lennox lenny lenya leo leon leona leonard leonardo leone leonel leoni leonid leonida leonidas
  leonie leonor leonora leontina leontine leopold leopoldina leopoldo leroy leslie lester leticia letitia
  letizia lev levent levente levi levin lewis lexi lexie leyla lia liam lian liana lias lidia lidija liisa lila
  lili lilia lilian liliana liliane lilianna lilien lilla lillian lillie lilly lilou lily lina linda lindsay
  lindsey line linett linn linnea lino linus lio lionel lis lisa lisandro lisanne lisbeth lise liselotte liv
  liva livia livio liya liyana liz liza lizbeth lize ljiljana ljuba ljubica lloyd logan lois lola lone lonnie
  lora loredana loren lorena lorene lorenz lorenza lorenzo loretta lori lorin loris lorna lorraine lotta lotte
  lotti lou louay louie louis louisa louise lourdes lourenco lovisa lowell luan luana lubomir lubomira lubor
  lubos luboslav luboslava luc luca lucas lucca luce lucia lucian luciana luciano lucie lucien lucienne lucija
  lucile lucille lucio lucius lucja lucjan lucy ludmila ludovic ludovica ludvig ludwig ludwik ludwika luena
  luigi luis luisa luise luiza lujza luka lukas lukasz luke lula luna lungelo lutfi luther luz lya lyam lydia
  lydie lykke lyla lyle lynda lynette lynn lynne maarit mabel mable macy madalena madeleine madeline madina mads
  mae maeve mafalda magali magda magdalena maggie magnus mahdi mahir mahmoud mahmud maia maica maida maija maira
  maite maja majda makary maksim maksym maksymilian malcolm malena malene malgorzata malia malik malika malin
  malina malou malthe malvina malwina mamie mandy manel manfred manon mansur manuel manuela mara marc marcel
  marcela marceli marcelina marcell marcella marcelo marcia marcin marco marcos marcus mare marek maren margaret
  margareta margarida margarita margaux margie margita margot marguerite mari maria mariam marian mariana
  marianna marianne mariano marica maricarmen marie mariella marija marika marilena marilou marilu marilyn marin
  marina marino mario marion marisa marisol marit marita marius marja marjatta marjorie markku marko markus
  marlen marlena marlene marley marli marlo marlon marsha marshall marta marte martha marthe martim martin
  martina martine marton martti marty martyna marvin marwa mary maryam maryann maryna masa massimo matej mateja
  mateo mateus mateusz matheus mathew mathias mathilda mathilde mathis matias matilda matilde matis mats matt
  matteo matthew matthias matthis matti mattia mattias mattie mattis matyas matylda maud maude maureen maurice
  mauricio mauro maurycy max maxim maxima maxime maximilian maximiliano maxine may maya mayra mayte medard
  medina megan megane meghan mehmet meike meire melania melanie melany melba melek melike melina melinda melis
  melisa melissa melita melody melvin mercedes mercia meredith merete merle merlin mert merve mervin meryem mete
  metod mette mia micael micaela micah micha michael michaela michal michalina micheal michel michele michelle
  miguel mihaly mija mika mikael mikaela mikail mike mikkel mikko miklos mikolaj mikulas mila milada milan
  milana mildred milena milic milica milivoj milla mille milo milorad milos miloslav miloslava milota milton
  milutin mina mindy minerva minna minnie mira mirabela mirac miran miranda miray mirco mireille mirela mirella
  miriam mirjam mirka mirko mirna miro miron miroslav miroslava mirza misty mitchell mitra mladen moa modest
  modesto mohamed mohammad mohammed moira moises mojmir mojzesz molly mona monica monika monique monserrat
  morgan morgana moric moritz morris morten mose moses moussa muhammad muhammed muhsin murat muriel murilo musa
  mustafa mya myla mylan mylene myra myriam myrna myron myrtle nada nadezda nadia nadine nadir nadja nadzieja
  nahid nahil naim nancy nandor nanna naomi naomie napoleon nara narcis narcisa narciso nasrullah natalia
  natalie natalija natan natanael nataniel natasa natasha nathalie nathan nathanael nathaniel nawal nazariusz
  nazary nazif nazim neal neda neil nela neli nelli nellie nelly nelson nena neo nerea nestor nettie neva neven
  nevena nevenka nevin nevio nia nicholas nichole nick nicklas nico nicola nicolai nicolas nicole nicoline niels
  nigar nika nike nikita nikki niklas niko nikodem nikola nikolai nikolas nikolasz nikolina nil nila nils nimrod
  nina nino nisa noa noah noam noan noe noel noelia noelle noemi noemie nola nolan nolen nona noor nora norah
  norbert norberto norina norma norman nour nova novella novi nubia nuno nur nuria nurlan oceane octavia octavio
  oda odin odon ofelia oke ola olaf olavi oldrich ole oleg olga olimpia olimpio oliva oliver olivia olivier
  oliwia oliwier olle ollie olof olympia omar omer omolara ondrej onufry onur opal ophelia ora oren orestes
  orlando ornella orville orvokki oscar oskar oskari osman osmund osvaldo otilia otis oto otto owen oxana pablo
  padma paivi palmira pam pamela panka pankrac pankracy panna pantaleon paola paolo paris pascal pascale
  pasquale patrice patricia patricija patricio patrick patrik patrizia patrycja patrycjusz patrycy patryk patsy
  patti patty paul paula paulette pauliina paulin paulina pauline paulo pavel pavlina pawel pedro peggy pekka
  pelagia pelagie penelopa penelope pentti percy peri perla pernilla pero perry petar pete peter petra petri
  petronela petteri phil philip philipp philippe phillip phoebe phyllis pia pierre pieter pietro pilar pio piotr
  pirjo pirkko pius platon polikarp pontus porfiriusz porfiry poul pravoslav preston prisca priscilla priska
  prokles prokop prokul prosper prudence quentin quieta quinn quinten rachael rachel rachela radislav radmila
  radomir rados radoslav radovan raduz rafael rafaela rafal rafid rahel rahim rahmi raif raina rainer raisa
  rajko rajmund rajnold ralph rama ramiro ramon ramona rana randal randall randolf randolph randy rania ranko
  raoul raphael raphaelle raquel rasmus rastislav ratna rauf raul ravi rayan rayen raymond rebeca rebecca rebeka
  regina reginald regitze reina reka remo remus renat renata renate renato rene renee resid reza rhea rhonda ria
  riana ricardo riccardo richard rick rickard rickey ricky rico riitta rikke riley rina rino rita ritva roan
  robert roberta roberto robinson robyn rocco roch rochelle rocio roderick roderyk rodney rodolfo rodrigo
  rogelio roger rohan roksana roland rolando rolf roman romana romeo romeu romina romuald romulus romy ron
  ronald ronja ronnie roosevelt rosa rosalia rosalie rosalinda rosamunda rosana rosanna rosario rosemarie
  rosemary roser rosie rosina ross rostislav rowan roxana roxane roxanne roy roza rozalia rozina ruben rudolf
  rudolph rudy rufina rufus rui rupert ruslan russell rustam ruta ruth ruya ruza ruzena ryan ryszard saba sabina
  sabine sabino sabri sabrina sadie safa safira safiya sagar sakari salih salim sally salma salome salomea
  salomon salvador salvatore salwator sam samanta samantha samara sami samia samir samira sammie sammy samson
  samuel samuele sancho sanda sander sandor sandra sandrine sandro sandy sanja sanne santiago santina santino
  santos sara sarah sari sarina sasa sasha saskia satu saul sava savannah savina scarlett scott scottie sean
  sebastian sebastiano sebastiao selena selene selim selin selina selma semih sena seppo serafin serafina serena
  serge sergej sergi sergio sergiusz serhat servac seth severin seweryn shaina shana shane shania shanna shannon
  shanon shany shari sharon shaun shawn shawna shayna sheila sheldon shelia shelley shelly sheri sherman sherri
  sheryl shirley sidney sidonia sidonie sienna signe sigurd silas silje silvan silvana silvia silvija silvio
  simao simen simeon simisola simon simona simone sina sinan sindre sinikka sirineu siro siv skye slava slavek
  slavica slavka slavko slavomir sofia sofie sofija solange soledad solveig soma sona sondre sonia sonja sonya
  sophia sophie soraia soraya soren spencer spirydion srecko stacey stacy stan stanislao stanislav stanislava
  stanislaw stanko stanley stasa steen stef stefan stefana stefania stefanie stefano stela stella stepan stephan
  stephane stephanie stephen steve steven stewart stig stine stojan stuart sue suelen sune sunniva surya susan
  susana susanna susanne susie suzana suzanne svatopluk sven svend svetlana svetozar sybilla sydney sylvester
  sylvia sylvie sylwester sylwia synne szabolcs szczepan szofi szofia szonja szymon tabea tabitha tacjana tadeas
  tadeo taha tahir talia talita tamara tamas tami tamia tammy tania tanja tanya tapani tapio tara taras tari
  tarik tarja tasha tasnim tatiana tatjana taylor ted teddy teja tekla tellervo temitope teo teodor teodora
  teodoro teofil teona terence terencjusz teresa tereza teri terrance terrell terrence terri terry tertuliano
  tess tessa thalia thea thelma theo theodor theodora theodore theresa therese thiago thomas tia tiago tiana
  tiara tiberio tibor tichomir tiffany tihomir tiina tim timea timmy timo timon timotej timoteo timothy timur
  tina tine tiril titi titilayo tito titus tobias tobiasz tobin toby todd tom toma tomas tomasz tome tomislav
  tommie tommy toni tony tonya torbjorn tracey traci tracy travis trevor tricia trine tristan troels troy tuana
  tuomas tuula tuulikki tuva tyler tymoteusz tyron tyrone ubaldo uffe ugo ulf ulker ulla ulrich ulrik ulrika uma
  umar umut una urban uriel ursula vaclav vadim vagn vala valdemar valentim valentin valentina valentine
  valentino valeria valerie valerija valter valtteri vanda vanesa vanessa vania vanja vasco vasil vasilisa
  vavrinec veikko velimir velma vencel vendel vendelin venera vera verda verena verica verna verner vernon
  verona veronica veronika veronique vesna vibeke vicente vicki vickie vicky victor victoria vida viggo viktor
  viktoria vilde vilhelm ville villy vilma vilmos vince vincenc vincent vincenza vincenzo viola violeta violette
  virag virgil virginia virginie vit vita vito vitor vitoria vittoria vivian viviana viviane vivien vivienne
  vladana vladimir vladimira vladimiro vladislav vladislava vlasta vlastimil vlastimir vojtech vratislav
  vsevolod vuk waclaw wade walenty walentyn walentyna waleria walerian walery walgierz wallace walter wanda
  wanesa warley warren washington wawrzyniec wayne wendell wendy werner weronika wesley wessel whitney wiara
  wiktor wiktoria wilbert wilbur wilfred wilfryd wilhelm wilhelmina willard willem william willie willis willy
  wilma wilson wincenty winifred winston wirginia witalis wladyslaw wlodzimierz woodrow xander xaver xavier
  xenia ximena xochitl yago yahya yamileth yango yani yannick yannik yannis yara yaretzi yasin yasmin yasmine
  yassin yassine yekta yolanda yolande younes youssef yuna yunus yuri yusuf yves yvette yvonne zachariasz
  zachary zack zackary zafir zahra zaira zakaria zakary zalan zana zaneta zara zayd zdenka zdenko zdeslava
  zdravko zehra zejnep zelda zelmira zena zeno zenobia zente zeteny zeyd zeynep zina zinaida zion zita ziva
  ziyad zlata zlatica zlatka zlatko zoe zoey zofia zoja zoltan zora zoran zorka zselyke zsofia zsolt zsombor
  zulfikar zuzana zuzanna zvonimir zygmunt αγγελος αθανασια αθανασιος αικατερινη αλεξανδρα αλεξανδρος αναστασια
  αναστασιος ανδρεας αννα αντωνης αποστολος αριστειδης βασιλης γεωργια γεωργιος γρηγοριος δεσποινα δημητρα
  δημητρης διονυσιος ελενη ελευθεριος εμμανουηλ ευαγγελια ευαγγελος ευσταθιος ηλιας θεοδωρος ιωαννα ιωαννης
  κωνσταντινα κωστας λεωνιδας μαρια μιχαηλ νικολαος παναγιωτα παναγιωτης παρασκευας παρασκευη παυλος πετρος
  σοφια σπυρος σταυρος σταυρουλα στεφανος στυλιανος σωτηριος φωτιος χαραλαμπος χρηστος χριστινα χρυσουλα август
  августин авдеи аверкии аверьян авксентии авреліи аврелія аврора автоном агап агапія агата агафон агафья агафія
  аггеи агнеса агнія агрипина ада адам аделаіда аделіна адриан адріана адріян азалія азарии азаріи аким акулина
  алевтин алевтина александр александра алексеи алина алла альберт альбіна альвіна аліна амвросии амос анании
  анастас анастасия анастасіи анастасія анатолии анатоліи анатолія ангелина ангеліна андреи андрон андроник
  андріи анжела анжелика аникеи аникита анисим анна антип антон антонида антонин антонина антоніи антоніна
  антонія антін анфіса аполлинарии аполлон аполлонія аполлінарія арефии аристарх аркадии аркадіи аркадія арсен
  арсении арсеніи артем артемии артемія архип аскольд афанасии афанасіи афанасія афиноген бажен благовіста
  богдан богдана богуслава божемир божен божена болеслав болеслава боримир боримисл борис борислав борислава
  боян братимир братислав братомил братослав бронислав броніслава брячислав будимир буитур буревіст біломир
  білослав білослава біляна вадим валентин валентина валерии валерия валерьян валеріи валерія варвара варлаам
  варфоломеи василии василина василиса василь вацлав велемир велимир венедикт вениамин вера вероника викентии
  виктор викторин виктория виссарион виталии влад влада владилен владимир владислав владислава владлен влас
  власта володимир володислав всевлад всеволод всемил всеслав всеслава вышеслав вячеслав віктор вікторія вілена
  віленіна віліна віола віолетта віра віргінія віта віталіи віталіна гаврила гаврило галактион галина ганна
  гарнослав гедеон гелена геннадии геннадіи георгии георгіи герасим герман глафира глеб гліб гнат гордеи гордіи
  горимир горислав гостомысл градимир гремислав григории григоріи гурии давыд далемир далеслава дана данила
  данило дарина дарислава даромир дарья даріи дементии демид демьян денис дмитрии дмитро добринка добромила
  добромир добромира добромисл добромисла добромысл доброслав доброслава долеслава доляна дорофеи діана діяна
  евгении евгения евграф евдоким евдокия евлампии евпраксия евсеи евстафии евстигнеи евфросиния егор екатерина
  елена елизавета елизар елисеи емельян епифан еремеи ермил ермолаи ерофеи ефим ефрем жанна жозефіна забава
  захар захаріи зборислав звенигор звенимир звенислав звенислава земислав зеновіи зинаида зиновии зиновіи злат
  злата златомир зоремир зореслав зореслава зорина зорян зоряна зосима зоя зінаіда иван иванна игнатии игорь
  измаил изот изяслав иларион илья иннокентии иосиф ипат ипатии ипполит ираида ираклии ирина исаи исидор казимир
  калина каллистрат капитон карл карп каріна касьян катерина квітка квітослава кии ким кир кира кирилл клавдии
  клавдия клавдія климент кондрат кондратии конон константин корнеліи корнил корнило корниліи корніи костянтин
  крентта ксения ксенія кузьма купава куприян лавр лаврентии лаврентіи лаврін лад лада ладимир ладислав ладо
  ладомир лазарь лариса лев левко леон леонид леонтии леся лидия ликера листвич лонгин лора лука лукия лукьян
  лучезар любава любим любислава любов любовь любодар любозар любомила любомир любомира люборада любослава
  любосмысл людмила людомила лідія лілія маия макар максим максимильян мальва маргарита мариан марина мария марк
  марко маркіян марта мартын мартьян марфа марічка марія матвеи матвіи меланія мефодии мечислав мечислава микита
  микола милан милен милии милица милован милодара милослава мина мир мирон мирослав мирослава митофан михаил
  михаило михеи модест моисеи мокеи мокрина мотря мстислав мстислава мусіи мілана надежда надія назар назаріи
  наина наркис наталья наталія натан наум неля немир немира нестор никандр никанор никита никифор никодим
  николаи никон нина нинель нифонт нонна ніна огняна оксана октябрина олег олександр олександра олексіи олелько
  олена олесь олеся олимпиада олимпии ольга омелян онуфрии орест ореста орина орислава орися орхип оріяна осип
  остап остромир охрім павел павло павліна палажка панас панкрат панкратии пантелеимон панфил парамон парфен
  пахом пелагея пелагія петр петро пилип пимен платон подолян поликарп полина поляна поліна порфирии потап
  потішана прасковья пров прокл прокофии прохор радим радимир радислав радміла радован радослава раиса ратибор
  ратимир ратмир раіна раіса регина родион родослав родіон роксолан роксолана роман ромена ростислав ростислава
  рубен руслан руслана рюрик савва савватии савелии самсон самуил светлана светозар святополк святослав
  святослава світлана севастьян селиван селиверст семен семибор серафим сергеи сергіи сигизмунд сидор сила
  силантии сильвестр симон синклитикия синьоок слава славолюб славомир славута сміяна сніжан сніжана сократ
  сологуб соломон соломія соня софия софон софрон софія спартак спиридон станимир станислав станислава станіслав
  степан стефаніи стожар стоян сюзана таисия тамара тарас татьяна таісія твердислав творимир терентии тетяна
  тимофеи тимофіи тимур тиміш тит тихон трифон трофим тур ульян ульяна устим устин устина фадеи фаина фаіна
  феврония февронія федор федора федосии федот фекла феликс феодосія феоктист феофан ферапонт филарет филимон
  филипп фирс флорентин фока фома фортунат фотии фрол харитина харитон харлампии хвалимир хорив христина
  христофор христя чеслав чорнота щастислав щек эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст
  ювеналии юлиан юлии юлия юліан юліанна юлія юрии юріи юстина юхим юхима юхимія яков якуб яна януарии ярема
  ярина яровид яромил яромир ярополк ярослав ярослава євген єреміи іван іванна ігор ізяслав ілля ілона інна
  іннеса ірина ірма אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד אבירם אבירן אבישג אבישי
  אביתר אברהם אבשלום אגם אדווה אדיר אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר אופירה אופל אופק
  אור אורטל אורי אוריאל אוריה אורית אורלי אורן אושרי אחיה איב איה אייל איילה איילת איל אילון אילן אילנה אילנית
  אימרי אירית איתי איתם איתמר איתן אלדד אלדר אלה אלומה אלון אלחי אלחנן אליאב אליאור אליאנה אליאס אליה אליהו
  אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב אלישמע אלישע אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי
  אמונה אמור אמיר אמיתי אמנון אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק אפריל אפרים אפרת אראל אראלה ארבל ארז
  ארטיום ארי אריאל אריאלה אריאנה אריה ארייה ארנון ארתור אשד אשל אשר בארי בועז בלה בניה בנימין בצלאל בראל ברוך
  ברי ברית ברק ברקת בתיה גאיה גבריאל גבריאלה גדעון גוון גולן גוני גור גורן גיא גיורא גיל גילי גילת גלבוע גלי
  גליה גלית גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דנה דני דניאל דניאלה
  דנית דפנה דקל דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל ויויאן ויטה ויקטוריה ולדימיר ורד זאב זבולון
  זהבה זוהר זיו חביב חגי חגית חושן חיים חיננית חירות חמוטל חמי חנה חנוך חנית חנן חסד טובה טופז טלי טליה טנא יאיר
  יאן יגאל יגל ידיד ידידיה יהב יהודה יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי
  יוכבד יוליה יונית יונת יונתן יוסף יורם יותם יחזקאל ימית ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת
  יפתח יצחק יקיר ירדן ירון יריב ישי ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל לאה לביא לבנה לוטם לוטן לוי
  לוסי ליאון ליאור ליאורה ליאל ליאם ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי ליליה לילך לימור ליעד ליר
  לירוי לירון לירז לירן לשם מאור מאי מאיה מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן
  מלאכי מלכה מנחם מנשה מעיין מצדה מרב מרדכי מריה מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוב נוי
  נויה נועה נועם נופר נורית נחשון נטלי נטע נטעלי ניב נילי נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי
  נרי נריה נתיב נתן נתנאל סביון סהר סול סופיה סטפן סיגלית סיון סיני סמדר סער ספיר סרגיי סשה סתיו עברי עדי עדן
  עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב עינת עלי עלמא עלמה עמוס עמיחי עמית עמליה
  עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף צופיה צוק צור צחי ציון צליל צמרת קורין
  קורל קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב רביד רבקה רגב רויטל רוית רומי רון רונהלי רוני רונית רועי
  רות רותם רחל ריטה ריי רימון רינת רננה רעות רעי רפאל שאול שגב שגיא שגית שובל שוהם שולמית שונית שושנה שחף שחק
  שחר שילה שיר שיראל שירה שירז שירי שלהבת שלום שלומי שלומית שלי שלמה שמאי שמואל שמחה שמעון שמרית שני שקד שקמה
  שרה שרון שרית תאיר תאנה תבור תהילה תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת תקווה آسر أحمد أركان أسامة أسعد
  أشرف أكرم أليف أمان أمجد أمير أمين أنس أنيس أوس أيمن إسلام إياد إياس إيهاب ابراهيم اروي القاسم المقداد باسل
  باسم بتول بدر بدران براءة بركات برهان بسام بسيم بشار بلال بلبل بلسم بليغ بندر بهناز بهيج تابان تارا تميم توفيق
  تيسير ثابت جابر جاد جاسر جاسم جبريل جسور جعفر جلال جليل جمال جمعة جميل جهاد جوان جوهر حاتم حاجب حارث حازم حافظ
  حامد حبيب حذيفة حسام حسان حسن حسني حسون حطاب حفيظ حكيم حلمي حليم حمدان حمدي حمزة حمودة حميد حيدرة خالد خباب
  خلدون خلود خليل خورشید خيري دارا داوود دريد ديسم ذاكر رؤوف رائد رائف رابح راتب راسم راشد راغب راكان رامز رامي
  ربيع رتيب رجب رزق رسلان رشاد رشدي رشيد رضا رضوان رعد رفيع رفيق ركان رمزي رمضان رنيم رياض ريان ريم زاهر زياد
  زيدون سارا سالم سامان سامح سامر سامي سانا سانیار سایه ستاره سراج سرحان سرمد سريج سعد سعيد سفيان سلامة سلمان
  سليم سماح سمير سهيل سيف سیما شادي شادی شاكر شایان شريف شعبان شفيع شفيق شكري شكيب شهاب شوان شوقي شیرین صابر
  صادق صبحي صبري صخر صداح صدقي صفوان صقر صلاح صهيب ضياء طارق طاهر طلال طيب ظافر عادل عارف عاشور عاصم عاصي عاطف
  عامر عباس عثمان عجمي عدلان عدلي عدنان عدي عرفات عرفان عزام عزمي عزيز عطا عطية عفيف علاء علوي على علي عماد عمار
  عمر عمران عنود عوضية عياض غازي غانم غسان غفار غيث فؤاد فائز فاخر فادي فارس فاروق فاضل فاطمه فاكر فتاح فتحي
  فخري فراس فرج فرحات فريد فضل فضيل فكري فهد فهمي فواز فوزي فيصل قاسم قدري قيس كاظم كامل كرم كمال لاله لبيب لطفي
  ليث مأمون مؤمن مؤنس ماجد مازن مازیار مبارك مبروك مجاهد مجد مجدي مجيد محجوب محرز محسن محفوظ محمد محمود مختار
  مخلص مراد مرتضى مرزوق مرسي مرشد مرعي مروان مریم مستعين مسعد مسعود مصطفى مصعب مصلح مطيع معاذ معتز معز معين
  مفتاح مقداد ممتاز ممدوح منتصر منذر منصف منصور منعم منيب منير مهدي مهستی مهند مهيب میترا مینا ناجح ناجي نادر
  نازی ناصح ناصر ناصف ناظم نافع نبيل نجيب نديم نزار نزيه نسيم نصحي نصر نضال نعمان نعيم نهاد نوري نوشین نوف نوفل
  نگین هاشم هاني هشام هوشیار هيثم هيكل وائل واصف وجدي وديع وریا وسام وسيم وصفي وليد وهرز ياسر ياسين يافع يامن
  يحيى ژیار ژینا ژیوار گردان گیو یادگار یاسین
`
  .trim()
  .split(/\s+/);
