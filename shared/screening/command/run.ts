import { createInterface } from 'node:readline';
import { defined } from '../../values/defined.ts';
import { classifierAnalyzer } from '../analyzers/classifier.ts';
import type { Decide } from '../decide.ts';
import { defaultAnalyzers } from '../default-analyzers.ts';
import { earlierTexts } from '../duplicates/earlier-texts.ts';
import { readClassifierFiles } from './classifier-files.ts';
import { givenOptions } from './given-options.ts';
import { type LineOptions, screenLine } from './screen-line.ts';
import { usage } from './usage.ts';

/** Screens the lines of standard input as they arrive, and waits whenever standard output is full. */
async function screenLines(options: LineOptions): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let answer: object;
    try {
      const report = (analyzer: string, cause: unknown) => {
        const error = cause instanceof Error ? cause.name : typeof cause;
        process.stderr.write(`line ${number}: the analyzer ${analyzer} failed: ${error}\n`);
      };
      answer = await screenLine(line, { ...options, report });
    } catch (cause) {
      const error = cause instanceof Error ? cause.message : 'unreadable';
      process.stderr.write(`line ${number}: ${error}\n`);
      answer = { id: null, error, line: number };
      process.exitCode = 1;
    }
    const isFull = !process.stdout.write(`${JSON.stringify(answer)}\n`);
    if (isFull) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/**
 * Runs the command: screens JSON lines from standard input with the classifier and the default analyzers. Without a
 * policy (`decide`) it writes only findings. For wrong options it prints an error, and the exit code is 2.
 */
export async function runCommand(
  args: string[],
  { name, decide }: { name: string; decide?: Decide },
): Promise<void> {
  const parsed = givenOptions(name, `${name} --help shows the options.`, {
    args,
    options: {
      explain: { type: 'boolean', default: false },
      duplicates: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (parsed === undefined) return;
  const { values } = parsed;
  if (values.help) {
    process.stdout.write(usage(name, decide !== undefined));
    return;
  }
  await screenLines({
    explain: values.explain,
    analyzers: [classifierAnalyzer(async () => readClassifierFiles()), ...defaultAnalyzers],
    ...defined({ seen: values.duplicates ? earlierTexts([]) : undefined, decide }),
  });
}
