import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';

/** A task of the main thread, and whose work it was. In milliseconds of this thread's time on a processor. */
export interface MainThreadTask {
  /** What was being measured when it ran. */
  readonly phase: string;
  readonly all: number;
  /** Without the workbench's host, which is another program where there is an Excel. */
  readonly pane: number;
  /** Where the pane spent the most, the dearest first: "12 ms src/core/vietnamese/fold.ts:12". */
  readonly dearest: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: ProfileData };
}

interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'blink.user_timing'];
const PHASE = 'phase: ';
/** Tasks below this many milliseconds hold nobody up. */
const SHORT = 10;
const DIST = join(__dirname, '../../dist');

/**
 * Watches the main thread that the pane shares with the workbench: from
 * `start` to `stop`, in phases. Samples tell whose work a task was, and the
 * processor's time says the same on a machine that has other work to do.
 */
export class MainThread {
  readonly #events: TraceEvent[] = [];

  private constructor(
    private readonly page: Page,
    private readonly devtools: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
  ) {
    devtools.on('Tracing.dataCollected', ({ value }) => this.#events.push(...(value as unknown as TraceEvent[])));
  }

  static async start(page: Page): Promise<MainThread> {
    const thread = new MainThread(page, await page.context().newCDPSession(page));
    await thread.devtools.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES },
    });
    return thread;
  }

  async phase(name: string): Promise<void> {
    await this.page.evaluate(`performance.mark(${JSON.stringify(PHASE + name)})`);
  }

  /** The tasks that were not short, in their order. */
  async stop(): Promise<readonly MainThreadTask[]> {
    const ended = new Promise((resolve) => this.devtools.once('Tracing.tracingComplete', resolve));
    await this.devtools.send('Tracing.end');
    await ended;
    const marks = this.#events.filter(({ name }) => name.startsWith(PHASE)).sort((a, b) => a.ts - b.ts);
    const [mark] = marks;
    if (!mark) return [];
    const profile = new Profile(this.#events.filter(({ pid }) => pid === mark.pid));
    return this.#events
      .filter(({ name, pid, tid }) => name.endsWith('RunTask') && pid === mark.pid && tid === mark.tid)
      .filter(({ ts, tdur = 0 }) => ts >= mark.ts && tdur >= 1000 * SHORT)
      .sort((a, b) => a.ts - b.ts)
      .map(({ ts, dur = 0, tdur = 0 }) => {
        const phase = marks.filter((candidate) => candidate.ts <= ts).at(-1)?.name ?? '';
        return { phase: phase.slice(PHASE.length), ...profile.sharesOf(ts, ts + dur, tdur / 1000) };
      });
  }
}

/** What ran when, by samples of the stack. */
class Profile {
  readonly #nodes = new Map<number, ProfileNode>();
  readonly #samples: { readonly time: number; readonly node: number }[] = [];

  constructor(events: readonly TraceEvent[]) {
    let time = 0;
    const parts = events.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk');
    for (const { args } of [...parts].sort((a, b) => a.ts - b.ts)) {
      const { startTime, timeDeltas = [], cpuProfile: { nodes = [], samples = [] } = {} } = args.data ?? {};
      if (startTime !== undefined) time = startTime;
      for (const node of nodes) this.#nodes.set(node.id, node);
      for (const [index, node] of samples.entries()) {
        time += timeDeltas[index] ?? 0;
        this.#samples.push({ time, node });
      }
    }
  }

  /** @param all of the task, in milliseconds */
  sharesOf(from: number, to: number, all: number): Pick<MainThreadTask, 'all' | 'pane' | 'dearest'> {
    const within = this.#samples.filter(({ time }) => time >= from && time <= to);
    const each = all / Math.max(1, within.length);
    const own = new Map<string, number>();
    let pane = 0;
    for (const { node } of within) {
      const stack = this.#stackOf(node);
      if (stack.some(({ callFrame }) => isWorkbench(callFrame.url))) continue;
      pane += each;
      const place = placeOf(stack);
      own.set(place, (own.get(place) ?? 0) + each);
    }
    const dearest = [...own].sort((a, b) => b[1] - a[1]).slice(0, 3);
    return { all, pane, dearest: dearest.map(([place, cost]) => `${cost.toFixed(0)} ms ${place}`) };
  }

  #stackOf(leaf: number): ProfileNode[] {
    const stack: ProfileNode[] = [];
    for (let node = this.#nodes.get(leaf); node; node = this.#nodes.get(node.parent ?? -1)) stack.push(node);
    return stack;
  }
}

/** The innermost place in our source; where there is none, a library's function or the browser's own doing. */
function placeOf(stack: readonly ProfileNode[]): string {
  for (const { callFrame } of stack) {
    const source = sourceOf(callFrame);
    if (source?.startsWith('src/') === true) return source;
  }
  const { functionName = '', url = '' } = stack[0]?.callFrame ?? {};
  return `${functionName} ${basename(url)}`.trim() || '(program)';
}

function isWorkbench(url = ''): boolean {
  return url.includes('.js') && !url.includes('/addin/') && !url.includes('/office-js/');
}

const maps = new Map<string, SourceMap>();

function sourceOf({ url = '', lineNumber = 0, columnNumber = 0 }: ProfileNode['callFrame']): string | undefined {
  const file = basename(url.split('?')[0] ?? '');
  if (!url.includes('/addin/') || !file.endsWith('.js')) return undefined;
  let map = maps.get(file);
  if (!map) {
    map = new SourceMap(JSON.parse(readFileSync(join(DIST, 'addin', `${file}.map`), 'utf8')) as SourceMapPayload);
    maps.set(file, map);
  }
  const entry = map.findEntry(lineNumber, columnNumber);
  // What a bundler adds of its own has no source.
  if (!('originalSource' in entry) || !(entry.originalSource as string | undefined)) return undefined;
  return `${entry.originalSource.replace(/^webpack:\/\/[^/]*\/(?:\.\/)?/, '')}:${entry.originalLine + 1}`;
}
