import { isAbsolute, join, relative, sep } from 'node:path';
import { err, ok, type Result } from '#shared/result.ts';
import { appHost, appScheme } from './origin.ts';

export type BundleRefusal = 'wrong-host' | 'outside' | 'malformed';

/** The file that a request of the page names, or why it gets none. Never a path outside `folder`. */
export function bundlePath(folder: string, requested: string): Result<string, BundleRefusal> {
  if (!URL.canParse(requested)) return err('malformed');
  const url = new URL(requested);
  if (url.protocol !== `${appScheme}:` || url.host !== appHost) return err('wrong-host');
  const path = decoded(url.pathname);
  if (path === null) return err('malformed');
  // A backslash separates folders on Windows, a colon opens a drive or a stream: no file of ours has one.
  if (/[\\:\p{Cc}]/u.test(path)) return err('malformed');
  const steps = path.split('/').filter((step) => step !== '');
  if (steps.some((step) => step === '..' || step === '.')) return err('outside');
  const file = join(folder, ...steps);
  return isInside(folder, file) ? ok(file) : err('outside');
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Null for a broken escape. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
