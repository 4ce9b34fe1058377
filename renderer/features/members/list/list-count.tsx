import { FormattedMessage } from 'react-intl';
import type { MemberList } from './use-member-list.ts';

type Props = { readonly list: MemberList };

/** How many people; while searching, how many of how many. */
export function ListCount({ list: { view } }: Props) {
  const all = view.extra?.all ?? 0;
  const people = view.extra?.people ?? 0;
  const isFiltered = view.query?.text.trim() !== '' || view.query?.segment !== null;
  return (
    <span role="status">
      <FormattedMessage
        id={isFiltered ? 'members.countOf' : 'members.count'}
        values={{ total: people, all }}
      />
    </span>
  );
}
