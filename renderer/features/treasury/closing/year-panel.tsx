import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { ClosingFact, ClosingYear } from '../../../store/store-api/closing.ts';
import { formatDay } from '../../../ui/format.ts';
import styles from './closing.module.css';
import { OpenYear } from './open-year.tsx';
import { SealedYear } from './sealed-year.tsx';

type Props = { readonly scope: ScopeId; readonly of: ClosingYear };

/** One year: what is left to mend while it is open, its seal once it is closed, and all that was done to it. */
export function YearPanel({ scope, of }: Props) {
  const { year, state, archive, facts } = of;
  return (
    <section className={styles.panel} aria-labelledby="closing-year">
      <h2 id="closing-year" className={styles.head}>
        <FormattedMessage id="treasury.closing.of" values={{ year: String(year) }} />
      </h2>
      {state === 'closed' && archive !== null ? (
        <SealedYear scope={scope} year={year} archive={archive} />
      ) : (
        <OpenYear scope={scope} year={year} isOver={state === 'open'} />
      )}
      {facts.length === 0 ? null : <Facts facts={facts} />}
    </section>
  );
}

const Facts = ({ facts }: { readonly facts: readonly ClosingFact[] }) => (
  <div>
    <h3 className={styles.head}>
      <FormattedMessage id="treasury.closing.trace" />
    </h3>
    <ul className={styles.facts}>
      {facts.map(({ id, kind, on, by, reason }) => (
        <li key={id}>
          <FormattedMessage
            id={`treasury.closing.fact.${kind}`}
            values={{ day: formatDay(on), by: by ?? '', hasBy: by === null ? 'no' : 'yes' }}
          />
          {reason === null ? null : (
            <>
              {' '}
              <FormattedMessage id="treasury.closing.because" values={{ reason }} />
            </>
          )}
        </li>
      ))}
    </ul>
  </div>
);
