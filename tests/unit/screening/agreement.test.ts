import { describe, expect, it } from 'vitest';
import { agree } from '../../../shared/screening/agreement.ts';
import type { Analyzer } from '../../../shared/screening/analyzer.ts';
import { readDocument } from '../../../shared/screening/document.ts';
import type { Finding } from '../../../shared/screening/finding.ts';

const document = readDocument('The villain says that he will come for you all.');
const threat: Finding = { category: 'threat', severity: 3, start: 0, end: 11, analyzer: 'threat' };

const witness = (opinion: number | undefined, name = 'witness'): Analyzer => ({
  name,
  examine: () => [],
  confirm: () => opinion,
});
const severity = (finding: Finding, ...analyzers: Analyzer[]): number | undefined =>
  agree(document, [finding], analyzers)[0]?.severity;

describe('a finding about what a text means', () => {
  it('keeps the highest severity only when another analyzer confirms it', () => {
    expect(severity(threat, witness(0.9))).toBe(3);
    expect(severity(threat, witness(0.3))).toBe(2);
    expect(severity(threat)).toBe(2);
    expect(severity(threat, witness(undefined))).toBe(2);
  });

  it('is a note when another analyzer considers it very unlikely', () => {
    const clear = { ...threat, severity: 2 };
    expect(severity(clear, witness(0.004))).toBe(0);
    expect(severity(clear, witness(0.01))).toBe(2);
    expect(severity({ ...threat, category: 'hate', severity: 2 }, witness(0))).toBe(0);
  });

  it('is also a note when only the model of distress has it', () => {
    const distress: Finding = { ...threat, category: 'self-harm', severity: 2, analyzer: 'disclosure' };
    expect(severity(distress, witness(0.04))).toBe(0);
    expect(severity(distress, witness(0.06))).toBe(2);
    expect(severity({ ...distress, analyzer: 'self-harm' }, witness(0))).toBe(2);
  });

  it('is overruled sooner in a long text', () => {
    const long = readDocument('The villain says that he will come for you all. '.repeat(8));
    const hate: Finding = { ...threat, category: 'hate', severity: 2 };
    expect(agree(long, [hate], [witness(0.09)])[0]?.severity).toBe(0);
    expect(agree(long, [hate], [witness(0.2)])[0]?.severity).toBe(2);
    // Padding does not help a threat.
    expect(agree(long, [{ ...threat, severity: 2 }], [witness(0.09)])[0]?.severity).toBe(2);
    // In a long text nothing is refused.
    expect(agree(long, [threat], [witness(0.9)])[0]?.severity).toBe(2);
  });

  it('waits for a person when it is severe, whatever another analyzer says', () => {
    expect(severity(threat, witness(0))).toBe(2);
    expect(severity({ ...threat, category: 'hate' }, witness(0))).toBe(2);
  });

  it('is not overruled when a second witness disagrees with the first', () => {
    expect(severity(threat, witness(0.001), witness(0.7, 'second'))).toBe(3);
  });

  it('cannot be confirmed by the analyzer that found it', () => {
    expect(severity(threat, witness(1, 'threat'))).toBe(2);
  });

  it.each(['mild', 'clear'] as const)('keeps its severity when it is %s and not overruled', (degree) => {
    const finding = { ...threat, severity: degree === 'mild' ? 1 : 2 };
    expect(severity(finding)).toBe(finding.severity);
    expect(severity(finding, witness(0.3))).toBe(finding.severity);
  });
});

describe('what a witness finds', () => {
  const found = (category: Finding['category'], analyzer: string, severity = 1): Finding => ({
    ...{ category, severity, start: 4, end: 20, analyzer },
  });
  const left = (...findings: Finding[]) =>
    agree(document, findings, [witness(0.9)]).map(({ category, analyzer }) => `${analyzer}: ${category}`);

  it('is left out where a rule has found the form of the same thing', () => {
    const email = { ...found('email', 'personal-information', 2), start: 10, end: 30 };
    expect(left(email, found('contact', 'witness'))).toEqual(['personal-information: email']);
    expect(left({ ...email, start: 25 }, found('contact', 'witness'))).toHaveLength(2);
    expect(left({ ...email, severity: 0 }, found('contact', 'witness'))).toHaveLength(2);
    expect(left(found('profanity', 'profanity', 2), found('profanity', 'witness'))).toHaveLength(1);
    // A mild word, which is published, hides no strong one.
    expect(left(found('profanity', 'profanity', 1), found('profanity', 'witness'))).toHaveLength(2);
  });

  it('stays when it is another thing, or no rule has found it', () => {
    expect(left(found('contact', 'witness'))).toEqual(['witness: contact']);
    expect(left(found('email', 'personal-information'), found('grooming', 'witness'))).toHaveLength(2);
    expect(left(found('threat', 'threat', 2), found('threat', 'witness'))).toHaveLength(2);
  });
});

describe('a finding about a form, or about somebody in need of help', () => {
  it.each(['spam', 'email', 'profanity', 'self-harm', 'grooming', 'child-identity'] as const)(
    'of the category %s is never changed',
    (category) => {
      expect(severity({ ...threat, category }, witness(0))).toBe(3);
      expect(severity({ ...threat, category })).toBe(3);
    },
  );
});
