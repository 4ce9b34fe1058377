import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { foldText } from '#shared/domain/members/fold-text.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { listName } from '../../../../office/names.ts';
import type { PaidPerson } from '../../../../store/store-api/treasury-files.ts';
import { formatMoney } from '../../../../ui/format.ts';
import styles from './attestations.module.css';

type Props = {
  readonly people: readonly PaidPerson[];
  readonly chosen: ReadonlySet<MemberId>;
  readonly onChosen: (chosen: ReadonlySet<MemberId>) => void;
};

const mostShown = 200;

/** Everybody who paid, to be ticked; a search narrows what is shown, and what « all » means. */
export function PeopleChoice({ people, chosen, onChosen }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const [text, setText] = useState('');
  const wanted = foldText(text);
  const found = people.filter((person) => foldText(listName(person)).includes(wanted));
  const tick = (id: MemberId, is: boolean) => {
    const next = new Set(chosen);
    if (is) next.add(id);
    else next.delete(id);
    onChosen(next);
  };
  return (
    <fieldset className={styles.people}>
      <legend>
        <FormattedMessage id="treasury.attest.people" />
      </legend>
      <TextInput
        label={<FormattedMessage id="treasury.attest.search" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-md"
          onClick={() => onChosen(new Set([...chosen, ...found.map(({ id }) => id)]))}
        >
          <FormattedMessage id="treasury.attest.all" />
        </Button>
        <Button variant="default" size="compact-md" onClick={() => onChosen(new Set())}>
          <FormattedMessage id="treasury.attest.none" />
        </Button>
      </Group>
      <ul className={styles.list}>
        {found.slice(0, mostShown).map((person) => (
          <li key={person.id}>
            <Checkbox
              label={listName(person)}
              description={intl.formatList([formatMoney(language, person.total)])}
              checked={chosen.has(person.id)}
              onChange={(event) => tick(person.id, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
      {found.length > mostShown ? (
        <p>
          <FormattedMessage
            id="treasury.attest.more"
            values={{ count: found.length - mostShown }}
          />
        </p>
      ) : null}
    </fieldset>
  );
}
