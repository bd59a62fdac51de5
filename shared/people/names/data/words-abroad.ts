const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Ordinary words of other languages, without diacritics. A name made of them reveals nothing about its owner. */
export const wordsAbroad: readonly string[] = words(`
  leseratte leseratten lesewurm buecherwurm bucherwurm kino kinofan kinoliebe film filme filmfan buch bucher lesen liest mag mond
  sonne sterne nacht himmel wolke wolken regen regenbogen schnee sturm blitz katze kater hund hunde hase eule igel fuchs
  wolf biene drache drachen einhorn pinguin frosch maus baer schmetterling kleine kleiner kleines grosse roter blauer gruener
  schwarze schwarzer weisser stiller lustige muede traum traumer held zauber zauberer keks kuchen apfel erdbeere kartoffel spiel
  spieler zocker musik lied leise laterne papier feder und der die das ein eine ist nicht
  petit petite prince princesse grand chat chaton chien loup renard lapin hibou souris oiseau papillon abeille dragon licorne
  lune soleil etoile etoiles nuit ciel nuage pluie neige orage fleur foret mer lecteur lectrice livre livres cinema musique
  chanson jeu joueur reve reveur chocolat pomme fraise citron biscuit noir noire blanc blanche bleu bleue rouge vert verte
  jaune doux douce les des une sur dans
  gato gata perro lobo zorro conejo buho raton pajaro mariposa abeja unicornio luna sol estrella estrellas noche cielo nube
  lluvia nieve tormenta flor bosque mar lector lectora libro libros cine pelicula peliculas musica cancion juego jugador sueno
  sonador chocolate manzana fresa limon galleta negro negra blanco blanca azul rojo roja verde amarillo dulce pequeno pequena
  raposa coelho coruja passaro borboleta abelha lua estrela noite ceu nuvem chuva neve leitor leitora livro filme jogo sonho
  doce pequeno preto vermelho
  gatto gatta cane lupo volpe coniglio gufo topo uccello farfalla ape drago sole stella stelle notte cielo nuvola pioggia neve
  fiore bosco mare lettore lettrice libri gioco sogno cioccolato mela fragola limone biscotto nero bianca bianco rosso blu
  kat hond vos konijn uil muis vogel vlinder bij draak maan zon ster nacht lucht wolk regen sneeuw bloem zee lezer boek boeken
  spel droom appel aardbei koekje zwart wit blauw rood groen kleine grote
  kot pies lis wilk krolik sowa mysz ptak motyl pszczola smok ksiezyc slonce gwiazda noc niebo chmura deszcz snieg kwiat las
  czytelnik ksiazka ksiazki kino gra sen czarny bialy niebieski czerwony zielony maly mala
  kedi kopek kurt tilki tavsan baykus fare kus kelebek ari ejderha ay gunes yildiz gece bulut yagmur kar cicek deniz
  okur kitap kitaplar film oyun ruya elma cilek limon siyah beyaz mavi kirmizi yesil kucuk
  katt hund rev varg kanin uggla mus fagel fjaril drake mane sol stjarna natt moln regn sno blomma hav bok bocker lasare bio
  spel drom svart vit bla rod gron liten lilla ugle sommerfugl bjorn
  kucing anjing serigala rubah kelinci burung kupu naga bulan matahari bintang malam langit awan hujan bunga laut buku pembaca
  книжный книга книги читатель червь кот кошка котик пес волк лиса заяц сова мышь птица бабочка пчела дракон единорог луна
  солнце звезда звезды ночь небо облако дождь снег цветок лес море кино фильм игра сон черный белый синий красный зеленый
  маленький тихий редкий киноман
  книжка хробак кіт кит вовк лисиця заєць миша птах метелик місяць сонце зірка ніч хмара дощ сніг квітка ліс
  βιβλιο βιβλια γατα σκυλος λυκος αλεπου κουκουβαγια φεγγαρι ηλιος αστερι νυχτα ουρανος θαλασσα ταινια μικρος μικρη
  قمر شمس نجمة نجوم ليل سماء بحر كتاب كتب قارئ قارئة قطة ذئب ارنب طائر فراشة وردة صغير صغيرة قط ابيض اسود ازرق
  ירח שמש כוכב כוכבים לילה שמיים ים ספר ספרים חתול כלב זאב שועל ארנב ינשוף פרפר קטן קטנה תולעת
  किताबी कीड़ा किताब किताबें चाँद सूरज तारा तारे रात आसमान बादल बारिश फूल समुद्र बिल्ली कुत्ता भेड़िया उल्लू तितली छोटा छोटी
  नीला लाल काला सफेद सिनेमा फिल्म दोस्त
  本の虫 読書 読書家 映画 映画好き アニメ好き アニメ 漫画 マンガ ゲーム 猫 ねこ 犬 いぬ うさぎ きつね ふくろう 星空 夜空 宇宙 雲
  虹 雨の日 雪だるま お菓子 りんご いちご 桃色 青い 黒猫 白猫 三毛猫 好き の が な
  영화광 책벌레 영화 만화 게임 고양이 강아지 토끼 여우 부엉이 나비 용 달빛 별빛 밤하늘 하늘 구름 무지개 비오는날 눈사람 사과 딸기
  초콜릿 독서 음악 노래 아빠 엄마 팬 작은 검은 하얀 파란
  书虫 影迷 漫画 电影 月亮 太阳 星星 夜空 天空 云朵 彩虹 雨天 雪人 猫咪 小猫 小狗 兔子 狐狸 猫头鹰 蝴蝶 蜜蜂 独角兽 苹果 草莓 柠檬 巧克力
  黑猫 白猫 小小 书迷 爱看书 爱电影 電影 書蟲 小貓 兔兔
  หนอนหนังสือ แมว หมา กระต่าย ดวงดาว พระจันทร์ ท้องฟ้า เมฆ ฝน ดอกไม้ ทะเล หนังสือ การ์ตูน เกม
`);
