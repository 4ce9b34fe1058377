import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { longestComment } from '#shared/domain/tracts/comments/comment.ts';
import styles from './comments.module.css';

type Props = {
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly submit: ReactNode;
  readonly isFirst: boolean;
  readonly onSay: (text: string) => Promise<boolean>;
};

/** What was written stays until it was kept. */
export function CommentForm({ label, help, submit, isFirst, onSay }: Props) {
  const [text, setText] = useState('');
  const settle = async (event: FormEvent) => {
    event.preventDefault();
    if (await onSay(text.trim())) setText('');
  };
  return (
    <form className={styles.form} onSubmit={(event) => void settle(event)}>
      <Textarea
        className={styles.field}
        label={label}
        description={help}
        value={text}
        maxLength={longestComment}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus={isFirst ? true : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm" disabled={text.trim() === ''}>
        {submit}
      </Button>
    </form>
  );
}
