import { useEffect, useState } from 'react';

type Countdown = { readonly secondsLeft: number; readonly wait: (ms: number) => void };

/** Counts whole seconds down to 0. */
export function useCountdown(): Countdown {
  const [secondsLeft, setSecondsLeft] = useState(0);

  useEffect(() => {
    if (secondsLeft === 0) return;
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1_000);
    return () => clearTimeout(timer);
  }, [secondsLeft]);

  return { secondsLeft, wait: (ms) => setSecondsLeft(Math.ceil(ms / 1_000)) };
}
