import type { Described } from '../../../described-values.ts';
import type { awardsAnnex } from './awards.ts';
import type { completenessAnnex } from './completeness.ts';
import type { indicatorsAnnex } from './indicators.ts';
import type { ratingsAnnex } from './ratings.ts';
import type { recipientsAnnex } from './recipients.ts';

type Ratings = ReturnType<typeof ratingsAnnex>;
type Indicators = ReturnType<typeof indicatorsAnnex>;
type Grid = NonNullable<Indicators['grid']>;
type Totals = NonNullable<Indicators['totals']>;
type Awards = NonNullable<ReturnType<typeof awardsAnnex>>;
type Recipients = NonNullable<ReturnType<typeof recipientsAnnex>>;
type Completeness = NonNullable<ReturnType<typeof completenessAnnex>>;

const programmeValues: Described<Ratings['units'][number]['programmes'][number]> = {
  title: 'tên gọn của nội dung',
  columns: 'số cột của nội dung',
};

const bandValue = 'tên nhóm của các dòng bên dưới; trống nếu là dòng của một đơn vị';

const groupValue = 'nhóm của dòng, cho công thức; trống nếu không thuộc nhóm nào';

const groupRatingsValues: Described<Ratings['groups'][number]> = {
  caption: 'cách gọi các nhóm: “khu vực”, “tỉnh, thành phố”',
  groupTitle: 'tên cột nhóm: “Khu vực”, “Tỉnh, thành phố”',
  programmes: { about: 'danh sách nội dung', values: programmeValues },
  columnCount: 'số cột của bảng',
  heads: {
    about: 'danh sách đầu cột: mức, hoặc cột đứng một mình',
    values: { title: 'tên mức hoặc tên cột', columns: 'số cột', isAlone: 'là cột đứng một mình' },
  },
  leaves: 'danh sách “Số lượng”, “Tỷ lệ (%)” dưới các mức',
  rows: {
    about: 'danh sách nhóm; nhóm nằm trong nhóm khác đứng dưới nhóm ấy',
    values: {
      index: 'số thứ tự; trống nếu nằm trong nhóm khác',
      name: 'tên nhóm',
      group: groupValue,
      cells: 'danh sách ô',
    },
  },
  totals: {
    about: 'danh sách ô của dòng cộng; trống nếu chỉ có một nhóm',
    values: { text: 'số, tỷ lệ', formula: 'công thức của ô; trống nếu không có' },
  },
};

const resultsValues: Described<Ratings['units'][number]> = {
  caption: 'tên bảng: “Kết quả xếp loại từng đơn vị”',
  programmes: { about: 'danh sách nội dung', values: programmeValues },
  leaves:
    'danh sách tên cột: “Tự chấm”, “Điểm tự chấm”, “Thẩm định”, “Điểm thẩm định”, chỉ những cột có số liệu',
  hasLeafTitles: 'các cột cần tên riêng',
  hasReasons: 'có cột lý do',
  columnCount: 'số cột của bảng',
  rows: {
    about: 'danh sách dòng, mỗi đơn vị hoặc cụm một dòng',
    values: {
      band: bandValue,
      index: 'số thứ tự',
      name: 'tên đơn vị, cụm',
      cells: {
        about: 'danh sách ô',
        values: {
          align: 'cách căn ô: `center`, `right`',
          text: 'mức hoặc điểm',
          data: 'thuộc tính `data` của ô',
        },
      },
      reason: 'lý do của kết quả',
    },
  },
};

