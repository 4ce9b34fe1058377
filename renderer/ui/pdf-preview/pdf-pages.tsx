import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { otherSide, type PaperSide } from './paper-side.ts';
import styles from './pdf-pages.module.css';
import { PreviewBar } from './preview-bar.tsx';
import { PreviewWaiting } from './preview-waiting.tsx';
import { usePdf } from './use-pdf.ts';
import { usePdfPage } from './use-pdf-page.ts';
import { keyMove, type Zoom, zoomStep } from './view.ts';

type Props = {
  readonly bytes: Uint8Array;
  readonly label: string;
  /** Where each page is one side of a sheet: it can be turned over. */
  readonly sides?: readonly PaperSide[];
};

/** One page at a time, from the very bytes that are printed. */
export function PdfPages({ bytes, label, sides }: Props) {
  const intl = useIntl();
  const pdf = usePdf(bytes);
  const [wanted, setPage] = useState(1);
  // A sheet is judged as a whole; a list is read line by line.
  const [zoom, setZoom] = useState<Zoom>(sides ? 'page' : 1);
  const pages = pdf.kind === 'open' ? pdf.pdf.pages : 1;
  const page = Math.min(wanted, pages);
  const shown = usePdfPage(pdf.kind === 'open' ? pdf.pdf : null, { page, zoom });

  if (pdf.kind === 'opening') return <PreviewWaiting />;
  if (pdf.kind === 'failed' || shown.failed) {
    return (
      <p role="alert" className={styles.waiting}>
        <FormattedMessage id="preview.failed" />
      </p>
    );
  }
  const side = sides?.[page - 1];
  const place = side
    ? intl.formatMessage({ id: 'preview.side' }, side)
    : intl.formatMessage({ id: 'preview.page' }, { page, pages });
  const other = sides ? otherSide(sides, page) : null;
  return (
    <section className={styles.preview} aria-label={label}>
      <PreviewBar
        {...{ page, pages, place }}
        zoom={shown.times}
        isWhole={zoom === 'page'}
        other={sides ? other : undefined}
        onPage={setPage}
        onZoom={setZoom}
        onWhole={() => setZoom(zoom === 'page' ? 1 : 'page')}
      />
      <figure
        ref={shown.frame}
        className={styles.desk}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label={`${label}, ${place}`}
        onKeyDown={(event) => {
          const move = keyMove(event.key, { page, pages });
          if (move === null || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          if (move.kind === 'page') setPage(move.page);
          else setZoom(zoomStep(shown.times, move.direction));
        }}
      >
        <canvas ref={shown.canvas} className={styles.paper} />
        <VisuallyHidden>{shown.words}</VisuallyHidden>
      </figure>
    </section>
  );
}
