import type { StackTemplate } from '../cloudformation/assembly.ts';
import { kindsByTreatment } from '../resources/kinds.ts';

/** Log lines about an assembly: how many resources run, are checked or are ignored, and the ignored types. */
export function summaryOf(stacks: StackTemplate[]): string[] {
  const types = stacks.flatMap(({ resources }) => Object.values(resources).map(({ Type }) => Type));
  const count = (treatment: keyof typeof kindsByTreatment): number =>
    types.filter((type) => type in kindsByTreatment[treatment]).length;
  const ignored = [...new Set(types.filter((type) => type in kindsByTreatment.ignores))].sort();
  const names = stacks.map(({ name }) => name).join(', ');
  return [
    `${names}: ${count('runs')} resources run, ${count('checks')} are checked, ${count('ignores')} are ignored`,
    ...(ignored.length === 0 ? [] : [`ignored: ${ignored.join(', ')}`]),
  ];
}
