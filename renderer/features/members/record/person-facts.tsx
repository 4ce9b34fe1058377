import { Anchor } from '@mantine/core';
import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Consent, MemberField, MemberFields } from '#shared/domain/members/member.ts';
import { formatPhone } from '#shared/domain/members/parse-phone.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useAppearance } from '../../office/appearance.tsx';
import { civilityLabels, consentLabels, fieldLabels } from '../../office/field-words.ts';
import { useShell } from '../../office/shell.tsx';
import { formatLongDay } from '../../ui/format.ts';
import styles from './person-facts.module.css';

type Props = { readonly fields: MemberFields };

const consentFields = ['emailConsent', 'smsConsent', 'phoneConsent', 'postConsent'] as const;

/** What is known; what is not takes no room. */
export function PersonFacts({ fields }: Props) {
  const { language } = useAppearance().appearance;
  const day = (value: string | null) => value && formatLongDay(language, value);
  return (
    <>
      <Group title="person.group.contact">
        <Fact label="column.email">{fields.email && <MailLink address={fields.email} />}</Fact>
        <Fact field="phone">{fields.phone && formatPhone(fields.phone)}</Fact>
        <Fact label="person.address">{addressLines(fields)}</Fact>
      </Group>
      <Group title="person.group.membership">
        <Fact field="joinedOn">{day(fields.joinedOn)}</Fact>
        <Fact field="leftOn">{day(fields.leftOn)}</Fact>
      </Group>
      <Group title="person.group.identity">
        <Fact field="civility">
          {fields.civility && <FormattedMessage id={civilityLabels[fields.civility]} />}
        </Fact>
        <Fact field="birthDate">{day(fields.birthDate)}</Fact>
        <Fact field="profession">{fields.profession}</Fact>
      </Group>
      <Group title="person.group.consent">
        {consentFields.map((field) => (
          <Fact key={field} field={field}>
            <ConsentWord consent={fields[field]} />
          </Fact>
        ))}
      </Group>
      {fields.notes === null ? null : (
        <section>
          <h3 className={styles.heading}>
            <FormattedMessage id="field.notes" />
          </h3>
          <p className={styles.notes}>{fields.notes}</p>
        </section>
      )}
    </>
  );
}

type GroupProps = { readonly title: MessageId; readonly children: ReactNode };

function Group({ title, children }: GroupProps) {
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        <FormattedMessage id={title} />
      </h3>
      <dl className={styles.facts}>{children}</dl>
    </section>
  );
}

type FactProps = {
  readonly field?: MemberField;
  readonly label?: MessageId;
  readonly children: ReactNode;
};

function Fact({ field, label, children }: FactProps) {
  const id = field ? fieldLabels[field] : label;
  if (!children || !id) return null;
  return (
    <div className={styles.fact}>
      <dt>
        <FormattedMessage id={id} />
      </dt>
      <dd>{children}</dd>
    </div>
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

const consentIcons = { granted: IconCheck, refused: IconX, unknown: IconQuestionMark } as const;

function ConsentWord({ consent }: { readonly consent: Consent }) {
  const Icon = consentIcons[consent];
  return (
    <span className={styles.consent} data-consent={consent}>
      <Icon size="1rem" aria-hidden="true" />
      <FormattedMessage id={consentLabels[consent]} />
    </span>
  );
}

function addressLines({ addressExtra, street, postcode, town, country }: MemberFields): ReactNode {
  const lines = [addressExtra, street, [postcode, town].filter(Boolean).join(' '), country];
  const text = lines.filter(Boolean).join('\n');
  return text && <span className={styles.address}>{text}</span>;
}
