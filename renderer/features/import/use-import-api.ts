import { useStore } from '../../office/office.tsx';
import type { ImportApi } from '../../store/import/import-api.ts';

/** The part of the store that imports a file. */
export const useImportApi = (): ImportApi => useStore();
