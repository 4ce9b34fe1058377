import { useIntl } from 'react-intl';
import type { RecordKind } from '#shared/domain/records/record.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useFieldLabel } from './field-labels.ts';
import { useFieldText } from './field-values.ts';
import { messageNamed } from './message-named.ts';
import { useRecordText } from './record-values.ts';

type Entity = RecordKind | 'member';

/** The words of anything that two offices may have written at once, or that a federation may refuse. */
export function useEntityWords() {
  const intl = useIntl();
  const memberLabel = useFieldLabel();
  const memberText = useFieldText();
  const recordText = useRecordText();
  return {
    /** A field of a newer version has only its key. */
    label: (entity: Entity, field: string): string => {
      if (entity === 'member') return memberLabel(field);
      const id = recordFieldLabel(entity, field);
      return id === null ? field : intl.formatMessage({ id });
    },
    text: (entity: Entity, field: string, value: unknown): string =>
      entity === 'member' ? memberText(field, value) : recordText(entity, field, value),
    /** What it is called; without a name, what it is. */
    name: (entity: Entity | 'conflict', name: string): string =>
      name !== '' || entity === 'member' || entity === 'conflict'
        ? name
        : intl.formatMessage({ id: `record.kind.${entity}` }),
  };
}

/** Of a field that means the same in several kinds, the words that they share. */
export const recordFieldLabel = (kind: RecordKind, field: string): MessageId | null =>
  messageNamed(`record.${kind}.${field}`) ?? messageNamed(`record.field.${field}`);
