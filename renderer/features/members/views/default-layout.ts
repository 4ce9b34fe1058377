import type { GridLayout } from '../../../ui/grid/grid-types.ts';

/** What most days need, before anybody has chosen. */
export const defaultLayout: GridLayout = {
  columns: [
    { id: 'name', widthRem: 15 },
    { id: 'kind', widthRem: 9.5 },
    { id: 'town', widthRem: 11 },
    { id: 'phone', widthRem: 9.5 },
    { id: 'email', widthRem: 16 },
    { id: 'tags', widthRem: 13 },
    { id: 'joinedOn', widthRem: 8 },
    { id: 'memberNumber', widthRem: 7.5 },
  ],
  frozen: 1,
  sort: [{ column: 'name', direction: 'ascending' }],
  groupBy: null,
};
