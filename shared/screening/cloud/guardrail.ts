import type { FindingCategory } from '../../moderation/finding.ts';
import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';

/** The request and answer of Amazon Bedrock's ApplyGuardrail, as far as they are used here. */
export type ApplyGuardrail = (request: {
  source: 'INPUT';
  content: { text: { text: string } }[];
}) => Promise<{
  action?: string;
  assessments?: {
    contentPolicy?: { filters?: { type?: string; confidence?: string; action?: string }[] };
    sensitiveInformationPolicy?: { piiEntities?: { type?: string; match?: string; action?: string }[] };
  }[];
}>;

const CONFIDENCE: Readonly<Record<string, number>> = { LOW: 0.6, MEDIUM: 0.8, HIGH: 0.95 };
const ENTITIES: Readonly<Record<string, FindingCategory>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  ADDRESS: 'street-address',
  URL: 'url',
  IP_ADDRESS: 'ip-address',
  CREDIT_DEBIT_CARD_NUMBER: 'payment-card',
  US_SOCIAL_SECURITY_NUMBER: 'national-id',
};

/** Amazon Bedrock's guardrail. What it blocks without saying why is a finding over the whole text. */
export function bedrockGuardrail(call: ApplyGuardrail): Analyzer {
  return {
    name: 'guardrail',
    async examine(document) {
      const answer = await call({ source: 'INPUT', content: [{ text: { text: document.raw } }] });
      if (answer.action === undefined) throw new Error('an answer without an action');
      const whole = { start: 0, end: document.folded.text.length };
      const findings = (answer.assessments ?? []).flatMap(({ contentPolicy, sensitiveInformationPolicy }) => [
        ...(contentPolicy?.filters ?? []).map(({ type = '', confidence = '' }) =>
          findingAt(document, 'guardrail', {
            category: 'toxicity',
            severity: type === 'VIOLENCE' ? 1 : 2,
            rule: type,
            score: CONFIDENCE[confidence] ?? 0,
            ...whole,
          }),
        ),
        ...(sensitiveInformationPolicy?.piiEntities ?? []).flatMap(({ type = '', match = '' }) => {
          const category = ENTITIES[type];
          const start = match === '' ? -1 : document.raw.indexOf(match);
          if (!category || start < 0) return [];
          return [{ category, severity: 2, start, end: start + match.length, analyzer: 'guardrail' }];
        }),
      ]);
      if (findings.length > 0 || answer.action === 'NONE') return findings;
      return [
        findingAt(document, 'guardrail', {
          category: 'toxicity',
          severity: 2,
          score: 1,
          rule: 'blocked',
          ...whole,
        }),
      ];
    },
  };
}
