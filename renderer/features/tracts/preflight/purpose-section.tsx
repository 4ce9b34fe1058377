import { FormattedMessage, useIntl } from 'react-intl';
import { IsoDate } from '#shared/domain/dates.ts';
import { Purpose } from '#shared/domain/tracts/document/model/purpose.ts';
import { purposeOf } from '#shared/domain/tracts/law/guess-purpose.ts';
import { ChoiceField } from '../panels/fields/choice-field.tsx';
import fieldStyles from '../panels/fields/field.module.css';
import { Field } from '../panels/fields/field.tsx';
import sectionStyles from '../panels/section.module.css';
import { Section } from '../panels/section.tsx';
import { useEdit } from '../panels/use-edit.ts';
import { useTract } from '../session/editor-context.tsx';

/** What the leaflet is to the law of elections, the day of the vote that it speaks for, and when it is handed out. */
export function PurposeSection() {
  const intl = useIntl();
  const edit = useEdit();
  const { meta, pages } = useTract();
  const named = (purpose: Purpose) => intl.formatMessage({ id: `tracts.law.purpose.${purpose}` });
  const guessed = purposeOf({ meta: { ...meta, purpose: null }, pages });
  const choices = [
    {
      value: 'auto' as const,
      label: intl.formatMessage(
        { id: 'tracts.law.purpose.auto' },
        { purpose: named(guessed).toLocaleLowerCase(intl.locale) },
      ),
    },
    ...Purpose.options.map((value) => ({ value, label: named(value) })),
  ];
  return (
    <Section title="tracts.law.section">
      <ChoiceField<Purpose | 'auto'>
        isWhole
        label={intl.formatMessage({ id: 'tracts.law.purpose' })}
        value={meta.purpose ?? 'auto'}
        choices={choices}
        onChoose={(value) =>
          edit({
            kind: 'set-document',
            properties: { purpose: value === 'auto' ? null : value },
          })
        }
      />
      <DayField of="voteDay" />
      <DayField of="handOutDay" />
      <p className={sectionStyles.note}>
        <FormattedMessage id="tracts.preflight.law.note" />
      </p>
    </Section>
  );
}

function DayField({ of }: { readonly of: 'voteDay' | 'handOutDay' }) {
  const intl = useIntl();
  const edit = useEdit();
  const { meta } = useTract();
  const label = intl.formatMessage({ id: `tracts.law.${of}` });
  return (
    <Field isWhole label={label} problem={null}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          className={fieldStyles.input}
          aria-label={label}
          value={meta[of] ?? ''}
          onChange={({ currentTarget }) => {
            const day = IsoDate.safeParse(currentTarget.value);
            edit({ kind: 'set-document', properties: { [of]: day.success ? day.data : null } });
          }}
        />
      )}
    </Field>
  );
}
