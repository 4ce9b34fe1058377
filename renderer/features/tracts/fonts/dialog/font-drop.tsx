import { Button, FileButton } from '@mantine/core';
import { IconTypography } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from '../fonts.module.css';

type Props = { readonly onFiles: (files: readonly File[]) => void };

/** What else a font comes as is accepted too: then it is said what to do. */
const accepted = '.ttf,.otf,.ttc,.otc,.woff,.woff2,font/ttf,font/otf';

/** Files are dropped here or chosen. */
export function FontDrop({ onFiles }: Props) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles(Array.from(event.dataTransfer.files));
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
      <IconTypography size="2rem" stroke={1.5} aria-hidden="true" />
      <p>
        <FormattedMessage id="tracts.fonts.drop" />
      </p>
      <FileButton multiple accept={accepted} onChange={onFiles}>
        {(props) => (
          <Button {...props} data-autofocus>
            <FormattedMessage id="tracts.fonts.choose" />
          </Button>
        )}
      </FileButton>
    </div>
  );
}
