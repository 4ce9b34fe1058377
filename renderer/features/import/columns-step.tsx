import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { ColumnTarget } from '#shared/domain/import/import.ts';
import { isShareable } from '#shared/domain/import/targets.ts';
import { Notice } from '../../ui/notice.tsx';
import { ColumnRow } from './column-row.tsx';
import styles from './import.module.css';
import { ImportChoices } from './import-choices.tsx';
import { RememberedNotice } from './remembered-notice.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { useTargetChoices } from './target-choices.ts';
import type { Import } from './use-import.ts';
import { type Chosen, useWizard } from './wizard.ts';

type Props = { readonly chosen: Chosen; readonly work: Import };

/** What each column of the file becomes. */
export function ColumnsStep({ chosen, work }: Props) {
  const { draft, mapping } = chosen;
  const { set } = useWizard.getState();
  const choices = useTargetChoices(chosen.scope);
  const hasName = mapping.includes('familyName') || mapping.includes('fullName');
  const isDouble = (target: ColumnTarget) =>
    !isShareable(target) && mapping.filter((other) => other === target).length > 1;
  const canGoOn = hasName && !mapping.some(isDouble);
  const choose = (column: number, target: ColumnTarget) =>
    set({ kind: 'columns', chosen: { ...chosen, mapping: mapping.with(column, target) } });

  return (
    <div className={styles.column}>
      <RememberedNotice chosen={chosen} />
      <p className={styles.lead}>
        <FormattedMessage id="import.columns.lead" />
      </p>
      <table className={styles.mapping}>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="import.columns.yours" />
            </th>
            <th scope="col">
              <FormattedMessage id="import.columns.examples" />
            </th>
            <th scope="col">
              <FormattedMessage id="import.columns.becomes" />
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.table.headers.map((header, column) => (
            <ColumnRow
              // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat; their places do not move.
              key={column}
              header={header}
              column={column}
              examples={draft.examples[column] ?? []}
              target={mapping[column] ?? 'ignore'}
              choices={choices}
              isDouble={isDouble(mapping[column] ?? 'ignore')}
              onChoose={choose}
            />
          ))}
        </tbody>
      </table>
      <ScopeChoice chosen={chosen} />
      <ImportChoices chosen={chosen} />
      {hasName ? null : (
        <Notice tone="danger" title={<FormattedMessage id="import.nameMissing" />}>
          <FormattedMessage id="import.nameMissing.text" />
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => set({ kind: 'file', chosen })}>
          <FormattedMessage id="action.back" />
        </Button>
        <Button disabled={!canGoOn} onClick={() => void work.plan(chosen)}>
          <FormattedMessage id="import.check" />
        </Button>
      </div>
    </div>
  );
}
