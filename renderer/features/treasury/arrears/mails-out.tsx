import { Button } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReminderLetter } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import { useReason } from '../../../office/paper/use-reason.ts';
import { todayHere } from '../../../office/today.ts';
import { useDeskOut } from '../use-desk-out.ts';
import { zipOfMails } from './mail-drafts.ts';
import { MailPreview } from './mail-preview.tsx';
import { OutFoot, type OutProps } from './out-foot.tsx';
import { saidOf } from './said-of.ts';

/** The messages as drafts for the treasurer's own mail program: it sends them, or not. */
export function MailsOut(props: OutProps) {
  const { section, reminders, letters } = props;
  const intl = useIntl();
  const out = useDeskOut(section.scope);
  const why = useReason();
  const { treasury, gone, setGone } = reminders;
  const save = async () => {
    if (treasury === null || !why.isGiven()) return;
    const name = suggestedName(
      intl.formatMessage({ id: 'treasury.document.reminders' }),
      todayHere(),
      'zip',
    );
    const bytes = zipOfMails(letters, { sender: treasury, day: todayHere() });
    const said = saidOf(letters, { format: 'eml', reason: why.reason });
    if (await out.save(said, name, bytes)) setGone(letters);
  };
  const open = async (letter: ReminderLetter, url: string) => {
    if (!why.isGiven()) return;
    const said = saidOf([letter], { format: 'eml', reason: why.reason });
    if (await out.openMail(said, url)) setGone([...new Set([...gone, letter])]);
  };
  return (
    <>
      <MailPreview letters={letters} onOpen={(letter, url) => void open(letter, url)} />
      <OutFoot {...props} channel="email" why={why}>
        <Button
          disabled={letters.length === 0}
          leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
          onClick={() => void save()}
        >
          <FormattedMessage id="treasury.reminders.saveMails" />
        </Button>
      </OutFoot>
    </>
  );
}
