/** A past-tense fact: the type names it, the data holds what was decided and nothing a fold could derive. */
export type Fact<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

export type Accepted<Event> = Readonly<{ ok: true; events: readonly Event[] }>;
export type Refused<Refusal> = Readonly<{ ok: false; refusal: Refusal }>;
/** What a decider answers: events, or a refusal with a stable code. Expected refusals are values, never thrown. */
export type Decision<Event, Refusal> = Accepted<Event> | Refused<Refusal>;

export const accept = <Event>(...events: readonly Event[]): Accepted<Event> => ({ ok: true, events });
export const refuse = <Refusal>(refusal: Refusal): Refused<Refusal> => ({ ok: false, refusal });
