import { Drawer, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useChosen } from '../../session/editor-context.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentThread } from './comment-thread.tsx';
import styles from './comments.module.css';
import { useCommentsState } from './comments-state.ts';
import { useCommentActs } from './use-comment-acts.ts';
import { useComments } from './use-comments.ts';

type Props = { readonly scope: ScopeId };

/** What people say of the leaflet; open while one works on it. */
export function CommentsPanel({ scope }: Props) {
  const isOpen = useCommentsState((state) => state.isOpen);
  const close = useCommentsState((state) => state.close);
  // Another leaflet begins without.
  useEffect(() => close, [close]);
  return isOpen ? <OpenPanel scope={scope} /> : null;
}

function OpenPanel({ scope }: Props) {
  const intl = useIntl();
  const threads = useComments();
  const { wanted, pin, close } = useCommentsState();
  const { add } = useCommentActs(scope);
  const isOnObject = useChosen().length > 0;
  const free = pin === null ? 'onPage' : 'onPoint';
  const [shown, setShown] = useState('open');
  const open = threads.filter(({ first }) => !first.fields.resolved);
  const resolved = threads.filter(({ first }) => first.fields.resolved);
  const told = shown === 'open' ? open : resolved;
  const count = (id: 'open' | 'resolved', many: number) =>
    intl.formatMessage({ id: `tracts.comments.${id}` }, { count: many });
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="24rem"
      title={<FormattedMessage id="tracts.comments.title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      overlayProps={{ backgroundOpacity: 0 }}
    >
      <CommentForm
        label={<FormattedMessage id="tracts.comments.text" />}
        help={<FormattedMessage id={`tracts.comments.${isOnObject ? 'onObject' : free}`} />}
        submit={<FormattedMessage id="tracts.comments.add" />}
        isFirst={wanted === null}
        onSay={add}
      />
      <SegmentedControl
        fullWidth
        mt="md"
        aria-label={intl.formatMessage({ id: 'tracts.comments.which' })}
        value={shown}
        onChange={setShown}
        data={[
          { value: 'open', label: count('open', open.length) },
          { value: 'resolved', label: count('resolved', resolved.length) },
        ]}
      />
      {told.length === 0 ? (
        <p className={styles.note}>
          <FormattedMessage
            id={shown === 'open' ? 'tracts.comments.none' : 'tracts.comments.noneResolved'}
          />
        </p>
      ) : null}
      <ul className={styles.list}>
        {told.map((thread) => (
          <CommentThread
            key={thread.first.id}
            thread={thread}
            scope={scope}
            isWanted={thread.first.id === wanted}
          />
        ))}
      </ul>
    </Drawer>
  );
}
