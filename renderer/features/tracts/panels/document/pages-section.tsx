import { IconArrowDown, IconArrowUp, IconCopy, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { useEditor, useEditorState, useTract } from '../../session/editor-context.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import sectionStyles from '../section.module.css';
import { Section } from '../section.tsx';
import { type Problem, useEdit } from '../use-edit.ts';
import styles from './lists.module.css';
import { usePageName } from './use-page-name.ts';

type Props = { readonly of: Page['kind'] };

/** Pages in reading order, or the masters whose objects they show: shown, added, copied, moved, deleted. */
export function PagesSection({ of }: Props) {
  const intl = useIntl();
  const tract = useTract();
  const edit = useEdit();
  const { state } = useEditor();
  const current = useEditorState(({ page }) => page);
  const nameOf = usePageName();
  const [problem, setProblem] = useState<Problem>(null);
  const line = of === 'page' ? tract.pages : tract.masters;
  const shown = line.find(({ id }) => id === current);
  const model = line.at(-1) ?? tract.pages.at(-1);
  const act = (done: TractEdit) => {
    const refused = edit(done);
    setProblem(refused);
    return refused === null;
  };
  const show = (page: PageId) => state.getState().setPage(page);

  function add() {
    if (!model) return;
    const id = PageId.parse(crypto.randomUUID());
    const after = shown?.id ?? line.at(-1)?.id ?? null;
    if (act({ kind: 'add-page', id, as: of, setup: model.setup, name: '', after })) show(id);
  }
  function duplicate(page: PageId) {
    const stamp = crypto.randomUUID();
    if (act({ kind: 'duplicate-page', page, stamp })) show(PageId.parse(`${stamp}-page`));
  }
  function remove(page: Page) {
    const at = line.indexOf(page);
    const next = line[at + 1] ?? line[at - 1] ?? tract.pages.find(({ id }) => id !== page.id);
    if (act({ kind: 'delete-page', page: page.id }) && next) show(next.id);
  }
  function move(page: Page, by: -1 | 1) {
    const rest = line.filter((one) => one !== page);
    const at = line.indexOf(page) + by;
    act({ kind: 'move-page', page: page.id, after: rest[at - 1]?.id ?? null });
  }

  return (
    <Section
      title={of === 'page' ? 'tracts.panels.pages' : 'tracts.panels.masters'}
      actions={
        <IconButton
          icon={IconPlus}
          label={intl.formatMessage({ id: `tracts.panels.add.${of}` })}
          onClick={add}
        />
      }
    >
      {line.length === 0 ? (
        <p className={sectionStyles.note}>
          {intl.formatMessage({ id: 'tracts.panels.masters.none' })}
        </p>
      ) : null}
      <ul className={styles.list}>
        {line.map((page) => (
          <li key={page.id}>
            <button
              type="button"
              className={styles.name}
              aria-current={page.id === current}
              onClick={() => show(page.id)}
            >
              {nameOf(page)}
            </button>
          </li>
        ))}
      </ul>
      {shown ? (
        <div className={sectionStyles.row}>
          <IconButton
            icon={IconArrowUp}
            label={intl.formatMessage({ id: 'tracts.panels.page.earlier' })}
            isDisabled={line[0] === shown}
            onClick={() => move(shown, -1)}
          />
          <IconButton
            icon={IconArrowDown}
            label={intl.formatMessage({ id: 'tracts.panels.page.later' })}
            isDisabled={line.at(-1) === shown}
            onClick={() => move(shown, 1)}
          />
          <IconButton
            icon={IconCopy}
            label={intl.formatMessage({ id: 'tracts.panels.page.duplicate' })}
            onClick={() => duplicate(shown.id)}
          />
          <IconButton
            icon={IconTrash}
            label={intl.formatMessage({ id: 'tracts.panels.page.delete' })}
            onClick={() => remove(shown)}
          />
        </div>
      ) : null}
      {shown?.kind === 'page' && tract.masters.length > 0 ? <MasterField page={shown} /> : null}
      {problem === null ? null : (
        <p className={sectionStyles.problem} role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}

const none = 'none';

function MasterField({ page }: { readonly page: Page }) {
  const intl = useIntl();
  const { masters } = useTract();
  const edit = useEdit();
  const nameOf = usePageName();
  return (
    <ChoiceField
      isWhole
      label={intl.formatMessage({ id: 'tracts.panels.page.master' })}
      value={page.master ?? none}
      choices={[
        { value: none, label: intl.formatMessage({ id: 'tracts.panels.page.master.none' }) },
        ...masters.map((master) => ({ value: String(master.id), label: nameOf(master) })),
      ]}
      onChoose={(id) =>
        edit({
          kind: 'set-page',
          page: page.id,
          properties: { master: masters.find((master) => master.id === id)?.id ?? null },
        })
      }
    />
  );
}
