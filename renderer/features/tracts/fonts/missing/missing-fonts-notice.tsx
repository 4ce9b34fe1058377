import { Alert, Button } from '@mantine/core';
import { IconTypographyOff } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNotify } from '../../../../ui/notify.tsx';
import styles from '../fonts.module.css';
import { useSectionFonts } from '../section-fonts.tsx';
import { type MissingFont, useMissingFonts } from './use-missing-fonts.ts';
import { useReplaceFont } from './use-replace-font.ts';

/** Over the page: which fonts are not here, what stands in for them, and what to do. */
export function MissingFontsNotice() {
  const missing = useMissingFonts();
  return missing.map((font) => <OneMissing key={font.id} font={font} />);
}

function OneMissing({ font }: { readonly font: MissingFont }) {
  const intl = useIntl();
  const notify = useNotify();
  const { open } = useSectionFonts();
  const replace = useReplaceFont();
  const values = { font: font.name, instead: font.instead.name };
  const replaceAll = () => {
    const problem = replace({ from: font.id, to: font.instead.id });
    notify(
      problem === null
        ? { tone: 'done', message: intl.formatMessage({ id: 'tracts.fonts.replaced' }, values) }
        : { tone: 'problem', message: problem },
    );
  };
  return (
    <Alert color="yellow" icon={<IconTypographyOff aria-hidden="true" />} role="status">
      <FormattedMessage id={`tracts.fonts.missing.${font.kind}`} values={values} />
      <div className={styles.answers}>
        {font.kind === 'absent' && open !== null ? (
          <Button size="xs" variant="default" onClick={open}>
            <FormattedMessage id="tracts.fonts.add" />
          </Button>
        ) : null}
        <Button size="xs" variant="default" onClick={replaceAll}>
          <FormattedMessage id="tracts.fonts.replaceAll" values={values} />
        </Button>
      </div>
    </Alert>
  );
}
