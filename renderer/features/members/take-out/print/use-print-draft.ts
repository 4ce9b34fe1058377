import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ContactRule } from '#shared/domain/export/people/contact-rule.ts';
import { todayHere } from '../../../../office/today.ts';
import { keepLabels, keptLabels } from './kept-labels.ts';
import { firstDraft, type PrintDraft } from './print-draft.ts';

export type PrintForm = {
  readonly draft: PrintDraft;
  readonly change: (part: Partial<PrintDraft>) => void;
  readonly changeRule: (rule: ContactRule) => void;
};

/** What is to be printed. What concerns the labels and the printer is remembered on this computer. */
export function usePrintDraft(): PrintForm {
  const intl = useIntl();
  const say = intl.formatMessage;
  const [draft, setDraft] = useState(() => {
    const today = todayHere();
    return firstDraft(
      keptLabels(),
      {
        phoneList: say({ id: 'print.phone-list' }),
        directory: say({ id: 'print.directory' }),
        signIn: say({ id: 'print.sign-in-sheet' }),
        card: say({ id: 'print.cards.headingOf' }, { year: today.slice(0, 4) }),
      },
      today,
    );
  });
  return {
    draft,
    change(part) {
      setDraft((before) => ({ ...before, ...part }));
      if (part.labels !== undefined) keepLabels(part.labels);
    },
    changeRule(rule) {
      setDraft((before) => ({ ...before, rules: { ...before.rules, [before.document]: rule } }));
    },
  };
}
