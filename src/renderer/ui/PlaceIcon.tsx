export type Place = 'people' | 'companies' | 'interviews';

/** The signs of the three kinds, as everywhere: a person is a circle, a company a square, an interview a lozenge. */
export function PlaceIcon({ place }: { readonly place: Place }) {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {place === 'people' && (
        <>
          <circle cx="9" cy="9" r="6.75" />
          <circle cx="9" cy="7.5" r="2" />
          <path d="M5.2 14.1c.5-1.9 2-3 3.8-3s3.3 1.1 3.8 3" />
        </>
      )}
      {place === 'companies' && (
        <>
          <rect x="2.75" y="2.75" width="12.5" height="12.5" rx="2.5" />
          <path
            d="M6.5 6.500h.01M9 6.500h.01M11.5 6.500h.01M6.5 9.300h.01M9 9.300h.01M11.5 9.300h.01M9 15v-2.8"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </>
      )}
      {place === 'interviews' && (
        <>
          <path d="M9 1.9 16.1 9 9 16.1 1.9 9Z" strokeLinejoin="round" />
          <path d="M6.6 8h4.800M6.6 10.300h3" strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}
