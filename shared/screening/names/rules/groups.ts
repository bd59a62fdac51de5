/**
 * Names of groups of people. Some words are hateful next to them. The name of a group alone is not refused ('Gay Dad').
 */
export const groups = `jews jew jewish yids yid zionists zionist muslims muslim islam islamisation islamists sikh sikhs hindu hindus christians catholics buddhists
  mosques mosque synagogue synagogues temples hijabs hijabis gays gay lesbians lesbian homos homo trans transgender transgenders transsexuals queers queer lgbt lgbtq
  arabs arab asians asian africans mexicans indians pakistanis poles turks chinese immigrants immigrant migrants migrant immos refugees foreigners gypsies gypos gypo roma
  travellers blacks israel palestine women woman girls men feminists feminist autists autistics autistic aspies disabled cripples cripple
  retards dwarfs midgets judios judio moros negros juifs juif arabes juden turken auslander fluchtlinge schwule homosexuels fags fag`;

/** Names of groups that have no other meaning in the names that families choose. */
export const narrowGroups = `jews jew jewish yids yid zionists muslims muslim islam sikhs hindus mosques mosque synagogue synagogues gays gay lesbians homos homo trans queers
  arabs asians africans mexicans immigrants immigrant migrants migrant immos refugees foreigners gypsies gypos gypo blacks autists autistics cripples`;

/** Stands for every known given name, in a group of words. */
export const anyGivenName = '@given';
