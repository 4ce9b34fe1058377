import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { IntlProvider } from 'react-intl';
import { afterEach, beforeEach } from 'vitest';
import { messages } from '#shared/i18n/messages.ts';
import { Grid } from '../../../../renderer/ui/grid/grid.tsx';
import type { GridProps } from '../../../../renderer/ui/grid/grid-props.ts';
import type {
  Checked,
  GridColumn,
  GridEdit,
  GridLayout,
  GridLine,
  GridRange,
} from '../../../../renderer/ui/grid/grid-types.ts';
import { nothingChecked } from '../../../../renderer/ui/grid/selection/checked-rows.ts';

export type Line = { readonly id: string; readonly cells: Readonly<Record<string, string>> };

export type Heard = {
  readonly edits: { readonly id: string; readonly column: string; readonly text: string }[];
  readonly pastes: { readonly range: GridRange; readonly cells: readonly (readonly string[])[] }[];
  readonly cleared: GridRange[];
  readonly opened: string[];
  readonly folded: string[];
  readonly copied: number[];
  layout: GridLayout;
  checked: Checked;
};

const column = (id: string, title: string, options: Partial<GridColumn> = {}): GridColumn => ({
  id,
  title,
  kind: 'text',
  widthRem: 10,
  isSortable: true,
  isEditable: true,
  isGroupable: false,
  ...options,
});

const columns: readonly GridColumn[] = [
  column('name', 'Nom', { isEditable: false }),
  column('town', 'Ville', { isGroupable: true }),
  column('status', 'Situation', { kind: 'choice' }),
  column('dues', 'Cotisation', { kind: 'number', widthRem: 8 }),
  column('joined', 'Adhésion', { kind: 'date', widthRem: 8 }),
];

const plainLayout: GridLayout = {
  columns: columns.map(({ id, widthRem }) => ({ id, widthRem })),
  frozen: 1,
  sort: [],
  groupBy: null,
};

const towns = ['Bréal', 'Plélan', 'Guer'];
const people: readonly Line[] = Array.from({ length: 40 }, (_, index) => ({
  id: `row-${index}`,
  cells: {
    name: `Personne ${index}`,
    town: towns[index % 3] ?? '',
    status: 'Adhérent·e',
    dues: `${20 + index}`,
    joined: '05/03/2024',
  },
}));

type Start = {
  readonly layout?: Partial<GridLayout>;
  readonly lines?: readonly (GridLine<Line> | null)[];
  /** Says no to an edit, with this sentence. */
  readonly refuses?: string;
  readonly props?: Partial<GridProps<Line>>;
};

/** A grid of forty people, who are nobody's, and what it asked of its owner. */
export function showGrid({ layout = {}, lines, ...start }: Start = {}) {
  const heard: Heard = {
    edits: [],
    pastes: [],
    cleared: [],
    opened: [],
    folded: [],
    copied: [],
    layout: { ...plainLayout, ...layout },
    checked: nothingChecked,
  };
  const shown = lines ?? people.map((row) => ({ kind: 'row' as const, key: row.id, row }));
  render(
    <IntlProvider locale="fr" messages={messages.fr}>
      {/* Nothing has a place in jsdom: what floats would hide as if its anchor were out of sight. */}
      <MantineProvider env="test">
        <Owner heard={heard} shown={shown} {...start} />
      </MantineProvider>
    </IntlProvider>,
  );
  return { heard, user: userEvent.setup() };
}

/** jsdom lays nothing out: a grid would believe that it has no room. */
export function giveRoom(): void {
  const room = { clientHeight: 600, clientWidth: 1_000 };
  const own = Object.getOwnPropertyDescriptors(Element.prototype);
  beforeEach(() => {
    for (const [name, value] of Object.entries(room)) {
      Object.defineProperty(Element.prototype, name, { configurable: true, get: () => value });
    }
    Element.prototype.scrollTo = () => undefined;
  });
  afterEach(() => {
    const { clientHeight, clientWidth } = own;
    Object.defineProperties(Element.prototype, { clientHeight, clientWidth });
  });
}

type OwnerProps = Pick<Start, 'refuses' | 'props'> & {
  readonly heard: Heard;
  readonly shown: readonly (GridLine<Line> | null)[];
};

function Owner({ heard, shown, refuses, props = {} }: OwnerProps) {
  const [, draw] = useState(0);
  const raise = () => draw((turn) => turn + 1);
  return (
    <Grid<Line>
      label="Feuille"
      rem={16}
      columns={columns}
      layout={heard.layout}
      defaultLayout={plainLayout}
      onLayout={(next) => {
        heard.layout = next;
        raise();
      }}
      rows={{
        version: 0,
        total: shown.length,
        rowTotal: shown.filter((line) => line?.kind !== 'group').length,
        lineAt: (index) => shown[index] ?? null,
        show: () => undefined,
      }}
      cellOf={cellOf}
      totals={{ dues: '1 580' }}
      onOpen={({ id }) => heard.opened.push(id)}
      onToggleGroup={(key) => heard.folded.push(key)}
      checks={{
        checked: heard.checked,
        onChecked: (next) => {
          heard.checked = next;
          raise();
        },
        keysOf: async () => [],
      }}
      editing={{
        onEdit: async ({ row, column: id, text }: GridEdit<Line>) => {
          heard.edits.push({ id: row.id, column: id, text });
          return refuses ?? null;
        },
        choicesOf: () => ['Adhérent·e', 'Sympathisant·e', 'Ancien·ne'],
        onPaste: (paste) => heard.pastes.push(paste),
        onClear: (range) => heard.cleared.push(range),
      }}
      copying={{
        textOf: async ({ from, to, columns: ids }) =>
          Array.from({ length: to - from + 1 }, (_, at) =>
            ids.map((id) => people[from + at]?.cells[id] ?? ''),
          ),
        onCopied: (count) => heard.copied.push(count),
      }}
      {...props}
    />
  );
}

const cellOf = ({ cells }: Line, id: string) => ({ text: cells[id] ?? '' });

export function typedIn(field: HTMLElement): string {
  if (field instanceof HTMLInputElement) return field.value;
  throw new Error('Not a field that one types in');
}
