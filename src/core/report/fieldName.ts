import { fieldSpec, type Field } from '../register/fields';

/** A field as the notes call it: "Số lao động". */
export function fieldName(field: Field): string {
  return (fieldSpec('activity', field) ?? fieldSpec('register', field) ?? fieldSpec('plan', field))?.label ?? field;
}
