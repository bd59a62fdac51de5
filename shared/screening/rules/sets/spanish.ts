import type { Sets } from '../../text/phrase.ts';

/** Words for rules about Spanish texts, folded (no accents, n for the letter with tilde). */
export const spanishSets: Sets = {
  que: 'que q ke k',
  por: 'por x',
  para: 'para pa',
  de: 'de d',
  of_the: 'del de_la de_los de_las de d',
  the: 'el la los las ese esa esos esas un una unos tantos tanto otro estos',
  to_the: 'al a_la a_los a_las a_ese a_esa a_este a_esos',
  you_are: 'eres sos es_usted usted_es son_ustedes ustedes_son sois',
  very: 'muy tan bien re super mas tremendo tremenda un una_poco',
  your: 'tu tus vuestro vuestra vuestros vuestras',
  i_will: 'voy_a vamos_a vamo_a',
  parents:
    'mama mamas papa papas padre padres madre papis papi mami mamis viejo viejos familia abuela abuelita hermana hermano',
  school: 'escuela colegio cole insti instituto liceo secundaria prepa preparatoria facultad',
  maker:
    'director directora directores autor autora autores productor productora moderador moderadora moderadores profesor ' +
    'profesora guionista guionistas critico critica criticos actor actriz resenista youtuber admin mods profe profes maestro ' +
    'maestra vecino vecina escritor escritora presentador presentadora',
  wrote:
    'escribio escribieron hizo hicieron puso borro borraron rechazo rechazaron comento opina opinan dijo cancelo programo ' +
    'bloqueo baneo spoileo resena reseno censuro recomendo invento',
  someone: '{maker} (que|q)_[me_|nos_]{wrote}',
};
