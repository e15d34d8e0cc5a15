import type { ReactElement } from 'react';
import { useTexts } from '../../language/LanguageContext';
import type { SinceLastCheck as Since } from '../../port/ExcelPort';
import { formatTime } from '../../shell/formatTime';
import { Notice } from '../../shell/Notice';

/** What is new and what was solved since the workbook was last checked. */
export function SinceLastCheck({ since }: { readonly since: Since }): ReactElement {
  const { since: texts } = useTexts().check;
  const { time, added, solved } = since;
  return (
    <Notice>
      <strong>{texts.title}:</strong> {added + solved === 0 ? texts.same : texts.changes(added, solved)}{' '}
      {texts.last(formatTime(time))}
    </Notice>
  );
}
