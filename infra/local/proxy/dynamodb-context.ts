import type { WireItem } from './item-size.ts';

type Input = Record<string, unknown>;

const expressions = [
  'ProjectionExpression',
  'FilterExpression',
  'KeyConditionExpression',
  'UpdateExpression',
  'ConditionExpression',
];

const expressionKeywords = new Set(
  [
    'and or not between in set remove add delete',
    'attribute_exists attribute_not_exists attribute_type begins_with contains size if_not_exists list_append',
  ].flatMap((words) => words.split(' ')),
);

const nameIn = (input: Input, token: string): string =>
  token.startsWith('#')
    ? ((input.ExpressionAttributeNames as Record<string, string>)?.[token] ?? token)
    : token;

/** Every item and key in the request. */
function itemsOf(input: Input): WireItem[] {
  const requests = (input.Requests ?? []) as Record<string, Input>[];
  const written = requests.flatMap(({ PutRequest, DeleteRequest }) => [PutRequest?.Item, DeleteRequest?.Key]);
  const keys = (input.Keys ?? []) as unknown[];
  return [input.Item, input.Key, ...keys, ...written].filter((item) => item !== undefined) as WireItem[];
}

/** The top-level attribute names that a request uses: the value of the condition key `dynamodb:Attributes`. */
export function attributesOf(input: Input): string[] {
  const names = new Set(itemsOf(input).flatMap((item) => Object.keys(item)));
  for (const name of (input.AttributesToGet ?? []) as string[]) names.add(name);
  for (const expression of expressions) {
    const text = input[expression];
    if (typeof text !== 'string') continue;
    for (const [token] of text.matchAll(/(?<![\w.:#])#?[A-Za-z_]\w*/g)) {
      if (!expressionKeywords.has(token.toLowerCase())) names.add(nameIn(input, token));
    }
  }
  return [...names].sort();
}

/** The partition key values in a request: the value of the condition key `dynamodb:LeadingKeys`. */
export function leadingKeysOf(input: Input, partitionKey: string): string[] {
  const values = itemsOf(input).map((item) => item[partitionKey]);
  const condition = String(input.KeyConditionExpression ?? '');
  for (const [, token = '', value = ''] of condition.matchAll(/([#\w]+)\s*=\s*(:\w+)/g)) {
    if (nameIn(input, token) === partitionKey) {
      values.push((input.ExpressionAttributeValues as WireItem | undefined)?.[value]);
    }
  }
  const texts = values.filter((value) => value !== undefined).map((value) => String(Object.values(value)[0]));
  return [...new Set(texts)].sort();
}
