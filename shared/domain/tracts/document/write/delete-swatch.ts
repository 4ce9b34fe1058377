import { ok } from '#shared/result.ts';
import type { DocumentEdit } from '../edits/tract-edit.ts';
import type { TractObject } from '../model/object.ts';
import { binEntry } from './bin-entry.ts';
import { type Desk, inTurn, type Plan, refuse, setFields, type Write } from './desk.ts';
import { replaceAttribute } from './replace-attribute.ts';

type Deletion = Extract<DocumentEdit, { kind: 'delete-swatch' }>;

export function planDeleteSwatch(desk: Desk, { swatch, replacement }: Deletion): Plan {
  const binned = binEntry(desk, 'swatches', swatch);
  if (!binned.ok || replacement === undefined) {
    return binned;
  }
  const { swatches, styles, objects, bin } = desk.tract();
  if (replacement === swatch || !swatches.has(replacement)) {
    return refuse({ kind: 'unknown', what: 'swatch', id: replacement });
  }
  const colour = replacement;
  return ok(
    inTurn([
      binned.value,
      replaceAttribute({ key: 'colour', from: swatch, to: colour }),
      ...[...styles.values()]
        .filter((sheet) => sheet.colour === swatch)
        .map(
          ({ id }): Write =>
            (roots) =>
              setFields(roots.styles, id, { colour }),
        ),
      ...[...objects, ...bin.objects].map(
        (object): Write =>
          (roots) =>
            setFields(roots.objects, object.id, repainted(object, swatch, colour)),
      ),
    ]),
  );
}

function repainted(object: TractObject, from: string, to: string) {
  if (object.kind === 'group') {
    return {};
  }
  const { fill, stroke } = object;
  return {
    ...(fill === from && { fill: to }),
    ...(stroke?.swatch === from && { stroke: { ...stroke, swatch: to } }),
  };
}
