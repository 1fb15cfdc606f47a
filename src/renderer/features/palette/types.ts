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
  /** What stands beside the list while the cursor is on the line. */
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

/** A part of the question or search as it was understood, and where in the text it stands. */
export interface Chip {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Nothing could be made of it. */
  readonly wrong: boolean;
}
