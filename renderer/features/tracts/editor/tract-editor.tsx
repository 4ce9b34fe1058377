import { Button } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { usePlace } from '../../../office/screen.ts';
import { useRecords } from '../../../office/use-records.ts';
import { Empty } from '../../../ui/empty.tsx';
import { TractCanvas } from '../canvas/tract-canvas.tsx';
import { SectionFontsProvider } from '../fonts/section-fonts.tsx';
import { TractGuide } from '../guide/tract-guide.tsx';
import { PictureLanding } from '../pictures/picture-landing.tsx';
import { PreflightProvider } from '../preflight/preflight-context.tsx';
import { SidePanels } from '../preflight/side-panels.tsx';
import { PresenceProvider } from '../presence/presence-context.tsx';
import { EditorProvider } from '../session/editor-context.tsx';
import { NewsNotice } from '../together/news/news-notice.tsx';
import { NewsPanel } from '../together/news/news-panel.tsx';
import { SectionWordsProvider } from '../writing/spell/section-words-context.tsx';
import { EditorNotices } from './editor-notices.tsx';
import { PagesStrip } from './pages-strip.tsx';
import { ToolRail } from './tool-rail.tsx';
import { TopBar } from './top-bar.tsx';
import styles from './tract-editor.module.css';
import { useEditorCommands } from './use-editor-commands.ts';
import { useOpenTract } from './use-open-tract.ts';
import { useUnsavedWarning } from './use-unsaved-warning.ts';

type Props = { readonly id: string };

/** One leaflet, open to be worked on. */
export function TractEditor({ id }: Props) {
  const opening = useOpenTract(id);
  const records = useRecords('tract');
  const record = records?.find((row) => row.id === id) ?? null;
  switch (opening.kind) {
    case 'opening':
      return null;
    case 'refused':
      return (
        <Empty
          icon={<IconFileAlert size="2.5rem" stroke={1.5} />}
          title={<FormattedMessage id="tracts.editor.refusedTitle" />}
          actions={
            <Button onClick={toGallery}>
              <FormattedMessage id="tracts.editor.back" />
            </Button>
          }
        >
          <FormattedMessage id={`tracts.editor.fault.${opening.fault}`} />
        </Empty>
      );
    case 'open':
      return (
        <EditorProvider editor={opening.editor}>
          <SectionFontsProvider scope={record?.scope ?? null}>
            <PreflightProvider scope={record?.scope ?? null}>
              <PresenceProvider scope={record?.scope ?? null}>
                <SectionWordsProvider scope={record?.scope ?? null}>
                  <OpenEditor record={record} isGone={records !== null && record === null} />
                </SectionWordsProvider>
              </PresenceProvider>
            </PreflightProvider>
          </SectionFontsProvider>
        </EditorProvider>
      );
  }
}

type OpenProps = {
  readonly record: React.ComponentProps<typeof TopBar>['record'];
  /** Deleted here or in another office while it was open. */
  readonly isGone: boolean;
};

function OpenEditor({ record, isGone }: OpenProps) {
  useEditorCommands(toGallery);
  useUnsavedWarning(record?.fields.name ?? '');
  const [isShowingNews, setShowingNews] = useState(false);
  return (
    <div className={styles.editor}>
      <TopBar record={record} onBack={toGallery} onNews={() => setShowingNews(true)} />
      <EditorNotices record={record} isGone={isGone}>
        <TractGuide />
        <NewsNotice onShow={() => setShowingNews(true)} />
      </EditorNotices>
      <NewsPanel isOpen={isShowingNews} onClose={() => setShowingNews(false)} />
      <div className={styles.desk}>
        <ToolRail />
        <PictureLanding className={styles.canvas}>
          <TractCanvas />
        </PictureLanding>
        <div className={styles.panels}>
          <SidePanels />
        </div>
      </div>
      <PagesStrip />
    </div>
  );
}

const toGallery = () => usePlace.getState().go({ kind: 'tracts', open: { kind: 'none' } });
