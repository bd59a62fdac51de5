import type { UntriggeredRules } from '../rule.ts';
import { spanishSets } from '../sets/spanish.ts';
import { spanishHarmSets } from '../sets/spanish-harm.ts';

const ofAWork = ['{of_a_game}', 'de risa|amor|ternura|aburrimiento|curiosidad|envidia|emocion|verguenza'];

/** Violence that is announced, wished or called for against real people, in Spanish. */
export const spanishThreatRules: UntriggeredRules = {
  analyzer: 'spanish',
  sets: { ...spanishSets, ...spanishHarmSets },
  rules: [
    {
      rule: 'te-voy-a-matar',
      category: 'threat',
      severity: 3,
      phrases: [
        'te|os|los|le|les {i_will} {kill}',
        'te|os|los|le|les {i_will} {break} {the_body} {body}',
        '{i_will} {harm_to}(te|os)',
        '-!no|si|{que}|mama|mami te {i_kill}',
        '-!no|si|{que} te {i_break} {the_body} {body}',
      ],
      unless: ofAWork,
    },
    {
      rule: 'al-critico-lo-mato',
      category: 'threat',
      severity: 3,
      phrases: [
        '{to_the} {someone} <50> le|lo|la|les|los|las {i_will} {kill}',
        '{to_the} {someone} <50> le|lo|la|les|los|las {i_kill}',
        '{to_the} {someone} <50> le|les {i_break} {the_body} {body}',
      ],
      unless: ofAWork,
    },
    {
      rule: 'te-vamos-a-quemar-la-casa',
      category: 'threat',
      severity: 2,
      phrases: [
        '{i_will} quemar|incendiar|balear|tirotear el|la|su|tu|esa|ese ..1 {place}',
        'le|te|les {i_will} quemar|incendiar|romper|destrozar el|la|su|los|las ..1 {place}|vidrios|cristales|ventanas',
        'le|te|les {i_will} prender_fuego a su|tu|la {place}',
        'llevo|traigo|llevare|traere ..2 {weapon} al|a_la|a_tu {place}',
        'le|te|los|les|lo|la {i_will} caer con|entre|el_(lunes|martes|jueves|viernes|sabado)',
        'le|te|los|les|lo|la {i_will} dar un_susto|una_leccion',
      ],
      unless: ofAWork,
    },
    {
      rule: 'ojala-te-maten',
      category: 'threat',
      severity: 2,
      phrases: [
        '{wish} alguien? te|os|lo|la|los|las|le|les {be_harmed}',
        '{wish} ..2 {to_the} {someone} <20> {be_harmed}',
        '{wish} te mueras|pudras|atropelle[n]|de_cancer',
        '{wish} se mueran|muera|pudra|pudran ..2 {someone}|todos',
      ],
      unless: ofAWork,
    },
    {
      rule: 'merece-morir',
      category: 'threat',
      severity: 2,
      phrases: [
        '{the} {someone} <50> merece[n] ..2 {punishment}',
        'te mereces|te_merecen|os_mereceis|se_merecen ..2 {punishment}',
        '{to_the} {someone} <30> {que} lo|la|los|las|le|les {be_harmed}',
      ],
      unless: ofAWork,
    },
    {
      rule: 'habria-que-matarlo',
      category: 'threat',
      severity: 2,
      phrases: [
        '{to_the} {someone} <50> {someone_should} ..2 {harm_to}[lo|la|los|las]',
        '{to_the} {someone} <50> {someone_should} esperar(lo|la|los) a_la_salida|afuera|con_un',
        '{to_the} {someone} <50> {someone_should} darle[s] un_susto|una_paliza|un_balazo',
        '{someone_should} {harm_to} {to_the} {someone}',
        'mueran|muerte ..1 {to_the} {someone}',
      ],
      unless: ofAWork,
    },
    {
      rule: 'se-donde-vives',
      category: 'threat',
      severity: 2,
      phrases: [
        '-!no|ni|nunca|ya_no {i_know} donde|dnd|en_{que}_calle vives|vivis|viven|trabajas|estudias|duermes',
        '-!no|ni|nunca|ya_no {i_know} ..1 a_{que}_hora|{por}_{que}_calle|en_{que}_parada ..1 sales|salis|caminas|llegas',
        '-!no|ni|nunca|ya_no {i_know} a_{que}_hora|{por}_{que}_calle|en_{que}_parada sale|camina|llega|se_baja ..2 {de}|usted|su',
        '{the} {someone} <40> {i_know} donde|en_{que}_calle vive|trabaja|desayuna|duerme|estudia',
      ],
      unless: ofAWork,
    },
    {
      rule: 'cuidate-la-espalda',
      category: 'threat',
      severity: 2,
      phrases: [
        '{the} {someone} <30> {que} se ande[n]_con_cuidado|cuide[n]|prepare[n]',
        'cuidate|cuidense|cuidese ..1 la|las espalda[s]',
        'dormi|duerma|duerman|aprende_a_dormir con_un_ojo_abierto',
        'tus dias estan contados',
        '-!no te vas a arrepentir !{de}_(ver|leer|comprar|jugar)(la|lo)',
        'me_la|me_las vas|van|va a pagar',
        'no es una? amenaza[,] sino|es una? promesa|advertencia|aviso',
        'revise|revisen los frenos',
        'mire|miren ..2 debajo del coche|carro|auto',
        'va[s|n] a amanecer sin|con dientes|cristales|casa|carro|coche|vidrios|las_llantas',
        'lo|la|los|te|las {i_wait} <12> a_la_salida|afuera|en_el_porton|con_un|con_el',
        'va[s|n] a necesitar dientes|muletas|una_ambulancia',
      ],
      unless: [...ofAWork, 'palomitas|besos|firma|autografo|abrazo|flores|sorpresa'],
    },
  ],
};
