import { Button } from '@mantine/core';
import { IconCloudDownload, IconPhotoOff } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { useStore } from '../../../../office/office.tsx';
import { useSyncState } from '../../../../office/use-sync.ts';
import { formatFileSize } from '../../../../ui/format.ts';
import type { PictureUrl } from '../picture-shelf.ts';
import { usePictureUrl } from '../pictures-context.tsx';
import { comesByItself, type Fate, fateOf } from './fate.ts';
import styles from './fate-note.module.css';

/** In the panel: why the picture of this frame is not shown, whether it will come, and what to do. */
export function FateNote({ blob }: { readonly blob: string | null }) {
  const picture = usePictureUrl(blob);
  const fate = fateOf(picture);
  return fate === null ? null : <Note fate={fate} picture={picture} />;
}

type Props = { readonly fate: Fate; readonly picture: PictureUrl | null };

function Note({ fate, picture }: Props) {
  const store = useStore();
  const status = useSyncState()?.status.kind;
  const { language } = useAppearance().appearance;
  const isAway = status === 'offline' || status === 'not-connected';
  const isPatient = comesByItself(fate);
  const Icon = isPatient ? IconCloudDownload : IconPhotoOff;
  const size = (bytes: number) => formatFileSize(language, bytes);
  const [done, bytes] =
    picture?.kind === 'coming' ? [picture.transfer.done, picture.transfer.bytes] : [0, 0];
  return (
    <div className={styles.note} data-tone={isPatient ? 'coming' : 'lost'} role="status">
      <Icon size={18} aria-hidden />
      <p>
        <FormattedMessage
          id={`tracts.pictures.fate.${isAway && isPatient ? 'away' : fate}`}
          values={{ done: size(done), bytes: size(bytes) }}
        />
      </p>
      {fate === 'failed' && !isAway ? (
        <Button variant="default" size="xs" onClick={() => void store.retryTransfers()}>
          <FormattedMessage id="transfers.retry" />
        </Button>
      ) : null}
    </div>
  );
}
