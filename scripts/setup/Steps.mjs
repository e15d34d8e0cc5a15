import { performance } from 'node:perf_hooks';

/** Runs named steps, says how each ended and how long it took, and remembers it for the table at the end. */
export class Steps {
  #done = [];

  /** @param say prints a line @param now milliseconds, for tests */
  constructor(say, now = () => performance.now()) {
    this.say = say;
    this.now = now;
  }

  /** The names of the steps that failed. */
  get failed() {
    return this.#done.filter(({ code }) => code !== 0).map(({ name }) => name);
  }

  /** Runs `work`, which gives `{ code, output }`; the output of a failed step is shown. */
  async run(name, work) {
    this.say(`▶ ${name}`);
    const start = this.now();
    const { code, output } = await work();
    const seconds = (this.now() - start) / 1000;
    this.#done.push({ name, code, seconds });
    this.say(`${code === 0 ? '✔' : '✘'} ${name}  ${seconds.toFixed(1)} s`);
    if (code !== 0 && output !== '') this.say(output.trimEnd());
  }

  /** One line a step: mark, seconds, name. Steps that ran beside each other make the sum larger than the wait. */
  table() {
    return this.#done
      .map(({ name, code, seconds }) => `${code === 0 ? '✔' : '✘'} ${seconds.toFixed(1).padStart(7)} s  ${name}`)
      .join('\n');
  }
}
