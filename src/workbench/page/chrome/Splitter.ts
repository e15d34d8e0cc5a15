/** Widths of the pane, in pixels: Excel opens it at 350 and lets it shrink to 320. */
const WIDTH = { least: 320, usual: 350, most: 640 };

/** The bar between sheet and pane: dragged, or moved with the arrow keys. */
export function makeSplitter(bar: HTMLElement, pane: HTMLElement): void {
  const setWidth = (wanted: number): void => {
    const most = Math.max(WIDTH.least, Math.min(WIDTH.most, window.innerWidth - 200));
    const width = Math.round(Math.min(Math.max(wanted, WIDTH.least), most));
    pane.style.width = `${width}px`;
    bar.setAttribute('aria-valuenow', String(width));
  };
  bar.setAttribute('aria-valuemin', String(WIDTH.least));
  bar.setAttribute('aria-valuemax', String(WIDTH.most));
  setWidth(WIDTH.usual);

  bar.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(pane.offsetWidth + step);
  });
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    document.body.classList.add('resizing');
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) setWidth(pane.getBoundingClientRect().right - event.clientX);
  });
  bar.addEventListener('lostpointercapture', () => document.body.classList.remove('resizing'));
  bar.addEventListener('dblclick', () => setWidth(WIDTH.usual));
}
