import { createContext, useContext } from 'react';
import type { ExcelPort } from './ExcelPort';

export const PortContext = createContext<ExcelPort | undefined>(undefined);

/** The way to the workbook. */
export function usePort(): ExcelPort {
  const port = useContext(PortContext);
  if (!port) throw new Error('No ExcelPort above this component');
  return port;
}
