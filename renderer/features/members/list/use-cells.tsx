import { useCallback } from 'react';
import type { Column } from '#shared/domain/members/catalogue.ts';
import { TagBadge } from '../../../office/tag-badge.tsx';
import { useCellText } from '../../../office/use-choice-text.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { ListLine } from '../../../store/list-api.ts';
import type { GridCell } from '../../../ui/grid/grid-types.ts';
import { KindBadge } from '../record/kind-badge.tsx';
import styles from './cells.module.css';
import { NameCell } from './name-cell.tsx';

export type PersonLine = Extract<ListLine, { kind: 'row' }>;

type Cells = {
  readonly columnOf: (id: string) => Column | undefined;
  readonly canWrite: (scope: string) => boolean;
};

/** How a cell reads; drawn as more than its text where that helps the eye. */
export function useCells({ columnOf, canWrite }: Cells) {
  const text = useCellText();
  const tags = useRecords('tag');
  return useCallback(
    (line: PersonLine, id: string): GridCell => {
      const column = columnOf(id);
      if (column === undefined) return { text: '' };
      const value = line.values[id] ?? null;
      const cell: GridCell = {
        text: text(column, value),
        isEditable: canWrite(line.row.scope),
      };
      if (id === 'name') return { ...cell, node: <NameCell row={line.row} /> };
      if (id === 'kind') return { ...cell, node: <KindBadge kind={line.row.fields.kind} /> };
      if (id === 'tags' && Array.isArray(value) && value.length > 0) {
        return { ...cell, node: <TagBadges ids={value} tags={tags ?? []} /> };
      }
      return cell;
    },
    [columnOf, canWrite, text, tags],
  );
}

type TagProps = {
  readonly ids: readonly string[];
  readonly tags: NonNullable<ReturnType<typeof useRecords<'tag'>>>;
};

const TagBadges = ({ ids, tags }: TagProps) => (
  <span className={styles.tags}>
    {ids.map((id) => {
      const tag = tags.find((known) => known.id === id);
      if (!tag) return null;
      return <TagBadge key={id} name={tag.fields.name} colour={tag.fields.colour} />;
    })}
  </span>
);
