import '../../../renderer/ui/fonts/fonts.css';
import '@mantine/core/styles.layer.css';
import '../../../renderer/ui/tokens.css';
import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { type Language, messages } from '#shared/i18n/messages.ts';
import { styleNonce } from '../../../renderer/app/nonce.ts';
import { installTrustedTypes } from '../../../renderer/app/trusted-types.ts';
import { cssVariables, theme } from '../../../renderer/ui/theme.ts';
import styles from './grid-page.module.css';
import { Sheet } from './sheet-grid.tsx';

export type GridPage = {
  readonly show: (look: Partial<Look>) => void;
};

type Look = {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly textSize: number;
  readonly groupBy: string | null;
  readonly rows: number;
};

let look: Look = { language: 'fr', scheme: 'light', textSize: 100, groupBy: null, rows: 200_000 };

installTrustedTypes();
setNonce(styleNonce());
const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root');
const root = createRoot(place);

function draw() {
  const { language, scheme, textSize, groupBy, rows } = look;
  document.documentElement.style.fontSize = `${textSize}%`;
  root.render(
    <IntlProvider locale={language} messages={messages[language]}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        forceColorScheme={scheme}
        getStyleNonce={styleNonce}
      >
        <main className={styles.page}>
          <Sheet
            key={`${groupBy} ${rows}`}
            count={rows}
            rem={(16 * textSize) / 100}
            groupBy={groupBy}
          />
        </main>
      </MantineProvider>
    </IntlProvider>,
  );
}

draw();
const gridPage: GridPage = {
  show: (part) => {
    look = { ...look, ...part };
    draw();
  },
};
Object.assign(window, { gridPage });
