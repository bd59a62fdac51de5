import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { earlierTexts } from '../../shared/screening/duplicates/earlier-texts.ts';
import { screenLine } from './screen-line.ts';

const usage = `npm run --silent screen [-- --explain --duplicates]

Reads one JSON object a line from standard input: {"id", "text", "audience"?: "adult" | "teen" | "educator", "title"?}
Writes one a line to standard output, in order:   {"id", "outcome", "findings": [{"category", "severity", "start", "end", "analyzer"}]}

  outcome    publish | hold | needs-edit | reject, under the shipped policy
  severity   0 a note, 1 mild, 2 clear, 3 severe
  start, end UTF-16 offsets of the text as sent, end exclusive

  --explain     adds the reasons and the evidence in words
  --duplicates  compares each text of 25 words or more with the earlier lines of other ids too
  --help        prints this

A line that can't be read is reported on standard error with its number, and answered with {"id": null, "error"}
in its place; the others are not affected, and the exit code is 1.
`;

const { values } = parseArgs({
  options: {
    explain: { type: 'boolean', default: false },
    duplicates: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

async function run(): Promise<void> {
  const seen = values.duplicates ? earlierTexts([]) : undefined;
  let number = 0;
  let pending = '';
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      pending += `${JSON.stringify(await screenLine(line, { explain: values.explain, ...(seen ? { seen } : {}) }))}\n`;
    } catch (cause) {
      const error = cause instanceof Error ? cause.message : 'unreadable';
      process.stderr.write(`line ${number}: ${error}\n`);
      pending += `${JSON.stringify({ id: null, error, line: number })}\n`;
      process.exitCode = 1;
    }
    if (!process.stdout.write(pending)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    pending = '';
  }
}

if (values.help) process.stdout.write(usage);
else await run();
