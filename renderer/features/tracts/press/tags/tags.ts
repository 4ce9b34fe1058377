import type { Point } from '#shared/domain/tracts/document/model/measures.ts';
import type { TextRole } from './headings.ts';

export type TagKind = TextRole | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD' | 'Div';
/** From the outermost inwards; what has the same keys is one thing, also over several pages. */
export type TagPath = readonly { readonly kind: TagKind; readonly key: string }[];

export type Tag = {
  readonly kind: TagKind;
  readonly alt: string | null;
  /** Where it begins on its first face. */
  readonly at: Point;
  readonly inside: Tag[];
  /** Where it is drawn: a face, and the number of the stretch there. */
  readonly marks: { readonly face: number; readonly mark: number }[];
};

export type Tags = {
  page(face: number): PageTags;
  /** Face by face, and on each from top to bottom. */
  read(): readonly Tag[];
};

type Said = { readonly at: Point; readonly alt?: string };

export type PageTags = {
  /** What is read, seen or heard as one thing. */
  mark(path: TagPath, content: string, said: Said): string;
  /** What says nothing: grounds, rules, marks. */
  artifact(content: string): string;
};

export function createTags(): Tags {
  const known = new Map<string, Tag>();
  const top: Tag[] = [];

  function tagAt(path: TagPath, { at, alt }: Said): Tag | null {
    let siblings = top;
    let found: Tag | null = null;
    let key = '';
    for (const [depth, step] of path.entries()) {
      key = `${key}\n${step.key}`;
      const tag: Tag = known.get(key) ?? {
        kind: step.kind,
        alt: depth === path.length - 1 ? (alt ?? null) : null,
        at,
        inside: [],
        marks: [],
      };
      if (!known.has(key)) siblings.push(tag);
      known.set(key, tag);
      siblings = tag.inside;
      found = tag;
    }
    return found;
  }

  return {
    page(face) {
      let mark = 0;
      return {
        mark(path, content, said) {
          const tag = content === '' ? null : tagAt(path, said);
          if (!tag) return content;
          tag.marks.push({ face, mark });
          mark += 1;
          return `/${tag.kind} <</MCID ${mark - 1}>> BDC\n${content}\nEMC`;
        },
        artifact: (content) => (content === '' ? '' : `/Artifact BMC\n${content}\nEMC`),
      };
    },
    read: () => top.toSorted(inReadingOrder),
  };
}

const inReadingOrder = (one: Tag, other: Tag): number =>
  faceOf(one) - faceOf(other) || one.at.y - other.at.y || one.at.x - other.at.x;

const faceOf = ({ marks, inside }: Tag): number =>
  marks[0]?.face ?? (inside[0] ? faceOf(inside[0]) : 0);

/** Of a file that is only printed, and of what lies in something that is marked as a whole. */
export const noTags: PageTags = {
  mark: (_path, content) => content,
  artifact: (content) => content,
};
