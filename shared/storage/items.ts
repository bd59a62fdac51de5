import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

export type Item = Record<string, AttributeValue>;

/** A plain object as attribute values, without what is undefined. */
export function toItem(value: object): Item {
  return marshall(value, { removeUndefinedValues: true });
}

/** Attribute values as a plain object of the shape that was written. */
export function fromItem<Shape>(item: Item): Shape {
  return unmarshall(item) as Shape;
}
