import { useT } from '../../i18n/useT.ts';
import type { Entry, Group } from './types.ts';

interface PaletteListProps {
  readonly groups: readonly Group[];
  readonly remark: string | null;
  readonly active: number;
  readonly onHover: (index: number) => void;
  readonly onRun: (entry: Entry) => void;
}

/** The lines of the palette, in groups. The field above keeps the focus. */
export function PaletteList({ groups, remark, active, onHover, onRun }: PaletteListProps) {
  const t = useT();
  let count = 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by key
    <div className="palette__scroll" tabIndex={0}>
      {remark && (
        <p className="palette__remark" role="status">
          {remark}
        </p>
      )}
      <div id="palette-results" role="listbox" aria-label={t('palette.results')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: options in groups, not form fields
          <div key={group.id} role="group" aria-label={group.title}>
            <div className="palette__group" aria-hidden="true">
              {group.title}
            </div>
            {group.entries.map((entry) => {
              const index = count++;
              return (
                // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has focus and keys
                <div
                  key={entry.id}
                  id={`palette-${index}`}
                  role="option"
                  className="palette__entry"
                  aria-selected={index === active}
                  onMouseMove={() => index !== active && onHover(index)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onRun(entry)}
                >
                  <span className="palette__mark">{entry.mark}</span>
                  <span className="palette__title truncate">{entry.title}</span>
                  <span className="palette__detail truncate">{entry.detail}</span>
                  {entry.end && <span className="palette__end">{entry.end}</span>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}
