import type { ObjectType } from '../ObjectType';
import { invalidArgument } from '../RichApiError';

/** `Office.addin.showAsTaskpane` and `hide`. The library only ever asks for these two states. */
export const appRuntimeService: ObjectType<null> = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: (_target, _args, host) => host.runtime.state,
    setAppRuntimeState: (_target, [state], host) => {
      if (state !== 'Visible' && state !== 'Background') throw invalidArgument();
      host.runtime.state = state;
      return null;
    },
  },
};

/** `Office.addin.setStartupBehavior` and `getStartupBehavior`. */
export const appRuntimePersistenceService: ObjectType<null> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: (_target, _args, host) => host.runtime.startState,
    setAppRuntimeStartState: (_target, [state], host) => {
      if (state !== 'Background' && state !== 'Inactive') throw invalidArgument();
      host.runtime.startState = state;
      return null;
    },
  },
};
