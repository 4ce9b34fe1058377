import { lazy, Suspense } from 'react';
import type { PaperSide } from './pdf-preview/paper-side.ts';
import { PreviewWaiting } from './pdf-preview/preview-waiting.tsx';

type Props = {
  /** The PDF that would be printed or saved, byte for byte. */
  readonly bytes: Uint8Array;
  /** What it is, for those who do not see it: « Étiquettes ». */
  readonly label: string;
  /** Where each page is one side of a sheet: it can be turned over. */
  readonly sides?: readonly PaperSide[];
};

// pdf.js weighs more than the rest of the page: it is loaded when a preview is.
const PdfPages = lazy(async () => ({
  default: (await import('./pdf-preview/pdf-pages.tsx')).PdfPages,
}));

/** The real pages of a PDF, to leaf through. Its height is that of its container. */
export function PdfPreview(props: Props) {
  return (
    <Suspense fallback={<PreviewWaiting />}>
      <PdfPages {...props} />
    </Suspense>
  );
}
