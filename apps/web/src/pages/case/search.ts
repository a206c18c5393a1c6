export const caseTabs = ['story', 'links', 'papers', 'answers', 'recusals', 'repairs'] as const;
export type CaseTab = (typeof caseTabs)[number];

/** `tab`: one of caseTabs. `by`: how the timeline is ordered. `material`: opened in front. */
export type CasePageSearch = Readonly<{ tab?: string; by?: string; material?: string }>;
