import { Textarea, TextInput } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from './facts.module.css';
import type { FactsDraft, FactsFault, FactsLine } from './facts-draft.ts';

type Props = {
  readonly lines: readonly FactsLine[];
  readonly draft: FactsDraft;
  readonly faults: ReadonlySet<FactsFault>;
  readonly onChange: (line: FactsLine, text: string) => void;
};

const several: ReadonlySet<FactsLine> = new Set(['address', 'mandataryAddress']);
/** Those that need a word of where one finds them. */
const helped = ['siren', 'rna', 'creditorId', 'cnccfpId', 'place'] as const;
/** Those whose signs are checked. */
const checked = ['iban', 'bic', 'creditorId', 'siren', 'rna'] as const;

export function FactsLines({ lines, draft, faults, onChange }: Props) {
  return (
    <div className={styles.lines}>
      {lines.map((line) => {
        const Field = several.has(line) ? Textarea : TextInput;
        const help = helped.find((one) => one === line);
        const check = checked.find((one) => one === line);
        const fault: MessageId =
          check === undefined ? 'treasury.facts.fault' : `treasury.facts.fault.${check}`;
        return (
          <Field
            key={line}
            label={<FormattedMessage id={`record.treasury-facts.${line}`} />}
            description={help ? <FormattedMessage id={`treasury.facts.help.${help}`} /> : null}
            error={faults.has(line) ? <FormattedMessage id={fault} /> : null}
            value={draft[line]}
            maxLength={300}
            onChange={(event) => onChange(line, event.currentTarget.value)}
          />
        );
      })}
    </div>
  );
}
