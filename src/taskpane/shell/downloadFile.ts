/**
 * Hands a content to the browser's download folder as a file. Whether the web
 * view lets it through cannot be known here: offer it by another way too.
 */
export function downloadFile(content: BlobPart, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun with the click; the browser holds the content until it is written.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
