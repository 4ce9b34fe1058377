/** A picture or a font on its way between this office and central. */
export type Transfer = {
  readonly sha256: string;
  readonly kind: 'picture' | 'font';
  /** What its file was called. */
  readonly name: string;
  readonly way: 'to-send' | 'to-fetch';
  readonly bytes: number;
  /** How many of them have arrived. */
  readonly done: number;
  /**
   * `due`: its turn comes; `moving`: it is its turn; `elsewhere`: the office that put it in has not sent it yet;
   * `unknown`: central was not asked yet since the program started; `failed`: it is tried again later.
   */
  readonly state: 'due' | 'moving' | 'elsewhere' | 'unknown' | 'failed';
};

/** The files of leaflets that travel beside the rows. */
export type TransfersApi = {
  /** What is still to be sent or fetched; nothing in an office without a federation. Never throws. */
  transfers(): Promise<readonly Transfer[]>;
  /** Tries again at once what had failed. */
  retryTransfers(): Promise<void>;
};
