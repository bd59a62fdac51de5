import type { Analyzer } from '../analyzer.ts';
import type { Finding, FindingCategory } from '../finding.ts';
import { type Chunk, chunksOf } from './limits.ts';

/** The fields of Amazon Bedrock's ApplyGuardrail that are used here. */
export type ApplyGuardrail = (request: {
  source: 'INPUT';
  content: { text: { text: string } }[];
}) => Promise<{
  action?: string | undefined;
  assessments?:
    | {
        contentPolicy?:
          | {
              filters?:
                | {
                    type?: string | undefined;
                    confidence?: string | undefined;
                    action?: string | undefined;
                  }[]
                | undefined;
            }
          | undefined;
        sensitiveInformationPolicy?:
          | {
              piiEntities?:
                | { type?: string | undefined; match?: string | undefined; action?: string | undefined }[]
                | undefined;
            }
          | undefined;
      }[]
    | undefined;
}>;

const confidenceOfLevel: Readonly<Record<string, number>> = { LOW: 0.6, MEDIUM: 0.8, HIGH: 0.95 };
const entities: Readonly<Record<string, FindingCategory>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  ADDRESS: 'street-address',
  URL: 'url',
  IP_ADDRESS: 'ip-address',
  CREDIT_DEBIT_CARD_NUMBER: 'payment-card',
  US_SOCIAL_SECURITY_NUMBER: 'national-id',
};

/**
 * The maximum size of one request, in bytes of UTF-8. The service accepts 25 units of 1,000 characters a second from all
 * callers together.
 */
const longestChunk = 10_000;

type Answer = Awaited<ReturnType<ApplyGuardrail>>;
type Assessment = NonNullable<Answer['assessments']>[number];

const overall = ({ start, end }: Chunk, severity: number, rule: string, score: number): Finding => ({
  category: 'toxicity',
  severity,
  start,
  end,
  analyzer: 'guardrail',
  detail: { rule, score },
});

const filtered = (chunk: Chunk, { contentPolicy }: Assessment): Finding[] =>
  (contentPolicy?.filters ?? []).map(({ type = '', confidence = '' }) =>
    overall(chunk, type === 'VIOLENCE' ? 1 : 2, type, confidenceOfLevel[confidence] ?? 0),
  );

const matched = (chunk: Chunk, { sensitiveInformationPolicy }: Assessment): Finding[] =>
  (sensitiveInformationPolicy?.piiEntities ?? []).flatMap(({ type = '', match = '' }) => {
    const category = entities[type];
    const place = match === '' ? -1 : chunk.text.indexOf(match);
    if (!category || place < 0) return [];
    const start = chunk.start + place;
    return [{ category, severity: 2, start, end: start + match.length, analyzer: 'guardrail' }];
  });

/**
 * Creates the analyzer that uses a guardrail of Amazon Bedrock. When the guardrail blocks a text without a reason, the
 * finding covers everything that was sent.
 */
export function bedrockGuardrail(call: ApplyGuardrail): Analyzer {
  return {
    name: 'guardrail',
    async examine(document) {
      const findings: Finding[] = [];
      for (const chunk of chunksOf(document, longestChunk)) {
        const answer = await call({ source: 'INPUT', content: [{ text: { text: chunk.text } }] });
        if (answer.action === undefined) throw new Error('the answer has no action');
        const found = (answer.assessments ?? []).flatMap((assessment) => [
          ...filtered(chunk, assessment),
          ...matched(chunk, assessment),
        ]);
        if (found.length === 0 && answer.action !== 'NONE') found.push(overall(chunk, 2, 'blocked', 1));
        findings.push(...found);
      }
      return findings;
    },
  };
}
