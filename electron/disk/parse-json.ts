import type { z } from 'zod';
import { err, ok, type Result } from '#shared/result.ts';

/** Text from outside: a file or an answer. Not JSON, or not of that shape, is an expected refusal. */
export function parseJson<S extends z.ZodType>(
  schema: S,
  text: string,
): Result<z.output<S>, 'not-json' | 'other-shape'> {
  const value = readJson(text);
  if (!value.ok) return value;
  const parsed = schema.safeParse(value.value);
  return parsed.success ? ok(parsed.data) : err('other-shape');
}

function readJson(text: string): Result<unknown, 'not-json'> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('not-json');
  }
}
