import type { UntriggeredRules } from '../rule.ts';
import { spanishSets } from '../sets/spanish.ts';
import { spanishPeopleSets } from '../sets/spanish-people.ts';

const unless = [
  'personaje|villan(o|a)|protagonista|prota|cancion|letra|madrastra|le_(dice|dicen|grita|gritan)',
];

/** Attacks on people who are present or real, in Spanish. */
export const spanishHarassmentRules: UntriggeredRules = {
  analyzer: 'spanish',
  sets: { ...spanishSets, ...spanishPeopleSets },
  rules: [
    {
      rule: 'eres-idiota',
      category: 'harassment',
      severity: 2,
      phrases: [
        '-!no|si|{que}|quien|nunca|porque|cuando {you_are} ..1{very} {insult} !{para}|si|cuando|como',
        '-!no|si|nunca|porque {you_are} un|una|unos|puro|pura|la|el|los|todos ..1 {insult} !{para}|si|cuando',
        '{que} {insult} {you_are}',
        '{the} {que} {wrote} <30> es|son|esta ..1{very} ..1 {insult}',
        '{insult} el|la|los {que} {wrote}',
        'callate|callense|callese|cierra_la_boca|cierra_el_pico ..1 {insult}',
        'tienes|tenes|tiene_usted cara {de} {animal}',
      ],
      unless,
    },
    {
      rule: 'nadie-te-quiere',
      category: 'harassment',
      severity: 2,
      phrases: [
        '-!si|cuando|donde|{que}|porque nadie te quiere|soporta|aguanta|va_a_extranar|invita',
        'ni tu|tus {parents} te quiere[n]|soporta[n]|aguanta[n]|quiso',
        'ni su|sus {parents} la|lo|los quiere|soporta|aguanta $',
        'das|dais asco|pena|verguenza_ajena $',
        'sabemos|todos_saben {que} comes|estas|lloras|te_orinaste|te_measte|te_hiciste',
        'comprate|compra un cerebro',
        'anda|vete|andate|vayase a lavar|fregar|barrer|limpiar ..1 platos|banos|casa|pisos',
        'dedicate|dediquese a barrer|lavar|trapear|otra_cosa',
        'haz|ponte_a dieta !de|por',
        'con es(a|os|as) {looks} mejor|normal|deberia[s]|no_(abras|abra|deberias)',
        'tu hij(o|a) salio|es|parece ..1{very} ..1 {insult}|lent(o|a)|rar(o|a)',
      ],
      unless,
    },
    {
      rule: 'matate',
      category: 'harassment',
      severity: 3,
      phrases: [
        'matate|suicidate|ahorcate|mueranse|matense|suicidense|pegate_un_tiro|cortate_las_venas',
        'tirate|lanzate|saltate|tirese|tirense {de}|del|desde ..1 puente|balcon|edificio|techo|azotea',
        'deberias matarte|suicidarte|morirte',
        '{por} {que} no te matas|mueres|moris|suicidas',
        'mundo ..3 mejor sin ti|vos|ustedes',
        'muerete|morite|muerase $',
      ],
      unless,
    },
    {
      rule: 'vayan-todos',
      category: 'harassment',
      severity: 2,
      phrases: [
        'haganle|hagamosle|hacele|hazle bullying|la_vida_imposible|el_vacio|la_ley_del_hielo',
        'vayan|vamos|entren|entrad|vamonos todos? a|al|a_la ..1 {profile} <60> digan|insulten|recordarle|hasta_{que}|le_dejamos',
        'hasta {que} borre|cierre|se_borre|elimine ..1 cuenta|perfil',
        'no le|lo|la contesten|hablen|inviten a|al|ni|nunca',
        'insulten|funen|bulleen|burlense a|al|{de}|del ..1 {maker}|todos',
        'rianse|burlemonos|reirnos|riamonos {de} la|el|los|las ..1 {maker}|foto|{profile}',
      ],
      unless,
    },
  ],
};
