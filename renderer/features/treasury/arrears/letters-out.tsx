import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import { useComposition } from '../../../office/paper/use-composition.ts';
import { usePaper } from '../../../office/paper/use-paper.ts';
import { useReason } from '../../../office/paper/use-reason.ts';
import { todayHere } from '../../../office/today.ts';
import type { Paper } from '../../../paper/client.ts';
import { useDeskOut } from '../use-desk-out.ts';
import { lettersOrder } from './letters-order.ts';
import { LettersPreview } from './letters-preview.tsx';
import { OutFoot, type OutProps } from './out-foot.tsx';
import { saidOf } from './said-of.ts';

type Props = OutProps & { readonly paper: () => Paper };

/** The letters on paper: looked at, then printed or saved. */
export function LettersOut({ paper: openPaper, ...props }: Props) {
  const { section, reminders, letters } = props;
  const intl = useIntl();
  const out = useDeskOut(section.scope);
  const why = useReason();
  const { treasury, setGone } = reminders;
  const order = useMemo(
    () =>
      treasury === null || letters.length === 0
        ? null
        : lettersOrder(letters, {
            ...{ facts: treasury, sectionName: section.name, day: todayHere() },
          }),
    [letters, treasury, section.name],
  );
  const composed = useComposition(usePaper(openPaper), order);
  const bytes = composed.kind === 'ready' ? composed.composition?.bytes : undefined;
  const title = intl.formatMessage({ id: 'treasury.document.reminders' });
  const take = (way: 'print' | 'save') => async () => {
    if (bytes === undefined || !why.isGiven()) return;
    const said = saidOf(letters, { format: 'pdf', reason: why.reason });
    const isOut =
      way === 'print'
        ? await out.print(said, title, bytes)
        : await out.save(said, suggestedName(title, todayHere(), 'pdf'), bytes);
    if (isOut) setGone(letters);
  };
  return (
    <>
      {order === null ? null : <LettersPreview composed={composed} />}
      <OutFoot {...props} channel="letter" why={why}>
        <Button
          variant="default"
          disabled={bytes === undefined}
          leftSection={<IconDeviceFloppy size="1.125rem" aria-hidden="true" />}
          onClick={() => void take('save')()}
        >
          <FormattedMessage id="print.save" />
        </Button>
        <Button
          disabled={bytes === undefined}
          leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
          onClick={() => void take('print')()}
        >
          <FormattedMessage id="print.print" />
        </Button>
      </OutFoot>
    </>
  );
}
