import { anyPhrase, type Sets, sentenceForm } from '../text/phrase.ts';

/** Words for groups of people, by religion, origin, colour, sex, sexual orientation, body or age. */
const plural = `muslims moslems islamist islamists jews christians catholics protestants mormons hindus sikhs buddhists atheists arabs
  africans asians chinese japanese koreans vietnamese filipinos indians pakistanis bangladeshis afghans iranians iraqis
  syrians palestinians israelis turks kurds russians ukrainians poles polish romanians bulgarians albanians serbs
  italians irish germans french mexicans latinos latinas latinx hispanics puerto_ricans cubans brazilians nigerians
  somalis ethiopians haitians jamaicans native_americans indigenous aborigins aboriginals eskimos roma romani
  gypsies travellers blacks whites browns immigrants migrants refugees foreigners illegals asylum_seekers women females
  woman feminists gays lesbians homosexuals homos bisexuals queers transgender transgenders trans transsexuals
  transvestites lgbt lgbtq non-binary nonbinary non-binaries nonbinaries cripples the_disabled the_handicapped
  the_mentally_ill the_blind the_deaf autistics midgets dwarfs the_elderly boomers old_people poor_people
  homeless_people the_homeless`;

/** Words for what the members of a group are. Some are also words for one of them. */
const kind = `lgbt lgbtq black white brown coloured colored asian african arab arabic jewish muslim islamic christian catholic hindu
  sikh chinese japanese korean indian pakistani mexican latino hispanic native indigenous gay lesbian homosexual
  bisexual queer trans transgender transsexual disabled handicapped autistic deaf blind paralyzed wheelchair retarded
  mentally_ill immigrant migrant refugee foreign female gypsy roma irish polish russian turkish syrian somali
  african_american african-american middle_eastern elderly non-binary gender_fluid`;

const sets: Sets = {
  plural,
  kind,
  people: `people folk[s] person[s] women woman men man guy[s] girl[s] boy[s] kids children families community communities
    immigrant[s] migrant[s] refugee[s] actor[s] actresses characters couple[s] players students neighbo[u]rs ladies
    teens bastards bitches scum trash freaks things ones`,
  one: '{kind} muslim jew woman immigrant homo mexican foreigner lesbian gypsy',
};

const named = new RegExp(
  anyPhrase(
    [
      '{kind}[s] {people}',
      '{plural}',
      'people of colo[u]r',
      "people with disabilities|autism|down[']s_syndrome|down_syndrome|a_disability",
      'people in|with wheelchairs',
      'down syndrome people',
    ],
    sets,
    sentenceForm,
  ),
  'g',
);

const single = new RegExp(
  anyPhrase(
    ['a|an|any|another|every|each|no|some|that|this|the|single|you_fucking|you {one} {people}?'],
    sets,
    sentenceForm,
  ),
  'g',
);
const article = /^(?:you fucking|\w+) /;

/**
 * Replaces each word for a group of people with capital letters of the same length: 'G' for a plural, 'S' for a singular
 * after its article. Folded text has no capitals, so these cannot be confused with the text, patterns stay short, and
 * offsets do not change.
 */
export function markGroups(text: string): string {
  return text
    .replace(named, (found) => 'G'.repeat(found.length))
    .replace(single, (found) => {
      const before = article.exec(found)?.[0] ?? '';
      return before + 'S'.repeat(found.length - before.length);
    });
}

const others =
  'jew muslim woman mexican immigrant foreigner homo disabilities autism wheelchairs wheelchair color colour';
/** Words of these names that are too frequent to be a sign of a group. */
const frequent = new Set(['the', 'people', 'old', 'poor', 'native']);

export const groupTriggers: ReadonlySet<string> = new Set(
  `${plural} ${kind} ${others}`.split(/[\s_]+/).filter((word) => !frequent.has(word)),
);
