import { appOrigin } from '../security/origin.ts';

/** The part of Electron's event that tells who speaks. */
export type Sender = {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly origin: string; readonly parent: unknown } | null;
};

/** Only the top frame of our own window, and only while it shows our own page. */
export function isTrusted(
  { sender, senderFrame }: Sender,
  windowContentsId: number | null,
): boolean {
  return (
    sender.id === windowContentsId &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.origin === appOrigin
  );
}
