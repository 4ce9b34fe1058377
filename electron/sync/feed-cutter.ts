import { FeedCursor } from '#shared/sync/protocol.ts';
import type { OwnBytes } from '../disk/own-bytes.ts';
import { parseJson } from '../disk/parse-json.ts';

export type Piece = {
  /** Whole lines, the last of them the cursor. */
  readonly ndjson: OwnBytes;
  readonly cursor: FeedCursor;
};

export type FeedCutter = {
  /** The pieces that these bytes complete; `too-large` when no cursor line comes. */
  push(bytes: Uint8Array): readonly Piece[] | 'too-large';
};

const newline = 0x0a;
/** Every other line carries an id and more: only a cursor line is this short. */
const longestCursorLine = 80;

/** Cuts NDJSON behind each cursor line. It looks at nothing else: what the rows say is the store's to judge. */
export function createFeedCutter(maxPieceBytes: number): FeedCutter {
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  /** Beginning of the line that the last bytes broke off in. */
  let lineHead: Uint8Array = new Uint8Array();

  return {
    push(bytes) {
      const pieces: Piece[] = [];
      let cutAt = 0;
      let lineAt = 0;
      for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, lineAt)) {
        const cursor = cursorIn(lineHead, bytes.subarray(lineAt, end));
        lineHead = new Uint8Array();
        lineAt = end + 1;
        if (cursor === null) continue;
        pieces.push({ ndjson: joined([...waiting, bytes.subarray(cutAt, lineAt)]), cursor });
        waiting = [];
        waitingBytes = 0;
        cutAt = lineAt;
      }
      lineHead = joined([lineHead, bytes.subarray(lineAt)]).subarray(0, longestCursorLine + 1);
      waiting.push(bytes.subarray(cutAt));
      waitingBytes += bytes.length - cutAt;
      return waitingBytes > maxPieceBytes ? 'too-large' : pieces;
    },
  };
}

function cursorIn(head: Uint8Array, rest: Uint8Array): FeedCursor | null {
  if (head.length + rest.length > longestCursorLine) return null;
  const cursor = parseJson(FeedCursor, Buffer.from(joined([head, rest])).toString('utf8'));
  return cursor.ok ? cursor.value : null;
}

/** In memory of its own: it is sent to another process. */
function joined(parts: readonly Uint8Array[]): OwnBytes {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
