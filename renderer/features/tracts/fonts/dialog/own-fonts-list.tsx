import { ActionIcon, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { ownFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import { closestTo } from '#shared/domain/tracts/fonts/stand-in.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { useUndoNotice } from '../../../../office/use-undo-notice.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import { Confirm } from '../../../../ui/confirm.tsx';
import { useNotify } from '../../../../ui/notify.tsx';
import { titleOf } from '../adding/font-words.ts';
import styles from '../fonts.module.css';
import { FontSample } from './font-sample.tsx';
import { useFontUses } from './use-font-uses.ts';

type Props = { readonly scope: ScopeId; readonly records: readonly RecordRow<'font'>[] };

/** What the section has, each written in itself, with the number of leaflets that use it. */
export function OwnFontsList({ scope, records }: Props) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const { tellDone } = useUndoNotice();
  const uses = useFontUses(scope);
  const [asked, setAsked] = useState<RecordRow<'font'> | null>(null);
  const usesOf = ({ fields }: RecordRow<'font'>) => uses?.get(ownFontId(fields)) ?? 0;

  const remove = async ({ id, fields }: RecordRow<'font'>) => {
    setAsked(null);
    const removed = await store.deleteRecord({ kind: 'font', id });
    if (!removed.ok) {
      const message = intl.formatMessage({ id: commitFailureWords[removed.error.kind] });
      return notify({ tone: 'problem', message });
    }
    const message = intl.formatMessage({ id: 'tracts.fonts.removed' }, { font: titleOf(fields) });
    await tellDone(message, 'record');
  };

  if (records.length === 0) {
    return (
      <p className={styles.none}>
        <FormattedMessage id="tracts.fonts.none" />
      </p>
    );
  }
  return (
    <>
      <ul className={styles.fonts} aria-label={intl.formatMessage({ id: 'tracts.fonts.title' })}>
        {inOrder(records).map((record) => (
          <li key={record.id}>
            <FontSample font={record.fields} />
            <span className={styles.uses}>
              {uses === null ? null : (
                <FormattedMessage id="tracts.fonts.uses" values={{ count: usesOf(record) }} />
              )}
            </span>
            <Remove
              font={titleOf(record.fields)}
              onClick={() => (usesOf(record) > 0 ? setAsked(record) : void remove(record))}
            />
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <Confirm
          title={
            <FormattedMessage
              id="tracts.fonts.removeTitle"
              values={{ font: titleOf(asked.fields) }}
            />
          }
          confirm={<FormattedMessage id="tracts.fonts.remove" />}
          isDangerous
          onCancel={() => setAsked(null)}
          onConfirm={() => void remove(asked)}
        >
          <FormattedMessage
            id="tracts.fonts.removeUsed"
            values={{
              count: usesOf(asked),
              instead: closestTo(asked.fields)?.family.name ?? '',
            }}
          />
        </Confirm>
      )}
    </>
  );
}

function Remove({ font, onClick }: { readonly font: string; readonly onClick: () => void }) {
  const label = useIntl().formatMessage({ id: 'tracts.fonts.removeOne' }, { font });
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        <IconTrash size="1.125rem" aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}

const inOrder = (records: readonly RecordRow<'font'>[]) =>
  [...records].sort(
    ({ fields: one }, { fields: other }) =>
      one.family.localeCompare(other.family, 'fr') ||
      one.weight - other.weight ||
      Number(one.italic) - Number(other.italic),
  );
