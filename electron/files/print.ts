import type { BrowserWindow } from 'electron';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { err } from '#shared/result.ts';
import { askAndPrint } from './print/ask-and-print.ts';
import { isPdf } from './print/is-pdf.ts';
import { printSettings } from './print/print-settings.ts';
import { loadToPrint } from './print/print-window.ts';

type Order = RequestInput<'print.pdf'>;
type Outcome = RequestOutput<'print.pdf'>;

/** The system's own print dialogue over the very bytes that were previewed; nothing is left on the disk. */
export async function printPdf(owner: BrowserWindow, order: Order): Promise<Outcome> {
  if (!isPdf(order.bytes)) return err({ kind: 'not-a-pdf' });
  if ((await owner.webContents.getPrintersAsync()).length === 0) return err({ kind: 'no-printer' });
  const loaded = await loadToPrint(owner, order);
  if (loaded === null) return err({ kind: 'failed' });
  try {
    return await askAndPrint(loaded.contents, printSettings(order.wish ?? null));
  } finally {
    loaded.close();
  }
}
