export const replayTabs = ['then', 'time', 'compare', 'answers', 'graph'] as const;
export type ReplayTab = (typeof replayTabs)[number];

/** `at`: the version that is shown. `as`: through whose eyes. `with`: the version it is compared with. `of`: the link that the graph draws. */
export type ReplaySearch = Readonly<{
  at?: number;
  as?: string;
  with?: number;
  tab?: string;
  by?: string;
  of?: string;
}>;
type Given = Readonly<{ [Name in keyof ReplaySearch]: ReplaySearch[Name] | undefined }>;

export const version = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;

export function searchOf({ at, as, with: other, tab, by, of }: Given): ReplaySearch {
  return {
    ...(at !== undefined && { at }),
    ...(as !== undefined && { as }),
    ...(other !== undefined && { with: other }),
    ...(tab !== undefined && { tab }),
    ...(by !== undefined && { by }),
    ...(of !== undefined && { of }),
  };
}
