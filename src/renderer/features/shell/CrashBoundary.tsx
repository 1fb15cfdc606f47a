import { Component, type ReactNode } from 'react';
import { CrashScreen } from './CrashScreen.tsx';

interface CrashBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what went wrong while drawing and says so, instead of an empty window. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crash: { error: unknown } | null }> {
  override state: { crash: { error: unknown } | null } = { crash: null };

  static getDerivedStateFromError(error: unknown) {
    return { crash: { error } };
  }

  override render() {
    return this.state.crash ? <CrashScreen error={this.state.crash.error} /> : this.props.children;
  }
}
