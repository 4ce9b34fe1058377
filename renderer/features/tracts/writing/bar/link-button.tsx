import { Popover } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useStore } from 'zustand';
import type { Story } from '#shared/domain/tracts/story.ts';
import { IconButton } from '../../panels/fields/icon-button.tsx';
import { LinkForm } from '../link/link-form.tsx';
import type { Range } from '../text/runs-in.ts';
import type { WritingHand } from '../writing-state.ts';
import { writingTools } from './writing-tools.ts';

type Props = { readonly hand: WritingHand; readonly story: Story; readonly chosen: Range };

export function LinkButton({ hand, story, chosen }: Props) {
  const intl = useIntl();
  const opened = useStore(writingTools, ({ open }) => open === 'link');
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
        <span>
          <IconButton
            icon={IconLink}
            label={intl.formatMessage({ id: 'tracts.writing.link' })}
            onClick={() => writingTools.setState({ open: opened ? null : 'link' })}
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown aria-label={intl.formatMessage({ id: 'tracts.writing.link' })}>
        <LinkForm hand={hand} story={story} chosen={chosen} onDone={close} />
      </Popover.Dropdown>
    </Popover>
  );
}
