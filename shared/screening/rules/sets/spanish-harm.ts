import type { Sets } from '../../text/phrase.ts';

/** Words of violence, in Spanish. */
export const spanishHarmSets: Sets = {
  break: 'partir romper reventar quebrar arrancar destrozar',
  i_break: 'parto rompo reviento quiebro arranco',
  the_body: 'la los las el toda_tu toda_su',
  body: 'cara jeta boca cabeza hocico nariz cuello piernas brazos manos dientes dedos costillas rodillas madre',
  kill:
    'matar asesinar degollar ahorcar colgar apunalar acuchillar estrangular descuartizar violar fusilar torturar linchar ' +
    'golpear apalear atropellar envenenar decapitar acribillar balear reventar prender_fuego cortar_el_cuello ' +
    'sacar_los_ojos pegar_un_tiro meter_un_tiro meter_un_balazo dar_un_tiro dar_una_paliza dar_una_golpiza ' +
    'cortar_en_pedazos caer_a_palos caer_a_golpes moler_a_palos moler_a_golpes',
  harm_to:
    'matar degollar ahorcar colgar apunalar reventar violar linchar torturar apalear fusilar quemar atropellar',
  i_kill:
    'mato reviento apunalo degollo ahorco pego_un_tiro meto_un_tiro meto_un_balazo corto_el_cuello vuelo_la_cabeza',
  be_harmed:
    'mate maten cuelgue cuelguen fusilen atropelle atropellen apunalen quemen golpeen linchen revienten violen ahorquen ' +
    'prenda_fuego prendan_fuego parta_un_rayo partan_la_cara rompan_la_cara partan_las_piernas rompan_las_piernas ' +
    'peguen_un_tiro de_cancer de_un_infarto encuentren_en_una_zanja pase_por_encima_un_tren',
  punishment:
    'un_tiro un_balazo una_paliza una_golpiza una_bala la_horca la_muerte la_hoguera morir morirse morirte paredon unos_golpes',
  weapon: 'pistola arma armas navaja cuchillo machete escopeta rifle bomba granada',
  place:
    'casa cine estudio oficina oficinas libreria biblioteca carro coche auto moto negocio local iglesia mezquita {school}',
  someone_should: 'habria_{que} hay_{que} deberian alguien_deberia alguien_tiene_{que} tendrian_{que}',
  wish: 'ojala ojala_{que} espero_{que} le_deseo_{que} te_deseo_{que}',
  i_know: 'se sabemos averigue averiguamos',
  i_wait: 'espero esperamos vamos_a_esperar voy_a_esperar',
  of_a_game:
    'jefe_final boss nivel partida mision ranked mapa zombi zombis enemigo enemigos dragon dragones mando consola personaje ' +
    'personajes villano villana villanos protagonista prota malo mala malos capo asesino cancion letra cucarachas videojuego',
};
