export interface StepResult {
  readonly code: number;
  readonly output: string;
}
export class Steps {
  constructor(say: (line: string) => void, now?: () => number);
  readonly failed: readonly string[];
  run(name: string, work: () => Promise<StepResult>): Promise<void>;
  table(): string;
}
