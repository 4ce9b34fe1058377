import type { WebContents, WebContentsPrintOptions } from 'electron';
import { err, ok, type Result } from '#shared/result.ts';

export type PrintOutcome = Result<
  { readonly outcome: 'printed' | 'cancelled' },
  { readonly kind: 'failed' }
>;

/** The system's dialogue; it stays open as long as the person needs. */
export const askAndPrint = (
  contents: Pick<WebContents, 'print'>,
  settings: WebContentsPrintOptions,
): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    contents.print(settings, (isPrinted, reason) => {
      if (isPrinted) resolve(ok({ outcome: 'printed' }));
      else resolve(isCancelled(reason) ? ok({ outcome: 'cancelled' }) : err({ kind: 'failed' }));
    });
  });

/** Electron says it in words: `Print job canceled`. */
const isCancelled = (reason: string): boolean => /cancel/i.test(reason);
