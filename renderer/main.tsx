import './no-eval.ts';
import './ui/fonts/fonts.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './ui/tokens.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '#shared/ipc/contract.ts';
import { App } from './app/app.tsx';
import { styleNonce } from './app/nonce.ts';
import { installTrustedTypes } from './app/trusted-types.ts';
import { createIpc } from './ipc/client.ts';
import { startStore } from './store/client.ts';

declare global {
  interface Window {
    readonly bridge: Bridge;
  }
}

installTrustedTypes();
setNonce(styleNonce());

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <App ipc={createIpc(window.bridge)} startStore={() => startStore(window.bridge)} />,
);
