import { element } from '../dom';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser's download folder under a name. */
export function downloadBytes(bytes: Uint8Array, fileName: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  element('a', { href: address, download: fileName }).click();
  // The download has begun with the click; the browser holds the content until it is written.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
