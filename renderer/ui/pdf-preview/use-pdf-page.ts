import { type RefObject, useEffect, useRef, useState } from 'react';
import type { OpenPdf } from './open-pdf.ts';
import { timesWidth, type Zoom } from './view.ts';

type View = { readonly page: number; readonly zoom: Zoom };
type ShownPage = {
  readonly frame: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** How many times the frame's width it is drawn. */
  readonly times: number;
  /** Of the page, for a screen reader. */
  readonly words: string;
  readonly failed: boolean;
};

/** On both sides, and above and below. */
const padding = 32;

/** Draws the page again whenever it, the zoom or the frame's size changes. */
export function usePdfPage(pdf: OpenPdf | null, { page, zoom }: View): ShownPage {
  const frame = useRef<HTMLElement | null>(null);
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const [words, setWords] = useState('');
  const [failed, setFailed] = useState<OpenPdf | null>(null);
  const [times, setTimes] = useState(1);
  const { width, height } = useSize(frame, pdf !== null);

  useEffect(() => {
    const paper = canvas.current;
    if (pdf === null || paper === null || width === 0) return;
    let isWanted = true;
    const draw = async () => {
      const size = await pdf.sizeOf(page);
      if (!isWanted) return;
      const room = { width: width - padding, height: height - padding };
      const drawn = timesWidth(zoom, size, room);
      const scale = (room.width / size.width) * drawn;
      setTimes(drawn);
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
  }, [pdf, page, zoom, width, height]);

  return { frame, canvas, times, words, failed: failed !== null && failed === pdf };
}

const unknown = { width: 0, height: 0 };

/** 0 until it is known. */
function useSize(frame: RefObject<HTMLElement | null>, isThere: boolean): typeof unknown {
  const [size, setSize] = useState(unknown);
  useEffect(() => {
    const element = frame.current;
    if (!isThere || element === null) return;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, isThere]);
  return size;
}
