import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Column } from '#shared/domain/members/catalogue.ts';
import { MemberId as Id, type MemberId, type MemberPatch } from '#shared/domain/members/member.ts';
import { commitFailureWords } from '../../../office/failure-words.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import { useChoiceText } from '../../../office/use-choice-text.ts';
import type { GridEditing, GridRange } from '../../../ui/grid/grid-types.ts';
import { patchOfTyped } from './typed-cell.ts';
import type { PersonLine } from './use-cells.tsx';

type Editing = {
  readonly columnOf: (id: string) => Column | undefined;
  /** The people of lines that may not have been loaded; null: it was said why not. */
  readonly idsOf: (range: Pick<GridRange, 'from' | 'to'>) => Promise<readonly string[] | null>;
};

/** Writing in the list: one cell, a pasted block, or a block that is emptied; each is one act that can be undone. */
export function useEditing({ columnOf, idsOf }: Editing): GridEditing<PersonLine> {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const choiceText = useChoiceText();

  return useMemo(() => {
    const read = (id: string, text: string) => {
      const column = columnOf(id);
      return column ? patchOfTyped(column, text, choiceText) : null;
    };
    const writeEach = (patches: ReadonlyMap<string, MemberPatch>) =>
      act({
        run: () =>
          store.editMembers({
            who: { kind: 'ids', ids: [...patches.keys()].map((id): MemberId => Id.parse(id)) },
            patch: { kind: 'each', patches: Object.fromEntries(patches) },
          }),
        says: intl.formatMessage({ id: 'bulk.done' }, { count: patches.size }),
        kind: 'bulk',
      });

    return {
      async onEdit({ row, column, text }) {
        const patch = read(column, text);
        if (patch === null) return intl.formatMessage({ id: 'bulk.badValue' });
        const { id, rev } = row.row;
        const saved = await store.editMember({ id, patch, seenRev: rev });
        return saved.ok ? null : intl.formatMessage({ id: commitFailureWords[saved.error.kind] });
      },
      choicesOf: (id) => {
        const column = columnOf(id);
        return column?.choices?.map((choice) => choiceText(column, choice)) ?? [];
      },
      onPaste({ range, cells }) {
        void idsOf(range).then((ids) => {
          if (ids === null) return null;
          const patches = new Map<string, MemberPatch>();
          for (const [at, id] of ids.entries()) {
            // One pasted line over several fills them all.
            const line = cells[cells.length === 1 ? 0 : at] ?? [];
            const said = range.columns.map((column, place) => {
              const text = line[line.length === 1 ? 0 : place];
              return text === undefined ? null : read(column, text);
            });
            const patch: MemberPatch = Object.assign({}, ...said);
            if (Object.keys(patch).length > 0) patches.set(id, patch);
          }
          return patches.size === 0 ? null : writeEach(patches);
        });
      },
      onClear(range) {
        void idsOf(range).then((ids) => {
          const patch = Object.assign({}, ...range.columns.map((id) => read(id, '') ?? {}));
          return ids === null || ids.length === 0 || Object.keys(patch).length === 0
            ? null
            : writeEach(new Map(ids.map((id) => [id, patch])));
        });
      },
    };
  }, [act, choiceText, columnOf, idsOf, intl, store]);
}
