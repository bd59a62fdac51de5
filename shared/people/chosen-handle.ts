import { isDefaultHandle } from './names/default-form.ts';
import { formFault, plainForm } from './names/form.ts';
import { figuresIn } from './names/numbers.ts';
import { soundsLikeNobody } from './names/service.ts';
import { soundsLikeStaff } from './names/staff.ts';
import { teenFault } from './names/teen-name.ts';

/** A year has four figures; a telephone number or a postcode has more. */
const maxFigures = 4;

/**
 * Why a handle cannot be chosen by its form alone, for the person who would like it; what it says is screened like any
 * text. `teen` is whoever is under 18 or may be.
 */
export function handleFault(handle: string, { teen }: { teen: boolean }): string | undefined {
  const form = formFault(handle);
  if (form !== undefined) return form;
  const name = plainForm(handle);
  if (figuresIn(name) > maxFigures)
    return 'looks like a number that belongs to somebody; four figures are the most';
  if (soundsLikeStaff(name))
    return 'sounds like the people who run this site or like somebody whom it checked; it checks nobody';
  if (soundsLikeNobody(name)) return 'reads like a word of the site and not like a name';
  if (isDefaultHandle(name)) return 'is kept for people who have not chosen a name';
  return teen ? teenFault(name) : undefined;
}
