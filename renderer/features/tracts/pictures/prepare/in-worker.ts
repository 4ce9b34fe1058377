/** Then it is a file made to keep a computer busy, or there is not enough memory for it. */
const longestMs = 60_000;

/** What the Worker posts when it is done. */
export type Answer<T> = { readonly answer: T };

type Job<T> = {
  readonly start: () => Worker;
  readonly order: { readonly bytes: Uint8Array<ArrayBuffer> };
  readonly tooLong: T;
  readonly broken: T;
};

/** Hands an order and its bytes to a Worker of its own, which is ended whatever comes of it. Never throws. */
export function inWorker<T>({ start, order, tooLong, broken }: Job<T>): Promise<T> {
  return new Promise((resolve) => {
    const worker = start();
    const end = (answer: T) => {
      clearTimeout(limit);
      worker.terminate();
      resolve(answer);
    };
    const limit = setTimeout(() => end(tooLong), longestMs);
    worker.onmessage = ({ data }: MessageEvent<Answer<T> | null>) => {
      // A library in the Worker may say things of its own.
      if (data !== null && 'answer' in data) end(data.answer);
    };
    worker.onerror = () => end(broken);
    worker.onmessageerror = () => end(broken);
    worker.postMessage(order, [order.bytes.buffer]);
  });
}
