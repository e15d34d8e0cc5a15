import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { DEFAULT_SETTINGS, type ReportSettings } from '../../../core/report/ReportSettings';
import type { RuleSettings } from '../../../core/rules/RuleSettings';
import { useTexts } from '../../language/LanguageContext';
import type { SettingsPort, WorkbookSettings } from '../../port/ExcelPort';
import { useAnnounce } from '../../shell/AnnounceContext';
import { ErrorBar } from '../../shell/ErrorBar';
import { usePane } from '../../state/PaneContext';
import { ReportSettingsForm } from './ReportSettingsForm';

// The rules are a third of what the pane is made of: they come when their section is opened.
const RuleSettingsList = lazy(() => import('./RuleSettingsList').then((m) => ({ default: m.RuleSettingsList })));

// Few ever use it.
const SettingsFileSection = lazy(() =>
  import('./SettingsFileSection').then((m) => ({ default: m.SettingsFileSection })),
);

const useStyles = makeStyles({
  section: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  fields: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What the office decides for this workbook; each change is kept in it at once. */
export function WorkbookSettingsSection({ port }: { readonly port: SettingsPort }): ReactElement {
  const styles = useStyles();
  const { settings: texts } = useTexts();
  const { workbook } = usePane();
  const announce = useAnnounce();
  const [kept, setKept] = useState<WorkbookSettings>();
  const [error, setError] = useState<unknown>();
  const [showsRules, setShowsRules] = useState(false);
  const [showsFile, setShowsFile] = useState(false);

  useEffect(() => {
    port.read().then(setKept, setError);
  }, [port]);
  const readAgain = (): void => {
    workbook.invalidate();
    port.read().then(setKept, setError);
  };
  const keep = async (next: WorkbookSettings, save: () => Promise<void>): Promise<void> => {
    setKept(next);
    setError(undefined);
    try {
      await save();
      workbook.invalidate();
      announce(texts.saved);
    } catch (problem) {
      setError(problem);
      // The fields show again what the workbook has.
      setKept(kept);
    }
  };
  if (!kept) return error === undefined ? <Spinner size="tiny" /> : <ErrorBar error={error} />;
  const changeReport = (change: Partial<ReportSettings>): void =>
    void keep({ ...kept, report: { ...kept.report, ...change } }, () => port.saveReport(change));
  const changeRules = (rules: RuleSettings): void => void keep({ ...kept, rules }, () => port.saveRules(rules));
  return (
    <>
      {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
      <details className={styles.section}>
        <summary className={styles.summary}>{texts.report.title}</summary>
        <div className={styles.fields}>
          <p className={styles.quiet}>{texts.report.intro}</p>
          <ReportSettingsForm settings={{ ...DEFAULT_SETTINGS, ...kept.report }} onChange={changeReport} />
        </div>
      </details>
      <details className={styles.section} onToggle={({ currentTarget }) => setShowsRules(currentTarget.open)}>
        <summary className={styles.summary}>{texts.rules.title}</summary>
        <div className={styles.fields}>
          <p className={styles.quiet}>{texts.rules.intro}</p>
          {showsRules && (
            <Suspense fallback={<Spinner size="tiny" />}>
              <RuleSettingsList rules={kept.rules} onChange={changeRules} />
            </Suspense>
          )}
        </div>
      </details>
      {port.file && (
        <details className={styles.section} onToggle={({ currentTarget }) => setShowsFile(currentTarget.open)}>
          <summary className={styles.summary}>{texts.file.title}</summary>
          <div className={styles.fields}>
            {showsFile && (
              <Suspense fallback={<Spinner size="tiny" />}>
                <SettingsFileSection port={port.file} onTaken={readAgain} />
              </Suspense>
            )}
          </div>
        </details>
      )}
    </>
  );
}
