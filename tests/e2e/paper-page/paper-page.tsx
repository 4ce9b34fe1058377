import '../../../renderer/no-eval.ts';
import '@mantine/core/styles.layer.css';
import '../../../renderer/ui/tokens.css';
import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { messages } from '#shared/i18n/messages.ts';
import type { Bridge } from '#shared/ipc/contract.ts';
import { styleNonce } from '../../../renderer/app/nonce.ts';
import { installTrustedTypes } from '../../../renderer/app/trusted-types.ts';
import { createIpc } from '../../../renderer/ipc/client.ts';
import { openPaper } from '../../../renderer/paper/client.ts';
import type { PaperOrder } from '../../../renderer/paper/paper-order.ts';
import { PdfPreview } from '../../../renderer/ui/pdf-preview.tsx';

/** The real preload, main and paper Worker, with the preview and nothing else: what Playwright calls. */
export type PaperPage = typeof paperPage;

installTrustedTypes();
setNonce(styleNonce());
const rootElement = document.getElementById('root');
if (!rootElement) throw new Error('The page has no #root');
const root = createRoot(rootElement);
const paper = openPaper();
// Preload put it there; the page of the product declares it for itself.
const { bridge } = globalThis as unknown as { readonly bridge: Bridge };
const ipc = createIpc(bridge);
const passphrase = 'tonnerre ruban quatorze lanterne';

async function composed(order: PaperOrder) {
  const made = await paper.compose(order);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

const paperPage = {
  async preview(order: PaperOrder): Promise<number> {
    const { bytes, pages } = await composed(order);
    root.render(
      <IntlProvider locale="fr" messages={messages.fr}>
        <MantineProvider getStyleNonce={styleNonce}>
          <div style={{ height: '90vh' }}>
            <PdfPreview bytes={bytes} label="Étiquettes" />
          </div>
        </MantineProvider>
      </IntlProvider>,
    );
    return pages;
  },

  /** Beside it a clock ticks on the page's own thread: its longest silence is the stall. */
  async measure(order: PaperOrder) {
    let last = performance.now();
    let stallMs = 0;
    const clock = setInterval(() => {
      const now = performance.now();
      stallMs = Math.max(stallMs, now - last);
      last = now;
    }, 4);
    const started = performance.now();
    let reports = 0;
    const made = await paper.compose(order, {
      onProgress: () => {
        reports += 1;
      },
    });
    const milliseconds = performance.now() - started;
    clearInterval(clock);
    return { ok: made.ok, milliseconds, stallMs, reports };
  },

  async cancel(order: PaperOrder) {
    const abort = new AbortController();
    const running = paper.compose(order, { signal: abort.signal, onProgress: () => abort.abort() });
    const made = await running;
    const again = await paper.compose(order);
    return { first: made.ok ? 'done' : made.error.kind, again: again.ok };
  },

  async print(order: PaperOrder) {
    await ipc.request('vault.create', { passphrase });
    const { bytes } = await composed(order);
    return ipc.request('print.pdf', { title: 'Étiquettes', bytes: new Uint8Array(bytes) });
  },

  printNonsense: async () => {
    await ipc.request('vault.create', { passphrase });
    return ipc.request('print.pdf', { title: 'x', bytes: new Uint8Array([1, 2, 3]) });
  },
};

Object.assign(globalThis, { paperPage });
