import { Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { IsoDate } from '#shared/domain/dates.ts';
import { todayHere } from '../../../office/today.ts';
import { DayInput } from '../form/entries/day-input.tsx';
import type { WishProps } from './wish-props.ts';

/** Called, met, written to: the day, and a word for the notes. */
export function ContactedWish({ onChange }: WishProps) {
  const id = useId();
  const [on, setOn] = useState<IsoDate | null>(todayHere);
  const [note, setNote] = useState('');
  const tell = (day: IsoDate | null, words: string) =>
    onChange(day === null ? null : { kind: 'contacted', on: day, note: words.trim() || null });
  return (
    <>
      <DayInput
        id={id}
        label={<FormattedMessage id="bulk.contactedOn" />}
        value={on}
        onChange={(day) => {
          setOn(day);
          tell(day, note);
        }}
        // What is no day has been told as none.
        onBad={() => undefined}
      />
      <Textarea
        label={<FormattedMessage id="bulk.contactNote" />}
        description={<FormattedMessage id="person.notes.help" />}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
          tell(on, event.currentTarget.value);
        }}
      />
    </>
  );
}
