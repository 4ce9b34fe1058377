import { Anchor } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { type Contact, type ContactKind, entriesOf } from '#shared/domain/members/entries.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { formatPhone } from '#shared/domain/members/parse-phone.ts';
import { contactKindLabels } from '../../../office/field-labels.ts';
import { useShell } from '../../../office/shell.tsx';
import { AddressFact } from './address-fact.tsx';
import { Fact, FactGroup } from './fact.tsx';
import styles from './person-facts.module.css';

type Props = { readonly fields: MemberFields };

/** Every way to reach the person, the main one first, those not to use struck through. */
export function ContactFacts({ fields }: Props) {
  const others = entriesOf(fields, 'contact').map(({ value }) => value);
  const emails = others.filter(({ channel }) => channel === 'email');
  const phones = others.filter(({ channel }) => channel === 'phone');
  return (
    <FactGroup title="person.group.contact">
      <Fact label="column.email">
        {fields.email === null && emails.length === 0 ? null : (
          <ul className={styles.list}>
            {fields.email === null ? null : (
              <li>
                <MailLink address={fields.email} />
                <KindWord kind={fields.emailKind} />
              </li>
            )}
            <Others contacts={emails} />
          </ul>
        )}
      </Fact>
      <Fact field="phone">
        {fields.phone === null && phones.length === 0 ? null : (
          <ul className={styles.list}>
            {fields.phone === null ? null : (
              <li>
                {formatPhone(fields.phone)}
                <KindWord kind={fields.phoneKind} />
              </li>
            )}
            <Others contacts={phones} />
          </ul>
        )}
      </Fact>
      <AddressFact fields={fields} />
    </FactGroup>
  );
}

const Others = ({ contacts }: { readonly contacts: readonly Contact[] }) =>
  contacts.map(({ value, channel, kind, doNotUse }) => (
    <li key={value}>
      {doNotUse ? (
        <del>{shownContact({ value, channel })}</del>
      ) : (
        <Usable value={value} channel={channel} />
      )}
      <KindWord kind={kind} />
      {doNotUse ? (
        <span className={styles.aside}>
          <FormattedMessage id="contacts.doNotUse" />
        </span>
      ) : null}
    </li>
  ));

const Usable = ({ value, channel }: Pick<Contact, 'value' | 'channel'>) =>
  channel === 'email' ? <MailLink address={value} /> : formatPhone(value);

const shownContact = ({ value, channel }: Pick<Contact, 'value' | 'channel'>): string =>
  channel === 'phone' ? formatPhone(value) : value;

function KindWord({ kind }: { readonly kind: ContactKind | null | undefined }) {
  if (kind === null || kind === undefined || kind === 'other') return null;
  return (
    <span className={styles.aside}>
      <FormattedMessage id={contactKindLabels[kind]} />
    </span>
  );
}

function MailLink({ address }: { readonly address: string }) {
  const ipc = useShell();
  const write = () => void ipc.request('link.open', { url: `mailto:${address}` });
  return (
    <Anchor component="button" type="button" className={styles.mail ?? ''} onClick={write}>
      {address}
    </Anchor>
  );
}
