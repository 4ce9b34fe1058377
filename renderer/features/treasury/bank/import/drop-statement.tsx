import { Button, FileButton } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './import.module.css';

type Props = { readonly onFile: (file: File) => void };

/** What else a statement comes as is accepted too: then it is said what to do. */
const accepted = '.csv,.txt,.tsv,.xlsx,.xls,.ods,.ofx,.qfx,.qif,.xml,.camt';

/** A statement is dropped here or chosen. */
export function DropStatement({ onFile }: Props) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen with the button.
    <div
      className={styles.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <IconFileDownload size="2.5rem" stroke={1.5} aria-hidden="true" />
      <h2 className={styles.title}>
        <FormattedMessage id="treasury.bank.drop.title" />
      </h2>
      <p>
        <FormattedMessage id="treasury.bank.drop.text" />
      </p>
      <FileButton accept={accepted} onChange={(file) => file !== null && onFile(file)}>
        {(props) => (
          <Button {...props}>
            <FormattedMessage id="treasury.bank.drop.choose" />
          </Button>
        )}
      </FileButton>
      <p className={styles.quiet}>
        <FormattedMessage id="treasury.bank.drop.nothingYet" />
      </p>
    </div>
  );
}
