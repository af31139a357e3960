import type { VerdictKind } from '../../shared/detection/verdict.ts';

export type SymbolName =
  | VerdictKind
  | 'home'
  | 'history'
  | 'settings'
  | 'on'
  | 'paused'
  | 'off'
  | 'limit'
  | 'phone'
  | 'picture'
  | 'delete'
  | 'back'
  | 'open'
  | 'close';

/** A drawing beside words that say the same; screen readers skip it. */
export function Symbol({ name }: { readonly name: SymbolName }) {
  return (
    <svg
      className={`symbol symbol-${name}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}

/** Each verdict has an outline of its own, so that the shape alone tells them apart. */
const drawings: { readonly [S in SymbolName]: React.ReactNode } = {
  danger: (
    <>
      <path className="fill" d="M7.9 1.5h8.2l6.4 6.4v8.2l-6.4 6.4H7.9l-6.4-6.4V7.9z" />
      <path className="cut" d="m8.2 8.2 7.6 7.6m0-7.6-7.6 7.6" />
    </>
  ),
  suspicious: (
    <>
      <path
        className="fill"
        d="M12 1.8a1.6 1.6 0 0 1 1.4.8l9.3 16.9a1.6 1.6 0 0 1-1.4 2.4H2.7a1.6 1.6 0 0 1-1.4-2.4l9.3-16.9a1.6 1.6 0 0 1 1.4-.8z"
      />
      <path className="cut" d="M12 8.6v5.4m0 3.8v.01" />
    </>
  ),
  none: (
    <>
      <circle cx="10.2" cy="10.2" r="7.4" />
      <path d="m15.6 15.6 6 6" />
    </>
  ),
  unreadable: (
    <>
      <path
        strokeDasharray="3.2 2.6"
        d="M4.5 2.5h15a2 2 0 0 1 2 2v15a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2v-15a2 2 0 0 1 2-2z"
      />
      <path d="M9.3 9.3a2.8 2.8 0 1 1 4 2.5c-.9.5-1.3 1-1.3 2m0 3v.01" />
    </>
  ),
  home: (
    <>
      <path d="M12 2.5 4 5.3v6.2c0 4.6 3.2 8.2 8 10 4.8-1.8 8-5.4 8-10V5.300z" />
      <path d="m8.5 11.8 2.5 2.5 4.5-4.8" />
    </>
  ),
  history: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.800V12l3.5 2.2" />
    </>
  ),
  settings: (
    <>
      <path d="M3 7h8m6 0h4M3 17h4m6 0h8" />
      <circle cx="14" cy="7" r="2.8" />
      <circle cx="10" cy="17" r="2.8" />
    </>
  ),
  on: (
    <>
      <circle className="fill" cx="12" cy="12" r="10" />
      <path className="cut" d="m7.5 12.3 3.2 3.2 6-6.5" />
    </>
  ),
  paused: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M9.5 8.500v7m5-7v7" />
    </>
  ),
  off: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="m5.5 5.5 13 13" />
    </>
  ),
  limit: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="M12 11v5.500m0-9v.01" />
    </>
  ),
  phone: (
    <path
      className="fill"
      d="M1.6 14.300c-.5-.6-.5-1.4 0-2C4.2 9.3 7.9 7.7 12 7.700s7.8 1.6 10.4 4.600c.5.6.5 1.4 0 2l-1.9 2.200c-.5.6-1.4.7-2 .2l-2.3-1.700a1.5 1.5 0 0 1-.6-1.200v-2.200a11.5 11.5 0 0 0-7.2 0v2.200c0 .5-.2.9-.6 1.200l-2.3 1.700c-.6.5-1.5.4-2-.2z"
    />
  ),
  picture: (
    <>
      <path d="M4.5 4h15a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z" />
      <path d="m3 17 5.5-5.5 4.5 4.5 3-3 5 5" />
      <path d="M15.5 8.500v.01" />
    </>
  ),
  delete: <path d="M4 6.500h16M9.5 6V3.500h5V6m3.5.500-.800 14H6.800L6 6.500m4 4v6m4-6v6" />,
  back: <path d="M14.5 5 8 12l6.5 7" />,
  open: <path d="m9.5 5 6.5 7-6.5 7" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
};
