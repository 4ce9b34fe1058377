import type { ReactNode } from 'react';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { unreachable } from '#shared/result.ts';
import { CopierOptions } from './options/copier-options.tsx';
import { MessageOptions, ShopOptions } from './options/pages-options.tsx';
import { PictureOptions } from './options/picture-options.tsx';
import type { PrintForm } from './print-draft.ts';

type Props = {
  readonly form: PrintForm;
  readonly pages: readonly Page[];
  readonly leaflet: { readonly id: string; readonly scope: ScopeId };
  /** After the copier's own. */
  readonly children: ReactNode;
};

/** What can be chosen, or is to be known, of what one wants to do. */
export function PrintOptions({ form, pages, leaflet, children }: Props) {
  const { preset } = form.draft;
  switch (preset) {
    case 'copier':
      return (
        <>
          <CopierOptions form={form} pages={pages} leaflet={leaflet} />
          {children}
        </>
      );
    case 'print-shop':
    case 'print-shop-inks':
      return <ShopOptions preset={preset} form={form} pages={pages} />;
    case 'message':
      return <MessageOptions form={form} />;
    case 'picture':
      return <PictureOptions form={form} pages={pages} />;
    default:
      return unreachable(preset);
  }
}
