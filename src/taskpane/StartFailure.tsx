import type { ReactElement } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { ErrorBar } from './shell/ErrorBar';
import { DARK_THEME, LIGHT_THEME } from './theme/themes';
import { useIsDark } from './theme/useIsDark';

/** It could not be asked for its theme. */
const NO_OFFICE = { isDark: undefined };

/** The pane when it cannot work here at all: outside Excel, or in one that is too old. */
export function StartFailure({ error }: { readonly error: unknown }): ReactElement {
  const isDark = useIsDark('office', NO_OFFICE);
  return (
    <FluentProvider theme={isDark ? DARK_THEME : LIGHT_THEME}>
      <main style={{ padding: 12, minHeight: '100vh' }}>
        <ErrorBar error={error} />
      </main>
    </FluentProvider>
  );
}
