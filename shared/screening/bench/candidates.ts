import { Profanity } from '@2toad/profanity';
import leo from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Classifier } from '../classifier/classifier.ts';
import type { Decide } from '../decide.ts';
import { readDocument } from '../document.ts';
import { screen } from '../screen.ts';

/** A filter's result for a text. `spans` are the parts that the filter marks, each with the kind that it reports. */
export interface Verdict {
  readonly flagged: boolean;
  readonly rejected: boolean;
  readonly spans: readonly { kind: string; severity: number; start: number; end: number }[];
}
export interface Candidate {
  readonly name: string;
  check(text: string): Verdict | Promise<Verdict>;
}

const pipeline = (name: string, audience: 'adult' | 'teen', decide: Decide): Candidate => ({
  name,
  async check(text) {
    const { findings } = await screen({ text, audience });
    const { outcome } = decide(findings, audience);
    return {
      flagged: outcome !== 'publish',
      rejected: outcome === 'reject',
      spans: findings.map(({ category, severity, start, end }) => ({ kind: category, severity, start, end })),
    };
  },
});

/** Builds the shipped pipeline with a policy, in the same configuration for all sets. */
export function nightlight(decide: Decide): Candidate {
  return pipeline('nightlight', 'adult', decide);
}

/** Builds the shipped pipeline for texts of teens. */
export function nightlightForTeens(decide: Decide): Candidate {
  return pipeline('… for teens', 'teen', decide);
}

/** From this score on, what the classifier recognizes counts. */
const counts = 0.5;

/** Adds the classifier to a candidate: a text is also flagged when the classifier recognizes anything in it. */
export function withClassifier(candidate: Candidate, classifier: Classifier): Candidate {
  return {
    name: `${candidate.name} and classifier`,
    async check(text) {
      const verdict = await candidate.check(text);
      const document = readDocument(text);
      const recognized = classifier.recognize(document, counts).map(({ head, start, end }) => ({
        ...{ kind: head, severity: 1 },
        ...{ start: document.folded.start(start), end: document.folded.end(end) },
      }));
      return {
        ...verdict,
        flagged: verdict.flagged || recognized.length > 0,
        spans: [...verdict.spans, ...recognized],
      };
    },
  };
}

function wordList(name: string, flags: (text: string) => boolean): Candidate {
  return { name, check: (text) => ({ flagged: flags(text), rejected: false, spans: [] }) };
}

/** Loads third-party libraries to compare with, used as their documentation recommends. */
export async function libraries(): Promise<Candidate[]> {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const toad = new Profanity();
  const { Filter } = await import('bad-words');
  const badWords = new Filter();
  const { AllProfanity } = await import('allprofanity');
  const all = new AllProfanity({ silent: true });
  const { SyncRedactor } = await import('redact-pii');
  const redactor = new SyncRedactor();
  return [
    {
      name: 'obscenity',
      check: (text) => {
        const matches = obscenity.getAllMatches(text);
        return {
          flagged: matches.length > 0,
          rejected: false,
          spans: matches.map(({ startIndex, endIndex }) => ({
            kind: 'profanity',
            severity: 2,
            start: startIndex,
            end: endIndex + 1,
          })),
        };
      },
    },
    wordList('@2toad/profanity', (text) => toad.exists(text)),
    wordList('leo-profanity', (text) => leo.check(text)),
    wordList('bad-words', (text) => badWords.isProfane(text)),
    wordList('allprofanity', (text) => all.check(text)),
    wordList('redact-pii', (text) => redactor.redact(text) !== text),
  ];
}
