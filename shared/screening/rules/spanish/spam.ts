import type { UntriggeredRules } from '../rule.ts';
import { spanishSets } from '../sets/spanish.ts';

const unless = [
  'estaf(a|an|as|ador|adores)|engan(a|an|o)|cae[n]|cayo|cuidado|promete[n]|anuncio[s]|trampa|fals(o|a|os|as)|mentira|sospecho',
  'personaje|protagonista|trama|cuenta_la_historia|va_{de}_una',
];

/** Advertising, begging for clicks and chain letters, in Spanish. */
export const spanishSpamRules: UntriggeredRules = {
  analyzer: 'spanish',
  sets: {
    ...spanishSets,
    money: 'dolares euros pesos soles dinero plata varos lucas guaranies usd',
    digit: '(0|1|2|3|4|5|6|7|8|9)',
    number: '{digit}[{digit}][{digit}][{digit}] tres cinco siete diez doce quince veinte',
    readers: '(amigo|amiga|contacto|persona|grupo|madre|resena|pelicula|pagina|video|comentario|chat)[s]',
    page: 'canal pagina web tienda perfil blog insta instagram tiktok youtube negocio stream short',
    often: 'diarios semana semanales mensuales al_dia desde_(tu|su)_(casa|cel|celular) viendo',
  },
  rules: [
    {
      rule: 'gana-dinero',
      category: 'spam',
      severity: 2,
      phrases: [
        'gana|gane|gano|ganen|genera|genere <24> {money} <24> {often}',
        'gana|gane|ganen|trabaja|trabaje ..1 desde tu|su|casa casa|cel|celular|viendo',
        'duplica|duplique|multiplica|triplica tu|su|mi dinero|inversion|ahorros|aguinaldo|quincena|saldo|sueldo',
        'inversion segura|garantizada',
        'criptomonedas|bitcoin|trading|forex <30> curso|asesor|invierte|escribeme',
        'curso|asesor <30> criptomonedas|bitcoin|trading|forex',
        'robux|skins|pavos|vbucks|diamantes|gemas gratis ..1 real|100|entra|pon|aqui',
        'pierda|pierde|baja|baje|adelgaza|adelgace * kilos|libras <20> con|en|sin|como',
        'prestamos ..1 inmediatos|al_instante|sin_buro|sin_aval|sin_requisitos',
        'tarot|amarres|vidente <40> consulta[s]|efectiv(o|a)s|garantizad(o|a)s',
      ],
      unless,
    },
    {
      rule: 'suscribanse',
      category: 'spam',
      severity: 2,
      phrases: [
        'suscribanse|suscribete|suscribios a|y|al ..1 mi|nuestro|este|activen|activa|canal',
        'sigan|visiten|visita|visite|entren|pasen|pasense|pasate|vean|miren a|en|{por}|al mi|nuestr(o|a) {page}',
        'sigan|visiten|visita|visite|vean|miren mi|nuestr(o|a) {page}',
        'siganme|sigueme|seguime en|{por} ..1 {page}|twitch|facebook|redes',
        'den|denle|dale|dejen|deja|ponganle|pongan <8> like[s]|corazon[es]|manita|me_gusta ..1 a ..1 mi|esta|mis',
        'voten|vota|votad {por}|x|a ..1 mi|nuestr(o|a)',
        'llego|llegamos a? {number}|mil|1k ..1 seguidores|subs|suscriptores|likes|visitas|y_regalo|y_sorteo',
        'te|los|las|les sigo de vuelta',
        'activen|activa la campanita',
        'enlace|link en mi|la? bio',
      ],
      unless,
    },
    {
      rule: 'cadena',
      category: 'spam',
      severity: 2,
      phrases: [
        'copia|copialo|comparte|compartelo|reenvia|reenvialo|pasa|pasalo|manda|mandalo|envia <30> a|en {number} ..1 {readers}',
        'reenvia|pasa|comparte|copia esta|esto|este <14> a|en {number}',
        'si no lo|la reenvias|compartes|mandas|copias',
        'no rompas|rompa la cadena|bendicion',
        'mandalo|mandelo|pasalo|etiqueta ya? a {number} ..1 {readers}',
      ],
      unless,
    },
    {
      rule: 'se-vende',
      category: 'advertising',
      severity: 2,
      phrases: [
        'con|usa|usen|usando|ingresa|pon el|mi|nuestro codigo|cupon * <30> descuento|gratis|rebaja|mitad|sale[n]|tienen',
        'usen|usa mi codigo',
        'inscripciones|cupos|vacantes|cupo abiert(a|o)s|limitad(a|o)[s]',
        'oferta limitada|{por}_tiempo_limitado',
        'quedan pocas|pocos|dos|tres plazas|cupos|lugares',
        'pregunt(e|a|en) sin compromiso',
        'envios|hago_envios a tod(o|a)|domicilio',
        'escribeme|escribanme|pregunten|pidan|informes|pedidos ..1 al|{por} whatsapp|wasap|wsp|interno|{number}',
        'primera|primer consulta|clase|sesion|mes {de}? gratis|cortesia|regalo',
        'precios de? remate|accesibles|economicos|de_locura',
        'vendo|vendemos <50> {money}|envio[s]|informes|interesad(o|a)s|mayoreo|{por}_docena|baratos|transferencia',
        'seguidores|likes|resenas reales|baratos|baratas|positivas a|baratos|{para}|{por}|{digit}~',
        'se_hacen|hacemos|escribimos|vendemos ..1 resenas <40> {money}|estrellas|entrega|precio',
        '-!nadie|no nos|me pagan|paga|pagaron|pidieron|dan <40> cada_resena|cinco_estrellas|calificar|bono',
        '{por} cada resena <30> doy|regalo|pago|pagamos|regalamos|tengo',
        'compre|compren|adquieralo|adquiera|aprovecha|aprovechen <24> descuento|oferta|promocion|promo',
        'aprovechen|aprovecha|llevate|peluches|todo ..2 tres_por_dos|dos_por_uno|3x2|2x1',
      ],
      unless: [...unless, 'biblioteca|ministerio|ayuntamiento|municipal'],
    },
  ],
};
