import { IconNote } from '@tabler/icons-react';

/** A note. Decorative. */
export function NoteMark() {
  return <IconNote className="palette__icon" size={18} stroke={1.5} aria-hidden="true" />;
}
