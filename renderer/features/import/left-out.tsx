import { FormattedMessage } from 'react-intl';
import type { ParsedTable } from '#shared/ipc/import-file.ts';

type Props = { readonly lines: NonNullable<ParsedTable['leftOut']> };

const linesNamed = 5;

/** Totals, remarks and groups that were not taken for people: named, so that nobody is missed unseen. */
export function LeftOut({ lines }: Props) {
  return (
    <>
      <p>
        <FormattedMessage id="import.leftOut" values={{ count: lines.length }} />
      </p>
      <ul>
        {lines.slice(0, linesNamed).map(({ line, text }) => (
          <li key={line}>
            <FormattedMessage id="import.leftOut.line" values={{ line, text }} />
          </li>
        ))}
      </ul>
    </>
  );
}
