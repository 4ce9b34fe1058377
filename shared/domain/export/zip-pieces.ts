import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { joinBytes } from './join-bytes.ts';

/** A zip that is written in pieces; one part is open at a time. */
export type ZipPieces = {
  /** A small part, compressed. */
  add(path: string, text: string): void;
  /** As it is, not compressed: what tells readers the kind of the file. */
  addStored(path: string, text: string): void;
  /** A part of any length. */
  open(path: string): ZipPart;
  end(): void;
  /** What was made since the last call. */
  take(): Uint8Array;
};

type ZipPart = {
  write(text: string): void;
  /** How much was written, before packing. */
  bytes(): number;
  close(): void;
};

/** Twice as fast as the usual 6 for files a tenth larger. */
const level = 2;
/** No clock: the same table is the same file, and a file tells nobody when it was made. Local time, as zip has it. */
const noTime = '1980-01-01T00:00:00';
const lettersPerPush = 65_536;

export function zipPieces(): ZipPieces {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    made.push(piece);
  });
  const put = (part: ZipPassThrough | ZipDeflate) => {
    part.mtime = noTime;
    zip.add(part);
    return part;
  };
  const open = (path: string): ZipPart => {
    const part = put(new ZipDeflate(path, { level }));
    let pending = '';
    let written = 0;
    const push = (isLast: boolean) => {
      const bytes = strToU8(pending);
      pending = '';
      written += bytes.length;
      part.push(bytes, isLast);
    };
    return {
      write(text: string) {
        pending += text;
        if (pending.length >= lettersPerPush) push(false);
      },
      bytes: () => written,
      close: () => push(true),
    };
  };
  return {
    open,
    add(path, text) {
      const part = open(path);
      part.write(text);
      part.close();
    },
    addStored: (path, text) => put(new ZipPassThrough(path)).push(strToU8(text), true),
    end: () => zip.end(),
    take: () => joinBytes(made.splice(0)),
  };
}
