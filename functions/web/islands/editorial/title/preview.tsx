import { render } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageDocument } from '../../../../../shared/titles/page-document.ts';
import type { Missing } from '../../../html/title/title-head.tsx';
import { TitlePage } from '../../../html/title/title-page.tsx';

const widths = { phone: 390, desktop: 1280 } as const;
type Look = keyof typeof widths;
const lookWords: Readonly<Record<Look, string>> = { phone: 'Phone', desktop: 'Desktop' };
const drawAfterMs = 150;

/** Prepares the document of the preview: the style sheet of the title page, and a place for the page. */
const prepared = (page: Document, styles: string): HTMLElement => {
  const known = page.querySelector('main');
  if (known) return known;
  page.documentElement.lang = 'en';
  page.head.append(
    Object.assign(page.createElement('link'), {
      rel: 'stylesheet',
      href: new URL(styles, location.href).href,
    }),
  );
  const place = page.createElement('main');
  page.body.append(place);
  return place;
};

/** The page that a form describes, and the ratings that are not given yet. */
export interface Previewed {
  page: PageDocument;
  missing: readonly Missing[];
}

/** Draws the page with the components that readers get. Half-typed values may not be drawable. */
const draw = (previewed: () => Previewed, place: HTMLElement): boolean => {
  try {
    const { page, missing } = previewed();
    render(<TitlePage page={page} missing={missing} />, place);
    return true;
  } catch {
    return false;
  }
};

/**
 * The title page as readers would see it, in a document of its own, because its styles depend on the width of the
 * window. The page in it cannot be used: its links would leave the form.
 */
export function Preview(props: { page: () => Previewed; styles: string; close: () => void }) {
  const { page, styles } = props;
  const [look, setLook] = useState<Look>('phone');
  const [failed, setFailed] = useState(false);
  const [size, setSize] = useState({ height: 800, scale: 1 });
  const frame = useRef<HTMLIFrameElement>(null);
  const view = useRef<HTMLElement>(null);
  const measure = (): void => {
    const content = frame.current?.contentDocument?.body;
    const room = view.current?.clientWidth ?? widths[look];
    setSize({ height: content?.scrollHeight ?? 800, scale: Math.min(1, room / widths[look]) });
  };
  const redraw = (): void => {
    const inner = frame.current?.contentDocument;
    if (!inner) return;
    setFailed(!draw(page, prepared(inner, styles)));
    measure();
  };
  useEffect(() => {
    const timer = setTimeout(redraw, drawAfterMs);
    return () => clearTimeout(timer);
  }, [page]);
  useLayoutEffect(measure, [look]);
  useEffect(() => {
    const resized = new ResizeObserver(measure);
    if (view.current) resized.observe(view.current);
    // The height is known once the style sheet and the pictures are there.
    frame.current?.contentDocument?.addEventListener('load', measure, { capture: true });
    return () => resized.disconnect();
  }, [look]);
  return (
    <section class={`preview preview-${look}`} aria-labelledby="preview-heading">
      <div class="preview-head">
        <h2 id="preview-heading">Preview</h2>
        <button type="button" class="small-button preview-close" onClick={props.close}>
          Back to the form
        </button>
        <div class="ticks">
          {(Object.keys(widths) as Look[]).map((each) => (
            <label class="tick" key={each}>
              <input type="radio" name="look" checked={each === look} onChange={() => setLook(each)} />
              {lookWords[each]}
            </label>
          ))}
        </div>
      </div>
      {failed && <p class="field-hint">The page cannot be drawn with these values yet.</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class="preview-view" ref={view} tabIndex={0} aria-label="The page as readers see it">
        <div style={{ height: `${size.height * size.scale}px` }}>
          <iframe
            ref={frame}
            title="The page as readers see it"
            tabIndex={-1}
            inert
            onLoad={redraw}
            style={{
              width: `${widths[look]}px`,
              height: `${size.height}px`,
              transform: `scale(${size.scale})`,
            }}
          />
        </div>
      </section>
    </section>
  );
}
