import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  composeReminders,
  type ReminderLetter,
} from '#shared/domain/contributions/arrears/compose-reminders.ts';
import type { WrittenChannel } from '#shared/domain/contributions/arrears/reminder-template.ts';
import {
  type ShippedTone,
  shippedTones,
} from '#shared/domain/contributions/arrears/shipped-templates.ts';
import { todayHere } from '../../../office/today.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import type { SectionChoice } from '../../../store/store-api.ts';
import { useTreasuryFacts } from '../facts/use-treasury-facts.ts';
import { firstDraft, letterFacts, type ReminderDraft, wordsFrom } from './reminder-draft.ts';

type Wanted = {
  readonly section: SectionChoice;
  readonly rows: readonly ArrearsRow[];
  readonly channel: WrittenChannel;
};

/** The letters as they would go out now, made anew with every change of their words. */
export function useReminders({ section, rows, channel }: Wanted) {
  const intl = useIntl();
  const [draft, setDraft] = useState<ReminderDraft>(() => firstDraft(channel));
  /** Of the letters that left this program: by them the treasurer says what was sent. */
  const [gone, setGone] = useState<readonly ReminderLetter[]>([]);
  const templates = useRecords('reminder-template');
  const own = useMemo(
    () =>
      (templates ?? []).filter(
        ({ scope, fields }) => scope === section.scope && fields.channel === channel,
      ),
    [templates, section.scope, channel],
  );
  const said = useTreasuryFacts(section.scope);
  const treasury = said?.facts ?? null;
  const { subject, body, grouping, from } = draft;
  const composed = useMemo(
    () =>
      treasury === null
        ? null
        : composeReminders(rows, {
            template: { channel, subject, body },
            grouping,
            facts: letterFacts(treasury, { sectionName: section.name, day: todayHere() }),
          }),
    [rows, channel, subject, body, grouping, treasury, section.name],
  );
  const change = (patch: Partial<ReminderDraft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    // What went out before had other words.
    setGone([]);
  };
  const tone = shippedTones.find((one): one is ShippedTone => one === from);
  return {
    draft,
    change,
    choose: (next: string) => change(wordsFrom(next, { channel, own })),
    own,
    templateName:
      tone === undefined
        ? (own.find(({ id }) => id === from)?.fields.name ?? null)
        : intl.formatMessage({ id: `treasury.reminders.tone.${tone}` }),
    treasury,
    composed,
    gone,
    setGone,
  };
}

export type Reminders = ReturnType<typeof useReminders>;
