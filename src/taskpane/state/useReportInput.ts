import { useCallback, useMemo, useRef, useState } from 'react';
import type { ExcelPort, FoundWorkbook } from '../port/ExcelPort';
import type { ReportChoices } from '../port/ReportPort';

/** What the user says about the report: the choices that the workbook keeps, and the files that it does not. */
export interface ReportInput {
  /** `undefined` until they were read, and where nothing can be kept. */
  readonly choices: ReportChoices | undefined;
  /** Reads the choices if they are not known yet. */
  readonly load: () => Promise<void>;
  /** Keeps some choices; resolves to whether that worked, `error` tells why not. */
  readonly change: (change: Partial<ReportChoices>) => Promise<boolean>;
  /** Counted together with this workbook, until the pane is closed. */
  readonly others: readonly FoundWorkbook[];
  /** Of the year before, until the pane is closed. */
  readonly previous: readonly FoundWorkbook[];
  readonly setFiles: (kind: FileKind, files: readonly FoundWorkbook[]) => void;
  readonly error: unknown;
  readonly dismissError: () => void;
  /** Another value after each change that makes for another report. */
  readonly version: number;
  /** The workbook's choices may be other ones than those that were read. */
  readonly forget: () => void;
}

export type FileKind = 'others' | 'previous';

/** @param onChanged hears that the report would be another one */
export function useReportInput({ reportChoices }: ExcelPort, onChanged: () => void): ReportInput {
  const [choices, setChoices] = useState<ReportChoices>();
  const [others, setOthers] = useState<readonly FoundWorkbook[]>([]);
  const [previous, setPrevious] = useState<readonly FoundWorkbook[]>([]);
  const [error, setError] = useState<unknown>();
  const [version, setVersion] = useState(0);
  const isKnown = useRef(false);
  /** One change after the other: each builds on what the one before has kept. */
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const load = useCallback(async () => {
    if (!reportChoices || isKnown.current) return;
    isKnown.current = true;
    try {
      setChoices(await reportChoices.read());
    } catch (problem) {
      isKnown.current = false;
      setError(problem);
    }
  }, [reportChoices]);

  const change = useCallback(
    (wanted: Partial<ReportChoices>): Promise<boolean> => {
      if (!reportChoices) return Promise.resolve(false);
      // The fields show at once what was chosen.
      setChoices((before) => before && { ...before, ...wanted });
      setError(undefined);
      const run = async (): Promise<boolean> => {
        try {
          await reportChoices.save(wanted);
          setVersion((before) => before + 1);
          onChanged();
          return true;
        } catch (problem) {
          setError(problem);
          // They show again what the workbook has; if even that cannot be read, the first problem is the one to tell.
          await reportChoices.read().then(setChoices, () => undefined);
          return false;
        }
      };
      const done = saving.current.then(run, run);
      saving.current = done.catch(() => undefined);
      return done;
    },
    [reportChoices, onChanged],
  );

  const setFiles = useCallback(
    (kind: FileKind, files: readonly FoundWorkbook[]) => {
      (kind === 'others' ? setOthers : setPrevious)(files);
      setVersion((before) => before + 1);
      onChanged();
    },
    [onChanged],
  );
  const forget = useCallback(() => void (isKnown.current = false), []);
  const dismissError = useCallback(() => setError(undefined), []);
  return useMemo(
    () => ({ choices, load, change, others, previous, setFiles, error, dismissError, version, forget }),
    [choices, load, change, others, previous, setFiles, error, dismissError, version, forget],
  );
}
