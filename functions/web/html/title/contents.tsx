import type { PageDocument } from '../../../../shared/titles/page-document.ts';
import { kindWords } from '../words/kinds.ts';

/** The table of contents of a title page; stays visible while the reader scrolls. */
export function Contents({ page }: { page: PageDocument }) {
  const rows: [id: string, text: string][] = [
    ['grid', 'A lot or a little?'],
    ['where', kindWords[page.kind].where],
    ['media', 'Pictures'],
    ['community', 'Reviews'],
    ['story', 'Story'],
    ['verdict', 'Verdict'],
    ['talk', 'Talk'],
    ['details', 'Details'],
    ['suggest', 'Suggest'],
    ['recommended', 'More like this'],
  ];
  return (
    <nav class="contents" aria-label="On this page">
      <ul class="wrap">
        {rows.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
