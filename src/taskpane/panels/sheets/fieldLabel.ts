import { fieldSpec, type Field, type SheetFamily } from '../../../core/register/fields';
import type { Role } from '../../../core/register/Register';
import type { Language } from '../../../locales/Texts';

/** The kind of table that a role is: it decides which columns can stand in the sheet. */
export function familyOf(role: Role): SheetFamily {
  if (role === 'plan') return 'plan';
  return role === 'activities' || role === 'loans' || role === 'works' ? 'activity' : 'register';
}

/** A field as the user calls it; its id where the family of sheets has no such field. */
export function fieldLabel(field: Field, role: Role, language: Language): string {
  const spec = fieldSpec(familyOf(role), field);
  return (language === 'vi' ? spec?.label : spec?.english) ?? field;
}
