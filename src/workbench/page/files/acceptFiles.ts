/**
 * Calls `open` with a file that the user chose in the field or dropped onto the page.
 * @param invitation what the page says while a file is held over it
 */
export function acceptFiles(
  page: HTMLElement,
  field: HTMLInputElement,
  invitation: string,
  open: (file: File) => void,
): void {
  page.dataset['drop'] = invitation;
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    // Emptied, so that choosing the same file again is a change too.
    field.value = '';
    if (file) open(file);
  });

  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.classList.add('drop-target');
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) page.classList.remove('drop-target');
  });
  page.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    // Without this the browser would leave the page for the file.
    event.preventDefault();
    page.classList.remove('drop-target');
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
