import { FormattedMessage } from 'react-intl';
import { type BankFault, bankFaults } from '#shared/domain/bank/fault.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { formatMoney } from '../../../../ui/format.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from './import.module.css';

type Props = { readonly faults: readonly BankFault[] };

/** Beyond, the file as a whole is wrong: the first ones tell it. */
const mostShown = 100;

/** Line by line: what is left out of a file and why, and what is to be looked at twice. */
export function FaultList({ faults }: Props) {
  const leftOut = faults.filter(({ kind }) => bankFaults[kind] === 'leftOut');
  const kept = faults.filter(({ kind }) => bankFaults[kind] === 'kept');
  return (
    <>
      {leftOut.length === 0 ? null : (
        <Notice
          tone="warning"
          title={
            <FormattedMessage
              id="treasury.bank.faults.leftOut"
              values={{ count: leftOut.length }}
            />
          }
        >
          <Faults faults={leftOut} />
        </Notice>
      )}
      {kept.length === 0 ? null : (
        <Notice
          tone="info"
          title={
            <FormattedMessage id="treasury.bank.faults.kept" values={{ count: kept.length }} />
          }
        >
          <Faults faults={kept} />
        </Notice>
      )}
    </>
  );
}

const Faults = ({ faults }: Props) => (
  <ul className={styles.faults}>
    {faults.slice(0, mostShown).map((fault, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list of a file that was read never changes.
      <li key={at}>
        <FaultLine fault={fault} />
      </li>
    ))}
    {faults.length > mostShown ? (
      <li>
        <FormattedMessage
          id="treasury.bank.faults.more"
          values={{ count: faults.length - mostShown }}
        />
      </li>
    ) : null}
  </ul>
);

function FaultLine({ fault: { place, kind, value } }: { readonly fault: BankFault }) {
  const { language } = useAppearance().appearance;
  const { line, column } = place;
  // Of a gap the value is cents.
  const shown = kind === 'balance-gap' ? formatMoney(language, Number(value)) : value;
  return (
    <>
      <strong>
        {line === 0 ? (
          <FormattedMessage id="treasury.bank.fault.file" />
        ) : (
          <FormattedMessage
            id="treasury.bank.fault.place"
            values={{ line, column: column ?? 'none' }}
          />
        )}
      </strong>
      {' — '}
      <FormattedMessage id={`treasury.bank.fault.${kind}`} values={{ value: shown }} />
    </>
  );
}
