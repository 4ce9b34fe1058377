import type { ParseFailure } from '#shared/ipc/import-file.ts';

/** Leaves a stream from deep inside a callback. Only `parseBytes` catches it; it never crosses a border. */
export class Refusal extends Error {
  readonly failure: ParseFailure;

  constructor(failure: ParseFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}
