export const adminTabs = [
  'directory',
  'officers',
  'delegations',
  'recusals',
  'keys',
  'repairs',
  'import',
  'procedures',
  'health',
] as const;
export type AdminTab = (typeof adminTabs)[number];

/**
 * `officer`: opened in front. `case`: whose recusals or repairs are shown. `against`: the version that the newest one
 * of a procedure is compared with.
 */
export type AdminSearch = Readonly<{
  tab?: string;
  procedure?: string;
  unit?: string;
  officer?: string;
  case?: string;
  against?: string;
}>;
export const adminSearchNames = ['tab', 'procedure', 'unit', 'officer', 'case', 'against'] as const;
