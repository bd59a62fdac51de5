import { describe, expect, it } from 'vitest';
import { compileMessagePattern, compilePattern } from '../../../infra/local/events/filter-pattern.ts';

const change = {
  eventName: 'MODIFY',
  dynamodb: {
    Keys: { pk: { S: 'SUBMISSION#1' } },
    NewImage: {
      state: { S: 'submitted' },
      version: { N: '3' },
      tags: { SS: ['a', 'b'] },
      note: { NULL: true },
    },
    SizeBytes: 120,
  },
  empty: '',
  nothing: null,
  list: ['x', 'y'],
  people: [{ role: 'teen' }, { role: 'adult' }],
};
const image = (name: string, type: string, rules: unknown[]) => ({
  dynamodb: { NewImage: { [name]: { [type]: rules } } },
});

describe('a filter pattern', () => {
  it.each([
    ['an exact text', { eventName: ['MODIFY'] }, true],
    ['another text', { eventName: ['INSERT'] }, false],
    ['one of several', { eventName: ['INSERT', 'MODIFY'] }, true],
    ['a text in another case', { eventName: ['modify'] }, false],
    ['a nested typed value', image('state', 'S', ['submitted']), true],
    ['a nested value of another type', image('state', 'N', ['submitted']), false],
    ['a number as a number', { dynamodb: { SizeBytes: [120] } }, true],
    ['a number as a text', { dynamodb: { SizeBytes: ['120'] } }, false],
    ['a DynamoDB number, which is a text', image('version', 'N', ['3']), true],
    ['a boolean', image('note', 'NULL', [true]), true],
    ['every key at once', { eventName: ['MODIFY'], dynamodb: { SizeBytes: [121] } }, false],
    ['null', { nothing: [null] }, true],
    ['null where there is nothing at all', { missing: [null] }, false],
    ['an empty text', { empty: [''] }, true],
    ['prefix', { dynamodb: { Keys: { pk: { S: [{ prefix: 'SUBMISSION#' }] } } } }, true],
    ['prefix that differs', { dynamodb: { Keys: { pk: { S: [{ prefix: 'TITLE#' }] } } } }, false],
    ['prefix in any case', { eventName: [{ prefix: { 'equals-ignore-case': 'mod' } }] }, true],
    ['suffix', { eventName: [{ suffix: 'IFY' }] }, true],
    ['suffix that differs', { eventName: [{ suffix: 'ERT' }] }, false],
    ['equals-ignore-case', { eventName: [{ 'equals-ignore-case': 'modify' }] }, true],
    ['wildcard', { dynamodb: { Keys: { pk: { S: [{ wildcard: 'SUB*#1' }] } } } }, true],
    ['wildcard with a dot that is a dot', { eventName: [{ wildcard: 'M.*' }] }, false],
    ['anything-but a text', { eventName: [{ 'anything-but': 'REMOVE' }] }, true],
    ['anything-but that text', { eventName: [{ 'anything-but': 'MODIFY' }] }, false],
    ['anything-but a list', { eventName: [{ 'anything-but': ['INSERT', 'MODIFY'] }] }, false],
    ['anything-but a number', { dynamodb: { SizeBytes: [{ 'anything-but': [1, 2] }] } }, true],
    ['anything-but a prefix', { eventName: [{ 'anything-but': { prefix: 'MOD' } }] }, false],
    ['anything-but several prefixes', { eventName: [{ 'anything-but': { prefix: ['INS', 'REM'] } }] }, true],
    ['anything-but where there is nothing', { missing: [{ 'anything-but': 'x' }] }, false],
    ['numeric equality', { dynamodb: { SizeBytes: [{ numeric: ['=', 120] }] } }, true],
    ['a numeric range', { dynamodb: { SizeBytes: [{ numeric: ['>', 100, '<=', 120] }] } }, true],
    ['a numeric range missed', { dynamodb: { SizeBytes: [{ numeric: ['>=', 100, '<', 120] }] } }, false],
    ['numeric of a text', image('version', 'N', [{ numeric: ['=', 3] }]), false],
    ['exists', image('state', 'S', [{ exists: true }]), true],
    ['exists where it does not', image('gone', 'S', [{ exists: true }]), false],
    ['absence', image('gone', 'S', [{ exists: false }]), true],
    ['absence of what exists', image('state', 'S', [{ exists: false }]), false],
    ['absence below nothing', { dynamodb: { OldImage: { state: { S: [{ exists: false }] } } } }, true],
    ['existence of a branch, which has no value', { dynamodb: { NewImage: [{ exists: true }] } }, false],
    ['an element of a list', { list: ['y'] }, true],
    ['no element of a list', { list: ['z'] }, false],
    ['an element of a string set', image('tags', 'SS', [{ prefix: 'b' }]), true],
    ['an object in a list', { people: { role: ['adult'] } }, true],
    ['no object in a list', { people: { role: ['educator'] } }, false],
    [
      '$or by its second branch',
      { $or: [{ eventName: ['INSERT'] }, { dynamodb: { SizeBytes: [120] } }] },
      true,
    ],
    ['$or by none', { $or: [{ eventName: ['INSERT'] }, { dynamodb: { SizeBytes: [1] } }] }, false],
    ['$or beside a key', { eventName: ['INSERT'], $or: [{ empty: [''] }, { empty: ['x'] }] }, false],
    [
      'nested $or',
      { dynamodb: { NewImage: { $or: [{ a: { S: ['1'] } }, { state: { S: ['submitted'] } }] } } },
      true,
    ],
    ['no rules', {}, true],
  ])('with %s matches exactly as in Lambda', (_, pattern, expected) => {
    expect(compilePattern(JSON.stringify(pattern))(change)).toBe(expected);
  });

  it.each([
    [{ a: [{ regex: '.*' }] }, 'unknown filter operator regex'],
    [{ a: 'text' }, 'lists of rules'],
    [{ a: [{ numeric: ['>', 'x'] }] }, 'numeric takes pairs'],
    [{ a: [{ prefix: 'a', suffix: 'b' }] }, 'one operator'],
    [{ $or: [] }, '$or takes a list'],
    [[], 'a filter pattern should be an object'],
  ])('that is invalid is refused: %j', (pattern, message) => {
    expect(() => compilePattern(JSON.stringify(pattern))).toThrow(message);
  });
});

describe('a filter pattern for messages', () => {
  it.each([
    [{ body: { kind: ['review'] } }, '{"kind":"review"}', true],
    [{ body: { kind: ['review'] } }, '{"kind":"suggestion"}', false],
    [{ body: { kind: ['review'] } }, 'not json', false],
    [{ body: ['plain'] }, 'plain', true],
    [{ body: [{ prefix: '{' }] }, '{"kind":"review"}', true],
    [{ body: { deep: { n: [{ numeric: ['>', 1] }] } } }, '{"deep":{"n":2}}', true],
  ])('such as %j, for the body %s, has the result %s', (pattern, body, expected) => {
    expect(compileMessagePattern(JSON.stringify(pattern))({ body })).toBe(expected);
  });
});
