import type { NameRule } from '../rule.ts';

const marks =
  'heil hitler white power aryan nazi sieg reich adolf skinhead wp fuhrer fuehrer blood honour honor ss combat';

/** Praise of mass murderers and the codes by which their followers know each other. */
export const extremism: readonly NameRule[] = [
  {
    refuses: 'names and calls of the Nazis and those who follow them',
    anywhere:
      'hitler himmler goebbels mengele eichmann siegheil whitepower whitepride nsdap auschwitz gaskammer judenraus holohoax zyklonb whitesupremac waffenss breivik judenhass judensau scheissjud nazischwein kkk ヒトラー ナチス 希特勒 纳粹 納粹 히틀러',
    words:
      'nazi nazis neonazi totenkopf klansman klansmen rahowa reichsfuhrer hitlerjugend treblinka nationalsozialist нацист гитлер',
    together: [
      ['sieg', 'heil'],
      ['white', 'power pride supremacy supremacist genocide revolution'],
      ['race', 'war'],
      ['third', 'reich'],
      ['heil', 'h hitler'],
      ['frank jew jews', 'oven ovens'],
      ['juden auslander auslaender turken kanaken fluchtlinge', 'raus'],
      ['klux', 'klan ku'],
      ['adolf', 'h hail heil fan'],
      ['holocaust', 'denier hoax fan lie lies joke'],
      ['million millions 6million', 'lies lie hoax'],
      ['zyklon', 'b ben gas'],
      ['aryan', 'pride nation nations blood brotherhood race'],
      ['tarrant manson dahmer', 'right hero fan lover'],
      ['columbine', 'fan hero again lover 1999 99'],
    ],
    refused:
      'Hitler Fan|HeilHitler|H1tl3r Youth|Adolf H|Sieg Heil|siegheil88|Nazi Mom|naz1|N a z i|Hit Ler|Hitl er|WhitePower1488|whitepride88|KKK Grand Wizard|kkk_member|Ku Klux Klan|Himmler Fan|Goebbels Junior|Auschwitz Chef|Holocaust Denier|Holohoax|6MillionLies|RaHoWa|race war now|White Genocide|Aryan Nation|juden raus|Ausländer Raus|Zyklon B|Breivik Fan|Tarrant Was Right|Columbine Fan|SS Totenkopf|Third Reich Fan|Heil H|KKKlan|Klansman|Anne Frank Oven|Manson Lover|Columbine1999|Scheissjude|Judenhasser|Nazischwein|ヒトラー|希特勒|Hi tl er|Ⓗⓘⓣⓛⓔⓡ',
    taken:
      'Ignazio|Heilbronn|Heil Maria|Mary Aryana|Anastasia|Ashkenazi Mum|White Rose|Power Rangers|Snow White Fan|Adolfo|Tarantino Fan|Race Car Dad|Star Wars Dad|Holocaust Historian',
  },
  {
    refuses: 'number codes of the Nazis, beside a word that shows what they mean; 1488 alone',
    anywhere: '1488 88heil heil88',
    together: [
      ['88 14 18 28 1488', marks],
      ['14', '88'],
    ],
    refused:
      'Heil 88|Nazi Dad 88|14 88|Fan 1488|Aryan Pride 14|Blood and Honour 28|HH Hitler 88|White 88|14_words_white',
    taken: 'Night Hawk 88|Anna 88|Fan 1988|Born 14|Apollo 18|Heil Dad|Lucky 28|Dad of 14|Harley 88',
  },
  {
    refuses: 'terror and those who commit it',
    anywhere: 'alqaeda binladen',
    words: 'taliban terrorist terrorists jihadi jihadist alqaida',
    together: [
      ['isis isil daesh', 'fighter join fan member army soldier state lover caliph rules life'],
      ['al', 'qaeda qaida'],
      ['bin', 'laden'],
      ['suicide', 'bomber bombing'],
      ['jihad', 'joe john fan now holy fighter'],
    ],
    refused:
      'ISIS Fighter|Join ISIS|Al Qaeda Fan|Osama Bin Laden|Taliban Fan|Suicide Bomber|Terrorist|Jihad Joe|ISIS4Life|isis_rules',
    taken: 'Isis|Isis Reader|Isisdore|Suicide Squad|Alan|Bint Laila|Crisis Fan|Oasis Fan|Photobomber',
  },
];
