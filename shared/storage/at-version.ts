import { toItem } from './items.ts';

/**
 * The condition of a write that its item still has the version that was read; `undefined` is that there was no item.
 * Every state that is written whole is written under it.
 */
export function atVersion(version: number | undefined) {
  return version === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: 'version = :read',
        ExpressionAttributeValues: toItem({ ':read': version }),
      };
}
