import type { ParseFailure } from '#shared/ipc/import-file.ts';

/** Leaves a stream from deep inside a callback. `parseBytes` catches it; it never crosses a border. */
export class Refusal extends Error {
  readonly failure: ParseFailure;

  constructor(failure: ParseFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The same fault, with the sheet it stands on where that helps to find it. */
export function onSheet(failure: ParseFailure, sheet: string): ParseFailure {
  switch (failure.kind) {
    case 'empty':
    case 'too-many-rows':
    case 'too-many-columns':
    case 'too-many-cells':
    case 'cell-too-long':
      return { ...failure, sheet };
    default:
      return failure;
  }
}
