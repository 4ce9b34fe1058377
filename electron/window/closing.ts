export type Closing = {
  /** The window wants to close. `wait`: not yet, the page was told. */
  asked(): 'close' | 'wait';
  /** The page is asking the person: this closing is off. */
  keepOpen(): void;
};

type Ports = {
  readonly tellPage: () => void;
  readonly closeNow: () => void;
  /** Returns its own undo. */
  readonly after: (delayMs: number, run: () => void) => () => void;
};

const patienceMs = 10_000;

/** The page may write a snapshot before it goes: it closes itself when done, or after ten seconds we do. */
export function createClosing({ tellPage, closeNow, after }: Ports): Closing {
  let cancel: (() => void) | null = null;
  const settle = () => {
    cancel?.();
    cancel = null;
  };
  return {
    asked() {
      if (cancel !== null) {
        settle();
        return 'close';
      }
      cancel = after(patienceMs, closeNow);
      tellPage();
      return 'wait';
    },
    keepOpen: settle,
  };
}
