import { err, ok, type Result } from '#shared/result.ts';

const longest = 2_000;
const openable: ReadonlySet<string> = new Set(['https:', 'mailto:']);

/** The address as our own parser writes it, if it may be handed to the system at all. */
export function openableLink(typed: string): Result<string, 'refused'> {
  if (typed.length > longest || !URL.canParse(typed)) return err('refused');
  const url = new URL(typed);
  const hasCredentials = url.username !== '' || url.password !== '';
  if (!openable.has(url.protocol) || hasCredentials) return err('refused');
  // Re-serialising may have made it longer, by escapes.
  return url.href.length > longest ? err('refused') : ok(url.href);
}
