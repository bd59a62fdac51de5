import { expect, it } from 'vitest';
import { drawnProgress } from '../../../infra/operator/progress.ts';

const begin = '\r\x1b[K';

it('the progress line shows count, rate and estimated time left, and is cleared at the end', () => {
  let now = 0;
  const lines: string[] = [];
  const progress = drawnProgress({ write: (text) => lines.push(text) }, () => now);
  const done = progress.begin('titles', 2_000);
  for (let n = 0; n < 500; n += 1) {
    now += 10;
    done();
  }
  progress.end();
  expect(lines.at(-2)).toBe(`${begin}500 of 2,000 titles, 100 per second, about 15 s left`);
  expect(lines.at(-1)).toBe(begin);
  expect(lines).toHaveLength(26);
});

it('the progress line shows slow rates and long times in readable units', () => {
  let now = 0;
  const lines: string[] = [];
  const done = drawnProgress({ write: (text) => lines.push(text) }, () => now).begin('submissions', 1_000);
  now = 2_000;
  done();
  expect(lines).toEqual([`${begin}1 of 1,000 submissions, 0.5 per second, about 34 min left`]);
});
