import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly indicator: string;
  readonly id: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Thiếu số liệu của chỉ tiêu mà cơ quan chủ trì phải ghi.',
      why: 'Chỉ tiêu không tổng hợp từ các đơn vị (aggregation: none) thì chỉ có số liệu trong host.yaml; thiếu thì báo cáo in là chưa có số liệu.',
      say: ({ indicator, id }) =>
        say(
          `Chỉ tiêu "${indicator}" không tổng hợp từ các đơn vị, mà host.yaml chưa ghi số liệu.`,
          `Ghi vào host.yaml, mục indicators: "${id}: { actual: … }"; nếu không có thì ghi lý do vào notApplicable.`,
        ),
    },
    en: {
      what: 'The host has not reported an indicator that is its own to report.',
      why: 'What is not aggregated from the units has its figures in host.yaml alone; without them the report says that there are none.',
      say: ({ indicator, id }) =>
        say(
          `"${indicator}" is not aggregated from the units, and host.yaml gives no figure of it.`,
          `Add to host.yaml, under indicators: "${id}: { actual: … }"; if there is none, say why in notApplicable.`,
        ),
    },
  },
  example: {
    wrong: 'indicators: {}',
    right: 'indicators: { dan-so: { actual: 52000, previous: 51000 } }',
  },
};
