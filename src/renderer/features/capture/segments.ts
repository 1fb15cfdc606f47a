import type { Captured } from '../../../contract/index.ts';

type PartName = 'kind' | 'on' | 'person' | 'company' | 'introducedBy' | 'followUpOn';
/** A stretch of the line; `part` says what it was understood as. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly part: PartName | null;
}

type Span = Captured['on']['span'];

/** The line cut where something was understood. Marks of an earlier line stay where its words still stand. */
export function segments(text: string, captured: Captured | undefined): Segment[] {
  const marks: { start: number; end: number; part: PartName }[] = [];
  const mark = (span: Span, part: PartName) => {
    if (!span || !captured) return;
    const same = text.slice(span.start, span.end) === captured.text.slice(span.start, span.end);
    if (same && span.end > span.start) marks.push({ ...span, part });
  };
  if (captured) {
    mark(captured.kind.span, 'kind');
    mark(captured.on.span, 'on');
    for (const person of captured.people) {
      mark(person.span, 'person');
      mark(person.company?.span ?? null, 'company');
    }
    mark(captured.introducedBy?.span ?? null, 'introducedBy');
    mark(captured.followUpOn?.span ?? null, 'followUpOn');
  }
  const cut: Segment[] = [];
  let at = 0;
  for (const { start, end, part } of marks.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) cut.push({ start: at, text: text.slice(at, start), part: null });
    cut.push({ start, text: text.slice(start, end), part });
    at = end;
  }
  if (at < text.length) cut.push({ start: at, text: text.slice(at), part: null });
  return cut;
}
