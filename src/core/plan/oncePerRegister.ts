import type { Register } from '../register/Register';
import type { Judge } from './Judge';

/**
 * Makes a judgement of records that is worked out once for each record of a
 * register, however many lines of a table ask for it.
 */
export function oncePerRegister<Result>(
  build: (register: Register) => Judge<Result>,
): (register: Register) => Judge<Result> {
  const judges = new WeakMap<Register, Judge<Result>>();
  return (register) => {
    const known = judges.get(register);
    if (known) return known;
    const judge = build(register);
    const results: ({ readonly value: Result } | undefined)[] = [];
    const remembering: Judge<Result> = (index) => (results[index] ??= { value: judge(index) }).value;
    judges.set(register, remembering);
    return remembering;
  };
}
