import { Button, Menu } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import type { ReadyFonts } from '../../paint/fonts/use-fonts.ts';
import { flowOf } from '../../paint/text/text-flow.ts';
import { useTract } from '../../session/editor-context.tsx';
import { Mending } from '../flags/mending.tsx';

type Props = { readonly story: StoryId; readonly fonts: ReadyFonts };

/** Only there while words find no room in the frames: how many, and what can be done. */
export function RoomButton({ story, fonts }: Props) {
  const flow = flowOf(useTract(), story, fonts.shelf);
  const overset = flow?.layout.overset;
  const frame = flow?.frames.at(-1);
  if (!flow || !overset || !frame) return null;
  const { words } = overset;
  return (
    <Menu position="top" hideDetached={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button
          size="compact-sm"
          color="red"
          variant="light"
          leftSection={<IconAlertTriangle size="1rem" aria-hidden />}
        >
          <FormattedMessage id="tracts.writing.oversetShort" values={{ words }} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown data-own-hand>
        <Mending flag={{ frame, frames: flow.frames, words, missing: [] }} fonts={fonts} />
      </Menu.Dropdown>
    </Menu>
  );
}
