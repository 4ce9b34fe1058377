import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';
import type { Tag } from './tags.ts';

/** The tree that readers for the blind follow (ISO 32000-1, 14.7). One page for each face. */
export function writeTags(pdf: PDFDocument, tags: readonly Tag[]): void {
  const { context } = pdf;
  const pages = pdf.getPages();
  const root = context.nextRef();
  const whole = context.nextRef();
  /** By face: which element each stretch belongs to. */
  const owners = pages.map((): PDFRef[] => []);

  function write(tag: Tag, parent: PDFRef): PDFRef {
    const ref = context.nextRef();
    const kids = [
      ...tag.marks.map(({ face, mark }) => {
        const page = pages[face];
        const known = owners[face];
        if (known) known[mark] = ref;
        return context.obj({ Type: 'MCR', MCID: mark, ...(page ? { Pg: page.ref } : {}) });
      }),
      ...tag.inside.map((inner) => write(inner, ref)),
    ];
    const alt = tag.alt === null ? {} : { Alt: PDFHexString.fromText(tag.alt) };
    context.assign(
      ref,
      context.obj({ Type: 'StructElem', S: tag.kind, P: parent, K: kids, ...alt }),
    );
    return ref;
  }

  const inside = tags.map((tag) => write(tag, whole));
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: inside }));
  const places = pages.flatMap((page, face) => {
    page.node.set(PDFName.of('StructParents'), context.obj(face));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return [face, context.obj(owners[face] ?? [])];
  });
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: whole,
      ParentTree: context.register(context.obj({ Nums: places })),
      ParentTreeNextKey: pages.length,
    }),
  );
  pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
