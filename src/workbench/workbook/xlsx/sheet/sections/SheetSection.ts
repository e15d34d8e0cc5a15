import type { Worksheet } from '../../../Worksheet';
import type { XmlElement } from '../../../../../xlsx/xml/XmlElement';
import type { SheetReadContext } from '../SheetReadContext';
import type { SheetWriteContext } from '../SheetWriteContext';

/**
 * One child of `<worksheet>` that the model knows. `read` and `write` agree:
 * what was read and not changed is written without touching the element, so
 * that it stays as it came.
 */
export interface SheetSection {
  /** The element's local name. */
  readonly name: string;
  read(element: XmlElement, sheet: Worksheet, context: SheetReadContext): void;
  /**
   * Makes the element say what the model says.
   *
   * @param element the file's own, or an empty one
   * @returns `undefined` when there is nothing to say
   */
  write(element: XmlElement, sheet: Worksheet, context: SheetWriteContext): XmlElement | undefined;
}
