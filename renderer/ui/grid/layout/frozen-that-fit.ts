/** Frozen columns may take this much of the room; the rest must be left to read what scrolls. */
const mostOfRoom = 0.6;

/** How many of the columns that should stay can stay, so that the others are never hidden behind them. */
export function frozenThatFit(widths: readonly number[], frozen: number, room: number): number {
  let taken = 0;
  for (let count = 0; count < frozen; count += 1) {
    taken += widths[count] ?? 0;
    if (taken > room * mostOfRoom) return count;
  }
  return Math.min(frozen, widths.length);
}
