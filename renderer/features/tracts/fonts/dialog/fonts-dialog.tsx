import { Modal, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import { AddedList } from '../adding/added-list.tsx';
import { useAddFonts } from '../adding/use-add-fonts.ts';
import { FontDrop } from './font-drop.tsx';
import { OwnFontsList } from './own-fonts-list.tsx';

type Props = {
  readonly scope: ScopeId;
  readonly records: readonly RecordRow<'font'>[];
  readonly onClose: () => void;
};

/** The fonts that a section has of its own: to add some, see where they are used, and remove them. */
export function FontsDialog({ scope, records, onClose }: Props) {
  const intl = useIntl();
  const { added, add, answer } = useAddFonts(scope);
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650}>
          <FormattedMessage id="tracts.fonts.title" />
        </Text>
      }
    >
      <FontDrop onFiles={(files) => void add(files)} />
      <AddedList added={added} onAnswer={answer} />
      <OwnFontsList scope={scope} records={records} />
    </Modal>
  );
}
