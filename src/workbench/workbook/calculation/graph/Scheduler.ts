import { CellError } from '../../cell';
import { Evaluator } from '../evaluate/Evaluator';
import { NotReady } from '../evaluate/NotReady';
import { Unsupported } from '../evaluate/Unsupported';
import type { FormulaGraph } from './FormulaGraph';
import type { FormulaNode } from './FormulaNode';
import type { NodeContext } from './NodeContext';

/** A formula that is computed so often in one calculation runs in circles by way of what it fills. */
const MOST_RUNS = 100;

/** A formula on the way down, with what has to be computed before it. */
interface Frame {
  readonly node: FormulaNode;
  needs: readonly FormulaNode[];
  next: number;
}

/**
 * Computes what is to be computed, in the order in which formulas need each
 * other. The order is found on the way: a formula that reads a cell which is
 * not yet right is left, the other computed, and it is tried again. So IF costs
 * only the branch it takes, and INDIRECT needs no special care.
 */
export class Scheduler {
  /** Formulas that wait for a custom function, their own or one before them. */
  #waiting = new Set<FormulaNode>();
  #changed = false;
  /** How often each was computed in this calculation. */
  readonly #runs = new Map<FormulaNode, number>();

  constructor(
    readonly graph: FormulaGraph,
    readonly contextOf: (node: FormulaNode) => NodeContext,
  ) {}

  /** Computes all that does not have to wait for a custom function. True when a value in a cell has changed. */
  run(): boolean {
    this.#waiting = new Set();
    this.#changed = false;
    this.#runs.clear();
    for (;;) {
      const roots = [...this.graph.formulas.dirty()].filter((node) => !this.#waiting.has(node));
      if (roots.length === 0) break;
      for (const root of roots) if (root.dirty && !root.removed && !this.#waiting.has(root)) this.#compute(root);
    }
    for (const node of this.#waiting) if (this.graph.showBusy(node)) this.#changed = true;
    return this.#changed;
  }

  #compute(root: FormulaNode): void {
    const path: Frame[] = [{ node: root, needs: [], next: 0 }];
    const onPath = new Map<FormulaNode, number>([[root, 0]]);
    const pop = (): void => {
      const frame = path.pop();
      if (frame) onPath.delete(frame.node);
    };
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const { node } = frame;
      const need = nextNeed(frame);
      if (need === undefined) {
        const needs = node.dirty ? this.#evaluate(node) : undefined;
        if (needs === undefined) pop();
        else if (needs.length === 0) {
          this.#waiting.add(node);
          pop();
        } else {
          frame.needs = needs;
          frame.next = 0;
        }
        continue;
      }
      const start = onPath.get(need);
      if (this.#waiting.has(need)) {
        this.#waiting.add(node);
        pop();
      } else if (start !== undefined) {
        const circle = path.slice(start).map((each) => each.node);
        while (path.length > start) pop();
        this.#breakCircle(circle);
      } else {
        onPath.set(need, path.length);
        path.push({ node: need, needs: [], next: 0 });
      }
    }
  }

  /** `undefined` when done; what is needed first, or an empty list when a custom function has to answer. */
  #evaluate(node: FormulaNode): readonly FormulaNode[] | undefined {
    const runs = (this.#runs.get(node) ?? 0) + 1;
    this.#runs.set(node, runs);
    if (runs > MOST_RUNS) {
      this.#breakCircle([node]);
      return undefined;
    }
    const context = this.contextOf(node);
    try {
      const evaluator = new Evaluator(context);
      const result = node.ast ? evaluator.read(evaluator.evaluate(node.ast)) : new CellError('#NAME?');
      if (this.graph.settle(node, result, context.reads)) this.#changed = true;
    } catch (error) {
      if (error instanceof NotReady) return error.needs;
      this.#fail(node, error, context);
    }
    node.calls.clear();
    return undefined;
  }

  /** A value from the file is better than none when the engine cannot compute it. */
  #fail(node: FormulaNode, error: unknown, context: NodeContext): void {
    const hasValue = node.sheet.value(node.row, node.column) !== null;
    if (hasValue && (node.fromFile || error instanceof Unsupported)) {
      this.graph.leave(node, context.reads);
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    const result = new CellError(error instanceof Unsupported ? '#NAME?' : '#VALUE!', message);
    if (this.graph.settle(node, result, context.reads)) this.#changed = true;
  }

  /** Formulas that need themselves are 0, as in Excel without iteration. */
  #breakCircle(circle: readonly FormulaNode[]): void {
    if (this.graph.settleCircle(circle)) this.#changed = true;
    for (const node of circle) node.calls.clear();
  }
}

function nextNeed(frame: Frame): FormulaNode | undefined {
  for (; frame.next < frame.needs.length; frame.next += 1) {
    const need = frame.needs[frame.next];
    if (need?.dirty && !need.removed) return need;
  }
  return undefined;
}
