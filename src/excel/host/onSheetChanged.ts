import { toHtxError } from '../errors/toHtxError';
import { runExcel } from './runExcel';

/** Cells that were changed, by whomever. */
export interface SheetChange {
  readonly sheet: string;
  /** As Excel has it; it outlives a rename. */
  readonly sheetId: string;
  /** "B7:D9"; what was inserted or deleted, where rows or columns were. */
  readonly address: string;
  /** Cells have moved: rows, columns or cells were inserted or deleted. */
  readonly isStructural?: true;
}

export interface ChangeOptions {
  /** Milliseconds of quiet before the listener hears of the changes. */
  readonly quiet?: number;
  /** Hears that listening could not begin or that a change could not be followed; without it that is only not live. */
  readonly onError?: (error: Error) => void;
}

/**
 * Calls the listener with what has changed once the user has been quiet for a
 * moment, until the returned function is called.
 */
export function onSheetChanged(
  listener: (changes: readonly SheetChange[]) => void,
  { quiet = 300, onError = () => undefined }: ChangeOptions = {},
): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: Heard[] = [];

  const flush = async (): Promise<void> => {
    const changes = pending;
    pending = [];
    const named = await withNames(changes);
    if (!isOver && named.length > 0) listener(named);
  };
  const registration = register((event) => {
    if (isOver) return;
    const { worksheetId: sheetId, address, changeType } = event;
    pending.push({ sheetId, address, isStructural: String(changeType) !== 'RangeEdited' });
    clearTimeout(timer);
    timer = setTimeout(() => void flush().catch((error: unknown) => onError(toHtxError(error))), quiet);
  });
  registration.catch((error: unknown) => onError(toHtxError(error)));
  return () => {
    isOver = true;
    clearTimeout(timer);
    registration.then(unregister).catch((error: unknown) => onError(toHtxError(error)));
  };
}

interface Heard {
  readonly sheetId: string;
  readonly address: string;
  readonly isStructural: boolean;
}

type Registration = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

function register(heard: (event: Excel.WorksheetChangedEventArgs) => void): Promise<Registration> {
  return runExcel(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      heard(event);
      return Promise.resolve();
    });
    await context.sync();
    return registration;
  });
}

/** A handler can only be taken off in the context that it was put on in. */
async function unregister(registration: Registration): Promise<void> {
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
}

async function withNames(changes: readonly Heard[]): Promise<SheetChange[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return changes.flatMap(({ sheetId, address, isStructural }) => {
      const sheet = names.get(sheetId);
      return sheet === undefined ? [] : [{ sheet, sheetId, address, ...(isStructural && { isStructural }) }];
    });
  });
}
