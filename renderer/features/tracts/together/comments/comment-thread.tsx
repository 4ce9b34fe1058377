import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useSyncState } from '../../../../office/use-sync.ts';
import { formatInstant } from '../../../../ui/format.ts';
import { CommentForm } from './comment-form.tsx';
import styles from './comments.module.css';
import { useCommentActs } from './use-comment-acts.ts';
import type { CommentRow, Thread } from './use-comments.ts';

type Props = {
  readonly thread: Thread;
  readonly scope: ScopeId;
  /** One came for it: it is brought into sight and has the focus. */
  readonly isWanted: boolean;
};

/** A comment with its answers, and what can be done with it. */
export function CommentThread({ thread: { number, first, answers }, scope, isWanted }: Props) {
  const intl = useIntl();
  const acts = useCommentActs(scope);
  const me = useSyncState()?.accountName;
  const place = useRef<HTMLLIElement>(null);
  const [isAnswering, setIsAnswering] = useState(false);
  const { resolved } = first.fields;
  useEffect(() => {
    if (isWanted) place.current?.focus();
  }, [isWanted]);
  const label = intl.formatMessage(
    { id: 'tracts.comments.marker' },
    { number, text: first.fields.text.slice(0, 80) },
  );
  const isMine = ({ fields }: CommentRow) => me !== undefined && fields.by === me;
  const last = answers.at(-1) ?? first;
  return (
    <li
      ref={place}
      className={styles.thread}
      tabIndex={-1}
      aria-label={label}
      data-autofocus={isWanted ? true : undefined}
    >
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.words}>
        <Said row={first} />
        {answers.map((answer) => (
          <Said key={answer.id} row={answer} />
        ))}
        <div className={styles.acts}>
          <Button size="compact-sm" variant="default" onClick={() => acts.goTo(first)}>
            <FormattedMessage id="tracts.comments.show" />
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setIsAnswering(!isAnswering)}>
            <FormattedMessage id="tracts.comments.answer" />
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void acts.resolve(first, !resolved)}
          >
            <FormattedMessage id={`tracts.comments.${resolved ? 'reopen' : 'resolve'}`} />
          </Button>
          {/* What somebody has answered stays: only the last word is one's own to take back. */}
          {isMine(last) ? (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => void acts.remove(last)}
            >
              <FormattedMessage
                id={last === first ? 'action.delete' : 'tracts.comments.deleteAnswer'}
              />
            </Button>
          ) : null}
        </div>
        {isAnswering ? (
          <CommentForm
            label={<FormattedMessage id="tracts.comments.answerText" values={{ number }} />}
            submit={<FormattedMessage id="tracts.comments.answer" />}
            isFirst={false}
            onSay={async (text) => {
              const done = await acts.answer(text, first);
              if (done) setIsAnswering(false);
              return done;
            }}
          />
        ) : null}
      </div>
    </li>
  );
}

function Said({ row: { fields } }: { readonly row: CommentRow }) {
  const intl = useIntl();
  const language = intl.locale.startsWith('en') ? 'en' : 'fr';
  return (
    <div className={styles.said}>
      <p className={styles.who}>
        {fields.by ?? <FormattedMessage id="tracts.comments.here" />}
        <span className={styles.when}>{formatInstant(language, fields.at)}</span>
      </p>
      <p className={styles.text}>{fields.text}</p>
    </div>
  );
}
