export const adminTabs = ['directory', 'officers', 'delegations', 'keys', 'procedures', 'health'] as const;
export type AdminTab = (typeof adminTabs)[number];

export type AdminSearch = Readonly<{ tab?: string; procedure?: string; unit?: string }>;
