import { type Address, type SealingKeys, tagOf } from '../people/sealing.ts';

/** Returns the address of a person's report about a target. A person has at most one report about each target. */
export function reportAddress(keys: Pick<SealingKeys, 'tag'>, person: string, about: Address): Address {
  return {
    person,
    item: tagOf(keys, 'report', person, about.person, about.item),
  };
}
