import * as z from 'zod';
import { defined } from '../../values/defined.ts';
import type { Analyzer } from '../analyzer.ts';
import type { Decide } from '../decide.ts';
import { defaultAnalyzers } from '../default-analyzers.ts';
import type { EarlierTexts } from '../duplicates/earlier-texts.ts';
import { nearDuplicates } from '../duplicates/near-duplicates.ts';
import { signatureOf } from '../duplicates/signature.ts';
import type { Finding } from '../finding.ts';
import { screen } from '../screen.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  audience: z.enum(['adult', 'teen', 'educator']).nullish(),
  title: z.string().nullish(),
});

export interface LineOptions {
  explain: boolean;
  /** The policy that decides the outcome. Without it the result has no outcome. */
  decide?: Decide;
  /** Called with each error that an analyzer throws. */
  report?: (analyzer: string, cause: unknown) => void;
  /** The analyzers to run. Default: `defaultAnalyzers`. */
  analyzers?: readonly Analyzer[];
  /** Earlier texts to compare each line's text with. The text is then added to them. */
  seen?: EarlierTexts;
}

function explain(text: string, findings: readonly Finding[]): string[] {
  return findings.map(
    (finding) =>
      `${finding.category} (severity ${finding.severity}, by ${finding.analyzer}` +
      `${finding.detail?.rule ? `, rule ${finding.detail.rule}` : ''}` +
      `${finding.detail?.score === undefined ? '' : `, score ${finding.detail.score.toFixed(2)}`}): ` +
      `"${text.slice(finding.start, finding.end)}"`,
  );
}

/**
 * Screens one JSON line, `{id, text, audience?, title?}`. Throws when the line is not such an object; the message
 * says what is wrong without repeating the text.
 */
export async function screenLine(line: string, options: LineOptions): Promise<object> {
  const parsed = lineSchema.safeParse(parse(line));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not a valid object'}`);
  }
  const { id, text, title } = parsed.data;
  const audience = parsed.data.audience ?? 'adult';
  const signature = options.seen && signatureOf(text);
  const { analyzers = defaultAnalyzers, report = () => undefined } = options;
  const asked =
    options.seen && signature
      ? [...analyzers, nearDuplicates({ person: `line of ${id}`, signature }, options.seen)]
      : analyzers;
  const input = { text, audience, ...defined({ title: title || undefined }) };
  const { findings } = await screen(input, asked, { limited: (work) => work(), report });
  const decided = options.decide?.(findings, audience);
  return {
    id,
    ...defined({ outcome: decided?.outcome }),
    findings: findings.map(({ category, severity, start, end, analyzer }) => ({
      category,
      severity,
      start,
      end,
      analyzer,
    })),
    ...defined({
      reasons: options.explain && decided ? decided.reasons : undefined,
      because: options.explain ? explain(text, findings) : undefined,
    }),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('line: not JSON');
  }
}
