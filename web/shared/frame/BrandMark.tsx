/** The sign of Samnod: three that meet in one node. Its lines take the colour of the words beside it. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round">
        <path d="M16 16 6.5 7.5M16 16 26 9M16 16l-2.5 12" />
        <path d="M6.5 7.5C11 3.5 21 3.5 26 9M26 9c3 6-2.5 17-12.5 19" opacity=".38" />
      </g>
      <g fill="currentColor">
        <circle cx="6.5" cy="7.5" r="3.25" />
        <circle cx="26" cy="9" r="3.25" />
        <circle cx="13.5" cy="28" r="3.25" />
      </g>
      <circle cx="16" cy="16" r="5.25" fill="var(--warm)" />
    </svg>
  );
}
