/** The limits of Excel on the web; each can be switched off by `Infinity`. */
export interface HostLimits {
  /** Of one request and of one response. */
  payloadBytes: number;
  /** A read of more cells gives `null` where the values should be, and no error. */
  cellsPerRead: number;
}

export const EXCEL_ON_THE_WEB: HostLimits = { payloadBytes: 5 * 1024 * 1024, cellsPerRead: 5_000_000 };

export const EXCEL_ON_THE_DESKTOP: HostLimits = { payloadBytes: Infinity, cellsPerRead: 5_000_000 };
