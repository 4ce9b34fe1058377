import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ListQuestion } from '../../../store/list-api.ts';
import type { Who } from '../../../store/store-api/bulk.ts';
import styles from './bulk.module.css';
import { BulkDialog } from './bulk-dialog.tsx';
import { type BulkKind, bulkKindIds, bulkKinds } from './bulk-kinds.ts';

type Props = {
  readonly who: Who<ListQuestion>;
  readonly count: number;
  readonly onClear: () => void;
  /** What else can be done with them: printing, exporting. */
  readonly children?: ReactNode;
};

/** Stands under the list while somebody is chosen in it. */
export function BulkBar({ who, count, onClear, children }: Props) {
  const intl = useIntl();
  const [open, setOpen] = useState<BulkKind | null>(null);
  return (
    <section className={styles.bar} aria-label={intl.formatMessage({ id: 'bulk.toolbar' })}>
      <strong className={styles.count}>
        <FormattedMessage id="bulk.selected" values={{ count }} />
      </strong>
      {bulkKindIds.map((kind) => {
        const { title, icon: KindIcon } = bulkKinds[kind];
        return (
          <Button
            key={kind}
            variant="default"
            size="compact-md"
            leftSection={<KindIcon size="1rem" aria-hidden="true" />}
            onClick={() => setOpen(kind)}
          >
            <FormattedMessage id={title} />
          </Button>
        );
      })}
      {children}
      <Button variant="subtle" size="compact-md" onClick={onClear}>
        <FormattedMessage id="bulk.clear" />
      </Button>
      {open === null ? null : (
        <BulkDialog
          kind={open}
          who={who}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            onClear();
          }}
        />
      )}
    </section>
  );
}
