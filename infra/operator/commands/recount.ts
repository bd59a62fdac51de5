import { parseArgs } from 'node:util';
import { readCatalogue } from '../../../shared/storage/catalogue.ts';
import { decidedSubmissions } from '../../../shared/storage/decided-addresses.ts';
import { type Miscount, recountTitle } from '../../../shared/storage/recount.ts';
import type { Command } from '../command.ts';

const command: Command = {
  readOnly: true,
  summary: 'Proves that every figure equals a recount of the reviews',
  usage: `npm run operator -- recount [--title SLUG]

Counts the reviews of every title (or one) anew and compares with the stored counters: stars, ages, grid votes, and
what is left out. Changes nothing; ends with 1 when a figure differs.`,
  async run(args, { store }) {
    const { values } = parseArgs({ args, options: { title: { type: 'string' } } });
    const slugs =
      values.title === undefined ? (await readCatalogue(store)).map(({ card }) => card.slug) : [values.title];
    const decided = await decidedSubmissions(store, new Date());
    const miscounts: Miscount[] = [];
    let reviews = 0;
    for (const slug of slugs) {
      const result = await recountTitle(store, slug, decided);
      reviews += result.reviews;
      miscounts.push(...result.miscounts);
    }
    return { ok: miscounts.length === 0, titles: slugs.length, reviews, miscounts };
  },
};
export default command;
