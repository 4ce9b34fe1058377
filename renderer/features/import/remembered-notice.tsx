import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import { formatLongDay } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Chosen, rememberedAgain, useWizard, withGuess } from './wizard.ts';

type Props = { readonly chosen: Chosen };

/** Where the settings come from, and the way to the others. */
export function RememberedNotice({ chosen }: Props) {
  const { language } = useAppearance().appearance;
  const { set } = useWizard.getState();
  const { remembered } = chosen.draft;
  if (remembered === null) return null;
  if (chosen.from === 'guess') {
    return (
      <Notice
        tone="info"
        title={<FormattedMessage id="import.guessed" />}
        actions={
          <Button
            variant="default"
            onClick={() => set({ kind: 'columns', chosen: rememberedAgain(chosen) })}
          >
            <FormattedMessage id="import.remembered.again" />
          </Button>
        }
      >
        <FormattedMessage id="import.guessed.text" />
      </Notice>
    );
  }
  return (
    <Notice
      tone="success"
      title={
        remembered.on === null ? (
          <FormattedMessage id="import.remembered.noDay" />
        ) : (
          <FormattedMessage
            id="import.remembered"
            values={{ day: formatLongDay(language, remembered.on) }}
          />
        )
      }
      actions={
        <Button
          variant="default"
          onClick={() => set({ kind: 'columns', chosen: withGuess(chosen) })}
        >
          <FormattedMessage id="import.remembered.guess" />
        </Button>
      }
    >
      <FormattedMessage id="import.remembered.text" />
    </Notice>
  );
}
