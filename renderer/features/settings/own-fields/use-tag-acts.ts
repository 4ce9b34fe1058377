import { useIntl } from 'react-intl';
import { sameValue } from '#shared/canonical.ts';
import { MemberPatch } from '#shared/domain/members/member.ts';
import type { TagFields } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { everybody } from '#shared/domain/segments/segment.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import type { StoreApi } from '../../../store/store-api.ts';
import { retagQuery } from './retag-query.ts';

export type Tag = RecordRow<'tag'>;

type Acts = {
  readonly add: (tag: TagFields) => Promise<boolean>;
  readonly change: (tag: Tag, patch: TagFields) => Promise<boolean>;
  readonly remove: (tag: Tag) => Promise<boolean>;
  /** Whoever has `from` gets `to` instead, segments ask for `to` instead, and `from` goes. */
  readonly merge: (from: Tag, to: Tag) => Promise<boolean>;
};

export function useTagActs(scope: ScopeId): Acts {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const says = (id: 'added' | 'changed' | 'deleted' | 'merged', name: string) =>
    intl.formatMessage({ id: `ownFields.tag.${id}` }, { name });
  return {
    add: (fields) =>
      act({
        run: () => store.addRecord({ kind: 'tag', scope, fields }),
        says: says('added', fields.name),
        kind: 'record',
      }),
    change: ({ id, rev }, patch) =>
      act({
        run: () => store.editRecord({ kind: 'tag', id, patch, seenRev: rev }),
        says: says('changed', patch.name),
        kind: 'record',
      }),
    remove: ({ id, fields }) =>
      act({
        run: () => store.deleteRecord({ kind: 'tag', id }),
        says: says('deleted', fields.name),
        kind: 'record',
      }),
    merge: (from, to) =>
      act({
        run: () => mergeTags(store, from, to),
        says: says('merged', to.fields.name),
        kind: null,
      }),
  };
}

async function mergeTags(store: StoreApi, from: Tag, to: Tag) {
  const having = {
    ...everybody,
    conditions: [
      {
        kind: 'column' as const,
        column: 'tags',
        test: { op: 'any-of' as const, values: [from.id] },
      },
    ],
  };
  const query = { text: '', segment: having, sort: [], groupBy: null };
  const patch = MemberPatch.parse({ [`tag.${from.id}`]: null, [`tag.${to.id}`]: true });
  const { people } = await store.listTotals({ question: query, columns: [] });
  if (people > 0) {
    const who = { kind: 'query', query, except: [] } as const;
    const edited = await store.editMembers({ who, patch: { kind: 'set', patch } });
    if (!edited.ok) return edited;
  }
  for (const { id, rev, fields } of await store.records('segment')) {
    const retagged = retagQuery(fields.query, from.id, to.id);
    if (sameValue(retagged, fields.query)) continue;
    const segment = { kind: 'segment', id, patch: { query: retagged }, seenRev: rev } as const;
    const edited = await store.editRecord(segment);
    if (!edited.ok) return edited;
  }
  return store.deleteRecord({ kind: 'tag', id: from.id });
}
