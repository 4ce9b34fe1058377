import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import styles from './import.module.css';
import { Preview } from './preview.tsx';
import { ReadingOptions } from './reading-options.tsx';
import { Recognised } from './recognised.tsx';
import type { Import } from './use-import.ts';
import { WhyUnreadable } from './why-unreadable.tsx';
import { type Chosen, type Unread, useWizard } from './wizard.ts';

type Props = {
  readonly chosen: Chosen;
  /** Why the last correction of the reading was not taken. */
  readonly unread: Unread | null;
  readonly work: Import;
};

/** How the file was understood, with its first values; anything guessed wrong is put right here. */
export function FileStep({ chosen, unread, work }: Props) {
  const { draft, file } = chosen;
  const { set } = useWizard.getState();
  return (
    <div className={styles.column}>
      {unread ? <WhyUnreadable {...unread} /> : null}
      <Recognised chosen={chosen} />
      <ReadingOptions chosen={chosen} work={work} />
      <Preview draft={draft} fileName={file.name} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void work.restart()}>
          <FormattedMessage id="import.otherFile" />
        </Button>
        <Button onClick={() => set({ kind: 'columns', chosen })}>
          <FormattedMessage id="action.next" />
        </Button>
      </div>
    </div>
  );
}
