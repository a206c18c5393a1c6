import type { DraftContent, SavedViewBody } from './bodies.js';
import type { Http } from './http.js';
import type { Answer } from './problem.js';
import type { Schemas } from './shapes.js';

/** What an officer keeps for himself at his desk, and who else is at a task. */
export class DeskClient {
  constructor(private readonly http: Http) {}

  draft(task: string): Promise<Answer<Schemas['DraftKept']>> {
    return this.http.get(`/v1/tasks/${seg(task)}/draft`);
  }
  /** @param revision the one seen; refused with `draft-changed` when another window has saved since */
  saveDraft(task: string, content: DraftContent, revision?: number): Promise<Answer<Schemas['DraftSaved']>> {
    const body = { content, ...(revision !== undefined && { revision }) };
    return this.http.put(`/v1/tasks/${seg(task)}/draft`, { body });
  }
  forgetDraft(task: string): Promise<Answer<Schemas['Forgotten']>> {
    return this.http.delete(`/v1/tasks/${seg(task)}/draft`);
  }
  presence(task: string): Promise<Answer<Schemas['Presence']>> {
    return this.http.get(`/v1/tasks/${seg(task)}/presence`);
  }
  /** To be said again every `everySeconds` of the answer. */
  arrive(task: string, doing: 'reading' | 'writing' = 'reading'): Promise<Answer<Schemas['Presence']>> {
    return this.http.put(`/v1/tasks/${seg(task)}/presence`, { body: { doing } });
  }
  leave(task: string): Promise<Answer<Schemas['Presence']>> {
    return this.http.delete(`/v1/tasks/${seg(task)}/presence`);
  }
  views(): Promise<Answer<Schemas['SavedViews']>> {
    return this.http.get('/v1/views');
  }
  saveView(id: string, body: SavedViewBody): Promise<Answer<Schemas['SavedView']>> {
    return this.http.put(`/v1/views/${seg(id)}`, { body });
  }
  forgetView(id: string): Promise<Answer<Schemas['Forgotten']>> {
    return this.http.delete(`/v1/views/${seg(id)}`);
  }
}

const seg = encodeURIComponent;
