import type { AllReportRules } from '../../../../shared/moderation/report-rules.ts';

/** The rules about reports as the API returns them: all of them, including those that the policy does not set. */
export type ReportRulesInForce = AllReportRules;

interface ReportNumber {
  /** Path of the number in the rules: `breaker.hidings`. */
  path: string;
  label: string;
  hint: string;
  min: number;
  max: number;
  step: number | 'any';
}

/** The numbers of the rules about reports that the policy page shows and changes. */
export const reportNumbers: readonly ReportNumber[] = [
  {
    path: 'standing.upheld',
    label: 'Upheld reports that a reporter needs for a good record',
    hint: 'Out of their latest ten reports that people decided.',
    min: 1,
    max: 10,
    step: 1,
  },
  {
    path: 'standing.timesDeclined',
    label: 'Upheld reports for each declined one',
    hint: '2 means at least twice as many upheld as declined.',
    min: 1,
    max: 10,
    step: 'any',
  },
  {
    path: 'agreement.accounts',
    label: 'Accounts that must agree',
    hint: 'At least two: one account alone never hides a review.',
    min: 2,
    max: 20,
    step: 1,
  },
  {
    path: 'agreement.contributions',
    label: 'Accepted contributions that each of them needs',
    hint: 'An account with none counts as new.',
    min: 1,
    max: 100,
    step: 1,
  },
  {
    path: 'agreement.days',
    label: 'Days since the oldest of those contributions',
    hint: '0 means any age.',
    min: 0,
    max: 3650,
    step: 1,
  },
  {
    path: 'breaker.hidings',
    label: 'Reviews that reports may hide on the whole site',
    hint: 'Beyond this number reviews stay up and an alarm goes off. 0 means that reports hide none.',
    min: 0,
    max: 100,
    step: 1,
  },
  {
    path: 'breaker.minutes',
    label: 'Counted over this many minutes',
    hint: 'From 1 to 1440.',
    min: 1,
    max: 1440,
    step: 1,
  },
];

type Numbers = Record<string, Record<string, number>>;

/** Returns the number at a path. */
export function numberIn(rules: ReportRulesInForce, path: string): number | undefined {
  const [part = '', name = ''] = path.split('.');
  return (rules as unknown as Numbers)[part]?.[name];
}

/** Returns a copy of the rules with another number at a path. */
export function changedNumber(rules: ReportRulesInForce, path: string, value: number): ReportRulesInForce {
  const [part = '', name = ''] = path.split('.');
  return { ...rules, [part]: { ...(rules as unknown as Numbers)[part], [name]: value } };
}
