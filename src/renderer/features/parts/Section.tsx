import './parts.css';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  readonly children: ReactNode;
}

/** A titled part of the page's side, with a button that adds to it. */
export function Section({ title, addLabel, onAdd, children }: SectionProps) {
  return (
    <section className="side-section" aria-label={title}>
      <header className="side-section__head">
        <h2>{title}</h2>
        <Tooltip label={addLabel}>
          <ActionIcon aria-label={addLabel} onClick={onAdd}>
            <IconPlus size={16} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </header>
      {children}
    </section>
  );
}
