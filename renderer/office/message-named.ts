import { type MessageId, messages } from '#shared/i18n/messages.ts';

/** The id of a message put together from what came from outside; null when there is none. */
export const messageNamed = (id: string): MessageId | null => (isMessage(id) ? id : null);

const isMessage = (id: string): id is MessageId => Object.hasOwn(messages.fr, id);
