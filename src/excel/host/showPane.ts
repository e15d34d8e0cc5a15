/** Opens HTX's pane beside the sheet, or leaves it open. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
