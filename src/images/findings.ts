import { define, say } from '../diagnostics/definition.ts';
import { errorsOf } from '../diagnostics/finding.ts';
import { most } from '../limits.ts';
import type { ImageProblem } from './image-file.ts';

/** What can be found of pictures, by code. */
export const imageFindings = {
  'image-unreadable': define<{ readonly path: string; readonly reason: string }>({
    words: {
      vi: {
        what: 'Không đọc được tệp hình.',
        why: 'Văn bản có chỗ in hình mà không có hình thì in thiếu.',
        say: ({ path, reason }) =>
          say(
            `Không đọc được tệp hình "${path}" (${reason}).`,
            'Kiểm tra đường dẫn, tính từ thư mục kỳ tổng kết.',
          ),
      },
      en: {
        what: 'A picture’s file can’t be read.',
        why: 'A document that has a place for it would be printed without it.',
        say: ({ path, reason }) =>
          say(
            `The picture "${path}" can’t be read (${reason}).`,
            'Check its path, relative to the campaign’s folder.',
          ),
      },
    },
  }),
  'image-outside': define<{ readonly path: string }>({
    words: {
      vi: {
        what: 'Tệp hình nằm ngoài thư mục kỳ tổng kết.',
        why: 'Kỳ tổng kết chép sang máy khác vẫn phải in ra như cũ.',
        say: ({ path }) =>
          say(
            `Tệp hình "${path}" nằm ngoài thư mục kỳ tổng kết.`,
            'Chép tệp hình vào thư mục kỳ tổng kết, ví dụ hinh/, rồi ghi đường dẫn ở đó.',
          ),
      },
      en: {
        what: 'A picture’s file is not in the campaign’s folder.',
        why: 'A campaign that is copied to another machine must look the same there.',
        say: ({ path }) =>
          say(
            `The picture "${path}" is not in the campaign’s folder.`,
            'Copy it into the campaign’s folder, such as hinh/, and name it there.',
          ),
      },
    },
  }),
  'image-too-large': define<{ readonly path: string; readonly size: number }>({
    words: {
      vi: {
        what: 'Tệp hình quá lớn.',
        why: 'Mỗi tệp văn bản đều mang hình theo.',
        say: ({ path, size }) =>
          say(
            `Tệp hình "${path}" có ${megabytes(size)} MB, quá ${megabytes(most.imageBytes)} MB.`,
            'Thu nhỏ hình rồi lưu lại.',
          ),
      },
      en: {
        what: 'A picture’s file is too large.',
        why: 'Each document carries it along.',
        say: ({ path, size }) =>
          say(
            `The picture "${path}" has ${megabytes(size)} MB, more than ${megabytes(most.imageBytes)} MB.`,
            'Make it smaller and save it again.',
          ),
      },
    },
  }),
  'image-unusable': define<{ readonly path: string; readonly problem: ImageProblem }>({
    words: {
      vi: {
        what: 'Tệp hình không dùng được.',
        why: 'Chỉ hình PNG và JPEG còn nguyên, màu cho màn hình (RGB), mới in được như nhau ở mọi định dạng.',
        say: ({ path, problem }) => {
          const words: WordsOfProblem = {
            type: ['không phải hình PNG hoặc JPEG.', 'Mở hình rồi lưu thành PNG hoặc JPEG.'],
            damaged: ['bị hỏng hoặc chép thiếu.', 'Chép lại tệp, hoặc mở hình rồi lưu lại.'],
            dots: [`có quá ${most.imageDots / 1_000_000} triệu điểm ảnh.`, 'Thu nhỏ hình rồi lưu lại.'],
            print: ['có màu dành cho nhà in (CMYK).', 'Mở hình rồi lưu lại với màu RGB.'],
          };
          const [what, advice] = words[problem];
          return say(`Tệp hình "${path}" ${what}`, advice);
        },
      },
      en: {
        what: 'A picture’s file can’t be used.',
        why: 'Only sound PNG and JPEG pictures in colours of screens (RGB) are printed alike in every format.',
        say: ({ path, problem }) => {
          const words: WordsOfProblem = {
            type: ['is no PNG or JPEG picture.', 'Open it and save it as PNG or JPEG.'],
            damaged: ['is damaged or was not copied whole.', 'Copy it again, or open it and save it again.'],
            dots: [
              `has more than ${most.imageDots / 1_000_000} million dots.`,
              'Make it smaller and save it again.',
            ],
            print: ['has colours of a press (CMYK).', 'Open it and save it with RGB colours.'],
          };
          const [what, advice] = words[problem];
          return say(`The picture "${path}" ${what}`, advice);
        },
      },
    },
  }),
};

/** What is wrong, and what to do. */
type WordsOfProblem = Readonly<Record<ImageProblem, readonly [string, string]>>;

/** "3,2": in Vietnamese and English alike, since sizes are whole where they are bounds. */
const megabytes = (bytes: number): string => (Math.ceil(bytes / 100_000) / 10).toString().replace('.', ',');

/** Makes errors of pictures. */
export const error = errorsOf<typeof imageFindings>();
