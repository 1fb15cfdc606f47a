import { type ReactNode, useId } from 'react';

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
  /** Below the lines: more of them. */
  readonly foot?: ReactNode;
}

/** Things of one kind; nothing at all when there are none. */
export function Group({ title, count, children, foot }: GroupProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section className="today__group" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="today__count tabular">{count}</span>
      </h2>
      <ul className="due-list">{children}</ul>
      {foot}
    </section>
  );
}
