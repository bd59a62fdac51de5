import { render } from 'preact';
import { focusInto, focusOn } from '../helpers/focus.ts';
import { ReportForm } from './report-form.tsx';

/** Opens the report form after `line`, in place of the link that opened it. */
export function openReport(line: Element, link: HTMLElement, id: string): void {
  const place = document.createElement('div');
  link.hidden = true;
  line.after(place);
  const close = () => {
    render(null, place);
    place.remove();
    link.hidden = false;
    focusOn(link);
  };
  render(<ReportForm id={id} close={close} />, place);
  focusInto(place);
}
