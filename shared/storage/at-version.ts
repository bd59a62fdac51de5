import { toItem } from './items.ts';

/**
 * Builds the condition that an item still has the version that was read; `undefined` means that there was no item.
 * Every write that replaces a whole item uses it.
 */
export function atVersion(version: number | undefined) {
  return version === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'version = :read',
        ExpressionAttributeValues: toItem({ ':read': version }),
      };
}
