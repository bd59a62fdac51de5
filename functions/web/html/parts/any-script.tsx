/**
 * Text of a name in any language and script. It is isolated from the text around it, and its letters decide its
 * direction (WCAG 3.1.2, HTML `dir=auto`). `lang` is a BCP 47 tag.
 */
export function AnyScript({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    <span dir="auto" lang={lang}>
      {text}
    </span>
  );
}
