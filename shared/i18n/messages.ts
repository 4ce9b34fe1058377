import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** French is the source: an id that it lacks does not compile. */
export type MessageId = keyof typeof fr;

/** English must have every French id, and none besides: `satisfies` says so at compile time. */
export const messages = {
  fr,
  en: en satisfies Record<MessageId, string>,
} as const;

export type Language = keyof typeof messages;
