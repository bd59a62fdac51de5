import { type Address, type SealingKeys, tagOf } from '../people/sealing.ts';

/** Where a person's report about a target lies, or would lie: there is one per person and target. */
export function reportAddress(keys: Pick<SealingKeys, 'tag'>, person: string, about: Address): Address {
  return {
    person,
    item: tagOf(keys, 'report', person, about.person, about.item),
  };
}
