import type { GridColumn, GridLayout } from '../../../renderer/ui/grid/grid-types.ts';

/** A row of nobody's: the grid knows nothing of the product, and neither does what it is looked at with. */
export type SheetRow = { readonly id: string; readonly cells: Readonly<Record<string, string>> };

type Options = Partial<Pick<GridColumn, 'isEditable' | 'isGroupable' | 'align'>>;

const aColumn = (
  [id, title, kind, widthRem]: readonly [string, string, GridColumn['kind'], number],
  options: Options = {},
): GridColumn => ({
  id,
  title,
  kind,
  widthRem,
  isSortable: true,
  isEditable: true,
  isGroupable: false,
  ...options,
});

export const sheetColumns: readonly GridColumn[] = [
  aColumn(['name', 'Nom', 'text', 13]),
  aColumn(['number', 'Numéro', 'text', 7], { isEditable: false }),
  aColumn(['town', 'Ville', 'text', 10], { isGroupable: true }),
  aColumn(['status', 'Situation', 'choice', 8.5], { isGroupable: true }),
  aColumn(['section', 'Section', 'choice', 10], { isGroupable: true }),
  aColumn(['dues', 'Cotisation', 'number', 7.5]),
  aColumn(['joined', 'Adhésion', 'date', 7.5]),
  aColumn(['email', 'Adresse électronique', 'text', 15]),
  aColumn(['phone', 'Téléphone', 'text', 9]),
  aColumn(['agrees', 'Courriels', 'yes-no', 6.5]),
  aColumn(['topics', 'Thèmes', 'tags', 12]),
  aColumn(['street', 'Voie', 'text', 14]),
  aColumn(['postcode', 'Code postal', 'text', 7]),
  aColumn(['birth', 'Naissance', 'date', 7.5]),
  aColumn(['gifts', 'Dons', 'number', 7]),
  aColumn(['visits', 'Actions', 'number', 6]),
  aColumn(['note', 'Remarque', 'text', 16]),
];

export const sheetLayout: GridLayout = {
  columns: sheetColumns.map(({ id, widthRem }) => ({ id, widthRem })),
  frozen: 1,
  sort: [
    { column: 'town', direction: 'ascending' },
    { column: 'name', direction: 'ascending' },
  ],
  groupBy: null,
};

const pick = (list: readonly string[], turn: number): string => list[turn % list.length] ?? '';

const families = ['LEFÈVRE', 'DURAND', 'KERMADEC', 'AUBERT', 'MARCHENOIR', 'BELKACEM', 'ROUDAUT'];
const names = ['Inès', 'Zoé', 'Marc', 'Anselme', 'Odile', 'Yanis', 'Lucie', 'Paul', 'Rose'];
const towns = ['Bréal', 'Plélan', 'Vernoy-sur-Lie', 'Saint-Aubrac', 'Montfort', 'Guer'];
export const statuses = ['Adhérent·e', 'Sympathisant·e', 'Ancien·ne'];
const sections = ['Vernoy', 'Saint-Aubrac', 'Hautes-Rives'];
const topics = ['Logement', 'Santé', 'École, jeunesse', 'Transports', ''];

export function aSheet(count: number): SheetRow[] {
  return Array.from({ length: count }, (_, index) => {
    // Far from each other, so that neighbours differ.
    const turn = (index * 2_654_435_761) >>> 7;
    const family = pick(families, turn);
    const name = pick(names, turn >> 3);
    return {
      id: `row-${index}`,
      cells: {
        name: `${family} ${name}`,
        number: String(100_000 + index),
        town: pick(towns, turn >> 5),
        status: pick(statuses, turn >> 7),
        section: pick(sections, turn >> 9),
        dues: `${20 + (turn % 180)},00 €`,
        joined: `0${1 + (turn % 9)}/1${turn % 3}/${1990 + (turn % 36)}`,
        email: `${name}.${family}.${index}@exemple.fr`.toLowerCase(),
        phone: `06 12 ${10 + (turn % 90)} ${10 + ((turn >> 4) % 90)} 00`,
        agrees: turn % 3 === 0 ? 'Non' : 'Oui',
        topics: pick(topics, turn >> 4),
        street: `${1 + (turn % 99)}, rue du Moulin`,
        postcode: `35${100 + (turn % 800)}`,
        birth: `1${turn % 9}/0${1 + (turn % 9)}/${1940 + (turn % 60)}`,
        gifts: turn % 4 === 0 ? `${turn % 500},50 €` : '',
        visits: String(turn % 30),
        note: turn % 11 === 0 ? 'À rappeler le soir' : '',
      },
    };
  });
}
