import { type ComponentChild, render } from 'preact';
import { focusInto } from '../helpers/focus.ts';

/** Replaces an invitation with its form and moves the focus to it. Returns what shows the form anew. */
export function openForm(place: HTMLElement, form: () => ComponentChild): () => void {
  place.querySelector('[data-open]')?.remove();
  const holder = document.createElement('div');
  holder.className = 'form';
  place.append(holder);
  const show = (): void => {
    render(form(), holder);
    place.scrollIntoView({ block: 'start' });
    focusInto(holder);
  };
  show();
  return show;
}
