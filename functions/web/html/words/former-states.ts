/**
 * The names of states that no longer exist, by their former code of ISO 3166-1. The names of the platform are those of the
 * states that exist today: Russia for `SU`.
 */
export const formerStates: ReadonlyMap<string, string> = new Map([
  ['AN', 'Netherlands Antilles'],
  ['BU', 'Burma'],
  ['CS', 'Czechoslovakia'],
  ['DD', 'East Germany'],
  ['DY', 'Dahomey'],
  ['FX', 'Metropolitan France'],
  ['HV', 'Upper Volta'],
  ['NH', 'New Hebrides'],
  ['RH', 'Southern Rhodesia'],
  ['SU', 'Soviet Union'],
  ['TP', 'East Timor'],
  ['VD', 'North Vietnam'],
  ['YD', 'South Yemen'],
  ['YU', 'Yugoslavia'],
  ['ZR', 'Zaire'],
]);
