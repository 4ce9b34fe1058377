import { FormattedMessage } from 'react-intl';
import { Notice } from '../../ui/notice.tsx';
import { LeftOut } from './left-out.tsx';
import { sourceNames } from './table-words.ts';
import type { Chosen } from './wizard.ts';

type Props = { readonly chosen: Chosen };

export function Recognised({ chosen: { draft, file } }: Props) {
  const product = sourceNames[draft.source];
  return (
    <Notice
      tone={product ? 'success' : 'info'}
      title={
        product ? (
          <FormattedMessage id="import.recognised" values={{ product }} />
        ) : (
          <FormattedMessage id="import.read" />
        )
      }
    >
      <FormattedMessage
        id="import.size"
        values={{
          fileName: file.name,
          rows: draft.rowCount,
          columns: draft.table.headers.length,
        }}
      />
      {draft.table.leftOut ? <LeftOut lines={draft.table.leftOut} /> : null}
    </Notice>
  );
}
