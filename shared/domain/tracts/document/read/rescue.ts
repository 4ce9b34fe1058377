import * as Y from 'yjs';
import type { z } from 'zod';

export type Fields = Readonly<Record<string, unknown>>;

export type Rescued<T> =
  | { readonly kind: 'rescued'; readonly value: T; readonly reset: readonly string[] }
  | { readonly kind: 'lost'; readonly field: string };

/** The values of a shared map, one level deep: a shared type where a value belongs is damage. */
export function fieldsOf(value: unknown): Fields | null {
  if (!(value instanceof Y.Map)) {
    return null;
  }
  const entries = [...value.entries()].filter(([, field]) => !(field instanceof Y.AbstractType));
  return Object.fromEntries(entries);
}

/** Reads what fits the schema, puts the default where one property does not, and says which. */
export function rescue<T>(schema: z.ZodType<T>, fields: Fields, defaults: Fields): Rescued<T> {
  const whole = schema.safeParse({ ...missing(fields, defaults), ...fields });
  if (whole.success) {
    return { kind: 'rescued', value: whole.data, reset: [] };
  }
  const damaged = [...new Set(whole.error.issues.map(({ path }) => String(path[0] ?? '')))];
  const lost = damaged.find((field) => !Object.hasOwn(defaults, field));
  if (lost !== undefined) {
    return { kind: 'lost', field: lost };
  }
  const replaced = Object.fromEntries(damaged.map((field) => [field, defaults[field]]));
  const mended = schema.safeParse({ ...missing(fields, defaults), ...fields, ...replaced });
  return mended.success
    ? { kind: 'rescued', value: mended.data, reset: damaged }
    : { kind: 'lost', field: damaged[0] ?? '' };
}

/** A property that was never set is not damage: an older version did not know it. */
const missing = (fields: Fields, defaults: Fields) =>
  Object.fromEntries(Object.entries(defaults).filter(([key]) => fields[key] === undefined));
