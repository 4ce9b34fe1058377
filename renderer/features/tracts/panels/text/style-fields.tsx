import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import { useEditor, useTract } from '../../session/editor-context.tsx';
import { commonValue, mixed } from '../common-value.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import { useOwnNames } from '../look/use-swatches.ts';
import { Section } from '../section.tsx';
import { useEdit } from '../use-edit.ts';
import { attributesOf, overridesOf, type StyleKind, styleNamed } from './raw-text.ts';
import styles from './style-fields.module.css';
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
  const edit = useEdit();
  const nameOf = useOwnNames();
  const { session } = useEditor();
  const tract = useTract();
  const clip = session.copy(text.frames.map(({ id }) => id));
  const attributes = attributesOf(clip, kind);
  const current = commonValue(attributes, (one) => styleNamed(one, kind));
  const [first] = attributes;
  const sheets = [...tract.styles.values()].filter((sheet) => sheet.kind === kind);
  const known = current === mixed ? undefined : sheets.find(({ id }) => id === current);
  const overrides = first ? overridesOf(first, kind) : {};
  const set = kind === 'paragraph' ? text.setParagraphs : text.setCharacters;
  const key = kind === 'paragraph' ? 'paragraphStyle' : 'characterStyle';
  const label = (name: string, id: string) =>
    name ||
    (nameOf(`tracts.style.${id}`) ?? intl.formatMessage({ id: 'tracts.panels.styles.unnamed' }));

  /** The text says nothing of its own any more: the style says it. */
  const wear = (style: StyleId) =>
    set({ ...Object.fromEntries(Object.keys(overrides).map((one) => [one, null])), [key]: style });
  function create() {
    const style = StyleId.parse(crypto.randomUUID());
    const count = sheets.length + 1;
    const name = intl.formatMessage({ id: `tracts.panels.styles.new.${kind}` }, { count });
    const basedOn = known?.id ?? null;
    edit({ kind: 'put-style', style, of: kind, name, basedOn, says: overrides });
    wear(style);
  }
  function update() {
    if (!known) return;
    const { id, name, basedOn } = known;
    edit({ kind: 'put-style', style: id, of: kind, name, basedOn, says: overrides });
    wear(id);
  }
  return (
    <div className={styles.field}>
      <ChoiceField
        isStacked
        label={intl.formatMessage({ id: `tracts.panels.styles.${kind}` })}
        isDisabled={text.isLocked}
        value={current === mixed ? mixed : (current ?? without)}
        choices={[
          { value: without, label: intl.formatMessage({ id: 'tracts.panels.styles.none' }) },
          ...sheets.map(({ id, name }) => ({ value: String(id), label: label(name, id) })),
        ]}
        onChoose={(id) => set({ [key]: id === without ? null : id })}
      />
      <IconButton
        icon={IconPlus}
        label={intl.formatMessage({ id: `tracts.panels.styles.create.${kind}` })}
        isDisabled={text.isLocked}
        onClick={create}
      />
      <IconButton
        icon={IconRefresh}
        label={intl.formatMessage({ id: `tracts.panels.styles.update.${kind}` })}
        isDisabled={text.isLocked || known === undefined || Object.keys(overrides).length === 0}
        onClick={update}
      />
    </div>
  );
}
