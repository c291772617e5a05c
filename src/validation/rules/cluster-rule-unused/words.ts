import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** `null` where it is a matter of all programmes. */
  readonly programme: string | null;
  /** No cluster at all, none with a unit that the programme rates, or no programme that rates clusters. */
  readonly problem: 'no-clusters' | 'no-units' | 'no-rule';
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Có quy tắc xếp loại cụm mà không có cụm nào để xếp loại, hoặc có cụm mà không nội dung nào xếp loại cụm.',
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
          'no-rule': say(
            'Có khai báo cụm, nhưng không nội dung nào xếp loại cụm, nên báo cáo không nói gì về cụm.',
            'Ghi ở nội dung xếp loại cụm, trong mục rating: clusters: { rule: stated }; nếu không xếp loại cụm thì xóa mục này.',
          ),
        })[problem],
    },
    en: {
      what: 'There is a rule for clusters and no cluster to rate, or there are clusters that no programme rates.',
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
          'no-rule': say(
            'Clusters are declared, but no programme rates them: the report says nothing of them.',
            'Write under rating of the programme that does: clusters: { rule: stated }; if clusters are not rated, delete this key.',
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
