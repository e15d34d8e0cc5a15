import { writeXlsx } from '../../workbook/xlsx/writeXlsx';
import type { Workbook } from '../../workbook/Workbook';
import { sentenceOf } from '../chrome/sentenceOf';
import type { Workbench } from '../Workbench';
import { downloadBytes } from './downloadBytes';

/** Opening and saving, as the buttons and keys of the page ask for them. */
export class FileCommands {
  constructor(readonly workbench: Workbench) {}

  /** Opens what `read` gives, once the user agrees to lose changes; a file that cannot be used leaves the open one. */
  async open(read: () => Promise<Workbook>): Promise<void> {
    const { workbench } = this;
    const { texts } = workbench;
    workbench.finishEntry();
    if (workbench.file.hasChanges && !window.confirm(texts.leaveUnsaved)) return;
    workbench.messages.hide();
    workbench.showStatus(texts.opening);
    try {
      const workbook = await read();
      workbench.open(workbook);
      workbench.showStatus(texts.opened(workbook.fileName, workbook.sheets.length));
    } catch (error) {
      workbench.showStatus(texts.ready);
      workbench.messages.show(sentenceOf(error, texts));
    }
  }

  /** Saves into the download folder, under the file's own name: the page cannot write where the file came from. */
  async save(): Promise<void> {
    const { workbench } = this;
    workbench.finishEntry();
    await workbench.host.settled();
    const { workbook } = workbench;
    downloadBytes(writeXlsx(workbook), workbook.fileName);
    workbench.file.saved();
    workbench.showStatus(workbench.texts.saved(workbook.fileName));
  }
}
