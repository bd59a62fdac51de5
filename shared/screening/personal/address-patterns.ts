import type { Sets } from '../text/phrase.ts';
import { type Shapes, shapesOf } from '../text/shape.ts';

const source = String.raw;

const sets: Sets = {
  street: `street avenue ave road rd drive dr lane ln court ct boulevard blvd terrace crescent parkway pkwy gardens grove
    mews highway hwy str gate parade brae esplanade promenade strasse straße strase`,
  /** Street words that are also ordinary words. They count only after something that looks like a name. */
  loose_street: `st way place pl close circle cir square sq row trail alley loop hill weg rise walk park heights point ridge
    bend run`,
  foreign_street: `rue via viale calle rua avenida av avda piazza plaza camino ulica ul passeig paseo carrer largo rambla
    allée allee chaussée chaussee quai strada corso vicolo c/`,
  /** Endings of street names that are one word, as written from the Netherlands to Finland. */
  street_ending: `straat laan gatan vegen veien gata gate vej gade gasse strasse str weg utca utja ulica katu kuja grand
    vagen stien straede baan plein platz allee gracht dijk hof brucke damm`,
  flat: 'apt apartment suite ste unit flat apto piso',
  building: 'plot house flat door shop',
  quarter: 'sector nagar block cross colony road street',
  australian_street: 'street st road rd avenue ave parade court ct drive dr lane crescent terrace',
  no_name: `of the is are was in a an to and or for than at by on out year[s] minute[s] min hour[s] day[s] people times old
    with from that this my his her their only per all as more less other different best first great into then through
    until game part season[s] episode[s] {month} way half straight star[s] degree[s] feet mile[s] dollars bucks th nd rd
    percent`,
  month: `january february march april may june july august september october november december jan feb aug
    sep[t] oct nov dec`,
  state: `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa
    ri sc sd tn tx ut vt va wa wv wi wy dc`,
  lives_at: `address_is address: address- (i|we)_live_(at|on) come[_over]_to[_my_house][,] house_is_(at|on) (live|lives|living)_(at|on|in)
    meet_me_at find_me_at send_it_to moved_to new_address_is located_(at|on) office_is_at drops_you_off_at restaurant_is_at
    sent_to return_to send_(one|it|them)_to update_my[_new]_address[_to] change_my_address_to address_with drop_by
    visit_(me|us)_at`,
};

const shapes: Shapes = {
  number: source`(?<![\d$€£.,:/#-])\d{1,6}[a-z]?`,
  name: source`(?!{no_name}\b)[\p{L}][\p{L}'-]{1,20}\.?`,
  names: source`(?:{name}\s){1,4}`,
  few_names: source`(?:{name}\s){1,3}`,
  plain_names: source`(?:[\p{L}'-]{2,20} ){1,3}`,
  any: source`[\p{L}\d][\p{L}\d'/.-]{0,20}`,
  in_flat: source`{flat}\b\.?\s?#?[a-z]?\d{1,5}[a-z]?`,
  compound: source`(?<!\p{L})[\p{L}]{3,24}{street_ending}`,
  numbered: source`[a-z]-?\d{1,4}|unit \d{1,4}(?:\/\d{1,4})?|\d{1,4}\/\d{1,4}|plot \d{1,4}`,
  long_postcode: source`(?<![\d-])\d{3} ?\d{3}`,
  letter_postcode: source`[a-z]{1,2}\d[\da-z]? ?\d[a-z]{2}|[a-z]\d[a-z] ?\d[a-z]\d`,
};

const shape = shapesOf(sets, shapes);

