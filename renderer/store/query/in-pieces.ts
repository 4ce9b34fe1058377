/** Work that can be left and taken up again at each `yield`. */
export type Work<T> = () => Generator<void, T>;

export type InPieces = {
  /** Null when `isWanted` says no on the way. Begins anew when something changed while others had their turn. */
  run<T>(work: Work<T>, isWanted?: () => boolean): Promise<T | null>;
  /** Call when the work that is under way may have seen what is no longer so. */
  outdate(): void;
};

const pieceMs = 20;
/** After that, it is finished in one go: better slow than never. */
const mostBeginnings = 3;

export function createInPieces(nextTurn: () => Promise<void>): InPieces {
  let age = 0;
  return {
    outdate() {
      age += 1;
    },
    async run(work, isWanted = () => true) {
      for (let beginnings = 1; ; beginnings += 1) {
        const begun = age;
        const steps = work();
        let until = performance.now() + pieceMs;
        for (let step = steps.next(); ; step = steps.next()) {
          if (step.done === true) return step.value;
          if (performance.now() < until || beginnings > mostBeginnings) continue;
          await nextTurn();
          if (!isWanted()) return null;
          if (age !== begun) break;
          until = performance.now() + pieceMs;
        }
      }
    },
  };
}
