import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { useFieldLabel } from '../../../../office/field-labels.ts';
import { useFieldText } from '../../../../office/field-values.ts';
import type { HistoryEntry } from '../../../../store/store-api/history.ts';
import { formatInstant, formatSince } from '../../../../ui/format.ts';
import styles from './history.module.css';
import { isRestorable, type Values } from './values-before.ts';

type Props = {
  readonly entry: HistoryEntry;
  /** What the record said before this change and all later ones; null when one may not write. */
  readonly before: Values | null;
  readonly onRestore: (values: Values) => void;
};

/** One change: who, when, from where, and each value before and after, with the way back. */
export function HistoryEntryCard({ entry, before, onRestore }: Props) {
  const { language } = useAppearance().appearance;
  const isReversible = before !== null && entry.op === 'patch';
  return (
    <article className={styles.entry}>
      <header className={styles.head}>
        <strong>
          <FormattedMessage id={`history.op.${entry.op}`} values={{ count: entry.fields.length }} />
        </strong>
        <span title={formatInstant(language, entry.saidAt)}>
          {formatSince(language, entry.saidAt, Date.now())}
        </span>
        <Author entry={entry} />
      </header>
      {/* What a record began with is not a change. */}
      {entry.op === 'create' ? null : (
        <ul className={styles.changes}>
          {entry.fields.map((change) => (
            <Change
              key={change.field}
              change={change}
              onRestore={
                isReversible && isRestorable(change.field)
                  ? () => onRestore({ [change.field]: change.before ?? null })
                  : null
              }
            />
          ))}
        </ul>
      )}
      {isReversible && Object.keys(before).length > 1 ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowBackUp size="1rem" aria-hidden="true" />}
          onClick={() => onRestore(before)}
        >
          <FormattedMessage id="history.restoreAll" />
        </Button>
      ) : null}
    </article>
  );
}

type ChangeProps = {
  readonly change: HistoryEntry['fields'][number];
  readonly onRestore: (() => void) | null;
};

function Change({ change: { field, before, after }, onRestore }: ChangeProps) {
  const intl = useIntl();
  const label = useFieldLabel()(field);
  const text = useFieldText();
  const old = text(field, before);
  const restore = intl.formatMessage(
    { id: 'history.restoreNamed' },
    { field: label, value: shortened(old) },
  );
  return (
    <li className={styles.change}>
      <span>
        <FormattedMessage
          id="history.change"
          values={{
            field: label,
            before: <del>{old}</del>,
            after: <ins>{text(field, after)}</ins>,
          }}
        />
      </span>
      {onRestore === null ? null : (
        <Tooltip label={restore}>
          <ActionIcon size="md" aria-label={restore} onClick={onRestore}>
            <IconArrowBackUp size="1.125rem" aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}

const longestNamed = 60;

const shortened = (text: string): string =>
  text.length > longestNamed ? `${text.slice(0, longestNamed - 1).trim()}…` : text;

function Author({ entry: { by, office, isWaiting } }: Pick<Props, 'entry'>) {
  if (isWaiting) return <FormattedMessage id="history.waiting" />;
  if (by === null) return null;
  if (office === null) return <FormattedMessage id="history.by" values={{ by }} />;
  return <FormattedMessage id="history.byFrom" values={{ by, office }} />;
}
