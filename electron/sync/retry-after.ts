const longestWaitMs = 3_600_000;

/** Seconds or a date, as milliseconds from now; an hour at most, for a wrong header must not end sync. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const wait = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.round(Math.min(Math.max(wait, 0), longestWaitMs));
}
