import { drain } from '../../core/drain';
import { unpackInSteps } from './unpackInSteps';
import { zipEntries, type ZipLimits } from './zipEntries';

export const ZIP_LIMITS: ZipLimits = {
  totalBytes: 1_000_000_000,
  partBytes: 500_000_000,
  ratio: 250,
  ratioFrom: 50_000_000,
};

/**
 * All files in a zip archive by name.
 *
 * @throws HtxError `xlsx-damaged`, `xlsx-too-large`, `xlsx-encrypted`.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, entry] of zipEntries(bytes, limits)) files.set(name, drain(unpackInSteps(bytes, entry)));
  return files;
}
