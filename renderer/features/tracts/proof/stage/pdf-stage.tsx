import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { PreviewWaiting } from '../../../../ui/pdf-preview/preview-waiting.tsx';
import { usePdf } from '../../../../ui/pdf-preview/use-pdf.ts';
import { usePdfPage } from '../../../../ui/pdf-preview/use-pdf-page.ts';
import styles from '../proof.module.css';
import { type View, viewKeys } from './view.ts';

type Props = {
  readonly bytes: Uint8Array;
  readonly view: View;
  readonly label: string;
  /** Laid over the page, as large as it. */
  readonly children?: ReactNode;
};

/** A page of a PDF, drawn anew at every zoom. */
export function PdfStage({ bytes, view, label, children }: Props) {
  const pdf = usePdf(bytes);
  const { page, zoom } = view;
  const pages = pdf.kind === 'open' ? pdf.pdf.pages : 1;
  const isThere = page <= pages;
  const shown = usePdfPage(pdf.kind === 'open' ? pdf.pdf : null, {
    page: Math.min(page, pages),
    zoom,
  });
  if (pdf.kind === 'opening') return <PreviewWaiting />;
  if (pdf.kind === 'failed' || shown.failed) {
    return (
      <p role="alert" className={styles.empty}>
        <FormattedMessage id="preview.failed" />
      </p>
    );
  }
  return (
    <figure
      ref={shown.frame}
      className={styles.desk}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
      tabIndex={0}
      aria-label={`${label}, ${view.place}`}
      onKeyDown={viewKeys(view)}
    >
      {isThere ? null : (
        <p className={styles.empty}>
          <FormattedMessage id="tracts.proof.noPage" />
        </p>
      )}
      <div className={styles.paper} hidden={!isThere}>
        <canvas ref={shown.canvas} className={styles.dots} />
        {children}
      </div>
      <VisuallyHidden>{shown.words}</VisuallyHidden>
    </figure>
  );
}
