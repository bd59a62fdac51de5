import type { Analyzer } from '../../analyzer.ts';
import type { Document } from '../../document.ts';
import type { Finding } from '../../finding.ts';
import { type Chunk, chunksOf } from '../limits.ts';
import { answerSchema, type ReaderAnswer, reportTool } from './answer.ts';
import { certainties, instructions } from './rubric.ts';

/** The fields of Amazon Bedrock's Converse that are used here. The model is chosen by who makes the call. */
interface ConverseRequest {
  readonly system: { text: string }[];
  readonly messages: { role: 'user'; content: { text: string }[] }[];
  readonly inferenceConfig: { maxTokens: number; temperature: number };
  readonly toolConfig: { tools: [typeof reportTool]; toolChoice: { tool: { name: 'report' } } };
}
interface ConverseAnswer {
  readonly stopReason?: string | undefined;
  readonly output?:
    | {
        readonly message?:
          | {
              readonly content?:
                | readonly {
                    readonly toolUse?: { readonly name?: string | undefined; readonly input?: unknown };
                  }[]
                | undefined;
            }
          | undefined;
      }
    | undefined;
}
export type Converse = (request: ConverseRequest) => Promise<ConverseAnswer>;

const name = 'reader';
/** The longest part that is read at once, in bytes of UTF-8. Nearly every text is shorter. */
const longestChunk = 12_000;
const longestAnswer = 1_000;

const requestFor = (text: string, mark: string): ConverseRequest => ({
  system: [{ text: instructions }],
  messages: [{ role: 'user', content: [{ text: `[${mark}]\n${text}\n[${mark}]` }] }],
  inferenceConfig: { maxTokens: longestAnswer, temperature: 0 },
  toolConfig: { tools: [reportTool], toolChoice: { tool: { name: 'report' } } },
});

/** Reads the tool's input. @throws when the model answered in another way; the text is then held */
const answerIn = ({ stopReason, output }: ConverseAnswer): ReaderAnswer => {
  const use = output?.message?.content?.find(({ toolUse }) => toolUse?.name === 'report')?.toolUse;
  if (use === undefined) throw new Error(`the model did not report (${stopReason ?? 'no reason'})`);
  const parsed = answerSchema.safeParse(use.input);
  if (!parsed.success) throw new Error('the report of the model has another form');
  return parsed.data;
};

const withOneSpace = (text: string): string => text.replace(/\s+/g, ' ');

/** Finds a quotation in a chunk; white space may differ. @throws when the model made it up */
const placeOf = (quote: string, chunk: Chunk): { start: number; end: number } => {
  const exact = chunk.text.indexOf(quote);
  if (exact >= 0) return { start: chunk.start + exact, end: chunk.start + exact + quote.length };
  if (withOneSpace(chunk.text).includes(withOneSpace(quote).trim()))
    return { start: chunk.start, end: chunk.end };
  throw new Error('the report quotes words that are not in the text');
};

const findingsIn = (answer: ReaderAnswer, chunk: Chunk): Finding[] => {
  const found = answer.findings.map(({ category, certainty, quote }): Finding => {
    const score = certainties[certainty];
    const severity = score >= certainties.likely ? 1 : 0;
    return { category, severity, ...placeOf(quote, chunk), analyzer: name, detail: { score } };
  });
  const whole = (rule: string): Finding => ({
    ...{ category: 'screening-failed', severity: 1, start: chunk.start, end: chunk.end, analyzer: name },
    detail: { rule },
  });
  if (answer.addressesReader) found.push(whole('addresses the reader'));
  if (answer.inDoubt) found.push(whole('in doubt'));
  return found;
};

/**
 * Creates the analyzer that asks a language model of Amazon Bedrock what a text means. It sends the text alone: no author, no
 * receipt, no title. A quotation that is not in the text, another form of answer and a text in doubt lead to a person. It is one
 * witness of several: nothing is refused for what it alone finds. `mark` returns a new random mark for each call.
 */
export function bedrockReader(converse: Converse, mark: () => string): Analyzer {
  const known = new WeakMap<Document, Finding[]>();
  return {
    name,
    async examine(document) {
      const findings: Finding[] = [];
      for (const chunk of chunksOf(document, longestChunk))
        findings.push(...findingsIn(answerIn(await converse(requestFor(chunk.text, mark()))), chunk));
      known.set(document, findings);
      return findings;
    },
    confirm(document, { category, start, end }) {
      const found = known.get(document);
      if (found === undefined) return undefined;
      const same = found.filter(
        (finding) => finding.category === category && finding.start < end && finding.end > start,
      );
      return Math.max(0, ...same.map(({ detail }) => detail?.score ?? 0));
    },
  };
}
