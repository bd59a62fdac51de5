import type { NameRule } from '../rule.ts';

const marks =
  'heil hitler white power aryan nazi sieg reich adolf skinhead hammerskin wolfhook odalrune wp fuhrer fuehrer blood honour honor ss combat wolfhook odal hammerskin c18 remigration reconquista';

/** The number codes as words, separate ('eighty eight') or run together. */
const fourteen = 'fourteen vierzehn quatorze catorce quattordici czternascie четырнадцать';
const eightyEight =
  'eightyeight achtundachtzig quatrevingthuit ochentayocho ottantotto doubleeight восемьдесятвосемь';

/** Rules about praise of mass murderers, and the codes by which their followers recognize each other. */
export const extremism: readonly NameRule[] = [
  {
    refuses: 'names and calls of the Nazis and those who follow them',
    unless: 'historian history museum resistance anti survivor survivors against memorial never diary rabbit',
    anywhere: `hitler himmler goebbels mengele eichmann siegheil whitepower whitepride nsdap auschwitz gaskammer judenraus holohoax
        zyklonb whitesupremac waffenss breivik judenhass judensau scheissjud nazischwein kkk kristallnacht einsatzgruppe
        atomwaffen whitegenocid arbeitmachtfrei bloodandsoil bloodandhono blutundboden blutundehre meinkampf untermensch accelerationis
        judensterb ヒトラー ナチス 希特勒 纳粹 納粹 히틀러`,
    words: `rwds 6mwe nutzi nazzi reichadler reichsadler hammerskin hammerskins remigration wpww naziism nazism nazimum nazi nazis
        neonazi totenkopf klansman klansmen rahowa reichsfuhrer hitlerjugend treblinka nationalsozialist нацист гитлер`,
    together: [
      ['sieg', 'heil'],
      ['white', 'power pride supremacy supremacist genocide revolution'],
      ['race', 'war'],
      ['blood blut', 'honour honor ehre', 'and n und we division youth combat 28'],
      ['third fourth 3rd 4th 4 iv new', 'reich threich'],
      [
        'reich reichs',
        'mum mom mama mami grandma grandpa nan oma opa mummy mommy dad papa daddy father mother parent teacher educator girl boy man woman lady king queen youth rising fan lover fans forever kid kids',
      ],
      ['german germany deutsches', 'reich', '1933 1939 1945 88 18 fan forever adler'],
      ['ss', 'panzer division totenkopf waffen officer runes nazi camp'],
      ['million gorillion gorillions millions', '6 six', 'more fan lie lies hoax wasnt never'],
      ['master aryan', 'race', 'mum dad mom white aryan fan we are is german'],
      ['aryan', 'master masters bloodline bloodlines bloodlines pure supremacy superior warrior'],
      ['14 fourteen', 'words'],
      ['adolf', 'right was did'],
      ['right', 'wing', 'death', 'squad squads'],
      ['boogaloo', 'boy boys boi bois'],
      ['proud', 'boy boys', 'dad stand by usa 1776 patriot'],
      ['heil', 'h hitler'],
      ['frank jew jews', 'oven ovens'],
      ['juden auslander auslaender turken kanaken fluchtlinge', 'raus'],
      ['klux', 'klan ku'],
      ['adolf', 'h hail heil fan'],
      ['holocaust', 'denier hoax fan lie lies joke'],
      ['million millions 6million', 'lies lie hoax'],
      ['zyklon', 'b ben gas'],
      ['aryan', 'pride nation nations blood brotherhood race'],
      ['tarrant manson dahmer breivik roof klebold bundy unabomber', 'right hero fan lover saint did was'],
      [
        'elliot dylan dylann eric rodger brenton',
        'rodger roof klebold harris tarrant',
        'fan hero saint right lover was dylan eric',
      ],
      ['incel incels', 'revolution uprising rebellion army rage hero saint day war'],
      ['saint st', 'elliot tarrant breivik rodger'],
      ['christchurch utoya', 'hero fan again attack'],
      ['pinochet', 'fan fans hero right helicopter'],
      ['helicopter', 'rides ride', 'free pinochet commies'],
      ['911 september', 'good deserved fan lover', 'was right again were'],
      ['columbine', 'fan hero again lover 1999 99 kids shooter boys'],
    ],
    refused:
      'Reich Mum|Reichsmum|reich dad|Reich Teacher|Blood and Honour|BloodNHonor|Blut und Ehre|blood_and_honour|BloodAndSoil|MeinKampf|FourthReich|4thReich|SSPanzer|Kristallnacht38|6MWE|AryanMaster|BoogalooBoy|IncelRevolution|ChristchurchHero|RWDS88|Remigration88|PinochetFan|Hitler Fan|HeilHitler|H1tl3r Youth|Adolf H|Sieg Heil|siegheil88|Nazi Mom|naz1|N a z i|Hit Ler|Hitl er|WhitePower1488|whitepride88|KKK Grand Wizard|kkk_member|Ku Klux Klan|Himmler Fan|Goebbels Junior|Auschwitz Chef|Holocaust Denier|Holohoax|6MillionLies|RaHoWa|race war now|White Genocide|Aryan Nation|juden raus|Ausländer Raus|Zyklon B|Breivik Fan|Tarrant Was Right|Columbine Fan|SS Totenkopf|Third Reich Fan|Heil H|KKKlan|Klansman|Anne Frank Oven|Manson Lover|Columbine1999|Scheissjude|Judenhasser|Nazischwein|ヒトラー|希特勒|Hi tl er|Ⓗⓘⓣⓛⓔⓡ',
    accepted:
      'Reich Steve|Steve Reich Listener|Frankreich Fan|Österreich Mama|Blood Orange|Royal Blood|Honor Blackman|Nazi History Reader|Anti Nazi|Jojo Rabbit Fan|Elliot Reads|Eric Carle Fan|Proud Mum|Aryan Khanna|Reichenbach|Christchurch Mum|Master Chef|Race Day|Ignazio|Heilbronn|Heil Maria|Mary Aryana|Anastasia|Ashkenazi Mum|White Rose|Power Rangers|Snow White Fan|Adolfo|Tarantino Fan|Race Car Dad|Star Wars Dad|Holocaust Historian',
  },
  {
    refuses: 'slogans of those who want a war of races',
    phrases: `removekebab deusvultinfidel dayoftherope turnerdiaries greatreplacement heilmein supremegent freehelicopterrides
        helicopterrides wewillreplace jewswillnotreplace racewarnow rightwingdeathsquad hitlerwasright hitlerdid adolfwasright
        hitlerdidnothing sixmillionmore 14words fourteenwords grandwizard elliotrodger dylannroof dylanklebold ericharris`,
    refused:
      'DayOfTheRope|TurnerDiaries|GreatReplacement|SupremeGent_ER|HelicopterRides|AdolfWasRight|adolf_was_right|FourteenWords|14words|ElliotRodgerFan|DylanKleboldFan|GrandWizard88|RemoveKebab',
    accepted:
      'Day of the Triffids|Great Expectations|Princess Diaries|Turner Reader|Supreme Gem|Replacement Goalie|Wizard of Oz|Six Words',
  },
  {
    refuses: 'number codes of the Nazis, next to a word that shows what they mean; 1488 alone',
    anywhere: '1488 88heil heil88',
    phrases: 'onefoureighteight fourteeneightyeight',
    together: [
      [`88 14 1488 ${eightyEight}`, marks],
      ['18 28', 'heil hitler aryan nazi sieg reich adolf skinhead fuhrer blood combat'],
      [`14 ${fourteen}`, `88 ${eightyEight}`],
      [fourteen, 'heil sieg'],
    ],
    refused:
      'heil fourteen|88 Fourteen|fourteen88|Fourteen Eighty Eight|14 eighty eight|EightyEightHeil|heileightyeight|one four eight eight|fourteen_88|Vierzehn Achtundachtzig|vierzehn 88|quatorze 88|Heil 88|Nazi Dad 88|14 88|Fan 1488|Aryan Pride 14|Blood and Honour 28|HH Hitler 88|White 88|14_words_white',
    accepted:
      'Fourteen Cats|Eighty Eight Keys|Fourteen Paws 8|Night Hawk 88|Anna 88|Fan 1988|Born 14|Apollo 18|Heil Dad|Lucky 28|Dad of 14|Harley 88',
  },
  {
    refuses: 'terror and those who commit it',
    anywhere: 'alqaeda binladen',
    words: 'mujahid mujahideen isisbride talib taliban terrorist terrorists jihadi jihadist alqaida',
    together: [
      [
        'isis isil daesh',
        'fighter join fan member army soldier state lover caliph rules life bride mum mom girl boy kid fan lover now',
      ],
      ['caliphate intifada', 'now fan global forever rise soldier soon'],
      ['osama', 'fan fans hero lover right laden'],
      ['al', 'qaeda qaida'],
      ['bin', 'laden'],
      ['suicide', 'bomber bombing'],
      ['jihad', 'joe john fan now holy fighter'],
    ],
    refused:
      'ISISbride|isis_mum|daesh_girl|CaliphateNow|OsamaFan|GlobalIntifadaNow|ISIS Fighter|Join ISIS|Al Qaeda Fan|Osama Bin Laden|Taliban Fan|Suicide Bomber|Terrorist|Jihad Joe|ISIS4Life|isis_rules',
    accepted:
      'Osama Reads|Isis|Isis Reader|Isisdore|Suicide Squad|Alan|Bint Laila|Crisis Fan|Oasis Fan|Photobomber',
  },
];
