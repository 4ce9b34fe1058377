import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useEffect } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { messages } from '#shared/i18n/messages.ts';
import type { Appearance } from '#shared/ipc/appearance.ts';
import type { Ipc } from '../ipc/client.ts';
import { AppearanceProvider, useAppearance } from '../office/appearance.tsx';
import { ShellProvider } from '../office/shell.tsx';
import { noticesPlace } from '../ui/notify.tsx';
import { cssVariables, theme } from '../ui/theme.ts';
import { styleNonce } from './nonce.ts';

type Props = {
  readonly ipc: Ipc;
  readonly appearance: Appearance;
  readonly children: ReactNode;
};

/** Everything that has no place on screen: language, theme, text size, notices. */
export function Providers({ ipc, appearance, children }: Props) {
  return (
    <ShellProvider ipc={ipc}>
      <AppearanceProvider initial={appearance}>
        <Dressed>{children}</Dressed>
      </AppearanceProvider>
    </ShellProvider>
  );
}

function Dressed({ children }: Pick<Props, 'children'>) {
  const { appearance } = useAppearance();
  const { language, theme: chosen, textSize } = appearance;
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)', false);
  const systemScheme = isSystemDark ? 'dark' : 'light';

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.fontSize = `${textSize}%`;
  }, [language, textSize]);

  return (
    <IntlProvider locale={language} defaultLocale="fr" messages={messages[language]}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        forceColorScheme={chosen === 'system' ? systemScheme : chosen}
        getStyleNonce={styleNonce}
      >
        {children}
        <Floating />
        <Notifications {...noticesPlace} />
      </MantineProvider>
    </IntlProvider>
  );
}

/** Where Mantine draws what lies over the page: a landmark of its own, so that nothing stands outside of all of them. */
function Floating() {
  const intl = useIntl();
  return (
    <section
      aria-label={intl.formatMessage({ id: 'shell.floating' })}
      data-mantine-shared-portal-node="true"
    />
  );
}
