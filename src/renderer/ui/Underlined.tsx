import './Underlined.css';

interface UnderlinedProps {
  readonly text: string;
  /** In order of where they begin. */
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

/** A text whose places are underlined as wrong and which is otherwise not seen: it lies under a field with the same text. */
export function Underlined({ text, places }: UnderlinedProps) {
  const pieces = [];
  let at = 0;
  for (const { from, to } of places) {
    if (from < at || to > text.length) continue;
    pieces.push(<span key={`t${at}`}>{text.slice(at, from)}</span>, <u key={`e${from}`}>{text.slice(from, to)}</u>);
    at = to;
  }
  return <span className="underlined">{pieces}</span>;
}
