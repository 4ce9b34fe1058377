import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconTableExport } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import { type ExportRun, finishExport } from '#shared/domain/export/export-run.ts';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import type { ExportTable } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { type OrderLine, orderTable } from '#shared/domain/tracts/orders/order-table.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useSaveFile } from '../../../../office/use-save-file.ts';
import type { StoreApi } from '../../../../store/store-api.ts';
import { useNotify } from '../../../../ui/notify.tsx';
import { sortOrders } from '../list/sort-orders.ts';
import type { Order } from '../use-orders.ts';
import { useOrderWords } from './use-order-words.ts';

type Props = {
  /** Those that the list shows. */
  readonly orders: readonly Order[];
};

const formats = {
  xlsx: (table) => writeXlsx(table),
  ods: (table) => writeOds(table),
  csv: (table) => writeCsv(table, { separator: ';', encoding: 'utf-8-bom' }),
} as const satisfies Readonly<Record<string, (table: ExportTable) => ExportRun>>;
type Format = keyof typeof formats;
// Keys of the table.
const formatNames = Object.keys(formats) as readonly Format[];

/**
 * For whoever keeps the campaign account: the orders that the list shows, as a spreadsheet. Nothing of it is about a
 * person of the file, so that it is not in the log of exports.
 */
export function ExportOrders({ orders }: Props) {
  const intl = useIntl();
  const store = useStore();
  const save = useSaveFile();
  const notify = useNotify();
  const words = useOrderWords();
  const { language } = useAppearance().appearance;

  const write = async (format: Format) => {
    const sorted = sortOrders(orders, { column: 'orderedOn', direction: 'ascending' });
    const table = orderTable(await linesOf(store, sorted), words, language);
    const written = finishExport(formats[format](table));
    const name = suggestedName(words.title, todayHere(), format);
    const outcome = written.ok ? await save(name, written.value.bytes) : 'failed';
    if (outcome === 'cancelled') return;
    notify({
      tone: outcome === 'saved' ? 'done' : 'problem',
      message: intl.formatMessage(
        { id: `tracts.orders.export.${outcome}` },
        { count: orders.length },
      ),
    });
  };

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          disabled={orders.length === 0}
          leftSection={<IconTableExport size="1.125rem" aria-hidden="true" />}
          rightSection={<IconChevronDown size="1rem" aria-hidden="true" />}
        >
          <FormattedMessage id="tracts.orders.export" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formatNames.map((format) => (
          <Menu.Item key={format} onClick={() => void write(format)}>
            <FormattedMessage id={`tracts.orders.export.${format}`} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** With what each kept version is called now. */
async function linesOf(
  store: Pick<StoreApi, 'tractVersions'>,
  orders: readonly Order[],
): Promise<readonly OrderLine[]> {
  const leaflets = [...new Set(orders.map(({ row }) => row.fields.tract))];
  const versions = (await Promise.all(leaflets.map((id) => store.tractVersions(id)))).flat();
  const names = new Map(versions.map(({ id, name }) => [id, name]));
  return orders.map(({ row: { fields }, stock }) => ({
    ...{ order: fields, stock },
    version: names.get(fields.version) ?? null,
  }));
}
