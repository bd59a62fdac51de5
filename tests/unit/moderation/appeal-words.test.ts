import { expect, it } from 'vitest';
import { openWithText } from '../../../functions/public-api/appeal-words.ts';

const never = (): Promise<string> => Promise.reject(new Error('the words were looked through'));

it('the words of a refused appeal are not screened', async () => {
  expect(await openWithText(() => ({ refused: 'already-appealed' }), never)).toEqual({
    refused: 'already-appealed',
  });
});

it('a possible appeal is opened with its words', async () => {
  const open = (text: string) => ({ text });
  expect(await openWithText(open, () => Promise.resolve('I am right'))).toEqual({ text: 'I am right' });
});
