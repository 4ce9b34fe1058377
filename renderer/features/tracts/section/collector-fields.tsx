import { NativeSelect, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { IsoDate } from '#shared/domain/dates.ts';
import { CollectorKind } from '#shared/domain/tracts/templates/section-facts.ts';
import type { SectionDraft } from './use-section-draft.ts';

type Props = { readonly draft: SectionDraft };

/** What the law asks about whoever collects a campaign's gifts: in which capacity, and since when. */
export function CollectorFields({ draft: { facts, change } }: Props) {
  const intl = useIntl();
  return (
    <>
      <NativeSelect
        label={<FormattedMessage id="tracts.section.collectorKind" />}
        value={facts.collectorKind}
        data={CollectorKind.options.map((value) => ({
          value,
          label: intl.formatMessage({ id: `tracts.section.collectorKind.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          change({ collectorKind: CollectorKind.catch('agent').parse(currentTarget.value) })
        }
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="tracts.section.collectorSince" />}
        value={facts.collectorSince ?? ''}
        onChange={({ currentTarget }) =>
          change({ collectorSince: IsoDate.safeParse(currentTarget.value).data ?? null })
        }
      />
    </>
  );
}
