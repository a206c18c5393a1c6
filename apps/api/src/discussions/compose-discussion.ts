import type { RecordDialogue } from '#libs/case-file';
import type { DiscussionBody } from '../schemas/case-bodies.js';
import type { Sealing } from '../texts/sealing.js';

export function composeDiscussion(body: DiscussionBody, sealing: Sealing): RecordDialogue {
  return {
    type: 'RecordDialogue',
    data: {
      request: body.request ?? null,
      replyTo: body.replyTo ?? null,
      material: body.material ?? null,
      page: body.page ?? null,
      participants: body.participants,
      startedAt: body.startedAt,
      endedAt: body.endedAt,
      text: sealing.seal(body.text),
      differingViews: (body.differingViews ?? []).map(({ officer, view }) => ({
        officer,
        view: sealing.seal(view),
      })),
      outcome: sealing.optional(body.outcome),
    },
  };
}
