import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { parsePeriod, type Period } from '../../core/plan/period';
import { periodText } from '../../core/plan/periodText';
import type { RecognisedSheet } from '../../core/register/Register';
import type { Summary } from '../../core/report/Summary';
import type { Language } from '../../locales/Texts';
import { chooseLanguage } from '../language/chooseLanguage';
import type { CheckResult, ExcelPort, ReportOptions, ReportPreview } from '../port/ExcelPort';
import type { TaskControl } from './Task';
import { today } from './today';
import { useIgnored, type IgnoredIssues } from './useIgnored';
import { useLiveCheck } from './useLiveCheck';
import { useReportInput, type ReportInput } from './useReportInput';
import { useTask } from './useTask';

/** What the pane knows of the workbook, and the work that finds it out. It outlives the switch from place to place. */
export interface WorkbookState {
  /** The language of the pane, which the workbook has a say in. */
  readonly language: Language;
  readonly recognition: TaskControl<readonly RecognisedSheet[]>;
  readonly check: TaskControl<CheckResult>;
  /** What the user chose to ignore of what the check found, and what is left. */
  readonly ignored: IgnoredIssues;
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
  /** What the user says about the report beside its period. */
  readonly reportInput: ReportInput;
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
  const [unkept, choosePeriod] = useState<Period>();
  const [isStale, setStale] = useState(FRESH);
  const language = chooseLanguage({
    chosen: chosenLanguage,
    office: port.office.language,
    sheets: recognition.task.result,
  });

  const { isLive, error: liveError, during: unfollowed } = useLiveCheck({ port, language, isWanted: wantsLive, check });

  /** The preview as it was asked for when it last began; forgotten when the workbook changes. */
  const previewMade = useRef<{ readonly runPreview: unknown; readonly version: number }>(undefined);
  const { start: startReport, reset: resetReport } = report;
  const reportInput = useReportInput(port, resetReport);
  const { choices, load, change, forget, others, previous, version } = reportInput;
  const invalidate = useCallback(() => {
    previewMade.current = undefined;
    forget();
    setStale(STALE);
  }, [forget]);
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
  const ignored = useIgnored(port, check.task, runCheck);

  /** Where the workbook keeps no choices, the period holds until the pane is closed. */
  const isKept = port.reportChoices !== undefined;
  const keptPeriod = choices?.period ?? undefined;
  const period = useMemo(
    () => (isKept ? (keptPeriod === undefined ? undefined : parsePeriod(keptPeriod)) : unkept),
    [isKept, keptPeriod, unkept],
  );
  const setPeriod = useCallback(
    (chosen: Period | undefined) => {
      choosePeriod(chosen);
      if (isKept) void change({ period: chosen ? periodText(chosen) : null });
      else resetReport();
    },
    [isKept, change, resetReport],
  );

  const optionsNow = useCallback(
    (): ReportOptions => ({
      today: today(),
      ...(!isKept && unkept && { period: unkept }),
      ...(others.length > 0 && { others: others.map(({ workbook }) => workbook) }),
      ...(previous.length > 0 && { previousWorkbooks: previous.map(({ workbook }) => workbook) }),
    }),
    [isKept, unkept, others, previous],
  );
  const { start: startPreview } = preview;
  const runPreview = useCallback(async () => {
    setStale((before) => ({ ...before, preview: false }));
    await startPreview((run) => port.preview({ ...optionsNow(), ...run }));
  }, [port, optionsNow, startPreview]);
  const ensurePreview = useCallback(async () => {
    const wanted = { runPreview, version };
    const made = previewMade.current;
    if (made?.runPreview === runPreview && made.version === version) return;
    previewMade.current = wanted;
    void load();
    await runPreview();
  }, [runPreview, version, load]);

  const createReport = useCallback(async () => {
    await startReport((run) => port.createReport({ ...optionsNow(), ...run }));
  }, [port, optionsNow, startReport]);

  return useMemo(
    () => ({
      ...{ language, recognition, check, ignored, preview, report, period, reportInput },
      ...{ isStale, isLive, liveError, unfollowed },
      ...{ recognise, runCheck, runPreview, ensurePreview, createReport, setPeriod, invalidate },
    }),
    [
      language,
      recognition,
      check,
      ignored,
      preview,
      report,
      period,
      reportInput,
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
