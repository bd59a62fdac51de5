import { type Address, type SealingKeys, tagOf } from '../people/sealing.ts';

/**
 * Returns the address of the submission for one public name of a person. Every name that they choose has its own
 * address.
 */
export function nameAddress(keys: Pick<SealingKeys, 'tag'>, person: string, name: string): Address {
  return {
    person,
    item: tagOf(keys, 'name', person, name),
  };
}
