import * as z from 'zod';
import type { Finding } from '../../shared/moderation/finding.ts';
import { decide, policyV1 } from '../../shared/moderation/policy.ts';
import { reasons } from '../../shared/moderation/reasons.ts';
import { defaultAnalyzers } from '../../shared/screening/default-analyzers.ts';
import type { EarlierTexts } from '../../shared/screening/duplicates/earlier-texts.ts';
import { nearDuplicates } from '../../shared/screening/duplicates/near-duplicates.ts';
import { signatureOf } from '../../shared/screening/duplicates/signature.ts';
import { screen } from '../../shared/screening/screen.ts';

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  audience: z.enum(['adult', 'teen', 'educator']).nullish(),
  title: z.string().nullish(),
});

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
 * Screens one line of JSON, `{id, text, audience?, title?}`, under the shipped policy. Throws when the line is no
 * such object; the message says what is wrong without repeating the text. With `seen`, earlier texts count for
 * near-duplicates and this one joins them.
 */
export async function screenLine(
  line: string,
  options: { explain: boolean; seen?: EarlierTexts },
): Promise<object> {
  const parsed = lineSchema.safeParse(parse(line));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not a valid object'}`);
  }
  const { id, text, title } = parsed.data;
  const audience = parsed.data.audience ?? 'adult';
  const signature = options.seen && signatureOf(text);
  const analyzers =
    options.seen && signature
      ? [...defaultAnalyzers, nearDuplicates({ person: `line of ${id}`, signature }, options.seen)]
      : defaultAnalyzers;
  const { findings } = await screen({ text, audience, ...(title ? { title } : {}) }, analyzers);
  const decision = decide(findings, policyV1, { audience, kind: 'review' });
  return {
    id,
    outcome: decision.outcome,
    findings: findings.map(({ category, severity, start, end, analyzer }) => ({
      category,
      severity,
      start,
      end,
      analyzer,
    })),
    ...(options.explain
      ? {
          reasons: decision.reasons.map(({ code }) => ({ code, text: reasons[code].text })),
          because: explain(text, findings),
        }
      : {}),
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('line: not JSON');
  }
}