/** What the annex of ratings says. */
export const ratingsAnnexValues: Described<Ratings> = {
  isNarrow: 'đủ hẹp cho trang dọc',
  levels: {
    about: 'danh sách bảng các mức theo nội dung và đối tượng',
    values: {
      programmes: { about: 'danh sách nội dung', values: programmeValues },
      hasClusters: 'có xếp loại cụm',
      headerRows: 'số dòng của đầu bảng',
      subjects: 'danh sách đối tượng: “Cơ sở”, “Cụm”',
      rows: {
        about: 'danh sách mức có kết quả, và “Chưa có kết quả”',
        values: {
          label: 'tên mức',
          cells: {
            about: 'danh sách ô của từng nội dung và đối tượng',
            values: {
              count: 'số lượng; “–” nếu thang không có mức ấy',
              share: 'tỷ lệ, phần trăm',
              of: 'nhóm dòng và mức, cho công thức `count`, `share`; trống nếu thang không có mức ấy',
            },
          },
        },
      },
      totals: {
        about: 'danh sách ô của dòng tổng; trống nếu bảng chỉ có một dòng',
        values: { due: 'số phải xếp loại', share: 'tỷ lệ chung: 100,0' },
      },
    },
  },
  hasUnknownLevels: 'có ô “–”',
  doSharesAddUp: 'các tỷ lệ in ra cộng đúng 100',
  groups: {
    about: 'danh sách bảng kết quả của từng nhóm đơn vị; trống nếu không có nhóm',
    values: groupRatingsValues,
  },
  units: { about: 'danh sách bảng xếp loại đơn vị, mỗi bảng một số nội dung', values: resultsValues },
  clusters: { about: 'danh sách bảng xếp loại cụm', values: resultsValues },
  reasonRows: {
    about: 'danh sách lý do in thành bảng, nếu có nhiều và của nhiều nội dung',
    values: {
      index: 'số thứ tự',
      name: 'tên đơn vị, cụm',
      programme: 'tên gọn của nội dung',
      reason: 'lý do',
    },
  },
  reasons: 'danh sách lý do in dưới bảng, nếu có ít',
};

const changeValues: Described<Grid['groups'][number]['indicators'][number]['change']> = {
  absolute: 'tăng, giảm bao nhiêu; trống nếu không so sánh',
  relative: 'tăng, giảm bao nhiêu phần trăm; trống nếu không so sánh',
};

const namedCellValues: Described<Grid['groups'][number]['indicators'][number]['rows'][number]['total']> = {
  text: 'số, “–”, “KAD”, hoặc trống',
  name: 'tên của ô, để công thức gọi',
  formula: 'công thức của ô',
};

const gridValues: Described<Grid> = {
  previous: 'kỳ trước: “năm 2022”',
  unitTitle: 'chữ trên tên các đơn vị: “Đơn vị”, “Đơn vị (phường)”',
  units: 'danh sách tên đơn vị',
  unitCount: 'số đơn vị',
  hasKinds: 'có chỉ tiêu có từ hai dòng: kế hoạch, thực hiện, năm trước',
  hasTotal: 'có cột tổng',
  totalTitle: 'tên cột tổng: “Toàn địa bàn”, “Cộng (06/07 phường)”, “Cộng”',
  changeColumns: 'số cột tăng, giảm: 0, 1, 2',
  hasRelative: 'có cột tỷ lệ tăng, giảm',
  columnCount: 'số cột của bảng',
  groups: {
    about: 'danh sách nội dung',
    values: {
      title: 'tên gọn của nội dung; trống nếu chỉ có một nội dung',
      indicators: {
        about: 'danh sách chỉ tiêu của nội dung',
        values: {
          index: 'số thứ tự',
          id: 'mã chỉ tiêu',
          name: 'tên chỉ tiêu',
          notes: 'ghi chú trong ngoặc: kế hoạch chung, cộng hoặc so sánh một số đơn vị; trống nếu không có',
          unitOfMeasure: 'đơn vị tính',
          rowCount: 'số dòng của chỉ tiêu',
          change: { about: 'so với năm trước', values: changeValues },
          rows: {
            about: 'danh sách dòng của chỉ tiêu',
            values: {
              kind: '“Kế hoạch”, “Thực hiện”, “Năm 2022”',
              cells: {
                about: 'danh sách ô, mỗi đơn vị một ô',
                values: { ...namedCellValues, data: 'thuộc tính `data` của ô' },
              },
              total: { about: 'ô tổng', values: namedCellValues },
            },
          },
        },
      },
    },
  },
};

const totalsValues: Described<Totals> = {
  noun: 'cách gọi đơn vị',
  previous: 'kỳ trước: “năm 2022”',
  previousTitle: 'tên cột số liệu kỳ trước: “Năm 2022”, “Cùng kỳ”',
  hasReported: 'có cột số đơn vị báo cáo: có chỉ tiêu chưa đủ đơn vị, hoặc chỉ so sánh một số đơn vị',
  hasTargets: 'có cột kế hoạch',
  hasPrevious: 'có cột năm trước',
  changeColumns: 'số cột tăng, giảm: 0, 1, 2',
  hasRelative: 'có cột tỷ lệ tăng, giảm',
  columnCount: 'số cột của bảng',
  groups: {
    about: 'danh sách nội dung',
    values: {
      title: 'tên gọn của nội dung; trống nếu chỉ có một nội dung',
      rows: {
        about: 'danh sách chỉ tiêu của nội dung',
        values: {
          index: 'số thứ tự',
          id: 'mã chỉ tiêu',
          name: 'tên chỉ tiêu',
          unitOfMeasure: 'đơn vị tính',
          reported: 'số đơn vị đã báo cáo trên số phải báo cáo',
          target: 'kế hoạch',
          actual: 'thực hiện',
          previous: 'năm trước',
          change: { about: 'so với năm trước', values: changeValues },
        },
      },
    },
  },
};

