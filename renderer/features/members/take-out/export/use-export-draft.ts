import { useState } from 'react';
import { type ContactRule, everyoneMayBeTaken } from '#shared/domain/export/people/contact-rule.ts';
import { type NamedColumn, useMemberColumns } from '../../../../office/use-columns.ts';
import { channelsOf, firstColumns, fitsOn, type MainFormat } from './export-formats.ts';

const spared: ContactRule = { ...everyoneMayBeTaken, doNotContact: 'left-out' };

/** What is being filled in. Tables and visiting cards each remember what was ticked for them. */
export function useExportDraft(listed: readonly string[]) {
  const all = useMemberColumns();
  const [format, setFormat] = useState<MainFormat>('xlsx');
  const [isForOld, setForOld] = useState(false);
  const [reason, setReason] = useState('');
  const isCard = format === 'vcard4';
  const [tables, setTables] = useState(() => ({
    columns: firstColumns('xlsx', listed),
    rule: everyoneMayBeTaken,
  }));
  const [cards, setCards] = useState(() => ({
    columns: firstColumns('vcard4', listed),
    rule: spared,
  }));
  const [chosen, setChosen] = isCard ? [cards, setCards] : [tables, setTables];
  const offered = inListOrder(all, listed).filter(({ id }) => fitsOn(format, id));
  const columns = offered.flatMap(({ id }) => (chosen.columns.includes(id) ? [id] : []));
  return {
    draft: { format, isForOld, reason, columns, rule: chosen.rule },
    isCard,
    offered,
    channels: channelsOf(format),
    setFormat,
    setForOld,
    setReason,
    setColumns: (next: readonly string[]) => setChosen({ ...chosen, columns: next }),
    setRule: (rule: ContactRule) => setChosen({ ...chosen, rule }),
  };
}

/** What the list shows, as it shows it; then the other columns. */
export function inListOrder(
  all: readonly NamedColumn[],
  listed: readonly string[],
): readonly NamedColumn[] {
  const shown = listed.flatMap((id) => all.filter((column) => column.id === id));
  return [...shown, ...all.filter(({ id }) => !listed.includes(id))];
}
