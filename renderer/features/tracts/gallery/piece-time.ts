const sevenFirst = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i;

/** When the last of these pieces was written: their ids (UUID version 7) begin with their time. Null without any. */
export function lastWritten(ids: readonly string[]): string | null {
  const times = ids.flatMap((id) => {
    const [, high, low] = sevenFirst.exec(id) ?? [];
    return high && low ? [Number.parseInt(`${high}${low}`, 16)] : [];
  });
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
}
