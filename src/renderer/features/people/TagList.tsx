import './TagList.css';

/** Tags on one line: the first in full as far as it goes, then how many more; all of them on hover. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  const [first, ...rest] = tags;
  if (first === undefined) return null;
  return (
    <span className="tag-list" title={tags.join(', ')}>
      <span className="tag-list__tag truncate">{first}</span>
      {rest.length > 0 && <span className="tag-list__more tabular">+{rest.length}</span>}
    </span>
  );
}
