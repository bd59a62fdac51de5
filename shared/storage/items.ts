import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

export type Item = Record<string, AttributeValue>;

/** Converts a plain object to attribute values. Members that are `undefined` are left out. */
export function toItem(value: object): Item {
  return marshall(value, { removeUndefinedValues: true });
}

/** Converts attribute values to a plain object. The caller names the shape; it is not checked. */
export function fromItem<Shape>(item: Item): Shape {
  return unmarshall(item) as Shape;
}
