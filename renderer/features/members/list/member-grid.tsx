import { type Ref, useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { GridLayout } from '#shared/domain/records/grid-layout.ts';
import { useStore } from '../../../office/office.tsx';
import { type OpenPerson, usePlace } from '../../../office/screen.ts';
import { useCellText } from '../../../office/use-choice-text.ts';
import { useColumnOf } from '../../../office/use-columns.ts';
import { useRem } from '../../../office/use-rem.ts';
import { useSections } from '../../../office/use-sections.ts';
import { Grid } from '../../../ui/grid/grid.tsx';
import type { GridHandle } from '../../../ui/grid/grid-props.ts';
import type { GridRange, GridRows, GroupLine, LineRange } from '../../../ui/grid/grid-types.ts';
import { useNotify } from '../../../ui/notify.tsx';
import { personTitleId } from '../record/person-title.tsx';
import { useListState } from './list-state.ts';
import { type PersonLine, useCells } from './use-cells.tsx';
import { useEditing } from './use-editing.ts';
import { useGridColumns } from './use-grid-columns.ts';
import type { Asked, MemberList } from './use-member-list.ts';
import { useTellUnread } from './use-tell-unread.ts';
import { useTotals, useTotalWords } from './use-totals.ts';

type Props = {
  readonly ref: Ref<GridHandle>;
  readonly list: MemberList;
  readonly asked: Asked;
  readonly layout: GridLayout;
  readonly defaultLayout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly open: OpenPerson;
};

/** The members as a spreadsheet: everything about one cell comes from the catalogue of columns. */
export function MemberGrid(props: Props) {
  const { ref, list, asked, layout, defaultLayout, onLayout, open } = props;
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const text = useCellText();
  const sections = useSections();
  const { checked, check, line, toggleGroup } = useListState();
  const { openPerson } = usePlace.getState();
  const { view, show } = list;

  const columnOf = useColumnOf();
  const scopes = (sections ?? []).map(({ scope }) => scope).join(' ');
  const canWrite = useCallback((scope: string) => scopes.split(' ').includes(scope), [scopes]);
  const cellOf = useCells({ columnOf, canWrite });
  // Of the list that is shown: while one types, totals of each letter would only hold up the next list.
  const totals = useTotals(view.query ?? asked, columnOf);
  const wordsOf = useTotalWords(columnOf);

  const slice = useCallback(({ from, to }: LineRange) => ({ ...asked, from, to: to + 1 }), [asked]);
  const orTell = useTellUnread();
  const idsOf = useCallback(
    (range: LineRange) => orTell(store.listIds(slice(range))),
    [store, slice, orTell],
  );
  const idsOfGroup = useCallback(
    ({ key, count }: GroupLine, heading: number) => {
      // Unfolded, its people stand right below its heading.
      const foldedGroups = asked.foldedGroups.filter((folded) => folded !== key);
      const people = slice({ from: heading + 1, to: heading + count });
      return orTell(store.listIds({ ...people, foldedGroups }));
    },
    [store, slice, asked, orTell],
  );
  const textOf = useCallback(
    async (range: GridRange) => {
      const asking = store.listValues({ query: slice(range), columns: range.columns });
      const values = await orTell(asking);
      return values === null
        ? null
        : values.map((row) =>
            row.map((value, at) => {
              const column = columnOf(range.columns[at] ?? '');
              return column ? text(column, value) : '';
            }),
          );
    },
    [store, slice, columnOf, text, orTell],
  );
  const editing = useEditing({ columnOf, idsOf });

  const rows = useMemo(
    (): GridRows<PersonLine> => ({
      version: view.extra?.version ?? 0,
      total: view.total,
      rowTotal: view.extra?.people ?? 0,
      lineAt(index) {
        const found = view.rowAt(index);
        if (found === null) return null;
        if (found.kind === 'row') return { kind: 'row', key: found.key, row: found };
        const column = columnOf(asked.groupBy ?? '');
        const title = column ? text(column, found.value) : '';
        return {
          kind: 'group',
          key: found.key,
          title: title === '' ? intl.formatMessage({ id: 'list.noValue' }) : title,
          count: found.count,
          isFolded: found.isFolded,
          totals: wordsOf(found.totals, found.count),
        };
      },
      show: ({ from, to }) => show({ from, to }),
    }),
    [view, show, columnOf, asked.groupBy, text, intl, wordsOf],
  );

  const follow = useCallback(
    (next: number) => {
      const { line: before, moveTo } = useListState.getState();
      if (next === before) return;
      moveTo(next);
      const { current, openPerson } = usePlace.getState();
      const isLeafing =
        current.kind === 'members' && current.open !== null && current.open !== 'new';
      const found = view.rowAt(next);
      // With a page open beside it, the list is leafed through like letters.
      if (isLeafing && found?.kind === 'row') openPerson(found.row.id);
    },
    [view],
  );

  return (
    <Grid<PersonLine>
      ref={ref}
      label={intl.formatMessage({ id: 'members.title' })}
      rem={useRem()}
      columns={useGridColumns()}
      layout={layout}
      defaultLayout={defaultLayout}
      onLayout={onLayout}
      rows={rows}
      cellOf={cellOf}
      totals={totals}
      activeKey={open === 'new' ? null : open}
      onOpen={({ row }) => {
        // Enter on a person whose page is open goes on into the page.
        if (row.id === open) document.getElementById(personTitleId)?.focus();
        else openPerson(row.id);
      }}
      onEscape={() => openPerson(null)}
      onToggleGroup={toggleGroup}
      checks={{ checked, onChecked: check, keysOf: idsOf, keysOfGroup: idsOfGroup }}
      editing={editing}
      copying={{
        textOf,
        onCopied: (cells) =>
          notify({
            tone: 'done',
            message: intl.formatMessage({ id: 'list.copied' }, { cells }),
          }),
      }}
      firstLine={line}
      onLine={follow}
    />
  );
}
