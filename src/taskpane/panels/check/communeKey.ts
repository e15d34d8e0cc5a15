import { placeKey } from '../../../core/names/placeKey';
import { remembered } from '../../../core/vietnamese/remembered';

/** The one spelling that a commune is filtered by. Thousands of issues lie in some hundred communes. */
export const communeKey = remembered(placeKey);
