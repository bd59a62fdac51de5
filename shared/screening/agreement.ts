import type { Analyzer } from './analyzer.ts';
import type { Document } from './document.ts';
import type { Finding, FindingCategory } from './finding.ts';

/** The categories that depend on what a sentence means, so that a form alone proves nothing. */
const meanings: ReadonlySet<FindingCategory> = new Set([
  'threat',
  'hate',
  'harassment',
  'sexual',
  'toxicity',
]);

/** From this probability on, two analyzers agree. */
const agreed = 0.5;
/**
 * Below this probability, a finding is overruled. In a long text a hostile phrase mostly comes from the story or is a figure of
 * speech, so less is needed there; for a threat it is the same in every text, so that no padding helps. What only the linear model of
 * distress says needs less, too.
 */
const overruled = { short: 0.005, long: 0.1, distress: 0.05 };
/** From so many words on, a text is long. */
const longText = 60;
/** What a rule calls severe is never published for the opinion of another analyzer: a person decides. */
const severe = 3;
/** The highest severity of a finding that only one analyzer has: a person decides. */
const alone = 2;

/**
 * What rules find by its form, and what the classifier calls the same. Where a form is certain, the author can be told what to
 * change; a second finding by meaning would only send the text to a person.
 */
const forms: Partial<Record<FindingCategory, readonly FindingCategory[]>> = {
  contact: [
    ...(['email', 'phone', 'payment-card', 'ip-address', 'national-id'] as const),
    ...(['street-address', 'handle', 'url'] as const),
  ],
  'child-identity': ['child-identity'],
  profanity: ['profanity'],
  gibberish: ['gibberish', 'language'],
  'off-topic': ['off-topic', 'too-short', 'gibberish', 'language'],
};

/** Mild words are published, so one of them must not hide a strong one in the same sentence. */
const strongWord = 2;

/** The analyzer that only a linear model stands behind; what the rules about distress find is never changed. */
const distressModel = 'disclosure';

const isAboutMeaning = ({ category, analyzer }: Finding): boolean =>
  meanings.has(category) || analyzer === distressModel;

const overlaps = (one: Finding, other: Finding): boolean => one.start < other.end && one.end > other.start;

/** Returns whether a finding only repeats what a rule says about the form of the same words. */
const repeatsForm = (
  finding: Finding,
  findings: readonly Finding[],
  witnesses: readonly Analyzer[],
): boolean => {
  const same = forms[finding.category];
  const isWitness = ({ analyzer }: Finding): boolean => witnesses.some(({ name }) => name === analyzer);
  if (same === undefined || !isWitness(finding)) return false;
  return findings.some(
    (other) =>
      !isWitness(other) &&
      other.severity >= (finding.category === 'profanity' ? strongWord : 1) &&
      same.includes(other.category) &&
      overlaps(other, finding),
  );
};

const limitFor = ({ analyzer, category }: Finding, isLong: boolean): number => {
  if (analyzer === distressModel) return overruled.distress;
  return isLong && category !== 'threat' ? overruled.long : overruled.short;
};

const weighed = (document: Document, finding: Finding, others: readonly Analyzer[]): Finding => {
  if (!isAboutMeaning(finding)) return finding;
  const opinions = others
    .filter(({ name }) => name !== finding.analyzer)
    .flatMap((other) => other.confirm?.(document, finding) ?? []);
  const opinion = opinions.length > 0 ? Math.max(...opinions) : undefined;
  const isLong = document.words.length >= longText;
  const limit = limitFor(finding, isLong);
  if (opinion !== undefined && opinion < limit && finding.severity < severe)
    return { ...finding, severity: 0 };
  const confirmed = opinion !== undefined && opinion >= agreed && !isLong;
  return confirmed || finding.severity <= alone ? finding : { ...finding, severity: alone };
};

/**
 * Compares what independent analyzers say about the meaning of the same words. A finding about a threat, hate, harassment or
 * sexual talk keeps severity 3, for which a policy may refuse a text, only when another analyzer confirms it, and only in a
 * short text: in a long one, a person decides. One of less than severity 3 that another analyzer considers very unlikely (a
 * denial, counter-speech, a quotation, the name of a work) becomes a note of severity 0. The same happens to what only the linear
 * model of distress finds.
 * What a witness finds where a rule has found the form of the same thing is left out.
 */
export function agree(
  document: Document,
  findings: readonly Finding[],
  analyzers: readonly Analyzer[],
): Finding[] {
  const others = analyzers.filter(({ confirm }) => confirm !== undefined);
  return findings
    .filter((finding) => !repeatsForm(finding, findings, others))
    .map((finding) => weighed(document, finding, others));
}
