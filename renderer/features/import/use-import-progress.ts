import { useEffect, useState } from 'react';
import type { ImportProgress } from '../../store/import/import-api.ts';
import { useImportApi } from './use-import-api.ts';

const askEveryMs = 200;

/** How far the store is, as it said last; null until it has said anything. */
export function useImportProgress(): ImportProgress {
  const desk = useImportApi();
  const [progress, setProgress] = useState<ImportProgress>(null);
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const now = await desk.importProgress();
      if (!isOver && now !== null) setProgress(now);
    };
    void ask();
    const timer = setInterval(() => void ask(), askEveryMs);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [desk]);
  return progress;
}
