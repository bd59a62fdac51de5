import { isRefused, type Refusal } from '../../shared/contract/refusal.ts';
import { offeredHandles } from '../../shared/people/names/offered.ts';
import type { Person } from '../../shared/people/schema.ts';
import { freeHandles } from '../../shared/storage/free-handles.ts';
import type { Dependencies } from './dependencies.ts';
import { screenHandle } from './screen-handle.ts';

const maxOffered = 10;

/**
 * Returns available names for a teen whose choice was refused: first allowed names that are similar to the refused one,
 * then those that are offered to everybody. Refuses when a name cannot be checked.
 */
export async function nearHandles(
  { store }: Dependencies,
  { tag }: Person,
  refused: string,
): Promise<string[] | Refusal<'name-not-checked'>> {
  const { nearNames } = await import('../../shared/people/names/near-names.ts');
  const near: string[] = [];
  for (const name of nearNames(refused)) {
    const fault = await screenHandle(name, { teen: true });
    if (isRefused(fault)) return fault;
    if (fault === undefined) near.push(name);
  }
  const all = new Set([...near, ...offeredHandles(tag, 0)]);
  return freeHandles(store, [...all].slice(0, maxOffered));
}
