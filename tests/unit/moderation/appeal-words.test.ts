import { expect, it } from 'vitest';
import { openInWords } from '../../../functions/public-api/appeal-words.ts';

const never = (): Promise<string> => Promise.reject(new Error('the words were looked through'));

it('the words of an appeal that is refused are not looked through', async () => {
  expect(await openInWords(() => ({ refused: 'already-appealed' }), never)).toEqual({
    refused: 'already-appealed',
  });
});

it('an appeal that can be made is opened in its words', async () => {
  const open = (text: string) => ({ text });
  expect(await openInWords(open, () => Promise.resolve('I am right'))).toEqual({ text: 'I am right' });
});
