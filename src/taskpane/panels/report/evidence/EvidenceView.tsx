import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { formatActual } from '../../../../core/report/formatFigure';
import type { Indicator } from '../../../../core/report/Summary';
import { withoutWorkbook, workbookOfSheet } from '../../../../core/sheet/foreignSheet';
import { useTexts } from '../../../language/LanguageContext';
import type { ReportPreview } from '../../../port/ExcelPort';
import { usePort } from '../../../port/PortContext';
import { useAnnounce } from '../../../shell/AnnounceContext';
import { ErrorBar } from '../../../shell/ErrorBar';
import { PlacePanel } from '../../../shell/PlacePanel';
import { VirtualList } from '../../../shell/VirtualList';
import { usePane, type Place } from '../../../state/PaneContext';
import { EvidenceRow } from './EvidenceRow';
import { evidenceSheets } from './evidenceSheets';
import { GapActions } from './GapActions';
import { NoRows } from './NoRows';

const useStyles = makeStyles({
  text: { margin: 0 },
  sheets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface EvidenceViewProps {
  readonly place: Place;
  readonly indicator: Indicator;
  readonly preview: ReportPreview;
  readonly onClose: () => void;
}

/** The rows behind a figure, one after the other in Excel; or why there are none. Esc leads back. */
export function EvidenceView({ place, indicator, preview, onClose }: EvidenceViewProps): ReactElement {
  const styles = useStyles();
  const { evidence: texts, plan, shell } = useTexts();
  const { workbook } = usePane();
  const port = usePort();
  const announce = useAnnounce();
  const [error, setError] = useState<unknown>();
  const [visited, setVisited] = useState<number>();
  const frame = useRef<HTMLDivElement>(null);
  const { id, label, unit, actual } = indicator;
  const items = useMemo(
    () => preview.rowsBehind(id).map((row, index) => ({ id: `${row.sheet}\n${row.row}\n${index}`, index, row })),
    [preview, id],
  );
  const reachable = items.filter(({ row }) => workbookOfSheet(row.sheet) === undefined);
  const position = reachable.findIndex(({ index }) => index === visited);

  useEffect(() => frame.current?.closest('[role=tabpanel]')?.querySelector<HTMLElement>('h1')?.focus(), []);

  const visit = (item: (typeof items)[number] | undefined): void => {
    if (!item) return;
    setVisited(item.index);
    setError(undefined);
    announce(texts.position(reachable.indexOf(item) + 1, reachable.length));
    port.goTo(item.row.sheet, item.row.cell).catch(setError);
  };
  const next = reachable[position + 1];
  const before = reachable[position - 1];
  const step = reachable.length > 0 && (
    <>
      {position >= 0 && (
        <Button disabledFocusable={!before} onClick={() => visit(before)}>
          {texts.previous}
        </Button>
      )}
      <Button appearance="primary" disabledFocusable={!next} onClick={() => visit(next)}>
        {position < 0 ? texts.first : texts.next}
      </Button>
    </>
  );
  const ways = items.length === 0 && actual === null && (
    <GapActions
      indicator={id}
      gap={indicator.gap ?? { kind: 'other' }}
      onGoTo={(sheet, address) => {
        setError(undefined);
        port.goTo(sheet, address).catch(setError);
      }}
    />
  );
  return (
    <div style={{ display: 'contents' }} ref={frame} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <PlacePanel place={place} heading={label} actions={step || ways}>
        <div>
          <Button size="small" icon={<ArrowLeftRegular />} onClick={onClose}>
            {shell.back}
          </Button>
        </div>
        {error !== undefined && <ErrorBar error={error} onDismiss={() => setError(undefined)} />}
        <p className={styles.text}>
          {actual === null ? plan.notMeasured : plan.withoutTarget(formatActual(indicator), unit)}
          {items.length > 0 && ` · ${texts.rows(items.length)}`}
          {position >= 0 && ` · ${texts.position(position + 1, reachable.length)}`}
        </p>
        {items.length === 0 ? (
          <NoRows
            indicator={indicator}
            isTyped={actual !== null && workbook.reportInput.choices?.manual[id] !== undefined}
          />
        ) : (
          <>
            <ul className={styles.sheets}>
              {evidenceSheets(items.map(({ row }) => row)).map(({ sheet, count }) => {
                const file = workbookOfSheet(sheet);
                return (
                  <li key={sheet}>
                    {file === undefined
                      ? texts.inSheet(sheet, count)
                      : texts.inWorkbook(file, withoutWorkbook(sheet), count)}
                  </li>
                );
              })}
            </ul>
            <div>
              <VirtualList
                label={texts.list}
                items={items}
                estimateSize={() => 56}
                shown={visited === undefined ? undefined : items[visited]?.id}
                render={(item, tabIndex) => (
                  <EvidenceRow
                    row={item.row}
                    isVisited={item.index === visited}
                    tabIndex={tabIndex}
                    onVisit={() => visit(item)}
                  />
                )}
              />
            </div>
          </>
        )}
      </PlacePanel>
    </div>
  );
}
