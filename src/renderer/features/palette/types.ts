import type { ReactNode } from 'react';

/** One line of the palette. */
export interface Entry {
  readonly id: string;
  readonly mark: ReactNode;
  readonly title: ReactNode;
  /** After the title, quiet. */
  readonly detail?: ReactNode;
  /** At the right end. */
  readonly end?: ReactNode;
  /** What the foot of the palette tells of the line the cursor is on. */
  readonly preview?: ReactNode;
  /** Leaves the palette open: the entry changes what is asked. */
  readonly stays?: boolean;
  readonly run: () => void;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}
