import './queryErrors.css';
import type { QueryError } from '../../../contract/index.ts';
import { quoted } from '../../../domain/query/print.ts';
import { useT } from '../../i18n/useT.ts';
import { queryErrorText } from './words.ts';

interface QueryErrorsProps {
  readonly text: string;
  readonly errors: readonly QueryError[];
  /** Takes the text with a suggestion in it. */
  readonly onMend: (text: string) => void;
}

/** What of a search is not understood, and one press that mends it. */
export function QueryErrors({ text, errors, onMend }: QueryErrorsProps) {
  const t = useT();
  if (errors.length === 0) return null;
  return (
    <ul className="search__errors" aria-live="polite">
      {errors.map((error) => {
        const { suggestion } = error;
        return (
          <li key={`${error.from}-${error.code}`}>
            {queryErrorText(t, error)}
            {suggestion && (
              <button type="button" className="search__mend" onClick={() => onMend(mended(text, error, suggestion))}>
                {t('search.suggestion', { suggestion })}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The text with the suggestion in the word's place; in quotes only where none stand already. */
function mended(text: string, { from, to, code }: QueryError, suggestion: string): string {
  const inQuotes = /["“„”«]/u.test(text[from - 1] ?? '');
  const word = code === 'unknown_key' || inQuotes ? suggestion : quoted(suggestion);
  return text.slice(0, from) + word + text.slice(to);
}
