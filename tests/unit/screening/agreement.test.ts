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
    expect(severity(threat, witness(0.01))).toBe(0);
    expect(severity({ ...threat, category: 'hate', severity: 2 }, witness(0))).toBe(0);
  });

  it('is not overruled when a second witness disagrees with the first', () => {
    expect(severity(threat, witness(0.01), witness(0.7, 'second'))).toBe(3);
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

describe('a finding about a form, or about somebody in need of help', () => {
  it.each(['spam', 'email', 'profanity', 'self-harm', 'grooming', 'child-identity'] as const)(
    'of the category %s is never changed',
    (category) => {
      expect(severity({ ...threat, category }, witness(0))).toBe(3);
      expect(severity({ ...threat, category })).toBe(3);
    },
  );
});
