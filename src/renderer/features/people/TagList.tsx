import './TagList.css';

/** Tags on one line; those without room are in the hover text. */
export function TagList({ tags }: { readonly tags: readonly string[] }) {
  return (
    <span className="tag-list" title={tags.join(', ')}>
      {tags.map((tag) => (
        <span key={tag} className="tag-list__tag truncate">
          {tag}
        </span>
      ))}
    </span>
  );
}
