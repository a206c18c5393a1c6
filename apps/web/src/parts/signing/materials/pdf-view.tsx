import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the bundler makes it an address
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { Loading } from '@/design/page-state';
import { Scroll } from '@/design/scroll';
import { useSigningWords } from '../words';
import { FileOnly } from './file-only';
import { lineAt, linesOf } from './pdf-lines';
import { useInView } from './use-in-view';
import { quoteOf, type ViewProps } from './view-props';
import styles from './materials.module.css';

GlobalWorkerOptions.workerSrc = workerUrl;

export function PdfView(props: ViewProps) {
  const { bytes, title, onPoint, onDisplayed } = props;
  const say = useSigningWords();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    // The reader takes the bytes away: it gets a copy.
    const reading = getDocument({
      data: bytes.slice(),
      cMapUrl: '/assets/cmaps/',
      cMapPacked: true,
      standardFontDataUrl: '/assets/standard-fonts/',
      useWasm: false,
      isEvalSupported: false,
      enableXfa: false,
    });
    let left = false;
    reading.promise.then(setPdf, () => setBroken(!left));
    return () => {
      left = true;
      void reading.destroy();
    };
  }, [bytes]);
  if (broken) return <FileOnly {...props} why={say('brokenPdf')} />;
  if (!pdf) return <Loading />;
  return (
    <Scroll label={title} className={styles['pages']}>
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <PdfPage key={index} pdf={pdf} page={index + 1} onPoint={onPoint} onDisplayed={onDisplayed} />
      ))}
    </Scroll>
  );
}

type PageProps = Readonly<{ pdf: PDFDocumentProxy; page: number }> &
  Pick<ViewProps, 'onPoint' | 'onDisplayed'>;

/** Drawn when it comes near the screen: a file may have hundreds of pages. */
function PdfPage({ pdf, page, onPoint, onDisplayed }: PageProps) {
  const say = useSigningWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const [near, setNear] = useState(false);
  const [drawn, setDrawn] = useState(false);
  useInView(sheet, drawn, () => onDisplayed(page));
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '800px',
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const element = canvas.current;
    if (!near || !element) return;
    let stop = () => undefined as void;
    void pdf.getPage(page).then((shown) => {
      const width = element.parentElement?.clientWidth ?? 600;
      const scale = (width / shown.getViewport({ scale: 1 }).width) * devicePixelRatio;
      const viewport = shown.getViewport({ scale });
      element.width = viewport.width;
      element.height = viewport.height;
      const drawing = shown.render({ canvas: element, viewport });
      drawing.promise.then(
        () => setDrawn(true),
        () => undefined,
      );
      stop = () => drawing.cancel();
    });
    return () => stop();
  }, [near, pdf, page]);
  const label = say('page', { page });
  const point = async (event: MouseEvent<HTMLButtonElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    // By the keyboard it is the page that is pointed at.
    const down = event.detail === 0 ? null : (event.clientY - top) / height;
    const shown = await pdf.getPage(page);
    const { height: pageHeight } = shown.getViewport({ scale: 1 });
    const found = down === null ? null : lineAt(await linesOf(shown), (1 - down) * pageHeight);
    onPoint?.({ page, ...(found && { line: found.line, quote: quoteOf(found.text) }) });
  };
  return (
    <figure ref={sheet} className={styles['page']}>
      <button
        type="button"
        className={onPoint ? styles['pointable'] : styles['plain']}
        disabled={!onPoint}
        title={onPoint ? say('pointOut') : undefined}
        onClick={(event) => void point(event)}
      >
        <canvas ref={canvas} role="img" aria-label={label} />
      </button>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
