import { expect, it } from 'vitest';
import { apiRoutes } from '../../../shared/contract/routes.ts';
import { checkAnswer } from '../../support/check-answer.ts';

const answer = (change: object = {}) => ({
  method: 'GET',
  path: '/v1/health',
  status: 200,
  contentType: 'application/json',
  text: '{"status":"ok"}',
  ...change,
});
const problem = (code: string, status: number) => ({
  status,
  contentType: 'application/problem+json',
  text: JSON.stringify({ type: 'urn:nightlight:problem:x', title: 'X', status, code }),
});

it('checkAnswer accepts an answer that matches the contract', () => {
  expect(() => checkAnswer(answer())).not.toThrow();
  expect(() => checkAnswer(answer(problem('internal', 500)))).not.toThrow();
  expect(() => checkAnswer(answer({ path: '/titles/coco', text: '<html>' }))).not.toThrow();
  const gone = { path: '/v1/titles/coco?x=1', ...problem('title-not-found', 404) };
  expect(() => checkAnswer(answer(gone))).not.toThrow();
});

it.each([
  ['an undocumented field', { text: '{"status":"ok","more":1}' }, 'more'],
  ['a missing field', { text: '{}' }, 'status'],
  ['another status', { status: 201 }, 'the status 201'],
  ['an unknown code', problem('age-needed', 403), 'age-needed'],
  ['a code with a wrong status', problem('internal', 503), 'internal with the status 503'],
])('checkAnswer refuses %s', (_, change, named) => {
  expect(() => checkAnswer(answer(change))).toThrow(named);
});

it('checkAnswer finds the route of every path in the contract', () => {
  for (const { method, path } of Object.values(apiRoutes)) {
    const address = path.replace(/\{\w+\}/g, 'x');
    const wrong = answer({ method, path: address, status: 299 });
    expect(() => checkAnswer(wrong), `${method} ${path}`).toThrow('the status 299');
  }
});
