import { apiObject, type ApiObject, type ObjectType } from '../ObjectType';
import { apiNotFound, invalidArgument } from '../RichApiError';
import { appRuntimePersistenceService, appRuntimeService } from './appRuntimeServices';

/** Office.js asks for it at start-up, to say that it can take clicks on the ribbon. */
const actionHandlers: ObjectType<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
};

/** Where the library brings the results of custom functions that the host has called by message. */
const customFunctions: ObjectType<null> = {
  name: 'CustomFunctions',
  methods: {
    _setOsfControlContainerReadyForCustomFunctions: (_target, _args, host) => {
      host.customFunctionsReady();
      return null;
    },
    setInvocationResults: (_target, [results], host) => {
      host.customFunctionResults(asList(results));
      return null;
    },
    setInvocationArrayResults: (_target, [results], host) => {
      host.customFunctionResults(asList(results));
      return null;
    },
  },
};

const SERVICES: Readonly<Record<string, ObjectType<null>>> = {
  'Microsoft.InternalService.AddinInternalService': actionHandlers,
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': appRuntimePersistenceService,
};

/** The object that `new` of a full type name makes, or ApiNotFound. */
export function internalService(name: string): ApiObject {
  const type = SERVICES[name];
  if (!type) throw apiNotFound(name);
  return apiObject(type, null);
}

function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value as unknown[];
}
