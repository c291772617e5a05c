import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly programme: string;
  /** No cluster at all, or none with a unit that the programme rates. */
  readonly problem: 'no-clusters' | 'no-units';
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Nội dung có quy tắc xếp loại cụm mà không có cụm nào để xếp loại.',
      why: 'Báo cáo không nói gì về cụm mà người đọc tưởng là đã có.',
      say: ({ programme, problem }) =>
        ({
          'no-clusters': say(
            `Nội dung "${programme}" xếp loại cụm, nhưng review.yaml chưa khai báo cụm nào.`,
            'Khai báo các cụm ở mục clusters; nếu không xếp loại cụm thì xóa dòng này.',
          ),
          'no-units': say(
            `Nội dung "${programme}" xếp loại cụm, nhưng không cụm nào có đơn vị thuộc loại được xếp loại ở nội dung này.`,
            'Xem lại mục kinds của nội dung và đơn vị trong các cụm; nếu không xếp loại cụm thì xóa dòng này.',
          ),
        })[problem],
    },
    en: {
      what: 'A programme has a rule for clusters, and there is no cluster to rate.',
      why: 'The report says nothing of clusters, though one believes otherwise.',
      say: ({ programme, problem }) =>
        ({
          'no-clusters': say(
            `The programme "${programme}" rates clusters, but review.yaml declares none.`,
            'Declare them under clusters; if clusters are not rated, delete this line.',
          ),
          'no-units': say(
            `The programme "${programme}" rates clusters, but no cluster has a unit of a kind that it rates.`,
            'Check kinds and the clusters’ members; if clusters are not rated, delete this line.',
          ),
        })[problem],
    },
  },
  example: {
    wrong: 'rating: { scale: vung-manh, clusters: { rule: lowest } }',
    right:
      'clusters:\n  - { id: cum-1, name: Cụm số 1, members: [nghi-tan, nghi-thu] }\nrating: { scale: vung-manh, clusters: { rule: lowest } }',
  },
};
