import { FormattedMessage, useIntl } from 'react-intl';
import type { BankStatement } from '#shared/domain/bank/statement.ts';
import { sumOfCents } from '#shared/domain/cents.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import type { StatementPreview } from '../../../../store/store-api/bank.ts';
import { formatDay, formatMoney, formatNumber } from '../../../../ui/format.ts';
import { bankNames, isKnownBank } from './bank-names.ts';
import styles from './import.module.css';

type Props = { readonly statement: BankStatement; readonly preview: StatementPreview };

/** Which account, which days, how much: what one compares with the paper. */
export function StatementFacts({ statement, preview }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const { format, bank, account, period, closing, lines } = statement;
  const amounts = lines.map(({ amount }) => amount);
  const came = sumOfCents(amounts.filter((amount) => amount > 0));
  const went = sumOfCents(amounts.filter((amount) => amount < 0));
  const said = account?.kind === 'iban' ? account.iban : account?.number;
  const bankName =
    bank !== null && isKnownBank(bank)
      ? intl.formatMessage({ id: bankNames[bank] })
      : (bank ?? 'none');
  return (
    <>
      <p className={styles.recognised}>
        <FormattedMessage
          id="treasury.bank.preview.recognised"
          values={{
            format: intl.formatMessage({ id: `treasury.bank.format.${format}` }),
            bank: bankName,
          }}
        />
      </p>
      <dl className={styles.facts}>
        <Fact title={<FormattedMessage id="treasury.bank.preview.account" />}>
          {said ?? <FormattedMessage id="treasury.bank.preview.account.none" />}
        </Fact>
        {period === null ? null : (
          <Fact title={<FormattedMessage id="treasury.bank.preview.period" />}>
            <FormattedMessage
              id="treasury.bank.preview.period.days"
              values={{ from: formatDay(period.from), to: formatDay(period.to) }}
            />
          </Fact>
        )}
        <Fact title={<FormattedMessage id="treasury.bank.preview.fresh" />}>
          {formatNumber(language, preview.fresh)}
        </Fact>
        <Fact title={<FormattedMessage id="treasury.bank.preview.known" />}>
          {formatNumber(language, preview.known)}
        </Fact>
        <Fact title={<FormattedMessage id="treasury.bank.preview.in" />}>
          {formatMoney(language, came)}
        </Fact>
        <Fact title={<FormattedMessage id="treasury.bank.preview.out" />}>
          {formatMoney(language, went)}
        </Fact>
        {closing === null ? null : (
          <Fact title={<FormattedMessage id="treasury.bank.preview.closing" />}>
            {formatMoney(language, closing.amount)}
          </Fact>
        )}
      </dl>
    </>
  );
}

type FactProps = { readonly title: React.ReactNode; readonly children: React.ReactNode };

const Fact = ({ title, children }: FactProps) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);
