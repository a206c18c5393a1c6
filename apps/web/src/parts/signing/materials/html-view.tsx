import { useEffect, useMemo, useRef } from 'react';
import type { OnDisplayed } from './use-page-reports';
import { quoteOf, type OnPoint, type ViewProps } from './view-props';
import styles from './materials.module.css';

/** What one points at in a document: a paragraph, a line of a table, a heading. */
const pointable = 'p, li, td, th, h1, h2, h3, h4, pre, blockquote';

/**
 * A filed HTML document in a frame that runs no script, opens no window and sends no form. It keeps our origin so that
 * this page can hear a click in it; without scripts of its own it has no use for that.
 */
export function HtmlView({ bytes, title, onPoint, onDisplayed }: ViewProps) {
  const html = useMemo(() => new TextDecoder().decode(bytes), [bytes]);
  const frame = useRef<HTMLIFrameElement>(null);
  const point = useRef<OnPoint>(onPoint);
  useEffect(() => {
    point.current = onPoint;
    frame.current?.contentDocument?.documentElement.toggleAttribute('data-pointing', onPoint !== null);
  }, [onPoint]);

  const displayed = useRef<OnDisplayed>(onDisplayed);
  useEffect(() => {
    displayed.current = onDisplayed;
  }, [onDisplayed]);
  const watching = useRef<IntersectionObserver>(undefined);
  useEffect(() => () => watching.current?.disconnect(), []);

  const prepare = () => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    inside.documentElement.toggleAttribute('data-pointing', point.current !== null);
    const style = inside.createElement('style');
    style.textContent = `body { padding: 8px 20px 20px } [data-pointing] :is(${pointable}):hover { outline: 2px solid #b3231a; cursor: crosshair }`;
    inside.head.append(style);
    inside.addEventListener('click', (event) => {
      event.preventDefault();
      const target = (event.target as Element | null)?.closest(pointable);
      if (target) point.current?.({ ...pageOf(target), quote: quoteOf(target.textContent ?? '') });
    });
    watching.current?.disconnect();
    watching.current = watchPages(inside, (page) => displayed.current(page));
    // Keys pressed while the document has the focus are still the page's.
    inside.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      document.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, bubbles: true }));
    });
  };

  return (
    <iframe
      ref={frame}
      className={styles['frame']}
      title={title}
      sandbox="allow-same-origin"
      srcDoc={html}
      onLoad={prepare}
    />
  );
}

/** Tells which of a document's pages come into sight; a document without pages is its first. */
function watchPages(inside: Document, tell: (page: number) => void): IntersectionObserver {
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) tell(pageOf(target).page ?? 1);
  });
  const pages = [...inside.querySelectorAll('[id^=p]')].filter((each) => /^p\d{1,5}$/.test(each.id));
  for (const page of pages.length > 0 ? pages : [inside.body]) watch.observe(page);
  return watch;
}

/** Documents of this bureau number their pages `p1`, `p2`, … */
function pageOf(element: Element): Readonly<{ page?: number }> {
  const [, page] = /^p(\d{1,5})$/.exec(element.closest('[id^=p]')?.id ?? '') ?? [];
  return page === undefined ? {} : { page: Number(page) };
}
