import type { Analyzer } from '../analyzer.ts';
import type { Finding, FindingCategory } from '../finding.ts';
import { type Chunk, chunksOf } from './limits.ts';

/** The fields of Amazon Comprehend's DetectToxicContent that are used here. */
export type DetectToxicContent = (request: {
  LanguageCode: 'en';
  TextSegments: { Text: string }[];
}) => Promise<{ ResultList?: { Labels?: Label[] | undefined }[] | undefined }>;

interface Label {
  Name?: string | undefined;
  Score?: number | undefined;
}

/** The limits of the service: ten segments per call, each of at most one kilobyte of UTF-8. */
const maxSegments = 10;
const longestSegment = 1000;
const floor = 0.5;

/** Violence and gore are only notes (severity 0), because works often contain them. */
const findingOfLabel: Readonly<Record<string, { category: FindingCategory; severity: number }>> = {
  HATE_SPEECH: { category: 'toxicity', severity: 2 },
  HARASSMENT_OR_ABUSE: { category: 'toxicity', severity: 2 },
  INSULT: { category: 'toxicity', severity: 2 },
  SEXUAL: { category: 'toxicity', severity: 2 },
  PROFANITY: { category: 'toxicity', severity: 1 },
  VIOLENCE_OR_THREAT: { category: 'toxicity', severity: 1 },
  GRAPHIC: { category: 'toxicity', severity: 1 },
};

const findingsIn = ({ start, end }: Chunk, labels: readonly Label[]): Finding[] =>
  labels.flatMap(({ Name = '', Score = 0 }) => {
    const meaning = findingOfLabel[Name];
    if (!meaning || Score < floor) return [];
    return [{ ...meaning, start, end, analyzer: 'comprehend', detail: { rule: Name, score: Score } }];
  });

/**
 * Creates the analyzer that uses Amazon Comprehend's toxicity detection, ten segments per call. It throws when the
 * answer lacks the result of a segment.
 */
export function comprehendToxicity(call: DetectToxicContent): Analyzer {
  return {
    name: 'comprehend',
    async examine(document) {
      const chunks = chunksOf(document, longestSegment);
      const findings: Finding[] = [];
      for (let at = 0; at < chunks.length; at += maxSegments) {
        const sent = chunks.slice(at, at + maxSegments);
        const { ResultList = [] } = await call({
          LanguageCode: 'en',
          TextSegments: sent.map(({ text }) => ({ Text: text })),
        });
        if (ResultList.length !== sent.length)
          throw new Error('the answer does not have a result for every segment');
        for (const [index, chunk] of sent.entries()) {
          const labels = ResultList[index]?.Labels;
          if (!labels) throw new Error('a result has no labels');
          findings.push(...findingsIn(chunk, labels));
        }
      }
      return findings;
    },
  };
}
