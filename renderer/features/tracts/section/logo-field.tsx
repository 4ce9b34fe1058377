import { Button, FileButton } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { useStore } from '../../../office/office.tsx';
import { useNotify } from '../../../ui/notify.tsx';
import { usePictureUrl } from '../pictures/pictures-context.tsx';
import { acceptedPictures, bringsFiles, picturesIn } from '../pictures/pictures-in.ts';
import { prepareInWorker } from '../pictures/prepare/picture-desk.ts';
import { refusalSentence } from '../pictures/refusal-words.ts';
import { keepLogo } from './keep-logo.ts';
import styles from './section-form.module.css';

type Logo = SectionFacts['logo'];

type Props = {
  readonly scope: ScopeId;
  readonly logo: Logo;
  readonly onLogo: (logo: Logo) => void;
};

/** Chosen or dropped; kept sealed as the pictures of leaflets are. */
export function LogoField({ scope, logo, onLogo }: Props) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const shown = usePictureUrl(logo?.blob ?? null);
  const [isKeeping, setIsKeeping] = useState(false);
  const keep = async (file: File | null | undefined) => {
    if (!file) return;
    setIsKeeping(true);
    const kept = await keepLogo({ store, prepare: prepareInWorker }, scope, file);
    setIsKeeping(false);
    if (kept.ok) return onLogo(kept.value);
    notify({ tone: 'problem', message: refusalSentence(intl, kept.error, file.name) });
  };
  const drop = (event: DragEvent) => {
    if (!bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    const [first] = picturesIn(event.dataTransfer.files);
    void keep(first ?? event.dataTransfer.files[0]);
  };
  return (
    <fieldset
      className={styles.logo}
      onDragOver={(event) => {
        if (bringsFiles(event.dataTransfer)) event.preventDefault();
      }}
      onDrop={drop}
    >
      <legend className={styles.label}>
        <FormattedMessage id="tracts.section.logo" />
      </legend>
      <div className={styles.logoPlace}>
        {shown?.kind === 'ready' ? (
          <img src={shown.url} alt={intl.formatMessage({ id: 'tracts.section.logo' })} />
        ) : (
          <FormattedMessage id={logo ? 'tracts.section.logoComing' : 'tracts.section.logoNone'} />
        )}
      </div>
      <div className={styles.buttons}>
        <FileButton accept={acceptedPictures} onChange={(file) => void keep(file)}>
          {(props) => (
            <Button {...props} variant="default" loading={isKeeping}>
              <FormattedMessage
                id={logo ? 'tracts.section.logoReplace' : 'tracts.section.logoChoose'}
              />
            </Button>
          )}
        </FileButton>
        {logo ? (
          <Button variant="subtle" color="red" onClick={() => onLogo(null)}>
            <FormattedMessage id="tracts.section.logoRemove" />
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
}
