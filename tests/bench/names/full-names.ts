import { allLocales, Faker } from '@faker-js/faker';

const seed = 11;
const maxLength = 24;

/** Generates `count` full names, short enough for a public name, for each locale of @faker-js/faker that has names of its own. */
export function fullNames(count: number): ReadonlyMap<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [locale, definition] of Object.entries(allLocales)) {
    if (!definition.person?.first_name || !definition.person.last_name) continue;
    const faker = new Faker({ locale: [definition, allLocales.en, allLocales.base], seed });
    const names = new Set<string>();
    for (let tries = 0; names.size < count && tries < count * 20; tries += 1) {
      const name = `${faker.person.firstName()} ${faker.person.lastName()}`;
      if (name.length <= maxLength) names.add(name);
    }
    lists.set(locale, [...names]);
  }
  return lists;
}
