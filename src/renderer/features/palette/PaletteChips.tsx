import { useT } from '../../i18n/useT.ts';
import type { Chip } from './types.ts';

interface PaletteChipsProps {
  readonly chips: readonly Chip[];
  /** Puts the cursor on a part of the text, so that typing changes it. */
  readonly onChange: (chip: Chip) => void;
}

/** How the words were understood, part by part; pressing one lets it be changed. */
export function PaletteChips({ chips, onChange }: PaletteChipsProps) {
  const t = useT();
  if (chips.length === 0) return null;
  return (
    <ul className="palette__chips" aria-label={t('palette.understood')}>
      {chips.map((chip) => (
        <li key={`${chip.from}-${chip.label}`}>
          <button
            type="button"
            className="palette__chip"
            data-wrong={chip.wrong || undefined}
            title={t('palette.changePart')}
            onClick={() => onChange(chip)}
          >
            {chip.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
