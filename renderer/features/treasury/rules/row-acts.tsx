import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useIntl } from 'react-intl';

type Props = {
  /** Of the row, for who hears it: « 2026 ». */
  readonly name: string;
  readonly onEdit?: () => void;
  readonly onRemove: () => void;
};

export function RowActs({ name, onEdit, onRemove }: Props) {
  const intl = useIntl();
  return (
    <>
      {onEdit === undefined ? null : (
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={intl.formatMessage({ id: 'treasury.rules.edit' }, { name })}
          onClick={onEdit}
        >
          <IconPencil size="1.125rem" aria-hidden="true" />
        </ActionIcon>
      )}
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={intl.formatMessage({ id: 'treasury.rules.remove' }, { name })}
        onClick={onRemove}
      >
        <IconTrash size="1.125rem" aria-hidden="true" />
      </ActionIcon>
    </>
  );
}
