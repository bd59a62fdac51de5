import type { FindingCategory } from '../../moderation/finding.ts';
import type { Analyzer } from '../analyzer.ts';
import { findingAt } from '../analyzer.ts';
import type { Document } from '../document.ts';

/** The request and answer of Amazon Comprehend's DetectToxicContent, as far as they are used here. */
export type DetectToxicContent = (request: {
  LanguageCode: 'en';
  TextSegments: { Text: string }[];
}) => Promise<{ ResultList?: { Labels?: { Name?: string; Score?: number }[] }[] }>;

/** Service limits: ten segments of one kilobyte each. */
const MOST_SEGMENTS = 10;
const LONGEST_SEGMENT = 1000;
const FLOOR = 0.5;

/** Violence and gore are what works are about; they are noted. */
const LABELS: Readonly<Record<string, { category: FindingCategory; severity: number }>> = {
  HATE_SPEECH: { category: 'toxicity', severity: 2 },
  HARASSMENT_OR_ABUSE: { category: 'toxicity', severity: 2 },
  INSULT: { category: 'toxicity', severity: 2 },
  SEXUAL: { category: 'toxicity', severity: 2 },
  PROFANITY: { category: 'toxicity', severity: 1 },
  VIOLENCE_OR_THREAT: { category: 'toxicity', severity: 1 },
  GRAPHIC: { category: 'toxicity', severity: 1 },
};

type Segment = { text: string; start: number; end: number };

function segments(document: Document): Segment[] {
  const found: Segment[] = [];
  const bytes = new TextEncoder();
  for (const sentence of document.sentences) {
    const end = sentence.start + sentence.text.length;
    const last = found.at(-1);
    const joined = last && `${last.text} ${sentence.text}`;
    if (last && joined && bytes.encode(joined).length <= LONGEST_SEGMENT)
      Object.assign(last, { text: joined, end });
    else found.push({ text: sentence.text, start: sentence.start, end });
  }
  return found;
}

/** Amazon Comprehend's toxicity detection. A text longer than the service takes in one call throws, and is held. */
export function comprehendToxicity(call: DetectToxicContent): Analyzer {
  return {
    name: 'comprehend',
    async examine(document) {
      const parts = segments(document);
      if (parts.length > MOST_SEGMENTS) throw new Error('too long for one call');
      if (parts.length === 0) return [];
      const { ResultList = [] } = await call({
        LanguageCode: 'en',
        TextSegments: parts.map(({ text }) => ({ Text: text })),
      });
      if (ResultList.length !== parts.length) throw new Error('an answer without a result for every segment');
      return parts.flatMap(({ start, end }, index) =>
        (ResultList[index]?.Labels ?? []).flatMap(({ Name = '', Score = 0 }) => {
          const meaning = LABELS[Name];
          if (!meaning || Score < FLOOR) return [];
          return [findingAt(document, 'comprehend', { ...meaning, start, end, rule: Name, score: Score })];
        }),
      );
    },
  };
}
