import { invalidArgument } from '../../RichApiError';
import { CSS_COLOURS } from './cssColours';

/** `#FFA500`, `ffa500` or `orange` as `#FFA500`; @throws RichApiError InvalidArgument */
export function readColour(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const colour = hex === undefined ? CSS_COLOURS.get(value.toLowerCase()) : `#${hex.toUpperCase()}`;
  if (colour === undefined) throw invalidArgument();
  return colour;
}
