import { toHtxError } from '../errors/toHtxError';

export interface RunOptions {
  /** Wait until the user has finished editing a cell: for what the user has just asked for. */
  readonly waitForCellEdit?: boolean;
}

/**
 * `Excel.run` whose errors have a sentence for the user.
 *
 * @throws HtxError
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { waitForCellEdit = false }: RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waitForCellEdit }, work);
  } catch (error) {
    throw toHtxError(error);
  }
}
