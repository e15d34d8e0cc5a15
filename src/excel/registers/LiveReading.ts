import { openRegister } from '../../core/register/openRegister';
import { recogniseInSteps } from '../../core/register/recogniseInSteps';
import type { Register } from '../../core/register/Register';
import { checkInSteps } from '../../core/rules/checkInSteps';
import type { Issue } from '../../core/rules/Issue';
import { recheckInSteps } from '../../core/rules/recheckInSteps';
import type { RuleSettings } from '../../core/rules/RuleSettings';
import type { Area } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/values';
import type { SheetChange } from '../host/onSheetChanged';
import { assertGoing, pause } from '../host/pause';
import { runExcel } from '../host/runExcel';
import type { KnownMerges } from '../reading/KnownMerges';
import { namedSheets } from '../reading/namedSheets';
import { standingMerges } from '../reading/standingMerges';
import type { ReadSheet } from '../reading/WorkbookReading';
import { StateStore } from '../state/StateStore';
import type { WorkbookState } from '../state/sections';
import type { NamedSheet } from '../state/sheetNow';
import { changedAreas } from './changedAreas';
import type { CheckOptions } from './checkWorkbook';
import { mappingOf } from './mappingOf';
import { MergeMemory } from './MergeMemory';
import { openWorkbook } from './openWorkbook';
import { patchValues } from './patchValues';
import { runInSlices } from './runInSlices';
import { setAsideInSteps } from './setAside';

interface Known {
  /** The names of all sheets, in the order of the tabs. */
  readonly order: readonly string[];
  /** All sheets, also those that are not read. */
  readonly named: readonly NamedSheet[];
  readonly sheets: readonly ReadSheet[];
  /** What the user said of the sheets. */
  readonly mappings: WorkbookState['mappings'];
  readonly registers: readonly Register[];
  readonly rules: RuleSettings;
  /** Those that were put aside included. */
  readonly all: readonly Issue[];
}

interface Fresh {
  readonly state: WorkbookState;
  /** `undefined` where the workbook is no longer the one that is known. */
  readonly patches: ReadonlyMap<string, readonly { readonly area: Area; readonly values: CellValue[][] }[]> | undefined;
}

export interface LiveOptions extends Omit<CheckOptions, 'merges' | 'remember'> {
  /** What the check has just found out, so that Excel need not be asked again. */
  readonly merges?: KnownMerges;
}

/** A workbook as it was last read and checked, kept true to the edits that are told. */
export class LiveReading {
  readonly #options: LiveOptions;
  readonly #merges: MergeMemory;
  #known: Known | undefined;

  constructor(options: LiveOptions) {
    this.#options = options;
    this.#merges = new MergeMemory(options.merges);
  }

  /**
   * The issues after the changes, without those that are put aside. The first
   * time, and when cells have moved or sheets have come, gone or been renamed,
   * everything is read; otherwise only the rows that were edited and the totals.
   *
   * @throws HtxError; the next time everything is read
   */
  async follow(changes: readonly SheetChange[]): Promise<readonly Issue[]> {
    const known = this.#known;
    this.#known = undefined;
    this.#merges.heed(changes);
    const { state, ...next } = (known && (await this.#patch(known, changes))) ?? (await this.#readAll());
    this.#known = next;
    this.#merges.learn(next.sheets);
    const { issues } = await runInSlices(setAsideInSteps(next.all, state.ignored), this.#options);
    return issues;
  }

  async #readAll(): Promise<Known & { readonly state: WorkbookState }> {
    const { registers, reading } = await openWorkbook({ ...this.#options, merges: this.#merges.known });
    const rules = reading.state.settings.rules as RuleSettings;
    const all = await runInSlices(checkInSteps({ ...this.#options, registers, settings: rules }), this.#options);
    const { order, sheets, state } = reading;
    return { order, named: namedSheets(reading), sheets, mappings: state.mappings, registers, rules, all, state };
  }

  async #patch(
    known: Known,
    changes: readonly SheetChange[],
  ): Promise<(Known & { readonly state: WorkbookState }) | undefined> {
    const wanted = areasOf(known, changes);
    if (!wanted) return undefined;
    const { state, patches } = await readFresh(known.order, wanted);
    const rules = state.settings.rules as RuleSettings;
    const { mappings } = state;
    if (!patches || !isSame(rules, known.rules) || !isSame(mappings, known.mappings)) return undefined;
    const sheets = known.sheets.map((sheet) => {
      const patch = patches.get(sheet.values.name);
      return patch ? { ...sheet, values: standingMerges(patchValues(sheet.values, patch)) } : sheet;
    });
    const registers: Register[] = [];
    for (const sheet of sheets) {
      const { values } = sheet;
      if (!patches.has(values.name)) {
        registers.push(...known.registers.filter((register) => register.sheet.name === values.name));
        continue;
      }
      await pause();
      assertGoing(this.#options.signal);
      const recognised = await runInSlices(
        recogniseInSteps(values, mappingOf(sheet, mappings, known.named)),
        this.#options,
      );
      for (const table of [recognised, ...(recognised.others ?? [])]) registers.push(openRegister(values, table));
      await pause();
    }
    const changed = new Set(patches.keys());
    const { today, language } = this.#options;
    const input = { registers, today, language, settings: rules, before: known.all, changed };
    const all = await runInSlices(recheckInSteps(input), this.#options);
    return { order: known.order, named: known.named, sheets, mappings, registers, rules, all, state };
  }
}

/** What to read of which sheet; `undefined` where everything is to be read. Sheets that are not read are passed over. */
function areasOf(
  { order, registers }: Known,
  changes: readonly SheetChange[],
): ReadonlyMap<string, readonly Area[]> | undefined {
  const wanted = new Map<string, readonly Area[]>();
  for (const sheet of new Set(changes.map((change) => change.sheet))) {
    const own = changes.filter((change) => change.sheet === sheet);
    const [register, ...others] = registers.filter((candidate) => candidate.sheet.name === sheet);
    // It may have been empty until now; and several tables in one sheet are read again as a whole.
    if (!register || others.length > 0) return undefined;
    if (own.some(({ isStructural }) => isStructural)) return undefined;
    const areas = changedAreas(
      own.map(({ address }) => address),
      register.source,
      register.sheet,
    );
    if (!areas || !order.includes(sheet)) return undefined;
    wanted.set(sheet, areas);
  }
  return wanted;
}

/** Two syncs: the state, the tabs, and the areas. */
async function readFresh(order: readonly string[], wanted: ReadonlyMap<string, readonly Area[]>): Promise<Fresh> {
  return runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const store = new StateStore(context);
      await context.sync();

      store.fetch();
      const isKnown = isSame(
        worksheets.items.map(({ name }) => name),
        order,
      );
      const asked = (isKnown ? [...wanted] : []).map(([name, areas]) => {
        const sheet = worksheets.getItem(name);
        const ranges = areas.map((area) => {
          const { top, left, bottom, right } = area;
          const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
          return { area, range: range.load('values') };
        });
        return { name, ranges };
      });
      await context.sync();

      const patches = asked.map(({ name, ranges }) => {
        const list = ranges.map(({ area, range }) => ({ area, values: range.values as CellValue[][] }));
        return [name, list] as const;
      });
      return { state: store.open().state, patches: isKnown ? new Map(patches) : undefined };
    },
    { waitForCellEdit: true },
  );
}

/** Of what the workbook's state holds: plain data. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
