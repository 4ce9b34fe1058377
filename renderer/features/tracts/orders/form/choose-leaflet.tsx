import { NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useTractSections } from '../../../../office/use-sections.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import { useOrderWish } from '../order-wish.ts';

type Props = { readonly tracts: readonly RecordRow<'tract'>[] };

/** Of which leaflet, the newest first. */
export function ChooseLeaflet({ tracts }: Props) {
  const intl = useIntl();
  const sections = useTractSections() ?? [];
  const own = tracts
    .filter((tract) => sections.some(({ scope }) => scope === tract.scope))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
  if (own.length === 0) {
    return (
      <p>
        <FormattedMessage id="tracts.orders.noLeaflet" />
      </p>
    );
  }
  return (
    <NativeSelect
      label={<FormattedMessage id="tracts.orders.whichLeaflet" />}
      data-autofocus
      value=""
      data={[
        { value: '', label: intl.formatMessage({ id: 'tracts.orders.choose' }) },
        ...own.map(({ id, fields }) => ({ value: id, label: fields.name })),
      ]}
      onChange={({ currentTarget }) =>
        useOrderWish.getState().ask({ kind: 'new', tract: currentTarget.value || null })
      }
    />
  );
}
