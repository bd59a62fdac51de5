import type { Sets } from '../../text/phrase.ts';

/** Words for contact in private, in Spanish. */
export const spanishContactSets: Sets = {
  age: '10 11 12 13 14 15 16 diez once doce trece catorce quince',
  digit: '0 1 2 3 4 5 6 7 8 9',
  adult_age: '18 19 2{digit} 3{digit} 4{digit} 5{digit} veintipico treinta cuarenta',
  wants: 'juegue jueguen mire miren quiera quieran vea vean ande anden busque le_guste les_guste guste',
  kid:
    'nina nino ninas ninos ninita chica chico chicas chicos chava chavo chavas chavos chavita nena nene nenas nenes nenita ' +
    'muchacha muchacho muchachas muchachos muchachita chamaca chamaco chavala chaval chavales jovencita jovencito ' +
    'jovencitas piba pibe pibas pibes menores peques adolescentes',
  send_me:
    'mandame mandeme mandenme enviame envieme envienme pasame paseme pasenme tirame manda mandes me_mandas me_pasas me_envias',
  picture: 'foto fotos fotito fotitos selfie selfies video videito nudes pack audio nota_{de}_voz',
  write_me:
    'escribeme escribime escribanme hablame hableme hablenme agregame agregueme agreguenme contactame contacteme mandame ' +
    'mandeme mandenme buscame respondeme contestame contesteme',
  private:
    'privado interno dm md inbox discord telegram whatsapp wasap whats snap snapchat insta instagram chat_privado aparte',
  alone: 'sola solo solita solito',
  gift: 'robux skins pavos vbucks gemas regalito vapers tomos entradas dinero',
  spot: '{school} parada esquina plaza calles parque coche carro camioneta casa',
  work: 'libro libros peli pelis pelicula peliculas serie series juego juegos app apps musical cuento cuentos comic manga taller',
};
