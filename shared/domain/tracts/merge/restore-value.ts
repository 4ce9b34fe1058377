import { unreachable } from '#shared/result.ts';
import type { AttributeChange, TractEdit } from '../document/edits/tract-edit.ts';
import type { Tract } from '../document/model/tract.ts';
import type { ChangedThing } from './journal.ts';

export type LostValue = {
  readonly thing: ChangedThing;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
};

/** The edit that puts a value back; `null` for what only makes sense with the rest (a group, a kind, a row). */
export function restoreValue(tract: Tract, lost: LostValue): TractEdit | null {
  const { thing, id, field, value } = lost;
  const properties = { [field]: value };
  switch (thing) {
    case 'object': {
      const object = tract.objects.find((one) => one.id === id);
      const possible =
        object !== undefined && !(['group', 'kind', 'page'].includes(field) || field.includes('.'));
      return possible && value !== undefined
        ? { kind: 'set', objects: [object.id], properties }
        : null;
    }
    case 'page': {
      const page = [...tract.pages, ...tract.masters].find((one) => one.id === id);
      return page && ['name', 'setup', 'grid', 'master'].includes(field)
        ? { kind: 'set-page', page: page.id, properties }
        : null;
    }
    case 'style':
      return restoreStyle(tract, lost);
    case 'swatch': {
      const swatch = [...tract.swatches.values()].find((one) => one.id === id);
      return swatch && ['name', 'cmyk', 'spot'].includes(field)
        ? { ...swatch, ...properties, kind: 'put-swatch', swatch: swatch.id }
        : null;
    }
    case 'guide': {
      const guide = tract.guides.find((one) => one.id === id);
      return guide ? { ...guide, ...properties, kind: 'put-guide', guide: guide.id } : null;
    }
    case 'document':
      return ['title', 'format', 'language'].includes(field)
        ? { kind: 'set-document', properties }
        : null;
    default:
      return unreachable(thing);
  }
}

function restoreStyle(tract: Tract, { id, field, value }: LostValue): TractEdit | null {
  const style = [...tract.styles.values()].find((one) => one.id === id);
  if (style === undefined || field === 'kind') {
    return null;
  }
  const { id: styleId, kind, name, basedOn } = style;
  const whole = { kind: 'put-style', style: styleId, of: kind, name, basedOn } as const;
  if (field === 'name' || field === 'basedOn') {
    return { ...whole, [field]: value, says: {} };
  }
  const says: AttributeChange = { [field]: value ?? null };
  return { ...whole, says };
}
