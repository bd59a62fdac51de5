import { readFileSync } from 'node:fs';
import { chooseNames } from './choose-names.ts';
import { publishTitles, untilListed } from './publish-titles.ts';
import { readCatalogue } from './read-catalogue.ts';
import { sendReviews } from './send-reviews.ts';
import { stackClient } from './stack-client.ts';

const limit = 8;
const log = (line: string) => console.log(line);

const readStack = (file: string | undefined) => {
  if (file === undefined)
    throw new Error('STACK_FILE is not set. It is the path of the description of a running stack');
  return JSON.parse(readFileSync(file, 'utf8')) as { baseUrl: string; identity: { tokenUrl: string } };
};

try {
  const { baseUrl, identity } = readStack(process.env.STACK_FILE);
  const client = stackClient(baseUrl, identity.tokenUrl);
  const titles = await readCatalogue(new Date().toISOString().slice(0, 10));
  // Before the reviews, because a review shows the name that its author had when it was sent.
  await Promise.all([publishTitles(client, titles, { limit, log }), chooseNames(client, { limit, log })]);
  await untilListed(client, titles);
  await sendReviews(client, { limit, log });
} catch (error) {
  console.error(`The sample catalogue was not loaded. ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
