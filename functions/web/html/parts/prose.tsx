/**
 * Renders text whose paragraphs are separated by empty lines; keeps single line breaks. Each paragraph
 * has the direction of its own letters.
 */
export function Prose({ text, class: name }: { text: string; class?: string }) {
  return (
    <div class={name ? `prose ${name}` : 'prose'}>
      {text
        .split(/\n\s{0,200}\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p key={paragraph} dir="auto">
            {paragraph.trim()}
          </p>
        ))}
    </div>
  );
}
