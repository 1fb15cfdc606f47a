import './parts.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

interface SectionProps {
  readonly title: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** A titled part of the page's side, with a button that adds to it. */
export function Section({ title, addLabel, onAdd, children }: SectionProps) {
  // What was pressed needs no telling, and what it opened is not to be covered.
  const [pressed, setPressed] = useState(false);
  return (
    <section className="side-section" aria-label={title}>
      <header className="side-section__head">
        <h2>{title}</h2>
        <Tooltip label={addLabel} disabled={pressed}>
          <ActionIcon
            aria-label={addLabel}
            onPointerLeave={() => setPressed(false)}
            onClick={() => {
              setPressed(true);
              onAdd();
            }}
          >
            <IconPlus size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </header>
      {children}
    </section>
  );
}
