import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import { formatMoney } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { SealVerdict as Verdict } from './use-seal.ts';

/** What came of looking at a seal; nothing until somebody did. */
export function SealVerdict({ verdict }: { readonly verdict: Verdict | null }) {
  const { language } = useAppearance().appearance;
  switch (verdict?.kind) {
    case 'unchanged':
      return (
        <Notice tone="success">
          <FormattedMessage id="treasury.closing.verdict.unchanged" />
        </Notice>
      );
    case 'changed':
      return (
        <Notice tone="danger">
          <FormattedMessage
            id="treasury.closing.verdict.changed"
            values={{
              sealed: formatMoney(language, verdict.sealed.total),
              now: formatMoney(language, verdict.now.total),
              before: verdict.sealed.movements,
              after: verdict.now.movements,
            }}
          />
        </Notice>
      );
    case 'same-file':
    case 'other-file':
      return (
        <Notice tone={verdict.kind === 'same-file' ? 'success' : 'warning'}>
          <FormattedMessage
            id={`treasury.closing.verdict.${verdict.kind}`}
            values={{ name: verdict.name }}
          />
        </Notice>
      );
    default:
      return null;
  }
}
