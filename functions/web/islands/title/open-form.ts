import { type ComponentChild, render } from 'preact';
import { focusInto } from '../helpers/focus.ts';

/** Puts a form into an invitation's place and takes the reader to it. */
export function openForm(place: HTMLElement, form: ComponentChild): void {
  place.querySelector('[data-open]')?.remove();
  const holder = document.createElement('div');
  holder.className = 'form';
  place.append(holder);
  render(form, holder);
  place.scrollIntoView({ block: 'start' });
  focusInto(holder);
}
