import type { ReactNode } from 'react';

interface SettingProps {
  readonly label: ReactNode;
  /** A few words on what it is for. */
  readonly why?: ReactNode;
  /** What follows from the value, as an example that changes with it. */
  readonly effect?: ReactNode;
  readonly children: ReactNode;
}

/** One setting: its name, its control, and what it leads to. */
export function Setting({ label, why, effect, children }: SettingProps) {
  return (
    <div className="setting">
      <div className="setting__label">
        {label}
        {why && <small>{why}</small>}
      </div>
      <div className="setting__value">
        <div className="setting__control">{children}</div>
        {effect && (
          <p className="setting__effect" aria-live="polite">
            {effect}
          </p>
        )}
      </div>
    </div>
  );
}
