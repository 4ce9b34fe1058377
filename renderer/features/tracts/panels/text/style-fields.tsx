import { IconPencil, IconPlus, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { mixed } from '../common-value.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import { TextField } from '../fields/text-field.tsx';
import { DeleteStyle } from '../replace/delete-style.tsx';
import { Section } from '../section.tsx';
import type { StyleKind } from './raw-text.ts';
import styles from './style-fields.module.css';
import { useStyles } from './use-styles.ts';
import type { ChosenText } from './use-text.ts';

type Props = { readonly text: ChosenText };

/** Paragraph and character styles: choose one, make one of the text as it is, bring one up to the text. */
export function StyleFields({ text }: Props) {
  return (
    <Section title="tracts.panels.styles">
      <StyleField kind="paragraph" text={text} />
      <StyleField kind="character" text={text} />
    </Section>
  );
}

const without = 'without';

function StyleField({ kind, text }: Props & { readonly kind: StyleKind }) {
  const intl = useIntl();
  const [renames, setRenames] = useState(false);
  const { current, known, sheets, acts, canUpdate } = useStyles(text, kind);
  const { isLocked } = text;
  const say = (id: 'create' | 'update' | 'rename' | 'delete') =>
    intl.formatMessage({ id: `tracts.panels.styles.${id}.${kind}` });
  return (
    <div className={styles.field}>
      <ChoiceField
        isStacked
        label={intl.formatMessage({ id: `tracts.panels.styles.${kind}` })}
        isDisabled={isLocked}
        value={current === mixed ? mixed : String(current ?? without)}
        choices={[
          { value: without, label: intl.formatMessage({ id: 'tracts.panels.styles.none' }) },
          ...sheets.map(({ id, label }) => ({ value: String(id), label })),
        ]}
        onChoose={(id) => acts.apply(sheets.find((sheet) => sheet.id === id)?.id ?? null)}
      />
      <div className={styles.acts}>
        <IconButton
          icon={IconPlus}
          label={say('create')}
          isDisabled={isLocked}
          onClick={acts.create}
        />
        <IconButton
          icon={IconRefresh}
          label={say('update')}
          isDisabled={isLocked || !canUpdate}
          onClick={acts.update}
        />
        <IconButton
          icon={IconPencil}
          label={say('rename')}
          isOn={renames}
          isDisabled={known === undefined}
          onClick={() => setRenames(!renames)}
        />
        <DeleteStyle label={say('delete')} style={known} sheets={sheets} />
      </div>
      {renames && known ? (
        <TextField
          key={known.id}
          isWhole
          label={intl.formatMessage({ id: 'tracts.panels.styles.name' })}
          value={known.label}
          onCommit={(name) => {
            setRenames(false);
            return acts.rename(name);
          }}
        />
      ) : null}
    </div>
  );
}
