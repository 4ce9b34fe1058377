import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { QrContent } from '#shared/domain/tracts/document/model/qr.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import styles from '../section.module.css';
import { Section } from '../section.tsx';
import { useEdit } from '../use-edit.ts';
import { type QrFaults, type QrFieldName, qrFaults } from './qr-check.ts';

type Qr = Extract<TractObject, { kind: 'qr' }>;

const kinds = ['url', 'text', 'vcard', 'payment'] as const;

const empty: Readonly<Record<QrContent['kind'], QrContent>> = {
  url: { kind: 'url', url: 'https://' },
  text: { kind: 'text', text: '' },
  vcard: { kind: 'vcard', name: '', organisation: '', phone: '', email: '', url: '', address: '' },
  payment: { kind: 'payment', name: '', iban: '', bic: '', amount: null, reference: '' },
};

const vcardFields = ['name', 'organisation', 'phone', 'email', 'url', 'address'] as const;
const paymentFields = ['name', 'iban', 'bic', 'reference'] as const;

/** What the code says; of several codes each keeps its own, so one is edited at a time. */
export function QrSection({ codes }: { readonly codes: readonly Qr[] }) {
  const intl = useIntl();
  const [qr, ...more] = codes;
  if (!qr) return null;
  return (
    <Section title="tracts.panels.qr">
      {more.length === 0 ? (
        <QrFields qr={qr} />
      ) : (
        <p className={styles.note}>{intl.formatMessage({ id: 'tracts.panels.qr.several' })}</p>
      )}
    </Section>
  );
}

function QrFields({ qr }: { readonly qr: Qr }) {
  const intl = useIntl();
  const edit = useEdit();
  const { content } = qr;
  const faults = qrFaults(content);
  const put = (next: QrContent) =>
    edit({ kind: 'set', objects: [qr.id], properties: { content: next } });
  return (
    <>
      <ChoiceField
        isWhole
        label={intl.formatMessage({ id: 'tracts.panels.qr.kind' })}
        isDisabled={qr.locked}
        value={content.kind}
        choices={kinds.map((value) => ({
          value,
          label: intl.formatMessage({ id: `tracts.panels.qr.kind.${value}` }),
        }))}
        onChoose={(kind) => put(empty[kind])}
      />
      <ContentFields content={content} faults={faults} isLocked={qr.locked} put={put} />
    </>
  );
}

type ContentProps = {
  readonly content: QrContent;
  readonly faults: QrFaults;
  readonly isLocked: boolean;
  readonly put: (content: QrContent) => string | null;
};

function ContentFields({ content, put, ...rest }: ContentProps) {
  const intl = useIntl();
  switch (content.kind) {
    case 'url':
      return (
        <QrLine
          {...rest}
          name="url"
          value={content.url}
          onCommit={(url) => put({ ...content, url })}
        />
      );
    case 'text':
      return (
        <QrLine
          {...rest}
          name="text"
          value={content.text}
          onCommit={(text) => put({ ...content, text })}
        />
      );
    case 'vcard':
      return vcardFields.map((name) => (
        <QrLine
          {...rest}
          key={name}
          name={name}
          value={content[name]}
          onCommit={(value) => put({ ...content, [name]: value.trim() })}
        />
      ));
    case 'payment':
      return (
        <>
          {paymentFields.map((name) => (
            <QrLine
              {...rest}
              key={name}
              name={name}
              value={content[name]}
              onCommit={(value) =>
                put({
                  ...content,
                  [name]: name === 'bic' ? value.trim().toUpperCase() : value.trim(),
                })
              }
            />
          ))}
          <NumberField
            isWhole
            isStacked
            label={intl.formatMessage({ id: 'tracts.panels.qr.amount' })}
            unit="plain"
            least={0.01}
            most={20_000}
            isDisabled={rest.isLocked}
            value={content.amount === null ? null : content.amount / 100}
            emptyShows={intl.formatMessage({ id: 'tracts.panels.qr.amount.free' })}
            onEmpty={() => put({ ...content, amount: null })}
            onCommit={(euros) => put({ ...content, amount: Math.round(euros * 100) })}
          />
        </>
      );
  }
}

type QrLineProps = {
  readonly name: QrFieldName | (typeof vcardFields)[number] | (typeof paymentFields)[number];
  readonly value: string;
  readonly faults: QrFaults;
  readonly isLocked: boolean;
  readonly onCommit: (value: string) => string | null;
};

function QrLine({ name, value, faults, isLocked, onCommit }: QrLineProps) {
  const intl = useIntl();
  const fault = new Map(Object.entries(faults)).get(name);
  return (
    <TextField
      isWhole
      isStacked
      lines={name === 'text' || name === 'address' ? 'several' : 'one'}
      label={intl.formatMessage({ id: `tracts.panels.qr.${name}` })}
      value={value}
      isDisabled={isLocked}
      warning={fault ? intl.formatMessage({ id: `tracts.panels.qr.fault.${fault}` }) : null}
      onCommit={onCommit}
    />
  );
}
