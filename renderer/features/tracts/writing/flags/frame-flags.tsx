import { ActionIcon, Menu } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { ObjectId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import { frameShapeOf } from '#shared/domain/tracts/drawing/frame-shape-of.ts';
import { placeOn } from '#shared/domain/tracts/geometry/box.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import type { ReadyFonts } from '../../paint/fonts/use-fonts.ts';
import { useEditor, useEditorState, useTract } from '../../session/editor-context.tsx';
import styles from '../writing.module.css';
import { type FrameFlag, flagsOn } from './find-flags.ts';
import { extendEdit, type Overfull, shrinkEdits, threadEdits } from './overset-edits.ts';

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
            size="sm"
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
        <Menu.Dropdown>
          <Menu.Label>{label}</Menu.Label>
          {words === null ? null : <Mending flag={flag} fonts={fonts} />}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function Mending({ flag, fonts }: Props) {
  const { session } = useEditor();
  const tract = useTract();
  const intl = useIntl();
  const notify = useNotify();
  const page = tract.pages.find(({ id }) => id === flag.frame.page);
  const story = tract.stories.get(flag.frame.story);
  if (!page || !story) return null;
  const shapes = flag.frames.map((frame) =>
    frameShapeOf(
      frame,
      tract.pages.find(({ id }) => id === frame.page),
    ),
  );
  const overfull: Overfull = {
    id: flag.frame.story,
    story,
    last: flag.frame,
    page,
    shapes,
    fonts: fonts.shelf,
  };
  const mend = (edits: readonly TractEdit[] | null) => {
    session.pause();
    if (edits?.every((edit) => session.edit(edit).ok)) return;
    notify({ tone: 'problem', message: intl.formatMessage({ id: 'tracts.writing.noRoom' }) });
  };
  const extend = () => {
    const edit = extendEdit(overfull);
    mend(edit && [edit]);
  };
  const thread = () => {
    const id = crypto.randomUUID();
    mend(threadEdits(overfull, { object: ObjectId.parse(id), story: StoryId.parse(`${id}-t`) }));
  };
  return (
    <>
      <Menu.Item onClick={() => mend(shrinkEdits(overfull))}>
        <FormattedMessage id="tracts.writing.shrink" />
      </Menu.Item>
      <Menu.Item onClick={extend}>
        <FormattedMessage id="tracts.writing.extend" />
      </Menu.Item>
      <Menu.Item onClick={thread}>
        <FormattedMessage id="tracts.writing.thread" />
      </Menu.Item>
    </>
  );
}
