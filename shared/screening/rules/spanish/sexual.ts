import type { UntriggeredRules } from '../rule.ts';
import { spanishSets } from '../sets/spanish.ts';

/** Sexual talk of the author's own, and offers, in Spanish. */
export const spanishSexualRules: UntriggeredRules = {
  analyzer: 'spanish',
  sets: {
    ...spanishSets,
    curves: '(nalga|culo|culazo|teta|bubi|piernota|trasero|pechuga)[s] delantera retaguardia',
    star:
      '(actor|galan|bombero|torero|cantante|protagonista|prota|profe|villan(o|a)|conductor[a]|reportero|reportera|elfo|mala)[s] ' +
      'actriz sirena rubia heroina (mama|papa|bailarin)_de',
    aroused: 'caliente[s] cachond(a|o) arrech(a|o) mojada hot',
  },
  rules: [
    {
      rule: 'me-pone',
      category: 'sexual',
      severity: 2,
      phrases: [
        'estoy|ando|quede|termine|me_tiene|me_deja ..1{very} {aroused} !con|de|por',
        'me pone|puso|ponen|pones|ponia ..1{very} {aroused}|burr(o|a)|tonta|a_mil|dur(o|a)|como_moto|berrac(o|a)',
        'mojar el|hasta_el asiento|calzon',
        'calzon[es] mojad(o|os)',
        '{que} ric(o|a)|buen(o|a)|buenot(e|a) esta[n]? el|la|ese|esa|los|las pinche? {star}',
        'esta|estan {para}|como_{para} comer(se)(lo|la|los|las) !con',
        'le|lo|la daba|daria hasta_{por}|hasta_dejar(la|lo)|hasta_{que}|duro',
        'le|la|lo|les lamia|lameria|chupaba|chuparia',
        'con ese|esa|esos|el|la ..2 yo? no salia|dormia|saldria {de}|del|en cuarto|cama|la_cama|toda',
        'me la machaco|jalo|casco',
        'me masturbo|masturbe|masturbaba|toco_pensando',
        '{que} me haga {de} todo',
        'sone ..4 me montaba|cogia|follaba',
      ],
      unless: [
        'calor|sopa|cafe|pan|chocolate|receta|comida|cocina|fiebre|horno',
        'bebe|niet(o|a)|cachorr(o|a)|osito|perrito|gatito|pastel|postre|galletas',
      ],
    },
    {
      rule: 'cuerpos',
      category: 'sexual',
      severity: 2,
      phrases: [
        '{que}|vaya|menud(o|a|os|as)|tremend(o|a|os|as)|ese|esas|esos|las {curves} ..1 {of_the} {star}',
        '{que}|menudo|vaya|tremendo|tremendas culo|culazo|tetas|nalgas|par_de_tetas|bubis',
        'tetona[s]|culona[s]|buenorr(a|o)|mamasota|papasote',
        'se le ve|ven|marca|transparenta todo|toda|las_tetas|el_culo|los_pezones|la_blusa',
        'bulto|paquete|escote {of_the} {star}',
        'pauso|pause|rebobine|rebobino <24> se_agacha|escote|desnud(a|o)|blusa|transparen~',
      ],
    },
    {
      rule: 'ofrezco',
      category: 'solicitation',
      severity: 2,
      phrases: [
        'busco|buscamos|buscando ..1 parejita|pareja_abierta|swinger[s]|trio|sexo|amante|encuentros_intimos',
        'vendo|paso|mando|intercambio|ofrezco ..1 pack[s]|nudes|fotos_hot|fotitos_mias|fotos_mias|contenido_(hot|adulto)',
        'noche|rato|cita|encuentro|terminarla|juntos sin ropa|pantalones',
        'masajes <30> final_feliz|profundos|sin_ropa|a_domicilio',
        'quiero follarte|cogerte|probar_tu_cuerpo',
      ],
    },
  ],
};
