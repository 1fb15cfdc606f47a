import { IconX } from '@tabler/icons-react';
import type { QueryChip, QueryError } from '../../../contract/index.ts';
import { withoutLeaf } from '../../../domain/query/print.ts';
import { useT } from '../../i18n/useT.ts';
import type { FieldControl } from './QueryField.tsx';
import { chipText } from './words.ts';

interface QueryChipsProps {
  readonly text: string;
  readonly chips: readonly QueryChip[];
  readonly errors: readonly QueryError[];
  readonly field: FieldControl;
}

/** How a search was understood, part by part: pressing one puts the cursor on it, its cross takes it out. */
export function QueryChips({ text, chips, errors, field }: QueryChipsProps) {
  const t = useT();
  if (chips.length === 0) return null;
  return (
    <ul className="search__chips" aria-label={t('search.chips')}>
      {chips.map((chip) => {
        const label = chipText(t, chip);
        const wrong = errors.some(({ from, to }) => from >= chip.from && to <= chip.to);
        return (
          <li
            key={chip.from}
            className="search__chip"
            data-wrong={wrong || undefined}
            data-negated={chip.negated || undefined}
          >
            <button
              type="button"
              className="search__chip-text"
              aria-label={t('search.chip.change', { chip: label })}
              onClick={() => field.select(chip.key ? text.indexOf(':', chip.from) + 1 : chip.from, chip.to)}
            >
              {label}
            </button>
            <button
              type="button"
              className="search__chip-cross"
              aria-label={t('search.chip.remove', { chip: label })}
              onClick={() => field.write(withoutLeaf(text, chip))}
            >
              <IconX size={12} stroke={2} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
