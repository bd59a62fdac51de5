import type { UntriggeredRules } from '../rule.ts';
import { spanishSets } from '../sets/spanish.ts';
import { spanishContactSets } from '../sets/spanish-contact.ts';

const unless = [
  'personaje|villano|protagonista|prota|desconocid(o|a|os)|campana|charla|avis(a|o|e|en)|ensena|ensenan|explica[n]',
];

/** Attempts to reach a young reader in private, in Spanish. */
export const spanishGroomingRules: UntriggeredRules = {
  analyzer: 'spanish',
  sets: { ...spanishSets, ...spanishContactSets },
  rules: [
    {
      rule: 'cuantos-anos-tienes',
      category: 'grooming',
      severity: 2,
      phrases: [
        'cuantos anos|anitos tienes|tenes|tiene_usted',
        'cuantos anitos $',
        '{que} edad tienes|tenes|tiene_usted',
        'dime|decime|di|pon|dame ..1 tu edad',
        '{que} grado|curso vas|estas $',
        '{que} madur(a|o) eres|sos|escribes|te_ves|pareces',
        'eres|sos {very} madur(a|o)',
        '{de}|en {que} {school} eres|sos|vas|estudias',
        'tienes|tenes|tiene_usted novi(o|a) $',
        '{kid} {de} {age} ..3 {que} {wants}',
        'busco|buscamos|alguna|algun ..1 {kid} ..2 {de} {age}',
        'busco|buscamos amiguit(a|o|as|os)|noviecita|hermanita|nenit(a|as)',
        'tengo {adult_age} <30> busco <20> {kid}|amig(a|as)',
      ],
      unless: [...unless, '{work} {para}|{de}', 'recomi(enden|endan|endas|enda)|recomendacion[es]'],
    },
    {
      rule: 'no-le-digas',
      category: 'grooming',
      severity: 3,
      phrases: [
        'no|ni le|les|se_lo digas|cuentes a nadie|{your}_{parents}|{parents}',
        'no|ni le|les|se_lo digan|comentes|cuenten a {your}_{parents}|sus_{parents}|{parents}',
        'no hace_falta|tiene_{por}_{que} {que}? ..2 sepa|entere|enteren|saber|sepan ..1 {your}? {parents}|nadie|la_escuela',
        'no hace_falta|tienen_{por}_{que} {que}? {your} {parents} ..2 sepan|entere[n]|enterarse|saber',
        '{que} no se_entere[n]|lo_sepa[n]|vea|sepa[n] ..2 {your} {parents}',
        'sin {que} se_entere[n]|lo_sepa[n] {your} {parents}',
        'sin {que} {your} {parents} ..3 entere[n|rse]|sepa[n]',
        'queda|es|sera|quede|solo|quedara|secreto entre tu_y_yo|vos_y_yo|nosotros_dos',
        'sera|es nuestro secret(o|ito)',
        'guardemos el|esto|un secreto|secretito|como_nuestro',
        'seamos|podriamos_ser|podemos_ser amig(a|o|as|os) secret(a|o|as|os)',
        'borra|borralo|borras ..1 conversacion|mensaje[s]|chat|esto|los_mensajes despues|cuando|al|luego|apenas',
      ],
      unless,
    },
    {
      rule: 'mandame-foto',
      category: 'grooming',
      severity: 3,
      phrases: [
        '{send_me} ..1 una? {picture} tuy(a|as|o|os)|{de}_tus|{de}_tu|{de}_ahora|sin|en_traje|con_el_uniforme|{de}_(cuerpo|cara)',
        '{send_me} ..1 tu|tus|otra {picture}',
        '{send_me} ..1 una|un|dos {picture} $',
        'si pasas|mandas|me_mandas|me_pasas ..1 {picture} <40> regalo|doy|paso|consigo|{gift}',
        'te|les regalo|doy|pago|paso|mando|consigo <30> {por}|si ..3 {picture}',
        'pago * {por} {picture}',
        'prende|prendes|enciende|encende|abre|abri la|tu? cam|camara|webcam y|un|{para}',
        '{que} traes|llevas|tienes|tenes puesto|puesta',
        '{send_me} ..1 fotos <30> casting|modelo|modelaje|sesion',
      ],
      unless,
    },
    {
      rule: 'en-privado',
      category: 'grooming',
      severity: 2,
      phrases: [
        '{write_me} ..2 {por}|al|a|en|{por}_el ..1 {private}',
        'hablamos|hablemos|platicamos|platiquemos|seguimos|charlamos mejor? {por}|en|al {private}',
        'pasate|vente|veni|metete|entra al|a_mi|a {private}|servidor <40> {kid}|{alone}|camara|fotos',
        'te_bajas|tienes|tenes|bajate|descargate telegram|discord|snap|snapchat|whatsapp|wasap',
        'dame|pasame|mandame|tirame ..1 tu|tus numero|whatsapp|wasap|snap|insta|discord|usuario|direccion|telefono|cel',
      ],
      unless,
    },
    {
      rule: 'ven-sola',
      category: 'grooming',
      severity: 3,
      phrases: [
        'ven|veni|vente|vengas|venis|vengan sola|solit(a|o)|sin_amigas|sin_tus_{parents}',
        'ven|veni|vengas solo $',
        'estas|estes|quedas {alone} en_casa|{por}_las_*|ahora $',
        'hablame|escribeme|escribime|llamame|avisame|dime|contame ..3 cuando|a_{que}_hora ..2 {alone}|duerman|no_esten',
        'a {que} hora te_quedas {alone}',
        'te recojo|espero|paso_a_buscar|paso_a_recoger <24> {spot}',
        'te invito <20> a_mi_casa|los_dos_solos|a_cenar|a_merendar',
        'en mi casa y_sin|pero_sin|sin compania|{parents}|tus_{parents}|nadie',
        'tus|tu {parents} te? revisan|revisa ..1 cel|celular|telefono|celu|movil|chat[s]',
        'te regalo|doy|compro|consigo|mando ..2 {gift} <50> si|pero|a_cambio',
      ],
      unless,
    },
  ],
};
