import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CustomFieldFields } from '#shared/domain/records/record.ts';
import { FieldForm } from './field-form.tsx';
import styles from './own-fields.module.css';
import type { OwnField } from './use-field-acts.ts';

type Props = {
  readonly field: OwnField;
  readonly taken: readonly string[];
  readonly onChange: (patch: Pick<CustomFieldFields, 'name' | 'choices'>) => Promise<boolean>;
  /** Null: it is the first. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onDelete: () => void;
};

export function FieldRow({ field, taken, onChange, onUp, onDown, onDelete }: Props) {
  const intl = useIntl();
  const [isEditing, setIsEditing] = useState(false);
  const { name, kind, choices } = field.fields;
  const label = (id: 'edit' | 'up' | 'down' | 'delete') =>
    intl.formatMessage({ id: `ownFields.${id}` }, { name });
  if (isEditing) {
    return (
      <li>
        <FieldForm
          field={field.fields}
          taken={taken.filter((other) => other !== name)}
          onSave={onChange}
          onClose={() => setIsEditing(false)}
        />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>{name}</span>
        <span className={styles.kind}>
          <FormattedMessage id={`ownFields.kind.${kind}`} />
        </span>
        {kind === 'choice' ? <span className={styles.kind}>{choices.join(' · ')}</span> : null}
      </div>
      <div className={styles.actions}>
        <ActionIcon aria-label={label('up')} disabled={onUp === null} onClick={() => onUp?.()}>
          <IconArrowUp size="1.125rem" aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          aria-label={label('down')}
          disabled={onDown === null}
          onClick={() => onDown?.()}
        >
          <IconArrowDown size="1.125rem" aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label={label('edit')} onClick={() => setIsEditing(true)}>
          <IconPencil size="1.125rem" aria-hidden="true" />
        </ActionIcon>
        <ActionIcon aria-label={label('delete')} onClick={onDelete}>
          <IconTrash size="1.125rem" aria-hidden="true" />
        </ActionIcon>
      </div>
    </li>
  );
}
