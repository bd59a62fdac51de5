/**
 * Spanish words that screening must recognize in order to keep them off a page for families, folded (without accents). They
 * count only in texts in Spanish, because some are English words or names. Each line has one root with its inflections.
 */
export const strongSpanish: readonly string[] = [
  'puta putas puto putos putada putadas putear puteada puteadas reputa hijueputa hijoputa hijosdeputa joputa jueputa hdp hpta ptm',
  'mierda mierdas mierdoso mierdosa mrd',
  'joder jodido jodida jodidos jodidas jodete jodanse jodan jodio',
  'cono conazo cojones cojonudo cojonuda acojonante descojonar',
  'cabron cabrona cabrones cabronas cabronazo encabronado',
  'gilipollas gilipollez gilipolleces gilipuertas soplapollas comepollas',
  'pendejo pendeja pendejos pendejas pendejada pendejadas pndjo',
  'chingar chinga chingas chingada chingado chingados chingadas chinguen chingadera chingaderas chingate chingon',
  'verga vergas vergazo mamaverga mamaguevo mamaguevos mamahuevo mamahuevos mamabicho',
  'culero culera culeros culeras culiao culiado culiados culiaos ojete',
  'conchetumare conchesumadre conchatumadre ctm csm',
  'malparido malparida malparidos malparidas gonorrea gonorreas carechimba',
  'pelotudo pelotuda pelotudos pelotudas pelotudez forro forros',
  'polla pollas pija pijas poronga chota chupapija chupapijas',
  'follar follate follando cogerte garchar',
  'zorra zorras ramera rameras',
  'mamon mamona mamones mamada',
  'bastardo bastarda bastardos',
  'weon weones huevon huevones',
];

export const slursSpanish: readonly string[] = [
  'maricon maricones marica maricas mariconazo mariquita joto jotos joteria trolo trolos',
  'sudaca sudacas panchito panchitos machupichu',
  'negrata negratas',
  'moromierda moraco moracos',
  'retrasado retrasada retrasados retrasadas mongolo mongolos mongolico mongolica subnormal subnormales',
  'travelo travelos',
  'tortillera tortilleras bollera bolleras',
  'indiazo indiazos',
];
