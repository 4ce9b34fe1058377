import { Select } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import {
  pictureFormats,
  pictureLengths,
  pictureSize,
} from '#shared/domain/tracts/press-presets/picture-size.ts';
import { usePageName } from '../../panels/document/use-page-name.ts';
import type { PrintForm } from '../print-draft.ts';
import { ChoiceOf } from './choice.tsx';

type Props = { readonly form: PrintForm; readonly pages: readonly Page[] };

/** Which page, how fine, and as what kind of file. */
export function PictureOptions({ form, pages }: Props) {
  const intl = useIntl();
  const pageName = usePageName();
  const { draft, change } = form;
  const page = pages.find(({ id }) => id === draft.page) ?? pages[0];
  if (page === undefined) return null;
  return (
    <>
      {pages.length > 1 ? (
        <Select
          size="sm"
          label={intl.formatMessage({ id: 'tracts.print.picture.page' })}
          data={pages.map((one) => ({ value: one.id, label: pageName(one) }))}
          value={page.id}
          allowDeselect={false}
          onChange={(id) => change({ page: pages.find((one) => one.id === id)?.id ?? null })}
        />
      ) : null}
      <ChoiceOf
        legend={<FormattedMessage id="tracts.print.picture.size" />}
        value={String(draft.longest)}
        choices={pictureLengths.map((longest) => ({
          value: String(longest),
          label: (
            <FormattedMessage
              id={`tracts.print.picture.size.${longest}`}
              values={pictureSize(page.setup, longest)}
            />
          ),
        }))}
        onChoose={(value) => {
          const longest = pictureLengths.find((one) => String(one) === value);
          if (longest !== undefined) change({ longest });
        }}
      />
      <ChoiceOf
        legend={<FormattedMessage id="tracts.print.picture.format" />}
        value={draft.format}
        choices={pictureFormats.map((value) => ({
          value,
          label: <FormattedMessage id={`tracts.print.picture.format.${value}`} />,
          help: <FormattedMessage id={`tracts.print.picture.format.${value}.help`} />,
        }))}
        onChoose={(format) => change({ format })}
      />
    </>
  );
}
