import type { OwnFunction } from '../evaluate/FunctionCall';
import { aggregateFunctions } from './aggregateFunctions';
import { criteriaFunctions } from './criteriaFunctions';
import { dateFunctions } from './dateFunctions';
import { lambdaFunctions } from './lambdaFunctions';
import { logicalFunctions } from './logicalFunctions';
import { lookupFunctions } from './lookupFunctions';
import { rankFunctions } from './rankFunctions';
import { referenceFunctions } from './referenceFunctions';
import { roundingFunctions } from './roundingFunctions';
import { subtotalFunctions } from './subtotalFunctions';
import { textFunctions } from './textFunctions';

/**
 * The functions that are not left to the engine: those that see references or
 * choose what they evaluate, those that must be fast over thousands of rows,
 * and those whose result in the engine is not Excel's.
 */
export const OWN_FUNCTIONS: ReadonlyMap<string, OwnFunction> = new Map(
  [
    logicalFunctions,
    lambdaFunctions,
    referenceFunctions,
    criteriaFunctions,
    lookupFunctions,
    aggregateFunctions,
    rankFunctions,
    subtotalFunctions,
    roundingFunctions,
    dateFunctions,
    textFunctions,
  ].flatMap((functions) => Object.entries(functions)),
);
