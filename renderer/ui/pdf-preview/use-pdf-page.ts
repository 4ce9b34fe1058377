import { type RefObject, useEffect, useRef, useState } from 'react';
import type { OpenPdf } from './open-pdf.ts';

type View = { readonly page: number; readonly zoom: number };
type ShownPage = {
  readonly frame: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Of the page, for a screen reader. */
  readonly words: string;
  readonly failed: boolean;
};

const sidePadding = 32;

/** Draws the page again whenever it, the zoom or the frame's width changes. */
export function usePdfPage(pdf: OpenPdf | null, { page, zoom }: View): ShownPage {
  const frame = useRef<HTMLElement | null>(null);
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState<OpenPdf | null>(null);
  const width = useWidth(frame, pdf !== null);

  useEffect(() => {
    const paper = canvas.current;
    if (pdf === null || paper === null || width === 0) return;
    let isWanted = true;
    const draw = async () => {
      const size = await pdf.sizeOf(page);
      if (!isWanted) return;
      const scale = ((width - sidePadding) / size.width) * zoom;
      paper.style.width = `${Math.round(size.width * scale)}px`;
      paper.style.height = `${Math.round(size.height * scale)}px`;
      const text = await pdf.show(page, { canvas: paper, scale, density: devicePixelRatio });
      if (isWanted) setWords(text);
    };
    draw().catch(() => {
      // A drawing that another one replaced ends with an error too.
      if (isWanted) setFailed(pdf);
    });
    return () => {
      isWanted = false;
    };
  }, [pdf, page, zoom, width]);

  return { frame, canvas, words, failed: failed !== null && failed === pdf };
}

/** 0 until it is known. */
function useWidth(frame: RefObject<HTMLElement | null>, isThere: boolean): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!isThere || element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, isThere]);
  return width;
}
