import { createContext, useContext } from 'react';
import type { Field } from '../../core/register/fields';
import type { Language } from '../../locales/Texts';
import type { Preferences } from './Preferences';
import type { WorkbookState } from './useWorkbook';

/** The four places, in the order of the work. */
export const PLACES = ['sheets', 'check', 'plan', 'report'] as const;
export type Place = (typeof PLACES)[number];

/** What exactly the user is led to in a place. */
export type Aim =
  /** The field of the report's options in which the figure of a line is typed. */
  | { readonly kind: 'figure'; readonly indicator: string }
  /** The form that says which column of a sheet holds a field. */
  | { readonly kind: 'column'; readonly sheet: string; readonly field: Field };

/** What stands behind the menu; it covers the places until it is left. */
export type Page = 'welcome' | 'guide' | 'history' | 'settings';

export interface PaneState {
  readonly workbook: WorkbookState;
  readonly place: Place;
  readonly page: Page | undefined;
  readonly goToPlace: (place: Place, aim?: Aim) => void;
  /** Until it was reached, given up, or another place is opened. */
  readonly aim: Aim | undefined;
  readonly dropAim: () => void;
  readonly openPage: (page: Page) => void;
  readonly closePage: () => void;
  readonly preferences: Preferences;
  readonly setPreferences: (change: Partial<Preferences>) => void;
  readonly switchLanguage: (language: Language) => void;
  /** What went wrong with work that has no place of its own. */
  readonly problem: unknown;
  readonly dismissProblem: () => void;
  /** The sheet that a button of the ribbon has just written. */
  readonly reported: string | undefined;
}

export const PaneContext = createContext<PaneState | undefined>(undefined);

/** The state of the pane as a whole. */
export function usePane(): PaneState {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('No PaneContext above this component');
  return pane;
}
