import { Component, type ReactNode } from 'react';
import { ErrorBar } from './ErrorBar';

interface PaneErrorBoundaryProps {
  readonly children: ReactNode;
  /** What is shown instead; an error bar where absent. */
  readonly instead?: (error: unknown) => ReactNode;
}

interface PaneErrorBoundaryState {
  readonly failed?: { readonly error: unknown };
}

/** What went wrong while drawing (a part of the pane that could not be loaded, above all) is shown instead of a blank pane. */
export class PaneErrorBoundary extends Component<PaneErrorBoundaryProps, PaneErrorBoundaryState> {
  override state: PaneErrorBoundaryState = {};

  static getDerivedStateFromError(error: unknown): PaneErrorBoundaryState {
    return { failed: { error } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    const { children, instead } = this.props;
    if (!failed) return children;
    if (instead) return instead(failed.error);
    // A part that failed to load is remembered by React as failed: only a new page asks for it again.
    return <ErrorBar error={failed.error} onRetry={() => window.location.reload()} />;
  }
}
