import { ok } from '#shared/result.ts';
import type { DocumentEdit } from '../edits/tract-edit.ts';
import type { StyleId } from '../model/ids.ts';
import type { Tract } from '../model/tract.ts';
import { binEntry } from './bin-entry.ts';
import { type Desk, inTurn, type Plan, refuse, setFields, type Write } from './desk.ts';
import { replaceAttribute } from './replace-attribute.ts';

type Deletion = Extract<DocumentEdit, { kind: 'delete-style' }>;

export function planDeleteStyle(desk: Desk, { style: id, replacement }: Deletion): Plan {
  const binned = binEntry(desk, 'styles', id);
  if (!binned.ok || replacement === undefined) {
    return binned;
  }
  const { styles } = desk.tract();
  const [style, other] = [styles.get(id), styles.get(replacement)];
  if (other === undefined || other === style || (style && other.kind !== style.kind)) {
    return refuse({ kind: 'unknown', what: 'style', id: replacement });
  }
  const key = other.kind === 'paragraph' ? 'paragraphStyle' : 'characterStyle';
  return ok(
    inTurn([
      binned.value,
      replaceAttribute({ key, from: id, to: replacement }),
      ...rebased(styles, id, replacement),
    ]),
  );
}

/** What the replacement itself is based on keeps out of a circle: it takes the place of the deleted one. */
function rebased(styles: Tract['styles'], id: StyleId, replacement: StyleId): readonly Write[] {
  const above = new Set<StyleId>();
  for (let at: StyleId | null = replacement; at !== null && !above.has(at); ) {
    above.add(at);
    at = styles.get(at)?.basedOn ?? null;
  }
  return [...styles.values()]
    .filter(({ basedOn }) => basedOn === id)
    .map((sheet): Write => {
      const basedOn = above.has(sheet.id) ? (styles.get(id)?.basedOn ?? null) : replacement;
      return (roots) => setFields(roots.styles, sheet.id, { basedOn });
    });
}
