import { ActionIcon, Menu } from '@mantine/core';
import { type Icon, IconDots } from '@tabler/icons-react';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { howManyFit, wordsRem } from './how-many-fit.ts';
import { ToolButton } from './tool-button.tsx';
import styles from './toolbar.module.css';
import { useRems } from './use-rems.ts';

export type Action = {
  readonly id: string;
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
};

type Props = {
  /** What all of it is called, for those who do not see it. */
  readonly label: string;
  /** What is said before the buttons. */
  readonly lead: string;
  /** The most wanted first: the last ones go behind a button when room is scarce. */
  readonly actions: readonly Action[];
};

/** What can be done, in one row whatever the room. */
export function ActionRow({ label, lead, actions }: Props) {
  const row = useRef<HTMLElement>(null);
  const room = useRems(row);
  const labels = actions.map((action) => action.label);
  const left = (room ?? Number.POSITIVE_INFINITY) - wordsRem(lead) - edgesRem;
  const shown = howManyFit(labels, left);
  const rest = actions.slice(shown);
  return (
    <section ref={row} className={styles.row} aria-label={label}>
      <strong className={styles.lead}>{lead}</strong>
      {actions.slice(0, shown).map((action) => (
        <ToolButton key={action.id} {...action} isIconAlone={false} onClick={action.run} />
      ))}
      {rest.length === 0 ? null : <Rest actions={rest} />}
    </section>
  );
}

// The frame of the row, and what stands between its words and its buttons.
const edgesRem = 3;

function Rest({ actions }: Pick<Props, 'actions'>) {
  const intl = useIntl();
  return (
    <Menu position="top-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" aria-label={intl.formatMessage({ id: 'toolbar.rest' })}>
          <IconDots size="1.125rem" aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ id, label: words, icon: ItemIcon, run }) => (
          <Menu.Item
            key={id}
            leftSection={<ItemIcon size="1.125rem" aria-hidden="true" />}
            onClick={run}
          >
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
