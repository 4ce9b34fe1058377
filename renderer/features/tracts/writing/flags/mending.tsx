import { Menu } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { together } from '#shared/domain/tracts/document/edits/together.ts';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { ObjectId, StoryId } from '#shared/domain/tracts/document/model/ids.ts';
import { frameShapeOf } from '#shared/domain/tracts/drawing/frame-shape-of.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import type { ReadyFonts } from '../../paint/fonts/use-fonts.ts';
import { useEditor, useTract } from '../../session/editor-context.tsx';
import type { FrameFlag } from './find-flags.ts';
import { extendEdit, type Overfull, shrinkEdits, threadEdits } from './overset-edits.ts';

type Props = { readonly flag: FrameFlag; readonly fonts: ReadyFonts };

/** What can be done with a text that finds no room, each in one step to undo. */
export function Mending({ flag, fonts }: Props) {
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
    if (edits && session.edit(together(edits)).ok) return;
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
