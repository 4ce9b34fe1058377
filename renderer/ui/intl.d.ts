import type { Language, MessageId } from '#shared/i18n/messages.ts';

declare global {
  // biome-ignore lint/style/noNamespace: the only way react-intl takes the list of ids, so that a wrong one does not compile.
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
    interface IntlConfig {
      locale: Language;
    }
  }
}
