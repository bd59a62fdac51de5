import catalogue from '../../../../shared/moderation/reasons.json' with { type: 'json' };
import type { ReasonCode, reasonGroups } from '../../../../shared/moderation/reasons.ts';

type Group = (typeof reasonGroups)[number];

const groupNames: Readonly<Record<Group, string>> = {
  editable: 'The author can fix it',
  terminal: 'It is not allowed here',
  care: 'Somebody may need help',
  authenticity: 'It may not be genuine',
  'child-safety': "Children's safety",
  legal: 'Legal reasons',
  other: 'Something else',
};

const codes = Object.keys(catalogue) as ReasonCode[];
const usual: readonly ReasonCode[] = [
  'spam',
  'off-topic',
  'harassment',
  'pii',
  'profanity',
  'advertising',
  'hate',
  'fake',
  'other',
];

const isCode = (hint: string): hint is ReasonCode => Object.hasOwn(catalogue, hint);

/** Returns nine reasons: first those that the case suggests, then the most common ones. */
export function quickReasons(hints: readonly string[]): ReasonCode[] {
  return [...new Set([...hints.filter(isCode), ...usual])].slice(0, 9);
}

/** Returns all reasons except those given, grouped by what the author can do about them. */
export function reasonsByGroup(without: readonly ReasonCode[]): { name: string; codes: ReasonCode[] }[] {
  return (Object.keys(groupNames) as Group[])
    .map((group) => ({
      name: groupNames[group],
      codes: codes.filter((code) => catalogue[code].group === group && !without.includes(code)),
    }))
    .filter((group) => group.codes.length > 0);
}
