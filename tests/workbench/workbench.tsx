import '../../renderer/ui/fonts/fonts.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import '../../renderer/ui/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../renderer/app/app.tsx';
import { createIpc } from '../../renderer/ipc/client.ts';
import { aBridge } from '../builders/a-bridge.ts';
import { aStore } from '../builders/a-store.ts';
import { situations } from './situations.ts';

// The screens in an ordinary browser, over a store in memory: `?situation=…` says how things stand.
const name = new URLSearchParams(location.search).get('situation') ?? 'members';
const { bridge: bridgeStart, store: storeStart } = situations(name);
const bridge = aBridge(bridgeStart);
const store = aStore(storeStart);
Object.assign(window, { workbench: { bridge, store } });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root');
createRoot(root).render(
  <App ipc={createIpc(bridge)} startStore={() => ({ api: store, terminate: () => undefined })} />,
);
