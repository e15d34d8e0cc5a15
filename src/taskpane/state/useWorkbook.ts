import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Period } from '../../core/plan/period';
import type { RecognisedSheet } from '../../core/register/Register';
import type { Summary } from '../../core/report/Summary';
import type { Language } from '../../locales/Texts';
import { chooseLanguage } from '../language/chooseLanguage';
import type { CheckResult, ExcelPort, ReportPreview } from '../port/ExcelPort';
import type { TaskControl } from './Task';
import { today } from './today';
import { useLiveCheck } from './useLiveCheck';
import { useTask } from './useTask';

/** What the pane knows of the workbook, and the work that finds it out. It outlives the switch from place to place. */
export interface WorkbookState {
  /** The language of the pane, which the workbook has a say in. */
  readonly language: Language;
  readonly recognition: TaskControl<readonly RecognisedSheet[]>;
  readonly check: TaskControl<CheckResult>;
  readonly preview: TaskControl<ReportPreview>;
  readonly report: TaskControl<Summary>;
  readonly recognise: () => Promise<void>;
  readonly runCheck: () => Promise<void>;
  readonly runPreview: () => Promise<void>;
  /** Runs the preview unless the one that is there (or under way, or failed) is still what was asked for. */
  readonly ensurePreview: () => Promise<void>;
  readonly createReport: () => Promise<void>;
  /** `undefined`: the one that the workbook suggests. */
  readonly period: Period | undefined;
  readonly setPeriod: (period: Period | undefined) => void;
  /** What is known of the workbook was found under other choices or settings: it is asked for again when it is needed. */
  readonly invalidate: () => void;
  /** The issues follow the user's edits by themselves. */
  readonly isLive: boolean;
  /** Why they did not at the last edit. */
  readonly liveError: unknown;
  /** Does work that changes cells and runs the check itself; the edits are followed again after it. */
  readonly unfollowed: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Whether the workbook changed since the work last began. */
  readonly isStale: Readonly<Record<'recognition' | 'check' | 'preview', boolean>>;
}

interface Choices {
  readonly language?: Language;
  /** Check again what is edited. */
  readonly isLive: boolean;
}

export function useWorkbook(port: ExcelPort, { language: chosenLanguage, isLive: wantsLive }: Choices): WorkbookState {
  const recognition = useTask<readonly RecognisedSheet[]>();
  const check = useTask<CheckResult>();
  const preview = useTask<ReportPreview>();
  const report = useTask<Summary>();
  const [period, choosePeriod] = useState<Period>();
  const [isStale, setStale] = useState(FRESH);
  const language = chooseLanguage({
    chosen: chosenLanguage,
    office: port.office.language,
    sheets: recognition.task.result,
  });

  const { isLive, error: liveError, during: unfollowed } = useLiveCheck({ port, language, isWanted: wantsLive, check });

  /** The preview as it was asked for when it last began; forgotten when the workbook changes. */
  const previewMade = useRef<unknown>(undefined);
  const invalidate = useCallback(() => {
    previewMade.current = undefined;
    setStale(STALE);
  }, []);
  const { onChange } = port;
  useEffect(() => onChange?.(invalidate), [onChange, invalidate]);

  const { start: startRecognition } = recognition;
  const recognise = useCallback(async () => {
    setStale((before) => ({ ...before, recognition: false }));
    await startRecognition((run) => port.recognise(run));
  }, [port, startRecognition]);

  const { start: startCheck } = check;
  const hasChecked = useRef(false);
  const runCheck = useCallback(async () => {
    hasChecked.current = true;
    setStale((before) => ({ ...before, check: false }));
    await startCheck((run) => port.check({ today: today(), language, ...run }));
  }, [port, language, startCheck]);
  // The issues speak the language of their check: in another language they are found again.
  useEffect(() => {
    if (hasChecked.current) void runCheck();
  }, [runCheck]);

  const { start: startPreview } = preview;
  const runPreview = useCallback(async () => {
    setStale((before) => ({ ...before, preview: false }));
    await startPreview((run) => port.preview({ today: today(), ...(period && { period }), ...run }));
  }, [port, period, startPreview]);
  const ensurePreview = useCallback(async () => {
    if (previewMade.current === runPreview) return;
    previewMade.current = runPreview;
    await runPreview();
  }, [runPreview]);

  const { start: startReport, reset: resetReport } = report;
  const createReport = useCallback(async () => {
    await startReport((run) => port.createReport({ today: today(), ...(period && { period }), ...run }));
  }, [port, period, startReport]);

  const setPeriod = useCallback(
    (chosen: Period | undefined) => {
      choosePeriod(chosen);
      resetReport();
    },
    [resetReport],
  );

  return useMemo(
    () => ({
      ...{ language, recognition, check, preview, report, period, isStale, isLive, liveError, unfollowed },
      ...{ recognise, runCheck, runPreview, ensurePreview, createReport, setPeriod, invalidate },
    }),
    [
      language,
      recognition,
      check,
      preview,
      report,
      period,
      isStale,
      isLive,
      liveError,
      unfollowed,
      recognise,
      runCheck,
      runPreview,
      ensurePreview,
      createReport,
      setPeriod,
      invalidate,
    ],
  );
}

const FRESH = { recognition: false, check: false, preview: false };
const STALE = { recognition: true, check: true, preview: true };
