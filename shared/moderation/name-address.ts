import { type Address, type SealingKeys, tagOf } from '../people/sealing.ts';

/** Where what is decided about one name of a person lies. A name chosen later has a place of its own. */
export function nameAddress(keys: Pick<SealingKeys, 'tag'>, person: string, name: string): Address {
  return {
    person,
    item: tagOf(keys, 'name', person, name),
  };
}
