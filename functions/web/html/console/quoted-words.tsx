import type { Finding } from '../../../../shared/screening/finding.ts';
import { isVeiled } from './case-text.tsx';

/** The very words of a case's texts that are blurred, without repetition, the longest first. */
export function veiledWords(texts: Readonly<Record<string, string>>, findings: readonly Finding[]): string[] {
  const words = findings
    .filter(isVeiled)
    .map(({ field = 'text', start, end }) => (texts[field] ?? '').slice(start, end).trim().toLowerCase());
  return [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What somebody wrote about a text: where it quotes what is blurred there, that is blurred here too, unless `shown`. */
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
