import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly why?: ReactNode;
  /** Beside the title. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A part of the settings. */
export function Section({ title, why, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className="settings__section" aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          {why && <p className="quiet">{why}</p>}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}
