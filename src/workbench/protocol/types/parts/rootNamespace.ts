import { SaxesParser } from 'saxes';
import { invalidArgument } from '../../RichApiError';

/**
 * The namespace of the root element of a document: `""` where it has none.
 *
 * @throws RichApiError InvalidArgument when it is no well-formed XML
 */
export function rootNamespace(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | undefined;
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ uri }) => {
    namespace ??= uri;
  });
  parser.write(xml).close();
  if (isBroken || namespace === undefined) throw invalidArgument();
  return namespace;
}
