import { displayName } from '#shared/domain/members/display-name.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import type { Engine } from '../engine.ts';

/** What people call the row that something was said of; empty when it is not known any more, or has no name. */
export function nameOf({ people, records }: Engine, mutation: Mutation): string {
  switch (mutation.entity) {
    case 'member': {
      const known = people.own(mutation.id)?.fields;
      const fields = known ?? (mutation.op === 'create' ? mutation.set : undefined);
      return fields === undefined ? '' : displayName(fields);
    }
    case 'conflict':
      return '';
    default: {
      const known = records.get(mutation.id)?.fields;
      return nameIn(known ?? (mutation.op === 'create' ? mutation.set : {}));
    }
  }
}

/** Tags, fields, segments, views and mappings have a name; a household has one when it was given one. */
export function nameIn(fields: object): string {
  const { name, addressee }: { name?: unknown; addressee?: unknown } = fields;
  const known = name ?? addressee;
  return typeof known === 'string' ? known : '';
}
