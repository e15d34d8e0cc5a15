import type { Issue, Severity } from '../../core/rules/Issue';
import { exclusive } from '../host/exclusive';
import { runExcel } from '../host/runExcel';
import { placeKey, placeOf, type Place } from '../journal/Cell';
import { addressLists } from './addressLists';
import { MARK_COLOURS, SEVERITIES } from './markColours';
import { markFormula } from './markFormula';
import { rectanglesOf } from './rectanglesOf';
import { loadFormats, removeMarks } from './removeMarks';

/** What was marked. */
export interface MarksMade {
  readonly cells: number;
  /** Cells without a mark because there were too many of them; the gravest come first. */
  readonly leftOut: number;
  /** Protected sheets, which take no marks. */
  readonly protectedSheets: readonly string[];
}

/** Excel draws every conditional format anew when it scrolls: this many cells still go smoothly. */
const MOST_CELLS = 20_000;

type Plan = ReadonlyMap<string, ReadonlyMap<Severity, readonly Place[]>>;

/**
 * Colours the cells of issues by severity, in place of earlier marks; three
 * syncs. The marks are conditional formats of HTX's own: the user's fills and
 * conditional formats are neither read nor changed, so that nothing of them
 * can get lost when the marks go.
 */
export async function markIssues(issues: readonly Issue[]): Promise<MarksMade> {
  return exclusive(() =>
    runExcel(
      async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/id,items/name,items/protection/protected');
        await context.sync();

        const sheets = worksheets.items.filter(({ protection }) => !protection.protected);
        const formats = sheets.map(loadFormats);
        await context.sync();

        formats.forEach(removeMarks);
        const names = new Set(sheets.map(({ name }) => name));
        const { plan, cells, leftOut } = planMarks(issues.filter(({ sheet }) => names.has(sheet)));
        for (const sheet of sheets) {
          const places = plan.get(sheet.name);
          // What is added last comes first: the gravest wins where marks of copied rows overlap.
          for (const severity of [...SEVERITIES].reverse()) addMarks(sheet, severity, places?.get(severity) ?? []);
        }
        await context.sync();
        const withIssues = new Set(issues.map(({ sheet }) => sheet));
        const protectedSheets = worksheets.items
          .filter(({ name, protection }) => protection.protected && withIssues.has(name))
          .map(({ name }) => name);
        return { cells, leftOut, protectedSheets };
      },
      { waitForCellEdit: true },
    ),
  );
}

/** Each cell once, by its gravest issue; the gravest first until there are enough. */
function planMarks(issues: readonly Issue[]): { plan: Plan; cells: number; leftOut: number } {
  const plan = new Map<string, Map<Severity, Place[]>>();
  const seen = new Set<string>();
  let leftOut = 0;
  for (const severity of SEVERITIES) {
    for (const { sheet, cell } of issues.filter((issue) => issue.severity === severity)) {
      const place = placeOf(cell);
      const key = place && `${placeKey(place)} ${sheet}`;
      if (!place || key === undefined || seen.has(key)) continue;
      if (seen.size === MOST_CELLS) {
        leftOut += 1;
        continue;
      }
      seen.add(key);
      const bySeverity = plan.get(sheet) ?? new Map<Severity, Place[]>();
      plan.set(sheet, bySeverity);
      const places = bySeverity.get(severity);
      if (places) places.push(place);
      else bySeverity.set(severity, [place]);
    }
  }
  return { plan, cells: seen.size, leftOut };
}

function addMarks(sheet: Excel.Worksheet, severity: Severity, places: readonly Place[]): void {
  for (const address of addressLists(rectanglesOf(places))) {
    const mark = sheet.getRanges(address).conditionalFormats.add('Custom').custom;
    mark.rule.formula = markFormula(severity);
    mark.format.fill.color = MARK_COLOURS[severity];
  }
}
