import { drain } from '../../core/drain';
import { xlsxErrors } from '../errors';
import type { PartSource } from './PackageReader';
import { unpackInSteps } from './unpackInSteps';
import type { ZipEntry } from './zipDirectory';
import { zipEntries, type ZipLimits } from './zipEntries';

/** The parts of a file that stay packed until they are asked for; nothing that was unpacked is kept. */
export class PackedParts implements PartSource {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  /** @throws HtxError `xlsx-damaged`, `xlsx-too-large` */
  constructor(bytes: Uint8Array, limits: ZipLimits) {
    this.#bytes = bytes;
    this.#entries = zipEntries(bytes, limits);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  keys(): Iterable<string> {
    return this.#entries.keys();
  }

  /** Bytes of a part when it is unpacked; 0 where there is none. */
  size(name: string): number {
    return this.#entries.get(name)?.size ?? 0;
  }

  /** @throws HtxError `xlsx-damaged`, `xlsx-encrypted` */
  get(name: string): Uint8Array | undefined {
    return this.has(name) ? drain(this.unpack(name)) : undefined;
  }

  /**
   * A part that may be large; each step tells how many bytes are unpacked.
   *
   * @throws HtxError `xlsx-damaged` also when it is missing, `xlsx-encrypted`
   */
  unpack(name: string): Generator<number, Uint8Array, undefined> {
    const entry = this.#entries.get(name);
    if (!entry) throw xlsxErrors.damaged(`no part ${name}`);
    return unpackInSteps(this.#bytes, entry);
  }
}
