/** Chromium's own PDF viewer, a part of the program; it fetches its scripts and styles from itself. */
const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';
const viewerParts = ['chrome://resources/', 'blob:', 'data:'] as const;

/** What the window that prints may show in any of its frames: the one document, and the viewer that draws it. */
export const isViewing = (url: string, document: string): boolean =>
  url === document || url.startsWith(viewer);

/** What it may fetch; nothing reaches a network. */
export const isForPrinting = (url: string, folder: string): boolean =>
  url.startsWith(folder) ||
  url.startsWith(viewer) ||
  viewerParts.some((part) => url.startsWith(part));
