import type { ReactNode } from 'react';

const shapes = {
  inbox: <path d="M3 13l2.5-8h9L17 13v4H3zM3 13h4l1 2h4l1-2h4" />,
  case: <path d="M3 6h5l1.5 2H17v9H3z" />,
  desk: <path d="M5 3h7l3 3v11H5zM8 9h4M8 12h4" />,
  custody: <path d="M4 4h12v12H4zM8 4v12M12 4v12" />,
  search: <path d="M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3zM13.5 13.5 17 17" />,
  quality: <path d="M4 16V9M8 16V5M12 16v-6M16 16V7" />,
  legal: <path d="M10 3v13M5 17h10M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z" />,
  admin: (
    <path d="M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.5 1.5M13.5 13.5 15 15M5 15l1.5-1.5M13.5 6.5 15 5" />
  ),
  person: <path d="M10 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 17c.6-3.4 3-5 6-5s5.4 1.6 6 5" />,
  key: <path d="M7 9.5a3 3 0 1 0 0 1h10v3M14 10.5v2" />,
  light: (
    <path d="M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M4.3 15.7l1.4-1.4M14.3 5.7l1.4-1.4" />
  ),
  lock: <path d="M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9" />,
  check: <path d="m4 10.5 4 4 8-9" />,
  back: <path d="M12 4l-6 6 6 6" />,
  panel: <path d="M3 4h14v12H3zM8 4v12" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** A line drawing, always beside words or a label: it carries no meaning alone. */
export function Icon({ name, size = 18 }: Readonly<{ name: IconName; size?: number }>) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  );
}
