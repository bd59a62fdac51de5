/** Renders text whose paragraphs are separated by empty lines; keeps single line breaks. */
export function Prose({ text, class: name }: { text: string; class?: string }) {
  return (
    <div class={name ? `prose ${name}` : 'prose'}>
      {text
        .split(/\n\s{0,200}\n/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph.trim()}</p>
        ))}
    </div>
  );
}
