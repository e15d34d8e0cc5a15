import { checkInSteps, type CheckInput } from './checkInSteps';
import type { Issue } from './Issue';

/** Checks registers in one go; in a pane, `checkInSteps` leaves time to draw. */
export function checkRegisters(input: CheckInput): readonly Issue[] {
  const steps = checkInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
