import { ActionIcon, Badge, Tooltip } from '@mantine/core';
import { IconArrowMerge, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TagFields } from '#shared/domain/records/record.ts';
import styles from './own-fields.module.css';
import { TagForm } from './tag-form.tsx';

type Props = {
  readonly tag: TagFields;
  readonly count: number;
  readonly taken: readonly string[];
  readonly onChange: (tag: TagFields) => Promise<boolean>;
  /** Null: there is no other tag. */
  readonly onMerge: (() => void) | null;
  readonly onDelete: () => void;
};

export function TagRow({ tag, count, taken, onChange, onMerge, onDelete }: Props) {
  const intl = useIntl();
  const [isEditing, setIsEditing] = useState(false);
  const { name, colour } = tag;
  if (isEditing) {
    return (
      <li>
        <TagForm tag={tag} taken={taken} onSave={onChange} onClose={() => setIsEditing(false)} />
      </li>
    );
  }
  const merge = intl.formatMessage({ id: 'ownFields.tag.merge' });
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Badge
          variant="light"
          size="lg"
          tt="none"
          color={colour === 'grey' ? 'gray' : colour}
          classNames={{ label: styles.tag ?? '' }}
        >
          {name}
        </Badge>
        <span className={styles.kind}>
          <FormattedMessage id="ownFields.tag.count" values={{ count }} />
        </span>
      </div>
      <div className={styles.actions}>
        <ActionIcon
          aria-label={intl.formatMessage({ id: 'ownFields.edit' }, { name })}
          onClick={() => setIsEditing(true)}
        >
          <IconPencil size="1.125rem" aria-hidden="true" />
        </ActionIcon>
        {onMerge === null ? null : (
          <Tooltip label={merge}>
            <ActionIcon
              aria-label={intl.formatMessage({ id: 'ownFields.tag.merge.title' }, { name })}
              onClick={onMerge}
            >
              <IconArrowMerge size="1.125rem" aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        )}
        <ActionIcon
          aria-label={intl.formatMessage({ id: 'ownFields.delete' }, { name })}
          onClick={onDelete}
        >
          <IconTrash size="1.125rem" aria-hidden="true" />
        </ActionIcon>
      </div>
    </li>
  );
}
