import { expect, it } from 'vitest';
import { openWithText } from '../../../functions/public-api/appeal-words.ts';

const never = (): Promise<string> => Promise.reject(new Error('the text was screened'));

it('the text of a refused appeal is not screened', async () => {
  expect(await openWithText(() => ({ refused: 'already-appealed' }), never)).toEqual({
    refused: 'already-appealed',
  });
});

it('an appeal that is possible is opened with its screened text', async () => {
  const open = (text: string) => ({ text });
  expect(await openWithText(open, () => Promise.resolve('I am right'))).toEqual({ text: 'I am right' });
});
