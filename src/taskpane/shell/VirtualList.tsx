import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%', margin: 0, padding: 0 },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** Marks the button of a line that arrow keys move to. */
export const LINE_BUTTON = { 'data-line-button': '' } as const;

/** What stays above and below the lines while they scroll, in pixels: the tabs and the actions. */
const COVERED = { scrollPaddingStart: 100, scrollPaddingEnd: 80 };

interface VirtualListProps<Item extends { readonly id: string }> {
  /** What a screen reader calls the list. */
  readonly label: string;
  readonly items: readonly Item[];
  /** Of a line that was not drawn yet, in pixels. */
  readonly estimateSize: (item: Item) => number;
  /** Id of the line to keep in sight. */
  readonly shown?: string | undefined;
  /** The line; the button in it that has `LINE_BUTTON` takes the `tabIndex`. */
  readonly render: (item: Item, tabIndex: 0 | -1) => ReactNode;
}

/**
 * The lines that the window shows, and no others: thousands scroll as smoothly
 * as ten. Tab stops once at the list; the arrow keys, Home and End move from
 * line to line. The line in focus is kept however far it is scrolled away, so
 * the focus is never lost.
 */
export function VirtualList<Item extends { readonly id: string }>({
  label,
  items,
  estimateSize,
  shown,
  render,
}: VirtualListProps<Item>): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [activeId, setActiveId] = useState<string>();
  const wanted = useRef<number | undefined>(undefined);
  const active = Math.max(
    0,
    items.findIndex(({ id }) => id === activeId),
  );

  // What stands above the list grows and shrinks, and with it all that both are in.
  useLayoutEffect(() => {
    const surroundings = list.current?.parentElement;
    if (!surroundings) return undefined;
    const observer = new ResizeObserver(() => {
      if (list.current) setScrollMargin(list.current.getBoundingClientRect().top + window.scrollY);
    });
    observer.observe(surroundings);
    return () => observer.disconnect();
  }, []);

  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: (index) => (items[index] ? estimateSize(items[index]) : 0),
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
    scrollMargin,
    ...COVERED,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });

  useEffect(() => {
    if (wanted.current === undefined) return;
    const button = list.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] [data-line-button]`);
    if (!button) return;
    wanted.current = undefined;
    button.focus();
  });

  const shownIndex = shown === undefined ? -1 : items.findIndex(({ id }) => id === shown);
  useEffect(() => {
    if (shownIndex >= 0) virtualizer.scrollToIndex(shownIndex);
  }, [shownIndex, virtualizer]);

  const move = (event: KeyboardEvent): void => {
    const line = event.target instanceof HTMLElement && event.target.matches('[data-line-button]');
    const next = line ? target(event.key, active, items.length - 1) : undefined;
    if (next === undefined) return;
    event.preventDefault();
    wanted.current = next;
    setActiveId(items[next]?.id);
    virtualizer.scrollToIndex(next);
  };
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={move}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
              onFocus={() => setActiveId(item.id)}
            >
              {render(item, index === active ? 0 : -1)}
            </div>
          )
        );
      })}
    </div>
  );
}

function target(key: string, active: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(active + 1, last);
  if (key === 'ArrowUp') return Math.max(active - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