/** What the annex of indicators says. */
export const indicatorsAnnexValues: Described<Indicators> = {
  isNarrow: 'đủ hẹp cho trang dọc',
  grid: {
    about: 'bảng mọi chỉ tiêu, mỗi đơn vị một cột; trống nếu có nhiều đơn vị',
    values: gridValues,
  },
  totals: {
    about: 'bảng số liệu chung của mọi chỉ tiêu; trống nếu đã có trong `grid`',
    values: totalsValues,
  },
  tables: {
    about: 'danh sách bảng của mọi đơn vị, mỗi đơn vị một dòng, mỗi bảng một số chỉ tiêu',
    values: {
      hasProgrammes: 'có từ hai nội dung',
      hasKinds: 'có chỉ tiêu có từ hai cột: kế hoạch, thực hiện, năm trước',
      headerRows: 'số dòng của đầu bảng',
      programmes: { about: 'danh sách nội dung', values: programmeValues },
      indicators: {
        about: 'danh sách chỉ tiêu của bảng',
        values: {
          name: 'tên chỉ tiêu',
          unitOfMeasure: 'đơn vị tính',
          notes: 'ghi chú trong ngoặc: kế hoạch chung, cộng một số đơn vị; trống nếu không có',
          columns: 'số cột của chỉ tiêu',
          kinds: 'danh sách tên cột: “Kế hoạch”, “Thực hiện”, “Năm 2022”',
        },
      },
      columnCount: 'số cột của bảng',
      rows: {
        about: 'danh sách dòng: tên nhóm, đơn vị, nhóm in thành một dòng, dòng cộng của nhóm',
        values: {
          band: bandValue,
          index: 'số thứ tự; trống nếu là dòng cộng',
          name: 'tên đơn vị, nhóm, dòng cộng',
          group: groupValue,
          isTotal: 'là dòng cộng của nhóm',
          cells: 'danh sách ô',
          figures: {
            about: 'danh sách ô, kèm thuộc tính',
            values: { ...namedCellValues, data: 'thuộc tính `data` của ô' },
          },
        },
      },
      totalBand:
        'dòng tên trước dòng tổng; trống nếu không cần: các dòng trên không đứng dưới tên nhóm nào, hoặc đã cộng',
      totalTitle: 'tên dòng tổng',
      totals: { about: 'danh sách ô của dòng tổng; trống nếu chỉ có một đơn vị', values: namedCellValues },
    },
  },
  isPartlyCompared: 'có chỉ tiêu chỉ so sánh được một số đơn vị',
  formerUnits:
    'câu nói số liệu năm trước của đơn vị đổi tên, sáp nhập, chia tách là của đơn vị nào; trống nếu không có hoặc không có số liệu năm trước',
  hasDashes: 'có ô “–”',
  hasNotApplicable: 'có ô “KAD”',
};

