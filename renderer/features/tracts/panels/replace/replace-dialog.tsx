import { Button, Group, Modal, NativeSelect, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Uses } from '#shared/domain/tracts/document/uses/uses-of.ts';
import styles from '../document/lists.module.css';

type Choice<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** How it looks, of a colour. */
  readonly hex?: string;
};

type Props<Id extends string> = {
  readonly what: 'swatch' | 'style';
  readonly name: string;
  readonly uses: Uses;
  readonly choices: readonly Choice<Id>[];
  /** The one that resembles it most. */
  readonly first: Id | null;
  /** Without a replacement where there is none. */
  readonly onDelete: (replacement: Id | undefined) => void;
  readonly onClose: () => void;
};

/** What takes the place of a colour or a style that is used and is to go. */
export function ReplaceDialog<Id extends string>(props: Props<Id>) {
  const { what, name, uses, choices, first, onDelete, onClose } = props;
  const intl = useIntl();
  const [chosen, setChosen] = useState(first);
  const replacement = choices.find(({ id }) => id === chosen);
  const settle = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    onDelete(replacement?.id);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={
        <Text fw={650}>
          <FormattedMessage id={`tracts.panels.replace.${what}`} values={{ name }} />
        </Text>
      }
    >
      <form onSubmit={settle}>
        <Text mb="md">
          <FormattedMessage id="tracts.panels.replace.uses" values={uses} />
        </Text>
        {choices.length === 0 ? (
          <Text>
            <FormattedMessage id="tracts.panels.replace.none" />
          </Text>
        ) : (
          <NativeSelect
            data-autofocus
            label={intl.formatMessage({ id: 'tracts.panels.replace.by' })}
            value={chosen ?? ''}
            data={choices.map(({ id, label }) => ({ value: id, label }))}
            onChange={({ currentTarget }) =>
              setChosen(choices.find(({ id }) => id === currentTarget.value)?.id ?? null)
            }
            leftSection={
              replacement?.hex ? (
                <span className={styles.chip} style={{ backgroundColor: replacement.hex }} />
              ) : null
            }
          />
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button type="submit" color="red">
            <FormattedMessage
              id={
                choices.length === 0
                  ? 'tracts.panels.replace.delete'
                  : 'tracts.panels.replace.deleteAndReplace'
              }
            />
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
