import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import {
  printLanguages,
  type SectionFacts,
} from '#shared/domain/tracts/templates/section-facts.ts';
import { SectionFactsFields } from '#shared/domain/tracts/templates/section-record.ts';
import { CollectorFields } from './collector-fields.tsx';
import { ColourFields } from './colour-fields.tsx';
import { LogoField } from './logo-field.tsx';
import styles from './section-form.module.css';
import { SectionPreview } from './section-preview.tsx';
import { type SectionDraft, useSectionDraft } from './use-section-draft.ts';

type Props = { readonly scope: ScopeId; readonly givenName: string };

const texts = {
  name: 120,
  place: 120,
  address: 300,
  phone: 60,
  email: 254,
  web: 300,
  social: 200,
} as const satisfies Partial<Record<keyof SectionFacts, number>>;
const legal = { publisher: 120, printer: 200 } as const;
const campaign = { candidate: 200, collector: 200 } as const;
const lines = { ...texts, ...legal, ...campaign };
type Line = keyof typeof lines;
/** Those that need a word of what they are for. */
const helped = ['address', 'social', 'publisher', 'printer', 'candidate', 'collector'] as const;

/** Everything on one page, with a leaflet beside it that follows every letter. */
export function SectionForm({ scope, givenName }: Props) {
  const intl = useIntl();
  const draft = useSectionDraft(scope, givenName);
  if (draft === null) return null;
  const { facts, change } = draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void draft.save();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.fields}>
        <Texts of={texts} draft={draft} />
        <LogoField
          scope={scope}
          logo={facts.logo}
          onLogo={(logo) =>
            change({ logo: logo ? { kind: 'picture', ...logo } : { kind: 'none' } })
          }
        />
        <ColourFields
          colours={facts.colours}
          onMain={(mainColour) => change({ mainColour })}
          onSecond={(secondColour) => change({ secondColour })}
        />
        <Texts of={legal} draft={draft} />
        <Checkbox
          label={<FormattedMessage id="tracts.section.litter" />}
          checked={facts.litter}
          onChange={(event) => change({ litter: event.currentTarget.checked })}
        />
        <Checkbox
          label={<FormattedMessage id="tracts.section.sorting" />}
          description={<FormattedMessage id="tracts.section.sortingHelp" />}
          checked={facts.sorting}
          onChange={(event) => change({ sorting: event.currentTarget.checked })}
        />
        <NativeSelect
          label={<FormattedMessage id="tracts.section.language" />}
          description={<FormattedMessage id="tracts.section.languageHelp" />}
          value={facts.language}
          data={printLanguages.map((value) => ({
            value,
            label: new Intl.DisplayNames(intl.locale, { type: 'language' }).of(value) ?? value,
          }))}
          onChange={(event) => {
            const read = SectionFactsFields.shape.language.safeParse(event.currentTarget.value);
            if (read.success) change({ language: read.data });
          }}
        />
        <Texts of={campaign} draft={draft} />
        <CollectorFields draft={draft} />
        <div className={styles.buttons}>
          <Button type="submit" disabled={!draft.isChanged}>
            <FormattedMessage id="action.save" />
          </Button>
          <Button variant="default" disabled={!draft.isChanged} onClick={draft.forget}>
            <FormattedMessage id="tracts.section.forget" />
          </Button>
        </div>
      </div>
      <SectionPreview facts={facts} />
    </form>
  );
}

type TextsProps = {
  readonly of: Readonly<Partial<Record<Line, number>>>;
  readonly draft: SectionDraft;
};

function Texts({ of, draft: { facts, change } }: TextsProps) {
  // Keys of this table.
  const names = (Object.keys(lines) as Line[]).filter((name) => Object.hasOwn(of, name));
  return names.map((name) => {
    const help = helped.find((one) => one === name);
    return (
      <TextInput
        key={name}
        label={<FormattedMessage id={`tracts.section.${name}`} />}
        description={help ? <FormattedMessage id={`tracts.section.${help}Help`} /> : null}
        value={facts[name]}
        maxLength={lines[name]}
        onChange={(event) => change({ [name]: event.currentTarget.value })}
      />
    );
  });
}
