import { render } from 'preact';
import { ReportForm } from './report-form.tsx';

/** Opens the form for a report behind `line`. */
export const openReport = (line: Element, id: string): void => {
  const place = document.createElement('div');
  line.after(place);
  render(<ReportForm id={id} close={() => render(null, place)} />, place);
};
