import { useEffect, useRef, useState } from 'react';
import { type OpenPdf, openPdf } from './open-pdf.ts';

type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  | { readonly kind: 'failed' };

/** The one before stays in view until the next is open: no flicker while somebody tries settings. */
export function usePdf(bytes: Uint8Array): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' });
  const inView = useRef<OpenPdf | null>(null);

  useEffect(() => {
    let isWanted = true;
    openPdf(bytes).then(
      (pdf) => {
        if (!isWanted) return void pdf.close();
        void inView.current?.close();
        inView.current = pdf;
        setState({ kind: 'open', pdf });
      },
      () => {
        if (isWanted) setState({ kind: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [bytes]);

  useEffect(
    () => () => {
      void inView.current?.close();
      inView.current = null;
    },
    [],
  );

  return state;
}
