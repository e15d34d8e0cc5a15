import type { Field } from '../../register/fields';
import type { Role } from '../../register/Register';

/** Why a line has no figure, told apart by what would give it one. */
export type Gap =
  /** No register tells it: somebody has to type it. */
  | { readonly kind: 'untracked' }
  /** No sheet was taken for the register that it is counted in. */
  | { readonly kind: 'no-register' }
  /** A sheet of this workbook lacks a column, or its column was not recognised. */
  | { readonly kind: 'no-column'; readonly sheet: string; readonly role: Role; readonly field: Field }
  /** Cells of this workbook could not be read without doubt; the first of them: "B7", "12:12". */
  | { readonly kind: 'unclear'; readonly sheet: string; readonly address: string }
  /** Nothing that could be mended in this workbook. */
  | { readonly kind: 'other' };
