import { DEFAULT_SETTINGS, type ReportSettings } from '../ReportSettings';
import type { Summary } from '../Summary';

/** With so many figures beside each other a table needs a page that lies on its side. */
const MOST_UPRIGHT = 6;

/**
 * The summary as a Word document (.docx) in the form of NĐ 30/2020/NĐ-CP,
 * ready to be edited and signed: head, title, narrative, table with what the
 * sheet's has (the year before too), or the tables by sector and place, notes,
 * signature. All texts stay texts. A page stands upright unless `settings` say
 * otherwise or a table by sector is too wide for that.
 */
export async function summaryAsDocx(summary: Summary, settings: Partial<ReportSettings> = {}): Promise<Uint8Array> {
  // Ten times as large as the rest of the report: it comes when a file is asked for.
  const { buildDocument } = await import('./buildDocument');
  const isWide = (summary.breakdowns ?? []).some(({ columns }) => columns.length > MOST_UPRIGHT);
  const orientation = settings.orientation ?? (isWide ? 'Landscape' : 'Portrait');
  return buildDocument(summary, { ...DEFAULT_SETTINGS, ...settings, orientation });
}
