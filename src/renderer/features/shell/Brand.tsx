/** Kith's sign: two rings that overlap, one half full. */
export function Brand({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <circle cx="7.25" cy="10" r="5.5" stroke="var(--k-accent)" strokeWidth="1.8" />
      <path d="M7.25 4.500a5.5 5.5 0 0 0 0 11Z" fill="var(--k-accent)" />
      <circle cx="12.75" cy="10" r="5.5" stroke="var(--k-warmth-close)" strokeWidth="1.8" />
    </svg>
  );
}