/** Patterns for addresses in the folded text. */
export const addressPatterns = {
  english: [shape(source`{number},?\s(?:[nsew]\.?\s)?{names}{street}\b\.?(?:,?\s{in_flat})?`, 'gu')],

  /** Forms that no story has by accident. */
  certain: [
    shape(source`{number}\s(?:\d{1,5}\s)?{foreign_street}\b\.?\s(?:{any}[\s,]{1,2}){0,3}{any}`, 'gu'),
    shape(source`\b{foreign_street}\.?\s{names}\d{1,5}\b`, 'gu'),
    shape(source`\b{building} no\.? ?\d{1,4}[a-z]?\b[^.!?\n]{3,60}\b(?:\d{5,6}|{quarter})\b`, 'g'),
    shape(source`\b(?:{numbered}),? [^.!?\n]{3,60}{long_postcode}\b`, 'g'),
    shape(source`(?<![\d/.,])\d{1,4}\/\d{1,5},? {plain_names}{australian_street}\b`, 'gu'),
    shape(source`\bunit \d{1,4}\/\d{1,5} {plain_names}\p{L}+`, 'gu'),
    shape(source`(?<![\d.,/])\d{1,5}[a-z]? [^.!?\n\d]{4,60}[\s,]{letter_postcode}\b`, 'g'),
    shape(source`\b(?:am|an der|auf der|im|zum|zur) [\p{L}]{4,24} \d{1,4}[a-z]?,? \d{5} \p{L}+`, 'gu'),
    shape(source`\b(?:postfach|rural route|rr) \d[\d ]{0,6}\b(?:,? ?box \d{1,5})?`, 'g'),
    shape(source`\bbox \d{1,5}, [\p{L} ]{3,30}, [\p{L} ]{2,20}`, 'gu'),
    shape(source`\bp\.?\s?o\.?\s?box\s?\d{1,6}\b`, 'g'),
    shape(source`{number}\s(?:{any}[\s,]{1,4}){1,6}{in_flat}`, 'gu'),
    shape(source`\b{in_flat}[,\s]{1,6}(?:{any}[\s,]{1,6}){1,4}\d{4,6}\b`, 'gu'),
    shape(source`\b(?:unit|psc|cmr)\s\d{2,6},?\s(?:box|po box)\s\d{2,6}\b`, 'g'),
    shape(source`\b(?:[a-z]{2,12}\s){0,3}(?:apo|fpo|dpo)\s(?:aa|ae|ap)\s\d{5}\b`, 'g'),
    shape(source`(?:{number}\s)?\b(?:[\p{L}]{2,20}\s)?{compound}\.?\s?\d{1,4}[a-z]?\b`, 'gu'),
    shape(source`{number}\s{compound}\b`, 'gu'),
    shape(source`\b{few_names}(?:ut|u|utca|utja|fejedelem utja)\.?\s\d{1,4}\.`, 'gu'),
    shape(source`\bcorner of (?:{any}\s){1,4}\d{1,5}\.?(?: st\.?)? and {any}(?:\s{any})?`, 'gu'),
  ],

  /** These count only if the names are capitalised in the original, or a town and a postcode follow. */
  capitalised: [
    shape(
      source`(?<![\d$.,:/#-])\d{2,6}\s(?:\d{1,4}\s)?{few_names}\d{1,5}(?=\.?(?:\s?[,\n]| st\b| apt|$))`,
      'gu',
    ),
    shape(source`{number},?\s{few_names}{loose_street}\b\.?(?:,?\s{in_flat})?`, 'gu'),
    shape(source`\b[a-z]{3,20}(?:\s[a-z]{3,20})?,?\s{state}\s\d{5}(?:-\d{4})?\b`, 'g'),
  ],

  /** After words such as 'I live at', an address needs no word for a street. The group is the address. */
  cued: shape(
    source`\b(?:{lives_at}|address\s-)[\s:]{1,4}(?:it is\s)?({number},?\s(?:{any}[\s,]{1,3}){1,5}{any})`,
    'gu',
  ),

  /** Any word for a street or a flat. */
  street: shape(
    source`\b(?:{street}|{loose_street}|{foreign_street}|apt|apartment|suite|unit|flat|box|address)\b|{compound}\b`,
    'u',
  ),
};
