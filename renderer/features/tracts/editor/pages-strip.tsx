import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { PaintPageLater } from '../paint/paint-page-later.tsx';
import { PagePeople } from '../presence/page-people.tsx';
import { usePageWithPeople } from '../presence/use-page-with-people.ts';
import { useEditor, useEditorState, useTract } from '../session/editor-context.tsx';
import { addPage } from './page-acts.ts';
import styles from './pages-strip.module.css';

/** All pages, small, in reading order. */
export function PagesStrip() {
  const intl = useIntl();
  const editor = useEditor();
  const tract = useTract();
  const current = useEditorState(({ page }) => page);
  const withPeople = usePageWithPeople();
  const more = intl.formatMessage({ id: 'command.tractAddPage' });
  return (
    <nav className={styles.strip} aria-label={intl.formatMessage({ id: 'tracts.editor.pages' })}>
      <ol className={styles.pages}>
        {tract.pages.map((page, index) => (
          <li key={page.id} className={styles.page}>
            {/* Beside the button: what is written on the page is no part of its name. */}
            <span className={styles.drawing} aria-hidden="true">
              <PaintPageLater tract={tract} page={page} className={styles.picture ?? ''} />
            </span>
            <button
              type="button"
              className={styles.choose}
              aria-current={page.id === current ? 'page' : undefined}
              aria-label={withPeople(
                page.id,
                intl.formatMessage(
                  { id: 'tracts.editor.page' },
                  { number: index + 1, name: page.name === '' ? 'none' : page.name },
                ),
              )}
              onClick={() => editor.state.getState().setPage(page.id)}
            >
              {index + 1}
            </button>
            <PagePeople page={page.id} />
          </li>
        ))}
      </ol>
      <Tooltip label={more}>
        <ActionIcon variant="default" size="lg" aria-label={more} onClick={() => addPage(editor)}>
          <IconPlus size="1.125rem" aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    </nav>
  );
}
