import './MiddleTruncate.css';

/** Text cut in its middle when there is no room, so that the end of a long company name stays; whole on hover. */
export function MiddleTruncate({ text }: { readonly text: string }) {
  const letters = [...text];
  if (letters.length < 16) {
    return (
      <span className="truncate" title={text}>
        {text}
      </span>
    );
  }
  const tail = letters.slice(-8).join('');
  const head = letters.slice(0, -8).join('');
  return (
    <span className="middle-truncate" title={text}>
      <span className="truncate">{head}</span>
      <span className="middle-truncate__tail">{tail}</span>
    </span>
  );
}
