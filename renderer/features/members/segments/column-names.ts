import type { ColumnGroup } from '#shared/domain/members/catalogue.ts';
import type { MessageId } from '#shared/i18n/messages.ts';

export const columnGroupMessage = (group: ColumnGroup): MessageId => `columnGroup.${group}`;
