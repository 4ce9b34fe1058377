import { FormattedMessage } from 'react-intl';
import { temporaryNumber } from '#shared/domain/members/temporary-number.ts';
import type { MemberRow } from '../../../store/store-api.ts';

type Props = { readonly row: Pick<MemberRow, 'id' | 'fields'> };

/** Of a member that central has not numbered yet, one that stands in for it; others have none. */
export function MemberNumber({ row: { id, fields } }: Props) {
  if (fields.memberNumber !== null) {
    return <FormattedMessage id="person.number" values={{ number: fields.memberNumber }} />;
  }
  if (fields.kind !== 'member') return null;
  return <FormattedMessage id="person.number.temporary" values={{ number: temporaryNumber(id) }} />;
}
