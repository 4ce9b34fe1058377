/** The disk said no for a reason a person can act on: it is full, protected, worn out or taken away. */
const diskCodes: ReadonlySet<unknown> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'EROFS',
  'EACCES',
  'EPERM',
  'EIO',
  'ENODEV',
  'ENXIO',
  'EBUSY',
  'EMFILE',
  'ENFILE',
]);

export class DiskFull extends Error {
  readonly code = 'ENOSPC';
}

/** A file that was whole when it was written no longer matches its hash. */
export class DamagedFile extends Error {
  readonly code = 'DAMAGED';
}

/** The code of a refusal by the disk, null when the cause is something else. */
export function diskCodeOf(cause: unknown): string | null {
  if (!(cause instanceof Error) || !('code' in cause)) return null;
  if (typeof cause.code !== 'string') return null;
  return diskCodes.has(cause.code) || cause instanceof DamagedFile ? cause.code : null;
}

export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
