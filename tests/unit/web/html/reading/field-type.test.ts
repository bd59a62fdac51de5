import { describe, expect, it } from 'vitest';
import { type FieldSchema, fieldType } from '../../../../../functions/web/html/reading/field-type.ts';

describe('A field of the API reference', () => {
  it.each<[FieldSchema, string]>([
    [{ type: 'integer', minimum: 1, maximum: 5 }, 'integer 1 to 5'],
    [{ type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, 'integer'],
    [{ type: 'integer', minimum: 1 }, 'integer from 1'],
    [{ type: 'string', maxLength: 120 }, 'text up to 120 characters'],
    [{ type: 'string', format: 'date-time' }, 'date-time'],
    [{ type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, 'list of one of a, b'],
    [{ anyOf: [{ type: 'number' }, { type: 'boolean' }, { type: 'number' }] }, 'number or boolean'],
    [{}, 'anything'],
  ])('with the schema %o is described as %s', (schema, words) => {
    expect(fieldType(schema).join('')).toBe(words);
  });

  it('with a named schema leads to it', () => {
    const schema = { type: 'array', items: { $ref: '#/components/schemas/Offer' } };
    expect(fieldType(schema)).toEqual(['list of ', { named: 'Offer' }]);
  });
});
