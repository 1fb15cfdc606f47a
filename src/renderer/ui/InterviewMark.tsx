import './marks.css';

/** An interview: a lozenge. Decorative. */
export function InterviewMark({ size = 24 }: { readonly size?: number }) {
  const middle = size / 2;
  const reach = middle - 2;
  return (
    <svg className="interview-mark" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d={`M${middle} ${middle - reach} L${middle + reach} ${middle} L${middle} ${middle + reach} L${middle - reach} ${middle} Z`}
        strokeLinejoin="round"
      />
    </svg>
  );
}