/** What the annex of awards says. */
export const awardsAnnexValues: Described<Awards> = {
  hasBothKinds: 'có cả tập thể và cá nhân',
  kinds: 'danh sách đối tượng có khen thưởng: “Tập thể”, “Cá nhân”',
  columnCount: 'số cột của bảng',
  hasBothClasses: 'có cả danh hiệu và hình thức khen',
  groups: {
    about: 'danh sách nhóm: danh hiệu thi đua, hình thức khen thưởng',
    values: {
      key: '`title` (danh hiệu) hoặc `commendation` (hình thức khen)',
      name: 'tên nhóm',
      totalName: 'tên dòng cộng',
      hasTotal: 'có dòng cộng: nhóm có từ hai dòng',
      rows: {
        about: 'danh sách dòng',
        values: {
          index: 'số thứ tự',
          authority: 'cấp khen',
          form: 'danh hiệu, hình thức khen',
          cells: 'danh sách số tập thể, cá nhân',
          sum: 'tổng số',
        },
      },
      cells: 'danh sách số tập thể, cá nhân',
      sum: 'tổng số',
    },
  },
  total: {
    about: 'tổng cộng; trống nếu chỉ có một nhóm',
    values: { cells: 'danh sách số tập thể, cá nhân', sum: 'tổng số' },
  },
  byUnit: {
    about: 'khen thưởng theo đơn vị',
    values: {
      columns: {
        about: 'danh sách nhóm cột: danh hiệu, hình thức khen',
        values: { name: 'tên nhóm', kinds: 'danh sách “Tập thể”, “Cá nhân”', count: 'số cột' },
      },
      hasSum: 'có cột cộng',
      columnCount: 'số cột của bảng',
      rows: {
        about: 'danh sách dòng: tên nhóm, đơn vị có khen thưởng, nhóm in thành một dòng, dòng cộng của nhóm',
        values: {
          band: bandValue,
          index: 'số thứ tự; trống nếu là dòng cộng',
          name: 'tên đơn vị, nhóm, dòng cộng',
          group: groupValue,
          totalOf: 'nhóm mà dòng cộng là của nó, cho công thức; trống nếu không phải dòng cộng',
          cells: 'danh sách số',
          sum: 'tổng số',
        },
      },
      totals: {
        about: 'dòng cộng; trống nếu chỉ có một đơn vị',
        values: { cells: 'danh sách số', sum: 'tổng số' },
      },
    },
  },
};

/** What the annex of those who received awards says. */
export const recipientsAnnexValues: Described<Recipients> = {
  nameTitle: 'tên cột tên: “Tập thể, cá nhân”, “Tập thể”, “Họ và tên”',
  placeTitle: 'tên cột chức vụ, đơn vị',
  hasPlaces: 'có cột chức vụ, đơn vị',
  columnCount: 'số cột của bảng',
  groups: {
    about: 'danh sách nhóm, mỗi quyết định, hình thức, thành tích một nhóm',
    values: {
      title: 'ai tặng, tặng gì, quyết định nào, thành tích gì',
      kinds: {
        about: 'tập thể, cá nhân',
        values: {
          title: '“Tập thể”, “Cá nhân”; trống nếu nhóm chỉ có một loại',
          rows: {
            about: 'danh sách tập thể, hoặc cá nhân theo tên',
            values: {
              index: 'số thứ tự',
              name: 'tên tập thể, họ tên cá nhân',
              isPerson: 'là cá nhân',
              place: 'chức vụ, đơn vị; trống nếu không có, hoặc tên tập thể đã nói',
            },
          },
        },
      },
    },
  },
};

/** What the annex of late and missing submissions says. */
export const completenessAnnexValues: Described<Completeness> = {
  sentence: 'câu về hạn nộp, số đã nộp, nộp muộn, chưa nộp',
  byGroup: {
    about: 'tình hình nộp của từng nhóm đơn vị; trống nếu không có nhóm',
    values: {
      caption: 'cách gọi các nhóm: “khu vực”, “tỉnh, thành phố”',
      groupTitle: 'tên cột nhóm: “Khu vực”, “Tỉnh, thành phố”',
      hasDates: 'có cột ngày gửi tổng hợp',
      rows: {
        about: 'danh sách nhóm',
        values: {
          index: 'số thứ tự; trống nếu nằm trong nhóm khác',
          name: 'tên nhóm',
          group: 'tong ở nhóm ngoài cùng, được cộng; trong ở nhóm nằm trong nhóm khác',
          submitted: 'ngày gửi tổng hợp; trống nếu chưa gửi hoặc không phải gửi',
          isLate: 'gửi tổng hợp muộn',
          cells: 'số đơn vị phải nộp, đã nộp, nộp muộn, chưa nộp',
        },
      },
      totals: 'danh sách ô của dòng cộng; trống nếu chỉ có một nhóm',
    },
  },
  hasBothGroups: 'có cả đơn vị nộp muộn và chưa nộp',
  unitTitle: 'tên cột đơn vị',
  hasDates: 'có cột ngày nộp',
  columnCount: 'số cột của bảng',
  groups: {
    about: 'danh sách nhóm: nộp muộn, chưa nộp',
    values: {
      name: 'tên nhóm',
      rows: {
        about: 'danh sách đơn vị',
        values: {
          band: bandValue,
          index: 'số thứ tự',
          name: 'tên đơn vị',
          submitted: 'ngày nộp; trống nếu chưa nộp',
        },
      },
    },
  },
};
