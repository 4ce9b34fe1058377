import { type ReactNode, useEffect, useState } from 'react';
import styles from './import.module.css';
import { Progress } from './progress.tsx';

type Props = {
  readonly fileName: string;
  readonly onStop: () => void;
  /** What was there before. */
  readonly children: ReactNode;
};

/** Most files are read before this has passed: a bar that comes and goes at once would only startle. */
const patienceMs = 500;

/** What stood here stays a moment, and cannot be used; then the bar. */
export function ReadingStep({ fileName, onStop, children }: Props) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (isLong)
    return <Progress says="import.progress.reading" fileName={fileName} onStop={onStop} />;
  return (
    <div className={styles.held} inert>
      {children}
    </div>
  );
}
