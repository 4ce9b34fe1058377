import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Track } from '#shared/domain/tracts/document/model/table.ts';
import { NumberField } from '../fields/number-field.tsx';
import styles from '../section.module.css';
import { Section } from '../section.tsx';
import { useEdit, useSet } from '../use-edit.ts';

type Table = Extract<TractObject, { kind: 'table' }>;

const mostTracks = 200;

/** How many rows and columns. Taken out at the end; the text of a cell comes back with it. */
export function TableSection({ tables }: { readonly tables: readonly Table[] }) {
  const intl = useIntl();
  const edit = useEdit();
  const set = useSet();
  const [table, ...more] = tables;
  if (!table) return null;
  const { rowTracks: rows, columnTracks: columns } = table;
  const arrange = (next: {
    readonly rows?: readonly Track[];
    readonly columns?: readonly Track[];
  }) =>
    edit({
      kind: 'arrange-table',
      object: table.id,
      rows: next.rows ?? rows,
      columns: next.columns ?? columns,
      stamp: crypto.randomUUID(),
    });
  const say = (id: 'rows' | 'columns' | 'header-rows' | 'several') =>
    intl.formatMessage({ id: `tracts.panels.table.${id}` });
  if (more.length > 0) {
    return (
      <Section title="tracts.panels.table">
        <p className={styles.note}>{say('several')}</p>
      </Section>
    );
  }
  const count = { unit: 'plain', least: 1, most: mostTracks, isDisabled: table.locked } as const;
  return (
    <Section title="tracts.panels.table">
      <NumberField
        {...count}
        isStacked
        label={say('rows')}
        value={rows.length}
        onCommit={(value) => arrange({ rows: withCount(rows, Math.round(value)) })}
      />
      <NumberField
        {...count}
        isStacked
        label={say('columns')}
        value={columns.length}
        onCommit={(value) => arrange({ columns: withCount(columns, Math.round(value)) })}
      />
      <NumberField
        isWhole
        label={say('header-rows')}
        unit="plain"
        least={0}
        most={10}
        isDisabled={table.locked}
        value={table.headerRows}
        onCommit={(value) => set({ headerRows: Math.round(value) })}
      />
    </Section>
  );
}

/** New ones are as large as the last. */
function withCount(tracks: readonly Track[], count: number): readonly Track[] {
  const size = tracks.at(-1)?.size ?? 10;
  const fresh = Array.from({ length: Math.max(0, count - tracks.length) }, () => ({
    id: crypto.randomUUID(),
    size,
  }));
  return [...tracks.slice(0, count), ...fresh];
}
