/** A fault of the host itself: the add-in only sees a GeneralException. */
export interface HostFailure {
  readonly error: unknown;
  /** JSON text of the request that met it; absent when formulas were computed in between. */
  readonly request?: string;
}
