import { useDeferredValue, useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import * as Y from 'yjs';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import { PaintPage } from '../paint/paint-page.tsx';
import styles from './section-form.module.css';

type Props = { readonly facts: SectionFacts };

/** Both faces of a real template, drawn as they would be printed. */
export function SectionPreview({ facts }: Props) {
  const intl = useIntl();
  // Typing goes first.
  const said = useDeferredValue(JSON.stringify(facts));
  const tract = useMemo(() => exampleOf(said), [said]);
  return (
    <aside className={styles.preview} aria-labelledby="section-preview">
      <h3 id="section-preview" className={styles.label}>
        <FormattedMessage id="tracts.section.preview" />
      </h3>
      {tract?.pages.map((page, at) => (
        <PaintPage
          key={page.id}
          tract={tract}
          page={page}
          className={styles.page ?? ''}
          label={intl.formatMessage({ id: 'tracts.section.previewPage' }, { page: at + 1 })}
        />
      ))}
    </aside>
  );
}

function exampleOf(said: string) {
  const facts: SectionFacts = JSON.parse(said);
  const update = startFromTemplate('meeting-invitation', facts, { title: '', stamp: 'preview' });
  if (!update.ok) return null;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update.value);
  return readTract(doc).tract;
}
