/**
 * Words for groups of people, by religion, origin, colour, sex, sexual orientation, body or age. Folded, in lower case.
 */
const plural =
  'muslims|moslems|islamists?|jews|christians|catholics|protestants|mormons|hindus|sikhs|buddhists|atheists|arabs|africans|asians|chinese|japanese|koreans|vietnamese|filipinos|indians|pakistanis|bangladeshis|afghans|iranians|iraqis|syrians|palestinians|israelis|turks|kurds|russians|ukrainians|poles|polish|romanians|bulgarians|albanians|serbs|italians|irish|germans|french|mexicans|latinos|latinas|latinx|hispanics|puerto ricans|cubans|brazilians|nigerians|somalis|ethiopians|haitians|jamaicans|native americans|indigenous|aborigin(?:al)?s|eskimos|roma|romani|gypsies|travellers|blacks|whites|browns|immigrants|migrants|refugees|foreigners|illegals|asylum seekers|women|females|wom[ae]n|feminists|gays|lesbians|homosexuals|homos|bisexuals|queers|transgenders?|trans|transsexuals|transvestites|lgbtq?\\+?|lgbt|non-?binar(?:y|ies)|cripples|the disabled|the handicapped|the mentally ill|the blind|the deaf|autistics|midgets|dwarfs|the elderly|boomers|old people|poor people|homeless people|the homeless';
const kind =
  'lgbtq?|lgbt|black|white|brown|coloured|colored|asian|african|arab|arabic|jewish|muslim|islamic|christian|catholic|hindu|sikh|chinese|japanese|korean|indian|pakistani|mexican|latino|hispanic|native|indigenous|gay|lesbian|homosexual|bisexual|queer|trans|transgender|transsexual|disabled|handicapped|autistic|deaf|blind|paralyzed|wheelchair|retarded|mentally ill|immigrant|migrant|refugee|foreign|female|gypsy|roma|irish|polish|russian|turkish|syrian|somali|african american|african-american|middle eastern|elderly|non-binary|gender fluid';
const heads =
  'people|folks?|persons?|women|woman|men|man|guys?|girls?|boys?|kids|children|families|community|communities|immigrants?|migrants?|refugees?|actors?|actresses|characters|couples?|players|students|neighbou?rs|ladies|teens|bastards|bitches|scum|trash|freaks|things|ones';

const named = new RegExp(
  `\\b(?:(?:${kind})s? (?:${heads})|${plural}|people of colou?r|people with (?:disabilities|autism|down'?s? syndrome|a disability)|people (?:in|with) wheelchairs|down syndrome people)\\b`,
  'g',
);
const single = new RegExp(
  `\\b((?:a|an|any|another|every|each|no|some|that|this|the|single|you fucking|you) )((?:${kind}|muslim|jew|woman|immigrant|homo|mexican|foreigner|lesbian|gypsy)(?: (?:${heads}))?)\\b`,
  'g',
);

/**
 * Replaces each word for a group of people with capital letters of the same length: 'G' for a plural, 'S' for a singular
 * after its article. Folded text has no capitals, so these cannot be confused with the text, patterns stay short, and
 * offsets do not change.
 */
export function markGroups(text: string): string {
  return text
    .replace(named, (found) => 'G'.repeat(found.length))
    .replace(single, (_, article: string, found: string) => article + 'S'.repeat(found.length));
}

export const groupTriggers: ReadonlySet<string> = new Set(
  `${plural}|${kind}|jew|muslim|woman|mexican|immigrant|foreigner|homo|disabilities|autism|wheelchairs|wheelchair|color|colour`
    .replace(/\([^()]*(?:\([^()]*\)[^()]*){0,20}\)\?*|[\\?+]/g, '')
    .split(/[| ]/)
    .filter((word) => !['the', 'people', 'old', 'poor', 'native'].includes(word)),
);
