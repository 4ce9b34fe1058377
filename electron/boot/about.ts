import { app } from 'electron';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import { environment } from './environment.ts';
import { shippedElectron } from './shipped-electron.ts';

export function about(): RequestOutput<'app.about'> {
  const { electron, chrome, node } = process.versions;
  return {
    version: app.getVersion(),
    electron: electron ?? '',
    chromium: chrome ?? '',
    node,
    platform: process.platform,
    isTestRuntime: Number.parseInt(electron ?? '', 10) < shippedElectron,
    demoCentralUrl: environment.demoUrl,
  };
}
