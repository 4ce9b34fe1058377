import { useEffect, useState } from 'react';
import type { Paper } from '../../paper/client.ts';

/** A Worker of its own that ends with the dialogue, and with it what it knows of people. */
export function usePaper(open: () => Paper): Paper | null {
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    const opened = open();
    setPaper(opened);
    return () => opened.close();
  }, [open]);
  return paper;
}
