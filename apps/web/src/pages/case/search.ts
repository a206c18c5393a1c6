export const caseTabs = ['story', 'links', 'papers', 'answers', 'graph', 'recusals', 'repairs'] as const;
export type CaseTab = (typeof caseTabs)[number];

/** `tab`: one of caseTabs. `by`: how the timeline is ordered. `material`: opened in front. `of`: the link that the graph draws. */
export type CasePageSearch = Readonly<{ tab?: string; by?: string; material?: string; of?: string }>;
