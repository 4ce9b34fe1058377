import { ActionIcon, Menu } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { placeOn } from '#shared/domain/tracts/geometry/box.ts';
import type { ReadyFonts } from '../../paint/fonts/use-fonts.ts';
import { useEditorState, useTract } from '../../session/editor-context.tsx';
import styles from '../writing.module.css';
import { type FrameFlag, flagsOn } from './find-flags.ts';
import { Mending } from './mending.tsx';

/** At each frame of the page what is wrong with its text, and how to mend it. */
export function FrameFlags({ fonts }: { readonly fonts: ReadyFonts }) {
  const tract = useTract();
  const page = useEditorState((state) => state.page);
  return flagsOn(tract, page, fonts).map((flag) => (
    <Flag key={flag.frame.id} flag={flag} fonts={fonts} />
  ));
}

type Props = { readonly flag: FrameFlag; readonly fonts: ReadyFonts };

function Flag({ flag, fonts }: Props) {
  const intl = useIntl();
  const view = useEditorState((state) => state.view);
  const { frame, words, missing } = flag;
  const corner = placeOn(
    { ...frame.position, ...frame.size, rotation: frame.rotation },
    { x: 0.5, y: 0.5 },
  );
  const label =
    missing.length > 0
      ? intl.formatMessage({ id: 'tracts.writing.missingFont' }, { fonts: missing.join(', ') })
      : intl.formatMessage({ id: 'tracts.writing.overset' }, { words });
  const place = { left: (corner.x - view.x) * view.zoom, top: (corner.y - view.y) * view.zoom };
  return (
    <div className={styles.flag} data-own-hand style={place}>
      <Menu position="bottom-end" hideDetached={false} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon
            size={24}
            variant="filled"
            color={missing.length > 0 ? 'yellow' : 'red'}
            aria-label={label}
            title={label}
          >
            {missing.length > 0 ? (
              <IconAlertTriangle size="0.875rem" />
            ) : (
              <IconPlus size="0.875rem" />
            )}
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown data-own-hand>
          <Menu.Label>{label}</Menu.Label>
          {words === null ? null : <Mending flag={flag} fonts={fonts} />}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
