import type { IndicatorDefinition } from './IndicatorDefinition';

/** The numbers of the lines: "1", "2", and "2.1" for a part of the line above. */
export function ordinals(definitions: readonly Pick<IndicatorDefinition, 'isPart'>[]): string[] {
  let line = 0;
  let part = 0;
  return definitions.map(({ isPart }) => {
    if (isPart === true && line > 0) {
      part += 1;
      return `${line}.${part}`;
    }
    line += 1;
    part = 0;
    return String(line);
  });
}
