import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { isOwnScope } from '#shared/domain/scope.ts';
import { checkSegment } from '#shared/domain/segments/check-segment.ts';
import { SegmentBuilder } from '../builder/segment-builder.tsx';
import { useSegmentState } from '../segment-state.ts';
import { SaveForm } from '../shelf/save-form.tsx';
import shelfStyles from '../shelf/shelf.module.css';
import { useShelf } from '../shelf/use-shelf.ts';
import type { ChosenSegment } from '../use-segment.ts';
import { useSegmentContext } from '../use-segment-context.ts';
import styles from './segment-panel.module.css';
import { useSegmentActs } from './use-segment-acts.ts';

type Props = { readonly chosen: ChosenSegment };

/** The question itself, and what becomes of its changes. */
export function SegmentEditor({ chosen }: Props) {
  const { query, saved, isModified } = chosen;
  const { choose, edit } = useSegmentState.getState();
  const isEmpty = query.conditions.length === 0;
  return (
    <section className={styles.part} aria-labelledby="segment-editor">
      <h3 id="segment-editor" className={styles.heading}>
        {saved ? saved.fields.name : <FormattedMessage id="segment.editor" />}
        {saved && isModified ? (
          <span className={shelfStyles.modified}>
            <FormattedMessage id="shelf.modified" />
          </span>
        ) : null}
      </h3>
      {isEmpty ? (
        <p className={styles.lead}>
          <FormattedMessage id="segment.lead" />
        </p>
      ) : null}
      <SegmentBuilder query={query} self={saved?.id ?? null} onChange={edit} />
      <SaveBar chosen={chosen} />
      {isEmpty && saved === null ? null : (
        <div>
          <Button variant="subtle" size="compact-md" onClick={() => choose(null)}>
            <FormattedMessage id="segment.everybody" />
          </Button>
        </div>
      )}
    </section>
  );
}

function SaveBar({ chosen: { query, saved, isModified } }: Props) {
  const intl = useIntl();
  const acts = useSegmentActs();
  const shelf = useShelf('segment');
  const context = useSegmentContext();
  const [isNaming, setIsNaming] = useState(false);
  const { choose } = useSegmentState.getState();
  if (shelf === null || context === null || query.conditions.length === 0) return null;
  const isSound = checkSegment(query, { ...context, self: saved?.id ?? null }).length === 0;
  const mayWrite = shelf.some(({ row, canWrite }) => row.id === saved?.id && canWrite);
  const parts = acts.privatePartsOf(query);
  const needs = (name: string) =>
    parts.length === 0
      ? null
      : intl.formatMessage({ id: 'segment.share.needs' }, { name, names: intl.formatList(parts) });
  const isShared = saved !== null && !isOwnScope(saved.scope);
  const refusal = isShared ? needs(saved.fields.name) : null;

  if (isNaming) {
    return (
      <SaveForm
        label="segment.saveAs"
        taken={shelf}
        cannotShare={needs(intl.formatMessage({ id: 'segment.editor' }))}
        onSave={(name, home) => acts.saveAs(name, home, query)}
        onClose={() => setIsNaming(false)}
      />
    );
  }
  return (
    <div className={styles.saving}>
      {saved && isModified && mayWrite ? (
        <Button
          disabled={!isSound || refusal !== null}
          onClick={() => void acts.update(saved, query)}
        >
          <FormattedMessage id="segment.update" />
        </Button>
      ) : null}
      {saved && isModified ? (
        <Button variant="default" onClick={() => choose(saved.id)}>
          <FormattedMessage id="segment.discard" />
        </Button>
      ) : null}
      <Button
        variant={saved || !isSound ? 'default' : 'light'}
        disabled={!isSound}
        onClick={() => setIsNaming(true)}
      >
        <FormattedMessage id="segment.saveAs" />
      </Button>
      {refusal !== null && isModified ? <p className={styles.lead}>{refusal}</p> : null}
    </div>
  );
}
