import { Checkbox, TextInput } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { NamedColumn } from '../../../../../office/use-columns.ts';
import { ColumnsChoice } from '../../columns-choice.tsx';
import { type CardsDraft, mostOnCard } from '../print-draft.ts';

type Props = {
  readonly cards: CardsDraft;
  readonly columns: readonly NamedColumn[];
  readonly section: string;
  readonly onCards: (cards: CardsDraft) => void;
};

export function CardOptions({ cards, columns, section, onCards }: Props) {
  const isFull = cards.columns.length >= mostOnCard;
  return (
    <>
      <TextInput
        size="sm"
        label={<FormattedMessage id="print.cards.organisation" />}
        maxLength={80}
        value={cards.organisation ?? section}
        onChange={(event) => onCards({ ...cards, organisation: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label={<FormattedMessage id="print.cards.heading" />}
        maxLength={80}
        value={cards.heading}
        onChange={(event) => onCards({ ...cards, heading: event.currentTarget.value })}
      />
      <Checkbox
        label={<FormattedMessage id="print.cards.membersOnly" />}
        checked={cards.people === 'members'}
        onChange={(event) =>
          onCards({ ...cards, people: event.currentTarget.checked ? 'members' : 'everybody' })
        }
      />
      <ColumnsChoice
        legend={<FormattedMessage id="print.cards.columns" values={{ most: mostOnCard }} />}
        columns={isFull ? columns.filter(({ id }) => cards.columns.includes(id)) : columns}
        chosen={cards.columns}
        onChoose={(chosen) => onCards({ ...cards, columns: chosen.slice(0, mostOnCard) })}
      />
    </>
  );
}
