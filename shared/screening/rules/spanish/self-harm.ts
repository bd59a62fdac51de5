import type { UntriggeredRules } from '../rule.ts';
import { spanishSets } from '../sets/spanish.ts';

const figures = [
  'de risa|amor|ternura|verguenza|emocion|envidia|hambre|sueno|curiosidad|miedo|susto|pena|aburrimiento',
  'lind(o|a)|hermos(o|a)|bonit(o|a)',
];
const recovery = [
  'antes|hace_(un_ano|anos|tiempo)|terapia|terapeuta|psicolog~|superar|supere|sali_de|ayudo|recuper~|hoy_estoy|ya_estoy_bien',
  'personaje|villan(o|a)|sinopsis|trama|alumn(o|a|os|as)|alguien_{que}|gente_{que}|adolescentes|jovenes|quienes',
];
const unless = [...figures, ...recovery];

/** The author's own distress, in Spanish. */
export const spanishSelfHarmRules: UntriggeredRules = {
  analyzer: 'spanish',
  sets: {
    ...spanishSets,
    suicide: 'matarme suicidarme ahorcarme quitarme_la_vida',
    cutting: 'cortarme lastimarme autolesionarme hacerme_dano',
    limbs: '(brazo|pierna|muneca|muslo)[s]',
  },
  rules: [
    {
      rule: 'quiero-morir',
      category: 'self-harm',
      severity: 3,
      phrases: [
        '-!no|ya_no me? quiero|quisiera|gustaria|kiero morir[me]? $',
        '-!no|ya_no quiero|quisiera|voy_a|pienso|pense_en|pensando_en|pienso_en|ganas_de {suicide}|desaparecer_para_siempre',
        '-!no|ya_no me quiero|voy_a|quisiera matar|suicidar|ahorcar $',
        'ya? no quiero|aguanto seguir? vivir|viviendo|existir|despertar $',
        'ya_no quiero estar_aqui|estar_viv(o|a)|seguir_viv(o|a)',
        'ganas de no amanecer|despertar|existir|vivir',
        'sin ganas de vivir|seguir_viviendo|llegar_a_los',
        'cansad(o|a) de vivir|existir|abrir_los_ojos|estar_viv(o|a)',
        'dormirme y no despertar',
        '-!no|ya_no tengo_ganas_de|tengo_muchas_ganas_de morir[me] $',
        'yo tampoco llego|llegare a_los',
        'ojala no|nunca hubiera nacido|despertara',
      ],
      unless,
    },
    {
      rule: 'nadie-me-extranaria',
      category: 'self-harm',
      severity: 3,
      phrases: [
        'nadie me extranaria|extranara|va_a_extranar|echaria_de_menos|va_a_echar_de_menos',
        'a nadie le importo|importa_si_me_muero|importaria_si_me_muero',
        'si me muero|desaparezco|mato|muriera <30> nadie',
        '(estaria|estarian|seria)[n] mejor sin mi',
        'soy un|una estorbo|carga {para}|en_mi_casa|en_mi_familia',
        'odio mi cuerpo|vida|existencia',
        'me odio tanto|a_mi_mism(a|o)',
        'no sirvo {para} nada',
      ],
      unless,
    },
    {
      rule: 'despedida',
      category: 'self-harm',
      severity: 3,
      phrases: [
        'cuando lo|la|esto lean|lea|leas <12> ya no estare|voy_a_estar|habra_nadie',
        'ya no voy_a_estar {para}|aqui|cuando',
        'ya no los|las|la|lo voy a necesitar',
        'ultima resena {que} escribo en_mi_vida',
        'ya? (escribi|tengo|deje) la|mi carta|nota de_despedida|escrita|para_cuando_no_este',
        '(regale|reparti|done) mis <30> descansar|gracias_{por}_todo|adios',
        'hoy si lo hago $',
        'no busquen culpables',
        'me despido de_este_mundo|para_siempre',
      ],
      unless,
    },
    {
      rule: 'me-corto',
      category: 'self-harm',
      severity: 3,
      phrases: [
        'me corto|cortaba|corte|lastimo|quemo|arano <14> {limbs}|a_proposito|donde_no_se_ve',
        'volvi|vuelvo|empece a {cutting}',
        '-!no|ya_no quiero|necesito|ganas_de {cutting} $',
        'me hago|hice dano a_mi_mism(a|o)|en_los_{limbs}|en_las_{limbs}|{para}_sentir',
        'llevo|uso la? manga[s] larga[s] en|hasta_en enero|julio|agosto|verano|pleno_verano',
        'junte|junto|tengo|guardo|guarde las? pastillas <20> contadas|contaditas|decidido|decidida',
        'ando|estoy|llevo contando|juntando <8> pastillas',
      ],
      unless: figures,
    },
    {
      rule: 'no-como',
      category: 'self-harm',
      severity: 3,
      phrases: [
        'vomito ..1 despues|desp {de} cada|comer|cenar|la_cena',
        'vomito hasta|{para} entrar|adelgazar|bajar|ser_flaca|verme',
        'llevo|voy * dia[s] sin comer !dulces|chocolate|carne|pan|palomitas|azucar',
        'llevo desde_el_* sin comer',
        'llevo * dia[s] con|a agua|base_de_agua|puro_te',
        'no ceno|como desde el_* {para} verme|adelgazar',
        'calorias al dia y bajando',
        'cuento calorias <20> cada_dia_menos|hasta_del|hasta_de',
        'me siento|veo gord(a|o) y no como|vomito|dejo_de',
      ],
      unless: recovery,
    },
  ],
};
