import { err, ok, type Result } from '../../result.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * What the file does not say as the table did. `row` counts from 1 below the titles, which are 0; `column`
 * counts from 0. For visiting cards `row` is the card.
 */
export type ExportFinding = {
  readonly row: number;
  readonly column: number;
} & (
  | { readonly kind: 'sign-replaced'; readonly sign: string; readonly by: string }
  | { readonly kind: 'text-cut'; readonly limit: number }
  | { readonly kind: 'not-a-number' }
  /** vCard 3.0 has no birthday without its day. */
  | { readonly kind: 'year-left-out'; readonly year: number }
);

export type ExportRefusal =
  | { readonly kind: 'too-many-rows'; readonly limit: number }
  | { readonly kind: 'too-many-columns'; readonly limit: number }
  /** Bytes before they are packed. */
  | { readonly kind: 'too-large'; readonly limit: number };

/** A piece of the file, and how many rows are in the file up to here. */
export type ExportStep = { readonly rows: number; readonly bytes: Uint8Array };

export type ExportSummary = {
  readonly rows: number;
  /** The first ones only: `findingCount` says how many there were. */
  readonly findings: readonly ExportFinding[];
  readonly findingCount: number;
};

/**
 * Writes a piece each time it is asked to go on, so that a Worker can say how far it is, pause, or stop by
 * `return()`. Pieces are to be sent on as they are: a `Blob` of them may be put on the disk by Chromium, in clear.
 */
export type ExportRun = Generator<ExportStep, Result<ExportSummary, ExportRefusal>, void>;

/** The whole file at once, for small ones. */
export function finishExport(
  run: ExportRun,
): Result<ExportSummary & { readonly bytes: Uint8Array }, ExportRefusal> {
  const pieces: Uint8Array[] = [];
  let step = run.next();
  while (!step.done) {
    pieces.push(step.value.bytes);
    step = run.next();
  }
  return step.value.ok
    ? ok({ ...step.value.value, bytes: joinBytes(pieces) })
    : err(step.value.error);
}
