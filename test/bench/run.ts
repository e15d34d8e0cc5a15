import { benchFunctions } from './functions';

/** Each bench gives one line or more; a new one is added here. */
const BENCHES: readonly (() => string | Promise<string>)[] = [benchFunctions];

async function main(): Promise<void> {
  for (const bench of BENCHES) process.stdout.write(`${await bench()}\n`);
}

void main();
