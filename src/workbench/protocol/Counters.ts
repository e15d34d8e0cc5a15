/** What went over the wire: the figures that limits and costs are measured by. */
export class Counters {
  /** `context.sync()` calls that reached the host, including the empty ones that office.js still sends. */
  syncs = 0;
  /** Requests of any kind: syncs, and the library's own book-keeping (references, action handlers). */
  requests = 0;
  bytesIn = 0;
  bytesOut = 0;
  cellsRead = 0;
  cellsWritten = 0;

  reset(): void {
    this.syncs = this.requests = this.bytesIn = this.bytesOut = this.cellsRead = this.cellsWritten = 0;
  }
}
