import { Button } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type {
  ImportOptions,
  NameCorrections,
  NameSplit,
  WholeName,
} from '#shared/domain/import/import.ts';
import { NamesList } from './names-list.tsx';
import styles from './review.module.css';
import type { Import } from './use-import.ts';
import { useWizard, type Wizard } from './wizard.ts';

type Props = { readonly wizard: Extract<Wizard, { kind: 'names' }>; readonly work: Import };

/** Every cell that held two names, to be looked through and put right; what is put right is planned anew. */
export function NamesStep({ wizard, work }: Props) {
  const { chosen, counts, version } = wizard;
  const { set } = useWizard.getState();
  const [names, setNames] = useState<ImportOptions['names']>(chosen.options.names);
  const [corrections, setCorrections] = useState(chosen.corrections);
  const isFlipped = names !== chosen.options.names;

  const nameOf = (split: NameSplit): WholeName => {
    const corrected = corrections[split.line];
    if (corrected !== undefined) return corrected;
    const { familyName, givenName } = split;
    return isFlipped && givenName !== null && !split.isCorrected
      ? { familyName: givenName, givenName: familyName }
      : { familyName, givenName };
  };

  return (
    <div className={styles.review}>
      <div className={styles.above}>
        <div>
          <h2 className={styles.heading}>
            <FormattedMessage id="import.names.title" />
          </h2>
          <p className={styles.lead}>
            <FormattedMessage id="import.names.lead" />
          </p>
        </div>
        <Button
          variant="default"
          leftSection={<IconArrowsExchange size="1.125rem" aria-hidden="true" />}
          onClick={() => {
            setNames(names === 'as-they-seem' ? 'other-way-round' : 'as-they-seem');
            setCorrections(swapped);
          }}
        >
          <FormattedMessage id="import.names.swapAll" />
        </Button>
      </div>
      <NamesList
        total={counts.splits}
        nameOf={nameOf}
        onCorrect={(line, name) => setCorrections((known) => ({ ...known, [line]: name }))}
      />
      <div className={styles.confirm}>
        <p className={styles.promise} />
        <Button
          variant="default"
          onClick={() => set({ kind: 'review', chosen, counts, version, isBusy: false })}
        >
          <FormattedMessage id="action.back" />
        </Button>
        <Button
          onClick={() =>
            void work.plan({ ...chosen, corrections, options: { ...chosen.options, names } })
          }
        >
          <FormattedMessage id="import.names.apply" />
        </Button>
      </div>
    </div>
  );
}

/** What was put right by hand is turned round with the rest. */
const swapped = (corrections: NameCorrections): NameCorrections =>
  Object.fromEntries(
    Object.entries(corrections).map(([line, { familyName, givenName }]) => [
      line,
      givenName === null
        ? { familyName, givenName }
        : { familyName: givenName, givenName: familyName },
    ]),
  );
