/** Text with paragraphs parted by empty lines; single line breaks are kept. */
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
