import { ActionIcon, Popover } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useStore } from 'zustand';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { WritingHand } from '../writing-state.ts';
import { type WritingTool, writingTools } from './writing-tools.ts';

type Props = {
  readonly tool: WritingTool;
  readonly icon: Icon;
  readonly label: MessageId;
  readonly hand: WritingHand;
  readonly children: (close: () => void) => ReactNode;
};

/** A button of the bar that opens a small window; when it closes, one writes on. */
export function ToolButton({ tool, icon: Shape, label, hand, children }: Props) {
  const intl = useIntl();
  const opened = useStore(writingTools, ({ open }) => open === tool);
  const name = intl.formatMessage({ id: label });
  const close = () => {
    writingTools.setState({ open: null });
    hand.focus();
  };
  return (
    <Popover
      opened={opened}
      onClose={close}
      trapFocus
      position="top"
      withArrow
      returnFocus={false}
      hideDetached={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActionIcon
          size={30}
          variant={opened ? 'light' : 'subtle'}
          color={opened ? 'petrol' : 'gray'}
          aria-label={name}
          title={name}
          onClick={() => writingTools.setState({ open: opened ? null : tool })}
        >
          <Shape size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={name} data-own-hand>
        {children(close)}
      </Popover.Dropdown>
    </Popover>
  );
}
