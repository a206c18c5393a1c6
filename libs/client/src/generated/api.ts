/** Made by tools/generate/client-types.ts from docs/reference/openapi.json: change neither by hand. */
export interface paths {
  readonly '/health/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Health_live'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Health_ready'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/metrics': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Metrics_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/problems': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Problems_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/problems/{code}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Problems_explain'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/procedures': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Procedures_list'];
    readonly put?: never;
    readonly post: operations['Procedures_publish'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/procedures/{procedure}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Procedures_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/procedures/check': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Procedures_check'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/simulation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Simulation_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/simulation/advance': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Simulation_advance'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/stream': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Streams_all'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/stream': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Streams_ofCase'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/session': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Session_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Cases_list'];
    readonly put?: never;
    readonly post: operations['Cases_start'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/check': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Cases_check'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Cases_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/events': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['CaseEvents_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/replay': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Replay_replay'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/responsibility': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Replay_responsibility'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/materials': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Materials_file'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/materials/{digest}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Materials_open'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}/pages': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['DisplayedPages_displayed'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/requests': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Requests_request'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/requests/{requestId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Requests_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/requests/{requestId}/rounds': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Requests_submit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/requests/{requestId}/withdraw': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Requests_withdraw'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/records': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Records_record'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/discussions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Discussions_list'];
    readonly put?: never;
    readonly post: operations['Discussions_record'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Tasks_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Tasks_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}/claim': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Tasks_claim'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}/release': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Tasks_release'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}/reassign': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Tasks_reassign'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reassignments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Reassignments_inbox'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/reassignments/reverse': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Reassignments_reverse'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/recusals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Recusals_list'];
    readonly put?: never;
    readonly post: operations['Recusals_raise'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/recusals/{recusal}/decide': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Recusals_decide'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/seal': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Seals_seal'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/seal/names': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Seals_add'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/seal/names/{officer}/remove': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Seals_remove'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/seal/lift': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Seals_lift'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/repairs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Repairs_list'];
    readonly put?: never;
    readonly post: operations['Repairs_propose'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/signatures/{signature}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Signatories_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}/sign-offs/withdraw': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['SignOff_withdraw'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}/sign-offs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['SignOff_sign'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}/draft': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Desk_draft'];
    readonly put: operations['Desk_save'];
    readonly post?: never;
    readonly delete: operations['Desk_forget'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/tasks/{taskId}/presence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Desk_present'];
    readonly put: operations['Desk_arrive'];
    readonly post?: never;
    readonly delete: operations['Desk_leave'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/views': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Views_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/views/{viewId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put: operations['Views_save'];
    readonly post?: never;
    readonly delete: operations['Views_forget'];
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/duties': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Duties_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/duties/{dutyId}/discharge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Duties_discharge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/findings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Findings_list'];
    readonly put?: never;
    readonly post: operations['Findings_raise'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/findings/{findingId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Findings_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/findings/{findingId}/urge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Findings_urge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/findings/{findingId}/answer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Findings_answer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/findings/{findingId}/recheck': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Findings_recheck'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/clocks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Clocks_clocks'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/clocks/{kind}/due': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Clocks_due'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/custody': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Clocks_custody'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/charges': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Charges_charge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/charges/{chargeId}/citations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Charges_cite'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/charges/{chargeId}/drop': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Charges_drop'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Charges_evidence'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/property': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Property_property'];
    readonly put?: never;
    readonly post: operations['Property_take'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/property/counts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Property_count'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/property/corrections': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Property_correct'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/property/hand-overs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Property_handOver'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/property/disposals': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Property_dispose'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/instruments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Instruments_forms'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/instruments': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Instruments_produce'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/interviews': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Interviews_list'];
    readonly put?: never;
    readonly post: operations['Interviews_record'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/interviews/{interviewId}/recordings': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Interviews_link'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/parties': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Submissions_join'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/submissions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Submissions_list'];
    readonly put?: never;
    readonly post: operations['Submissions_submit'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/submissions/{submissionId}/answer': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Submissions_answer'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/disclosure': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Submissions_disclosure'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/checks': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Checks_list'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/units': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Units_list'];
    readonly put?: never;
    readonly post: operations['Units_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/units/{unit}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Units_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/units/{unit}/rename': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Units_rename'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/units/{unit}/move': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Units_move'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/units/{unit}/merge': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Units_merge'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/units/{unit}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Units_close'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/posts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Posts_list'];
    readonly put?: never;
    readonly post: operations['Posts_create'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/posts/{unit}/{role}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Posts_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/posts/{unit}/{role}/holders': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Posts_appoint'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/posts/{unit}/{role}/holders/{officer}/remove': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Posts_remove'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/posts/{unit}/{role}/move': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Posts_move'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/posts/{unit}/{role}/abolish': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Posts_abolish'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Officers_list'];
    readonly put?: never;
    readonly post: operations['Officers_register'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Officers_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}/rename': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Officers_rename'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}/move': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Officers_move'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}/retire': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Officers_retire'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}/invitations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Logins_invite'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}/logins/end': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Logins_end'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}/ledger': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Ledger_read'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}/reads': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Ledger_reads'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/suspensions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Suspensions_list'];
    readonly put?: never;
    readonly post: operations['Suspensions_suspend'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/suspensions/{officer}/lift': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Suspensions_lift'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/qualifications': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Qualifications_list'];
    readonly put?: never;
    readonly post: operations['Qualifications_grant'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/qualifications/exams': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Qualifications_exam'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/qualifications/{officer}/revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Qualifications_revoke'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/delegations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Delegations_list'];
    readonly put?: never;
    readonly post: operations['Delegations_give'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/delegations/{delegation}/revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Delegations_revoke'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/clients': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Clients_register'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/directory/imports': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Imports_import'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Keys_list'];
    readonly put?: never;
    readonly post: operations['Keys_propose'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys/registrations': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Keys_begin'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys/{keyId}/confirm': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Keys_confirm'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys/{keyId}/retire': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Keys_retire'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/keys/{keyId}/revoke': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Keys_revoke'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/questions/reading-time': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Questions_readingTime'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/questions/pairs': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Questions_pairs'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/questions/never-returned': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Questions_neverReturned'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/questions/outside-authority': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Questions_outsideAuthority'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/inquiries': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Inquiries_list'];
    readonly put?: never;
    readonly post: operations['Inquiries_open'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/inquiries/{inquiry}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Inquiries_view'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/inquiries/{inquiry}/close': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Inquiries_close'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/inquiries/{inquiry}/reopen': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Inquiries_reopen'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/inquiries/{inquiry}/questions': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    readonly post: operations['Inquiries_save'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/inquiries/{inquiry}/changes/{question}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Inquiries_changes'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/report.pdf': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_report'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/cases/{caseId}/acts.csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_acts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/officers/{officer}/ledger.csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_ledgerOf'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/questions/reading-time.csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_readingTime'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/questions/pairs.csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_pairs'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/questions/never-returned.csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_neverReturned'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/v1/questions/outside-authority.csv': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get: operations['Exports_outsideAuthority'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly Acknowledged: {
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'];
    };
    readonly AcknowledgedWithId: {
      readonly id: string;
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'];
    };
    readonly ActPage: {
      readonly items: readonly components['schemas']['OfficerAct'][];
      readonly nextCursor: string | null;
    };
    readonly Actor:
      | {
          /** @enum {string} */
          readonly kind: 'officer';
          readonly officer: string;
        }
      | {
          /** @enum {string} */
          readonly kind: 'client';
          readonly client: string;
        }
      | {
          /** @enum {string} */
          readonly kind: 'system';
          /** @enum {string} */
          readonly system: 'clock' | 'setup';
        };
    readonly AlarmInTask: {
      readonly id: string;
      readonly alarm: string;
      readonly subject: string | null;
      /** Format: date-time */
      readonly at: string;
      readonly name: components['schemas']['Names'] | null;
      readonly source: string | null;
    };
    readonly AnswerReach: {
      readonly upTo: number;
      readonly head: number;
      /** Format: date-time */
      readonly at: string;
    };
    readonly AnswerRule: {
      readonly id: string;
      readonly name: components['schemas']['Names'];
      readonly source: string;
    };
    readonly AuthorityFound: {
      readonly key: string;
      readonly case: string;
      readonly caseNumber: string | null;
      readonly version: number;
      readonly task: string;
      readonly request: string;
      readonly unit: string;
      readonly link: string;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly round: number;
      readonly handler: string;
      readonly officer: string;
      readonly post: string;
      /** @enum {string} */
      readonly capacity: 'own' | 'acting' | 'deputy' | 'delegated';
      readonly principal: string | null;
      /** @enum {string} */
      readonly decision: 'approve' | 'return' | 'refuse' | 'abstain';
      /** Format: date-time */
      readonly openedAt: string;
      readonly firstReadAt: string | null;
      /** Format: date-time */
      readonly signedAt: string;
      readonly readingMs: number | null;
      readonly materials: number;
      readonly pages: number;
      readonly pagesShown: number;
      readonly ended: ('withdrawn' | 'lapsed' | 'void') | null;
      /** @enum {string} */
      readonly again: 'waiting' | 'same' | 'different' | 'not-re-run';
      readonly grounds: readonly ('differs' | 'not-re-run' | 'delegated' | 'acting' | 'deputy' | 'void')[];
    };
    readonly BrowserSession: {
      /** Format: date-time */
      readonly authenticatedAt: string;
      readonly methods: readonly string[];
      /** Format: date-time */
      readonly idleAt: string;
      /** Format: date-time */
      readonly expiresAt: string;
      /** Format: date-time */
      readonly stepUpUntil: string;
    };
    readonly Capacity: {
      readonly post: string;
      /** @enum {string} */
      readonly as: 'own' | 'acting' | 'deputy' | 'delegated';
      readonly by?: string;
      readonly delegation?: string;
    };
    readonly CaseChecked: {
      readonly started: string | null;
      readonly faults: readonly components['schemas']['CaseFault'][];
    };
    readonly CaseClock: {
      readonly id: string;
      readonly clock: string;
      readonly name: components['schemas']['Names'];
      readonly subject: string | null;
      /** Format: date-time */
      readonly from: string;
      readonly limit: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly exactAt: string | null;
      readonly warnAt: readonly string[];
      readonly warned: readonly string[];
      readonly provisional: boolean;
      /** @enum {string} */
      readonly status: 'running' | 'suspended' | 'stopped' | 'expired';
      readonly suspendedAt: string | null;
      readonly stoppedAt: string | null;
      readonly excluded: readonly {
        /** Format: date-time */
        readonly from: string;
        /** Format: date-time */
        readonly to: string;
      }[];
      readonly source: string;
      readonly extensions: readonly {
        readonly request: string | null;
        readonly limit: string;
        readonly grounds: readonly string[];
        /** Format: date-time */
        readonly dueAt: string;
      }[];
    };
    readonly CaseDuty: {
      readonly id: string;
      readonly duty: string;
      readonly name: components['schemas']['Names'];
      readonly subject: string | null;
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly provisional: boolean;
      readonly overdue: boolean;
      readonly againAt: string | null;
      readonly owedBy: readonly string[];
      /** @enum {string} */
      readonly status: 'open' | 'suspended' | 'discharged' | 'cancelled';
      readonly dischargedAt: string | null;
      readonly document: string | null;
      readonly source: string;
    };
    readonly CaseFault: {
      readonly code: string;
      readonly titles: components['schemas']['Names'];
      readonly pointer: string;
      readonly message: string | null;
      readonly about: string | null;
    };
    readonly CaseFinding: {
      readonly id: string;
      readonly request: string | null;
      readonly round: number | null;
      readonly link: string | null;
      readonly subject: string | null;
      readonly step: string | null;
      readonly signature: string | null;
      readonly item: string | null;
      readonly by: string;
      /** Format: date-time */
      readonly raisedAt: string;
      readonly material: string | null;
      readonly page: number | null;
      readonly line: number | null;
      readonly checklist: string | null;
      readonly rule: string | null;
      readonly problem: string | null;
      readonly requirement: string | null;
      readonly mender: readonly string[];
      readonly dueAt: string | null;
      /** @enum {string} */
      readonly status: 'open' | 'answered' | 'closed';
      readonly overdue: boolean;
      readonly delays: readonly string[];
      readonly urged: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string | null;
        readonly notified: readonly string[];
        readonly note: string | null;
      }[];
      readonly answers: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string;
        readonly round: number | null;
        readonly answer: string | null;
        readonly materials: readonly string[];
      }[];
      readonly rechecks: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string;
        readonly signature: string | null;
        /** @enum {string} */
        readonly outcome: 'closed' | 'still-open';
        readonly note: string | null;
        readonly requirement: string | null;
      }[];
      readonly missedBy: readonly {
        readonly signature: string;
        readonly officer: string;
        readonly step: string;
        readonly round: number;
      }[];
    };
    readonly CaseMaterial: {
      readonly digest: string;
      readonly document: string;
      readonly title: string | null;
      readonly mediaType: string;
      readonly bytes: number;
      readonly pages: number | null;
      readonly subject: string | null;
      readonly number?: string;
      /** Format: date-time */
      readonly filedAt: string;
      readonly version: number;
    };
    readonly CasePage: {
      readonly items: readonly components['schemas']['CaseSummary'][];
      readonly nextCursor: string | null;
    };
    readonly CaseParty: {
      readonly id: string;
      /** @enum {string} */
      readonly role: 'suspect' | 'victim' | 'complainant' | 'counsel' | 'guardian' | 'other';
      readonly name: string | null;
      readonly withheld: boolean;
      readonly minor?: boolean;
      readonly deputy?: boolean;
    };
    readonly CaseRecord: {
      readonly id: string;
      readonly record: string;
      readonly subjects: readonly string[];
      /** Format: date-time */
      readonly at: string;
      readonly result: string | null;
      readonly document: string | null;
      readonly number: string | null;
      readonly particulars?: {
        readonly [key: string]: unknown;
      };
      /** Format: date-time */
      readonly recordedAt: string;
      readonly corrected?: {
        readonly repair: string;
        /** Format: date-time */
        readonly at: string;
        readonly was: components['schemas']['RecordedDetails'];
      };
    };
    readonly CaseRecusal: {
      readonly case: string;
      readonly id: string;
      readonly officer: string;
      /** @enum {string} */
      readonly raisedBy: 'self' | 'party' | 'complainant' | 'superior';
      readonly party: string | null;
      readonly grounds: string | null;
      readonly complex: boolean;
      /** @enum {string} */
      readonly decidedBy: 'leader' | 'procuratorial-committee';
      /** Format: date-time */
      readonly raisedAt: string;
      readonly dueAt: string | null;
      readonly overdue: boolean;
      /** @enum {string} */
      readonly status: 'undecided' | 'recused' | 'not-recused';
      readonly decidedAt: string | null;
      readonly held: readonly {
        readonly act: string;
        /** @enum {string} */
        readonly as: 'valid' | 'void';
      }[];
      readonly document: string | null;
    };
    readonly CaseSeal: {
      /** Format: date-time */
      readonly at: string;
      readonly by: string | null;
      /** @enum {string} */
      readonly ground: 'state-secret' | 'minor' | 'sensitive';
      readonly reason: string | null;
      readonly named: readonly string[];
      readonly changes: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string;
        readonly officer: string;
        /** @enum {string} */
        readonly change: 'added' | 'removed';
        readonly reason: string | null;
      }[];
    };
    readonly CaseSubject: {
      readonly id: string;
      readonly measure: {
        readonly measure: string;
        readonly name: components['schemas']['Names'];
        readonly custody: boolean;
        /** Format: date-time */
        readonly since: string;
      } | null;
      readonly earlier: readonly {
        readonly measure: string;
        readonly name: components['schemas']['Names'];
        /** Format: date-time */
        readonly from: string;
        /** Format: date-time */
        readonly to: string;
      }[];
      readonly disposed: {
        readonly as: string;
        /** Format: date-time */
        readonly at: string;
      } | null;
    };
    readonly CaseSummary: {
      readonly id: string;
      readonly version: number;
      readonly procedure: string;
      readonly caseNumber: string | null;
      readonly title: string | null;
      readonly unit: string;
      readonly handlers: readonly string[];
      readonly stage: string | null;
      /** Format: date-time */
      readonly startedAt: string;
      /** Format: date-time */
      readonly changedAt: string;
      readonly closedAt: string | null;
      readonly inCustody: boolean;
      readonly nextWakeAt: string | null;
      readonly sealed: boolean;
    };
    readonly CaseTask: {
      readonly id: string;
      readonly request: string;
      readonly round: number;
      readonly link: string;
      readonly subject: string | null;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly post: string;
      /** Format: date-time */
      readonly openedAt: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly overdue: boolean;
      /** @enum {string} */
      readonly status: 'open' | 'signed' | 'closed';
      readonly claimedBy: string | null;
      readonly assignedTo: string | null;
      readonly offeredTo: readonly string[];
      readonly collective?: components['schemas']['CollectiveStep'];
      readonly dossier: string;
      readonly eligibility: components['schemas']['Eligibility'];
      readonly assignedBefore: readonly (string | null)[];
      readonly signedBy: string | null;
    };
    readonly CaseView: {
      readonly id: string;
      readonly version: number;
      readonly procedure: string;
      readonly definition: {
        readonly version: number;
        readonly digest: string;
      };
      readonly caseNumber: string | null;
      readonly title: string | null;
      readonly withheld: boolean;
      readonly unit: string;
      readonly handlers: readonly string[];
      readonly stage: string | null;
      readonly stages: readonly {
        readonly stage: string;
        readonly name: components['schemas']['Names'];
        /** Format: date-time */
        readonly at: string;
        readonly version: number;
      }[];
      readonly parties: readonly components['schemas']['CaseParty'][];
      readonly subjects: readonly components['schemas']['CaseSubject'][];
      readonly facts: unknown;
      readonly materials: readonly components['schemas']['CaseMaterial'][];
      readonly requests: readonly components['schemas']['LinkRequest'][];
      readonly tasks: readonly components['schemas']['CaseTask'][];
      readonly records: readonly components['schemas']['CaseRecord'][];
      readonly clocks: readonly components['schemas']['CaseClock'][];
      readonly duties: readonly components['schemas']['CaseDuty'][];
      readonly recusals: readonly components['schemas']['Recusal'][];
      readonly evidence: components['schemas']['EvidenceGate'];
      readonly property: components['schemas']['PropertyView'];
      readonly findings: readonly components['schemas']['CaseFinding'][];
      readonly interviews: readonly components['schemas']['Interview'][];
      readonly submissions: readonly components['schemas']['Submission'][];
      readonly repairs: readonly components['schemas']['RepairMade'][];
      readonly alarms: readonly {
        readonly id: string;
        readonly alarm: string;
        readonly subject: string | null;
        /** Format: date-time */
        readonly at: string;
      }[];
      readonly dialogue: readonly {
        readonly id: string;
        readonly by: string;
        /** Format: date-time */
        readonly at: string;
        readonly request?: string;
      }[];
      readonly seal: components['schemas']['CaseSeal'] | null;
      readonly nextWakeUps: readonly {
        /** Format: date-time */
        readonly at: string;
        /** @enum {string} */
        readonly kind:
          | 'warn'
          | 'expire'
          | 'reviewer-silent'
          | 'duty-overdue'
          | 'rectification-overdue'
          | 'recusal-overdue'
          | 'eligibility-changes'
          | 'finding-overdue';
        readonly id: string;
      }[];
      /** Format: date-time */
      readonly startedAt: string;
      /** Format: date-time */
      readonly changedAt: string;
      readonly closed: {
        readonly as: string;
        /** Format: date-time */
        readonly at: string;
        readonly answers: string | null;
      } | null;
    };
    readonly CasesChecked: {
      readonly items: readonly components['schemas']['CaseChecked'][];
    };
    readonly CasesRead: {
      readonly version: number;
      /** Format: date-time */
      readonly recordedAt: string;
      readonly reads: readonly {
        readonly case: string;
        /** Format: date-time */
        readonly at: string;
        /** @enum {boolean} */
        readonly sealed?: true;
      }[];
    };
    readonly CheckCases: {
      readonly cases: readonly {
        readonly key?: string;
        readonly case: unknown;
      }[];
    };
    readonly ChecklistItem: {
      readonly id: string;
      readonly name: components['schemas']['Names'];
      readonly source?: string;
    };
    readonly ClockPage: {
      readonly items: readonly components['schemas']['RunningClock'][];
      readonly nextCursor: string | null;
      readonly untrusted?: readonly components['schemas']['UntrustedRow'][];
    };
    readonly CollectiveStep: {
      readonly members: readonly string[];
      readonly voted: readonly string[];
      /** @enum {string} */
      readonly outcome?: 'carried' | 'not-carried';
    };
    readonly Custody: {
      readonly case: string;
      readonly caseNumber: string | null;
      readonly unit: string;
      readonly handlers: readonly string[];
      readonly subject: string;
      readonly name: string | null;
      readonly withheld: boolean;
      readonly minor: boolean;
      readonly measure: string;
      readonly measureName: components['schemas']['Names'];
      /** Format: date-time */
      readonly since: string;
      readonly heldSeconds: number;
      readonly endsAt: string | null;
      readonly leftSeconds: number | null;
      readonly late: boolean;
      readonly mustRelease: boolean;
      readonly clock: components['schemas']['CaseClock'] | null;
      readonly next: {
        /** @enum {string} */
        readonly kind: 'clock' | 'duty' | 'task';
        readonly id: string;
        readonly what: string;
        readonly name: components['schemas']['Names'];
        /** Format: date-time */
        readonly dueAt: string;
      } | null;
      readonly responsible: readonly string[];
    };
    readonly CustodyPage: {
      readonly items: readonly components['schemas']['Custody'][];
      readonly nextCursor: string | null;
      readonly untrusted?: readonly components['schemas']['UntrustedRow'][];
    };
    readonly Defect: {
      readonly finding: string;
      readonly item: string | null;
      readonly round: number | null;
      readonly of: readonly string[];
      readonly foundBy: string;
      /** @enum {string} */
      readonly status: 'open' | 'answered' | 'closed';
      readonly delays: readonly string[];
      readonly missedBy: readonly string[];
    };
    readonly Delegation: {
      readonly id: string;
      readonly post: string;
      readonly principal: string;
      readonly delegate: string;
      readonly scope: components['schemas']['DelegationScope'];
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string;
      readonly reason: string;
      readonly revokedAt: string | null;
      /** @enum {string} */
      readonly status: 'to-come' | 'runs' | 'ended' | 'revoked';
    };
    readonly DelegationPage: {
      readonly items: readonly components['schemas']['Delegation'][];
      readonly nextCursor: string | null;
    };
    readonly DelegationScope: {
      readonly links: readonly string[] | null;
      readonly steps: readonly string[] | null;
      readonly units: readonly string[] | null;
    };
    readonly DialogueEntry: {
      readonly id: string;
      readonly version: number;
      readonly by: string | null;
      /** Format: date-time */
      readonly recordedAt: string;
      readonly request: string | null;
      readonly replyTo: string | null;
      readonly material: string | null;
      readonly page: number | null;
      readonly participants: readonly string[];
      /** Format: date-time */
      readonly startedAt: string;
      /** Format: date-time */
      readonly endedAt: string;
      readonly text: string | null;
      readonly differingViews: readonly {
        readonly officer: string;
        readonly view: string | null;
      }[];
      readonly outcome: string | null;
    };
    readonly DialoguePage: {
      readonly items: readonly components['schemas']['DialogueEntry'][];
      readonly nextCursor: string | null;
    };
    readonly DirectoryImport: {
      readonly file: string;
      readonly dryRun: boolean;
      readonly rows: number;
      readonly adds: readonly components['schemas']['ImportAdd'][];
      readonly changes: readonly components['schemas']['ImportChange'][];
      readonly leavers: readonly string[];
      readonly made: number;
      readonly refused: readonly components['schemas']['RefusedChange'][];
      readonly receipt: components['schemas']['Receipt'] | null;
    };
    readonly Discharge: {
      /** Format: date-time */
      readonly at: string;
      readonly document?: string;
      readonly number?: string;
      readonly note?: string;
    };
    readonly Disclosure: {
      readonly case: string;
      readonly caseNumber: string | null;
      readonly for: string;
      readonly subject: string;
      /** @enum {string} */
      readonly stage: 'charge-and-measures' | 'file';
      readonly source: string;
      readonly charges: readonly {
        readonly charge: string;
        readonly offence: string | null;
        readonly name: components['schemas']['Names'] | null;
      }[];
      readonly measure: {
        readonly measure: string;
        readonly name: components['schemas']['Names'];
        /** Format: date-time */
        readonly since: string;
      } | null;
      readonly limits: readonly {
        readonly clock: string;
        readonly name: components['schemas']['Names'];
        /** Format: date-time */
        readonly dueAt: string;
        readonly source: string;
      }[];
      readonly materials: readonly components['schemas']['CaseMaterial'][];
    };
    readonly DisplayedPages: {
      readonly pages: readonly {
        readonly material: string;
        readonly from: number;
        readonly to: number;
      }[];
    };
    readonly Disqualification: {
      /** @enum {string} */
      readonly level: 'basic' | 'intermediate' | 'advanced';
      /** Format: date-time */
      readonly at?: string;
      readonly reason: string;
    };
    readonly Dossier: {
      readonly round: number;
      readonly digest: string;
      readonly grounds: string | null;
      readonly legalBasis: readonly string[];
      readonly proposal: components['schemas']['Proposal'];
      readonly answers: readonly {
        readonly item: string;
        readonly answer: string | null;
      }[];
      /** @enum {string} */
      readonly reading: 'delivered' | 'first-page' | 'all-pages';
      readonly materials: readonly components['schemas']['DossierMaterial'][];
    };
    readonly DossierMaterial: {
      readonly digest: string;
      readonly document: string;
      readonly title: string | null;
      readonly mediaType: string;
      readonly bytes: number;
      readonly pages: number | null;
      readonly subject: string | null;
      readonly number?: string;
      /** Format: date-time */
      readonly filedAt: string;
      readonly version: number;
      readonly opened: boolean;
      readonly displayed: readonly components['schemas']['PageRange'][];
      readonly pagesRequired: number;
    };
    readonly DraftBody: {
      readonly content: components['schemas']['DraftContent'];
      readonly revision?: number;
    };
    readonly DraftContent: {
      /** @enum {string} */
      readonly decision?: 'approve' | 'return' | 'refuse';
      readonly opinion?: {
        readonly procedure?: string;
        readonly facts?: string;
        readonly evidence?: string;
        readonly discretion?: string;
      };
      readonly checklist?: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly result?: 'yes' | 'no' | 'not-applicable';
        readonly note?: string;
      }[];
      readonly reasons?: string;
      readonly rectification?: readonly {
        readonly id: string;
        readonly requirement: string;
        readonly material?: string;
        readonly page?: number;
        readonly line?: number;
        readonly checklist?: string;
        readonly rule?: string;
      }[];
      readonly rectifyBy?: string;
      readonly findings?: readonly {
        readonly material?: string;
        readonly page?: number;
        readonly line?: number;
        readonly checklist?: string;
        readonly rule?: string;
        readonly problem?: string;
        readonly requirement?: string;
        readonly mender?: readonly string[];
        readonly by?: string;
      }[];
      /** @enum {string} */
      readonly vote?: 'for' | 'against' | 'abstain';
      readonly reason?: string;
    };
    readonly DraftKept: {
      readonly draft: {
        readonly task: string;
        readonly revision: number;
        /** Format: date-time */
        readonly savedAt: string;
        readonly content: components['schemas']['DraftContent'];
      } | null;
    };
    readonly DraftSaved: {
      readonly task: string;
      readonly revision: number;
      /** Format: date-time */
      readonly savedAt: string;
    };
    readonly DropCharge: {
      readonly reason: string;
    };
    readonly DueAnswer: {
      readonly procedure: string;
      readonly definition: {
        readonly version: number;
        readonly digest: string;
      };
      readonly zone: string;
      readonly kind: string;
      /** @enum {string} */
      readonly of: 'clock' | 'duty';
      readonly name: components['schemas']['Names'];
      /** Format: date-time */
      readonly from: string;
      readonly limit: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly exactAt: string | null;
      readonly warnAt: readonly string[];
      readonly provisional: boolean;
      readonly inCustody: boolean | null;
      readonly working: readonly components['schemas']['Names'][];
      readonly article: string;
    };
    readonly DutyPage: {
      readonly items: readonly components['schemas']['OwedDuty'][];
      readonly nextCursor: string | null;
      readonly untrusted?: readonly components['schemas']['UntrustedRow'][];
    };
    readonly EarlierSignature: {
      readonly round: number;
      readonly id: string;
      /** Format: date-time */
      readonly at: string;
      readonly lapsed: boolean;
      readonly withdrawn?: {
        /** Format: date-time */
        readonly at: string;
        readonly reason: string | null;
      };
      readonly voided?: {
        /** Format: date-time */
        readonly at: string;
        readonly repair: string;
      };
      readonly task: string;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly officer: string;
      readonly capacity: components['schemas']['Capacity'];
      /** @enum {string} */
      readonly decision: 'approve' | 'return' | 'refuse' | 'abstain';
      /** @enum {string} */
      readonly vote?: 'for' | 'against' | 'abstain';
      readonly reason?: string | null;
      readonly overrules: readonly string[];
      readonly record: string;
      readonly materialsOpened: readonly string[];
      readonly opinion: components['schemas']['Opinion'];
      readonly checklist: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly result: 'yes' | 'no' | 'not-applicable';
        readonly note: string | null;
      }[];
    };
    readonly Eligibility: {
      readonly eligible: readonly string[];
      readonly passedOver: readonly {
        readonly officer: string;
        readonly because: string;
      }[];
      readonly until: string | null;
    };
    readonly EndOfLogins: {
      readonly reason: string;
    };
    readonly EventPage: {
      readonly items: readonly components['schemas']['RecordedEvent'][];
      readonly nextCursor: string | null;
    };
    readonly EventSignature: {
      readonly keyId: string;
      /** @enum {string} */
      readonly alg: 'Ed25519' | 'ES256' | 'WebAuthn';
      readonly value: string;
      readonly authenticatorData?: string;
      readonly clientDataJSON?: string;
    };
    readonly EvidenceGate: {
      readonly open: boolean;
      readonly charges: readonly components['schemas']['GateCharge'][];
      readonly uncharged: readonly string[];
      readonly unproved: readonly {
        readonly charge: string;
        readonly element: string;
        /** @enum {string} */
        readonly state: 'proved' | 'unproved' | 'reopened' | 'removed';
      }[];
      readonly standings: readonly components['schemas']['EvidenceStanding'][];
    };
    readonly EvidenceStanding: {
      readonly material: string;
      /** @enum {string} */
      readonly state: 'questioned' | 'excluded' | 'admitted';
      readonly ground: string;
      readonly name: components['schemas']['Names'];
      readonly source: string;
      /** Format: date-time */
      readonly at: string;
      readonly request: string | null;
    };
    readonly Exam: {
      readonly exam: string;
      /** @enum {string} */
      readonly level: 'basic' | 'intermediate' | 'advanced';
      /** @enum {string} */
      readonly result: 'pass' | 'fail';
      /** Format: date-time */
      readonly at: string;
    };
    readonly Filed: {
      readonly id: string;
      readonly digest: string;
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'];
    };
    readonly FindingAnswer: {
      readonly answer: string;
      readonly materials?: readonly string[];
    };
    readonly FindingInCase: {
      readonly id: string;
      readonly request: string | null;
      readonly round: number | null;
      readonly link: string | null;
      readonly subject: string | null;
      readonly step: string | null;
      readonly signature: string | null;
      readonly item: string | null;
      readonly by: string;
      /** Format: date-time */
      readonly raisedAt: string;
      readonly material: string | null;
      readonly page: number | null;
      readonly line: number | null;
      readonly checklist: string | null;
      readonly rule: string | null;
      readonly problem: string | null;
      readonly requirement: string | null;
      readonly mender: readonly string[];
      readonly dueAt: string | null;
      /** @enum {string} */
      readonly status: 'open' | 'answered' | 'closed';
      readonly overdue: boolean;
      readonly delays: readonly string[];
      readonly urged: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string | null;
        readonly notified: readonly string[];
        readonly note: string | null;
      }[];
      readonly answers: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string;
        readonly round: number | null;
        readonly answer: string | null;
        readonly materials: readonly string[];
      }[];
      readonly rechecks: readonly {
        /** Format: date-time */
        readonly at: string;
        readonly by: string;
        readonly signature: string | null;
        /** @enum {string} */
        readonly outcome: 'closed' | 'still-open';
        readonly note: string | null;
        readonly requirement: string | null;
      }[];
      readonly missedBy: readonly {
        readonly signature: string;
        readonly officer: string;
        readonly step: string;
        readonly round: number;
      }[];
      readonly case: string;
      readonly caseNumber: string | null;
      readonly unit: string;
    };
    readonly FindingPage: {
      readonly items: readonly components['schemas']['FindingInCase'][];
      readonly nextCursor: string | null;
      readonly untrusted?: readonly components['schemas']['UntrustedRow'][];
    };
    readonly FindingRecheck: {
      /** @enum {string} */
      readonly outcome: 'closed' | 'still-open';
      readonly note?: string;
      readonly requirement?: string;
      /** Format: date-time */
      readonly by?: string;
    };
    readonly Forgotten: {
      /** @enum {boolean} */
      readonly forgotten: true;
    };
    readonly GateCharge: {
      readonly charge: string;
      readonly subject: string;
      readonly offence: string | null;
      readonly name: components['schemas']['Names'] | null;
      readonly elements: readonly components['schemas']['GateElement'][];
    };
    readonly GateElement: {
      readonly element: string;
      readonly name: components['schemas']['Names'] | null;
      /** @enum {string} */
      readonly state: 'proved' | 'unproved' | 'reopened' | 'removed';
      readonly citations: readonly {
        readonly material: string;
        readonly pages: readonly number[];
        readonly admissible: boolean;
      }[];
    };
    readonly GivenSignature: {
      readonly id: string;
      /** Format: date-time */
      readonly at: string;
      readonly lapsed: boolean;
      readonly withdrawn?: {
        /** Format: date-time */
        readonly at: string;
        readonly reason: string | null;
      };
      readonly voided?: {
        /** Format: date-time */
        readonly at: string;
        readonly repair: string;
      };
      readonly task: string;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly officer: string;
      readonly capacity: components['schemas']['Capacity'];
      /** @enum {string} */
      readonly decision: 'approve' | 'return' | 'refuse' | 'abstain';
      /** @enum {string} */
      readonly vote?: 'for' | 'against' | 'abstain';
      readonly reason?: string | null;
      readonly overrules: readonly string[];
      readonly record: string;
      readonly materialsOpened: readonly string[];
      readonly opinion: components['schemas']['Opinion'];
      readonly checklist: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly result: 'yes' | 'no' | 'not-applicable';
        readonly note: string | null;
      }[];
    };
    readonly Hands: {
      readonly officer?: string;
      readonly party?: string;
      readonly name?: string | null;
    };
    readonly HeldPost: {
      readonly post: string;
      readonly name: components['schemas']['Names'];
      readonly unit: string;
      readonly unitName: components['schemas']['Names'] | null;
      /** @enum {string} */
      readonly as: 'own' | 'acting';
    };
    readonly Holding: {
      readonly officer: string;
      /** @enum {string} */
      readonly as: 'own' | 'acting';
      /** Format: date-time */
      readonly from: string;
      readonly to: string | null;
    };
    readonly ImportAdd: {
      /** @enum {string} */
      readonly kind: 'unit' | 'post' | 'officer';
      readonly id: string;
    };
    readonly ImportChange: {
      /** @enum {string} */
      readonly kind: 'unit' | 'post' | 'officer';
      readonly id: string;
      /** @enum {string} */
      readonly what: 'name' | 'unit' | 'posts' | 'deputy';
      readonly from: components['schemas']['Names'] | string | readonly string[] | null;
      readonly to: components['schemas']['Names'] | string | readonly string[] | null;
    };
    readonly InboxReassignment: {
      readonly from: string;
      readonly to: string;
      readonly reason?: string;
    };
    readonly InquiryList: {
      readonly items: readonly components['schemas']['InquirySummary'][];
      readonly nextCursor: string | null;
    };
    readonly InquiryReason: {
      readonly reason: string;
    };
    readonly InquirySummary: {
      readonly id: string;
      readonly number: string;
      readonly subject: string | null;
      readonly openedBy: string;
      /** Format: date-time */
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly questions: number;
    };
    readonly InquiryTurn: {
      /** @enum {string} */
      readonly act: 'closed' | 'reopened';
      readonly by: string;
      /** Format: date-time */
      readonly at: string;
      readonly reason: string | null;
    };
    readonly InquiryView: {
      readonly id: string;
      readonly number: string;
      readonly subject: string | null;
      readonly openedBy: string;
      /** Format: date-time */
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly version: number;
      readonly turns: readonly components['schemas']['InquiryTurn'][];
      readonly questions: readonly components['schemas']['SavedQuestion'][];
    };
    readonly InstantCheck: {
      readonly id: string;
      readonly name: components['schemas']['Names'];
      readonly checklist: string;
      readonly source: string;
      /** @enum {string} */
      readonly state: 'ok' | 'fails' | 'unknown';
      readonly concerns: readonly string[];
    };
    readonly InstantCheckList: {
      readonly items: readonly components['schemas']['InstantCheck'][];
      readonly nextCursor: string | null;
    };
    readonly InstrumentForm: {
      readonly document: string;
      readonly title: string;
      /** @enum {string} */
      readonly per: 'subject' | 'case';
      readonly approved: string | null;
      readonly numbered: boolean;
      readonly fields: readonly {
        readonly id: string;
        readonly name: components['schemas']['Names'];
        readonly required: boolean;
        readonly known: boolean;
      }[];
    };
    readonly InstrumentForms: {
      readonly items: readonly components['schemas']['InstrumentForm'][];
      readonly nextCursor: string | null;
    };
    readonly Interview: {
      readonly id: string;
      readonly kind: string;
      readonly name: components['schemas']['Names'];
      readonly person: string;
      readonly record: string;
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string;
      readonly officers: readonly string[];
      readonly guardian: string | null;
      readonly adult: string | null;
      readonly rightsTold: boolean;
      readonly recordings: readonly {
        readonly material: string;
        /** Format: date-time */
        readonly from: string;
        /** Format: date-time */
        readonly to: string;
      }[];
      readonly mandatory: boolean;
      readonly gaps: readonly {
        /** Format: date-time */
        readonly from: string;
        /** Format: date-time */
        readonly to: string;
      }[];
      /** Format: date-time */
      readonly recordedAt: string;
    };
    readonly InterviewList: {
      readonly items: readonly components['schemas']['Interview'][];
      readonly nextCursor: string | null;
    };
    readonly Invited: {
      readonly secret: string;
      readonly link: string;
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'] | null;
    };
    readonly JoiningParty: {
      /** @enum {string} */
      readonly role: 'suspect' | 'victim' | 'complainant' | 'counsel' | 'guardian' | 'other';
      readonly name: string;
      readonly minor?: boolean;
      readonly idNumber?: string;
    };
    readonly KeyPage: {
      readonly items: readonly components['schemas']['KeyView'][];
      readonly nextCursor: string | null;
    };
    readonly KeyView: {
      readonly keyId: string;
      readonly officer: string;
      /** @enum {string} */
      readonly alg: 'Ed25519' | 'ES256' | 'WebAuthn';
      readonly publicKey: string;
      readonly passkey?: components['schemas']['PasskeyView'];
      readonly confirmedBy: string | null;
      readonly retiredAt: string | null;
      readonly revokedAt: string | null;
      /** Format: date-time */
      readonly lostAt?: string;
      readonly replaces?: string;
      /** @enum {string} */
      readonly status: 'pending' | 'active' | 'retired' | 'revoked';
    };
    readonly LinkRequest: {
      readonly id: string;
      readonly link: string;
      readonly name: components['schemas']['Names'];
      readonly subject: string | null;
      readonly proposer: string;
      /** @enum {string} */
      readonly status: 'in-review' | 'returned' | 'approved' | 'refused' | 'withdrawn';
      readonly rounds: readonly components['schemas']['Round'][];
      readonly rectification: components['schemas']['Rectification'] | null;
      readonly decidedBy: string | null;
      readonly decidedAt: string | null;
    };
    readonly LinkResponsibility: {
      readonly request: string;
      readonly link: string;
      readonly subject: string | null;
      /** @enum {string} */
      readonly status: 'in-review' | 'returned' | 'approved' | 'refused' | 'withdrawn';
      readonly proposer: string;
      readonly signers: readonly components['schemas']['SignerShare'][];
      readonly dissent: readonly components['schemas']['SignerShare'][];
      readonly approver: string | null;
      readonly answers: string;
      readonly rule: components['schemas']['AnswerRule'];
      readonly defects: readonly components['schemas']['Defect'][];
      readonly earlierRounds: readonly {
        readonly round: number;
        readonly submittedBy: string;
        readonly returnedBy: string | null;
        readonly signers: readonly components['schemas']['SignerShare'][];
      }[];
    };
    readonly Live: {
      /** @enum {string} */
      readonly status: 'live';
    };
    readonly MayNotSign: {
      readonly code: string;
    } & {
      readonly [key: string]: unknown;
    };
    readonly Merge: {
      readonly into: string;
      readonly reason?: string;
    };
    readonly Names: {
      readonly zh: string;
      readonly en: string;
    };
    readonly NeverReturnedAnswer: {
      readonly reach: components['schemas']['AnswerReach'];
      readonly total: number;
      readonly waiting: number;
      readonly items: readonly components['schemas']['OfficerFound'][];
      readonly nextCursor: string | null;
    };
    readonly NewAnswer: {
      /** @enum {string} */
      readonly result: 'granted' | 'refused' | 'noted';
      readonly reasons: string;
      readonly document?: string;
    };
    readonly NewCharge:
      | {
          readonly subject: string;
          readonly offence: string;
        }
      | {
          readonly subject: string;
          readonly name: string;
          readonly elements: readonly string[];
        };
    readonly NewCitations: {
      readonly citations: readonly {
        readonly element: string;
        readonly material: string;
        readonly pages: readonly number[];
      }[];
      readonly note?: string;
    };
    readonly NewClient: {
      readonly id: string;
      readonly name: {
        readonly zh: string;
        readonly en: string;
      };
    };
    readonly NewCount: {
      readonly list: string;
      /** Format: date-time */
      readonly at: string;
      readonly counts: readonly {
        readonly item: string;
        readonly quantity: number;
      }[];
      readonly unlisted?: readonly {
        readonly description: string;
        readonly quantity: number;
      }[];
    };
    readonly NewDelegation: {
      readonly post: string;
      readonly delegate: string;
      /** @default {} */
      readonly scope?: {
        readonly links?: readonly string[];
        readonly steps?: readonly string[];
        readonly units?: readonly string[];
      };
      /** Format: date-time */
      readonly from?: string;
      /** Format: date-time */
      readonly to: string;
      readonly reason: string;
    };
    readonly NewDiscussion: {
      readonly request?: string;
      readonly replyTo?: string;
      readonly material?: string;
      readonly page?: number;
      readonly participants: readonly string[];
      /** Format: date-time */
      readonly startedAt: string;
      /** Format: date-time */
      readonly endedAt: string;
      readonly text: string;
      readonly differingViews?: readonly {
        readonly officer: string;
        readonly view: string;
      }[];
      readonly outcome?: string;
    };
    readonly NewDisposal: {
      readonly items: readonly string[];
      readonly as: string;
      readonly to?: components['schemas']['NewHands'];
      /** Format: date-time */
      readonly at: string;
      readonly document: string;
    };
    readonly NewExam: {
      readonly officer: string;
      readonly exam: string;
      /** @enum {string} */
      readonly level: 'basic' | 'intermediate' | 'advanced';
      /** @enum {string} */
      readonly result: 'pass' | 'fail';
      /** Format: date-time */
      readonly at?: string;
      /** Format: date-time */
      readonly validTo?: string;
    };
    readonly NewFinding: {
      readonly case: string;
      readonly request?: string;
      readonly material?: string;
      readonly page?: number;
      readonly line?: number;
      readonly checklist?: string;
      readonly rule?: string;
      readonly problem?: string;
      readonly requirement: string;
      readonly mender?: readonly string[];
      /** Format: date-time */
      readonly by?: string;
    };
    readonly NewHandOver: {
      readonly items: readonly string[];
      readonly to: components['schemas']['NewHands'];
      /** Format: date-time */
      readonly at: string;
      readonly document?: string;
    };
    readonly NewHands:
      | {
          readonly officer: string;
        }
      | {
          readonly party: string;
        }
      | {
          readonly name: string;
        };
    readonly NewHolder: {
      readonly officer: string;
      /**
       * @default own
       * @enum {string}
       */
      readonly as?: 'own' | 'acting';
      /** Format: date-time */
      readonly from?: string;
      /** Format: date-time */
      readonly to?: string;
      readonly reason?: string;
    };
    readonly NewInstrument: {
      readonly document: string;
      readonly subject?: string;
      /** @default {} */
      readonly fields?: {
        readonly [key: string]: string;
      };
    };
    readonly NewInterview: {
      readonly kind: string;
      readonly person: string;
      readonly record: string;
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly to: string;
      readonly officers: readonly string[];
      readonly guardian?: string;
      readonly adult?: string;
      readonly rightsTold: boolean;
      readonly recordings?: readonly {
        readonly material: string;
        /** Format: date-time */
        readonly from: string;
        /** Format: date-time */
        readonly to: string;
      }[];
    };
    readonly NewListCorrection: {
      readonly item: string;
      readonly quantity: number;
      readonly document: string;
      readonly reason: string;
    };
    readonly NewName: {
      readonly name: {
        readonly zh: string;
        readonly en: string;
      };
    };
    readonly NewOfficer: {
      readonly id: string;
      readonly name: {
        readonly zh: string;
        readonly en: string;
      };
      readonly unit: string;
    };
    readonly NewParent: {
      readonly parent: string;
    };
    readonly NewParty: {
      /** @enum {string} */
      readonly role: 'suspect' | 'victim' | 'complainant' | 'counsel' | 'guardian' | 'other';
      readonly name: string;
      readonly minor?: boolean;
      readonly deputy?: boolean;
      readonly idNumber?: string;
    };
    readonly NewPasskey: {
      /** @enum {string} */
      readonly alg: 'WebAuthn';
      readonly attestation: {
        readonly credentialId: string;
        readonly attestationObject: string;
        readonly clientDataJSON: string;
      };
      /** @default [] */
      readonly transports?: readonly string[];
      readonly replaces?: string;
    };
    readonly NewPost: {
      readonly unit: string;
      readonly role: string;
      readonly name: {
        readonly zh: string;
        readonly en: string;
      };
      readonly deputyOf?: string;
    };
    readonly NewQualification: {
      readonly officer: string;
      /** @enum {string} */
      readonly level: 'basic' | 'intermediate' | 'advanced';
      /** Format: date-time */
      readonly from?: string;
      /** Format: date-time */
      readonly to?: string;
      readonly basis: string;
    };
    readonly NewRecord: {
      readonly type: string;
      /** Format: date-time */
      readonly at: string;
      readonly subject?: string;
      readonly subjects?: readonly string[];
      readonly result?: string;
      readonly document?: string;
      readonly number?: string;
      readonly note?: string;
      readonly particulars?: {
        readonly [key: string]: unknown;
      };
    };
    readonly NewRecordings: {
      readonly recordings: readonly {
        readonly material: string;
        /** Format: date-time */
        readonly from: string;
        /** Format: date-time */
        readonly to: string;
      }[];
    };
    readonly NewRecusal: {
      readonly case: string;
      readonly officer: string;
      /** @enum {string} */
      readonly raisedBy: 'self' | 'party' | 'complainant' | 'superior';
      readonly party?: string;
      readonly grounds: string;
      /** @default false */
      readonly complex?: boolean;
    };
    readonly NewRepair:
      | {
          /** @enum {string} */
          readonly act: 'correct-record';
          readonly case: string;
          readonly target: string;
          readonly grounds: string;
          /** Format: date-time */
          readonly at?: string;
          readonly number?: string;
        }
      | {
          /** @enum {string} */
          readonly act: 'correct-result';
          readonly case: string;
          readonly target: string;
          readonly grounds: string;
          readonly result: string;
        }
      | {
          /** @enum {string} */
          readonly act: 'void-signature';
          readonly case: string;
          readonly target: string;
          readonly grounds: string;
        }
      | {
          /** @enum {string} */
          readonly act: 'unlock-request';
          readonly case: string;
          readonly target: string;
          readonly grounds: string;
        };
    readonly NewRequest: {
      readonly link: string;
      readonly subject?: string;
      readonly grounds: string;
      readonly legalBasis: readonly string[];
      readonly materials: readonly string[];
      readonly proposal:
        | string
        | {
            readonly text?: string;
            readonly extendTo?: string;
            readonly grounds?: readonly string[];
            readonly evidence?: {
              readonly materials: readonly string[];
              readonly ground: string;
            };
            readonly particulars?: {
              readonly [key: string]: unknown;
            };
          };
    };
    readonly NewRound: {
      readonly answers: readonly {
        readonly item: string;
        readonly answer: string;
      }[];
      readonly grounds?: string;
      readonly legalBasis?: readonly string[];
      readonly materials?: readonly string[];
      readonly proposal?:
        | string
        | {
            readonly text?: string;
            readonly extendTo?: string;
            readonly grounds?: readonly string[];
            readonly evidence?: {
              readonly materials: readonly string[];
              readonly ground: string;
            };
            readonly particulars?: {
              readonly [key: string]: unknown;
            };
          };
    };
    readonly NewSeal: {
      /** @enum {string} */
      readonly ground: 'state-secret' | 'minor' | 'sensitive';
      readonly reason: string;
      /** @default [] */
      readonly named?: readonly string[];
    };
    readonly NewSealName: {
      readonly officer: string;
      readonly reason: string;
    };
    readonly NewSubmission: {
      readonly kind: string;
      readonly by: string;
      readonly subject?: string;
      readonly authority?: string;
      readonly text: string;
      readonly material?: string;
      readonly about?: readonly string[];
      readonly officer?: string;
    };
    readonly NewSuspension: {
      readonly officer: string;
      /** Format: date-time */
      readonly from?: string;
      /** Format: date-time */
      readonly to?: string;
      readonly reason: string;
    };
    readonly NewTaking: {
      readonly taking: string;
      readonly list: string;
      /** Format: date-time */
      readonly at: string;
      readonly from?: string;
      readonly approval?: string;
      readonly commander?: string;
      readonly officers?: readonly string[];
      readonly witness?: string;
      readonly keeper?: components['schemas']['NewHands'];
      readonly items: readonly {
        readonly description: string;
        readonly quantity: number;
      }[];
    };
    readonly NewUnit: {
      readonly id: string;
      readonly name: {
        readonly zh: string;
        readonly en: string;
      };
      readonly parent?: string;
    };
    readonly OfficerAct: {
      readonly stream: string;
      readonly version: number;
      readonly type: string;
      /** Format: date-time */
      readonly recordedAt: string;
      readonly capacity: components['schemas']['Capacity'] | null;
      readonly data: {
        readonly [key: string]: unknown;
      };
      readonly caseNumber: string | null;
    };
    readonly OfficerFound: {
      readonly key: string;
      readonly officer: string;
      readonly handlers: number;
      readonly signed: number;
      readonly cases: number;
      readonly approved: number;
      readonly turnedBack: number;
      readonly medianReadingMs: number | null;
      readonly shortestReadingMs: number | null;
      /** Format: date-time */
      readonly firstAt: string;
      /** Format: date-time */
      readonly lastAt: string;
    };
    readonly OfficerMove: {
      readonly unit: string;
    };
    readonly OfficerPage: {
      readonly items: readonly components['schemas']['OfficerView'][];
      readonly nextCursor: string | null;
    };
    readonly OfficerQualification: {
      readonly officer: string;
      readonly qualifications: readonly components['schemas']['Qualification'][];
      readonly exams: readonly components['schemas']['Exam'][];
      readonly mayHandleCases: boolean;
    };
    readonly OfficerSuspension: {
      readonly officer: string;
      /** Format: date-time */
      readonly from: string;
      readonly to: string | null;
      readonly reason: string;
    };
    readonly OfficerView: {
      readonly id: string;
      readonly name: components['schemas']['Names'];
      readonly unit: string;
      readonly version: number;
      readonly posts: readonly string[];
      readonly suspension: components['schemas']['Suspension'] | null;
      readonly suspensions: readonly components['schemas']['Suspension'][];
      readonly qualifications: readonly {
        /** @enum {string} */
        readonly level: 'basic' | 'intermediate' | 'advanced';
        /** Format: date-time */
        readonly from: string;
        readonly to: string | null;
        readonly basis: string;
      }[];
      readonly exams: readonly {
        readonly exam: string;
        /** @enum {string} */
        readonly level: 'basic' | 'intermediate' | 'advanced';
        /** @enum {string} */
        readonly result: 'pass' | 'fail';
        /** Format: date-time */
        readonly at: string;
      }[];
      readonly retiredAt: string | null;
    };
    readonly OpenInquiry: {
      readonly number: string;
      readonly subject: string;
    };
    readonly Opinion: {
      readonly procedure: string | null;
      readonly facts: string | null;
      readonly evidence: string | null;
      readonly discretion: string | null;
    };
    readonly OutsideAuthorityAnswer: {
      readonly reach: components['schemas']['AnswerReach'];
      readonly total: number;
      readonly waiting: number;
      readonly items: readonly components['schemas']['AuthorityFound'][];
      readonly nextCursor: string | null;
    };
    readonly OwedDuty: {
      readonly id: string;
      readonly duty: string;
      readonly name: components['schemas']['Names'];
      readonly subject: string | null;
      /** Format: date-time */
      readonly from: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly provisional: boolean;
      readonly overdue: boolean;
      readonly againAt: string | null;
      readonly owedBy: readonly string[];
      /** @enum {string} */
      readonly status: 'open' | 'suspended' | 'discharged' | 'cancelled';
      readonly dischargedAt: string | null;
      readonly document: string | null;
      readonly source: string;
      readonly case: string;
      readonly caseNumber: string | null;
      readonly unit: string;
    };
    readonly PageRange: {
      readonly from: number;
      readonly to: number;
    };
    readonly PairFound: {
      readonly key: string;
      readonly handler: string;
      readonly officer: string;
      readonly signed: number;
      readonly cases: number;
      readonly approved: number;
      readonly turnedBack: number;
      readonly medianReadingMs: number | null;
      readonly shortestReadingMs: number | null;
      /** Format: date-time */
      readonly firstAt: string;
      /** Format: date-time */
      readonly lastAt: string;
      readonly ofOfficer: number;
      readonly ofHandler: number;
    };
    readonly PairsAnswer: {
      readonly reach: components['schemas']['AnswerReach'];
      readonly total: number;
      readonly waiting: number;
      readonly items: readonly components['schemas']['PairFound'][];
      readonly nextCursor: string | null;
    };
    readonly PasskeyRegistration: {
      readonly [key: string]: unknown;
    };
    readonly PasskeyView: {
      readonly credentialId: string;
      readonly rpId: string;
      readonly transports: readonly string[];
      readonly aaguid: string;
      readonly backupEligible: boolean;
      readonly format: string;
    };
    readonly PostMove: {
      readonly to: string;
      readonly reason?: string;
    };
    readonly PostPage: {
      readonly items: readonly components['schemas']['PostView'][];
      readonly nextCursor: string | null;
    };
    readonly PostView: {
      readonly id: string;
      readonly unit: string;
      readonly role: string;
      readonly name: components['schemas']['Names'];
      readonly deputyOf: string | null;
      readonly version: number;
      readonly deputies: readonly string[];
      readonly holders: readonly components['schemas']['Holding'][];
      readonly appointments: readonly components['schemas']['Holding'][];
      readonly delegations: readonly components['schemas']['Delegation'][];
      readonly movedTo: string | null;
      readonly abolishedAt: string | null;
    };
    readonly Presence: {
      readonly present: readonly {
        readonly officer: string;
        /** @enum {string} */
        readonly doing: 'reading' | 'writing';
        /** Format: date-time */
        readonly since: string;
        /** Format: date-time */
        readonly seenAt: string;
      }[];
      readonly everySeconds: number;
      readonly goneAfterSeconds: number;
    };
    readonly Problem: {
      readonly type: string;
      readonly title: string;
      readonly titles: components['schemas']['Names'];
      readonly status: number;
      readonly code: string;
      readonly traceId: string;
      readonly faults?: readonly ({
        readonly pointer: string;
        readonly message: string;
      } & {
        readonly [key: string]: unknown;
      })[];
    } & {
      readonly [key: string]: unknown;
    };
    readonly ProblemText: {
      readonly code: string;
      readonly type: string;
      readonly status: number;
      readonly title: components['schemas']['Names'];
    };
    readonly ProblemTextPage: {
      readonly items: readonly components['schemas']['ProblemText'][];
      readonly nextCursor: string | null;
    };
    readonly ProcedureCheck: {
      readonly definition: {
        readonly [key: string]: unknown;
      } | null;
      readonly digest: string | null;
      readonly next: boolean;
      readonly faults: readonly {
        readonly line: number;
        readonly pointer: string;
        readonly message: string;
      }[];
    };
    readonly ProcedurePage: {
      readonly items: readonly components['schemas']['ProcedureSummary'][];
      readonly nextCursor: string | null;
    };
    readonly ProcedureSummary: {
      readonly id: string;
      readonly name: components['schemas']['Names'];
      readonly versions: readonly {
        readonly version: number;
        readonly digest: string;
        /** Format: date */
        readonly effectiveFrom: string;
      }[];
    };
    readonly ProcedureView: {
      readonly id: string;
      readonly name: components['schemas']['Names'];
      readonly versions: readonly {
        readonly version: number;
        readonly digest: string;
        /** Format: date */
        readonly effectiveFrom: string;
      }[];
      readonly facts: {
        readonly [key: string]: unknown;
      };
      readonly definition: {
        readonly [key: string]: unknown;
      };
    };
    readonly ProducedInstrument: {
      readonly id: string;
      readonly digest: string;
      readonly document: string;
      readonly number: string | null;
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'];
    };
    readonly PropertyItem: {
      readonly id: string;
      readonly list: string;
      readonly description: string | null;
      readonly quantity: number;
      readonly counted: number | null;
      readonly keeper: components['schemas']['Hands'];
      readonly chain: readonly {
        readonly from: components['schemas']['Hands'] | null;
        readonly to: components['schemas']['Hands'];
        /** Format: date-time */
        readonly at: string;
        readonly document: string | null;
      }[];
      readonly disposed: {
        readonly as: string;
        readonly name: components['schemas']['Names'];
        readonly to: components['schemas']['Hands'] | null;
        /** Format: date-time */
        readonly at: string;
        readonly document: string;
      } | null;
    };
    readonly PropertyList: {
      readonly id: string;
      readonly taking: string;
      readonly name: components['schemas']['Names'];
      readonly list: string;
      readonly from: string | null;
      /** Format: date-time */
      readonly at: string;
      readonly approval: string | null;
      readonly commander: string | null;
      readonly officers: readonly string[];
      readonly witness: string | null;
      readonly counted: {
        /** Format: date-time */
        readonly at: string;
        readonly unlisted: readonly {
          readonly description: string | null;
          readonly quantity: number;
        }[];
      } | null;
    };
    readonly PropertyView: {
      readonly settled: boolean;
      readonly lists: readonly components['schemas']['PropertyList'][];
      readonly items: readonly components['schemas']['PropertyItem'][];
      readonly differences: readonly {
        readonly list: string;
        readonly item: string | null;
        readonly listed: number;
        readonly counted: number;
      }[];
    };
    readonly Proposal: {
      readonly text: string | null;
      readonly extendTo?: string;
      readonly extensionGrounds?: readonly string[];
      readonly evidence?: {
        readonly materials: readonly string[];
        readonly ground: string;
      };
      readonly particulars?: {
        readonly [key: string]: unknown;
      };
    };
    readonly ProposedKey: {
      readonly id: string;
      readonly keyId: string;
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'] | null;
    };
    readonly PublishedProcedure: {
      readonly id: string;
      readonly definition: {
        readonly version: number;
        readonly digest: string;
      };
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'];
    };
    readonly Qualification: {
      /** @enum {string} */
      readonly level: 'basic' | 'intermediate' | 'advanced';
      /** Format: date-time */
      readonly from: string;
      readonly to: string | null;
      readonly basis: string;
    };
    readonly QualificationPage: {
      readonly items: readonly components['schemas']['OfficerQualification'][];
      readonly nextCursor: string | null;
    };
    readonly QuestionChange: {
      readonly key: string;
      /** @enum {string} */
      readonly change: 'added' | 'gone' | 'changed';
      readonly was:
        | (
            | components['schemas']['SignatureFound']
            | components['schemas']['PairFound']
            | components['schemas']['OfficerFound']
            | components['schemas']['AuthorityFound']
          )
        | null;
      readonly now:
        | (
            | components['schemas']['SignatureFound']
            | components['schemas']['PairFound']
            | components['schemas']['OfficerFound']
            | components['schemas']['AuthorityFound']
          )
        | null;
    };
    readonly QuestionChanges: {
      readonly question: components['schemas']['SavedQuestion'];
      readonly reach: components['schemas']['AnswerReach'];
      readonly then: number;
      readonly now: number;
      readonly items: readonly components['schemas']['QuestionChange'][];
      readonly more: boolean;
    };
    readonly ReadPage: {
      readonly items: readonly components['schemas']['CasesRead'][];
      readonly nextCursor: string | null;
    };
    readonly ReadingTimeAnswer: {
      readonly reach: components['schemas']['AnswerReach'];
      readonly total: number;
      readonly waiting: number;
      readonly items: readonly components['schemas']['SignatureFound'][];
      readonly nextCursor: string | null;
    };
    readonly Ready: {
      /** @enum {string} */
      readonly status: 'ready' | 'degraded';
      readonly parts: {
        /** @enum {string} */
        readonly postgres: 'up';
        /** @enum {string} */
        readonly temporal: 'up' | 'down' | 'not-configured';
      };
      readonly simulated: boolean;
    };
    readonly ReassignedTasks: {
      readonly tasks: readonly {
        readonly task: string;
        readonly done: boolean;
        readonly refused: string | null;
      }[];
    };
    readonly ReassignmentReversal: {
      readonly tasks: readonly string[];
      readonly reason?: string;
    };
    readonly Receipt: {
      readonly log: string;
      readonly stream: string;
      readonly version: number;
      readonly hash: string;
      /** Format: date-time */
      readonly recordedAt: string;
      readonly keyId: string;
      readonly signature: string;
    };
    readonly RecordFrame: {
      /** @enum {string} */
      readonly type: 'countersign.decision-record';
      /** @enum {number} */
      readonly schema: 1;
      readonly log: string;
      readonly case: string;
      readonly request: string;
      readonly task: string;
      readonly link: string;
      readonly subject: string | null;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly round: number;
      readonly dossier: string;
      readonly definition: {
        readonly procedure: string;
        readonly version: number;
        readonly digest: string;
      };
      readonly legalBasis: readonly string[];
      readonly responsibility: string;
      readonly materialsOpened: readonly string[];
      readonly votes?: readonly {
        readonly signature: string;
        readonly officer: string;
        /** @enum {string} */
        readonly vote: 'for' | 'against' | 'abstain';
      }[];
      readonly officer: string;
      readonly capacity: components['schemas']['Capacity'];
      readonly seenVersion: number;
      /** Format: date-time */
      readonly issuedAt: string;
      readonly nonce: string;
      readonly issuedMac: string;
    };
    readonly RecordedDetails: {
      /** Format: date-time */
      readonly at: string;
      readonly number: string | null;
      readonly result?: string | null;
    };
    readonly RecordedEvent: {
      readonly version: number;
      readonly type: string;
      readonly data: {
        readonly [key: string]: unknown;
      };
      readonly actor: components['schemas']['Actor'];
      readonly capacity: components['schemas']['Capacity'] | null;
      readonly readSet: readonly {
        readonly stream: string;
        readonly version: number;
      }[];
      /** Format: date-time */
      readonly recordedAt: string;
      readonly hash: string;
      readonly previousHash: string | null;
      readonly leafIndex: number | null;
      readonly signature: components['schemas']['EventSignature'] | null;
      readonly rules: string | null;
      readonly command: unknown;
    };
    readonly Rectification: {
      readonly round: number;
      readonly by: string;
      readonly reasons: string | null;
      readonly items: readonly {
        readonly id: string;
        readonly requirement: string | null;
        readonly material: string | null;
        readonly page: number | null;
        readonly checklist: string | null;
        readonly line?: number;
        readonly rule?: string;
      }[];
      readonly dueAt: string | null;
      readonly overdue: boolean;
    };
    readonly Recusal: {
      readonly id: string;
      readonly officer: string;
      /** @enum {string} */
      readonly raisedBy: 'self' | 'party' | 'complainant' | 'superior';
      readonly party: string | null;
      readonly grounds: string | null;
      readonly complex: boolean;
      /** @enum {string} */
      readonly decidedBy: 'leader' | 'procuratorial-committee';
      /** Format: date-time */
      readonly raisedAt: string;
      readonly dueAt: string | null;
      readonly overdue: boolean;
      /** @enum {string} */
      readonly status: 'undecided' | 'recused' | 'not-recused';
      readonly decidedAt: string | null;
      readonly held: readonly {
        readonly act: string;
        /** @enum {string} */
        readonly as: 'valid' | 'void';
      }[];
      readonly document: string | null;
    };
    readonly RecusalDecision: {
      /** @enum {string} */
      readonly decision: 'recused' | 'not-recused';
      /** @default [] */
      readonly voided?: readonly string[];
      readonly document?: string;
      readonly reasons?: string;
    };
    readonly RecusalPage: {
      readonly items: readonly components['schemas']['CaseRecusal'][];
      readonly nextCursor: string | null;
    };
    readonly RefusedChange: {
      readonly stream: string;
      readonly code: string;
    };
    readonly RepairMade: {
      readonly id: string;
      /** Format: date-time */
      readonly at: string;
      readonly repair: string;
      /** @enum {string} */
      readonly act: 'correct-record' | 'correct-result' | 'void-signature' | 'unlock-request';
      readonly target: string;
      readonly proposedBy: string;
      readonly signedBy: readonly string[];
      readonly was: components['schemas']['RecordedDetails'] | null;
      readonly is: components['schemas']['RecordedDetails'] | null;
      readonly acts?: readonly string[];
    };
    readonly RepairPage: {
      readonly items: readonly components['schemas']['RepairMade'][];
      readonly nextCursor: string | null;
    };
    readonly Replay: {
      readonly asOf: number | string;
      readonly version: number;
      readonly case: components['schemas']['CaseView'];
      readonly as: {
        readonly officer: string;
        readonly tasks: readonly string[];
        readonly opened: readonly string[];
        readonly openings: readonly {
          readonly task: string;
          readonly material: string;
          /** Format: date-time */
          readonly at: string;
        }[];
      } | null;
      readonly responsibility: components['schemas']['Responsibility'];
      readonly events: readonly components['schemas']['ReplayedEvent'][];
    };
    readonly ReplayedEvent: {
      readonly version: number;
      readonly type: string;
      /** Format: date-time */
      readonly at: string;
      readonly actor: components['schemas']['Actor'];
      readonly summary: components['schemas']['Names'];
    };
    readonly RequestInCase: {
      readonly id: string;
      readonly link: string;
      readonly name: components['schemas']['Names'];
      readonly subject: string | null;
      readonly proposer: string;
      /** @enum {string} */
      readonly status: 'in-review' | 'returned' | 'approved' | 'refused' | 'withdrawn';
      readonly rounds: readonly components['schemas']['Round'][];
      readonly rectification: components['schemas']['Rectification'] | null;
      readonly decidedBy: string | null;
      readonly decidedAt: string | null;
      readonly case: string;
    };
    readonly Responsibility: {
      readonly case: {
        readonly answers: string;
        readonly request: string;
        readonly link: string;
        readonly rule: components['schemas']['AnswerRule'];
      } | null;
      readonly links: readonly components['schemas']['LinkResponsibility'][];
      readonly unusable: readonly components['schemas']['UnusableRecord'][];
      readonly dialogue: readonly components['schemas']['DialogueEntry'][];
    };
    readonly Round: {
      readonly round: number;
      /** Format: date-time */
      readonly requestedAt: string;
      readonly by: string;
      readonly grounds: string | null;
      readonly legalBasis: readonly string[];
      readonly materials: readonly string[];
      readonly proposal: components['schemas']['Proposal'];
      readonly answers: readonly {
        readonly item: string;
        readonly answer: string | null;
      }[];
      readonly dossier: string;
      readonly signatures: readonly components['schemas']['GivenSignature'][];
    };
    readonly RoundChanges: {
      readonly fromRound: number;
      readonly materials: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
      };
      readonly legalBasis: {
        readonly added: readonly string[];
        readonly removed: readonly string[];
      };
      readonly grounds: {
        readonly before: string | null;
        readonly after: string | null;
      } | null;
      readonly proposal: {
        readonly before: string | null;
        readonly after: string | null;
      } | null;
      readonly answered: readonly string[];
    };
    readonly RunningClock: {
      readonly id: string;
      readonly clock: string;
      readonly name: components['schemas']['Names'];
      readonly subject: string | null;
      /** Format: date-time */
      readonly from: string;
      readonly limit: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly exactAt: string | null;
      readonly warnAt: readonly string[];
      readonly warned: readonly string[];
      readonly provisional: boolean;
      /** @enum {string} */
      readonly status: 'running' | 'suspended' | 'stopped' | 'expired';
      readonly suspendedAt: string | null;
      readonly stoppedAt: string | null;
      readonly excluded: readonly {
        /** Format: date-time */
        readonly from: string;
        /** Format: date-time */
        readonly to: string;
      }[];
      readonly source: string;
      readonly extensions: readonly {
        readonly request: string | null;
        readonly limit: string;
        readonly grounds: readonly string[];
        /** Format: date-time */
        readonly dueAt: string;
      }[];
      readonly case: string;
      readonly caseNumber: string | null;
      readonly unit: string;
    };
    readonly SaveQuestion:
      | {
          /** @enum {string} */
          readonly kind: 'reading-time';
          readonly parameters: {
            /** Format: date-time */
            readonly from?: string;
            /** Format: date-time */
            readonly until?: string;
            readonly unit?: string;
            readonly link?: string;
            readonly officer?: string;
            readonly handler?: string;
            readonly withinSeconds?: number;
            /** @enum {string} */
            readonly unseen?: 'true';
            /** @enum {string} */
            readonly decision?: 'approve' | 'return' | 'refuse' | 'abstain';
          };
          readonly note?: string;
        }
      | {
          /** @enum {string} */
          readonly kind: 'pairs';
          readonly parameters: {
            /** Format: date-time */
            readonly from?: string;
            /** Format: date-time */
            readonly until?: string;
            readonly unit?: string;
            readonly link?: string;
            readonly officer?: string;
            readonly handler?: string;
            /**
             * @default deciding
             * @enum {string}
             */
            readonly steps?: 'deciding' | 'all';
            /** @default 2 */
            readonly atLeast?: number;
          };
          readonly note?: string;
        }
      | {
          /** @enum {string} */
          readonly kind: 'never-returned';
          readonly parameters: {
            /** Format: date-time */
            readonly from?: string;
            /** Format: date-time */
            readonly until?: string;
            readonly unit?: string;
            readonly link?: string;
            readonly officer?: string;
            /** @default 10 */
            readonly atLeast?: number;
          };
          readonly note?: string;
        }
      | {
          /** @enum {string} */
          readonly kind: 'outside-authority';
          readonly parameters: {
            /** Format: date-time */
            readonly from?: string;
            /** Format: date-time */
            readonly until?: string;
            readonly unit?: string;
            readonly link?: string;
            readonly officer?: string;
            readonly handler?: string;
            /** @enum {string} */
            readonly ground?: 'differs' | 'not-re-run' | 'delegated' | 'acting' | 'deputy' | 'void';
          };
          readonly note?: string;
        };
    readonly SavedQuestion: {
      readonly id: string;
      /** @enum {string} */
      readonly kind: 'reading-time' | 'pairs' | 'never-returned' | 'outside-authority';
      readonly parameters: {
        readonly [key: string]: string | number;
      };
      readonly note: string | null;
      readonly savedBy: string;
      /** Format: date-time */
      readonly savedAt: string;
      readonly upTo: number;
      readonly total: number;
    };
    readonly SavedView: {
      readonly id: string;
      readonly owner: string;
      readonly mine: boolean;
      readonly name: string;
      /** @enum {string} */
      readonly list: 'tasks' | 'cases' | 'findings';
      readonly filter: {
        readonly [key: string]: string | boolean | number;
      };
      readonly unit: string | null;
      /** Format: date-time */
      readonly savedAt: string;
    };
    readonly SavedViewBody: {
      readonly name: string;
      /** @enum {string} */
      readonly list: 'tasks' | 'cases' | 'findings';
      readonly filter: {
        readonly [key: string]: string | boolean | number;
      };
      readonly unit?: string;
    };
    readonly SavedViews: {
      readonly items: readonly components['schemas']['SavedView'][];
      readonly nextCursor: string | null;
    };
    readonly SealReason: {
      readonly reason: string;
    };
    readonly Self: {
      readonly id: string;
      readonly name: components['schemas']['Names'];
      readonly unit: string;
      readonly unitName: components['schemas']['Names'] | null;
      readonly posts: readonly components['schemas']['HeldPost'][];
    };
    readonly SelfRights: {
      readonly administers: boolean;
      readonly investigates: boolean;
      readonly readsTexts: boolean;
      readonly seesAll: boolean;
    };
    readonly Settled: {
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'] | null;
    };
    readonly SettledWithId: {
      readonly id: string;
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'] | null;
    };
    readonly SignOff: {
      /** @enum {string} */
      readonly decision: 'approve' | 'return' | 'refuse';
      readonly opinion: {
        readonly procedure: string;
        readonly facts: string;
        readonly evidence: string;
        readonly discretion: string;
      };
      readonly checklist: readonly {
        readonly id: string;
        /** @enum {string} */
        readonly result: 'yes' | 'no' | 'not-applicable';
        readonly note?: string;
      }[];
      readonly reasons?: string;
      readonly rectification?: readonly {
        readonly id: string;
        readonly requirement: string;
        readonly material?: string;
        readonly page?: number;
        readonly line?: number;
        readonly checklist?: string;
        readonly rule?: string;
      }[];
      /** Format: date-time */
      readonly rectifyBy?: string;
      readonly findings?: readonly {
        readonly material?: string;
        readonly page?: number;
        readonly line?: number;
        readonly checklist?: string;
        readonly rule?: string;
        readonly problem?: string;
        readonly requirement: string;
        readonly mender?: readonly string[];
        /** Format: date-time */
        readonly by?: string;
      }[];
      readonly record: {
        /** @enum {string} */
        readonly type: 'countersign.decision-record';
        /** @enum {number} */
        readonly schema: 1;
        readonly log: string;
        readonly case: string;
        readonly request: string;
        readonly task: string;
        readonly link: string;
        readonly subject: string | null;
        readonly step: string;
        /** @enum {string} */
        readonly kind: 'review' | 'audit' | 'approve' | 'collective';
        readonly round: number;
        readonly dossier: string;
        readonly definition: {
          readonly procedure: string;
          readonly version: number;
          readonly digest: string;
        };
        readonly legalBasis: readonly string[];
        readonly responsibility: string;
        readonly materialsOpened: readonly string[];
        readonly votes?: readonly {
          readonly signature: string;
          readonly officer: string;
          /** @enum {string} */
          readonly vote: 'for' | 'against' | 'abstain';
        }[];
        readonly officer: string;
        readonly capacity: {
          readonly post: string;
          /** @enum {string} */
          readonly as: 'own' | 'acting' | 'deputy' | 'delegated';
          readonly by?: string;
          readonly delegation?: string;
        };
        readonly seenVersion: number;
        /** Format: date-time */
        readonly issuedAt: string;
        readonly nonce: string;
        readonly issuedMac: string;
      };
      readonly signature: {
        readonly keyId: string;
        /** @enum {string} */
        readonly alg: 'Ed25519' | 'ES256' | 'WebAuthn';
        readonly value: string;
        readonly authenticatorData?: string;
        readonly clientDataJSON?: string;
      };
    };
    readonly SignWith: {
      readonly rpId: string;
      readonly passkeys: readonly components['schemas']['UsablePasskey'][];
    };
    readonly Signatories: {
      readonly signature: string;
      readonly task: string;
      readonly case: string;
      readonly link: string;
      readonly step: string;
      readonly round: number;
      /** Format: date-time */
      readonly at: string;
      readonly officer: string;
      /** @enum {string} */
      readonly decision: 'approve' | 'return' | 'refuse' | 'abstain';
      readonly capacity: components['schemas']['Capacity'];
      readonly delegation: {
        readonly id: string;
        readonly post: string;
        readonly principal: string;
        readonly delegate: string;
        readonly scope: components['schemas']['DelegationScope'];
        /** Format: date-time */
        readonly from: string;
        /** Format: date-time */
        readonly to: string;
        readonly reason: string;
      } | null;
      readonly qualification: {
        readonly needed: ('basic' | 'intermediate' | 'advanced') | null;
        readonly held: {
          /** @enum {string} */
          readonly level: 'basic' | 'intermediate' | 'advanced';
          /** Format: date-time */
          readonly from: string;
          readonly to: string | null;
          readonly basis: string;
        } | null;
      };
      readonly key: {
        readonly keyId: string;
        /** @enum {string} */
        readonly alg: 'Ed25519' | 'ES256' | 'WebAuthn';
        readonly confirmedBy: string | null;
        readonly retiredAt: string | null;
        readonly revokedAt: string | null;
        readonly lostAt: string | null;
        readonly inDoubt: boolean;
      };
      /** @enum {string} */
      readonly reading: 'delivered' | 'first-page' | 'all-pages';
      readonly opened: readonly {
        readonly material: string;
        readonly at: string | null;
        readonly pages: readonly {
          readonly from: number;
          readonly to: number;
          /** Format: date-time */
          readonly at: string;
        }[];
      }[];
      readonly offered: components['schemas']['Eligibility'];
      readonly couldHaveSigned: components['schemas']['Eligibility'];
      readonly directory: readonly {
        readonly stream: string;
        readonly version: number;
      }[];
    };
    readonly SignatureFound: {
      readonly key: string;
      readonly case: string;
      readonly caseNumber: string | null;
      readonly version: number;
      readonly task: string;
      readonly request: string;
      readonly unit: string;
      readonly link: string;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly round: number;
      readonly handler: string;
      readonly officer: string;
      readonly post: string;
      /** @enum {string} */
      readonly capacity: 'own' | 'acting' | 'deputy' | 'delegated';
      readonly principal: string | null;
      /** @enum {string} */
      readonly decision: 'approve' | 'return' | 'refuse' | 'abstain';
      /** Format: date-time */
      readonly openedAt: string;
      readonly firstReadAt: string | null;
      /** Format: date-time */
      readonly signedAt: string;
      readonly readingMs: number | null;
      readonly materials: number;
      readonly pages: number;
      readonly pagesShown: number;
      readonly ended: ('withdrawn' | 'lapsed' | 'void') | null;
      /** @enum {string} */
      readonly again: 'waiting' | 'same' | 'different' | 'not-re-run';
    };
    readonly SignerShare: {
      readonly signature: string;
      readonly officer: string;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly capacity: components['schemas']['Capacity'];
      /** @enum {string} */
      readonly decision: 'approve' | 'return' | 'refuse' | 'abstain';
      /** @enum {string} */
      readonly vote?: 'for' | 'against' | 'abstain';
      readonly round: number;
      /** Format: date-time */
      readonly at: string;
      readonly lapsed: boolean;
      readonly overruledBy: string | null;
      readonly held: ('valid' | 'void') | null;
      readonly record: string;
      readonly missed: readonly string[];
    };
    readonly SimulationAdvanced: {
      /** @enum {boolean} */
      readonly simulated: true;
      readonly origin: string;
      /** Format: date-time */
      readonly now: string;
      readonly held: boolean;
      /** Format: date-time */
      readonly to: string;
      readonly woken: number;
      readonly version: number;
      readonly receipt: components['schemas']['Receipt'];
    };
    readonly SimulationView: {
      /** @enum {boolean} */
      readonly simulated: true;
      readonly origin: string;
      /** Format: date-time */
      readonly now: string;
      readonly held: boolean;
    };
    readonly StartCase: {
      readonly procedure: string;
      readonly caseNumber?: string;
      readonly title: string;
      readonly unit: string;
      readonly handlers: readonly string[];
      readonly parties: readonly components['schemas']['NewParty'][];
      readonly facts: {
        readonly [key: string]: unknown;
      };
      readonly seal?: components['schemas']['NewSeal'];
    };
    readonly Submission: {
      readonly id: string;
      readonly kind: string;
      readonly name: components['schemas']['Names'];
      readonly source: string;
      readonly by: string;
      readonly subject: string | null;
      readonly authority: string | null;
      readonly material: string | null;
      readonly about: readonly string[];
      readonly officer: string | null;
      readonly text: string | null;
      readonly withheld: boolean;
      /** Format: date-time */
      readonly receivedAt: string;
      readonly duty: string | null;
      readonly dueAt: string | null;
      readonly overdue: boolean;
      readonly answer: {
        /** Format: date-time */
        readonly at: string;
        readonly by: string;
        /** @enum {string} */
        readonly result: 'granted' | 'refused' | 'noted';
        readonly reasons: string | null;
        readonly document: string | null;
      } | null;
    };
    readonly SubmissionList: {
      readonly items: readonly components['schemas']['Submission'][];
      readonly nextCursor: string | null;
    };
    readonly Suspension: {
      /** Format: date-time */
      readonly from: string;
      readonly to: string | null;
      readonly reason: string;
    };
    readonly SuspensionPage: {
      readonly items: readonly components['schemas']['OfficerSuspension'][];
      readonly nextCursor: string | null;
    };
    readonly TaskPage: {
      readonly items: readonly components['schemas']['TaskSummary'][];
      readonly nextCursor: string | null;
      readonly counts: {
        readonly mine: number;
        readonly available: number;
        readonly unit: number;
        readonly delegated: number;
        readonly done: number;
      };
    };
    readonly TaskSummary: {
      readonly id: string;
      readonly request: string;
      readonly round: number;
      readonly link: string;
      readonly subject: string | null;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly post: string;
      /** Format: date-time */
      readonly openedAt: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly overdue: boolean;
      /** @enum {string} */
      readonly status: 'open' | 'signed' | 'closed';
      readonly claimedBy: string | null;
      readonly assignedTo: string | null;
      readonly case: string;
      readonly caseNumber: string | null;
      readonly title: string | null;
      readonly linkName: components['schemas']['Names'];
      readonly stepName: components['schemas']['Names'];
      readonly unit: string;
      readonly inCustody: boolean;
      readonly custodyDueAt: string | null;
      /** Format: date-time */
      readonly pressingAt: string;
      /** @enum {string} */
      readonly urgency: 'overdue' | 'critical' | 'soon' | 'normal';
      readonly returns: number;
      readonly handlers: readonly {
        readonly id: string;
        readonly name: components['schemas']['Names'] | null;
      }[];
      readonly voted: readonly string[];
      readonly unread: number | null;
      readonly doneAt: string | null;
      readonly sealed: boolean;
      /** @enum {boolean} */
      readonly untrusted?: true;
    };
    readonly TaskView: {
      readonly id: string;
      readonly request: string;
      readonly round: number;
      readonly link: string;
      readonly subject: string | null;
      readonly step: string;
      /** @enum {string} */
      readonly kind: 'review' | 'audit' | 'approve' | 'collective';
      readonly post: string;
      /** Format: date-time */
      readonly openedAt: string;
      /** Format: date-time */
      readonly dueAt: string;
      readonly overdue: boolean;
      /** @enum {string} */
      readonly status: 'open' | 'signed' | 'closed';
      readonly claimedBy: string | null;
      readonly assignedTo: string | null;
      readonly case: string;
      readonly caseNumber: string | null;
      readonly title: string | null;
      readonly linkName: components['schemas']['Names'];
      readonly stepName: components['schemas']['Names'];
      readonly unit: string;
      readonly inCustody: boolean;
      readonly custodyDueAt: string | null;
      readonly withheld: boolean;
      readonly offeredTo: readonly string[];
      readonly collective?: components['schemas']['VotingInTask'];
      readonly eligibility: components['schemas']['Eligibility'];
      readonly dossier: components['schemas']['Dossier'];
      readonly checklist: readonly components['schemas']['ChecklistItem'][];
      readonly earlier: readonly components['schemas']['EarlierSignature'][];
      readonly handlers: readonly string[];
      readonly responsibility: components['schemas']['Names'];
      readonly rounds: readonly components['schemas']['Round'][];
      readonly rectification: components['schemas']['Rectification'] | null;
      readonly changes: components['schemas']['RoundChanges'] | null;
      readonly dialogue: readonly components['schemas']['DialogueEntry'][];
      readonly findings: readonly components['schemas']['CaseFinding'][];
      readonly alarms: readonly components['schemas']['AlarmInTask'][];
      readonly clocks: readonly components['schemas']['CaseClock'][];
      readonly unread: number;
      readonly draft: {
        readonly revision: number;
        /** Format: date-time */
        readonly savedAt: string;
      } | null;
      readonly evidence: components['schemas']['EvidenceGate'];
      readonly checks: readonly components['schemas']['InstantCheck'][];
      readonly submissions: readonly components['schemas']['Submission'][];
      readonly record: components['schemas']['RecordFrame'] | null;
      readonly mayNotSign?: components['schemas']['MayNotSign'];
      readonly signWith: components['schemas']['SignWith'];
    };
    readonly UnitPage: {
      readonly items: readonly components['schemas']['UnitView'][];
      readonly nextCursor: string | null;
    };
    readonly UnitView: {
      readonly id: string;
      readonly name: components['schemas']['Names'];
      readonly parent: string | null;
      readonly version: number;
      readonly mergedInto: string | null;
      readonly closedAt: string | null;
    };
    readonly UntrustedRow: {
      readonly case: string;
      readonly caseNumber: string | null;
      readonly unit: string;
      readonly id: string;
      readonly kind: string | null;
      readonly subject: string | null;
      readonly dueAt: string | null;
      readonly status: string;
    };
    readonly UnusableRecord: {
      readonly material: string;
      /** @enum {string} */
      readonly state: 'questioned' | 'excluded' | 'admitted';
      readonly ground: string;
      readonly source: string;
      readonly interview: string;
      readonly officers: readonly string[];
      readonly answers: string;
      readonly rule: components['schemas']['AnswerRule'];
    };
    readonly UsablePasskey: {
      readonly keyId: string;
      readonly credentialId: string;
      readonly transports: readonly string[];
    };
    readonly VoteBody: {
      /** @enum {string} */
      readonly vote: 'for' | 'against' | 'abstain';
      readonly reason: string;
      readonly record: {
        /** @enum {string} */
        readonly type: 'countersign.decision-record';
        /** @enum {number} */
        readonly schema: 1;
        readonly log: string;
        readonly case: string;
        readonly request: string;
        readonly task: string;
        readonly link: string;
        readonly subject: string | null;
        readonly step: string;
        /** @enum {string} */
        readonly kind: 'review' | 'audit' | 'approve' | 'collective';
        readonly round: number;
        readonly dossier: string;
        readonly definition: {
          readonly procedure: string;
          readonly version: number;
          readonly digest: string;
        };
        readonly legalBasis: readonly string[];
        readonly responsibility: string;
        readonly materialsOpened: readonly string[];
        readonly votes?: readonly {
          readonly signature: string;
          readonly officer: string;
          /** @enum {string} */
          readonly vote: 'for' | 'against' | 'abstain';
        }[];
        readonly officer: string;
        readonly capacity: {
          readonly post: string;
          /** @enum {string} */
          readonly as: 'own' | 'acting' | 'deputy' | 'delegated';
          readonly by?: string;
          readonly delegation?: string;
        };
        readonly seenVersion: number;
        /** Format: date-time */
        readonly issuedAt: string;
        readonly nonce: string;
        readonly issuedMac: string;
      };
      readonly signature: {
        readonly keyId: string;
        /** @enum {string} */
        readonly alg: 'Ed25519' | 'ES256' | 'WebAuthn';
        readonly value: string;
        readonly authenticatorData?: string;
        readonly clientDataJSON?: string;
      };
    };
    readonly VotingInTask: {
      readonly members: readonly string[];
      readonly voted: readonly string[];
      /** @enum {string} */
      readonly outcome?: 'carried' | 'not-carried';
      readonly quorum: number;
      readonly minutesRequired: boolean;
      readonly minuted: boolean;
    };
    readonly WhoAmI: {
      readonly caller:
        | {
            /** @enum {string} */
            readonly kind: 'officer';
            readonly officer: string;
          }
        | {
            /** @enum {string} */
            readonly kind: 'client';
            readonly client: string;
          };
      readonly officer: components['schemas']['Self'] | null;
      readonly rights: components['schemas']['SelfRights'];
      readonly simulated: boolean;
      /** Format: date-time */
      readonly now: string;
      readonly materialBytesMax: number;
      readonly csrfToken: string | null;
      readonly session: components['schemas']['BrowserSession'] | null;
    };
    readonly WithdrawSignature: {
      readonly reason: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly Health_live: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Live'];
        };
      };
    };
  };
  readonly Health_ready: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Ready'];
        };
      };
    };
  };
  readonly Metrics_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Prometheus text format */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/plain': unknown;
        };
      };
    };
  };
  readonly Problems_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProblemTextPage'];
        };
      };
    };
  };
  readonly Problems_explain: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly code: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProblemText'];
        };
      };
    };
  };
  readonly Procedures_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProcedurePage'];
        };
      };
    };
  };
  readonly Procedures_publish: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json':
          | {
              readonly yaml: string;
            }
          | {
              readonly definition: {
                readonly [key: string]: unknown;
              };
            };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PublishedProcedure'];
        };
      };
    };
  };
  readonly Procedures_read: {
    readonly parameters: {
      readonly query?: {
        readonly version?: number;
      };
      readonly header?: never;
      readonly path: {
        readonly procedure: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProcedureView'];
        };
      };
    };
  };
  readonly Procedures_check: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json':
          | {
              readonly yaml: string;
            }
          | {
              readonly definition: {
                readonly [key: string]: unknown;
              };
            };
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProcedureCheck'];
        };
      };
    };
  };
  readonly Simulation_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SimulationView'];
        };
      };
    };
  };
  readonly Simulation_advance: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: date-time */
          readonly to: string;
          /** @default false */
          readonly hold?: boolean;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SimulationAdvanced'];
        };
      };
    };
  };
  readonly Streams_all: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly 'Last-Event-ID'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Events as they enter the log */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': unknown;
        };
      };
    };
  };
  readonly Streams_ofCase: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        readonly 'Last-Event-ID'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Events of one case as they enter the log */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/event-stream': unknown;
        };
      };
    };
  };
  readonly Session_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['WhoAmI'];
        };
      };
    };
  };
  readonly Cases_list: {
    readonly parameters: {
      readonly query?: {
        readonly unit?: string;
        readonly stage?: string;
        readonly handler?: string;
        readonly status?: 'open' | 'closed';
        readonly custody?: 'true' | 'false';
        readonly q?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CasePage'];
        };
      };
    };
  };
  readonly Cases_start: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['StartCase'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          /** @description Path of what was made */
          readonly Location?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Cases_check: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CheckCases'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CasesChecked'];
        };
      };
    };
  };
  readonly Cases_read: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
      };
      readonly header?: {
        readonly 'If-None-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          /** @description The version, quoted; for `If-Match` */
          readonly ETag?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CaseView'];
        };
      };
    };
  };
  readonly CaseEvents_list: {
    readonly parameters: {
      readonly query?: {
        readonly after?: number;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EventPage'];
        };
      };
    };
  };
  readonly Replay_replay: {
    readonly parameters: {
      readonly query?: {
        readonly asOf?: string;
        readonly as?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Replay'];
        };
      };
    };
  };
  readonly Replay_responsibility: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Responsibility'];
        };
      };
    };
  };
  readonly Materials_file: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          readonly document: string;
          readonly title: string;
          readonly subject?: string;
          readonly pages?: number;
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Filed'];
        };
      };
    };
  };
  readonly Materials_open: {
    readonly parameters: {
      readonly query?: {
        readonly task?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
        readonly digest: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The bytes as they were filed, under their media type */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly '*/*': unknown;
        };
      };
    };
  };
  readonly DisplayedPages_displayed: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DisplayedPages'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Requests_request: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewRequest'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Requests_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly requestId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RequestInCase'];
        };
      };
    };
  };
  readonly Requests_submit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly requestId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewRound'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Requests_withdraw: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly requestId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly reason?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Records_record: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewRecord'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Discussions_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DialoguePage'];
        };
      };
    };
  };
  readonly Discussions_record: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewDiscussion'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Tasks_list: {
    readonly parameters: {
      readonly query?: {
        readonly view?: 'mine' | 'available' | 'unit' | 'delegated' | 'done';
        readonly sort?: 'custody' | 'pressing' | 'newest' | 'number';
        readonly link?: string;
        readonly unit?: string;
        readonly handler?: string;
        readonly custody?: 'true' | 'false';
        readonly urgency?: 'overdue' | 'critical' | 'soon' | 'normal';
        readonly q?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskPage'];
        };
      };
    };
  };
  readonly Tasks_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TaskView'];
        };
      };
    };
  };
  readonly Tasks_claim: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Tasks_release: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Tasks_reassign: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly to: string;
          readonly reason?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Reassignments_inbox: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InboxReassignment'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReassignedTasks'];
        };
      };
    };
  };
  readonly Reassignments_reverse: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReassignmentReversal'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReassignedTasks'];
        };
      };
    };
  };
  readonly Recusals_list: {
    readonly parameters: {
      readonly query: {
        readonly case: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RecusalPage'];
        };
      };
    };
  };
  readonly Recusals_raise: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewRecusal'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Recusals_decide: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly recusal: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RecusalDecision'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Seals_seal: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewSeal'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Seals_add: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewSealName'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Seals_remove: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SealReason'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Seals_lift: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SealReason'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Repairs_list: {
    readonly parameters: {
      readonly query: {
        readonly case: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RepairPage'];
        };
      };
    };
  };
  readonly Repairs_propose: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewRepair'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          /** @description Path of what was made */
          readonly Location?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Signatories_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly signature: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Signatories'];
        };
      };
    };
  };
  readonly SignOff_withdraw: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawSignature'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly SignOff_sign: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key': string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignOff'] | components['schemas']['VoteBody'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Desk_draft: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DraftKept'];
        };
      };
    };
  };
  readonly Desk_save: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DraftBody'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DraftSaved'];
        };
      };
    };
  };
  readonly Desk_forget: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Forgotten'];
        };
      };
    };
  };
  readonly Desk_present: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Presence'];
        };
      };
    };
  };
  readonly Desk_arrive: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** @enum {string} */
          readonly doing?: 'reading' | 'writing';
        } | null;
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Presence'];
        };
      };
    };
  };
  readonly Desk_leave: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly taskId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Presence'];
        };
      };
    };
  };
  readonly Views_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SavedViews'];
        };
      };
    };
  };
  readonly Views_save: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly viewId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SavedViewBody'];
      };
    };
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SavedView'];
        };
      };
    };
  };
  readonly Views_forget: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly viewId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Forgotten'];
        };
      };
    };
  };
  readonly Duties_list: {
    readonly parameters: {
      readonly query?: {
        readonly case?: string;
        readonly status?: 'open' | 'discharged' | 'cancelled';
        readonly unit?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DutyPage'];
        };
      };
    };
  };
  readonly Duties_discharge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly dutyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Discharge'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Findings_list: {
    readonly parameters: {
      readonly query?: {
        readonly case?: string;
        readonly status?: 'open' | 'answered' | 'closed' | 'unsettled';
        readonly unit?: string;
        readonly raisedBy?: string;
        readonly view?: 'all' | 'mine';
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FindingPage'];
        };
      };
    };
  };
  readonly Findings_raise: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewFinding'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Findings_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly findingId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['FindingInCase'];
        };
      };
    };
  };
  readonly Findings_urge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly findingId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly note?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Findings_answer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly findingId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FindingAnswer'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Findings_recheck: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly findingId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['FindingRecheck'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Clocks_clocks: {
    readonly parameters: {
      readonly query?: {
        readonly case?: string;
        readonly unit?: string;
        readonly status?: 'running' | 'suspended' | 'stopped' | 'expired';
        readonly kind?: string;
        readonly subject?: string;
        readonly dueBefore?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ClockPage'];
        };
      };
    };
  };
  readonly Clocks_due: {
    readonly parameters: {
      readonly query: {
        readonly from: string;
        readonly procedure?: string;
        readonly ground?: string | readonly string[];
        readonly to?: string;
        readonly inCustody?: 'true' | 'false';
        readonly excluded?: string | readonly string[];
        readonly earlier?: string | readonly string[];
      };
      readonly header?: never;
      readonly path: {
        readonly kind: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DueAnswer'];
        };
      };
    };
  };
  readonly Clocks_custody: {
    readonly parameters: {
      readonly query?: {
        readonly case?: string;
        readonly unit?: string;
        readonly measure?: string;
        readonly endsBefore?: string;
        readonly late?: 'true' | 'false';
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CustodyPage'];
        };
      };
    };
  };
  readonly Charges_charge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewCharge'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Charges_cite: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly chargeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewCitations'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Charges_drop: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly chargeId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DropCharge'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Charges_evidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EvidenceGate'];
        };
      };
    };
  };
  readonly Property_property: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PropertyView'];
        };
      };
    };
  };
  readonly Property_take: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewTaking'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Property_count: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewCount'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Property_correct: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewListCorrection'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Property_handOver: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewHandOver'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Property_dispose: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewDisposal'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Instruments_forms: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InstrumentForms'];
        };
      };
    };
  };
  readonly Instruments_produce: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewInstrument'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProducedInstrument'];
        };
      };
    };
  };
  readonly Interviews_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InterviewList'];
        };
      };
    };
  };
  readonly Interviews_record: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewInterview'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Interviews_link: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly interviewId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewRecordings'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Submissions_join: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['JoiningParty'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Submissions_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SubmissionList'];
        };
      };
    };
  };
  readonly Submissions_submit: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewSubmission'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Submissions_answer: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
        /** @description Refuse with 412 unless the case is at this version */
        readonly 'If-Match'?: string;
      };
      readonly path: {
        readonly submissionId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewAnswer'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Submissions_disclosure: {
    readonly parameters: {
      readonly query: {
        readonly for: string;
        readonly subject: string;
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Disclosure'];
        };
      };
    };
  };
  readonly Checks_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InstantCheckList'];
        };
      };
    };
  };
  readonly Units_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitPage'];
        };
      };
    };
  };
  readonly Units_create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewUnit'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SettledWithId'];
        };
      };
    };
  };
  readonly Units_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['UnitView'];
        };
      };
    };
  };
  readonly Units_rename: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewName'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Units_move: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewParent'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Units_merge: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Merge'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Units_close: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly reason?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Posts_list: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PostPage'];
        };
      };
    };
  };
  readonly Posts_create: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewPost'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SettledWithId'];
        };
      };
    };
  };
  readonly Posts_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly unit: string;
        readonly role: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PostView'];
        };
      };
    };
  };
  readonly Posts_appoint: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
        readonly role: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewHolder'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Posts_remove: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
        readonly role: string;
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: date-time */
          readonly at?: string;
          readonly reason?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Posts_move: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
        readonly role: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PostMove'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Posts_abolish: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly unit: string;
        readonly role: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly reason?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Officers_list: {
    readonly parameters: {
      readonly query?: {
        readonly unit?: string;
        readonly q?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OfficerPage'];
        };
      };
    };
  };
  readonly Officers_register: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewOfficer'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SettledWithId'];
        };
      };
    };
  };
  readonly Officers_read: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OfficerView'];
        };
      };
    };
  };
  readonly Officers_rename: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewName'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Officers_move: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OfficerMove'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Officers_retire: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: date-time */
          readonly at?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Logins_invite: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: date-time */
          readonly until?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Invited'];
        };
      };
    };
  };
  readonly Logins_end: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['EndOfLogins'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Ledger_read: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly type?: string;
        readonly capacity?: 'own' | 'acting' | 'deputy' | 'delegated';
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ActPage'];
        };
      };
    };
  };
  readonly Ledger_reads: {
    readonly parameters: {
      readonly query?: {
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReadPage'];
        };
      };
    };
  };
  readonly Suspensions_list: {
    readonly parameters: {
      readonly query?: {
        readonly officer?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SuspensionPage'];
        };
      };
    };
  };
  readonly Suspensions_suspend: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewSuspension'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Suspensions_lift: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          /** Format: date-time */
          readonly at?: string;
          readonly reason: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Qualifications_list: {
    readonly parameters: {
      readonly query?: {
        readonly officer?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QualificationPage'];
        };
      };
    };
  };
  readonly Qualifications_grant: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewQualification'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Qualifications_exam: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewExam'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Qualifications_revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['Disqualification'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Delegations_list: {
    readonly parameters: {
      readonly query?: {
        readonly officer?: string;
        readonly post?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DelegationPage'];
        };
      };
    };
  };
  readonly Delegations_give: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewDelegation'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SettledWithId'];
        };
      };
    };
  };
  readonly Delegations_revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly delegation: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly reason?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Clients_register: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['NewClient'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SettledWithId'];
        };
      };
    };
  };
  readonly Imports_import: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'multipart/form-data': {
          /** @enum {string} */
          readonly dryRun?: 'true' | 'false';
          /** @enum {string} */
          readonly format?: 'csv' | 'json';
          /** Format: binary */
          readonly file: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['DirectoryImport'];
        };
      };
    };
  };
  readonly Keys_list: {
    readonly parameters: {
      readonly query?: {
        readonly officer?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['KeyPage'];
        };
      };
    };
  };
  readonly Keys_propose: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json':
          | {
              readonly officer?: string;
              /** @enum {string} */
              readonly alg: 'Ed25519' | 'ES256';
              readonly publicKey: string;
              readonly replaces?: string;
            }
          | components['schemas']['NewPasskey'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ProposedKey'];
        };
      };
    };
  };
  readonly Keys_begin: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PasskeyRegistration'];
        };
      };
    };
  };
  readonly Keys_confirm: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly keyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly officer?: string;
        } | null;
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Keys_retire: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly keyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Keys_revoke: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly keyId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': {
          readonly officer: string;
          readonly reason: string;
          /** Format: date-time */
          readonly lostAt?: string;
        };
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Settled'];
        };
      };
    };
  };
  readonly Questions_readingTime: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly unit?: string;
        readonly link?: string;
        readonly officer?: string;
        readonly handler?: string;
        readonly withinSeconds?: number;
        readonly unseen?: 'true';
        readonly decision?: 'approve' | 'return' | 'refuse' | 'abstain';
        readonly inquiry?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReadingTimeAnswer'];
        };
      };
    };
  };
  readonly Questions_pairs: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly unit?: string;
        readonly link?: string;
        readonly officer?: string;
        readonly handler?: string;
        readonly steps?: 'deciding' | 'all';
        readonly atLeast?: number;
        readonly inquiry?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PairsAnswer'];
        };
      };
    };
  };
  readonly Questions_neverReturned: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly unit?: string;
        readonly link?: string;
        readonly officer?: string;
        readonly atLeast?: number;
        readonly inquiry?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['NeverReturnedAnswer'];
        };
      };
    };
  };
  readonly Questions_outsideAuthority: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly unit?: string;
        readonly link?: string;
        readonly officer?: string;
        readonly handler?: string;
        readonly ground?: 'differs' | 'not-re-run' | 'delegated' | 'acting' | 'deputy' | 'void';
        readonly inquiry?: string;
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OutsideAuthorityAnswer'];
        };
      };
    };
  };
  readonly Inquiries_list: {
    readonly parameters: {
      readonly query?: {
        readonly status?: 'open' | 'closed';
        readonly limit?: number;
        readonly cursor?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InquiryList'];
        };
      };
    };
  };
  readonly Inquiries_open: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenInquiry'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          /** @description Path of what was made */
          readonly Location?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Inquiries_view: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly inquiry: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['InquiryView'];
        };
      };
    };
  };
  readonly Inquiries_close: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly inquiry: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InquiryReason'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Inquiries_reopen: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly inquiry: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['InquiryReason'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Acknowledged'];
        };
      };
    };
  };
  readonly Inquiries_save: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: {
        /** @description The caller’s own; the same key with the same request gets the first answer again */
        readonly 'Idempotency-Key'?: string;
      };
      readonly path: {
        readonly inquiry: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SaveQuestion'];
      };
    };
    readonly responses: {
      readonly 201: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AcknowledgedWithId'];
        };
      };
    };
  };
  readonly Inquiries_changes: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        readonly inquiry: string;
        readonly question: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['QuestionChanges'];
        };
      };
    };
  };
  readonly Exports_report: {
    readonly parameters: {
      readonly query?: {
        readonly language?: 'zh' | 'en';
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The report */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/pdf': unknown;
        };
      };
    };
  };
  readonly Exports_acts: {
    readonly parameters: {
      readonly query?: {
        readonly language?: 'zh' | 'en';
        readonly bom?: 'true';
      };
      readonly header?: never;
      readonly path: {
        readonly caseId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Records of RFC 4180; the header `Rows-Total` says how many will come, where that is known */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': unknown;
        };
      };
    };
  };
  readonly Exports_ledgerOf: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly type?: string;
        readonly capacity?: 'own' | 'acting' | 'deputy' | 'delegated';
        readonly language?: 'zh' | 'en';
        readonly bom?: 'true';
      };
      readonly header?: never;
      readonly path: {
        readonly officer: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Records of RFC 4180; the header `Rows-Total` says how many will come, where that is known */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': unknown;
        };
      };
    };
  };
  readonly Exports_readingTime: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly unit?: string;
        readonly link?: string;
        readonly officer?: string;
        readonly handler?: string;
        readonly withinSeconds?: number;
        readonly unseen?: 'true';
        readonly decision?: 'approve' | 'return' | 'refuse' | 'abstain';
        readonly language?: 'zh' | 'en';
        readonly bom?: 'true';
        readonly inquiry?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Records of RFC 4180; the header `Rows-Total` says how many will come, where that is known */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': unknown;
        };
      };
    };
  };
  readonly Exports_pairs: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly unit?: string;
        readonly link?: string;
        readonly officer?: string;
        readonly handler?: string;
        readonly steps?: 'deciding' | 'all';
        readonly atLeast?: number;
        readonly language?: 'zh' | 'en';
        readonly bom?: 'true';
        readonly inquiry?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Records of RFC 4180; the header `Rows-Total` says how many will come, where that is known */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': unknown;
        };
      };
    };
  };
  readonly Exports_neverReturned: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly unit?: string;
        readonly link?: string;
        readonly officer?: string;
        readonly atLeast?: number;
        readonly language?: 'zh' | 'en';
        readonly bom?: 'true';
        readonly inquiry?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Records of RFC 4180; the header `Rows-Total` says how many will come, where that is known */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': unknown;
        };
      };
    };
  };
  readonly Exports_outsideAuthority: {
    readonly parameters: {
      readonly query?: {
        readonly from?: string;
        readonly until?: string;
        readonly unit?: string;
        readonly link?: string;
        readonly officer?: string;
        readonly handler?: string;
        readonly ground?: 'differs' | 'not-re-run' | 'delegated' | 'acting' | 'deputy' | 'void';
        readonly language?: 'zh' | 'en';
        readonly bom?: 'true';
        readonly inquiry?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description Records of RFC 4180; the header `Rows-Total` says how many will come, where that is known */
      readonly 200: {
        headers: {
          /** @description Stands in the log beside whatever this request caused */
          readonly 'trace-id'?: string;
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'text/csv': unknown;
        };
      };
    };
  };
}
