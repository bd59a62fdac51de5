import type { UntriggeredRules } from '../rule.ts';
import { spanishSets } from '../sets/spanish.ts';
import { spanishPeopleSets } from '../sets/spanish-people.ts';

const counterSpeech = [
  'racis~|xenofob~|homofob~|transfob~|discrimin~|prejuici~|estereotip~|machis~|antisemit~|insult~|burl~|cruel~|nazi[s]',
  'no son|es|somos|era|eran ..2 {pest}',
  'dice[n]|decia[n]|dijo|dijeron|gritan|gritaba[n]|grita|gritaron|llama[n]|llamaba[n]|llamaron|creen|segun|creia[n]',
  'predica[n]|piensa[n]|repite[n]|acusan|tratan|tratados|consideran|no_hay|no_existen|esclav~|coloni~',
  'villan(o|a|os)|personaje[s]|protagonista[s]|documental|denuncia[n]|critica|mentira_{que}|persiguen|perseguian',
  'niega[n]|negar|negaban|negacionis~|desmonta[n]|desmiente[n]|responde[n]|contesta[n]|ironia|satira|parodia',
];

/** Hostility to groups of people, in Spanish. */
export const spanishHateRules: UntriggeredRules = {
  analyzer: 'spanish',
  sets: { ...spanishSets, ...spanishPeopleSets },
  rules: [
    {
      rule: 'son-plaga',
      category: 'hate',
      severity: 2,
      phrases: [
        '{group} ..5 son|es todos? ..2 {pest}',
        '{the} {group} <30> dan|me_dan asco|pena|penita|grima|repelus|nauseas',
        '{que} asco ..2 {group}',
        'asco los|las|esos ..1 {group}',
        '{the} {group} ..4 huelen|apestan|contagian|infestan|sobran|danan|arruinan',
        '{the} {group} ..3 traen mala_suerte|enfermedades|delincuencia|violencia|drogas|plagas',
        '{the} {group} ..4 vienen|vinieron|llegan a robar|quitar|delinquir|invadir|parir',
        'se reproducen|multiplican como ratas|conejos|cucarachas|moscas',
        'lleva[n]|trae[n]|tiene[n] ..3 en_la_sangre $',
        'put(o|a|os|as)|pinche[s]|maldit(o|a|os|as)|sucios|cochinos|mugros(o|a|os|as) {group}',
        'odio|detesto|no_soporto|aborrezco a? los|las|esos|esas|tantos {group}',
      ],
      unless: counterSpeech,
    },
    {
      rule: 'no-deberian',
      category: 'hate',
      severity: 2,
      phrases: [
        '{the} {group} <24> no deberia[n]|debieran ..2 existir|nacer|salir|actuar|votar|opinar|jugar|dirigir|abrazar',
        '{the} {group} ..3 no sirve[n]|valen ..2 {para}|ni|nada',
        '{the} {group} no saben ..1 escribir|dirigir|conducir|jugar|pensar|actuar|manejar',
        'es(a|os|as) gente ni? no|ni deberia[n] existir|nacer|estar|salir|tener_hijos',
        '{group} ..2 {que} se_queden|se_vayan|vuelvan|se_larguen|regresen|se_regresen',
        '-!a|{para} {que} se_(vayan|larguen|vuelvan|regresen) ..2 a su|sus {home}',
        'vete|largate|vuelvete|volvete|regresate a tu {home}',
        'vayanse|larguense|vuelvanse|regresense a su {home}',
        '{the} {group} a su|sus {home}',
        'fuera|echen|expulsen|deporten|saquen|boten ..1 los|esos {group}',
        '{group} tenia|tenian {que} ser',
        'vuelvan|vuelvanse|vayanse|vete|vuelvete|las_mujeres|mujer[es] a la|su|tu cocina',
      ],
      unless: counterSpeech,
    },
    {
      rule: 'muerte-a',
      category: 'hate',
      severity: 3,
      phrases: [
        'muerte_a|mueran|maten_a ..2 {group}',
        'hay_{que}|habria_{que}|deberian {exterminate} a ..2 {group}',
        '{the} {group} ..3 hay_{que}|habria_{que}|deberian {exterminate}(lo|la)s',
        '{the} {group} <16> al_paredon|al_horno|a_la_hoguera|a_la_horca|a_la_camara_de_gas',
        'el (mejor|unico) {group} es|bueno_es el muerto|{que}_esta_muerto',
      ],
      unless: counterSpeech,
    },
    {
      rule: 'razas',
      category: 'hate',
      severity: 2,
      phrases: [
        'raza[s] inferior[es]|sucia[s]|maldita[s]|de_monos',
        'razas {para}|{que}_sirven|{que}_nacen {para}? mandar|pensar|cargar|servir|correr|obedecer',
        'cada raza en|con su|lo',
        'viva|orgullo_de la? raza pura|blanca|superior|aria',
        'holocausto|genocidio <24> no existio|paso|hubo|fue_para_tanto',
        'holocausto|genocidio <24> es|fue|son un|una|puro|pura|puros {lie}[s]',
        'ni fueron tantos',
        '{lie} ..1 de los|l seis_millones',
        'los judios ..2 controlan|manejan|mandan|dominan|deciden',
        'ser {queer} es ..1 una? {pest}',
        'a los|las gays|lesbianas|trans|homosexuales ..4 falta|componga[n]|curen|cure',
      ],
      unless: counterSpeech,
    },
  ],
};
