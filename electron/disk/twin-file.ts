import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { DamagedFile, diskCodeOf } from './disk-failure.ts';
import { readEnvelope, writeEnvelope } from './envelope.ts';
import { bringUpToDate, type JsonFormat, jsonFormats, versionWritten } from './formats.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readIfThere } from './read-if-there.ts';
import { flushFolder, replaceFile, writeAtomically } from './write-atomically.ts';

export type TwinRead<T> =
  | { readonly kind: 'none' }
  /** A file is there, but neither it nor its copy can be believed. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'read'; readonly value: T };

export type TwinFile<T> = {
  read(): Promise<TwinRead<T>>;
  write(value: T): Promise<void>;
};

type Options<S extends z.ZodType> = {
  readonly path: string;
  readonly format: JsonFormat;
  readonly schema: S;
};

type Copy<T> =
  | { readonly kind: 'none' | 'damaged' | 'newer' }
  | { readonly kind: 'read'; readonly value: T; readonly revision: number; readonly text: string };

/** A small JSON file kept twice, each copy hashed and replaced whole; the newest good copy counts. */
export function twinFile<S extends z.ZodType>({
  path,
  format,
  schema,
}: Options<S>): TwinFile<z.output<S>> {
  const paths = [path, path.replace(/\.json$/, '.copy.json')] as const;
  const inTurn = oneAtATime();

  const readCopies = () =>
    Promise.all(paths.map((copy) => readCopy({ path: copy, format, schema })));

  return {
    read: () =>
      inTurn(async () => {
        const copies = await readCopies();
        const best = newestGood(copies);
        if (best === null) return { kind: worst(copies) };
        await mend(paths, copies, best.text);
        return { kind: 'read', value: best.value };
      }),

    write: (value) =>
      inTurn(async () => {
        const copies = await readCopies();
        if (worst(copies) === 'newer') throw new DamagedFile('written by a newer version');
        const revision = (newestGood(copies)?.revision ?? 0) + 1;
        const body = schema.parse(value);
        const text = writeEnvelope({
          kind: format,
          format: versionWritten(jsonFormats[format]),
          revision,
          body,
        });
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        // One after the other: the second is touched only once the first is whole.
        for (const copy of paths) await replaceFile(copy, Buffer.from(text));
        await flushFolder(dirname(path));
      }),
  };
}

async function readCopy<S extends z.ZodType>({
  path,
  format,
  schema,
}: Options<S>): Promise<Copy<z.output<S>>> {
  const bytes = await readIfThere(path);
  if (bytes === null) return { kind: 'none' };
  const text = bytes.toString('utf8');
  const envelope = readEnvelope(format, text);
  if (envelope === null) return { kind: 'damaged' };
  const body = bringUpToDate(jsonFormats[format], envelope.format, envelope.body);
  if (!body.ok) return { kind: 'newer' };
  const parsed = schema.safeParse(body.value);
  if (!parsed.success) return { kind: 'damaged' };
  return { kind: 'read', value: parsed.data, revision: envelope.revision, text };
}

function newestGood<T>(copies: readonly Copy<T>[]) {
  // A copy by a newer version means that this version's copy is out of date: it must not win.
  if (copies.some((copy) => copy.kind === 'newer')) return null;
  const good = copies.filter((copy) => copy.kind === 'read');
  return good.sort((a, b) => b.revision - a.revision)[0] ?? null;
}

function worst(copies: readonly Copy<unknown>[]): 'none' | 'damaged' | 'newer' {
  if (copies.some((copy) => copy.kind === 'newer')) return 'newer';
  return copies.some((copy) => copy.kind === 'damaged') ? 'damaged' : 'none';
}

/** Two copies again after one was lost. A disk that refuses now will be heard at the next write. */
async function mend(
  paths: readonly string[],
  copies: readonly Copy<unknown>[],
  text: string,
): Promise<void> {
  for (const [index, path] of paths.entries()) {
    const copy = copies[index];
    if (copy?.kind === 'read' && copy.text === text) continue;
    try {
      await writeAtomically(path, Buffer.from(text));
    } catch (cause) {
      if (diskCodeOf(cause) === null) throw cause;
    }
  }
}
