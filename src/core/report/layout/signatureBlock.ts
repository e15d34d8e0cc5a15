import type { ReportSettings } from '../ReportSettings';
import type { Draft } from './Draft';
import type { Frame } from './Frame';

/** Room for the signature and the stamp. */
const ROWS_TO_SIGN = 4;

/** "Nơi nhận" at the left; at the right who signs, room for it, and the name. */
export function signatureBlock(
  draft: Draft,
  { signerTitle, signerName, recipients }: ReportSettings,
  { last, split }: Frame,
): void {
  const top = draft.skip();
  const left = { horizontal: 'Left', vertical: 'Top' } as const;
  const right = { horizontal: 'Center', vertical: 'Center', bold: true } as const;
  draft.span(top, 1, split, 'Nơi nhận:', { ...left, bold: true, italic: true, fontSize: 12 });
  recipients.forEach((text, index) => {
    draft.span(top + 1 + index, 1, split, `– ${text}`, { ...left, fontSize: 11 });
  });
  signerTitle.forEach((text, index) => {
    draft.span(top + index, split + 1, last, text, right);
  });
  const nameRow = top + signerTitle.length + ROWS_TO_SIGN;
  // A signature alone on its page could belong to any document: something of the text goes with it.
  draft.keepTogether(top, Math.max(nameRow, top + recipients.length));
  draft.keepTogether(Math.max(1, top - 2), top);
  draft.span(nameRow, split + 1, last, signerName === '' ? '…………………………' : signerName, right);
}
