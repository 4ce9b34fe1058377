import { Button, FileButton } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import styles from './choose-picture.module.css';
import { acceptedPictures } from './pictures-in.ts';
import { usePlacePictures } from './use-place-pictures.ts';

type Props = { readonly isDisabled: boolean; readonly isReplacing: boolean };

/** A picture from a file for the image frame that is chosen. */
export function ChoosePicture({ isDisabled, isReplacing }: Props) {
  const place = usePlacePictures();
  const put = (file: File | null) => {
    // The frame says where.
    if (file !== null) void place([file], { x: 0, y: 0 });
  };
  return (
    <FileButton accept={acceptedPictures} onChange={put}>
      {(props) => (
        <Button
          {...props}
          className={styles.choose}
          variant="default"
          size="xs"
          disabled={isDisabled}
          leftSection={<IconPhoto size="1rem" aria-hidden />}
        >
          <FormattedMessage id={`tracts.pictures.${isReplacing ? 'replace' : 'choose'}`} />
        </Button>
      )}
    </FileButton>
  );
}
