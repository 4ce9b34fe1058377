import { Checkbox, Radio } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import styles from '../take-out.module.css';
import { hasOldForm, type MainFormat, mainFormats } from './export-formats.ts';

type Props = {
  readonly format: MainFormat;
  readonly isForOld: boolean;
  readonly onFormat: (format: MainFormat) => void;
  readonly onForOld: (isForOld: boolean) => void;
};

export function FormatChoice({ format, isForOld, onFormat, onForOld }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <FormattedMessage id="export.format" />
      </legend>
      <div className={styles.formats}>
        {mainFormats.map((one) => (
          <Radio
            key={one}
            className={styles.format}
            name="export-format"
            value={one}
            checked={one === format}
            onChange={() => onFormat(one)}
            label={<FormattedMessage id={`export.format.${one}`} />}
            description={<FormattedMessage id={`export.format.${one}.help`} />}
          />
        ))}
      </div>
      {hasOldForm(format) ? (
        <Checkbox
          label={<FormattedMessage id={`export.old.${format}`} />}
          description={<FormattedMessage id={`export.old.${format}.help`} />}
          checked={isForOld}
          onChange={(event) => onForOld(event.currentTarget.checked)}
        />
      ) : null}
    </fieldset>
  );
}
