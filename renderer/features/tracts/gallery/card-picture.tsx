import { useEffect, useRef, useState } from 'react';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { PaintPage } from '../paint/paint-page.tsx';
import styles from './gallery.module.css';

type Props = { readonly tract: Tract | null; readonly width: number; readonly height: number };

/** The first page, drawn once it comes into sight; until then a blank sheet of its shape. */
export function CardPicture({ tract, width, height }: Props) {
  const sheet = useRef<HTMLSpanElement>(null);
  const isSeen = useSeen(sheet);
  const page = tract?.pages[0];
  return (
    <span className={styles.picture}>
      <span
        ref={sheet}
        className={styles.sheet}
        data-wide={width > height}
        style={{ aspectRatio: `${width} / ${height}` }}
      >
        {isSeen && tract && page ? (
          <PaintPage tract={tract} page={page} className={styles.drawing ?? ''} />
        ) : null}
      </span>
    </span>
  );
}

function useSeen(element: React.RefObject<HTMLElement | null>): boolean {
  const [isSeen, setIsSeen] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isSeen || element.current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isSeen, element]);
  return isSeen;
}
