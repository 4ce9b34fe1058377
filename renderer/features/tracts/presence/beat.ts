export type Beat = {
  /** The page or the choice changed. */
  readonly moved: () => void;
  /** The window was hidden, or is seen again. */
  readonly looked: () => void;
  /** Says that one leaves, after what was under way. */
  readonly close: () => Promise<void>;
};

type Ports = {
  /** Says where one is. Never throws. */
  readonly tell: () => Promise<'alone' | 'together'>;
  readonly leave: () => Promise<unknown>;
  readonly isVisible: () => boolean;
};

/** Central forgets a device after three of these. */
const restMs = { alone: 10_000, together: 3_000 } as const;
/** Choosing one object after another is told once. */
const afterMoveMs = 1_000;

/** Says again and again where one is: seldom alone, often together, not at all while the window is hidden. */
export function openBeat({ tell, leave, isVisible }: Ports): Beat {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isSoon = false;
  let moved = false;
  let closed = false;
  let telling: Promise<void> | null = null;

  function rest(ms: number) {
    stop();
    if (closed || !isVisible()) return;
    timer = setTimeout(beat, ms);
  }

  function stop() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    isSoon = false;
  }

  function soon() {
    rest(afterMoveMs);
    isSoon = true;
  }

  async function tellOnce() {
    moved = false;
    const place = await tell();
    telling = null;
    if (moved) soon();
    else rest(restMs[place]);
  }

  function beat() {
    stop();
    telling ??= tellOnce();
  }

  if (isVisible()) beat();
  return {
    moved: () => {
      if (telling !== null) moved = true;
      else if (!isSoon) soon();
    },
    looked: () => {
      if (!isVisible()) stop();
      else if (timer === null) beat();
    },
    close: async () => {
      closed = true;
      stop();
      await telling;
      await leave();
    },
  };
}
