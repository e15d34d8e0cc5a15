import { readXlsx } from '../../workbook/xlsx/readXlsx';
import type { Workbook } from '../../workbook/Workbook';

/** Gets a workbook from the workbench's server: `/file` or `/sample`. */
export async function fetchWorkbook(address: string): Promise<Workbook> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const bytes = new Uint8Array(await response.arrayBuffer());
  return readXlsx(bytes, name === undefined ? {} : { fileName: decodeURIComponent(name) });
}
