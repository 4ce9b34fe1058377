type Row = { readonly id: string; readonly fields: object };

/**
 * Of a kind of which a section has one record; two offices that each made the first one without a network have two. The
 * older speaks, the younger where the older says nothing: every office reads the same. Null without any.
 */
export function speakingRow<R extends Row>(rows: readonly R[]): R | null {
  const [first, ...others] = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (first === undefined) return null;
  const fields = others.reduce<R['fields']>(
    (said, row) => ({ ...row.fields, ...known(said) }),
    first.fields,
  );
  return { ...first, fields };
}

const known = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
