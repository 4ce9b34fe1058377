import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconDots,
  IconMessages,
  IconRefresh,
  IconTemplate,
  IconVersions,
} from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useCommand } from '../../../office/contextual-commands.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { SaveAsTemplate } from '../own-templates/save-as-template.tsx';
import { useUpdateFromSection } from '../section/use-update-from-section.ts';
import { useEditor } from '../session/editor-context.tsx';
import { CommentsPanel } from '../together/comments/comments-panel.tsx';
import { useCommentsState } from '../together/comments/comments-state.ts';
import { VersionsPanel } from '../together/versions/versions-panel.tsx';

type Props = { readonly record: RecordRow<'tract'> | null };

/** What one does with the whole leaflet, seldom. */
export function MoreMenu({ record }: Props) {
  const intl = useIntl();
  const { session } = useEditor();
  const update = useUpdateFromSection(record?.scope ?? null);
  const [isSaving, setIsSaving] = useState(false);
  const save = record === null ? null : () => setIsSaving(true);
  useCommand('tracts.updateSection', update);
  const [isShowingVersions, setShowingVersions] = useState(false);
  const showVersions = () => setShowingVersions(true);
  useCommand('tracts.saveTemplate', save);
  const openComments = useCommentsState((state) => state.open);
  const showComments = () => openComments(null);
  useCommand('tracts.versions', showVersions);
  useCommand('tracts.comments', showComments);
  const label = intl.formatMessage({ id: 'tracts.editor.more' });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Tooltip label={label}>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
              <IconDots size="1.25rem" aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconRefresh size="1.125rem" aria-hidden="true" />}
            disabled={update === null}
            onClick={() => update?.()}
          >
            <FormattedMessage id="command.tractUpdateSection" />
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTemplate size="1.125rem" aria-hidden="true" />}
            disabled={save === null}
            onClick={() => save?.()}
          >
            <FormattedMessage id="tracts.templates.save" />
          </Menu.Item>
          <Menu.Item
            leftSection={<IconVersions size="1.125rem" aria-hidden="true" />}
            onClick={showVersions}
          >
            <FormattedMessage id="tracts.versions.title" />
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMessages size="1.125rem" aria-hidden="true" />}
            onClick={showComments}
          >
            <FormattedMessage id="tracts.comments.title" />
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {record === null ? null : <CommentsPanel scope={record.scope} />}
      {isShowingVersions ? <VersionsPanel onClose={() => setShowingVersions(false)} /> : null}
      {isSaving && record !== null ? (
        <SaveAsTemplate record={record} flush={session.flush} onClose={() => setIsSaving(false)} />
      ) : null}
    </>
  );
}
