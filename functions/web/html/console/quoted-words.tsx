import type { Finding } from '../../../../shared/screening/finding.ts';
import { isVeiled } from './case-text.tsx';

/** Returns the words that are blurred in a case's texts, without duplicates, longest first. */
export function veiledWords(texts: Readonly<Record<string, string>>, findings: readonly Finding[]): string[] {
  const words = findings
    .filter(isVeiled)
    .map(({ field = 'text', start, end }) => (texts[field] ?? '').slice(start, end).trim().toLowerCase());
  return [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A comment about a text. Words that are blurred in the text are also blurred here, unless `shown`. */
export function QuotedWords(props: { text: string; veiled: readonly string[]; shown: boolean }) {
  const { text, veiled, shown } = props;
  if (shown || veiled.length === 0) return <p class="case-words">{text}</p>;
  const parts = text.split(new RegExp(`(${veiled.map(escaped).join('|')})`, 'i'));
  return (
    <p class="case-words">
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <span key={index} class="mark-veiled">
            <span class="mark-text" aria-hidden="true">
              {part}
            </span>
            <span class="hidden">(blurred)</span>
          </span>
        ),
      )}
    </p>
  );
}
