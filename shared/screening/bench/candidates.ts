import { Profanity } from '@2toad/profanity';
import leo from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Analyzer } from '../analyzer.ts';
import { classifierAnalyzer } from '../analyzers/classifier.ts';
import type { ClassifierFiles } from '../classifier/classifier.ts';
import type { Decide } from '../decide.ts';
import { defaultAnalyzers } from '../default-analyzers.ts';
import { checkName, checkNameByRules, type NameProblem } from '../names/check-name.ts';
import { screen } from '../screen.ts';

/**
 * A filter's result for a text. `spans` are the parts that the filter marks, each with the kind that it reports; `reasons` are
 * the codes that the author would read, most important first.
 */
export interface Verdict {
  readonly flagged: boolean;
  readonly rejected: boolean;
  readonly reasons?: readonly string[];
  readonly spans: readonly { kind: string; severity: number; start: number; end: number }[];
}
export interface Candidate {
  readonly name: string;
  check(text: string): Verdict | Promise<Verdict>;
}

/** A configuration of the pipeline: for texts of whom, with which policy, and with which analyzers. */
interface Pipeline {
  readonly audience: 'adult' | 'teen';
  readonly decide: Decide;
  readonly analyzers: readonly Analyzer[];
}

const pipeline = (name: string, { audience, decide, analyzers }: Pipeline): Candidate => ({
  name,
  async check(text) {
    const { findings } = await screen({ text, audience }, analyzers);
    const { outcome, reasons } = decide(findings, audience);
    return {
      flagged: outcome !== 'publish',
      rejected: outcome === 'reject',
      reasons: reasons.map(({ code }) => code),
      spans: findings.map(({ category, severity, start, end }) => ({ kind: category, severity, start, end })),
    };
  },
});

/**
 * Builds the candidates of this project, in the same configuration for all sets: the pipeline that the worker runs, the same
 * without the classifier, the pipeline for texts of teens, and the one with further analyzers (`read`).
 */
export function ownCandidates(
  decide: Decide,
  files: ClassifierFiles,
  others: readonly Analyzer[] = [],
): Record<'ours' | 'rules' | 'teens' | 'read', Candidate> {
  const analyzers = [classifierAnalyzer(async () => files), ...defaultAnalyzers];
  const adult = { audience: 'adult', decide } as const;
  return {
    ours: pipeline('nightlight', { ...adult, analyzers }),
    rules: pipeline('… without classifier', { ...adult, analyzers: defaultAnalyzers }),
    teens: pipeline('… for teens', { audience: 'teen', decide, analyzers }),
    read: pipeline('… with reader', { ...adult, analyzers: [...analyzers, ...others] }),
  };
}

function wordList(name: string, flags: (text: string) => boolean): Candidate {
  return { name, check: (text) => ({ flagged: flags(text), rejected: false, spans: [] }) };
}

/** Builds the candidates that check public names: as the site does, and without the trained model. */
export function nameCandidates(): Candidate[] {
  const checking = (name: string, check: (text: string) => Promise<NameProblem | undefined>): Candidate => ({
    name,
    async check(text) {
      const flagged = (await check(text)) !== undefined;
      return { flagged, rejected: flagged, spans: [] };
    },
  });
  return [checking('nightlight', checkName), checking('… without model', checkNameByRules)];
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
