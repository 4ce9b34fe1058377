import { Tooltip, UnstyledButton } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEditor, useTract } from '../session/editor-context.tsx';
import type { Someone } from './company.ts';
import { initialsOf } from './initials.ts';
import styles from './presence.module.css';
import { useOthers } from './presence-context.tsx';
import { useWhoName } from './use-who-name.ts';

const mostShown = 5;

/** Who else is there, small; pressing one leads to the page they are on. */
export function Avatars() {
  const intl = useIntl();
  const nameOf = useWhoName();
  const others = useOthers();
  if (others.length === 0) return null;
  const further = others.slice(mostShown);
  return (
    <ul className={styles.avatars} aria-label={intl.formatMessage({ id: 'tracts.presence.title' })}>
      {others.slice(0, mostShown).map((someone) => (
        <li key={someone.clientId}>
          <Avatar someone={someone} />
        </li>
      ))}
      {further.length === 0 ? null : (
        <li className={styles.further}>
          <FormattedMessage
            id="tracts.presence.further"
            values={{ count: further.length, names: intl.formatList(further.map(nameOf)) }}
          />
        </li>
      )}
    </ul>
  );
}

function Avatar({ someone }: { readonly someone: Someone }) {
  const intl = useIntl();
  const { state } = useEditor();
  const { pages } = useTract();
  const name = useWhoName()(someone);
  const { page, colour } = someone;
  const number = pages.findIndex(({ id }) => id === page) + 1;
  const isKnown = page !== null && number > 0;
  const values = { name, number, page: isKnown ? 'yes' : 'no' };
  return (
    <Tooltip label={intl.formatMessage({ id: 'tracts.presence.at' }, values)}>
      <UnstyledButton
        className={styles.avatar}
        data-colour={colour}
        data-initials={initialsOf(someone.name)}
        aria-label={intl.formatMessage({ id: 'tracts.presence.goTo' }, values)}
        aria-disabled={!isKnown}
        onClick={() => {
          if (isKnown) state.getState().setPage(page);
        }}
      />
    </Tooltip>
  );
}
