import { FormattedMessage } from 'react-intl';
import type { YearArchive } from '#shared/domain/contributions/closing/closed-year.ts';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { formatMoney, formatNumber } from '../../../ui/format.ts';
import styles from './closing.module.css';
import { SealActs } from './seal-acts.tsx';

type Props = {
  readonly scope: ScopeId;
  readonly year: number;
  readonly archive: YearArchive;
};

/** What a closed year came to, as it was sealed, and what can be done with the seal. */
export function SealedYear({ scope, year, archive }: Props) {
  const { language } = useAppearance().appearance;
  const { movements, reversals, deposits, settlements, total, byKind, fingerprint } = archive;
  const money = (cents: number) => formatMoney(language, cents);
  const kinds = ContributionKind.options.filter((kind) => byKind[kind] !== undefined);
  const counts = { movements, reversals, deposits } as const;
  return (
    <>
      <dl className={styles.figures}>
        <Figure name={<FormattedMessage id="treasury.closing.sum.total" />} value={money(total)} />
        {kinds.map((kind) => (
          <Figure
            key={kind}
            name={<FormattedMessage id={`segment.payment.${kind}`} />}
            value={money(byKind[kind] ?? 0)}
          />
        ))}
        <Figure
          name={<FormattedMessage id="treasury.closing.sum.settlements" />}
          value={money(settlements)}
        />
        {(['movements', 'reversals', 'deposits'] as const).map((count) => (
          <Figure
            key={count}
            name={<FormattedMessage id={`treasury.closing.sum.${count}`} />}
            value={formatNumber(language, counts[count])}
          />
        ))}
      </dl>
      <p className={styles.seal}>
        <FormattedMessage id="treasury.closing.seal" /> <code>{fingerprint}</code>
      </p>
      <SealActs scope={scope} year={year} fingerprint={fingerprint} movements={movements} />
    </>
  );
}

type FigureProps = { readonly name: React.ReactNode; readonly value: string };

const Figure = ({ name, value }: FigureProps) => (
  <div className={styles.figure}>
    <dt>{name}</dt>
    <dd className={styles.value}>{value}</dd>
  </div>
);
