import './listFilter.css';
import { useBook } from '../../transport/hooks.ts';
import { FilterField } from '../../ui/FilterField.tsx';
import { QueryErrors } from './QueryErrors.tsx';

interface ListFilterProps {
  readonly kind: 'person' | 'company';
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Narrows a list by words and filters as a search has them; what is not understood is underlined, and said below. */
export function ListFilter({ kind, label, value, onChange }: ListFilterProps) {
  const { data, isPlaceholderData } = useBook('search.read', { text: value, kind }, { enabled: value.trim() !== '' });
  const errors = value.trim() === '' || isPlaceholderData ? [] : (data?.errors ?? []);
  return (
    <>
      <FilterField label={label} value={value} onChange={onChange} wrong={errors} />
      {errors.length > 0 && (
        <div className="list-filter__errors">
          <QueryErrors text={value} errors={errors} onMend={onChange} />
        </div>
      )}
    </>
  );
}
