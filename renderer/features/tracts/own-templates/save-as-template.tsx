import { FormattedMessage } from 'react-intl';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { NameDialog } from './name-dialog.tsx';
import { useTemplateActs } from './use-template-acts.ts';

type Props = {
  readonly record: RecordRow<'tract'>;
  /** What has to be written first. */
  readonly flush?: () => Promise<void>;
  readonly onClose: () => void;
};

/** Keeps a leaflet as it is now for others to begin from. */
export function SaveAsTemplate({ record, flush, onClose }: Props) {
  const { save } = useTemplateActs();
  const keep = async (name: string) => {
    await flush?.();
    await save(record, name);
  };
  return (
    <NameDialog
      title={<FormattedMessage id="tracts.templates.save" />}
      help={<FormattedMessage id="tracts.templates.saveHelp" />}
      submit={<FormattedMessage id="action.save" />}
      name={record.fields.name}
      onName={(name) => void keep(name)}
      onClose={onClose}
    />
  );
}
