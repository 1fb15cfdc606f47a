import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface ChipMenuProps {
  readonly label: ReactNode;
  /** What opens, for those who do not see it. */
  readonly name: string;
  /** What it holds is in force. */
  readonly on?: boolean;
  /** Looks like a plain button instead of a chip. */
  readonly plain?: boolean;
  readonly atEnd?: boolean;
  /** Opens at its right instead of below it. */
  readonly beside?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A chip that opens a small menu below it. */
export function ChipMenu({
  label,
  name,
  on = false,
  plain = false,
  atEnd = false,
  beside = false,
  children,
}: ChipMenuProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position={beside ? 'right-end' : atEnd ? 'bottom-end' : 'bottom-start'}
      withinPortal={false}
      trapFocus
      returnFocus
      classNames={{ dropdown: 'menu map-menu' }}
    >
      <Popover.Target>
        <button
          type="button"
          className={plain ? 'map-button' : 'filter-chip map-chip'}
          data-on={on || undefined}
          title={plain ? name : undefined}
          onClick={() => setOpened(!opened)}
        >
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>{children(() => setOpened(false))}</Popover.Dropdown>
    </Popover>
  );
}
