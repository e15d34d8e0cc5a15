/**
 * A colour that can be read on a background: `color` itself when the contrast
 * (WCAG 2.2, relative luminance) suffices, else mixed towards white or black
 * until it does. `readable('#1F4E79', '#1E1E1E', 4.5)` is a lighter blue.
 *
 * @param color `#RRGGBB`; anything else comes back as it is
 */
export function readable(color: string, background: string, ratio: number): string {
  const from = parse(color);
  const behind = parse(background);
  if (!from || !behind) return color;
  const target = luminance(behind) < 0.18 ? 255 : 0;
  for (let share = 0; share <= 1; share += 0.1) {
    const mixed = from.map((channel) => Math.round(channel + (target - channel) * share));
    if (contrast(mixed, behind) >= ratio) return toHex(mixed);
  }
  return toHex([target, target, target]);
}

function parse(color: string): number[] | undefined {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  return match?.slice(1).map((channel) => Number.parseInt(channel, 16));
}

function toHex(channels: readonly number[]): string {
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
