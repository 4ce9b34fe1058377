import type { KeyboardEvent } from 'react';
import { keyMove, zoomStep } from '../../../../ui/pdf-preview/view.ts';

/** Which page is in view and how large; 1 fits its width into the frame. */
export type View = {
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  readonly place: string;
  readonly onPage: (page: number) => void;
  readonly onZoom: (zoom: number) => void;
};

/** The keys of every preview: Page Up and Down, Home, End, + and -. */
export const viewKeys =
  ({ page, pages, zoom, onPage, onZoom }: View) =>
  (event: KeyboardEvent): void => {
    const move = keyMove(event.key, { page, pages });
    if (move === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (move.kind === 'page') onPage(move.page);
    else onZoom(zoomStep(zoom, move.direction));
  };
